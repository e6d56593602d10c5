// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";
import {CampaignChecks} from "../src/CampaignChecks.sol";
import {CampaignState} from "../src/CampaignState.sol";
import {Phase, Pin, Terms} from "../src/CampaignTerms.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {vm} from "./Vm.sol";

/// @dev Writes what it likes to the storage of a campaign, and then takes the code of one.
contract Forged is CampaignState {
    constructor(bytes memory code, bytes32 proven, bytes32 state, address thief) {
        round = 1;
        head = proven;
        sponsor = thief;
        _terms.stateDescriptor = state;
        credit[thief] = type(uint256).max;
        assembly ("memory-safe") {
            return(add(code, 0x20), mload(code))
        }
    }
}

/// Campaigns are clones that nobody but the factory gives terms.
contract FactoryTest is CampaignBase {
    function test_anAddressIsOfItsTerms() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        address place = factory.campaignOf(sponsor, t, pins, 0);
        _create(t);
        require(address(campaign) == place && campaign.sponsor() == sponsor && place.code.length == 45);
        require(keccak256(abi.encode(campaign.terms())) == keccak256(abi.encode(t)));
        require(keccak256(abi.encode(campaign.pins())) == keccak256(abi.encode(pins)));
        require(campaign.remaining() == 3 * uint256(REWARD));
        require(factory.campaignOf(sponsor, t, pins, bytes32(uint256(1))) != place);
        require(factory.campaignOf(owner, t, pins, 0) != place);
        t.minBond++;
        require(factory.campaignOf(sponsor, t, pins, 0) != place);
        t.minBond--;
        pins[1].reward++;
        require(factory.campaignOf(sponsor, t, pins, 0) != place);
    }

    function test_theSameTermsMakeOneCampaign() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        _create(t);
        vm.prank(sponsor);
        vm.expectRevert(Errors.FailedDeployment.selector);
        factory.create(t, pins, 0);
        vm.prank(sponsor);
        require(address(factory.create(t, pins, bytes32(uint256(1)))) != address(campaign));
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
            all[i].initialize(sponsor, t, pins, 0, 1);
        }
        // A clone of somebody else's has no terms, and no sponsor who could begin.
        require(foreign.phase() == Phase.Unfunded && foreign.sponsor() == address(0));
        vm.deal(sponsor, 1 ether);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.NotSponsor.selector, sponsor));
        foreign.fund{value: 0}();
    }

    /// The code of a campaign shows nothing of its storage: its address does.
    function test_aForgedCampaignIsNoPrevious() public {
        Terms memory t = _terms();
        _create(t);
        bytes32 proven = keccak256("a model that nobody trained");
        TrainingCampaign forged =
            TrainingCampaign(address(new Forged(address(campaign).code, proven, STATE, sponsor)));
        require(address(forged).codehash == address(campaign).codehash && forged.headProven());
        require(
            factory.campaignOf(forged.sponsor(), forged.terms(), forged.pins(), forged.salt()) != address(forged)
        );
        (t.previous, t.head) = (address(forged), proven);
        Pin[] memory pins = new Pin[](1);
        pins[0] = _pin(continuing, REWARD);
        vm.expectRevert(
            abi.encodeWithSelector(CampaignChecks.InvalidTerms.selector, "maker of the previous campaign")
        );
        factory.create(t, pins, 0);
    }

    function test_saltsAreKept() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        TrainingCampaign c = factory.create(t, pins, bytes32(uint256(9)));
        require(c.salt() == bytes32(uint256(9)));
        require(factory.campaignOf(c.sponsor(), c.terms(), c.pins(), c.salt()) == address(c));
    }
}
