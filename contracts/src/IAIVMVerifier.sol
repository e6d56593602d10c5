// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Start} from "./ProgramKey.sol";

/// @title Checks proofs that a program was run
/// @notice A proof says: this program, on data sets with these ids, turned the model with the start id (none for a
/// program that fixes its first model) into the model with the end id, with these public outputs.
interface IAIVMVerifier {
    /// @notice Returns if the proof is valid and reverts with the cause if it is not.
    /// @param verifierId the verifier that the caller trusts: program, protocol, powers of tau, constants, circuit, key.
    /// @param publicValues words of 32 bytes: context, id of every data set in declared order, start id if the program
    /// continues from a model, end id if it has one, public outputs as sign-extended int128.
    /// @param proof bytes4 kind of proof, then words; see SPEC.md, section 12.5.
    ///
    /// Soundness: a proof of a program that continues says nothing unless the start id is the end id of an accepted
    /// proof with the same state descriptor. TrainingCampaign keeps such a chain of heads; who calls this function
    /// directly owes that check.
    function verifyProof(bytes32 verifierId, bytes calldata publicValues, bytes calldata proof) external view;
}

/// @title A verifier of one program, and what the program is
interface IAIVMProgram is IAIVMVerifier {
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

/// @dev Why a proof is refused. Malformed and false are different errors.

/// The proof is for another verifier than the caller's.
error WrongVerifier(bytes32 got, bytes32 want);
/// The proof is of another kind: another proof system, or made with a development key.
error WrongSelector(bytes4 got, bytes4 want);
/// The public values have another length than the program's.
error PublicValuesLength(uint256 got, uint256 want);
/// The proof has another length than the program's.
error ProofLength(uint256 got, uint256 want);
/// A public output is no sign-extended int128.
error OutputOutOfRange(uint256 index);
/// A scalar of the proof is not below the group order, at this byte of the proof.
error ScalarOutOfRange(uint256 offset);
/// A coordinate of the proof is not below the field's modulus, at this byte of the proof.
error CoordinateOutOfRange(uint256 offset);
/// The commitments to a data set have another id than the public values.
error DataIdMismatch(uint256 dataSet, bytes32 got, bytes32 want);
/// The commitments to the first model have another id than the public values.
error StartIdMismatch(bytes32 got, bytes32 want);
/// The commitments to the last model have another id than the public values.
error EndIdMismatch(bytes32 got, bytes32 want);
/// A point is not on its curve, or a coordinate is not below the field's modulus.
error PointNotOnCurve();
/// Everything is well-formed, and the proof is false.
error ProofInvalid();
