// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAIVMProgram, IAIVMVerifier, WrongVerifier} from "./IAIVMVerifier.sol";
import {AIVMGroth16} from "./AIVMGroth16.sol";
import {NoSuchDataSet, ProgramKey, Shape} from "./ProgramKey.sol";

/// @title The verifier of one program: Groth16
/// @notice All such verifiers have the same code; the program's constants stand behind it (ProgramKey). It has no
/// storage, no owner and no way to change. Deploy it with AIVMGroth16Verifier.
contract AIVMGroth16Program is IAIVMProgram {
    /// @inheritdoc IAIVMVerifier
    function verifyProof(bytes32 id, bytes calldata publicValues, bytes calldata proof) external view {
        Shape memory s = _load();
        bytes32 own = bytes32(ProgramKey.word(s.key, ProgramKey.VERIFIER_ID));
        require(id == own, WrongVerifier(own, id));
        AIVMGroth16.verify(s, publicValues, proof);
    }

    /// @inheritdoc IAIVMProgram
    function verifierId() external pure returns (bytes32) {
        return bytes32(ProgramKey.word(_load().key, ProgramKey.VERIFIER_ID));
    }

    /// @inheritdoc IAIVMProgram
    function programId() external pure returns (bytes32) {
        return bytes32(ProgramKey.word(_load().key, ProgramKey.PROGRAM_ID));
    }

    /// @inheritdoc IAIVMProgram
    function development() external pure returns (bool) {
        return _load().development;
    }

    /// @inheritdoc IAIVMProgram
    function dataSets() external pure returns (uint256) {
        return _load().sets;
    }

    /// @inheritdoc IAIVMProgram
    function descriptor(uint256 dataSet) external pure returns (bytes32) {
        return bytes32(_dataSet(dataSet, 0));
    }

    /// @inheritdoc IAIVMProgram
    function pieces(uint256 dataSet) external pure returns (uint256) {
        return _dataSet(dataSet, 0x20);
    }

    /// @inheritdoc IAIVMProgram
    function startDescriptor() external pure returns (bytes32) {
        return bytes32(ProgramKey.word(_load().key, ProgramKey.START_DESCRIPTOR));
    }

    /// @inheritdoc IAIVMProgram
    function endDescriptor() external pure returns (bytes32) {
        return bytes32(ProgramKey.word(_load().key, ProgramKey.END_DESCRIPTOR));
    }

    /// @inheritdoc IAIVMProgram
    function outputs() external pure returns (uint256) {
        return _load().outputs;
    }

    /// @inheritdoc IAIVMProgram
    function tau() external pure returns (uint256[4] memory point) {
        uint256 pos = _load().key + AIVMGroth16.TAU;
        assembly ("memory-safe") {
            mcopy(point, pos, 0x80)
        }
    }

    function _load() private pure returns (Shape memory) {
        return ProgramKey.load(AIVMGroth16.SYSTEM_BYTES);
    }

    function _dataSet(uint256 dataSet, uint256 offset) private pure returns (uint256) {
        Shape memory s = _load();
        require(dataSet < s.sets, NoSuchDataSet(dataSet));
        return ProgramKey.word(s.key, ProgramKey.setAt(s, dataSet, AIVMGroth16.SYSTEM_BYTES) + offset);
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
