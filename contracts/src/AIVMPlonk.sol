// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PointNotOnCurve, ProofInvalid} from "./IAIVMVerifier.sol";
import {Shape} from "./ProgramKey.sol";
import {Claim, System, WrappedProof} from "./WrappedProof.sol";

/// @title Verification of a wrapped proof whose outer proof is PLONK: all but the outer proof
/// @notice With a pairing call of its own it checks the opening (WrappedProof), the two equations joined with rho and
/// rho²:
///
///     e(left, [1])·e(-rho·Q, [tau^b])·e(-rho²·Open, [tau]) = 1
///
/// The outer proof, 768 bytes as gnark's MarshalSolidity makes it, is for PlonkVerifier.
library AIVMPlonk {
    /// Length of the constants of the proof system in the key, and their offsets, from ProgramKey.SYSTEM on: [tau^b],
    /// [tau], and those of PlonkVerifier.
    uint256 internal constant SYSTEM_BYTES = 0x3e0;
    uint256 private constant TAU_B = 0xc0;
    uint256 internal constant TAU = 0x140;
    uint256 private constant OUTER_BYTES = 0x300;

    /// @dev Checks the opening and returns the outer proof and its public inputs, which the caller checks.
    function verify(Shape memory s, bytes calldata publicValues, bytes calldata proof)
        internal
        view
        returns (bytes calldata outer, uint256[] memory inputs)
    {
        System memory system = System(
            SYSTEM_BYTES,
            OUTER_BYTES,
            bytes4(keccak256("aivm.plonk.v1")),
            bytes4(keccak256("aivm.plonk.development.v1"))
        );
        Claim memory c = WrappedProof.read(s, system, publicValues, proof);
        uint256 acc;
        uint256 m;
        assembly ("memory-safe") {
            acc := mload(0x40) // two words, and three of scratch
            m := add(acc, 0xa0)
            mstore(0x40, add(m, 0x240))
            mstore(acc, 0)
            mstore(add(acc, 0x20), 0)
        }
        WrappedProof.addOpening(s, c, acc);
        WrappedProof.writePairs(c, m + 0x40, m + 0xc0, s.key + TAU_B);
        bool ok;
        bool holds;
        assembly ("memory-safe") {
            mcopy(m, acc, 0x40)
            ok := staticcall(gas(), 8, m, 0x240, m, 0x20)
            holds := eq(mload(m), 1)
        }
        require(ok, PointNotOnCurve());
        require(holds, ProofInvalid());
        inputs = new uint256[](4);
        (inputs[0], inputs[1], inputs[2], inputs[3]) = (c.d, c.zeta, c.z, c.sigma);
        uint256 start = c.outer;
        assembly ("memory-safe") {
            outer.offset := start
            outer.length := OUTER_BYTES
        }
    }
}
