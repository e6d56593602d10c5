// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AIVMRouter} from "../src/AIVMRouter.sol";
import {Ending, Phase, Terms} from "../src/CampaignTerms.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {Data} from "./Fakes.sol";
import {bound, vm} from "./Vm.sol";

/// @dev Everybody who deals with a campaign, doing what they may at any time, and what they may not.
contract Actors is CampaignBase {
    uint256 public paidIn;
    uint256 public claimed;
    uint256 public proofs;
    uint256 private _secret = 1000;
    uint256 private _now = block.timestamp;

    AIVMRouter private _router = new AIVMRouter(address(this), address(0), false);
    bool private _held;

    constructor() {
        _router.add(verifier);
        Terms memory t = _terms();
        t.router = _router;
        _create(t);
    }

    /// @dev The router stops and resumes.
    function toggle() external {
        if (_router.stopped()) {
            _router.resume();
        } else {
            _router.stop();
        }
    }

    function pass(uint256 time) external {
        _now += bound(time, 1, 1 days);
        vm.warp(_now);
    }

    function fund() external {
        uint256 amount = campaign.remaining();
        vm.deal(sponsor, amount);
        vm.prank(sponsor);
        campaign.fund{value: amount}();
        paidIn += amount;
    }

    function register(uint256 who, bool again) external {
        address provider = providers[who % 3];
        _register(again ? _secret : ++_secret, provider);
    }

    function revoke(uint256 who) external {
        vm.prank(providers[who % 3]);
        campaign.revoke(0);
    }

    function claimFor(uint256 who) external {
        claimed += campaign.claimFor(payable(providers[who % 3]));
    }

    function postBond(uint256 amount) external {
        amount = bound(amount, BOND - 1, 3 * BOND);
        vm.deal(owner, amount);
        vm.prank(owner);
        campaign.postBond{value: amount}(uint128(amount), "age1");
        paidIn += amount;
    }

    function acknowledge(uint256 slot) external {
        uint256[] memory slots = new uint256[](1);
        slots[0] = slot % 4;
        vm.prank(owner);
        campaign.acknowledge(slots);
    }

    function exclude(uint256 slot) external {
        vm.prank(owner);
        campaign.exclude(slot % 4);
    }

    function submit(int128 a, int128 b, int128 c) external {
        _held = _router.stopped();
        _submit(_values([int256(a), b, c]));
        require(!_held || campaign.held(), "a proof is not held");
        proofs++;
    }

    /// @dev The step that the phase waits for, so that runs come far.
    function proceed(uint256 seed) external {
        Phase p = campaign.phase();
        if (p == Phase.Unfunded) {
            this.fund();
        } else if (p == Phase.Registration) {
            this.register(seed, false);
        } else if (p == Phase.Bonding) {
            this.postBond(BOND + seed % BOND);
        } else if (p == Phase.Delivery || p == Phase.Proving) {
            this.submit(int128(int256(seed)), int128(int256(seed >> 100)), int128(int256(seed >> 128)));
        } else {
            this.claim(seed);
        }
    }

    function cancel(uint256 luck) external {
        require(luck % 16 == 0);
        vm.prank(sponsor);
        campaign.cancel();
    }

    function expire() external {
        campaign.expire();
    }

    function claim(uint256 who) external {
        _claim(_account(who % 5));
    }

    function _claim(address account) private {
        uint256 before = account.balance;
        vm.prank(account);
        uint256 amount = campaign.claim(payable(account));
        _same(account.balance - before, amount);
        claimed += amount;
    }

    function _account(uint256 i) private view returns (address) {
        return i == 0 ? sponsor : i == 1 ? owner : providers[i - 2];
    }

    function credits() public view returns (uint256 sum) {
        for (uint256 i = 0; i < 5; i++) {
            sum += campaign.credit(_account(i));
        }
    }

    function target() external view returns (TrainingCampaign) {
        return campaign;
    }

    function funded() public view returns (bool) {
        return paidIn > 0;
    }

    /// @dev What the contract owes.
    function liabilities() external view returns (uint256 sum) {
        sum = credits();
        if (funded()) {
            sum += campaign.remaining();
        }
        Phase p = campaign.phase();
        if (p != Phase.Ended) {
            (uint256 bond,) = campaign.bondOf(campaign.round());
            sum += bond;
        }
    }

    /// @dev The way out: time passes, somebody calls expire, all claim.
    function drain() external {
        for (uint256 i = 0; i < 4 && campaign.phase() != Phase.Ended; i++) {
            Phase p = campaign.phase();
            if (p == Phase.Unfunded) {
                break;
            }
            if (p == Phase.Lapsed) {
                campaign.expire();
            } else {
                _now += 8 days;
                vm.warp(_now);
            }
        }
        for (uint256 i = 0; i < 5; i++) {
            if (campaign.credit(_account(i)) > 0) {
                _claim(_account(i));
            }
        }
        _same(address(campaign).balance, 0);
        require(!_held || campaign.ending() == Ending.VerifierStopped, "a held proof is forgotten");
    }
}

contract InvariantsTest {
    Actors private actors;

    function setUp() public {
        actors = new Actors();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(actors);
    }

    /// @dev drain ends every run: it is no step.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(actors);
        bytes4[] memory s = new bytes4[](14);
        (s[0], s[1], s[2], s[3]) =
        (Actors.pass.selector, Actors.fund.selector, Actors.register.selector, Actors.postBond.selector);
        (s[4], s[5], s[6]) = (Actors.acknowledge.selector, Actors.exclude.selector, Actors.submit.selector);
        (s[7], s[8], s[9]) = (Actors.cancel.selector, Actors.expire.selector, Actors.claim.selector);
        (s[10], s[11], s[12]) = (Actors.proceed.selector, Actors.proceed.selector, Actors.proceed.selector);
        s[13] = Actors.toggle.selector;
        targets[0].selectors = s;
    }

    /// The contract holds what it owes, to the wei, and pays out no more than came in.
    function invariant_balanceIsWhatIsOwed() public view {
        require(address(actors.target()).balance == actors.liabilities(), "balance is not what is owed");
        require(actors.liabilities() + actors.claimed() == actors.paidIn(), "something came or went");
    }

    /// Whatever happened, time alone frees every wei.
    function afterInvariant() public {
        actors.drain();
        require(actors.claimed() == actors.paidIn(), "something is locked");
    }
}
