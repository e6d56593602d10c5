// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AIVMRouter} from "../src/AIVMRouter.sol";
import {Ending, Terms} from "../src/CampaignTerms.sol";
import {CampaignState} from "../src/CampaignState.sol";
import {ProofInvalid} from "../src/IAIVMVerifier.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {FakeRouter} from "./Fakes.sol";
import {vm} from "./Vm.sol";

/// What a router can do to a campaign that heeds it: keep the fund from being paid out, and nothing else.
contract StopsTest is CampaignBase {
    AIVMRouter private router = new AIVMRouter(address(this), address(0), false);
    uint256 private start;

    function _bondedUnder(address heeded) private {
        Terms memory t = _terms();
        t.router = AIVMRouter(heeded);
        _create(t);
        _fund();
        _registerAll();
        _postBond();
        start = block.timestamp;
    }

    function setUp() public {
        router.add(verifier);
        _bondedUnder(address(router));
    }

    function _lapse(Ending want, uint256 bond) private {
        vm.warp(start + 7 days);
        campaign.expire();
        _ended(want);
        _same(campaign.credit(owner), bond);
        _same(campaign.credit(sponsor), 3 * uint256(REWARD) + (bond == 0 ? BOND % 3 : 0));
        _claimAll();
    }

    function test_proofIsHeldWhileFrozen() public {
        router.freeze("real");
        _submit(_values([int256(1), 2, 3]));
        require(campaign.held() && campaign.head() == 0 && campaign.round() == 0);
        _same(campaign.credit(providers[2]), 0);
        vm.expectPartialRevert(CampaignState.WrongPhase.selector);
        campaign.expire(); // the proof may still be paid
        _lapse(Ending.VerifierStopped, BOND);
    }

    /// A stop that ends after the deadline turns no proof into a slash.
    function test_stopTakesNoBond() public {
        router.stop();
        _submit(_values([int256(1), 2, 3]));
        vm.warp(start + 7 days);
        router.resume();
        _lapse(Ending.VerifierStopped, BOND);
    }

    /// Nor does a stop let an owner off that has no proof.
    function test_stopSavesNoBond() public {
        router.stop();
        bytes memory values = _values([int256(1), 2, 3]);
        vm.expectRevert(ProofInvalid.selector);
        campaign.submit(_one(values), "");
        _lapse(Ending.NoProof, 0);
    }

    function test_heldProofIsPaidAfterTheStop() public {
        router.stop();
        bytes memory values = _values([int256(1), 2, 1]);
        _submit(values);
        vm.expectPartialRevert(TrainingCampaign.StoppedVerifier.selector);
        campaign.submit(_one(values), abi.encode(keccak256(values)));
        router.resume();
        _submit(values);
        _same(campaign.credit(providers[1]), REWARD / 2);
        _same(campaign.credit(owner), BOND);
        require(campaign.round() == 1 && !campaign.held());
    }

    /// The owner cannot make a held proof worthless by excluding one of its providers.
    function test_heldProofStands() public {
        router.stop();
        _submit(_values([int256(1), 2, 1]));
        vm.warp(start + 3 days);
        vm.prank(owner);
        vm.expectRevert(TrainingCampaign.HeldProof.selector);
        campaign.exclude(1);
    }

    /// A call with too little gas for the router is refused: it does not look like a stop. This router says no when
    /// it has less than 50,000.
    function test_littleGasIsNoStop() public {
        FakeRouter thirsty = new FakeRouter();
        thirsty.know(verifier);
        thirsty.set(6);
        _bondedUnder(address(thirsty));
        bytes memory values = _values([int256(1), 2, 1]);
        bytes memory proof = abi.encode(keccak256(values));
        for (uint256 gasLimit = 50_000; campaign.round() == 0; gasLimit += 10_000) {
            try campaign.submit{gas: gasLimit}(_one(values), proof) {} catch {}
            require(!campaign.held(), "held for want of gas");
        }
    }

    function test_brokenRouters() public {
        for (uint256 mood = 1; mood <= 5; mood++) {
            FakeRouter broken = new FakeRouter();
            broken.know(verifier);
            _bondedUnder(address(broken));
            broken.set(mood);
            bytes memory values = _values([int256(1), 2, 3]);
            bytes memory proof = abi.encode(keccak256(values));
            campaign.submit{gas: 2_000_000}(_one(values), proof);
            require(campaign.held());
            _lapse(Ending.VerifierStopped, BOND);

            _bondedUnder(address(broken)); // without a proof
            _lapse(Ending.NoProof, 0);
        }
    }

    function test_vanishedRouter() public {
        vm.etch(address(router), "");
        _submit(_values([int256(1), 2, 3]));
        require(campaign.held());
        _lapse(Ending.VerifierStopped, BOND);
    }
}
