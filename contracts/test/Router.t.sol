// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AIVMRouter} from "../src/AIVMRouter.sol";
import {ProofInvalid} from "../src/IAIVMVerifier.sol";
import {FakeProgram} from "./Fakes.sol";
import {vm} from "./Vm.sol";

contract RouterTest {
    address private constant GUARDIAN = address(0x6a);
    bytes4 private constant UNAUTHORIZED = bytes4(keccak256("OwnableUnauthorizedAccount(address)"));
    FakeProgram private program = new FakeProgram("id", 1, 1, 0, "state", false, 1);
    FakeProgram private other = new FakeProgram("id", 1, 1, 0, "state", false, 1);
    FakeProgram private forgeable = new FakeProgram("dev", 1, 1, 0, "state", true, 1);
    AIVMRouter private router = new AIVMRouter(address(this), GUARDIAN, false);
    bytes private values = new bytes(4 * 32);

    function _verify() private view {
        router.verifyProof("id", values, abi.encode(keccak256(values)));
    }

    function test_routes() public {
        vm.expectPartialRevert(AIVMRouter.UnknownVerifier.selector);
        router.verifyProof("id", values, "");
        router.add(program);
        _verify();
        require(router.active("id") && !router.active("other"));
        vm.expectRevert(ProofInvalid.selector);
        router.verifyProof("id", values, "");
    }

    function test_neverReusesAnId() public {
        router.add(program);
        vm.expectPartialRevert(AIVMRouter.VerifierIdTaken.selector);
        router.add(other);
        router.freeze("id");
        vm.expectPartialRevert(AIVMRouter.VerifierIdTaken.selector);
        router.add(other);
    }

    function test_freezesForGood() public {
        vm.expectPartialRevert(AIVMRouter.UnknownVerifier.selector);
        router.freeze("id");
        router.add(program);
        vm.prank(GUARDIAN);
        router.freeze("id");
        require(!router.active("id"));
        vm.expectPartialRevert(AIVMRouter.FrozenVerifier.selector);
        router.verifyProof("id", values, "");
        router.resume();
        vm.expectPartialRevert(AIVMRouter.FrozenVerifier.selector);
        router.verifyProof("id", values, "");
        vm.expectPartialRevert(AIVMRouter.FrozenVerifier.selector);
        router.freeze("id");
    }

    function test_emergencyStop() public {
        router.add(program);
        vm.prank(GUARDIAN);
        router.stop();
        require(!router.active("id"));
        vm.expectRevert(AIVMRouter.RouterStopped.selector);
        router.verifyProof("id", values, "");
        vm.prank(GUARDIAN);
        vm.expectPartialRevert(UNAUTHORIZED);
        router.resume();
        router.resume();
        _verify();
    }

    /// Without an owner nobody could end a stop, and all verifiers would be lost.
    function test_ownershipStaysWhileAStopIsPossible() public {
        router.add(program);
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
        router.add(program);
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
        router.add(program); // not yet moved
        vm.prank(address(0x77));
        router.acceptOwnership();
        vm.expectPartialRevert(UNAUTHORIZED);
        router.add(forgeable);
    }
}
