// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// The constants of a program have another length than their counts say, impossible counts or another version.
error MalformedConstants();
/// A verifying key has another length, header, class or development than a key has.
error MalformedKey(uint256 length);
/// The constants have another hash than the program's key.
error WrongConstants(bytes32 got, bytes32 want);
/// The program is of another class than the circuit is for.
error WrongClass(bytes32 got, bytes32 want);
/// The program is for another outer circuit.
error WrongCircuit(bytes32 got, bytes32 want);
/// The program is for other powers of tau.
error WrongPowers(bytes32 got, bytes32 want);

/// Where the model before a run comes from.
enum Start {
    Genesis, // the program fixes it, or there is none
    Private, // the prover chooses it
    Continuing, // it is the end of another run
    Piece // that, and small: only who knows the programs knows that the one before makes it so
}

/// What a program commits to, in the order of its chunks, and its public values.
struct Program {
    bytes32 key;
    uint256 base; // where the constants are in memory
    uint256 fresh; // commitments of a proof's own: trace and mask
    uint256 fixedChunks; // commitments that are constants of the program
    uint256 sets; // data sets
    uint256 startPieces; // commitments of the model before
    uint256 endPieces; // commitments of the model after
    uint256 outputs; // public outputs
    uint256 high; // coordinates that choose a chunk: ceil(log2(chunks))
    uint256 chunks; // all commitments
    uint256 weights; // in memory: of the record's and the fixed commitments
    uint256 draws; // of the outputs, numbers that a beacon gives
}

/// @title The constants of a program, whose hash is its key
/// @notice In words:
///
///     0        a byte 0, "AIVM PROGRAM KEY", version 2 in the last byte
///     1        the class: logarithms of sizes, a byte each
///     2        digest of the outer circuit
///     3        id of the powers of tau
///     4        P = keccak256(keccak256("aivm/program/v2"), program id, chunk bits and assumed data sets, powers of tau)
///     5        eight uint32: fresh, fixed, sets, start pieces, end pieces, outputs, coordinates of rho, 2^8 * draws + kind of start
///     6, 7     descriptor words of the start and the end, 0 if there is none
///     8, 9     commitment to the record
///     …        fixed commitments, two words each
///     …        data sets: descriptor word, 2^32 if its ranges are assumed + number of pieces
///     …        draws: hash of the name, 2^32 * place among the outputs + limit
///
/// The program's key is their keccak256: who knows the program computes it. Package universal has the same in Go.
///
/// A program is registered where a contract has the constants as its code, whose hash is the key. The first byte stops
/// whoever runs them.
library ProgramConstants {
    /// Circuit and powers of tau have these offsets in a verifying key, too.
    uint256 internal constant CIRCUIT = 0x40;
    uint256 internal constant POWERS = 0x60;
    uint256 internal constant P = 0x80;
    uint256 internal constant START_DESCRIPTOR = 0xc0;
    uint256 internal constant END_DESCRIPTOR = 0xe0;
    uint256 internal constant POINTS = 0x100;
    uint256 private constant COUNTS = 0xa0;
    uint256 private constant LEAST = 0x140;

    bytes32 private constant HEADER =
        "\x00AIVM PROGRAM KEY\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02";

    /// Bits of a chunk's size, blocks, gate rows, permutation rows, wires' numbers, coordinates of rho.
    uint256 internal constant CLASS = 0x1404100c110e;

    /// Coordinates of rho that the class has room for.
    uint256 private constant MAX_HIGH = 14;

    /// Counts are below 2^16: what a block's gas can pay for, far below any overflow.
    uint256 private constant TOO_MUCH = 0xffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000;

    /// @dev The number of bytes of the constants that begin at a place in calldata.
    function lengthAt(uint256 pos) internal pure returns (uint256) {
        uint256 counts;
        assembly ("memory-safe") {
            counts := calldataload(add(pos, COUNTS))
        }
        return _length(counts);
    }

    function _length(uint256 counts) private pure returns (uint256) {
        unchecked {
            return LEAST + 0x40 * (uint256(uint32(counts >> 192)) + uint32(counts >> 160) + (uint32(counts) >> 8));
        }
    }

    /// @dev Reads constants that are in memory. Reverts unless they are of a program for this class, and for the circuit
    /// and the powers of the verifying key at a place in memory.
    function read(Program memory p, uint256 base, uint256 length, uint256 key) internal pure {
        require(length >= LEAST && bytes32(word(base, 0)) == HEADER, MalformedConstants());
        uint256 counts = word(base, COUNTS);
        require(length == _length(counts) && counts & TOO_MUCH == 0, MalformedConstants());
        require(word(base, 0x20) == CLASS, WrongClass(bytes32(word(base, 0x20)), bytes32(CLASS)));
        (bytes32 got, bytes32 want) = (bytes32(word(base, CIRCUIT)), bytes32(word(key, CIRCUIT)));
        require(got == want, WrongCircuit(got, want));
        (got, want) = (bytes32(word(base, POWERS)), bytes32(word(key, POWERS)));
        require(got == want, WrongPowers(got, want));
        p.base = base;
        (p.fresh, p.fixedChunks, p.sets) = (counts >> 224, uint32(counts >> 192), uint32(counts >> 160));
        (p.startPieces, p.endPieces) = (uint32(counts >> 128), uint32(counts >> 96));
        (p.outputs, p.high) = (uint32(counts >> 64), uint32(counts >> 32));
        p.draws = uint32(counts) >> 8;
        _checkModels(p, uint8(counts));
        unchecked {
            uint256 n = p.fresh + p.fixedChunks + p.startPieces + p.endPieces;
            uint256 end = setAt(p, p.sets);
            for (uint256 set = setAt(p, 0); set < end; set += 0x40) {
                uint256 pieces = word(set, 0x20);
                n += uint32(pieces);
                // One bit above the number of pieces says that the ranges are assumed.
                require(uint32(pieces) > 0 && pieces >> 33 == 0, MalformedConstants());
            }
            uint256 high = p.high;
            require(
                p.fresh > 0 && high > 0 && high <= MAX_HIGH && n <= 1 << high && n > 1 << (high - 1),
                MalformedConstants()
            );
            p.chunks = n;
            for (uint256 draw = end; draw < base + length; draw += 0x40) {
                uint256 w = word(draw, 0x20);
                // A place among the outputs, and a limit of 1 to 2^30.
                require(w >> 32 < p.outputs && uint32(w) - 1 < 1 << 30, MalformedConstants());
            }
        }
    }

    function _checkModels(Program memory p, uint256 kind) private pure {
        uint256 before = word(p.base, START_DESCRIPTOR);
        uint256 end = word(p.base, END_DESCRIPTOR);
        require(
            kind <= 3 && (kind == 0) == (p.startPieces == 0) && (before == 0) == (p.startPieces == 0)
                && (end == 0) == (p.endPieces == 0) && (kind < 2 || before == end),
            MalformedConstants()
        );
    }

    /// @dev Number of words of public values.
    function values(Program memory p) internal pure returns (uint256) {
        unchecked {
            return 1 + p.sets + (p.startPieces > 0 ? 1 : 0) + (p.endPieces > 0 ? 1 : 0) + p.outputs;
        }
    }

    /// @dev Where the model before the run comes from.
    function start(Program memory p) internal pure returns (Start) {
        return Start(uint8(word(p.base, COUNTS)));
    }

    /// @dev Where a data set's two words are in memory.
    function setAt(Program memory p, uint256 dataSet) internal pure returns (uint256) {
        unchecked {
            return p.base + LEAST + 0x40 * (p.fixedChunks + dataSet);
        }
    }

    function word(uint256 base, uint256 offset) internal pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := mload(add(base, offset))
        }
    }
}
