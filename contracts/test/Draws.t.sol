// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CampaignChecks} from "../src/CampaignChecks.sol";
import {Link, Pin, Terms} from "../src/CampaignTerms.sol";
import {ProgramInfo} from "../src/IAIVMVerifier.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {Programs} from "./Fakes.sol";
import {vm} from "./Vm.sol";

contract DrawsTest is CampaignBase {
    /// A campaign whose program draws is made where blocks have randomness, and others anywhere.
    function test_noBeaconWithoutRandomness() public {
        ProgramInfo memory p = Programs.make(4, OUTPUTS, 0, STATE, 1);
        p.draws = abi.encode(keccak256("turn"), uint256(8));
        address made = verifier.make(p);
        Terms memory t = _terms();
        Pin[] memory pins = new Pin[](1);
        pins[0] = Pin(REWARD, new Link[](1));
        pins[0].links[0] = Link(made.codehash, made, true, true);
        vm.prevrandao(0);
        vm.expectPartialRevert(CampaignChecks.InvalidTerms.selector);
        factory.create(t, pins, 0);
        vm.etch(0x0000F90827F1C53a10cb7A02335B175320002935, hex"00");
        vm.prevrandao(keccak256("random"));
        factory.create(t, pins, 0);
    }
}
