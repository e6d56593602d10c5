// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAIVMVerifier, ProgramInfo} from "./IAIVMVerifier.sol";
import {Program, ProgramConstants, Start} from "./ProgramConstants.sol";

/// @title What a verifier says of itself and of programs
/// @notice The verifying key of every proof system begins with five words: header, class, digest of the outer circuit, id
/// of the powers of tau, development. It ends with [tau]_2.
abstract contract VerifierViews is IAIVMVerifier {
    uint256 private constant DEVELOPMENT = 0x80;

    /// @dev Length of the verifying key.
    function _keyBytes() internal pure virtual returns (uint256);

    /// @dev The verifying key, in memory.
    function _key() internal pure returns (uint256 key) {
        uint256 length = _keyBytes();
        assembly ("memory-safe") {
            key := mload(0x40)
            mstore(0x40, add(key, length))
            codecopy(key, sub(codesize(), add(length, 0x20)), length)
        }
    }

    /// @dev The first bytes of the key's hash.
    function _selector(uint256 key) internal pure returns (bytes4 first) {
        uint256 length = _keyBytes();
        assembly ("memory-safe") {
            first := and(keccak256(key, length), shl(224, 0xffffffff))
        }
    }

    /// @inheritdoc IAIVMVerifier
    function selector() external pure returns (bytes4) {
        return _selector(_key());
    }

    /// @inheritdoc IAIVMVerifier
    function development() external pure returns (bool) {
        return ProgramConstants.word(_key(), DEVELOPMENT) != 0;
    }

    /// @inheritdoc IAIVMVerifier
    function circuit() external pure returns (bytes32 digest, bytes32 powers) {
        uint256 key = _key();
        digest = bytes32(ProgramConstants.word(key, ProgramConstants.CIRCUIT));
        powers = bytes32(ProgramConstants.word(key, ProgramConstants.POWERS));
    }

    /// @inheritdoc IAIVMVerifier
    function tau() external pure returns (uint256[4] memory point) {
        uint256 from = _key() + _keyBytes() - 0x80;
        assembly ("memory-safe") {
            mcopy(point, from, 0x80)
        }
    }

    /// @inheritdoc IAIVMVerifier
    function program(address constants) external view returns (ProgramInfo memory info) {
        uint256 key = _key();
        bytes memory code = constants.code;
        uint256 base;
        assembly ("memory-safe") {
            base := add(code, 0x20)
        }
        Program memory p;
        ProgramConstants.read(p, base, code.length, key);
        info.key = keccak256(code);
        info.start = ProgramConstants.start(p);
        info.startDescriptor = bytes32(ProgramConstants.word(base, ProgramConstants.START_DESCRIPTOR));
        info.endDescriptor = bytes32(ProgramConstants.word(base, ProgramConstants.END_DESCRIPTOR));
        info.outputs = p.outputs;
        info.sets = _copy(ProgramConstants.setAt(p, 0), p.sets);
        info.draws = _copy(ProgramConstants.setAt(p, p.sets), p.draws);
    }

    /// @dev Pairs of words at a place in memory, as bytes.
    function _copy(uint256 from, uint256 pairs) private pure returns (bytes memory b) {
        b = new bytes(0x40 * pairs);
        assembly ("memory-safe") {
            mcopy(add(b, 0x20), from, mload(b))
        }
    }
}
