// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Beacon} from "./Beacon.sol";
import {CampaignState} from "./CampaignState.sol";
import {Ending, Link, Phase, Pin, Rule, Slot, Standing, Terms} from "./CampaignTerms.sol";
import {Consent, Consents} from "./Consents.sol";
import {DataKnowledge} from "./DataKnowledge.sol";
import {ProgramInfo} from "./IAIVMVerifier.sol";

/// @title Pays data providers by what their data did for a model, as a proof says
/// @notice A sponsor fixes the terms and funds the campaign. Each round then goes
///
///  1. Registration: providers register commitments to data, each with a proof that it knows the data. It closes
///     when it is full or its time is over.
///  2. Bonding: the sponsor sends the owner the test set, and the owner posts a bond with the key to seal data to.
///  3. Delivery: providers send their data, sealed to that key. Nobody sends before.
///  4. Proving: the owner may exclude, in public and up to a bound, providers whose data it has not acknowledged.
///     Programs that draw numbers have a beacon: the owner closes exclusions, by which a block to come is named, and
///     anybody brings the header of that block.
///  5. The proof, by anybody, from the bond on: it uses all registered commitments in order, the zero data set for
///     vacant and excluded slots, and the test set, and continues from the head. The reward is credited by the
///     proof's public outputs and nothing else; the end of the proof becomes the head; the bond goes back.
///
/// If no proof comes in time, the bond goes to the registered providers and what is left of the fund to the
/// sponsor. A proof that comes while the router has stopped the verifier is held: it saves the bond, and pays when
/// it is submitted again after the stop. So a router decides about the fund alone, never about the bond. All
/// payments are pulled by claim. Every state has a way out that needs nobody's consent, nor any other contract's:
/// a deadline.
///
/// Every campaign is a clone (EIP-1167) of one contract, made and given its terms by a CampaignFactory.
contract TrainingCampaign is CampaignState, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    event RoundOpened(uint256 indexed round, bytes32 indexed programKey, bytes32 head, uint256 closes);
    event DataRegistered(uint256 indexed round, uint256 indexed slot, address indexed provider, bytes32 dataId);
    event ConsentRevoked(address indexed provider, uint64 nonce);
    event DataWithdrawn(uint256 indexed round, uint256 indexed slot, address indexed provider, bytes32 dataId);
    event BondPosted(uint256 indexed round, address indexed owner, uint256 amount, string recipient);
    event DataAcknowledged(uint256 indexed round, uint256 indexed slot, address indexed provider);
    event ProviderExcluded(uint256 indexed round, uint256 indexed slot, address indexed provider, bytes32 dataId);
    event ExclusionsClosed(uint256 indexed round, uint256 drawFrom);
    event BeaconDrawn(uint256 indexed round, uint256 number, bytes32 beacon);
    event Contribution(
        uint256 indexed round, uint256 indexed slot, address indexed provider, int256 phi, uint256 amount
    );
    event RoundProven(uint256 indexed round, bytes32 indexed head, uint256 paid, uint256 refunded);
    event ProofHeld(uint256 indexed round, bytes4 indexed selector);
    event BondSlashed(uint256 indexed round, uint256 amount, uint256 providers);
    event CampaignEnded(Ending indexed ending, uint256 refunded);
    event Claimed(address indexed account, address indexed to, uint256 amount);

    /// Nobody but the factory gives a campaign its terms.
    error NotFactory(address caller);
    error NotSponsor(address caller);
    error NotOwner(address caller);
    /// The value or the tokens that arrived are not the amount: tokens that take a fee are refused.
    error WrongAmount(uint256 got, uint256 want);
    /// The data set is registered in this round.
    error DuplicateData(bytes32 dataId);
    /// The data set is the test set.
    error TestSetAsData(bytes32 dataId);
    /// The zero data set stands for an absent provider.
    error ZeroData();
    /// No slot is free for data of this descriptor.
    error NoVacantSlot(bytes32 descriptor);
    /// The slot is taken, or takes data of another descriptor.
    error WrongSlot(uint256 slot, bytes32 descriptor);
    /// The consent is for another round.
    error WrongRound(uint256 got, uint256 want);
    /// The consent is taken back, or has the nonce 0, which is that of no consent.
    error RevokedConsent(address account, uint64 nonce);
    /// A registration has another number of points, values or openings than the data set has pieces.
    error WrongPieces(uint256 got, uint256 want);
    error BondTooSmall(uint256 got, uint256 want);
    /// The owner has said something else about this slot, or it is vacant.
    error WrongStanding(uint256 slot, Standing got);
    /// The terms allow no more exclusions.
    error TooManyExclusions(uint256 most);
    /// The code at the verifier's address is not the pinned code.
    error VerifierChanged(bytes32 got, bytes32 want);
    /// The router has stopped the verifier, and a proof of this round is held already.
    error StoppedVerifier(bytes4 selector);
    /// A proof of this round is held: what it says of the providers stands.
    error HeldProof();
    /// The sponsor has not invited the account.
    error NotInvited(address account);
    /// The account holds as many slots of the round as it has invitations.
    error TooManySlots(address account, uint256 most);
    /// The proof is bound to another chain, campaign, round or beneficiary.
    error WrongContext(bytes32 got, bytes32 want);
    /// The proof uses another data set in this place.
    error WrongData(uint256 dataSet, bytes32 got, bytes32 want);
    /// The proof starts from another model than the head.
    error WrongHead(bytes32 got, bytes32 want);
    /// No program of the round draws numbers.
    error NothingDrawn();
    /// Providers can be excluded, and the beacon drawn, but once, and the one before the other.
    error WrongOrder(uint256 drawFrom, bytes32 beacon);
    /// The proof is of other numbers than the beacon gives.
    error WrongDraw(uint256 output, uint256 got, uint256 want);
    error NothingToClaim(address account);
    /// Nobody could take out again what is paid to the zero address, the campaign or the token.
    error WrongReceiver(address to);
    /// The token has taken all that the campaign had: what is owed stays owed.
    error NothingLeft(uint256 owed);

    address private immutable _factory = msg.sender;

    modifier onlySponsor() {
        require(msg.sender == sponsor, NotSponsor(msg.sender));
        _;
    }

    modifier onlyOwner() {
        require(msg.sender == _terms.owner, NotOwner(msg.sender));
        _;
    }

    /// @notice Gives a new clone its terms, which the factory has checked; for the factory, once.
    /// @param sponsor_ whose campaign it is.
    /// @param terms_ what holds for all rounds.
    /// @param pins_ programs and reward of each round.
    /// @param salt_ tells campaigns of the same terms apart.
    /// @param fund_ sum of the rewards.
    function initialize(
        address sponsor_,
        Terms calldata terms_,
        Pin[] calldata pins_,
        bytes32 salt_,
        uint256 fund_
    ) external {
        require(msg.sender == _factory, NotFactory(msg.sender));
        if (salt_ != 0) {
            salt = salt_;
        }
        sponsor = sponsor_;
        _terms = terms_;
        head = terms_.head;
        remaining = fund_;
        for (uint256 i = 0; i < pins_.length; i++) {
            _pins.push(pins_[i]);
        }
    }

    /// @notice Pays the fund in and opens the first round. Tokens need an approval of remaining().
    function fund() external payable onlySponsor nonReentrant {
        _require(Phase.Unfunded);
        _funded = true;
        _open();
        _take(remaining);
    }

    /// @notice Registers a data set for the caller in the first vacant slot that takes its descriptor. If there is a list
    /// of invitations, an account holds at most as many slots of a round as it stands in the list.
    /// @param descriptor keccak256 of the data set's descriptor.
    /// @param points commitments of the pieces.
    /// @param values value of each piece at the point of the proof of knowledge: see DataKnowledge.
    /// @param openings opening of each piece at it.
    function register(
        bytes32 descriptor,
        uint256[2][] calldata points,
        uint256[] calldata values,
        uint256[2][] calldata openings
    ) external nonReentrant returns (uint256 slot) {
        _require(Phase.Registration);
        uint256 pieces;
        (slot, pieces) = _vacant(_rounds[round], _last(), descriptor);
        Slot memory s =
            Slot(msg.sender, Standing.Registered, 0, DataKnowledge.id(descriptor, points), address(0));
        _register(slot, pieces, s, descriptor, points, values, openings);
    }

    /// @notice Registers a data set for a provider who agrees, in the slot that it names; for anybody, who pays the gas. The proof
    /// of knowledge is the provider's.
    /// @param c what the provider agrees to.
    /// @param signature its signature: see Consents.
    function registerFor(
        Consent calldata c,
        bytes calldata signature,
        bytes32 descriptor,
        uint256[2][] calldata points,
        uint256[] calldata values,
        uint256[2][] calldata openings
    ) external nonReentrant {
        _require(Phase.Registration);
        require(c.round == round, WrongRound(c.round, round));
        require(c.nonce != 0 && !revoked[c.account][c.nonce], RevokedConsent(c.account, c.nonce));
        Consents.check(c, signature);
        require(c.slot < _terms.providers, WrongSlot(c.slot, descriptor));
        (bytes32 takes, uint256 pieces,) = _last().dataSet(c.slot);
        require(
            takes == descriptor && _rounds[round].slots[c.slot].standing == Standing.Vacant,
            WrongSlot(c.slot, descriptor)
        );
        bytes32 dataId = DataKnowledge.id(descriptor, points);
        require(dataId == c.dataId, WrongData(c.slot, dataId, c.dataId));
        require(_receives(c.payout), WrongReceiver(c.payout));
        address payout = c.payout == c.account ? address(0) : c.payout;
        Slot memory s = Slot(c.account, Standing.Registered, c.nonce, dataId, payout);
        _register(c.slot, pieces, s, descriptor, points, values, openings);
    }

    function _register(
        uint256 slot,
        uint256 pieces,
        Slot memory s,
        bytes32 descriptor,
        uint256[2][] calldata points,
        uint256[] calldata values,
        uint256[2][] calldata openings
    ) private {
        Round storage r = _rounds[round];
        _requireInvited(r, s.provider);
        require(points.length == pieces, WrongPieces(points.length, pieces));
        require(values.length == pieces, WrongPieces(values.length, pieces));
        require(openings.length == pieces, WrongPieces(openings.length, pieces));
        require(s.dataId != DataKnowledge.zeroId(descriptor, pieces), ZeroData());
        require(s.dataId != _terms.testId, TestSetAsData(s.dataId));
        require(!r.taken[s.dataId], DuplicateData(s.dataId));
        DataKnowledge.check(s.provider, s.dataId, points, values, openings, _terms.verifier.tau());
        r.taken[s.dataId] = true;
        r.slots[slot] = s;
        r.registered++;
        if (r.registered == _terms.providers) {
            r.closes = uint64(block.timestamp);
        }
        emit DataRegistered(round, slot, s.provider, s.dataId);
    }

    /// @notice Takes the caller's consent with a nonce back; and, until registration closes, frees the slots that were registered
    /// by it. Nonce 0 frees what the caller registered itself.
    function revoke(uint64 nonce) external nonReentrant {
        _revoke(msg.sender, nonce);
    }

    /// @notice Takes back a consent, as its account has signed; for anybody.
    function revokeFor(address account, uint64 nonce, bytes calldata signature) external nonReentrant {
        require(nonce != 0, RevokedConsent(account, nonce));
        Consents.checkRevocation(account, nonce, signature);
        _revoke(account, nonce);
    }

    function _revoke(address account, uint64 nonce) private {
        if (nonce != 0) {
            revoked[account][nonce] = true;
            emit ConsentRevoked(account, nonce);
        }
        if (phase() != Phase.Registration) {
            require(nonce != 0, WrongPhase(phase()));
            return;
        }
        Round storage r = _rounds[round];
        uint256 n = _terms.providers;
        for (uint256 i = 0; i < n; i++) {
            Slot memory s = r.slots[i];
            if (s.standing == Standing.Registered && s.provider == account && s.nonce == nonce) {
                r.registered--;
                delete r.taken[s.dataId];
                delete r.slots[i];
                emit DataWithdrawn(round, i, account, s.dataId);
            }
        }
    }

    function _requireInvited(Round storage r, address account) private view {
        if (_terms.invited.length == 0) {
            return;
        }
        uint256 most = invitations(account);
        require(most > 0, NotInvited(account));
        uint256 holds = 0;
        uint256 n = _terms.providers;
        for (uint256 i = 0; i < n; i++) {
            if (r.slots[i].provider == account) {
                holds++;
            }
        }
        require(holds < most, TooManySlots(account, most));
    }

    function _vacant(Round storage r, ProgramInfo memory p, bytes32 descriptor)
        private
        view
        returns (uint256 slot, uint256 pieces)
    {
        uint256 n = _terms.providers;
        for (uint256 i = 0; i < n; i++) {
            bytes32 takes;
            (takes, pieces,) = p.dataSet(i);
            if (takes == descriptor && r.slots[i].standing == Standing.Vacant) {
                return (i, pieces);
            }
        }
        revert NoVacantSlot(descriptor);
    }

    /// @notice Puts the owner's bond at stake for this round and names the key that providers seal data to. Who
    /// posts it has seen the providers and the terms, and has the test set.
    /// @param amount of the bond, at least minBond.
    /// @param recipient public key of the owner's, in the form of the sealing tool.
    function postBond(uint128 amount, string calldata recipient) external payable onlyOwner nonReentrant {
        _require(Phase.Bonding);
        require(amount >= _terms.minBond, BondTooSmall(amount, _terms.minBond));
        Round storage r = _rounds[round];
        r.bond = amount;
        r.bonded = uint64(block.timestamp);
        r.recipient = recipient;
        emit BondPosted(round, msg.sender, amount, recipient);
        _take(amount);
    }

    /// @notice A receipt: the data of these slots have come and have the registered ids. It cannot be taken back.
    function acknowledge(uint256[] calldata slots) external onlyOwner nonReentrant {
        _requireBonded();
        for (uint256 i = 0; i < slots.length; i++) {
            Slot storage s = _rounds[round].slots[slots[i]];
            require(s.standing == Standing.Registered, WrongStanding(slots[i], s.standing));
            s.standing = Standing.Acknowledged;
            emit DataAcknowledged(round, slots[i], s.provider);
        }
    }

    /// @notice Replaces a provider by the zero data set: its data have not come in time. The provider still has its
    /// part of the bond if no proof comes.
    function exclude(uint256 slot) external onlyOwner nonReentrant {
        _require(Phase.Proving);
        Round storage r = _rounds[round];
        require(!r.held, HeldProof());
        require(r.drawFrom == 0, WrongOrder(r.drawFrom, r.beacon));
        Slot storage s = r.slots[slot];
        require(s.standing == Standing.Registered, WrongStanding(slot, s.standing));
        require(r.excluded < _terms.maxExclusions, TooManyExclusions(_terms.maxExclusions));
        r.excluded++;
        s.standing = Standing.Excluded;
        emit ProviderExcluded(round, slot, s.provider, s.dataId);
    }

    /// @notice Excludes nobody any more, and names the block whose randomness is to be the round's beacon: one that is not
    /// there for some time. So the owner knows no number that its programs draw as long as it can choose the data.
    function closeExclusions() external onlyOwner nonReentrant {
        _requireBonded();
        require(_draws(_pins[round].links), NothingDrawn());
        Round storage r = _rounds[round];
        require(r.drawFrom == 0, WrongOrder(r.drawFrom, r.beacon));
        r.drawFrom = uint64(block.number + Beacon.DELAY);
        emit ExclusionsClosed(round, r.drawFrom);
    }

    /// @notice Draws the beacon of the round; for anybody.
    /// @param header of the block that counts now: see beaconOf.
    function draw(bytes calldata header) external nonReentrant {
        _requireBonded();
        Round storage r = _rounds[round];
        require(r.drawFrom != 0 && r.beacon == 0, WrongOrder(r.drawFrom, r.beacon));
        r.beacon = keccak256(
            abi.encode(
                keccak256("aivm/beacon/v1"), Beacon.read(r.drawFrom, header), block.chainid, address(this), round
            )
        );
        emit BeaconDrawn(round, Beacon.block_(r.drawFrom), r.beacon);
    }

    function _draws(Link[] memory links) private pure returns (bool drawn) {
        for (uint256 i = 0; i < links.length; i++) {
            drawn = drawn || links[i].drawn;
        }
    }

    /// @notice Ends a round with a proof and opens the next. Anybody may send it: it is bound to the owner. While the
    /// router has stopped the verifier, holds the proof instead: nothing is paid, the bond is safe.
    /// @param publicValues of each program of the round and
    /// @param proof of all of them, as in IAIVMVerifier.verifyProofs.
    function submit(bytes[] calldata publicValues, bytes calldata proof) external nonReentrant {
        _requireBonded();
        Pin memory pin = _pins[round];
        _verify(pin.links, publicValues, proof);
        (bytes32 end, uint256 outputs) = _checkChain(pin.links, publicValues);
        bytes4 selector = _terms.verifier.selector();
        if (!_active(selector)) {
            require(!_rounds[round].held, StoppedVerifier(selector));
            _rounds[round].held = true;
            emit ProofHeld(round, selector);
            return;
        }
        head = end;
        uint256 paid = _credit(pin.reward, publicValues[publicValues.length - 1][outputs:]);
        remaining -= pin.reward;
        credit[sponsor] += pin.reward - paid;
        credit[_terms.owner] += _rounds[round].bond;
        emit RoundProven(round, head, paid, pin.reward - paid);
        if (round + 1 == _pins.length) {
            _end(Ending.Completed);
        } else {
            round++;
            _open();
        }
    }

    /// @dev Reverts unless the code is the pinned code, and the proof is one of the pinned programs.
    function _verify(Link[] memory links, bytes[] calldata publicValues, bytes calldata proof) private view {
        bytes32 code = address(_terms.verifier).codehash;
        require(code == _terms.codeHash, VerifierChanged(code, _terms.codeHash));
        bytes32[] memory keys = new bytes32[](links.length);
        for (uint256 i = 0; i < keys.length; i++) {
            keys[i] = links[i].programKey;
        }
        _terms.verifier.verifyProofs(keys, publicValues, proof);
    }

    /// @dev Compares what each program says with what this round wants, and returns the model that the last one ends with and
    /// where its outputs begin. The verifier has checked that there is a statement of each, and their lengths.
    function _checkChain(Link[] memory links, bytes[] calldata publicValues)
        private
        view
        returns (bytes32 end, uint256 pos)
    {
        bytes32 want = context();
        bytes32[] memory ids = _used();
        end = head;
        for (uint256 k = 0; k < links.length; k++) {
            bytes calldata values = publicValues[k];
            require(_word(values, 0) == want, WrongContext(_word(values, 0), want));
            pos = 0x20;
            for (uint256 i = 0; i < ids.length - (links[k].tested ? 0 : 1); i++) {
                require(_word(values, pos) == ids[i], WrongData(i, _word(values, pos), ids[i]));
                pos += 0x20;
            }
            if (k > 0 || round > 0 || _terms.head != 0) {
                require(_word(values, pos) == end, WrongHead(_word(values, pos), end));
                pos += 0x20;
            }
            end = _word(values, pos);
            pos += 0x20;
            if (links[k].drawn) {
                _checkDraws(_terms.verifier.program(links[k].constants).draws, values[pos:]);
            }
        }
    }

    /// @dev Compares the numbers that a program drew with what the beacon gives for their names.
    function _checkDraws(bytes memory draws, bytes calldata outputs) private view {
        Round storage r = _rounds[round];
        bytes32 beacon = r.beacon;
        require(beacon != 0, WrongOrder(r.drawFrom, beacon));
        for (uint256 i = 0x20; i < draws.length; i += 0x40) {
            bytes32 name;
            uint256 w;
            assembly ("memory-safe") {
                name := mload(add(draws, i))
                w := mload(add(add(draws, i), 0x20))
            }
            uint256 want = uint256(keccak256(abi.encode(keccak256("aivm/draw/v1"), beacon, name))) % uint32(w);
            uint256 got = uint256(_word(outputs, 0x20 * (w >> 32)));
            require(got == want, WrongDraw(w >> 32, got, want));
        }
    }

    /// @dev Credits reward·max(phi_i, 0)/Σ max(phi_j, 0), rounded down, to the providers whose data were used.
    function _credit(uint256 reward, bytes calldata outputs) private returns (uint256 paid) {
        uint256 n = _terms.providers;
        bool equal = _terms.rule == Rule.Equal;
        uint256 offset = equal ? 0 : 0x20 * uint256(_terms.offset);
        Round storage r = _rounds[round];
        uint256 total = 0;
        for (uint256 i = 0; i < n; i++) {
            total += _weight(r.slots[i], equal ? int256(1) : int256(uint256(_word(outputs, offset + 0x20 * i))));
        }
        for (uint256 i = 0; i < n; i++) {
            Slot storage s = r.slots[i];
            if (s.standing == Standing.Vacant) {
                continue;
            }
            int256 phi = equal ? int256(1) : int256(uint256(_word(outputs, offset + 0x20 * i)));
            uint256 weight = _weight(s, phi);
            // reward < 2^128 and weight < 2^127: no overflow.
            uint256 amount = weight == 0 ? 0 : reward * weight / total;
            credit[_payout(s)] += amount;
            paid += amount;
            emit Contribution(round, i, s.provider, phi, amount);
        }
    }

    /// @dev Whom is credited what the provider of a slot earns.
    function _payout(Slot storage s) private view returns (address) {
        return s.payout == address(0) ? s.provider : s.payout;
    }

    function _weight(Slot storage s, int256 phi) private view returns (uint256) {
        bool used = s.standing == Standing.Registered || s.standing == Standing.Acknowledged;
        return used && phi > 0 ? uint256(phi) : 0;
    }

    /// @notice Ends the campaign, by the sponsor, before a bond is posted.
    function cancel() external onlySponsor nonReentrant {
        Phase p = phase();
        require(p == Phase.Unfunded || p == Phase.Registration || p == Phase.Bonding, WrongPhase(p));
        _end(Ending.Cancelled);
    }

    /// @notice Ends a campaign in which a deadline has passed; for anybody. If no proof has come, the bond goes
    /// to all registered providers, in equal parts; if one is held, back.
    function expire() external nonReentrant {
        _require(Phase.Lapsed);
        Round storage r = _rounds[round];
        if (r.registered < _terms.minProviders) {
            _end(Ending.TooFewProviders);
        } else if (r.bonded == 0) {
            _end(Ending.NoBond);
        } else if (r.held) {
            credit[_terms.owner] += r.bond;
            _end(Ending.VerifierStopped);
        } else {
            _slash(r);
            _end(Ending.NoProof);
        }
    }

    function _slash(Round storage r) private {
        uint256 share = r.bond / r.registered;
        uint256 n = _terms.providers;
        for (uint256 i = 0; i < n; i++) {
            Slot storage s = r.slots[i];
            if (s.standing != Standing.Vacant) {
                credit[_payout(s)] += share;
            }
        }
        credit[sponsor] += r.bond - share * r.registered;
        emit BondSlashed(round, r.bond, r.registered);
    }

    /// @notice Pays the caller all that is credited to it. If a token has shrunk the campaign's balance below that, pays
    /// what is there, and the rest stays credited: the loss is that of who comes last, and locks nobody's money.
    /// @param to where it goes: an address that can take it.
    function claim(address payable to) external nonReentrant returns (uint256 amount) {
        require(_receives(to), WrongReceiver(to));
        return _claim(msg.sender, to);
    }

    /// @notice Pays an account what is credited to it; for anybody. A contract calls claim itself: nobody else knows what it can
    /// receive.
    function claimFor(address payable account) external nonReentrant returns (uint256 amount) {
        require(account.code.length == 0, WrongReceiver(account));
        return _claim(account, account);
    }

    function _receives(address to) private view returns (bool) {
        return to != address(0) && to != address(this) && to != address(_terms.token);
    }

    function _claim(address account, address payable to) private returns (uint256 amount) {
        IERC20 token = _terms.token;
        bool inEther = address(token) == address(0);
        uint256 owed = credit[account];
        require(owed > 0, NothingToClaim(account));
        uint256 balance = inEther ? address(this).balance : token.balanceOf(address(this));
        amount = owed < balance ? owed : balance;
        require(amount > 0, NothingLeft(owed));
        credit[account] = owed - amount;
        emit Claimed(account, to, amount);
        if (inEther) {
            Address.sendValue(to, amount);
        } else {
            token.safeTransfer(to, amount);
        }
    }

    /// @dev Takes an amount from the caller, exactly.
    function _take(uint256 amount) private {
        IERC20 token = _terms.token;
        if (address(token) == address(0)) {
            require(msg.value == amount, WrongAmount(msg.value, amount));
            return;
        }
        require(msg.value == 0, WrongAmount(msg.value, 0));
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 got = token.balanceOf(address(this)) - before;
        require(got == amount, WrongAmount(got, amount));
    }

    function _open() private {
        uint256 closes = block.timestamp + _terms.registration;
        _rounds[round].closes = uint64(closes);
        Link[] storage links = _pins[round].links;
        emit RoundOpened(round, links[links.length - 1].programKey, head, closes);
    }

    function _end(Ending how) private {
        uint256 refund = _funded ? remaining : 0;
        ending = how;
        remaining = 0;
        credit[sponsor] += refund;
        emit CampaignEnded(how, refund);
    }

    function _word(bytes calldata values, uint256 pos) private pure returns (bytes32) {
        return bytes32(values[pos:pos + 0x20]);
    }
}
