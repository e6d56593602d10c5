// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacon} from "./Beacon.sol";
import {Ending, Link, Phase, Pin, Slot, Standing, Terms} from "./CampaignTerms.sol";
import {AIVMRouter} from "./AIVMRouter.sol";
import {DataKnowledge} from "./DataKnowledge.sol";
import {ProgramInfo} from "./IAIVMVerifier.sol";

/// @title What a campaign remembers, and what it says of itself
abstract contract CampaignState {
    struct Round {
        uint64 closes; // end of registration
        uint64 bonded; // time of the bond
        uint16 registered;
        uint16 excluded;
        uint64 drawFrom; // first block whose randomness may be the beacon; 0 as long as providers may be excluded
        bool held; // a proof came while the router had stopped the verifier
        uint128 bond;
        bytes32 beacon; // what the round's programs draw their numbers from
        string recipient; // key that data are sealed to
        mapping(uint256 slot => Slot) slots;
        mapping(bytes32 dataId => bool) taken;
    }

    /// Gas that the router gets to say whether a verifier is active: an AIVMRouter needs less than 10,000.
    uint256 private constant ROUTER_GAS = 100_000;

    /// @notice What tells campaigns of the same sponsor and terms apart. With sponsor, terms and pins it gives the address of the
    /// campaign: CampaignFactory.campaignOf. A contract of which that does not hold is none that the factory made, whatever code it has:
    /// what creates a contract may write any storage, and return any code.
    bytes32 public salt;
    /// @notice Who pays, and gets back what is not paid out.
    address public sponsor;
    /// @notice Number of the current round, from 0.
    uint256 public round;
    /// @notice Id of the model that the next proof starts from.
    bytes32 public head;
    /// @notice What is left of the fund for this round and those to come.
    uint256 public remaining;
    /// @notice How the campaign ended.
    Ending public ending;
    /// @notice What an address may claim.
    mapping(address account => uint256 amount) public credit;

    /// @notice Whether an address has taken back the consent with a nonce.
    mapping(address account => mapping(uint64 nonce => bool)) public revoked;

    bool internal _funded;
    Terms internal _terms;
    Pin[] internal _pins;
    mapping(uint256 round => Round) internal _rounds;

    /// The campaign is in another phase than the call needs.
    error WrongPhase(Phase got);
    /// The call has too little gas to ask the router.
    error TooLittleGas(uint256 got, uint256 want);

    /// @dev Whether the router, if the campaign heeds one, lets proofs of the verifier be paid out. A router that
    /// reverts, answers something else or wants more than its gas says no. Who calls with too little gas does not
    /// make it say so.
    function _active(bytes4 selector) internal view returns (bool yes) {
        address router = address(_terms.router);
        if (router == address(0)) {
            return true;
        }
        require(gasleft() > 2 * ROUTER_GAS, TooLittleGas(gasleft(), 2 * ROUTER_GAS));
        bytes memory question = abi.encodeCall(AIVMRouter.active, (selector));
        assembly ("memory-safe") {
            let ok := staticcall(ROUTER_GAS, router, add(question, 0x20), mload(question), 0, 0x20)
            yes := and(and(ok, gt(returndatasize(), 0x1f)), eq(mload(0), 1))
        }
    }

    /// @dev The program that the current round ends with, as its constants say.
    function _last() internal view returns (ProgramInfo memory) {
        Link[] storage links = _pins[round].links;
        return _terms.verifier.program(links[links.length - 1].constants);
    }

    /// @dev The data sets that a proof of the current round must use, the test set last: of vacant and excluded slots the
    /// zero data set, which the program says.
    function _used() internal view returns (bytes32[] memory ids) {
        uint256 n = _terms.providers;
        ids = new bytes32[](n + 1);
        ProgramInfo memory p;
        for (uint256 i = 0; i < n; i++) {
            Slot storage s = _rounds[round].slots[i];
            if (s.standing != Standing.Vacant && s.standing != Standing.Excluded) {
                ids[i] = s.dataId;
                continue;
            }
            if (p.key == 0) {
                p = _last();
            }
            (bytes32 descriptor, uint256 pieces,) = p.dataSet(i);
            ids[i] = DataKnowledge.zeroId(descriptor, pieces);
        }
        ids[n] = _terms.testId;
    }

    function _require(Phase want) internal view {
        Phase got = phase();
        require(got == want, WrongPhase(got));
    }

    function _requireBonded() internal view {
        Phase got = phase();
        require(got == Phase.Delivery || got == Phase.Proving, WrongPhase(got));
    }

    /// @notice What the campaign waits for.
    function phase() public view returns (Phase p) {
        (p,) = _phase();
    }

    /// @notice When the phase ends, in seconds of block time; 0 if it does not end by time.
    function deadline() external view returns (uint256 end) {
        (, end) = _phase();
    }

    function _phase() private view returns (Phase, uint256) {
        if (ending != Ending.Running) {
            return (Phase.Ended, 0);
        }
        if (!_funded) {
            return (Phase.Unfunded, 0);
        }
        Round storage r = _rounds[round];
        uint256 end = r.closes;
        if (r.registered < _terms.providers && block.timestamp < end) {
            return (Phase.Registration, end);
        }
        if (r.registered < _terms.minProviders) {
            return (Phase.Lapsed, 0);
        }
        if (r.bonded == 0) {
            end += _terms.bonding;
            return block.timestamp < end ? (Phase.Bonding, end) : (Phase.Lapsed, 0);
        }
        end = r.bonded + _terms.delivery;
        if (block.timestamp < end) {
            return (Phase.Delivery, end);
        }
        end += _terms.proving;
        return block.timestamp < end ? (Phase.Proving, end) : (Phase.Lapsed, 0);
    }

    /// @notice The context word that a proof of the current round must carry.
    function context() public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), round, _terms.owner));
    }

    /// @notice Ids of the data sets that a proof of the current round must use, the test set last.
    function dataIds() external view returns (bytes32[] memory) {
        return _used();
    }

    /// @notice Whether the head is the end of an accepted proof, by this campaign or by those before it, in a chain
    /// that begins with a program that fixes its first model. If it is not, the proofs here are worth what those
    /// are that led to terms().head, and the reader owes that check.
    function headProven() external view returns (bool) {
        if (_terms.head != 0 && _terms.previous == address(0)) {
            return false;
        }
        return round > 0 || ending == Ending.Completed || _terms.head != 0;
    }

    /// @notice How many slots of a round an account may hold: as often as it stands in the list of invitations, or all
    /// of them if there is no list.
    function invitations(address account) public view returns (uint256 count) {
        address[] storage list = _terms.invited;
        uint256 n = list.length;
        if (n == 0) {
            return _terms.providers;
        }
        for (uint256 i = 0; i < n; i++) {
            if (list[i] == account) {
                count++;
            }
        }
    }

    /// @notice Whether an account may register data.
    function invited(address account) external view returns (bool) {
        return invitations(account) > 0;
    }

    /// @notice Whether a proof of this round has come and waits for the router: the bond is safe, and submit pays out
    /// when the router lets it.
    function held() external view returns (bool) {
        return _rounds[round].held;
    }

    /// @notice The terms.
    function terms() external view returns (Terms memory) {
        return _terms;
    }

    /// @notice Programs and reward of every round.
    function pins() external view returns (Pin[] memory) {
        return _pins;
    }

    /// @notice The slots of a round.
    function slotsOf(uint256 round_) external view returns (Slot[] memory slots) {
        slots = new Slot[](_terms.providers);
        for (uint256 i = 0; i < slots.length; i++) {
            slots[i] = _rounds[round_].slots[i];
        }
    }

    /// @notice What the programs of a round draw their numbers from: the first block whose randomness may decide it, 0 if
    /// the owner may still exclude providers; the block that counts now, 0 if it is not there yet; and the beacon, 0 if it
    /// is not drawn.
    function beaconOf(uint256 round_) external view returns (uint256 from, uint256 number, bytes32 beacon) {
        from = _rounds[round_].drawFrom;
        return (from, from == 0 ? 0 : Beacon.block_(from), _rounds[round_].beacon);
    }

    /// @notice Bond of a round and the key that its data are sealed to.
    function bondOf(uint256 round_) external view returns (uint256 amount, string memory recipient) {
        return (_rounds[round_].bond, _rounds[round_].recipient);
    }
}
