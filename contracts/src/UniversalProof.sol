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
/// A block refers to a commitment that the proof does not have.
error NoSuchCommitment(uint256 index, uint256 length);

/// A proof while it is read.
struct Batch {
    uint256 blocks;
    uint256 programs; // in memory: the blocks' Program
    uint256 along; // bit k: the constants of block k's program are in the proof
    uint256 start; // in calldata: the proof
    uint256 length; // its length
    uint256 pos; // in calldata: what is read next
    uint256 references; // in calldata
    uint256 tail; // in calldata: D, point, v, opening, A, B, C
    uint256 own; // commitments that are no constants, each once
    uint256 points; // in memory: these, then W and I
    uint256 weights; // in memory: of the points
    uint256 text; // in memory: what h2 is the hash of
}

/// What the pairing equations are made of.
struct Claim {
    uint256 d; // the public inputs of the outer circuit
    uint256 z;
    uint256 sigma;
    uint256 opening; // in calldata
    uint256 outer; // in calldata
    uint256 mercury; // in memory: ten weights, times rho
    uint256 rho;
}

/// @title The seam between the circuit of all programs and the contract
/// @notice A proof has up to sixteen blocks, an inner proof each. The outer proof shows that a circuit has verified a
/// checker's proof about the records of their verifications, but for one opening. It has three public inputs, D, Z and
/// Sigma. What crosses between circuit and contract is s = (h2, t, tau, h3, point, v), as the value
/// Sigma = Σ s_j Z^j at a point Z that is drawn after all of s:
///
///     h = keccak256(P ‖ context ‖ commitments of all chunks in order)                  of each block
///     z = keccak256(word("aivm/public/v1") ‖ d ‖ h ‖ public values),  sigma = h + Σ output_j z^(1+j)
///     h2 = keccak256(word("aivm/checker/v1") ‖ class ‖ K ‖ for each block: program key, h, d, z, sigma, rho ‖ W)
///     t = keccak256(h2 ‖ 1),  tau = Σ_k Σ_j t^(32k+j)·x_kj for x = (d, z, sigma, rho)
///     h3 = keccak256(h2 ‖ I)
///     Z = keccak256(word("aivm/outer/v1") ‖ D ‖ s)
///
/// hashes mod r, rho with zeros in front to have fourteen coordinates. The proof, in bytes: selector 4; for which blocks
/// constants follow 2; number n of commitments 2; these constants; n commitments, W for each block and I for four blocks,
/// 64 each; for each block d and rho 32 each; for each block but the first, whose commitments are the first of the n, the
/// numbers of its commitments 2 each; D, point (block 4, polynomial 5, cell 20), v 32 each; the opening (Mercury); A 64,
/// B 128, C 64. Points are x ‖ y, infinity 64 zero bytes; in G2 x1, x0, y1, y0.
library UniversalProof {
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    uint256 internal constant MAX_BLOCKS = 16;

    /// keccak256 of aivm/public/v1, aivm/checker/v1 and aivm/outer/v1.
    uint256 private constant PUBLIC = 0xde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23;
    uint256 private constant CHECKER = 0xeea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c;
    uint256 private constant OUTER = 0xe79b3da6d954f6a45b299586e62b9353cae1791023b63593489694f47e2bb390;

    /// Offsets in the tail, and its length.
    uint256 private constant OPENING = 0x3e0;
    uint256 private constant ABC = 0x6c0;
    uint256 private constant TAIL = 0x7c0;

    /// A block in the text of h2: key, h, d, z, sigma, rho; where rows begin, their length, where d is.
    uint256 private constant ROWS = 0x60;
    uint256 private constant ROW = 0x260;
    uint256 private constant KNOWN = 0x40;

    /// @dev Begins to read a proof.
    function begin(bytes calldata proof, uint256 blocks, bytes4 selector) internal pure returns (Batch memory b) {
        require(proof.length >= 8, ProofLength(proof.length, 8));
        require(bytes4(proof[:4]) == selector, WrongSelector(bytes4(proof[:4]), selector));
        uint256 head = uint64(bytes8(proof[:8]));
        (b.blocks, b.along, b.own, b.length) = (blocks, uint16(head >> 16), uint16(head), proof.length);
        assembly ("memory-safe") {
            mstore(add(b, 0x60), proof.offset) // start
            mstore(add(b, 0xa0), add(proof.offset, 8)) // pos
            let programs := mload(0x40)
            mstore(add(b, 0x20), programs)
            mstore(0x40, add(programs, shl(5, blocks)))
        }
    }

    /// @dev The program of a block before k with this key; whether there is one.
    function known(Batch memory b, uint256 k, bytes32 key) internal pure returns (bool found, Program memory p) {
        unchecked {
            while (k > 0 && !found) {
                p = program(b, --k);
                found = p.key == key;
            }
        }
    }

    /// @dev Takes the constants of a program from the proof.
    function take(Batch memory b, bytes32 key, bytes32 circuit, bytes32 powers) internal pure returns (Program memory p) {
        uint256 pos = b.pos;
        uint256 length = ProgramConstants.lengthAt(pos);
        unchecked {
            uint256 want = pos - b.start + length + TAIL;
            require(want <= b.length, ProofLength(b.length, want));
            b.pos = pos + length;
        }
        uint256 base;
        bytes32 got;
        assembly ("memory-safe") {
            base := mload(0x40)
            mstore(0x40, add(base, length))
            calldatacopy(base, pos, length)
            got := keccak256(base, length)
        }
        require(got == key, WrongConstants(got, key));
        ProgramConstants.check(base, length, circuit, powers);
        return ProgramConstants.read(base, key);
    }

    function program(Batch memory b, uint256 k) internal pure returns (Program memory p) {
        assembly ("memory-safe") {
            p := mload(add(mload(add(b, 0x20)), shl(5, k)))
        }
    }

    /// @dev Makes p the program of block k.
    function set(Batch memory b, uint256 k, Program memory p) internal pure {
        assembly ("memory-safe") {
            mstore(add(mload(add(b, 0x20)), shl(5, k)), p)
        }
    }

    /// @dev Finds the parts of the proof, whose length they say, and brings its points into memory. All blocks have
    /// programs.
    function place(Batch memory b) internal pure {
        unchecked {
            uint256 n = b.blocks;
            uint256 points = b.own + n + (n + 3) / 4;
            uint256 scalars = 0;
            uint256 references = 0;
            for (uint256 k = 0; k < n; k++) {
                Program memory p = program(b, k);
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
            uint256 want = b.tail + TAIL - b.start;
            require(want == b.length, ProofLength(b.length, want));
            b.weights = _zeros(points);
            uint256 base = _zeros(2 * points);
            b.points = base;
            assembly ("memory-safe") {
                calldatacopy(base, pos, shl(6, points))
            }
            b.text = _zeros((ROWS + (ROW + 0x40) * n) / 0x20);
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
        Program memory p = program(b, k);
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
    function _commitments(Batch memory b, uint256 k, Program memory p, uint256 values) private pure returns (uint256 h) {
        uint256 m; // free memory, which nothing below allocates
        assembly ("memory-safe") {
            m := add(mload(0x40), 0x40)
        }
        unchecked {
            uint256 fresh = 0x40 * p.fresh;
            uint256 constants = 0x40 * p.fixedChunks;
            uint256 length = 0x40 * p.chunks;
            uint256 from = k == 0 ? b.points : 0; // of the first block the commitments are in order
            _gather(b, from, m, fresh);
            uint256 base = p.base;
            assembly ("memory-safe") {
                mcopy(add(m, fresh), add(base, 0x140), constants)
            }
            _gather(b, from == 0 ? 0 : from + fresh, m + fresh + constants, length - fresh - constants);
            assembly ("memory-safe") {
                mstore(sub(m, 0x40), mload(add(base, 0x80))) // P
                mstore(sub(m, 0x20), calldataload(values)) // context
                h := mod(keccak256(sub(m, 0x40), add(length, 0x40)), R)
            }
            _checkIds(p, m + fresh + constants, values);
        }
    }

    /// @dev Brings so many bytes of commitments to a place in memory: those at from or, if it is zero, those that are
    /// referred to.
    function _gather(Batch memory b, uint256 from, uint256 to, uint256 length) private pure {
        if (from != 0) {
            assembly ("memory-safe") {
                mcopy(to, from, length)
            }
            return;
        }
        uint256 bad = 0;
        uint256 n = b.own;
        assembly ("memory-safe") {
            let points := mload(add(b, 0x120))
            let pos := mload(add(b, 0xc0))
            for { let end := add(to, length) } lt(to, end) { to := add(to, 0x40) } {
                let i := shr(240, calldataload(pos))
                if iszero(lt(i, n)) {
                    bad := add(i, 1)
                    break
                }
                mcopy(to, add(points, shl(6, i)), 0x40)
                pos := add(pos, 2)
            }
            mstore(add(b, 0xc0), pos)
        }
        unchecked {
            require(bad == 0, NoSuchCommitment(bad - 1, n));
        }
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
            (c.opening, c.outer) = (tail + OPENING, tail + ABC);
            _checkScalars(b, tail, OPENING);
            _checkScalars(b, c.opening + Mercury.SCALARS, 0x20 * Mercury.SCALAR_COUNT);
        }
        uint256 text = _zeros(0x24); // word, D, s
        _crossing(b, text + 0x40);
        uint256 z;
        uint256 sigma;
        assembly ("memory-safe") {
            mstore(text, OUTER)
            calldatacopy(add(text, 0x20), tail, 0x20)
            calldatacopy(add(text, 0xc0), add(tail, 0x20), 0x3c0)
            z := mod(keccak256(text, 0x480), R)
            for { let i := add(text, 0x480) } gt(i, add(text, 0x40)) {} {
                i := sub(i, 0x20)
                sigma := addmod(mulmod(sigma, z, R), mload(i), R)
            }
        }
        (c.d, c.z, c.sigma) = (uint256(_value(tail)), z, sigma);
        c.mercury = Mercury.weights(c.opening, text + 0x1e0, z);
        _join(b, c, text + 0xc0);
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
        assembly ("memory-safe") {
            mstore(add(text, 0x20), class)
            let rows := add(text, ROWS)
            let end := add(rows, mul(ROW, n))
            points := add(points, shl(6, own))
            mcopy(end, points, shl(6, n)) // W
            let h2 := mod(keccak256(text, sub(add(end, shl(6, n)), text)), R)
            mstore(to, h2)
            mstore(0x00, h2)
            mstore(0x20, 1)
            let t := mod(keccak256(0x00, 0x40), R)
            mstore(add(to, 0x20), t)
            // A row has 17 of 32 terms: t^15 goes to the next one.
            let gap := mulmod(t, t, R)
            gap := mulmod(gap, t, R)
            let t6 := mulmod(gap, gap, R)
            gap := mulmod(mulmod(t6, t6, R), gap, R)
            let tau := 0
            for {} gt(end, rows) {} {
                let row := add(sub(end, ROW), KNOWN)
                tau := mulmod(tau, gap, R)
                for {} gt(end, row) {} {
                    end := sub(end, 0x20)
                    tau := addmod(mulmod(tau, t, R), mload(end), R)
                }
                end := sub(end, KNOWN)
            }
            mstore(add(to, 0x40), tau)
            let m := mload(0x40)
            mstore(m, h2)
            let length := shl(6, shr(2, add(n, 3)))
            mcopy(add(m, 0x20), add(points, shl(6, n)), length) // I
            mstore(add(to, 0x60), mod(keccak256(m, add(0x20, length)), R))
        }
    }

    /// @dev Draws rho = keccak256(κ ‖ A ‖ B ‖ C) mod r and multiplies it to all weights: with e_i = eq(high, i), the
    /// commitment that is opened is
    ///
    ///     e_0·Σ_k eq(block, k)·W_k + e_1·Σ_j eq(block[:2], j)·I_j + e_2·Σ_k eq(block, k)·F_k
    ///     + Σ_k e_(16+k)·Σ_i eq(rho_k, i)·C_(k,i)
    ///
    /// for F_k the commitment to a record.
    /// @param point in memory: block, high.
    function _join(Batch memory b, Claim memory c, uint256 point) private pure {
        uint256 n = b.blocks;
        uint256 rho;
        {
            uint256 weights = c.mercury;
            uint256 outer = c.outer;
            assembly ("memory-safe") {
                let m := mload(0x40)
                mstore(m, mload(add(weights, 0x120)))
                calldatacopy(add(m, 0x20), outer, 0x100)
                rho := mod(keccak256(m, 0x120), R)
                for { let i := add(weights, 0x140) } gt(i, weights) {} {
                    i := sub(i, 0x20)
                    mstore(i, mulmod(mload(i), rho, R))
                }
            }
            c.rho = rho;
        }
        uint256 high;
        assembly ("memory-safe") {
            high := mulmod(mload(add(point, 0x80)), rho, R)
        }
        unchecked {
            uint256 e = _eq(4, 3, point + 0xa0, addmod(rho, R - high, R)); // e_0, e_1, e_2
            _joinColumns(b, point, e);
            e = _eq(4, n, point + 0xa0, high); // e_16 …
            uint256 references = b.tail;
            for (uint256 k = n; k > 1;) {
                Program memory p = program(b, --k);
                references -= 2 * (p.chunks - p.fixedChunks);
                _joinBlock(b, k, p, e, references);
            }
            _joinBlock(b, 0, program(b, 0), e, 0);
        }
    }

    /// @dev Sets the weights of W and I, and adds to those of the records.
    function _joinColumns(Batch memory b, uint256 point, uint256 e) private pure {
        uint256 n = b.blocks;
        uint256 table = _eq(4, n, point, 1);
        uint256 programs = b.programs;
        unchecked {
            uint256 to = b.weights + 0x20 * b.own;
            uint256 columns = (n + 3) / 4;
            uint256 inverses = _eq(2, columns, point, ProgramConstants.word(e, 0x20));
            assembly ("memory-safe") {
                let e0 := mload(e)
                let e2 := mload(add(e, 0x40))
                for { let i := 0 } lt(i, shl(5, n)) { i := add(i, 0x20) } {
                    let w := mload(add(table, i))
                    mstore(add(to, i), mulmod(w, e0, R))
                    let record := mload(add(mload(add(programs, i)), 0x140)) // Program.weights
                    mstore(record, addmod(mload(record), mulmod(w, e2, R), R))
                }
                mcopy(add(to, shl(5, n)), inverses, shl(5, columns))
            }
        }
    }

    /// @dev Adds e_(16+k)·eq(rho_k, i) to the weights of a block's commitments.
    function _joinBlock(Batch memory b, uint256 k, Program memory p, uint256 e, uint256 references) private pure {
        uint256 table;
        uint256 free;
        assembly ("memory-safe") {
            free := mload(0x40)
        }
        unchecked {
            uint256 row = b.text + ROWS + ROW * k;
            table = _eq(p.high, p.chunks, row + ROW - 0x20 * p.high, ProgramConstants.word(e, 0x20 * k));
        }
        uint256 weights = b.weights;
        assembly ("memory-safe") {
            function add_(to, from) {
                mstore(to, addmod(mload(to), mload(from), R))
            }
            let fresh := shl(5, mload(add(p, 0x40)))
            let constants := shl(5, mload(add(p, 0x60)))
            let chunks := shl(5, mload(add(p, 0x120)))
            let fixedWeights := add(mload(add(p, 0x140)), 0x20)
            for { let i := 0 } lt(i, constants) { i := add(i, 0x20) } {
                add_(add(fixedWeights, i), add(table, add(fresh, i)))
            }
            let to := weights
            for { let i := 0 } lt(i, chunks) { i := add(i, 0x20) } {
                if eq(i, fresh) { i := add(i, constants) }
                if lt(i, chunks) {
                    if references {
                        to := add(weights, shl(5, shr(240, calldataload(references))))
                        references := add(references, 2)
                    }
                    add_(to, add(table, i))
                    to := add(to, 0x20)
                }
            }
            mstore(0x40, free)
        }
    }

    /// @dev factor·eq(point, i) for i < n, the first coordinate being the top bit of i: a table that doubles with
    /// each coordinate, of which only the entries are computed that lead to some i < n.
    function _eq(uint256 bits, uint256 n, uint256 point, uint256 factor) private pure returns (uint256 table) {
        assembly ("memory-safe") {
            table := mload(0x40)
            mstore(0x40, add(table, shl(5, add(n, 1))))
            mstore(table, factor)
            for { let left := bits } left { point := add(point, 0x20) } {
                let x := mload(point)
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
}
