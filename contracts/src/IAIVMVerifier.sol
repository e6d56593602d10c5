// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Start} from "./ProgramConstants.sol";

/// What a program is, as its constants say.
struct ProgramInfo {
    bytes32 key; // hash of the constants
    Start start;
    bytes32 startDescriptor; // descriptor word of the model that it starts from; 0 if it fixes that
    bytes32 endDescriptor; // of the model that it makes; 0 if there is none
    uint256 outputs; // number of public outputs
    bytes sets; // two words of each data set, in declared order: see dataSet
    bytes draws; // two words of each number that a beacon gives: hash of its name, 2^32 * place among the outputs + limit
}

/// @dev A data set of a program: its descriptor word (layout, powers of tau, names, formats and axes of its tensors), the number
/// of points that commit to it, and whether its ranges are left to another proof. There are sets.length / 64.
function dataSet(ProgramInfo memory p, uint256 i) pure returns (bytes32 descriptor, uint256 pieces, bool assumed) {
    bytes memory sets = p.sets;
    uint256 w;
    assembly ("memory-safe") {
        let from := add(add(sets, 0x20), shl(6, i))
        descriptor := mload(from)
        w := mload(add(from, 0x20))
    }
    return (descriptor, uint32(w), w >> 32 != 0);
}

using {dataSet} for ProgramInfo global;

/// @title Checks proofs that programs were run
/// @notice A proof says: this program, on data sets with these ids, turned the model with the start id (none for a
/// program that fixes its first model) into the model with the end id, with these public outputs.
interface IAIVMVerifier {
    /// @notice Returns if the proof is valid and reverts with the cause if it is not.
    /// @param programKey the program that the caller trusts: the hash of its constants.
    /// @param publicValues words of 32 bytes: context, id of every data set in declared order, start id if the program
    /// continues from a model, end id if it has one, public outputs as sign-extended int128.
    /// @param proof bytes4 selector of the verifying key, then what SPEC.md has in section 12.5.
    ///
    /// Soundness: a proof of a program that continues says nothing unless the start id is the end id of an accepted
    /// proof with the same state descriptor. TrainingCampaign keeps such a chain of heads; who calls this function
    /// directly owes that check. One of a piece (Start.Piece) says nothing unless it follows a program that is known to
    /// leave weights as small as it takes them for. One with data sets whose ranges are assumed says nothing unless
    /// another accepted proof shows these.
    function verifyProof(bytes32 programKey, bytes calldata publicValues, bytes calldata proof) external view;

    /// @notice Returns if the proof shows all of up to sixteen statements, each as verifyProof has it.
    /// @param programKeys of the programs, in the order of the proof's blocks.
    /// @param publicValues of each.
    /// @param proof of all of them.
    ///
    /// Soundness: the statements are not compared with each other. Who takes a chain of them checks that each begins with
    /// the model that the one before ends with.
    function verifyProofs(bytes32[] calldata programKeys, bytes[] calldata publicValues, bytes calldata proof)
        external
        view;

    /// @notice What its proofs begin with: the first bytes of the hash of the verifying key. It stands for class, circuit,
    /// powers of tau, proof system and key, whether somebody can forge included.
    function selector() external view returns (bytes4);

    /// @notice Whether somebody may know the secrets behind the powers of tau or the key, and so can forge proofs.
    function development() external view returns (bool);

    /// @notice Digest of the outer circuit, and id of the powers of tau that commitments are under.
    function circuit() external view returns (bytes32 digest, bytes32 powers);

    /// @notice [tau]_2 in the order of the EVM: x1, x0, y1, y0.
    function tau() external view returns (uint256[4] memory);

    /// @notice The program whose constants are the code at an address. Reverts if that is none, or its class, circuit or
    /// powers of tau are not the verifier's.
    ///
    /// Soundness: constants say what they like. They are those of a program if key is the key that one has computed from it.
    function program(address constants) external view returns (ProgramInfo memory);
}

/// @dev Why a proof is refused. Malformed and false are different errors.

/// The proof is under another verifying key.
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
