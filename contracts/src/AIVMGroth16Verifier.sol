// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {WrongVerifier} from "./IAIVMVerifier.sol";
import {AIVMGroth16} from "./AIVMGroth16.sol";
import {ProgramKey, Shape} from "./ProgramKey.sol";
import {IAIVMProgram, ProgramViews} from "./ProgramViews.sol";

/// @title The verifier of one program: Groth16
/// @notice All such verifiers have the same code; the program's constants stand behind it (ProgramKey). It has no
/// storage, no owner and no way to change. Deploy it with AIVMGroth16Verifier.
contract AIVMGroth16Program is ProgramViews {
    /// @inheritdoc IAIVMProgram
    function verifyProof(bytes32 id, bytes calldata publicValues, bytes calldata proof) external view {
        Shape memory s = _load();
        bytes32 own = bytes32(ProgramKey.word(s.key, ProgramKey.VERIFIER_ID));
        require(id == own, WrongVerifier(own, id));
        AIVMGroth16.verify(s, publicValues, proof);
    }

    function _keyBytes() internal pure override returns (uint256) {
        return AIVMGroth16.SYSTEM_BYTES;
    }

    function _tauAt() internal pure override returns (uint256) {
        return AIVMGroth16.TAU;
    }
}

/// @title Deploys a Groth16 verifier with a program's constants behind its code
contract AIVMGroth16Verifier {
    /// @param key the constants of the program, as ProgramKey and AIVMGroth16 lay them out.
    constructor(bytes memory key) {
        ProgramKey.check(key, AIVMGroth16.SYSTEM_BYTES);
        bytes memory code = bytes.concat(type(AIVMGroth16Program).runtimeCode, key, bytes32(key.length));
        assembly ("memory-safe") {
            return(add(code, 0x20), mload(code))
        }
    }
}
