// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AIVMRouter} from "../src/AIVMRouter.sol";
import {ProofInvalid, ProofLength} from "../src/IAIVMVerifier.sol";
import {FakeVerifier, Programs} from "./Fakes.sol";
import {vm} from "./Vm.sol";

contract RouterTest {
    address private constant GUARDIAN = address(0x6a);
    bytes4 private constant UNAUTHORIZED = bytes4(keccak256("OwnableUnauthorizedAccount(address)"));
    FakeVerifier private verifier = new FakeVerifier("id", false);
    FakeVerifier private other = new FakeVerifier("id", false);
    FakeVerifier private forgeable = new FakeVerifier("dev", true);
    AIVMRouter private router = new AIVMRouter(address(this), GUARDIAN, false);
    bytes private values = new bytes(4 * 32);
    bytes32 private key = verifier.make(Programs.make(1, 1, 0, "state", 1)).codehash;

    function _verify() private view {
        router.verifyProof(key, values, bytes.concat(bytes4("id"), keccak256(values)));
    }

    function test_routes() public {
        bytes memory proof = bytes.concat(bytes4("id"), keccak256(values));
        vm.expectPartialRevert(AIVMRouter.UnknownVerifier.selector);
        router.verifyProof(key, values, proof);
        router.add(verifier);
        _verify();
        require(router.active("id") && !router.active("ID"));
        vm.expectRevert(ProofInvalid.selector);
        router.verifyProof(key, values, abi.encode(bytes4("id")));
        vm.expectPartialRevert(AIVMRouter.UnknownVerifier.selector);
        router.verifyProof(key, values, bytes.concat(bytes4("ID"), keccak256(values)));
        vm.expectPartialRevert(ProofLength.selector);
        router.verifyProof(key, values, "id");
    }

    /// A proof of several programs goes where its first bytes say, as a proof of one does.
    function test_routesChains() public {
        bytes32[] memory keys = new bytes32[](2);
        bytes[] memory all = new bytes[](2);
        (keys[0], keys[1], all[0], all[1]) = (key, key, values, new bytes(4 * 32));
        bytes memory proof = bytes.concat(bytes4("id"), keccak256(bytes.concat(all[0], all[1])));
        vm.expectPartialRevert(AIVMRouter.UnknownVerifier.selector);
        router.verifyProofs(keys, all, proof);
        router.add(verifier);
        router.verifyProofs(keys, all, proof);
        all[1] = abi.encode(1, 2, 3, 4);
        vm.expectRevert(ProofInvalid.selector);
        router.verifyProofs(keys, all, proof);
        router.freeze("id");
        vm.expectPartialRevert(AIVMRouter.FrozenVerifier.selector);
        router.verifyProofs(keys, all, proof);
        router.stop();
        vm.expectRevert(AIVMRouter.RouterStopped.selector);
        router.verifyProofs(keys, all, proof);
    }

    function test_neverReusesASelector() public {
        router.add(verifier);
        vm.expectPartialRevert(AIVMRouter.SelectorTaken.selector);
        router.add(other);
        router.freeze("id");
        vm.expectPartialRevert(AIVMRouter.SelectorTaken.selector);
        router.add(other);
    }

    function test_freezesForGood() public {
        vm.expectPartialRevert(AIVMRouter.UnknownVerifier.selector);
        router.freeze("id");
        router.add(verifier);
        vm.prank(GUARDIAN);
        router.freeze("id");
        require(!router.active("id"));
        vm.expectPartialRevert(AIVMRouter.FrozenVerifier.selector);
        router.verifyProof(key, values, abi.encode(bytes4("id")));
        router.resume();
        vm.expectPartialRevert(AIVMRouter.FrozenVerifier.selector);
        router.verifyProof(key, values, abi.encode(bytes4("id")));
        vm.expectPartialRevert(AIVMRouter.FrozenVerifier.selector);
        router.freeze("id");
    }

    function test_emergencyStop() public {
        router.add(verifier);
        vm.prank(GUARDIAN);
        router.stop();
        require(!router.active("id"));
        vm.expectRevert(AIVMRouter.RouterStopped.selector);
        router.verifyProof(key, values, abi.encode(bytes4("id")));
        vm.prank(GUARDIAN);
        vm.expectPartialRevert(UNAUTHORIZED);
        router.resume();
        router.resume();
        _verify();
    }

    /// Without an owner nobody could end a stop, and all verifiers would be lost.
    function test_ownershipStaysWhileAStopIsPossible() public {
        router.add(verifier);
        vm.expectPartialRevert(AIVMRouter.GuardianWithoutOwner.selector);
        router.renounceOwnership();
        router.setGuardian(address(0));
        router.stop();
        vm.expectRevert(AIVMRouter.RouterStopped.selector);
        router.renounceOwnership();
        router.resume();
        vm.prank(address(0x77));
        vm.expectPartialRevert(UNAUTHORIZED);
        router.renounceOwnership();
        router.renounceOwnership();
        require(router.owner() == address(0) && router.active("id"));
        vm.expectPartialRevert(AIVMRouter.NotGuardian.selector);
        router.stop();
        vm.expectPartialRevert(AIVMRouter.NotGuardian.selector);
        router.freeze("id");
        _verify();
    }

    /// To name the zero address as the next owner takes an offer back, and moves nothing.
    function test_noTransferToNobody() public {
        router.transferOwnership(address(0x77));
        router.transferOwnership(address(0));
        vm.prank(address(0x77));
        vm.expectPartialRevert(UNAUTHORIZED);
        router.acceptOwnership();
        require(router.owner() == address(this) && router.pendingOwner() == address(0));
        vm.expectRevert(abi.encodeWithSelector(bytes4(keccak256("OwnableInvalidOwner(address)")), address(0)));
        new AIVMRouter(address(0), GUARDIAN, false);
    }

    function testFuzz_strangersCannot(address stranger) public {
        vm.assume(stranger != address(this) && stranger != GUARDIAN);
        router.add(verifier);
        vm.prank(stranger);
        vm.expectPartialRevert(AIVMRouter.NotGuardian.selector);
        router.stop();
        vm.prank(stranger);
        vm.expectPartialRevert(AIVMRouter.NotGuardian.selector);
        router.freeze("id");
        vm.prank(stranger);
        vm.expectPartialRevert(UNAUTHORIZED);
        router.add(forgeable);
        vm.prank(stranger);
        vm.expectPartialRevert(UNAUTHORIZED);
        router.setGuardian(stranger);
    }

    function test_developmentVerifiersOnlyInDevelopment() public {
        vm.expectPartialRevert(AIVMRouter.DevelopmentVerifier.selector);
        router.add(forgeable);
        router = new AIVMRouter(address(this), GUARDIAN, true);
        router.add(forgeable);
        require(router.active("dev"));
    }

    function test_ownershipMovesInTwoSteps() public {
        router.transferOwnership(address(0x77));
        router.add(verifier); // not yet moved
        vm.prank(address(0x77));
        router.acceptOwnership();
        vm.expectPartialRevert(UNAUTHORIZED);
        router.add(forgeable);
    }
}
