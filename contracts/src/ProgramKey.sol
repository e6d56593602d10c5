// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MalformedKey} from "./ProgramConstants.sol";

/// There is no data set with this number.
error NoSuchDataSet(uint256 dataSet);

/// What a program commits to, in the order of its chunks, and its public values.
struct Shape {
    uint256 key; // where the constants are in memory
    uint256 fresh; // commitments of a proof's own: trace and mask
    uint256 fixedChunks; // commitments that are constants of the program
    uint256 sets; // data sets
    uint256 dataPieces; // commitments of all data sets
    uint256 startPieces; // commitments of the model before
    uint256 endPieces; // commitments of the model after
    uint256 outputs; // public outputs
    uint256 rhoBits; // coordinates that choose a chunk: ceil(log2(chunks))
    bool development;
}

/// @title The constants of a program, which stand at the end of its verifier's code
/// @notice A verifier's runtime code is the code that all programs share, then its constants, then their length as a
/// word. So the code hash pins program and key, no compiler is needed to deploy one, and reading all constants
/// costs three gas a word.
///
/// The constants, in words:
///
///     0        P = keccak256(keccak256("aivm/program/v2"), program id, chunk bits, id of the powers of tau)
///     1        verifier id
///     2        program id
///     3, 4     descriptor words of the start and the end, 0 if there is none
///     5        eight uint32: fresh, fixed, sets, start pieces, end pieces, outputs, rho bits, development
///     6        of the proof system: see AIVMGroth16
///     …        fixed commitments, two words each
///     …        data sets: descriptor word, number of pieces
///
/// A descriptor word is keccak256(keccak256(kind), layout version, id of the powers of tau, keccak256(descriptor)), the
/// kind being "aivm/data/v2", "aivm/model/v2" or, of a start that the prover chooses, "aivm/initial/v2"; an id of points
/// is keccak256(descriptor word, points). So words are equal only of commitments whose cells mean the same.
///
/// No count is above MAX_COUNT, which the constructor checks: sums of them cannot overflow.
library ProgramKey {
    uint256 internal constant PREFIX = 0x00;
    uint256 internal constant VERIFIER_ID = 0x20;
    uint256 internal constant PROGRAM_ID = 0x40;
    uint256 internal constant START_DESCRIPTOR = 0x60;
    uint256 internal constant END_DESCRIPTOR = 0x80;
    uint256 internal constant COUNTS = 0xa0;
    uint256 internal constant SYSTEM = 0xc0;

    /// Most chunks and outputs: what a block's gas can pay for, far below any overflow.
    uint256 private constant MAX_COUNT = 1 << 16;

    /// @dev Copies the constants from the end of this contract's code into memory.
    /// @param systemBytes length of the constants of the proof system.
    function load(uint256 systemBytes) internal pure returns (Shape memory shape) {
        uint256 key;
        assembly ("memory-safe") {
            key := mload(0x40)
            let end := sub(codesize(), 0x20)
            codecopy(key, end, 0x20)
            let length := mload(key)
            codecopy(key, sub(end, length), length)
            mstore(0x40, and(add(add(key, length), 0x1f), not(0x1f)))
        }
        _read(shape, key, systemBytes);
    }

    /// @dev Reverts unless the constants have the length that their counts say.
    function check(bytes memory constants, uint256 systemBytes) internal pure {
        Shape memory shape;
        uint256 key;
        require(constants.length >= SYSTEM + systemBytes, MalformedKey(constants.length));
        assembly ("memory-safe") {
            key := add(constants, 0x20)
        }
        uint256 packed = word(key, COUNTS);
        for (uint256 i = 0; i < 8; i++) {
            require(uint32(packed >> (32 * i)) < MAX_COUNT, MalformedKey(constants.length));
        }
        uint256 sets = uint32(packed >> 160);
        uint256 want = SYSTEM + systemBytes + 0x40 * uint256(uint32(packed >> 192)) + 0x40 * sets;
        require(constants.length == want, MalformedKey(constants.length));
        for (uint256 i = 0; i < sets; i++) {
            uint256 n = word(key, want - 0x40 * (sets - i) + 0x20);
            require(n > 0 && n < MAX_COUNT, MalformedKey(constants.length));
        }
        _read(shape, key, systemBytes);
        uint256 n_ = chunks(shape);
        require(
            shape.rhoBits > 0 && shape.rhoBits <= 16 && n_ <= 1 << shape.rhoBits && n_ > 1 << (shape.rhoBits - 1)
                && uint32(packed) <= 1 && (shape.startPieces == 0) == (word(key, START_DESCRIPTOR) == 0)
                && (shape.endPieces == 0) == (word(key, END_DESCRIPTOR) == 0),
            MalformedKey(constants.length)
        );
    }

    function _read(Shape memory shape, uint256 key, uint256 systemBytes) private pure {
        uint256 packed = word(key, COUNTS);
        shape.key = key;
        shape.fresh = uint32(packed >> 224);
        shape.fixedChunks = uint32(packed >> 192);
        shape.sets = uint32(packed >> 160);
        shape.startPieces = uint32(packed >> 128);
        shape.endPieces = uint32(packed >> 96);
        shape.outputs = uint32(packed >> 64);
        shape.rhoBits = uint32(packed >> 32);
        shape.development = uint32(packed) != 0;
        unchecked {
            uint256 pos = setAt(shape, 0, systemBytes) + 0x20;
            uint256 end = pos + 0x40 * shape.sets;
            uint256 pieces = 0;
            for (; pos < end; pos += 0x40) {
                pieces += word(key, pos);
            }
            shape.dataPieces = pieces;
        }
    }

    /// @dev Number of commitments.
    function chunks(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return s.fresh + s.fixedChunks + s.dataPieces + s.startPieces + s.endPieces;
        }
    }

    /// @dev Offset of a data set's two words.
    function setAt(Shape memory s, uint256 dataSet, uint256 systemBytes) internal pure returns (uint256) {
        unchecked {
            return SYSTEM + systemBytes + 0x40 * (s.fixedChunks + dataSet);
        }
    }

    function word(uint256 key, uint256 offset) internal pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := mload(add(key, offset))
        }
    }
}
