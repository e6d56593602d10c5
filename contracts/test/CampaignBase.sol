// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {AIVMRouter} from "../src/AIVMRouter.sol";
import {CampaignFactory} from "../src/CampaignFactory.sol";
import {Ending, Link, Phase, Pin, Rule, Terms} from "../src/CampaignTerms.sol";
import {DataKnowledge} from "../src/DataKnowledge.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {Curve, Data, FakeVerifier, Programs} from "./Fakes.sol";
import {Vm, vm} from "./Vm.sol";

/// @dev A campaign of three providers and two rounds over a fake verifier, and the steps of a round.
abstract contract CampaignBase {
    bytes32 internal constant STATE = keccak256("w fx40.30 px=4\n");
    bytes32 internal constant DESCRIPTOR = keccak256("x fx16.8 row=8\n");
    bytes32 internal constant TEST_ID = keccak256("test set");
    uint256 internal constant OUTPUTS = 5; // loss, phi of three providers, accuracy
    uint128 internal constant REWARD = 1 ether + 1;
    uint128 internal constant BOND = 0.5 ether;

    address internal sponsor = address(0x5001);
    address internal owner = address(0x5002);
    address[3] internal providers = [address(0x6001), address(0x6002), address(0x6003)];

    FakeVerifier internal verifier = new FakeVerifier("real", false);
    address internal genesis = _program(4, OUTPUTS, 0, STATE, 1); // where its constants are
    address internal continuing = _program(4, OUTPUTS, STATE, STATE, 1);
    CampaignFactory internal factory = new CampaignFactory();
    TrainingCampaign internal campaign;
    uint256 private _made; // campaigns, of the same terms perhaps

    function _terms() internal view returns (Terms memory t) {
        t.owner = owner;
        (t.verifier, t.codeHash) = (verifier, address(verifier).codehash);
        t.rule = Rule.Shapley;
        t.providers = 3;
        t.minProviders = 2;
        t.maxExclusions = 1;
        t.offset = 1;
        t.minBond = BOND;
        (t.registration, t.bonding, t.delivery, t.proving) = (1 days, 2 days, 3 days, 4 days);
        t.stateDescriptor = STATE;
        t.testId = TEST_ID;
        t.seed = bytes32(uint256(7));
    }

    function _program(uint256 sets, uint256 outputs, bytes32 from, bytes32 end, uint256 pieces)
        internal
        returns (address)
    {
        return verifier.make(Programs.make(sets, outputs, from, end, pieces));
    }

    function _pin(address constants, uint128 reward) internal view returns (Pin memory p) {
        p = Pin(reward, new Link[](1));
        p.links[0] = Link(constants.codehash, constants, false, true);
    }

    function _pins() internal view returns (Pin[] memory pins) {
        pins = new Pin[](2);
        pins[0] = _pin(genesis, REWARD);
        pins[1] = _pin(continuing, 2 * REWARD);
    }

    function _create(Terms memory t) internal {
        Pin[] memory pins = _pins();
        vm.prank(sponsor);
        campaign = factory.create(t, pins, bytes32(_made++));
    }

    function _fund() internal {
        vm.deal(sponsor, 10 ether);
        uint256 amount = campaign.remaining();
        vm.prank(sponsor);
        campaign.fund{value: amount}();
    }

    function _data(uint256 secret, address provider) internal view returns (Data.Registration memory) {
        return Data.make(secret, 1, address(campaign), provider, block.chainid);
    }

    function _register(uint256 secret, address provider) internal {
        Data.Registration memory r = _data(secret, provider);
        vm.prank(provider);
        campaign.register(r.descriptor, r.points, r.values, r.openings);
    }

    function _registerAll() internal {
        for (uint256 i = 0; i < 3; i++) {
            _register(100 + i, providers[i]);
        }
    }

    function _postBond() internal {
        vm.deal(owner, 10 ether);
        vm.prank(owner);
        campaign.postBond{value: BOND}(BOND, "age1owner");
    }

    /// @dev Up to a bond in the first round.
    function _bonded() internal {
        _create(_terms());
        _fund();
        _registerAll();
        _postBond();
    }

    /// @dev Public values that the campaign wants, with these phi.
    function _values(int256[3] memory phi) internal view returns (bytes memory values) {
        values = abi.encode(campaign.context());
        bytes32[] memory ids = campaign.dataIds();
        for (uint256 i = 0; i < ids.length; i++) {
            values = bytes.concat(values, ids[i]);
        }
        if (campaign.head() != 0) {
            values = bytes.concat(values, campaign.head());
        }
        values = bytes.concat(values, keccak256(abi.encode("model", campaign.round())));
        values = bytes.concat(values, abi.encode(int256(-5), phi[0], phi[1], phi[2], int256(9)));
    }

    function _one(bytes memory values) internal pure returns (bytes[] memory list) {
        list = new bytes[](1);
        list[0] = values;
    }

    function _submit(bytes memory values) internal {
        campaign.submit(_one(values), abi.encode(keccak256(values)));
    }

    function _claimAll() internal {
        address[5] memory accounts = [sponsor, owner, providers[0], providers[1], providers[2]];
        for (uint256 i = 0; i < 5; i++) {
            uint256 amount = campaign.credit(accounts[i]);
            if (amount == 0) continue;
            uint256 before = accounts[i].balance;
            vm.prank(accounts[i]);
            campaign.claim(payable(accounts[i]));
            _same(accounts[i].balance - before, amount);
        }
        _same(address(campaign).balance, 0);
    }

    function _same(uint256 got, uint256 want) internal pure {
        require(got == want, "not the amount");
    }

    function _in(Phase want) internal view {
        require(campaign.phase() == want, "not the phase");
    }

    function _ended(Ending want) internal view {
        require(campaign.ending() == want && campaign.phase() == Phase.Ended, "not the ending");
    }
}
