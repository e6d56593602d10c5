// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ending, Phase, Rule, Terms} from "../src/CampaignTerms.sol";
import {DataKnowledge} from "../src/DataKnowledge.sol";
import {ProofInvalid, PublicValuesLength} from "../src/IAIVMVerifier.sol";
import {CampaignState} from "../src/CampaignState.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {vm} from "./Vm.sol";

contract RoundsTest is CampaignBase {
    function _expectSubmit(bytes4 cause, bytes memory values) private {
        vm.expectPartialRevert(cause);
        campaign.submit(_one(values), abi.encode(keccak256(values)));
    }

    function _word(bytes memory values, uint256 i, bytes32 w) private pure returns (bytes memory changed) {
        changed = bytes.concat(values);
        assembly ("memory-safe") {
            mstore(add(add(changed, 0x20), mul(i, 0x20)), w)
        }
    }

    function test_twoRounds() public {
        _bonded();
        _submit(_values([int256(1), 2, 1]));
        _same(campaign.credit(providers[0]), REWARD / 4);
        _same(campaign.credit(providers[1]), REWARD / 2);
        _same(campaign.credit(sponsor), REWARD - 2 * (REWARD / 4) - REWARD / 2);
        _same(campaign.credit(owner), BOND);
        require(campaign.head() == keccak256(abi.encode("model", uint256(0))));
        require(campaign.round() == 1);
        _in(Phase.Registration);
        _registerAll();
        _postBond();
        _submit(_values([int256(-7), 3, 0]));
        _same(campaign.credit(providers[1]), REWARD / 2 + 2 * REWARD);
        _same(campaign.credit(providers[0]), REWARD / 4);
        _same(campaign.remaining(), 0);
        _ended(Ending.Completed);
        _claimAll();
    }

    function testFuzz_payout(int128 a, int128 b, int128 c) public {
        _bonded();
        _submit(_values([int256(a), b, c]));
        uint256 total =
            (a > 0 ? uint256(int256(a)) : 0) + (b > 0 ? uint256(int256(b)) : 0) + (c > 0 ? uint256(int256(c)) : 0);
        int128[3] memory phi = [a, b, c];
        uint256 paid = 0;
        for (uint256 i = 0; i < 3; i++) {
            uint256 want = phi[i] > 0 ? uint256(REWARD) * uint256(int256(phi[i])) / total : 0;
            _same(campaign.credit(providers[i]), want);
            paid += want;
        }
        _same(campaign.credit(sponsor), REWARD - paid);
        require(paid <= REWARD && (total == 0 || paid + 3 > REWARD));
    }

    function test_equalRule() public {
        Terms memory t = _terms();
        t.rule = Rule.Equal;
        _create(t);
        _fund();
        _registerAll();
        _postBond();
        _submit(_values([int256(-1), 0, 50]));
        for (uint256 i = 0; i < 3; i++) {
            _same(campaign.credit(providers[i]), REWARD / 3);
        }
    }

    function test_wordsOfTheStatement() public {
        _bonded();
        bytes memory values = _values([int256(1), 2, 3]);
        _expectSubmit(TrainingCampaign.WrongContext.selector, _word(values, 0, 0));
        for (uint256 i = 1; i <= 4; i++) {
            _expectSubmit(TrainingCampaign.WrongData.selector, _word(values, i, keccak256("other")));
        }
        bytes32[] memory ids = campaign.dataIds();
        require(ids[3] == TEST_ID, "not the test set");
        _expectSubmit(TrainingCampaign.WrongData.selector, _word(_word(values, 1, ids[1]), 2, ids[0])); // order
        vm.expectRevert(ProofInvalid.selector);
        campaign.submit(_one(values), abi.encode(keccak256("another proof")));
    }

    /// The context of another round, beneficiary, campaign or chain.
    function test_contexts() public {
        _bonded();
        bytes memory values = _values([int256(1), 2, 3]);
        bytes4 cause = TrainingCampaign.WrongContext.selector;
        _expectSubmit(cause, _word(values, 0, keccak256(abi.encode(block.chainid, campaign, 1, owner))));
        _expectSubmit(cause, _word(values, 0, keccak256(abi.encode(block.chainid, campaign, 0, sponsor))));
        _expectSubmit(cause, _word(values, 0, keccak256(abi.encode(block.chainid, this, 0, owner))));
        _expectSubmit(cause, _word(values, 0, keccak256(abi.encode(block.chainid + 1, campaign, 0, owner))));
        require(campaign.context() == keccak256(abi.encode(block.chainid, campaign, 0, owner)));
        vm.chainId(5);
        _expectSubmit(cause, values); // after a fork of the chain
    }

    function test_noReplay() public {
        _bonded();
        bytes memory first = _values([int256(1), 2, 3]);
        _submit(first);
        _expectSubmit(CampaignState.WrongPhase.selector, first);
        _registerAll();
        _postBond();
        vm.expectPartialRevert(PublicValuesLength.selector); // the program is another
        campaign.submit(_one(first), abi.encode(keccak256(first)));
        bytes memory second = _values([int256(1), 2, 3]);
        bytes32 before = keccak256(abi.encode(block.chainid, campaign, 0, owner));
        _expectSubmit(TrainingCampaign.WrongContext.selector, _word(second, 0, before));
        _expectSubmit(TrainingCampaign.WrongHead.selector, _word(second, 5, keccak256("another model")));
        _submit(second);
        _expectSubmit(CampaignState.WrongPhase.selector, second);
    }

    function test_verifierCodeIsPinned() public {
        _bonded();
        vm.etch(address(verifier), hex"00");
        _expectSubmit(TrainingCampaign.VerifierChanged.selector, _values([int256(1), 2, 3]));
    }

    function test_vacantSlotsAreTheZeroDataSet() public {
        _create(_terms());
        _fund();
        _register(5, providers[0]);
        _register(6, providers[1]);
        vm.warp(block.timestamp + 1 days);
        _in(Phase.Bonding);
        _postBond();
        require(campaign.dataIds()[2] == DataKnowledge.zeroId(DESCRIPTOR, 1));
        // What a proof says of an absent provider is paid to nobody.
        _submit(_values([int256(1), 1, 1 << 100]));
        _same(campaign.credit(providers[0]), REWARD / 2);
        _same(campaign.credit(address(0)), 0);
    }

    function test_exclusion() public {
        _bonded();
        uint256 start = block.timestamp;
        vm.prank(owner);
        vm.expectPartialRevert(CampaignState.WrongPhase.selector);
        campaign.exclude(1); // before the time to deliver is over
        uint256[] memory slots = new uint256[](1);
        vm.prank(owner);
        campaign.acknowledge(slots);
        vm.warp(start + 3 days);
        vm.expectPartialRevert(TrainingCampaign.NotOwner.selector);
        campaign.exclude(1);
        vm.prank(owner);
        vm.expectPartialRevert(TrainingCampaign.WrongStanding.selector);
        campaign.exclude(0); // acknowledged
        bytes memory values = _values([int256(1), 1, 1]);
        vm.prank(owner);
        campaign.exclude(1);
        vm.prank(owner);
        vm.expectPartialRevert(TrainingCampaign.TooManyExclusions.selector);
        campaign.exclude(2);
        vm.prank(owner);
        vm.expectPartialRevert(TrainingCampaign.WrongStanding.selector);
        campaign.exclude(1);
        _expectSubmit(TrainingCampaign.WrongData.selector, values); // with the excluded data
        _submit(_values([int256(1), 1, 1]));
        _same(campaign.credit(providers[1]), 0);
        _same(campaign.credit(providers[0]), REWARD / 2);
    }

    function test_acknowledgeIsTheOwners() public {
        _bonded();
        uint256[] memory slots = new uint256[](1);
        vm.expectPartialRevert(TrainingCampaign.NotOwner.selector);
        campaign.acknowledge(slots);
        slots[0] = 3;
        vm.prank(owner);
        vm.expectPartialRevert(TrainingCampaign.WrongStanding.selector);
        campaign.acknowledge(slots);
    }

    function test_bond() public {
        _create(_terms());
        _fund();
        vm.prank(owner);
        vm.expectPartialRevert(CampaignState.WrongPhase.selector);
        campaign.postBond(BOND, "age1"); // before registration is closed
        _registerAll();
        vm.deal(owner, 10 ether);
        vm.prank(owner);
        vm.expectPartialRevert(TrainingCampaign.BondTooSmall.selector);
        campaign.postBond{value: BOND - 1}(BOND - 1, "age1");
        vm.prank(owner);
        vm.expectPartialRevert(TrainingCampaign.WrongAmount.selector);
        campaign.postBond{value: BOND - 1}(BOND, "age1");
        vm.expectPartialRevert(TrainingCampaign.NotOwner.selector);
        campaign.postBond(BOND, "age1");
        _expectSubmit(CampaignState.WrongPhase.selector, _values([int256(1), 2, 3])); // no bond, no proof
        _postBond();
        (uint256 amount, string memory recipient) = campaign.bondOf(0);
        require(amount == BOND && keccak256(bytes(recipient)) == keccak256("age1owner"));
    }

    function test_noProofSlashesTheBond() public {
        _bonded();
        bytes memory values = _values([int256(1), 2, 3]);
        uint256 start = block.timestamp;
        vm.warp(start + 3 days);
        vm.prank(owner);
        campaign.exclude(1); // does not save a part of the bond
        vm.expectPartialRevert(CampaignState.WrongPhase.selector);
        campaign.expire();
        vm.warp(start + 7 days);
        _in(Phase.Lapsed);
        _expectSubmit(CampaignState.WrongPhase.selector, values);
        campaign.expire();
        _ended(Ending.NoProof);
        for (uint256 i = 0; i < 3; i++) {
            _same(campaign.credit(providers[i]), BOND / 3);
        }
        _same(campaign.credit(sponsor), 3 * uint256(REWARD) + BOND % 3);
        _same(campaign.credit(owner), 0);
        _claimAll();
    }

    /// Of a bond that is lost nobody has the part of a slot that is vacant.
    function test_slashWithVacantSlots() public {
        _create(_terms());
        _fund();
        _register(5, providers[0]);
        _register(6, providers[1]);
        vm.warp(block.timestamp + 1 days);
        _postBond();
        vm.warp(block.timestamp + 7 days);
        campaign.expire();
        _ended(Ending.NoProof);
        _same(campaign.credit(providers[0]), BOND / 2);
        _same(campaign.credit(providers[1]), BOND / 2);
        _same(campaign.credit(address(0)), 0);
        _claimAll();
    }

    function test_acknowledgeAfterTheBond() public {
        _create(_terms());
        _fund();
        _registerAll();
        uint256[] memory slots = new uint256[](1);
        vm.prank(owner);
        vm.expectPartialRevert(CampaignState.WrongPhase.selector);
        campaign.acknowledge(slots);
        _postBond();
        vm.prank(owner);
        campaign.acknowledge(slots);
    }

    function test_noBond() public {
        _create(_terms());
        _fund();
        _registerAll();
        vm.warp(block.timestamp + 2 days);
        campaign.expire();
        _ended(Ending.NoBond);
        _claimAll();
    }

    function test_tooFewProviders() public {
        _create(_terms());
        _fund();
        _register(5, providers[0]);
        vm.warp(block.timestamp + 1 days);
        _in(Phase.Lapsed);
        campaign.expire();
        _ended(Ending.TooFewProviders);
        _claimAll();
    }

    function test_cancel() public {
        _create(_terms());
        vm.expectPartialRevert(TrainingCampaign.NotSponsor.selector);
        campaign.cancel();
        vm.prank(sponsor);
        campaign.cancel();
        _ended(Ending.Cancelled);
        _same(campaign.credit(sponsor), 0); // nothing was paid in
        vm.prank(sponsor);
        vm.expectPartialRevert(CampaignState.WrongPhase.selector);
        campaign.fund();

        _create(_terms());
        _fund();
        _registerAll();
        vm.prank(sponsor);
        campaign.cancel();
        _same(campaign.credit(sponsor), 3 * uint256(REWARD));
        _claimAll();

        _bonded();
        vm.prank(sponsor);
        vm.expectPartialRevert(CampaignState.WrongPhase.selector);
        campaign.cancel(); // data may be on their way
    }

    function test_fund() public {
        _create(_terms());
        vm.expectPartialRevert(TrainingCampaign.NotSponsor.selector);
        campaign.fund();
        vm.deal(sponsor, 10 ether);
        vm.prank(sponsor);
        vm.expectPartialRevert(TrainingCampaign.WrongAmount.selector);
        campaign.fund{value: 1}();
        _fund();
        vm.prank(sponsor);
        vm.expectPartialRevert(CampaignState.WrongPhase.selector);
        campaign.fund();
        (bool ok,) = address(campaign).call{value: 0}("");
        require(!ok, "takes plain ether");
    }
}
