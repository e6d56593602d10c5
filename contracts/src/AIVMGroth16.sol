// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoordinateOutOfRange, PointNotOnCurve, ProofInvalid} from "./IAIVMVerifier.sol";
import {ProgramKey, Shape} from "./ProgramKey.sol";
import {Claim, System, WrappedProof} from "./WrappedProof.sol";

/// @title Verification of a wrapped proof whose outer proof is Groth16 over BN254
/// @notice With one pairing call it checks the opening (WrappedProof) and, for gamma = [1],
///
///     e(A, B) = e(α, β)·e(K0 + d·K1 + zeta·K2 + z·K3 + sigma·K4, [1])·e(C, δ)
///
/// The three equations are joined with 1, rho, rho², where rho is a hash of everything, A, B and C included:
///
///     e(-A, B)·e(α, β)·e(left, [1])·e(C, δ)·e(-rho·Q, [tau^b])·e(-rho²·Open, [tau]) = 1
///
/// The outer proof is A 64, B 128, C 64 bytes.
library AIVMGroth16 {
    /// Modulus of the coordinates.
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// Length of the constants of the proof system in the key, and their offsets, from ProgramKey.SYSTEM on: K0…K4,
    /// α‖β, δ, [tau^b], [tau].
    uint256 internal constant SYSTEM_BYTES = 0x380;
    uint256 private constant K = 0xc0;
    uint256 private constant ALPHA_BETA = 0x200;
    uint256 private constant DELTA = 0x2c0;
    uint256 private constant TAU_B = 0x340;
    uint256 internal constant TAU = 0x3c0;

    /// @dev Reverts unless the proof is valid for the public values.
    function verify(Shape memory s, bytes calldata publicValues, bytes calldata proof) internal view {
        System memory system = System(
            SYSTEM_BYTES, 0x100, bytes4(keccak256("aivm.groth16.v1")), bytes4(keccak256("aivm.groth16.development.v1"))
        );
        Claim memory c = WrappedProof.read(s, system, publicValues, proof);
        uint256 key = s.key;
        uint256 outer = c.outer;
        uint256 ay; // of A, which is negated
        uint256 acc;
        uint256 m;
        assembly ("memory-safe") {
            ay := calldataload(add(outer, 0x20))
            acc := mload(0x40) // two words, and three of scratch
            m := add(acc, 0xa0)
            mstore(0x40, add(m, 0x480))
            mcopy(acc, add(key, K), 0x40)
        }
        require(ay < P, CoordinateOutOfRange(proof.length - 0x20 * s.rhoBits - 0x200));
        uint256[4] memory inputs = [c.d, c.zeta, c.z, c.sigma];
        WrappedProof.sum(acc, key + K + 0x40, WrappedProof.pointer(inputs), 4);
        WrappedProof.addOpening(s, c, acc);
        WrappedProof.writePairs(c, m + 0x1c0, m + 0x300, key + TAU_B);
        bool ok;
        bool holds;
        assembly ("memory-safe") {
            // e(-A, B)
            calldatacopy(m, outer, 0xc0)
            mstore(add(m, 0x20), mod(sub(P, ay), P))
            // e(α, β)
            mcopy(add(m, 0xc0), add(key, ALPHA_BETA), 0xc0)
            // e(left, [1])
            mcopy(add(m, 0x180), acc, 0x40)
            // e(C, δ)
            calldatacopy(add(m, 0x240), add(outer, 0xc0), 0x40)
            mcopy(add(m, 0x280), add(key, DELTA), 0x80)
            ok := staticcall(gas(), 8, m, 0x480, m, 0x20)
            holds := eq(mload(m), 1)
        }
        require(ok, PointNotOnCurve());
        require(holds, ProofInvalid());
    }
}
