// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ProofInvalid, WrongVerifier} from "./IAIVMVerifier.sol";
import {AIVMPlonk} from "./AIVMPlonk.sol";
import {PlonkVerifier} from "./PlonkVerifier.sol";
import {ProgramKey, Shape} from "./ProgramKey.sol";
import {IAIVMProgram, ProgramViews} from "./ProgramViews.sol";

/// @title The verifier of one program: PLONK
/// @notice As AIVMGroth16Program. The outer proof is checked by gnark's verifier, which this contract inherits and
/// calls as another contract would, for it takes calldata.
contract AIVMPlonkProgram is ProgramViews, PlonkVerifier {
    /// @inheritdoc IAIVMProgram
    function verifyProof(bytes32 id, bytes calldata publicValues, bytes calldata proof) external view {
        Shape memory s = _load();
        bytes32 own = bytes32(ProgramKey.word(s.key, ProgramKey.VERIFIER_ID));
        require(id == own, WrongVerifier(own, id));
        (bytes calldata outer, uint256[] memory inputs) = AIVMPlonk.verify(s, publicValues, proof);
        require(this.Verify(outer, inputs), ProofInvalid());
    }

    function _keyBytes() internal pure override returns (uint256) {
        return AIVMPlonk.SYSTEM_BYTES;
    }

    function _tauAt() internal pure override returns (uint256) {
        return AIVMPlonk.TAU;
    }
}

/// @title Deploys a PLONK verifier with a program's constants behind its code
contract AIVMPlonkVerifier {
    /// @param key the constants of the program, as ProgramKey, AIVMPlonk and PlonkVerifier lay them out.
    constructor(bytes memory key) {
        ProgramKey.check(key, AIVMPlonk.SYSTEM_BYTES);
        bytes memory code = bytes.concat(type(AIVMPlonkProgram).runtimeCode, key, bytes32(key.length));
        assembly ("memory-safe") {
            return(add(code, 0x20), mload(code))
        }
    }
}
