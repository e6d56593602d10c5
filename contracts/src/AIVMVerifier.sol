// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoordinateOutOfRange, PointNotOnCurve, ProofInvalid} from "./IAIVMVerifier.sol";
import {AIVMVerifierBase} from "./AIVMVerifierBase.sol";
import {ProgramConstants} from "./ProgramConstants.sol";
import {Batch, Claim, UniversalProof} from "./UniversalProof.sol";

/// @title The verifier of all programs: Groth16
/// @notice AIVMVerifierBase says what programs are, and AIVMVerifierCreation deploys it. The points of the key are K0…K3,
/// α‖β, δ, with gamma = [1], and an outer proof is A 64, B 128, C 64. With one pairing call it checks
///
///     e(A, B) = e(α, β)·e(K0 + D·K1 + Z·K2 + Sigma·K3, [1])·e(C, δ)
///
/// of which UniversalProof has D, Z and Sigma, and the equation of the opening to the power of rho, which is a hash of
/// everything, A, B and C included.
contract AIVMVerifier is AIVMVerifierBase {
    /// Modulus of the coordinates.
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// Offsets in the verifying key, and its length.
    uint256 private constant ALPHA_BETA = 0x1a0;
    uint256 private constant DELTA = 0x260;
    uint256 private constant TAU = 0x2e0;
    uint256 private constant KEY_BYTES = 0x360;

    function _keyBytes() internal pure override returns (uint256) {
        return KEY_BYTES;
    }

    function _outerBytes() internal pure override returns (uint256) {
        return 0x100;
    }

    /// @dev rho = keccak256(κ ‖ A ‖ B ‖ C) mod r.
    function _rho(Claim memory c) private pure returns (uint256 rho) {
        uint256 kappa = ProgramConstants.word(c.mercury, 0x120);
        uint256 outer = c.outer;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, kappa)
            calldatacopy(add(m, 0x20), outer, 0x100)
            rho := mod(keccak256(m, 0x120), R)
        }
    }

    function _verify(Batch memory b, Claim memory c) internal view override {
        uint256 key = b.key;
        uint256 outer = c.outer;
        uint256 ay; // of A, which is negated
        uint256 acc; // two words and three of scratch
        uint256 right; // as well
        uint256 m;
        assembly ("memory-safe") {
            ay := calldataload(add(outer, 0x20))
            acc := mload(0x40)
            right := add(acc, 0xa0)
            m := add(right, 0xa0)
            mstore(0x40, add(m, 0x3c0))
            mcopy(acc, add(key, POINTS), 0x40) // K0
            calldatacopy(right, calldatasize(), 0x40)
        }
        unchecked {
            require(ay < P, CoordinateOutOfRange(outer + 0x20 - b.start));
        }
        {
            // The public inputs are the first words of the claim.
            uint256 inputs;
            assembly ("memory-safe") {
                inputs := c
            }
            _sum(acc, key + POINTS + 0x40, inputs, 3);
            uint256 rho = _rho(c);
            UniversalProof.join(b, c, rho);
            _addOpening(b, c, rho, acc, right);
        }
        bool ok;
        bool holds;
        assembly ("memory-safe") {
            // e(-A, B)
            calldatacopy(m, outer, 0xc0)
            mstore(add(m, 0x20), mod(sub(P, ay), P))
            // e(α, β)
            mcopy(add(m, 0xc0), add(key, ALPHA_BETA), 0xc0)
            // e(acc, [1])
            mcopy(add(m, 0x180), acc, 0x40)
            mstore(add(m, 0x1c0), 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2)
            mstore(add(m, 0x1e0), 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed)
            mstore(add(m, 0x200), 0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b)
            mstore(add(m, 0x220), 0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa)
            // e(C, δ)
            calldatacopy(add(m, 0x240), add(outer, 0xc0), 0x40)
            mcopy(add(m, 0x280), add(key, DELTA), 0x80)
            // e(right, [tau])
            mcopy(add(m, 0x300), right, 0x40)
            mcopy(add(m, 0x340), add(key, TAU), 0x80)
            ok := staticcall(gas(), 8, m, 0x3c0, m, 0x20)
            holds := eq(mload(m), 1)
        }
        require(ok, PointNotOnCurve());
        require(holds, ProofInvalid());
    }
}
