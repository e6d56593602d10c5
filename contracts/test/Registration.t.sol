// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {AIVMRouter} from "../src/AIVMRouter.sol";
import {Ending, Phase, Pin, Rule, Slot, Terms} from "../src/CampaignTerms.sol";
import {KnowledgeInvalid, KnowledgePoint, KnowledgeScalar} from "../src/DataKnowledge.sol";
import {ProgramInfo} from "../src/IAIVMVerifier.sol";
import {Start} from "../src/ProgramConstants.sol";
import {CampaignState} from "../src/CampaignState.sol";
import {CampaignChecks} from "../src/CampaignChecks.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {Curve, Data, FakeVerifier, Programs} from "./Fakes.sol";
import {vm} from "./Vm.sol";

contract RegistrationTest is CampaignBase {
    function setUp() public {
        _create(_terms());
        _fund();
    }

    function _expect(bytes4 cause, address sender, Data.Registration memory r) private {
        vm.prank(sender);
        vm.expectPartialRevert(cause);
        campaign.register(r.descriptor, r.points, r.values, r.openings);
    }

    function test_registersInOrderAndClosesWhenFull() public {
        _registerAll();
        _in(Phase.Bonding);
        Slot[] memory slots = campaign.slotsOf(0);
        for (uint256 i = 0; i < 3; i++) {
            require(slots[i].provider == providers[i]);
            require(slots[i].dataId == Data.id(_data(100 + i, providers[i])));
            require(campaign.dataIds()[i] == slots[i].dataId);
        }
        _expect(CampaignState.WrongPhase.selector, address(1), _data(9, address(1)));
    }

    function test_refusesAfterTheDeadline() public {
        vm.warp(block.timestamp + 1 days);
        _expect(CampaignState.WrongPhase.selector, address(1), _data(9, address(1)));
    }

    function test_refusesTheSameDataTwice() public {
        _register(7, providers[0]);
        _expect(TrainingCampaign.DuplicateData.selector, providers[1], _data(7, providers[1]));
    }

    function test_refusesTheTestSet() public {
        Terms memory t = _terms();
        t.testId = Data.id(_data(7, providers[0]));
        _create(t);
        _fund();
        _expect(TrainingCampaign.TestSetAsData.selector, providers[0], _data(7, providers[0]));
    }

    function test_refusesTheZeroDataSet() public {
        _expect(TrainingCampaign.ZeroData.selector, providers[0], _data(0, providers[0]));
    }

    function test_refusesAnotherDescriptor() public {
        Data.Registration memory r = _data(7, providers[0]);
        r.descriptor = keccak256("x fx16.8 row=9\n");
        _expect(TrainingCampaign.NoVacantSlot.selector, providers[0], r);
    }

    function test_refusesAnotherNumberOfPieces() public {
        Data.Registration memory r = _data(7, providers[0]);
        r.points = new uint256[2][](2);
        _expect(TrainingCampaign.WrongPieces.selector, providers[0], r);
        r = _data(7, providers[0]);
        r.values = new uint256[](2);
        _expect(TrainingCampaign.WrongPieces.selector, providers[0], r);
        r = _data(7, providers[0]);
        r.openings = new uint256[2][](0);
        _expect(TrainingCampaign.WrongPieces.selector, providers[0], r);
    }

    /// A registration seen in the mempool is worthless to another address, campaign or chain.
    function test_refusesACopiedRegistration() public {
        Data.Registration memory r = _data(7, providers[0]);
        _expect(KnowledgeInvalid.selector, providers[1], r);
        r = Data.make(7, 1, address(this), providers[0], block.chainid);
        _expect(KnowledgeInvalid.selector, providers[0], r);
        r = Data.make(7, 1, address(campaign), providers[0], block.chainid + 1);
        _expect(KnowledgeInvalid.selector, providers[0], r);
        // Nor is one of nobody's, nowhere's.
        _expect(KnowledgeInvalid.selector, providers[0], Data.make(7, 1, address(campaign), address(0), block.chainid));
        _expect(KnowledgeInvalid.selector, providers[0], Data.make(7, 1, address(0), providers[0], block.chainid));
        _expect(KnowledgeInvalid.selector, providers[0], Data.make(7, 1, address(campaign), providers[0], 0));
    }

    function testFuzz_refusesAFalseProofOfKnowledge(uint256 secret, uint256 wrong) public {
        secret = 1 + secret % (Curve.R - 1);
        Data.Registration memory r = _data(secret, providers[0]);
        vm.assume(wrong % Curve.R != r.values[0]);
        r.values[0] = wrong % Curve.R;
        _expect(KnowledgeInvalid.selector, providers[0], r);
        r = _data(secret, providers[0]);
        r.openings[0] = Curve.mul(wrong % Curve.R);
        _expect(KnowledgeInvalid.selector, providers[0], r);
    }

    function test_refusesAScalarPlusTheOrder() public {
        Data.Registration memory r = _data(7, providers[0]);
        r.values[0] += Curve.R;
        _expect(KnowledgeScalar.selector, providers[0], r);
    }

    function test_refusesPointsOffTheCurve() public {
        Data.Registration memory r = _data(7, providers[0]);
        r.openings[0][1] ^= 1;
        _expect(KnowledgePoint.selector, providers[0], r);
        r = _data(7, providers[0]);
        r.points[0][1] ^= 1;
        _expect(KnowledgePoint.selector, providers[0], r);
    }

    function test_invitations() public {
        Terms memory t = _terms();
        t.invited = new address[](2);
        (t.invited[0], t.invited[1]) = (providers[0], providers[2]);
        _create(t);
        _fund();
        require(campaign.invited(providers[2]) && !campaign.invited(providers[1]));
        _expect(TrainingCampaign.NotInvited.selector, providers[1], _data(8, providers[1]));
        _register(7, providers[0]);
        _register(8, providers[2]);
        _create(_terms());
        require(campaign.invited(providers[1])); // no list: everybody
    }

    /// An account holds as many slots of a round as it has invitations: one cannot fill all.
    function test_invitationsAreCounted() public {
        Terms memory t = _terms();
        t.invited = new address[](3);
        (t.invited[0], t.invited[1], t.invited[2]) = (providers[0], providers[1], providers[0]);
        _create(t);
        require(campaign.invitations(providers[0]) == 2 && campaign.invitations(providers[1]) == 1);
        require(campaign.invitations(providers[2]) == 0 && !campaign.invited(providers[2]));
        _fund();
        _register(7, providers[1]);
        _expect(TrainingCampaign.TooManySlots.selector, providers[1], _data(8, providers[1]));
        _register(8, providers[0]);
        _register(9, providers[0]);
        _in(Phase.Bonding);
        _postBond();
        _submit(_values([int256(1), 2, 1]));
        _register(10, providers[1]); // in the next round again
        _register(11, providers[0]);
        _expect(TrainingCampaign.TooManySlots.selector, providers[1], _data(12, providers[1]));
    }

    /// Without a list, nobody is counted.
    function test_openToAll() public {
        require(campaign.invitations(providers[1]) == 3);
        for (uint256 i = 0; i < 3; i++) {
            _register(20 + i, providers[1]);
        }
        _in(Phase.Bonding);
    }

    function testFuzz_registersSeveralPieces(uint256 secret) public {
        secret = 1 + secret % (Curve.R - 9);
        genesis = _program(4, OUTPUTS, 0, STATE, 3);
        continuing = _program(4, OUTPUTS, STATE, STATE, 3);
        _create(_terms());
        _fund();
        Data.Registration memory r = Data.make(secret, 3, address(campaign), providers[0], block.chainid);
        vm.prank(providers[0]);
        campaign.register(r.descriptor, r.points, r.values, r.openings);
        // Two pieces exchanged are another data set, and two false openings do not cancel.
        r = Data.make(secret, 3, address(campaign), providers[1], block.chainid);
        (r.openings[0], r.openings[1]) = (r.openings[1], r.openings[0]);
        (r.values[0], r.values[1]) = (r.values[1], r.values[0]);
        _expect(TrainingCampaign.DuplicateData.selector, providers[1], r);
        r.points[0] = Curve.mul(secret + 8);
        _expect(KnowledgeInvalid.selector, providers[1], r);
        r = Data.make(1 + secret % (Curve.R - 10), 3, address(campaign), providers[1], block.chainid);
        r.values[0] = addmod(r.values[0], 1, Curve.R);
        r.values[1] = addmod(r.values[1], Curve.R - 1, Curve.R);
        _expect(KnowledgeInvalid.selector, providers[1], r);
    }
}

contract TermsTest is CampaignBase {
    function _expect(Terms memory t, Pin[] memory pins, string memory reason) private {
        vm.expectRevert(abi.encodeWithSelector(CampaignChecks.InvalidTerms.selector, reason));
        factory.create(t, pins, 0);
    }

    function _expect(Terms memory t, string memory reason) private {
        _expect(t, _pins(), reason);
    }

    /// @dev A program that says that it continues, whatever it starts from.
    function _contradiction(bytes32 from) private returns (address) {
        ProgramInfo memory p = Programs.make(4, OUTPUTS, from, STATE, 1);
        p.start = Start.Continuing;
        return verifier.make(p);
    }

    function test_termsThatContradictThemselves() public {
        Terms memory t = _terms();
        _expect(t, new Pin[](0), "number of rounds");
        _expect(t, new Pin[](49), "number of rounds");
        t.owner = address(0);
        _expect(t, "no owner");
        t = _terms();
        t.providers = 0;
        _expect(t, "number of providers");
        t.providers = 65;
        _expect(t, "number of providers");
        t = _terms();
        t.minProviders = 0;
        _expect(t, "least number of providers");
        t.minProviders = 4;
        _expect(t, "least number of providers");
        t = _terms();
        t.maxExclusions = 4;
        _expect(t, "number of exclusions");
        t = _terms();
        t.minBond = 0;
        _expect(t, "no bond");
        t = _terms();
        t.delivery = 0;
        _expect(t, "a time of 0 seconds");
        t = _terms();
        t.stateDescriptor = 0;
        _expect(t, "no state descriptor");
        t = _terms();
        t.testId = 0;
        _expect(t, "no test set");
        t = _terms();
        t.invited = new address[](129);
        _expect(t, "number of invitations");
        t.invited = new address[](1); // never as many as minProviders
        _expect(t, "number of invitations");
    }

    function test_programsThatDoNotFit() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        t.codeHash = 0;
        _expect(t, pins, "code hash of the verifier");
        t.verifier = FakeVerifier(address(77));
        _expect(t, pins, "no verifier at the address");
        t = _terms();
        pins[0].links[0].programKey = 0;
        _expect(t, pins, "program key");
        pins = _pins();
        (pins[0].reward, pins[1].reward) = (0, 0);
        _expect(t, pins, "no reward");
        pins = _pins();
        pins[0] = _pin(_program(3, OUTPUTS, 0, STATE, 1), 1);
        _expect(t, pins, "data sets of the program");
        pins[0] = _pin(_program(4, OUTPUTS, 0, "other state", 1), 1);
        _expect(t, pins, "end descriptor of the program");
        pins[0] = _pin(_program(4, 3, 0, STATE, 1), 1);
        _expect(t, pins, "outputs of the program");
    }

    /// A continuing program in the first round, without a head, would start from any model.
    function test_chainOfModels() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        (pins[0], pins[1]) = (pins[1], pins[0]);
        _expect(t, pins, "start of the program");
        t.head = "a proven model";
        _expect(t, _pins(), "start of the program");
        pins[1] = pins[0];
        factory.create(t, pins, 0);
    }

    /// A program whose prover chooses the first model, in a later round, would leave the owner free to choose it after it
    /// has seen the data; in the first round too.
    function test_privateStarts() public {
        Terms memory t = _terms();
        Pin[] memory pins = _pins();
        address chosen = _program(4, OUTPUTS, "chosen by the prover", STATE, 1);
        pins[1] = _pin(chosen, 1);
        _expect(t, pins, "start of the program");
        pins[0] = pins[1];
        _expect(t, pins, "start of the program");
        t.head = "a proven model";
        _expect(t, pins, "start of the program");
        pins[0] = _pin(_contradiction("other"), 1);
        _expect(t, pins, "start descriptor of the program");
        pins[0] = _pin(_contradiction(STATE), 1);
        pins[1] = pins[0];
        factory.create(t, pins, 0);
    }

    function test_developmentOnlyIfTheTermsSaySo() public {
        verifier = new FakeVerifier("dev", true);
        genesis = _program(4, OUTPUTS, 0, STATE, 1);
        continuing = _program(4, OUTPUTS, STATE, STATE, 1);
        Terms memory t = _terms();
        _expect(t, "a development verifier");
        t.development = true;
        factory.create(t, _pins(), 0);
    }

    function test_routerKnowsTheVerifiers() public {
        AIVMRouter router = new AIVMRouter(address(this), address(0), false);
        Terms memory t = _terms();
        t.router = router;
        _expect(t, "verifier in the router");
        router.add(new FakeVerifier("real", false));
        _expect(t, "verifier in the router"); // another contract
        t.router = router = new AIVMRouter(address(this), address(0), false);
        router.add(verifier);
        factory.create(t, _pins(), 0);
        router.freeze("real");
        _expect(t, "verifier in the router");
    }
}
