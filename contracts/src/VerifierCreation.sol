// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ProgramConstants} from "./ProgramConstants.sol";

/// The constants of a verifier have another length than it wants, or are none.
error MalformedKey(uint256 length);

/// @title Deploys a verifier of all programs with a verifying key behind its code
abstract contract VerifierCreation {
    /// A text, the scheme of the outer proof in the last byte but one, and the version.
    bytes32 private constant HEADER = "AIVM VERIFYING KEY\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03";

    /// @param code of the verifier.
    /// @param key as AIVMVerifierBase has it.
    constructor(bytes memory code, bytes memory key, uint256 length, uint256 scheme) {
        uint256 base;
        assembly ("memory-safe") {
            base := add(key, 0x20)
        }
        require(
            key.length == length && ProgramConstants.word(base, 0) == uint256(HEADER) | scheme << 8
                && ProgramConstants.word(base, 0x20) == ProgramConstants.CLASS
                && ProgramConstants.word(base, 0x80) <= 1,
            MalformedKey(key.length)
        );
        code = bytes.concat(code, key, bytes32(length));
        assembly ("memory-safe") {
            return(add(code, 0x20), mload(code))
        }
    }
}
