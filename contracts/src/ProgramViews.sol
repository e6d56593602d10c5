// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Start} from "./ProgramConstants.sol";
import {NoSuchDataSet, ProgramKey, Shape} from "./ProgramKey.sol";

/// @title A verifier of one program, and what the program is
interface IAIVMProgram {
    /// @notice Returns if the proof is valid and reverts with the cause if it is not.
    function verifyProof(bytes32 id, bytes calldata publicValues, bytes calldata proof) external view;

    /// @notice The only id that verifyProof accepts.
    function verifierId() external view returns (bytes32);

    /// @notice Hash of the program.
    function programId() external view returns (bytes32);

    /// @notice Whether somebody may know the secrets behind the powers of tau or the key, and so can forge proofs.
    function development() external view returns (bool);

    /// @notice Number of data sets.
    function dataSets() external view returns (uint256);

    /// @notice Descriptor word of a data set: layout, powers of tau, names, formats and axes of its tensors.
    function descriptor(uint256 dataSet) external view returns (bytes32);

    /// @notice Number of points that commit to a data set.
    function pieces(uint256 dataSet) external view returns (uint256);

    /// @notice Where the model that the program starts from comes from. Only one that continues can follow a head.
    function start() external view returns (Start);

    /// @notice Descriptor word of the model that the program starts from; 0 if the program fixes it. One that the prover
    /// chooses has another word than any model that a proof ends in.
    function startDescriptor() external view returns (bytes32);

    /// @notice Descriptor word of the model that the program makes; 0 if there is none.
    function endDescriptor() external view returns (bytes32);

    /// @notice Number of public outputs.
    function outputs() external view returns (uint256);

    /// @notice [tau]_2 in the order of the EVM: x1, x0, y1, y0.
    function tau() external view returns (uint256[4] memory);
}

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
