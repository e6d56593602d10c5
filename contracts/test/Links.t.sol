// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ending, Link, Pin, Terms} from "../src/CampaignTerms.sol";
import {CampaignChecks} from "../src/CampaignChecks.sol";
import {ProgramInfo, PublicValuesLength} from "../src/IAIVMVerifier.sol";
import {Start} from "../src/ProgramConstants.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {Programs} from "./Fakes.sol";
import {vm} from "./Vm.sol";

/// Rounds that are proven by a chain of programs: the pieces of a training. The first two read the providers' data, the
/// last one the test set too; the first shows their ranges.
contract LinksTest is CampaignBase {
    uint256 private constant N = 3;

    function _piece(uint256 sets, uint256 assumed, uint256 outputs, bytes32 from) private pure returns (ProgramInfo memory p) {
        p = Programs.make(sets, outputs, from, STATE, 1);
        for (uint256 i = 0; i < assumed; i++) {
            _set(p, i, 0x20, (1 << 32) + 1);
        }
    }

    /// @dev Changes a word of what is said of a data set.
    function _set(ProgramInfo memory p, uint256 i, uint256 offset, uint256 w) private pure {
        bytes memory sets = p.sets;
        assembly ("memory-safe") {
            mstore(add(add(sets, 0x20), add(mul(i, 0x40), offset)), w)
        }
    }

    function _link(ProgramInfo memory p) private returns (Link memory) {
        address made = verifier.make(p);
        return Link(made.codehash, made, false, p.sets.length == 4 * 0x40);
    }

    function _chain(bytes32 from) private returns (Pin memory p) {
        p = Pin(REWARD, new Link[](N));
        p.links[0] = _link(_piece(3, 0, 0, from));
        p.links[1] = _link(_piece(3, 3, 1, STATE));
        p.links[2] = _link(_piece(4, 3, OUTPUTS, STATE));
    }

    function _two() private returns (Pin[] memory pins) {
        pins = new Pin[](2);
        (pins[0], pins[1]) = (_chain(0), _chain(STATE));
    }

    function setUp() public {
        Terms memory t = _terms();
        Pin[] memory pins = _two();
        vm.prank(sponsor);
        campaign = factory.create(t, pins, 0);
        _fund();
        _registerAll();
        _postBond();
    }

    /// @dev What the campaign wants, link by link.
    function _all() private view returns (bytes[] memory all) {
        all = new bytes[](N);
        bytes32[] memory ids = campaign.dataIds();
        bytes32 before = campaign.head();
        for (uint256 k = 0; k < N; k++) {
            bytes memory v = abi.encode(campaign.context());
            for (uint256 i = 0; i < (k == 2 ? 4 : 3); i++) {
                v = bytes.concat(v, ids[i]);
            }
            if (before != 0) {
                v = bytes.concat(v, before);
            }
            before = keccak256(abi.encode("model", campaign.round(), k));
            v = bytes.concat(v, before);
            if (k == 1) {
                v = bytes.concat(v, bytes32(uint256(77))); // an output that nobody asks for
            } else if (k == 2) {
                v = bytes.concat(v, abi.encode(int256(-5), int256(1), int256(2), int256(1), int256(9)));
            }
            all[k] = v;
        }
    }

    function _proof(bytes[] memory all) private pure returns (bytes memory) {
        bytes memory joined;
        for (uint256 k = 0; k < all.length; k++) {
            joined = bytes.concat(joined, all[k]);
        }
        return abi.encode(keccak256(joined));
    }

    function _send() private {
        bytes[] memory all = _all();
        campaign.submit(all, _proof(all));
    }

    /// @dev With word i of link k changed.
    function _refused(uint256 k, uint256 i, bytes4 cause) private {
        bytes[] memory all = _all();
        bytes memory values = all[k];
        assembly ("memory-safe") {
            let at := add(add(values, 0x20), mul(i, 0x20))
            mstore(at, xor(mload(at), 1))
        }
        vm.expectPartialRevert(cause);
        campaign.submit(all, _proof(all));
    }

    /// The last program's outputs are paid by, its end is the head, and the next round starts from it.
    function test_chainPays() public {
        _send();
        _same(campaign.credit(providers[0]), REWARD / 4);
        _same(campaign.credit(providers[1]), REWARD / 2);
        require(campaign.head() == keccak256(abi.encode("model", uint256(0), uint256(2))) && campaign.headProven());
        _registerAll();
        _postBond();
        _refused(0, 4, TrainingCampaign.WrongHead.selector); // the first link starts from the head
        _send();
        _ended(Ending.Completed);
        _claimAll();
    }

    /// Every link is on this round's data and bound to its owner, and starts where the one before ends.
    function test_everyLinkIsOfTheRound() public {
        for (uint256 k = 0; k < N; k++) {
            _refused(k, 0, TrainingCampaign.WrongContext.selector);
            for (uint256 i = 1; i <= (k == 2 ? 4 : 3); i++) {
                _refused(k, i, TrainingCampaign.WrongData.selector);
            }
        }
        _refused(0, 4, TrainingCampaign.WrongHead.selector); // ends elsewhere than the next begins
        _refused(1, 4, TrainingCampaign.WrongHead.selector);
        _refused(1, 5, TrainingCampaign.WrongHead.selector);
        _refused(2, 5, TrainingCampaign.WrongHead.selector);
        _send();
    }

    /// A proof of some of the programs, of one twice or in another order is none of the round.
    function test_everyLinkIsProven() public {
        bytes[] memory all = _all();
        bytes[] memory two = new bytes[](2);
        (two[0], two[1]) = (all[0], all[2]);
        vm.expectPartialRevert(PublicValuesLength.selector);
        campaign.submit(two, _proof(two));
        (all[0], all[1]) = (all[1], all[0]);
        vm.expectPartialRevert(PublicValuesLength.selector);
        campaign.submit(all, _proof(all));
        vm.expectPartialRevert(PublicValuesLength.selector);
        campaign.submit(new bytes[](0), "");
    }

    /// An absent provider is the zero data set in all of them.
    function test_absentInEveryLink() public {
        vm.warp(block.timestamp + 3 days);
        bytes[] memory all = _all();
        vm.prank(owner);
        campaign.exclude(1);
        vm.expectPartialRevert(TrainingCampaign.WrongData.selector);
        campaign.submit(all, _proof(all));
        for (uint256 k = 0; k < N; k++) {
            _refused(k, 2, TrainingCampaign.WrongData.selector);
        }
        _send();
        _same(campaign.credit(providers[1]), 0);
    }

    function _expect(Pin memory pin, string memory reason) private {
        Terms memory t = _terms();
        Pin[] memory pins = new Pin[](1);
        pins[0] = pin;
        vm.expectRevert(abi.encodeWithSelector(CampaignChecks.InvalidTerms.selector, reason));
        factory.create(t, pins, 0);
    }

    function _expect(uint256 k, ProgramInfo memory p, string memory reason) private {
        Pin memory pin = _chain(0);
        pin.links[k] = _link(p);
        _expect(pin, reason);
    }

    function test_chainsThatAreNone() public {
        Pin memory pin = _chain(0);
        pin.links = new Link[](0);
        _expect(pin, "number of programs");
        pin.links = new Link[](17);
        _expect(pin, "number of programs");
        pin = _chain(0);
        pin.links[1].programKey = pin.links[0].programKey;
        _expect(pin, "program key");
        pin = _chain(0);
        pin.links[2] = pin.links[1]; // nothing is tested
        _expect(pin, "data sets of the program");
        pin = _chain(0);
        pin.links[1].tested = true; // it is not
        _expect(pin, "data sets of the program");
        _expect(1, _piece(2, 2, 1, STATE), "data sets of the program");
        ProgramInfo memory p = _piece(3, 3, 1, STATE);
        p.endDescriptor = "other";
        _expect(1, p, "end descriptor of the program");
        _expect(1, _piece(3, 3, 1, 0), "start of the program"); // begins anew
        _expect(0, _piece(3, 0, 0, STATE), "start of the program"); // there is no head
        p = _piece(3, 3, 1, STATE);
        p.startDescriptor = "other";
        _expect(1, p, "start descriptor of the program");
        _expect(2, _piece(4, 3, 3, STATE), "outputs of the program");
    }

    /// A slot is one data set: its kind is the same in all programs, and its ranges are shown by one of them.
    function test_dataOfChains() public {
        ProgramInfo memory p = _piece(3, 3, 1, STATE);
        _set(p, 2, 0, 7);
        _expect(1, p, "data sets of the program");
        p = _piece(3, 3, 1, STATE);
        _set(p, 2, 0x20, (1 << 32) + 2);
        _expect(1, p, "data sets of the program");
        _expect(0, _piece(3, 1, 0, 0), "ranges of the data sets");
        _expect(2, _piece(4, 4, OUTPUTS, STATE), "ranges of the data sets"); // nor may the test set's be left to nobody
        Pin memory pin = _chain(0);
        pin.links[0] = _link(_piece(3, 3, 0, 0));
        pin.links[1] = _link(_piece(3, 0, 1, STATE)); // whichever
        Pin[] memory pins = new Pin[](1);
        pins[0] = pin;
        factory.create(_terms(), pins, 0);
    }

    /// A piece takes the weights before for small, which is compared with the program before it in its round, and with nothing else: no
    /// round begins with one, not even behind a head.
    function test_piecesFollow() public {
        ProgramInfo memory p = _piece(3, 3, 1, STATE);
        p.start = Start.Piece;
        Pin memory pin = _chain(0);
        pin.links[1] = _link(p);
        Pin[] memory pins = new Pin[](1);
        pins[0] = pin;
        factory.create(_terms(), pins, 0);
        p = _piece(3, 0, 1, STATE);
        p.start = Start.Piece;
        _expect(0, p, "start of the program");
        pin = _chain(STATE);
        pin.links[0] = _link(p);
        Terms memory t = _terms();
        t.head = "a proven model";
        pins[0] = pin;
        vm.expectRevert(abi.encodeWithSelector(CampaignChecks.InvalidTerms.selector, "start of the program"));
        factory.create(t, pins, 0);
    }

    /// A round of one program leaves nothing to others.
    function test_oneProgramAssumesNothing() public {
        Pin memory pin = _pin(genesis, 1);
        pin.links[0] = _link(_piece(4, 1, OUTPUTS, 0));
        _expect(pin, "ranges of the data sets");
    }
}
