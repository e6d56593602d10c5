// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {CampaignFactory} from "../src/CampaignFactory.sol";
import {Phase, Pin, Terms} from "../src/CampaignTerms.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {vm} from "./Vm.sol";

/// Campaigns are clones that nobody but the factory gives terms.
contract FactoryTest is CampaignBase {
    function test_anAddressIsOfItsTerms() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        address at = factory.campaignOf(sponsor, t, pins, 0);
        _create(t);
        require(address(campaign) == at && campaign.sponsor() == sponsor && at.code.length == 45);
        require(keccak256(abi.encode(campaign.terms())) == keccak256(abi.encode(t)));
        require(keccak256(abi.encode(campaign.pins())) == keccak256(abi.encode(pins)));
        require(campaign.remaining() == 3 * uint256(REWARD));
        require(factory.campaignOf(sponsor, t, pins, bytes32(uint256(1))) != at);
        require(factory.campaignOf(owner, t, pins, 0) != at);
        t.minBond++;
        require(factory.campaignOf(sponsor, t, pins, 0) != at);
        t.minBond--;
        pins[1].reward++;
        require(factory.campaignOf(sponsor, t, pins, 0) != at);
    }

    function test_theSameTermsMakeOneCampaign() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        _create(t);
        vm.prank(sponsor);
        vm.expectRevert(Errors.FailedDeployment.selector);
        factory.create(t, pins, 0);
        vm.prank(sponsor);
        require(factory.create(t, pins, bytes32(uint256(1))) != campaign);
        vm.prank(owner);
        require(factory.create(t, pins, 0).sponsor() == owner);
    }

    function test_termsComeFromTheFactoryAlone() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        _create(t);
        TrainingCampaign implementation = factory.implementation();
        TrainingCampaign foreign = TrainingCampaign(Clones.clone(address(implementation)));
        TrainingCampaign[3] memory all = [campaign, implementation, foreign];
        for (uint256 i = 0; i < 3; i++) {
            vm.prank(sponsor);
            vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.NotFactory.selector, sponsor));
            all[i].initialize(sponsor, t, pins, 1);
        }
        // A clone of somebody else's has no terms, and no sponsor who could begin.
        require(foreign.phase() == Phase.Unfunded && foreign.sponsor() == address(0));
        vm.deal(sponsor, 1 ether);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.NotSponsor.selector, sponsor));
        foreign.fund{value: 0}();
    }
}
