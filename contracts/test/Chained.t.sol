// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ending, Pin, Terms} from "../src/CampaignTerms.sol";
import {CampaignChecks} from "../src/CampaignChecks.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {vm} from "./Vm.sol";

/// A campaign that goes on with the model of another.
contract ChainedTest is CampaignBase {

    address private next = continuing;

    function setUp() public {
        _bonded();
    }

    function _next(address previous, bytes32 head) private view returns (Terms memory t) {
        t = _terms();
        (t.previous, t.head) = (previous, head);
    }

    function _createNext(Terms memory t) private returns (TrainingCampaign c) {
        Pin[] memory pins = new Pin[](1);
        pins[0] = _pin(next, REWARD);
        vm.prank(sponsor);
        c = factory.create(t, pins, 0);
    }

    function _fund(TrainingCampaign c) private {
        vm.deal(sponsor, REWARD);
        vm.prank(sponsor);
        c.fund{value: REWARD}();
    }

    function _refused(Terms memory t, string memory reason) private {
        Pin[] memory pins = new Pin[](1);
        pins[0] = _pin(next, REWARD);
        vm.prank(sponsor);
        vm.expectRevert(abi.encodeWithSelector(CampaignChecks.InvalidTerms.selector, reason));
        factory.create(t, pins, 0);
    }

    function test_headOfAnotherCampaign() public {
        require(!campaign.headProven());
        _refused(_next(address(campaign), "a model"), "head of the previous campaign"); // nothing is proven yet
        _submit(_values([int256(1), 2, 3]));
        require(campaign.headProven());
        bytes32 head = campaign.head();
        _refused(_next(address(campaign), "another"), "head of the previous campaign");
        _refused(_next(address(this), head), "code of the previous campaign");
        _refused(_next(address(0x99), head), "code of the previous campaign");
        TrainingCampaign second = _createNext(_next(address(campaign), head));
        require(second.headProven());
        _fund(second);
        _fund(_createNext(_next(address(second), head)));
    }

    /// A head is of one model: that of another kind, though proven, is none.
    function test_headOfAnotherModel() public {
        bytes32 other = keccak256("v fx40.30 px=5\n");
        genesis = _program(4, OUTPUTS, 0, other, 1);
        continuing = _program(4, OUTPUTS, other, other, 1);
        Terms memory t = _terms();
        t.stateDescriptor = other;
        _create(t);
        _fund();
        _registerAll();
        _postBond();
        _submit(_values([int256(1), 2, 3]));
        require(campaign.headProven());
        _refused(_next(address(campaign), campaign.head()), "state of the previous campaign");
    }

    function test_assumedHead() public {
        TrainingCampaign c = _createNext(_next(address(0), "a model"));
        _fund(c);
        require(!c.headProven());
        _refused(_next(address(c), "a model"), "head of the previous campaign");
        campaign = c;
        _registerAll();
        _postBond();
        _submit(_values([int256(1), 2, 3]));
        _ended(Ending.Completed);
        require(!c.headProven()); // what follows from an assumption is assumed
    }

    function test_developmentGoesOnAsDevelopment() public {
        Terms memory t = _terms();
        t.development = true;
        _create(t);
        _fund();
        _registerAll();
        _postBond();
        _submit(_values([int256(1), 2, 3]));
        t = _next(address(campaign), campaign.head());
        _refused(t, "a development campaign");
        t.development = true;
        _fund(_createNext(t));
    }

    function test_previousNeedsAHead() public {
        Terms memory t = _next(address(campaign), 0);
        Pin[] memory own = _pins();
        vm.expectRevert(
            abi.encodeWithSelector(CampaignChecks.InvalidTerms.selector, "a previous campaign without a head")
        );
        factory.create(t, own, 0);
    }
}
