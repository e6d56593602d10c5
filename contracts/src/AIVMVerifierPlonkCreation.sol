// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AIVMVerifierPlonk} from "./AIVMVerifierPlonk.sol";
import {VerifierCreation} from "./VerifierCreation.sol";

/// @title Deploys the verifier of all programs by PLONK
contract AIVMVerifierPlonkCreation is VerifierCreation {
    constructor(bytes memory key) VerifierCreation(type(AIVMVerifierPlonk).runtimeCode, key, 0x400, 2) {}
}
