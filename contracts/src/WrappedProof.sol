// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    WrongSelector,
    PublicValuesLength,
    ProofLength,
    OutputOutOfRange,
    ScalarOutOfRange,
    DataIdMismatch,
    StartIdMismatch,
    EndIdMismatch,
    PointNotOnCurve
} from "./IAIVMVerifier.sol";
import {ProgramKey, Shape} from "./ProgramKey.sol";

/// What differs between proof systems.
struct System {
    uint256 keyBytes; // length of its constants in the key
    uint256 outerBytes; // length of an outer proof
    bytes4 selector;
    bytes4 developmentSelector;
}

/// What the pairing equations are made of.
struct Claim {
    uint256 points; // in memory: all commitments, in order
    uint256 outer; // in calldata: the outer proof
    uint256 opening; // in calldata: Q, CG, Open and what follows
    uint256 h;
    uint256 d;
    uint256 zeta;
    uint256 z;
    uint256 sigma;
    uint256 rho;
    uint256 alpha;
    uint256 y;
}

/// @title The seam between circuit and contract
/// @notice An outer proof, Groth16 or PLONK, shows that a circuit has verified the inner proof but for the group
/// operations of its opening. It has four public inputs d, zeta, z, sigma; and s = (h, outputs, rho_hi, alpha, y)
/// crosses between circuit and contract as the value sigma = Σ s_j z^j at a point z that is drawn after all of s.
/// This library computes these from calldata, and the sides of the opening's equations,
///
///     e(Cf - CG + alpha·Q, [1]) = e(Q, [tau^b])              Cf mod X^b - alpha is CG
///     e(CG - y[1] + zeta·Open, [1]) = e(Open, [tau])         CG at zeta is y
///
/// for Cf = Σ_i eq(rho_hi, i)·C_i over all commitments, joined with powers of rho, a hash of the whole calldata: z
/// binds d, zeta, s (in which h binds context and commitments), Q, CG and Open.
///
/// The proof, in bytes: selector 4; commitments that are not constants 64 each; the outer proof; Q, CG, Open 64
/// each; d, rho_hi, alpha, y 32 each. Points are x ‖ y, infinity 64 zero bytes; in G2 x1, x0, y1, y0.
library WrappedProof {
    /// Order of the groups.
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// Offsets in the part of a proof after the outer proof.
    uint256 private constant OPEN = 0x80;
    uint256 private constant D = 0xc0;
    uint256 private constant RHO = 0xe0;

    /// @dev Decodes public values and proof, strictly, checks the ids and draws the challenges.
    function read(Shape memory s, System memory system, bytes calldata publicValues, bytes calldata proof)
        internal
        pure
        returns (Claim memory c)
    {
        _checkLengths(s, system, publicValues, proof);
        _commitments(s, c, system, publicValues, proof);
        uint256 values;
        uint256 start;
        assembly ("memory-safe") {
            values := publicValues.offset
            start := proof.offset
        }
        _checkIds(s, c.points, values, system.keyBytes);
        _transcript(s, c, values + publicValues.length - 0x20 * s.outputs, start);
    }

    function _checkLengths(Shape memory s, System memory system, bytes calldata publicValues, bytes calldata proof)
        private
        pure
    {
        unchecked {
            uint256 values = 1 + s.sets + (s.startPieces > 0 ? 1 : 0) + (s.endPieces > 0 ? 1 : 0) + s.outputs;
            require(publicValues.length == 0x20 * values, PublicValuesLength(publicValues.length, 0x20 * values));
            uint256 own = ProgramKey.chunks(s) - s.fixedChunks;
            uint256 want = 4 + 0x40 * own + system.outerBytes + RHO + 0x20 * (s.rhoBits + 2);
            require(proof.length == want, ProofLength(proof.length, want));
            bytes4 selector = s.development ? system.developmentSelector : system.selector;
            require(bytes4(proof[:4]) == selector, WrongSelector(bytes4(proof[:4]), selector));
        }
    }

    /// @dev Brings all commitments into memory, behind P and the context:
    /// h = keccak256(P ‖ context ‖ commitments in order) mod r.
    function _commitments(
        Shape memory s,
        Claim memory c,
        System memory system,
        bytes calldata publicValues,
        bytes calldata proof
    ) private pure {
        uint256 key = s.key;
        uint256 constants = key + ProgramKey.SYSTEM + system.keyBytes;
        uint256 fresh = 0x40 * s.fresh;
        uint256 fixedBytes = 0x40 * s.fixedChunks;
        uint256 rest = 0x40 * (s.dataPieces + s.startPieces + s.endPieces);
        uint256 points;
        uint256 h;
        uint256 tail;
        assembly ("memory-safe") {
            let m := mload(0x40)
            points := add(m, 0x40)
            mstore(m, mload(key)) // P
            mstore(add(m, 0x20), calldataload(publicValues.offset)) // context
            let pos := add(proof.offset, 4)
            calldatacopy(points, pos, fresh)
            mcopy(add(points, fresh), constants, fixedBytes)
            calldatacopy(add(add(points, fresh), fixedBytes), add(pos, fresh), rest)
            let length := add(add(fresh, fixedBytes), rest)
            h := mod(keccak256(m, add(length, 0x40)), R)
            tail := add(add(pos, fresh), rest)
            mstore(0x40, add(points, length))
        }
        (c.points, c.outer, c.opening, c.h) = (points, tail, tail + system.outerBytes, h);
    }

    /// @dev The ids in the public values are those of the commitments.
    function _checkIds(Shape memory s, uint256 points, uint256 value, uint256 keyBytes) private pure {
        unchecked {
            uint256 key = s.key;
            uint256 pos = points + 0x40 * (s.fresh + s.fixedChunks);
            uint256 set = key + ProgramKey.setAt(s, 0, keyBytes);
            uint256 n = s.sets;
            for (uint256 i = 0; i < n; i++) {
                value += 0x20;
                uint256 length = 0x40 * ProgramKey.word(set, 0x20);
                bytes32 id = _id(ProgramKey.word(set, 0), pos, length);
                require(id == bytes32(_calldata(value)), DataIdMismatch(i, id, bytes32(_calldata(value))));
                pos += length;
                set += 0x40;
            }
            if (s.startPieces > 0) {
                value += 0x20;
                uint256 length = 0x40 * s.startPieces;
                bytes32 id = _id(ProgramKey.word(key, ProgramKey.START_DESCRIPTOR), pos, length);
                require(id == bytes32(_calldata(value)), StartIdMismatch(id, bytes32(_calldata(value))));
                pos += length;
            }
            if (s.endPieces > 0) {
                value += 0x20;
                uint256 length = 0x40 * s.endPieces;
                bytes32 id = _id(ProgramKey.word(key, ProgramKey.END_DESCRIPTOR), pos, length);
                require(id == bytes32(_calldata(value)), EndIdMismatch(id, bytes32(_calldata(value))));
            }
        }
    }

    /// @dev keccak256(descriptor word ‖ points).
    function _id(uint256 descriptor, uint256 pos, uint256 length) private pure returns (bytes32 id) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, descriptor)
            mcopy(add(m, 0x20), pos, length)
            id := keccak256(m, add(length, 0x20))
        }
    }

    /// @dev Draws zeta, z and rho, and forms sigma = Σ s_j z^j.
    /// @param outputs where the outputs are in calldata.
    /// @param start where the proof begins in calldata.
    function _transcript(Shape memory s, Claim memory c, uint256 outputs, uint256 start) private pure {
        unchecked {
            uint256 opening = c.opening;
            uint256 d = _scalar(opening + D, start);
            uint256 list; // d, zeta, s_0 … s_last, Q, CG, Open
            uint256 zeta;
            uint256 h = c.h;
            assembly ("memory-safe") {
                list := mload(0x40)
                mstore(list, h)
                mstore(add(list, 0x20), d)
                calldatacopy(add(list, 0x40), opening, 0x80)
                zeta := mod(keccak256(list, 0xc0), R)
                mstore(list, d)
                mstore(add(list, 0x20), zeta)
                mstore(add(list, 0x40), h)
            }
            uint256 pos = _outputs(list + 0x60, outputs, s.outputs);
            uint256 scalars = opening + RHO;
            uint256 end = scalars + 0x20 * (s.rhoBits + 2);
            for (; scalars < end; scalars += 0x20) {
                uint256 w = _scalar(scalars, start);
                assembly ("memory-safe") {
                    mstore(pos, w)
                }
                pos += 0x20;
            }
            (c.d, c.zeta, c.alpha, c.y) = (d, zeta, _calldata(end - 0x40), _calldata(end - 0x20));
            _challenges(c, list, pos);
        }
    }

    /// @dev Writes the outputs as field elements: a negative value o is r + o. Returns where they end.
    function _outputs(uint256 pos, uint256 value, uint256 n) private pure returns (uint256) {
        unchecked {
            for (uint256 i = 0; i < n; i++) {
                uint256 w = _calldata(value);
                assembly ("memory-safe") {
                    mstore(pos, add(w, mul(slt(w, 0), R)))
                }
                require(int256(w) == int128(int256(w)), OutputOutOfRange(i));
                pos += 0x20;
                value += 0x20;
            }
            return pos;
        }
    }

    /// @dev Draws z and rho; sigma = Σ s_j z^j for s from list + 0x40 to last.
    function _challenges(Claim memory c, uint256 list, uint256 last) private pure {
        uint256 opening = c.opening;
        uint256 outer = c.outer;
        uint256 z;
        uint256 sigma;
        uint256 rho;
        assembly ("memory-safe") {
            calldatacopy(last, opening, 0xc0)
            z := mod(keccak256(list, add(sub(last, list), 0xc0)), R)
            for { let i := last } gt(i, add(list, 0x40)) {} {
                i := sub(i, 0x20)
                sigma := addmod(mulmod(sigma, z, R), mload(i), R)
            }
            mstore(list, z)
            calldatacopy(add(list, 0x20), outer, sub(opening, outer))
            rho := mod(keccak256(list, add(0x20, sub(opening, outer))), R)
        }
        (c.z, c.sigma, c.rho) = (z, sigma, rho);
    }

    /// @dev A word of the proof that is a scalar.
    function _scalar(uint256 pos, uint256 start) private pure returns (uint256 w) {
        w = _calldata(pos);
        require(w < R, ScalarOutOfRange(pos - start));
    }

    function _calldata(uint256 pos) private pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := calldataload(pos)
        }
    }

    /// @dev acc += rho·(Cf - CG + alpha·Q) + rho²·(CG - y[1] + zeta·Open); acc as in sum. A commitment of infinity, the
    /// zero data set, adds nothing.
    function addOpening(Shape memory s, Claim memory c, uint256 acc) internal view {
        uint256 rho = c.rho;
        uint256 rho2 = mulmod(rho, rho, R);
        uint256 opening = c.opening;
        uint256 n = ProgramKey.chunks(s);
        sum(acc, c.points, _weights(s.rhoBits, n, opening + RHO, rho), n);
        uint256 terms; // [1], Q, CG, Open
        assembly ("memory-safe") {
            terms := mload(0x40)
            mstore(0x40, add(terms, 0x100))
            mstore(terms, 1)
            mstore(add(terms, 0x20), 2)
            calldatacopy(add(terms, 0x40), opening, 0xc0)
        }
        uint256[4] memory factors =
            [mulmod(rho2, R - c.y, R), mulmod(rho, c.alpha, R), addmod(rho2, R - rho, R), mulmod(rho2, c.zeta, R)];
        sum(acc, terms, pointer(factors), 4);
    }

    /// @dev Writes what a pairing call has of the opening behind e(acc, [1]): [1], then e(-rho·Q, [tau^b]) and
    /// e(-rho²·Open, [tau]).
    /// @param m where the six pairs of words go: [1] has four words.
    /// @param powers in memory: [tau^b], [tau].
    function writePairs(Claim memory c, uint256 one, uint256 m, uint256 powers) internal view {
        uint256 rho = c.rho;
        uint256 rho2 = mulmod(rho, rho, R);
        uint256 opening = c.opening;
        bool ok;
        assembly ("memory-safe") {
            mstore(one, 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2)
            mstore(add(one, 0x20), 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed)
            mstore(add(one, 0x40), 0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b)
            mstore(add(one, 0x60), 0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa)
            calldatacopy(m, opening, 0x40)
            mstore(add(m, 0x40), sub(R, rho))
            ok := staticcall(gas(), 7, m, 0x60, m, 0x40)
            mcopy(add(m, 0x40), powers, 0x80)
            m := add(m, 0xc0)
            calldatacopy(m, add(opening, OPEN), 0x40)
            mstore(add(m, 0x40), sub(R, rho2))
            ok := and(staticcall(gas(), 7, m, 0x60, m, 0x40), ok)
            mcopy(add(m, 0x40), add(powers, 0x80), 0x80)
        }
        require(ok, PointNotOnCurve());
    }

    /// @dev factor·eq(point, i) for i < n, the first coordinate being the top bit of i: a table that doubles with
    /// each coordinate, of which only the entries are computed that lead to some i < n.
    function _weights(uint256 bits, uint256 n, uint256 point, uint256 factor) private pure returns (uint256 table) {
        assembly ("memory-safe") {
            table := mload(0x40)
            mstore(0x40, add(table, shl(5, add(n, 1))))
            mstore(table, factor)
            for { let left := bits } left { point := add(point, 0x20) } {
                let x := calldataload(point)
                // ceil(n / 2^left) entries become twice as many, from the last on.
                for { let j := shr(left, sub(add(n, shl(left, 1)), 1)) } j {} {
                    j := sub(j, 1)
                    let w := mload(add(table, shl(5, j)))
                    let high := mulmod(w, x, R)
                    let to := add(table, shl(6, j))
                    mstore(to, addmod(w, sub(R, high), R))
                    mstore(add(to, 0x20), high)
                }
                left := sub(left, 1)
            }
        }
    }

    function pointer(uint256[4] memory words) internal pure returns (uint256 p) {
        assembly ("memory-safe") {
            p := words
        }
    }

    /// @dev acc += Σ factors[i]·points[i], all in memory; acc has two words, and three more of scratch behind it.
    function sum(uint256 acc, uint256 points, uint256 factors, uint256 n) internal view {
        bool ok = true;
        assembly ("memory-safe") {
            let m := add(acc, 0x40)
            for { let end := add(factors, shl(5, n)) } and(ok, lt(factors, end)) { factors := add(factors, 0x20) } {
                mcopy(m, points, 0x40)
                mstore(add(m, 0x40), mload(factors))
                ok := staticcall(gas(), 7, m, 0x60, m, 0x40)
                ok := and(staticcall(gas(), 6, acc, 0x80, acc, 0x40), ok)
                points := add(points, 0x40)
            }
        }
        require(ok, PointNotOnCurve());
    }
}
