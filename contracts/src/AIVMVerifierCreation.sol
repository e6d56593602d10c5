// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AIVMVerifier} from "./AIVMVerifier.sol";
import {MalformedKey, ProgramConstants} from "./ProgramConstants.sol";

/// @title Deploys the verifier of all programs with a verifying key behind its code
contract AIVMVerifierCreation {
    bytes32 private constant HEADER = "AIVM VERIFYING KEY\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02";

    /// @param key the verifying key, as AIVMVerifier has it.
    constructor(bytes memory key) {
        uint256 base;
        assembly ("memory-safe") {
            base := add(key, 0x20)
        }
        require(
            key.length == 0x360 && bytes32(ProgramConstants.word(base, 0)) == HEADER
                && ProgramConstants.word(base, 0x20) == ProgramConstants.CLASS && ProgramConstants.word(base, 0x80) <= 1,
            MalformedKey(key.length)
        );
        bytes memory code = bytes.concat(type(AIVMVerifier).runtimeCode, key, bytes32(key.length));
        assembly ("memory-safe") {
            return(add(code, 0x20), mload(code))
        }
    }
}
