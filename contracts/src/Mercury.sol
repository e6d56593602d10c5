// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The contract's part of an opening by Mercury (Eagen and Gabizon, eprint 2025/385)
/// @notice For a polynomial f of 2^20 coefficients, arranged in rows of b = 2^10, the prover commits to h, its rows folded,
/// and g = f mod X^b - α. The circuit sees to the inner products of these, and folds p = g + κ·h once more, to
/// g' = p mod X^m - α' for m = 2^5, of which it says the value at z. What is left are the two divisions,
///
///     (z^m - α')·(f - g) + (z^b - α)·(p - g'(z)) = (z^m - α')·(z^b - α)·q        at z
///
/// or, for C the commitment to f, c = z^m - α' and e = z^b - α,
///
///     e(c·(C - G) + e·(G + κ·H - g'(z)·[1]) - c·e·Q + z·W, [1]) = e(W, [tau])
///
/// An opening is the points H, G, Q, W. Package checker has the same in Go, and says why it is enough.
library Mercury {
    /// Length of an opening.
    uint256 internal constant BYTES = 0x100;

    /// Offsets in the text of Z: UniversalProof has what is where.
    uint256 internal constant H3 = 0x80;
    uint256 internal constant ALPHA = 0xa0;
    uint256 private constant GAMMA = 0xc0;
    uint256 private constant Z = 0xe0;
    uint256 private constant KAPPA = 0x280;
    uint256 private constant ALPHA2 = 0x2a0;
    uint256 private constant FOLDED = 0x2c0;
    uint256 private constant VALUE = 0x2e0;

    /// @dev Writes α = keccak256(word ‖ h3 ‖ D ‖ H), γ = keccak256(α ‖ G), z = keccak256(γ ‖ folded ‖ Q), mod r.
    /// @param text where the text of Z is in memory, but for these.
    /// @param opening where the opening is in calldata.
    /// @param r the group order: as a constant it would have 32 bytes of code wherever it is used.
    function draw(uint256 text, uint256 opening, uint256 r) internal pure {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mcopy(m, text, 0x20)
            mcopy(add(m, 0x20), add(text, H3), 0x20)
            mcopy(add(m, 0x40), add(text, 0x100), 0x20) // D
            calldatacopy(add(m, 0x60), opening, 0x40)
            let drawn := mod(keccak256(m, 0xa0), r)
            mstore(add(text, ALPHA), drawn)
            mstore(m, drawn)
            calldatacopy(add(m, 0x20), add(opening, 0x40), 0x40)
            drawn := mod(keccak256(m, 0x60), r)
            mstore(add(text, GAMMA), drawn)
            mstore(m, drawn)
            mcopy(add(m, 0x20), add(text, FOLDED), 0x20)
            calldatacopy(add(m, 0x40), add(opening, 0x80), 0x40)
            mstore(add(text, Z), mod(keccak256(m, 0x80), r))
        }
    }

    /// @dev The weights of H, G, Q, W, [1] and C: six words in memory.
    function weights(uint256 text, uint256 r) internal pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := mload(0x40)
            mstore(0x40, add(w, 0xc0))
            let z := mload(add(text, Z))
            mstore(add(w, 0x60), z)
            for { let i := 5 } i { i := sub(i, 1) } { z := mulmod(z, z, r) }
            let c := addmod(z, sub(r, mload(add(text, ALPHA2))), r)
            for { let i := 5 } i { i := sub(i, 1) } { z := mulmod(z, z, r) }
            let e := addmod(z, sub(r, mload(add(text, ALPHA))), r)
            mstore(w, mulmod(e, mload(add(text, KAPPA)), r))
            mstore(add(w, 0x20), addmod(e, sub(r, c), r))
            mstore(add(w, 0x40), sub(r, mulmod(c, e, r)))
            mstore(add(w, 0x80), sub(r, mulmod(e, mload(add(text, VALUE)), r)))
            mstore(add(w, 0xa0), c)
        }
    }
}
