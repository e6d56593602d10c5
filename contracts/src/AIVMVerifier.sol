// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoordinateOutOfRange, PointNotOnCurve, ProofInvalid} from "./IAIVMVerifier.sol";
import {AIVMVerifierBase} from "./AIVMVerifierBase.sol";
import {ProgramConstants} from "./ProgramConstants.sol";
import {Batch, Claim, UniversalProof} from "./UniversalProof.sol";

/// There is no proof, or another number of programs, public values and proofs.
error WrongProofs(uint256 programs, uint256 publicValues, uint256 proofs);

/// @title The verifier of all programs: Groth16
/// @notice AIVMVerifierBase says what programs are, and AIVMVerifierCreation deploys it. The points of the key are K0…K2,
/// α‖β, δ, with gamma = [1], and an outer proof is A 64, B 128, C 64. With one pairing call it checks
///
///     e(A, B) = e(α, β)·e(K0 + Z·K1 + Sigma·K2, [1])·e(C, δ)
///
/// of which UniversalProof has Z and Sigma, and the equation of the opening to the power of rho, which is a hash of
/// everything, A, B and C included. Many proofs are checked with one pairing call, too: to the powers of 1, x, x², x³…, for
/// x a hash of all rho.
contract AIVMVerifier is AIVMVerifierBase {
    /// Modulus of the coordinates.
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// Offsets in the verifying key, and its length.
    uint256 private constant ALPHA_BETA = 0x160;
    uint256 private constant DELTA = 0x220;
    uint256 private constant TAU = 0x2a0;
    uint256 private constant KEY_BYTES = 0x320;

    function _keyBytes() internal pure override returns (uint256) {
        return KEY_BYTES;
    }

    function _outerBytes() internal pure override returns (uint256) {
        return 0x100;
    }

    /// @dev rho = keccak256(Z ‖ W ‖ A ‖ B ‖ C) mod r: W ends the opening, and the outer proof follows.
    function _rho(Claim memory c) private pure returns (uint256 rho) {
        (uint256 z, uint256 outer) = (c.z, c.outer);
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, z)
            calldatacopy(add(m, 0x20), sub(outer, 0x40), 0x140)
            rho := mod(keccak256(m, 0x160), R)
        }
    }

    /// @notice Returns if all proofs are valid, each of one statement as verifyProof has it, and made by whomever.
    /// @param programKeys of the programs, one a proof.
    /// @param publicValues of each.
    /// @param proofs as for verifyProof.
    ///
    /// Soundness: the equations of all proofs are joined with powers of a hash of all proofs, so that none makes up for
    /// another.
    function verifyMany(bytes32[] calldata programKeys, bytes[] calldata publicValues, bytes[] calldata proofs)
        external
        view
    {
        uint256 n = programKeys.length;
        require(
            n > 0 && n == publicValues.length && n == proofs.length, WrongProofs(n, publicValues.length, proofs.length)
        );
        uint256 key = _key();
        Batch[] memory batches = new Batch[](n);
        Claim[] memory claims = new Claim[](n);
        bytes32[] memory text = new bytes32[](n + 1);
        text[0] = keccak256("aivm/many/v1");
        for (uint256 k = 0; k < n; k++) {
            Batch memory b = _begin(key, proofs[k], 1);
            UniversalProof.find(b, 0, programKeys[k]);
            for (uint256 j = 0; j < k; j++) {
                if (programKeys[j] == programKeys[k]) {
                    b.programs[0] = batches[j].programs[0]; // whose constants are added once, with the sum of all weights
                    break;
                }
            }
            UniversalProof.place(b);
            UniversalProof.absorb(b, 0, publicValues[k]);
            (batches[k], claims[k]) = (b, UniversalProof.close(b));
            text[k + 1] = bytes32(_rho(claims[k]));
        }
        uint256 x = uint256(keccak256(abi.encodePacked(text))) % R;
        uint256 factor = x;
        for (uint256 k = 0; k < n; k++) {
            UniversalProof.join(batches[k], claims[k], factor);
            factor = mulmod(mulmod(factor, x, R), x, R);
        }
        uint256 end = _product(key, n);
        uint256 weight = 1;
        for (uint256 k = 0; k < n; k++) {
            factor = mulmod(weight, x, R);
            _addProof(batches[k], claims[k], weight, end - 0xc0 * (k + 1), end);
            _addOpening(batches[k], claims[k], factor, k + 1 < n ? 4 : 5, end + 0xc0, end + 0x240);
            if (k + 1 < n) {
                _carry(claims[k].mercury, claims[k + 1].mercury);
            }
            weight = mulmod(factor, x, R);
        }
        _holds(key, n, end);
    }

    /// @dev Adds the weight of [1] to that of the next proof.
    function _carry(uint256 weights, uint256 next) private pure {
        assembly ("memory-safe") {
            next := add(next, 0x80)
            mstore(next, addmod(mload(next), mload(add(weights, 0x80)), R))
        }
    }

    function _verify(Batch memory b, Claim memory c) internal view override {
        uint256 rho = _rho(c);
        UniversalProof.join(b, c, rho);
        uint256 end = _product(b.key, 1);
        _addProof(b, c, 1, end - 0xc0, end);
        _addOpening(b, c, rho, 5, end + 0xc0, end + 0x240);
        _holds(b.key, 1, end);
    }

    /// @dev Memory for the pairs of n proofs, which end at the returned place; for those of α, of the sum, of C and of the
    /// right side, which begin there with α, K0 and nothing; and, behind these, for the weights of K0 and α, less 1, and of
    /// K1 and K2.
    function _product(uint256 key, uint256 n) private pure returns (uint256 end) {
        assembly ("memory-safe") {
            end := add(mload(0x40), mul(0xc0, n))
            mstore(0x40, add(end, 0x360))
            calldatacopy(end, calldatasize(), 0x360)
            mcopy(end, add(key, ALPHA_BETA), 0x40)
            mcopy(add(end, 0xc0), add(key, POINTS), 0x40)
            mstore(add(end, 0x300), sub(R, 1))
        }
    }

    /// @dev Adds an outer proof with a weight, which is 1 of the first: writes the pair -A, B, adds to C and to the weights.
    function _addProof(Batch memory b, Claim memory c, uint256 weight, uint256 pair, uint256 end) private view {
        uint256 outer = c.outer;
        uint256 ay;
        assembly ("memory-safe") {
            ay := calldataload(add(outer, 0x20))
        }
        unchecked {
            require(ay < P, CoordinateOutOfRange(outer + 0x20 - b.start));
        }
        bool ok = true;
        assembly ("memory-safe") {
            calldatacopy(pair, outer, 0xc0)
            mstore(add(pair, 0x20), mod(sub(P, ay), P))
            let to := add(end, 0x180)
            switch weight
            case 1 { calldatacopy(to, add(outer, 0xc0), 0x40) }
            default {
                mstore(add(pair, 0x40), weight)
                ok := staticcall(gas(), 7, pair, 0x60, pair, 0x40)
                calldatacopy(add(pair, 0x40), add(outer, 0x40), 0x80)
                calldatacopy(add(to, 0x40), add(outer, 0xc0), 0x40)
                mstore(add(to, 0x80), weight)
                ok := and(staticcall(gas(), 7, add(to, 0x40), 0x60, add(to, 0x40), 0x40), ok)
                ok := and(staticcall(gas(), 6, to, 0x80, to, 0x40), ok)
            }
            // The public inputs are the first words of the claim.
            to := add(end, 0x300)
            mstore(to, addmod(mload(to), weight, R))
            for { let i := 0 } lt(i, 0x40) { i := add(i, 0x20) } {
                to := add(to, 0x20)
                mstore(to, addmod(mload(to), mulmod(mload(add(c, i)), weight, R), R))
            }
        }
        require(ok, PointNotOnCurve());
    }

    /// @dev The product of all pairs is 1.
    function _holds(uint256 key, uint256 n, uint256 end) private view {
        unchecked {
            if (n > 1) {
                _sum(end, key + ALPHA_BETA, end + 0x300, 1);
                _sum(end + 0xc0, key + POINTS, end + 0x300, 1);
            }
            _sum(end + 0xc0, key + POINTS + 0x40, end + 0x320, 2);
        }
        bool ok;
        bool holds;
        assembly ("memory-safe") {
            mcopy(add(end, 0x40), add(key, add(ALPHA_BETA, 0x40)), 0x80)
            mstore(add(end, 0x100), 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2) // [1]
            mstore(add(end, 0x120), 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed)
            mstore(add(end, 0x140), 0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b)
            mstore(add(end, 0x160), 0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa)
            mcopy(add(end, 0x1c0), add(key, DELTA), 0x80)
            mcopy(add(end, 0x280), add(key, TAU), 0x80)
            let length := mul(0xc0, add(n, 4))
            ok := staticcall(gas(), 8, sub(add(end, 0x300), length), length, 0x00, 0x20)
            holds := eq(mload(0x00), 1)
        }
        require(ok, PointNotOnCurve());
        require(holds, ProofInvalid());
    }
}
