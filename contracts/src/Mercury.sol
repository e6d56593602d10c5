// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ProofInvalid} from "./IAIVMVerifier.sol";

/// @title The scalar part of an opening by Mercury (Eagen and Gabizon, eprint 2025/385)
/// @notice For a polynomial of 2^20 coefficients, arranged in 2^10 rows of b = 2^10 columns, that has the value v at
/// the point u, a proof is, in words,
///
///     0 … 15   points H, G, Q, S, D, Division, BatchQ, BatchL
///     16 … 21  h(α), g(ζ), g(1/ζ), h(ζ), h(1/ζ), S(1/ζ)
///     22       1/(ζ·(ζ²-1)·(ζ-α)·(1-α·ζ))
///
/// and holds if, for C the commitment to the polynomial,
///
///     e(C + Σ_i w_i·M_i, [1]) = e(Division + κ·BatchL, [tau])
///
/// where M are the points and [1]. Package pcs has the same in Go, and says what the letters mean.
library Mercury {
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// Length of a proof.
    uint256 internal constant BYTES = 0x2e0;
    /// Offset of its scalars, and their number with the inverse.
    uint256 internal constant SCALARS = 0x200;
    uint256 internal constant SCALAR_COUNT = 7;

    /// Variables of the scalar part, as offsets in memory.
    uint256 private constant ALPHA = 0x00;
    uint256 private constant GAMMA = 0x20;
    uint256 private constant ZETA = 0x40;
    uint256 private constant BETA = 0x60;
    uint256 private constant Z = 0x80;
    uint256 private constant KAPPA = 0xa0;
    uint256 private constant INVERSE = 0xc0; // 1/ζ
    uint256 private constant POWER = 0xe0; // ζ^b
    uint256 private constant S_ZETA = 0x100; // S(ζ)
    uint256 private constant D1 = 0x120; // 1/(ζ - 1/ζ)
    uint256 private constant D2 = 0x140; // 1/(ζ - α)
    uint256 private constant D3 = 0x160; // 1/(1/ζ - α)
    uint256 private constant V_BYTES = 0x180;

    /// @dev Whether all scalars of a proof in calldata are below the group order.
    function canonical(uint256 proof) internal pure returns (bool ok) {
        assembly ("memory-safe") {
            ok := and(lt(calldataload(add(proof, 0x200)), R), lt(calldataload(add(proof, 0x220)), R))
            ok := and(ok, lt(calldataload(add(proof, 0x240)), R))
            ok := and(ok, lt(calldataload(add(proof, 0x260)), R))
            ok := and(ok, lt(calldataload(add(proof, 0x280)), R))
            ok := and(ok, lt(calldataload(add(proof, 0x2a0)), R))
            ok := and(ok, lt(calldataload(add(proof, 0x2c0)), R))
        }
    }

    /// @dev The weights of the eight points and of [1], and κ: ten words in memory.
    /// @param proof where the proof is in calldata, its scalars below the group order.
    /// @param u where the point is in memory, its last coordinate being that of the lowest bit; v stands behind it.
    /// @param state of the transcript before the opening, which binds commitment, point and value.
    /// @param r the group order: as a constant it would have 32 bytes of code wherever it is used.
    function weights(uint256 proof, uint256 u, uint256 state, uint256 r) internal pure returns (uint256 w) {
        uint256 t;
        assembly ("memory-safe") {
            w := mload(0x40)
            t := add(w, 0x140)
            mstore(0x40, add(t, V_BYTES))
        }
        _challenges(t, proof, state, r);
        _invert(t, proof, r);
        _innerProduct(t, proof, u);
        _weights(w, t, proof, r);
    }

    /// @dev A challenge is keccak256(the one before ‖ what was sent since) mod r.
    function _challenges(uint256 t, uint256 proof, uint256 state, uint256 r) private pure {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, state)
            calldatacopy(add(m, 0x20), proof, 0x40) // H
            state := mod(keccak256(m, 0x60), r)
            mstore(add(t, ALPHA), state)
            mstore(m, state)
            calldatacopy(add(m, 0x20), add(proof, 0x40), 0x80) // G, Q
            calldatacopy(add(m, 0xa0), add(proof, 0x200), 0x20) // h(α)
            state := mod(keccak256(m, 0xc0), r)
            mstore(add(t, GAMMA), state)
            mstore(m, state)
            calldatacopy(add(m, 0x20), add(proof, 0xc0), 0x80) // S, D
            state := mod(keccak256(m, 0xa0), r)
            mstore(add(t, ZETA), state)
            mstore(m, state)
            calldatacopy(add(m, 0x20), add(proof, 0x220), 0xa0) // evaluations
            calldatacopy(add(m, 0xc0), add(proof, 0x140), 0x40) // Division
            state := mod(keccak256(m, 0x100), r)
            mstore(add(t, BETA), state)
            mstore(m, state)
            calldatacopy(add(m, 0x20), add(proof, 0x180), 0x40) // BatchQ
            state := mod(keccak256(m, 0x60), r)
            mstore(add(t, Z), state)
            mstore(m, state)
            calldatacopy(add(m, 0x20), add(proof, 0x1c0), 0x40) // BatchL
            mstore(add(t, KAPPA), mod(keccak256(m, 0x60), r))
        }
    }

    /// @dev All inverses from the proof's one, of the product of ζ, a = ζ²-1, b = ζ-α, c = 1-α·ζ.
    function _invert(uint256 t, uint256 proof, uint256 r) private pure {
        bool ok;
        assembly ("memory-safe") {
            let alpha := mload(add(t, ALPHA))
            let zeta := mload(add(t, ZETA))
            let a := addmod(mulmod(zeta, zeta, r), sub(r, 1), r)
            let b := addmod(zeta, sub(r, alpha), r)
            let c := addmod(1, sub(r, mulmod(alpha, zeta, r)), r)
            let inverse := calldataload(add(proof, 0x2c0))
            let bc := mulmod(b, c, r)
            let abc := mulmod(a, bc, r)
            ok := eq(mulmod(mulmod(zeta, abc, r), inverse, r), 1)
            mstore(add(t, INVERSE), mulmod(inverse, abc, r))
            inverse := mulmod(inverse, zeta, r) // of a·b·c
            mstore(add(t, D1), mulmod(zeta, mulmod(inverse, bc, r), r)) // ζ/a
            inverse := mulmod(inverse, a, r) // of b·c
            mstore(add(t, D2), mulmod(inverse, c, r))
            mstore(add(t, D3), mulmod(zeta, mulmod(inverse, b, r), r)) // ζ/c
        }
        require(ok, ProofInvalid());
    }

    /// @dev ζ^b, and S(ζ) from
    ///
    ///     g(X)·P_1(1/X) + g(1/X)·P_1(X) + γ·(h(X)·P_2(1/X) + h(1/X)·P_2(X)) = 2(h(α) + γ·v) + X·S(X) + S(1/X)/X
    ///
    /// at X = ζ, for P(X) = Π_j (1 + u_j·(X^(2^j) - 1)), P_1 of the last ten coordinates and P_2 of the first.
    function _innerProduct(uint256 t, uint256 proof, uint256 u) private pure {
        assembly ("memory-safe") {
            let x := mload(add(t, ZETA))
            let y := mload(add(t, INVERSE))
            let p1 := 1 // P_1 and P_2 at ζ and at 1/ζ
            let q1 := 1
            let p2 := 1
            let q2 := 1
            for { let i := add(u, 0x140) } gt(i, u) {} {
                i := sub(i, 0x20)
                let a := add(x, sub(R, 1))
                let b := add(y, sub(R, 1))
                let u_ := mload(add(i, 0x140))
                p1 := mulmod(p1, add(1, mulmod(u_, a, R)), R)
                q1 := mulmod(q1, add(1, mulmod(u_, b, R)), R)
                u_ := mload(i)
                p2 := mulmod(p2, add(1, mulmod(u_, a, R)), R)
                q2 := mulmod(q2, add(1, mulmod(u_, b, R)), R)
                x := mulmod(x, x, R)
                y := mulmod(y, y, R)
            }
            mstore(add(t, POWER), x)
            // 2(h(α) + γ·v) is taken off the term of h, before γ is multiplied to it.
            p2 := addmod(
                mulmod(calldataload(add(proof, 0x260)), q2, R),
                mulmod(calldataload(add(proof, 0x280)), p2, R),
                R
            )
            p2 := addmod(p2, sub(shl(1, R), shl(1, mload(add(u, 0x280)))), R)
            p1 := addmod(
                mulmod(calldataload(add(proof, 0x220)), q1, R),
                mulmod(calldataload(add(proof, 0x240)), p1, R),
                R
            )
            let s := addmod(mulmod(mload(add(t, GAMMA)), p2, R), p1, R)
            s := addmod(s, sub(shl(1, R), shl(1, calldataload(add(proof, 0x200)))), R)
            y := mload(add(t, INVERSE))
            s := addmod(s, sub(R, mulmod(calldataload(add(proof, 0x2a0)), y, R)), R)
            mstore(add(t, S_ZETA), mulmod(s, y, R))
        }
    }

    /// @dev The sum of
    ///
    ///     C - (ζ^b-α)·Q - g(ζ)·[1] + ζ·Division
    ///     κ·(Σ_k β^k·Z_k(z)·(C_k - p*_k(z)·[1]) - Z(z)·BatchQ + z·BatchL)
    ///
    /// for C_k the commitments to g, h, S, D; Z the product of z - s over s = ζ, 1/ζ, α, Z_k that over the s where
    /// polynomial k is not opened, p*_k the polynomial of least degree with the values claimed.
    function _weights(uint256 w, uint256 t, uint256 proof, uint256 r) private pure {
        assembly ("memory-safe") {
            let kappa := mload(add(t, KAPPA))
            let beta := mload(add(t, BETA))
            let zeta := mload(add(t, ZETA))
            let z := mload(add(t, Z))
            let za := addmod(z, sub(r, mload(add(t, ALPHA))), r)
            let zz := addmod(z, sub(r, zeta), r)
            let zi := addmod(z, sub(r, mload(add(t, INVERSE))), r)
            mstore(add(w, 0x100), sub(r, calldataload(add(proof, 0x220))))
            mstore(add(w, 0x120), kappa)
            mstore(add(w, 0x40), addmod(mload(add(t, ALPHA)), sub(r, mload(add(t, POWER))), r)) // Q
            mstore(add(w, 0xa0), zeta) // Division
            mstore(add(w, 0xc0), mulmod(kappa, sub(r, mulmod(mulmod(za, zi, r), zz, r)), r)) // BatchQ
            mstore(add(w, 0xe0), mulmod(kappa, z, r)) // BatchL
            let d1 := mload(add(t, D1))
            // adds to the weight of [1] what polynomial k, with weight at, has at z
            function claim(base, weight, value, one, r_) {
                mstore(base, weight)
                mstore(one, addmod(mload(one), mulmod(weight, sub(r_, value), r_), r_))
            }
            // the line through (ζ, a) and (1/ζ, b), at z
            function line(a, b, zi_, zz_, d, r_) -> value {
                value := mulmod(addmod(mulmod(a, zi_, r_), sub(r_, mulmod(b, zz_, r_)), r_), d, r_)
            }
            // g
            claim(
                add(w, 0x20),
                mulmod(kappa, za, r),
                line(calldataload(add(proof, 0x220)), calldataload(add(proof, 0x240)), zi, zz, d1, r),
                add(w, 0x100),
                r
            )
            // h: d1·za·((z-1/ζ)·d2·h(ζ) - (z-ζ)·d3·h(1/ζ)) + d2·d3·(z-ζ)·(z-1/ζ)·h(α)
            kappa := mulmod(kappa, beta, r)
            {
                let d2 := mload(add(t, D2))
                let d3 := mload(add(t, D3))
                let value :=
                    line(
                        mulmod(d2, calldataload(add(proof, 0x260)), r),
                        mulmod(d3, calldataload(add(proof, 0x280)), r),
                        zi,
                        zz,
                        mulmod(d1, za, r),
                        r
                    )
                let last := mulmod(mulmod(d2, d3, r), mulmod(zz, zi, r), r)
                value := addmod(value, mulmod(last, calldataload(add(proof, 0x200)), r), r)
                claim(w, kappa, value, add(w, 0x100), r)
            }
            // S
            kappa := mulmod(kappa, beta, r)
            claim(
                add(w, 0x60),
                mulmod(kappa, za, r),
                line(mload(add(t, S_ZETA)), calldataload(add(proof, 0x2a0)), zi, zz, d1, r),
                add(w, 0x100),
                r
            )
            // D(ζ) = ζ^(b-1)·g(1/ζ)
            kappa := mulmod(kappa, beta, r)
            claim(
                add(w, 0x80),
                mulmod(kappa, mulmod(za, zi, r), r),
                mulmod(mulmod(mload(add(t, POWER)), mload(add(t, INVERSE)), r), calldataload(add(proof, 0x240)), r),
                add(w, 0x100),
                r
            )
        }
    }
}
