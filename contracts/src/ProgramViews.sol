// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAIVMProgram} from "./IAIVMVerifier.sol";
import {NoSuchDataSet, ProgramKey, Shape, Start} from "./ProgramKey.sol";

/// @title What a verifier says of its program, from the constants behind its code
abstract contract ProgramViews is IAIVMProgram {
    /// @dev Length of the constants of the proof system.
    function _keyBytes() internal pure virtual returns (uint256);

    /// @dev Where [tau]_2 is in the constants.
    function _tauAt() internal pure virtual returns (uint256);

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
    function start() external pure returns (Start) {
        uint256 key = _load().key;
        uint256 before = ProgramKey.word(key, ProgramKey.START_DESCRIPTOR);
        if (before == 0) {
            return Start.Genesis;
        }
        return before == ProgramKey.word(key, ProgramKey.END_DESCRIPTOR) ? Start.Continuing : Start.Private;
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
        uint256 from = _load().key + _tauAt();
        assembly ("memory-safe") {
            mcopy(point, from, 0x80)
        }
    }

    function _load() internal pure returns (Shape memory) {
        return ProgramKey.load(_keyBytes());
    }

    function _dataSet(uint256 dataSet, uint256 offset) private pure returns (uint256) {
        Shape memory s = _load();
        require(dataSet < s.sets, NoSuchDataSet(dataSet));
        return ProgramKey.word(s.key, ProgramKey.setAt(s, dataSet, _keyBytes()) + offset);
    }
}
