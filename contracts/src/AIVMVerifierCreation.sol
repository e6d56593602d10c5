// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AIVMVerifier} from "./AIVMVerifier.sol";
import {VerifierCreation} from "./VerifierCreation.sol";

/// @title Deploys the verifier of all programs by Groth16
contract AIVMVerifierCreation is VerifierCreation {
    constructor(bytes memory key) VerifierCreation(type(AIVMVerifier).runtimeCode, key, 0x320, 1) {}
}
