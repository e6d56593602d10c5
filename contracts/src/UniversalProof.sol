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
    EndIdMismatch
} from "./IAIVMVerifier.sol";
import {Mercury} from "./Mercury.sol";
import {Program, ProgramConstants, WrongConstants} from "./ProgramConstants.sol";

/// A proof has other than one to sixteen blocks, or another number of public values than of programs.
error WrongBlocks(uint256 programs, uint256 publicValues);
/// The proof does not bring the program's constants, and the contract that it names does not have them.
error UnknownProgram(bytes32 programKey);
/// Constants come with a block that the proof does not have.
error NoSuchBlock(uint256 along, uint256 blocks);
/// A block refers to a commitment that the proof does not have.
error NoSuchCommitment(uint256 index, uint256 length);

/// A proof while it is read.
struct Batch {
    uint256 r; // the group order: see Mercury
    uint256 key; // in memory: the verifying key
    uint256 blocks;
    Program[] programs; // of the blocks
    uint256 along; // bit k: the constants of block k's program are in the proof
    uint256 start; // in calldata: the proof
    uint256 length; // its length
    uint256 outerBytes; // length of the outer proof
    uint256 pos; // in calldata: what is read next
    uint256 references; // in calldata
    uint256 tail; // in calldata: D, point, folds, opening, outer proof
    uint256 own; // commitments that are no constants, each once
    uint256 parts; // of the records' rows
    uint256 groups; // of blocks that share a W
    uint256 columns; // W and I
    uint256 points; // in memory: these, then W and I
    uint256 weights; // in memory: of the points
    uint256 text; // in memory: what h2 is the hash of
}

/// What the pairing equations are made of.
struct Claim {
    uint256 z; // the public inputs of the outer circuit
    uint256 sigma;
    uint256 opening; // in calldata
    uint256 outer; // in calldata
    uint256 point; // in memory: block, part, high
    uint256 mercury; // in memory: six weights
}

/// @title The seam between the circuit of all programs and the contract
/// @notice A proof has up to sixteen blocks, an inner proof each. The outer proof shows that a circuit has verified a
/// checker's proof about the records of their verifications, but for what takes commitments. It has two public inputs, Z
/// and Sigma. What crosses between circuit and contract is
///
///     s = (h2, t, tau, h3, alpha, gamma, z, D, point, kappa, alpha', folded, value, digest)
///
/// as the value Sigma = Σ s_j Z^j at a point Z that is drawn after all of s, of which the last is the circuit's digest of
/// the others. Mercury draws alpha, gamma and z.
///
///     h = keccak256(P ‖ context ‖ commitments of all chunks in order)                  of each block
///     z = keccak256(word("aivm/public/v1") ‖ d ‖ h ‖ public values),  sigma = h + Σ output_j z^(1+j)
///     h2 = keccak256(word("aivm/checker/v1") ‖ class ‖ K ‖ for each block: program key, h, d, z, sigma, rho ‖ W)
///     t = keccak256(h2 ‖ 1),  tau = Σ_k Σ_j t^(32k+j)·x_kj for x = (d, z, sigma, rho)
///     h3 = keccak256(h2 ‖ I)
///     Z = keccak256(word("aivm/outer/v2") ‖ s)
///
/// hashes mod r, rho with zeros in front to have fourteen coordinates. The proof, in bytes: selector 4; for which blocks
/// constants follow 2; parts of the records' rows less 1, 2 bits, and number n of commitments, 14 bits; for the first block of each program its constants, or the address of a
/// contract whose code they are, 20; n commitments, W for four blocks and each part, I for each part,
/// 64 each; for each block d and rho 32 each; for each block but the first, whose commitments are the first of the n, the
/// numbers of its commitments 2 each; of s from D on, point being block 4, part 2 and polynomial 5, 32 each; the opening (Mercury);
/// the outer proof. Points are x ‖ y, infinity 64 zero bytes; in G2 x1, x0, y1, y0.
library UniversalProof {
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    uint256 internal constant MAX_BLOCKS = 16;

    /// keccak256 of aivm/public/v1, aivm/checker/v1 and aivm/outer/v2.
    uint256 private constant PUBLIC = 0xde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23;
    uint256 private constant CHECKER = 0xeea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c;
    uint256 private constant OUTER = 0xd63bb585c4d9d25a29a335e48812202e7efe91bcc17f4e6c334e6122e12eb6d4;

    /// Offsets in the tail: of the opening and of the outer proof, with which it ends.
    uint256 private constant OPENING = 0x220;
    uint256 private constant OUTER_PROOF = 0x320;

    /// A block in the text of h2: key, h, d, z, sigma, rho; where rows begin, their length, where d is.
    uint256 private constant ROWS = 0x60;
    uint256 private constant ROW = 0x260;
    uint256 private constant KNOWN = 0x40;

    /// @dev Begins to read a proof, which ends with an outer proof of so many bytes.
    function begin(uint256 key, bytes calldata proof, uint256 blocks, bytes4 selector, uint256 outerBytes)
        internal
        pure
        returns (Batch memory b)
    {
        require(proof.length >= 8, ProofLength(proof.length, 8));
        require(bytes4(proof[:4]) == selector, WrongSelector(bytes4(proof[:4]), selector));
        uint256 head = uint64(bytes8(proof[:8]));
        (b.r, b.key, b.blocks, b.length, b.outerBytes) = (R, key, blocks, proof.length, outerBytes);
        (b.along, b.own) = (uint16(head >> 16), head & 0x3fff);
        unchecked {
            b.parts = (head >> 14 & 3) + 1;
            b.groups = (blocks + 3) / 4;
            b.columns = b.parts * (b.groups + 1);
        }
        require(b.along >> blocks == 0, NoSuchBlock(b.along, blocks));
        uint256 start;
        Program[] memory programs;
        assembly ("memory-safe") {
            start := proof.offset
            // An array of programs, which find sets: new would make sixteen of them.
            programs := mload(0x40)
            mstore(programs, blocks)
            mstore(0x40, add(programs, shl(5, add(blocks, 1))))
        }
        unchecked {
            (b.start, b.pos, b.programs) = (start, start + 8, programs);
        }
    }

    /// @dev Finds the program of block k: its constants come with the proof, are those of a block before or the code
    /// of a contract.
    function find(Batch memory b, uint256 k, bytes32 key) internal view {
        uint256 pos = b.pos;
        uint256 base;
        uint256 length;
        if (b.along >> k & 1 == 1) {
            length = ProgramConstants.lengthAt(pos);
            b.pos = _within(b, pos, length);
            bytes32 got;
            assembly ("memory-safe") {
                base := mload(0x40)
                mstore(0x40, add(base, length))
                calldatacopy(base, pos, length)
                got := keccak256(base, length)
            }
            require(got == key, WrongConstants(got, key));
        } else {
            for (uint256 j = 0; j < k; j++) {
                if (b.programs[j].key == key) {
                    b.programs[k] = b.programs[j];
                    return;
                }
            }
            b.pos = _within(b, pos, 20);
            bool ok;
            assembly ("memory-safe") {
                let from := shr(96, calldataload(pos))
                ok := eq(extcodehash(from), key)
                if ok {
                    length := extcodesize(from)
                    base := mload(0x40)
                    mstore(0x40, add(base, length))
                    extcodecopy(from, base, 0, length)
                }
            }
            require(ok, UnknownProgram(key));
        }
        Program memory p;
        b.programs[k] = p;
        p.key = key;
        ProgramConstants.read(p, base, length, b.key);
    }

    /// @dev The end of so many bytes of the proof.
    function _within(Batch memory b, uint256 pos, uint256 length) private pure returns (uint256) {
        unchecked {
            uint256 want = pos - b.start + length + OUTER_PROOF + b.outerBytes;
            require(want <= b.length, ProofLength(b.length, want));
            return pos + length;
        }
    }

    /// @dev Finds the parts of the proof, whose length they say, and brings its points into memory. All blocks have
    /// programs.
    function place(Batch memory b) internal pure {
        unchecked {
            uint256 n = b.blocks;
            uint256 points = b.own + b.columns;
            uint256 scalars = 0;
            uint256 references = 0;
            for (uint256 k = 0; k < n; k++) {
                Program memory p = b.programs[k];
                scalars += 1 + p.high;
                references += p.chunks - p.fixedChunks;
                if (k == 0) {
                    require(references <= b.own, NoSuchCommitment(references, b.own));
                    references = 0;
                }
                if (p.weights == 0) {
                    p.weights = _zeros(1 + p.fixedChunks);
                }
            }
            uint256 pos = b.pos;
            b.pos = pos + 0x40 * points;
            b.references = b.pos + 0x20 * scalars;
            b.tail = b.references + 2 * references;
            uint256 want = b.tail + OUTER_PROOF + b.outerBytes - b.start;
            require(want == b.length, ProofLength(b.length, want));
            b.weights = _zeros(points);
            uint256 base;
            assembly ("memory-safe") {
                base := mload(0x40)
                mstore(0x40, add(base, shl(6, points)))
                calldatacopy(base, pos, shl(6, points))
            }
            b.points = base;
            b.text = _zeros((ROWS + ROW * n + 0x40 * b.columns) / 0x20);
        }
    }

    /// @dev Memory of n words, zero.
    function _zeros(uint256 n) private pure returns (uint256 base) {
        assembly ("memory-safe") {
            base := mload(0x40)
            n := shl(5, n)
            mstore(0x40, add(base, n))
            calldatacopy(base, calldatasize(), n)
        }
    }

    /// @dev Reads block k, in order: checks its public values and writes what h2 takes of it.
    function absorb(Batch memory b, uint256 k, bytes calldata publicValues) internal pure {
        Program memory p = b.programs[k];
        uint256 values;
        unchecked {
            uint256 want = 0x20 * ProgramConstants.values(p);
            require(publicValues.length == want, PublicValuesLength(publicValues.length, want));
        }
        assembly ("memory-safe") {
            values := publicValues.offset
        }
        uint256 h = _commitments(b, k, p, values);
        uint256 row;
        unchecked {
            row = b.text + ROWS + ROW * k;
        }
        bytes32 key = p.key;
        assembly ("memory-safe") {
            mstore(row, key)
            mstore(add(row, 0x20), h)
        }
        _scalars(b, row, p.high);
        _public(row, values, publicValues.length, p.outputs);
    }

    /// @dev Joins all commitments of a block in memory, checks their ids and returns h.
    function _commitments(Batch memory b, uint256 k, Program memory p, uint256 values)
        private
        pure
        returns (uint256 h)
    {
        uint256 m; // free memory, which nothing below allocates
        assembly ("memory-safe") {
            m := add(mload(0x40), 0x40)
        }
        unchecked {
            uint256 rest = m + 0x40 * (p.fresh + p.fixedChunks);
            uint256 end = m + 0x40 * p.chunks;
            if (k == 0) {
                _copy(b.points, m, 0x40 * p.fresh); // of the first block the commitments are in order
                _copy(b.points + 0x40 * p.fresh, rest, end - rest);
            } else {
                uint256 references = _gather(b, b.references, m, m + 0x40 * p.fresh);
                b.references = _gather(b, references, rest, end);
            }
            uint256 base = p.base;
            _copy(base + ProgramConstants.POINTS + 0x40, m + 0x40 * p.fresh, 0x40 * p.fixedChunks);
            assembly ("memory-safe") {
                let from := sub(m, 0x40)
                mstore(from, mload(add(base, 0x80))) // P
                mstore(sub(m, 0x20), calldataload(values)) // context
                h := mod(keccak256(from, sub(end, from)), R)
            }
            _checkIds(p, rest, values);
        }
    }

    function _copy(uint256 from, uint256 to, uint256 length) private pure {
        assembly ("memory-safe") {
            mcopy(to, from, length)
        }
    }

    /// @dev Brings the commitments that are referred to from a place in calldata on to memory, and returns where the
    /// references end.
    function _gather(Batch memory b, uint256 pos, uint256 to, uint256 end) private pure returns (uint256) {
        uint256 n = b.own;
        uint256 points = b.points;
        uint256 i;
        assembly ("memory-safe") {
            for {} lt(to, end) { to := add(to, 0x40) } {
                i := shr(240, calldataload(pos))
                if iszero(lt(i, n)) { break }
                mcopy(to, add(points, shl(6, i)), 0x40)
                pos := add(pos, 2)
            }
        }
        require(to == end, NoSuchCommitment(i, n));
        return pos;
    }

    /// @dev The ids in the public values are those of the commitments.
    function _checkIds(Program memory p, uint256 pos, uint256 value) private pure {
        unchecked {
            uint256 n = p.sets;
            uint256 dataSet = ProgramConstants.setAt(p, 0);
            for (uint256 i = 0; i < n; i++) {
                value += 0x20;
                uint256 length = 0x40 * uint256(uint32(ProgramConstants.word(dataSet, 0x20)));
                bytes32 id = _id(ProgramConstants.word(dataSet, 0), pos, length);
                require(id == _value(value), DataIdMismatch(i, id, _value(value)));
                pos += length;
                dataSet += 0x40;
            }
            if (p.startPieces > 0) {
                value += 0x20;
                uint256 length = 0x40 * p.startPieces;
                bytes32 id = _id(ProgramConstants.word(p.base, ProgramConstants.START_DESCRIPTOR), pos, length);
                require(id == _value(value), StartIdMismatch(id, _value(value)));
                pos += length;
            }
            if (p.endPieces > 0) {
                value += 0x20;
                bytes32 id =
                    _id(ProgramConstants.word(p.base, ProgramConstants.END_DESCRIPTOR), pos, 0x40 * p.endPieces);
                require(id == _value(value), EndIdMismatch(id, _value(value)));
            }
        }
    }

    /// @dev keccak256(descriptor word ‖ points); the word before the points is as it was.
    function _id(uint256 descriptor, uint256 pos, uint256 length) private pure returns (bytes32 id) {
        assembly ("memory-safe") {
            let from := sub(pos, 0x20)
            let before := mload(from)
            mstore(from, descriptor)
            id := keccak256(from, add(length, 0x20))
            mstore(from, before)
        }
    }

    function _value(uint256 pos) private pure returns (bytes32 w) {
        assembly ("memory-safe") {
            w := calldataload(pos)
        }
    }

    /// @dev Writes d and rho to a block's row.
    function _scalars(Batch memory b, uint256 row, uint256 high) private pure {
        uint256 pos = b.pos;
        unchecked {
            uint256 length = 0x20 * high;
            _checkScalars(b, pos, 0x20 + length);
            b.pos = pos + 0x20 + length;
            assembly ("memory-safe") {
                calldatacopy(add(row, KNOWN), pos, 0x20)
                calldatacopy(sub(add(row, ROW), length), add(pos, 0x20), length)
            }
        }
    }

    /// @dev So many bytes of the proof are scalars below the group order.
    function _checkScalars(Batch memory b, uint256 pos, uint256 length) private pure {
        uint256 bad = 0;
        assembly ("memory-safe") {
            for { let i := add(pos, length) } gt(i, pos) {} {
                i := sub(i, 0x20)
                if iszero(lt(calldataload(i), R)) { bad := i }
            }
        }
        unchecked {
            require(bad == 0, ScalarOutOfRange(bad - b.start));
        }
    }

    /// @dev Draws z, forms sigma and writes both to a block's row. A negative output o is r + o.
    function _public(uint256 row, uint256 values, uint256 length, uint256 outputs) private pure {
        uint256 bad = 0;
        uint256 end;
        assembly ("memory-safe") {
            end := add(values, length)
            let m := mload(0x40)
            let h := mload(add(row, 0x20))
            mstore(m, PUBLIC)
            mstore(add(m, 0x20), mload(add(row, KNOWN)))
            mstore(add(m, 0x40), h)
            calldatacopy(add(m, 0x60), values, length)
            let z := mod(keccak256(m, add(0x60, length)), R)
            let sigma := 0
            let first := sub(end, shl(5, outputs))
            for { let pos := end } gt(pos, first) {} {
                pos := sub(pos, 0x20)
                let w := calldataload(pos)
                if iszero(eq(signextend(15, w), w)) { bad := pos }
                sigma := mulmod(addmod(sigma, add(w, mul(slt(w, 0), R)), R), z, R)
            }
            mstore(add(row, 0x60), z)
            mstore(add(row, 0x80), addmod(sigma, h, R))
        }
        unchecked {
            require(bad == 0, OutputOutOfRange(outputs - (end - bad) / 0x20));
        }
    }

    /// @dev Ends the transcript: all blocks have been read.
    function close(Batch memory b) internal pure returns (Claim memory c) {
        uint256 tail = b.tail;
        unchecked {
            (c.opening, c.outer) = (tail + OPENING, tail + OUTER_PROOF);
        }
        uint256 text; // word, s
        assembly ("memory-safe") {
            text := mload(0x40)
            mstore(0x40, add(text, 0x320))
            mstore(text, OUTER)
            calldatacopy(add(text, 0x100), tail, OPENING)
        }
        _crossing(b, text + 0x20);
        Mercury.draw(text, c.opening, b.r);
        uint256 z;
        uint256 sigma;
        bool ok = true;
        assembly ("memory-safe") {
            z := mod(keccak256(text, 0x320), R)
            for { let i := add(text, 0x320) } gt(i, add(text, 0x20)) {} {
                i := sub(i, 0x20)
                let w := mload(i)
                ok := and(ok, lt(w, R))
                sigma := addmod(mulmod(sigma, z, R), w, R)
            }
        }
        if (!ok) {
            _checkScalars(b, tail, OPENING); // says which
        }
        (c.z, c.sigma) = (z, sigma);
        c.point = text + 0x120;
        c.mercury = Mercury.weights(text, b.r);
    }

    /// @dev Writes h2, t, tau, h3.
    function _crossing(Batch memory b, uint256 to) private pure {
        uint256 n = b.blocks;
        uint256 text = b.text;
        uint256 own = b.own;
        assembly ("memory-safe") {
            mstore(text, CHECKER)
            mstore(add(text, 0x40), n)
        }
        uint256 class = ProgramConstants.CLASS;
        uint256 points = b.points;
        (uint256 parts, uint256 wires) = (0x40 * b.parts, 0x40 * b.parts * b.groups);
        assembly ("memory-safe") {
            mstore(add(text, 0x20), class)
            let rows := add(text, ROWS)
            let end := add(rows, mul(ROW, n))
            points := add(points, shl(6, own))
            mcopy(end, points, wires) // W
            let h2 := mod(keccak256(text, sub(add(end, wires), text)), R)
            mstore(to, h2)
            mstore(0x00, h2)
            mstore(0x20, 1)
            let t := mod(keccak256(0x00, 0x40), R)
            mstore(add(to, 0x20), t)
        }
        _known(b, to + 0x20);
        assembly ("memory-safe") {
            let h2 := mload(to)
            let m := mload(0x40)
            mstore(m, h2)
            mcopy(add(m, 0x20), add(points, wires), parts) // I
            mstore(add(to, 0x60), mod(keccak256(m, add(0x20, parts)), R))
        }
    }

    /// @dev Writes tau behind t. A row is d, z, sigma and, at the end of its 17 words, rho; it has 32 powers of t.
    function _known(Batch memory b, uint256 to) private pure {
        uint256 tau = 0;
        uint256 last = 0; // coordinates that power is for
        uint256 power = 0;
        unchecked {
            uint256 end = b.text + ROWS + ROW * b.blocks;
            uint256 t32 = b.blocks == 1 ? 0 : _power(to, 32);
            for (uint256 k = b.blocks; k > 0;) {
                uint256 high = b.programs[--k].high;
                if (high != last) {
                    (last, power) = (high, _power(to, 17 - high));
                }
                assembly ("memory-safe") {
                    let t := mload(to)
                    let rho := 0
                    for { let i := end } gt(i, sub(end, shl(5, high))) {} {
                        i := sub(i, 0x20)
                        rho := addmod(mulmod(rho, t, R), mload(i), R)
                    }
                    end := sub(end, ROW)
                    // t^32·tau + t^(17 - coordinates)·rho + t^2·sigma + t·z + d
                    tau := mulmod(tau, t32, R)
                    tau := addmod(tau, mulmod(rho, power, R), R)
                    rho := addmod(mulmod(mload(add(end, 0x80)), t, R), mload(add(end, 0x60)), R)
                    tau := addmod(tau, addmod(mulmod(rho, t, R), mload(add(end, KNOWN)), R), R)
                }
            }
        }
        assembly ("memory-safe") {
            mstore(add(to, 0x20), tau)
        }
    }

    /// @dev The power of the number at a place in memory.
    function _power(uint256 base, uint256 exponent) private pure returns (uint256 power) {
        assembly ("memory-safe") {
            let x := mload(base)
            power := 1
            for {} exponent { exponent := shr(1, exponent) } {
                if and(exponent, 1) { power := mulmod(power, x, R) }
                x := mulmod(x, x, R)
            }
        }
    }

    /// @dev Sets all weights, with a factor: with e_i = eq(high, i), the commitment that is opened is
    ///
    ///     Σ_i eq(part, i)·(e_0·Σ_j eq(block[:2], j)·W_ij + e_1·I_i) + e_2·Σ_k eq(block, k)·F_k
    ///     + Σ_k e_(16+k)·Σ_i eq(rho_k, i)·C_(k,i)
    ///
    /// for F_k the commitment to a record.
    function join(Batch memory b, Claim memory c, uint256 factor) internal pure {
        uint256 n = b.blocks;
        uint256 point = c.point;
        uint256 weights = c.mercury;
        assembly ("memory-safe") {
            for { let i := add(weights, 0xc0) } gt(i, weights) {} {
                i := sub(i, 0x20)
                mstore(i, mulmod(mload(i), factor, R))
            }
            factor := mload(add(weights, 0xa0)) // of C
        }
        uint256 high;
        assembly ("memory-safe") {
            high := mulmod(mload(add(point, 0xc0)), factor, R)
        }
        unchecked {
            uint256 e = _eq(4, 3, point + 0xe0, addmod(factor, R - high, R)); // e_0, e_1, e_2
            _joinColumns(b, point, e);
            e = _eq(4, n, point + 0xe0, high); // e_16 …
            _joinFirst(b, b.programs[0], e);
            uint256 references = b.tail;
            for (uint256 k = n; k > 1;) {
                Program memory p = b.programs[--k];
                references -= 2 * (p.chunks - p.fixedChunks);
                _joinBlock(b, k, p, e, references);
            }
        }
    }

    /// @dev Sets the weights of W and I, and adds to those of the records.
    function _joinColumns(Batch memory b, uint256 point, uint256 e) private pure {
        uint256 n = b.blocks;
        Program[] memory programs = b.programs;
        unchecked {
            uint256 table = _eq(4, n, point, ProgramConstants.word(e, 0x40));
            assembly ("memory-safe") {
                for { let i := 0 } lt(i, shl(5, n)) { i := add(i, 0x20) } {
                    let record := mload(add(mload(add(programs, add(i, 0x20))), 0x140)) // Program.weights
                    mstore(record, addmod(mload(record), mload(add(table, i)), R))
                }
            }
            uint256 to = b.weights + 0x20 * b.own;
            uint256 groups = 0x20 * b.groups;
            uint256 parts = _eq(2, b.parts, point + 0x80, 1);
            table = _eq(2, b.groups, point, ProgramConstants.word(e, 0));
            uint256 end = parts + 0x20 * b.parts;
            assembly ("memory-safe") {
                let e1 := mload(add(e, 0x20))
                let inverses := add(to, mul(groups, shr(5, sub(end, parts))))
                for {} lt(parts, end) { parts := add(parts, 0x20) } {
                    let w := mload(parts)
                    for { let i := 0 } lt(i, groups) { i := add(i, 0x20) } {
                        mstore(to, mulmod(w, mload(add(table, i)), R))
                        to := add(to, 0x20)
                    }
                    mstore(inverses, mulmod(w, e1, R))
                    inverses := add(inverses, 0x20)
                }
            }
        }
    }

    /// @dev e_(16+k)·eq(rho_k, i) for the commitments of block k.
    function _table(Batch memory b, uint256 k, Program memory p, uint256 e) private pure returns (uint256) {
        unchecked {
            uint256 rho = b.text + ROWS + ROW * (k + 1) - 0x20 * p.high;
            return _eq(p.high, p.chunks, rho, ProgramConstants.word(e, 0x20 * k));
        }
    }

    /// @dev Sets the weights of the first block's commitments, which are in order.
    function _joinFirst(Batch memory b, Program memory p, uint256 e) private pure {
        uint256 table = _table(b, 0, p, e);
        unchecked {
            uint256 fresh = 0x20 * p.fresh;
            uint256 constants = 0x20 * p.fixedChunks;
            _copy(table, b.weights, fresh);
            _addConstants(p, table + fresh, table + fresh + constants);
            _copy(table + fresh + constants, b.weights + fresh, 0x20 * p.chunks - fresh - constants);
        }
    }

    /// @dev Adds to the weights of a block's commitments.
    function _joinBlock(Batch memory b, uint256 k, Program memory p, uint256 e, uint256 references) private pure {
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        uint256 table = _table(b, k, p, e);
        unchecked {
            uint256 middle = table + 0x20 * p.fresh;
            uint256 rest = middle + 0x20 * p.fixedChunks;
            references = _addTo(b.weights, references, table, middle);
            _addTo(b.weights, references, rest, table + 0x20 * p.chunks);
            _addConstants(p, middle, rest);
            assembly ("memory-safe") {
                mstore(0x40, free)
            }
        }
    }

    /// @dev Adds numbers in memory to the weights of a program's constants.
    function _addConstants(Program memory p, uint256 from, uint256 end) private pure {
        uint256 to = p.weights;
        assembly ("memory-safe") {
            for {} lt(from, end) { from := add(from, 0x20) } {
                to := add(to, 0x20)
                mstore(to, addmod(mload(to), mload(from), R))
            }
        }
    }

    /// @dev Adds numbers in memory to the weights that are referred to, and returns where the references end.
    function _addTo(uint256 weights, uint256 references, uint256 from, uint256 end) private pure returns (uint256) {
        assembly ("memory-safe") {
            for {} lt(from, end) { from := add(from, 0x20) } {
                let to := add(weights, shl(5, shr(240, calldataload(references))))
                mstore(to, addmod(mload(to), mload(from), R))
                references := add(references, 2)
            }
        }
        return references;
    }

    /// @dev factor·eq(point, i) for i < n, the first coordinate being the top bit of i: a table that doubles with
    /// each coordinate, of which only the entries are computed that lead to some i < n.
    function _eq(uint256 bits, uint256 n, uint256 point, uint256 factor) private pure returns (uint256 table) {
        assembly ("memory-safe") {
            table := mload(0x40)
            mstore(0x40, add(table, shl(5, add(n, 1))))
            let left := bits
            if eq(n, 1) {
                for {} left { left := sub(left, 1) } {
                    factor := mulmod(factor, sub(add(R, 1), mload(point)), R)
                    point := add(point, 0x20)
                }
            }
            mstore(table, factor)
            for {} left { point := add(point, 0x20) } {
                let x := mload(point)
                // ceil(n / 2^left) entries become twice as many, from the last on.
                let from := add(table, shl(5, shr(left, sub(add(n, shl(left, 1)), 1))))
                let to := sub(shl(1, from), table)
                for {} gt(from, table) {} {
                    from := sub(from, 0x20)
                    let w := mload(from)
                    let high := mulmod(w, x, R)
                    mstore(sub(to, 0x20), high)
                    to := sub(to, 0x40)
                    mstore(to, addmod(w, sub(R, high), R))
                }
                left := sub(left, 1)
            }
        }
    }
}
