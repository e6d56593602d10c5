// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PointNotOnCurve, ProofInvalid} from "./IAIVMVerifier.sol";
import {AIVMVerifierBase} from "./AIVMVerifierBase.sol";
import {OuterPlonkVerifier} from "./OuterPlonkVerifier.sol";
import {Batch, Claim, UniversalProof} from "./UniversalProof.sol";

/// @title The verifier of all programs: PLONK
/// @notice The mode without a second phase. AIVMVerifierBase says what programs are, and AIVMVerifierPlonkCreation deploys
/// it. The points of the key are those of OuterPlonkVerifier, gnark's verifier, which this contract inherits and calls as
/// another contract would, for it takes calldata; an outer proof has 768 bytes, as gnark's MarshalSolidity makes it. The
/// opening has a pairing call of its own, so nothing joins the two.
contract AIVMVerifierPlonk is AIVMVerifierBase, OuterPlonkVerifier {
    /// Offset in the verifying key, and its length.
    uint256 private constant TAU = 0x380;
    uint256 private constant KEY_BYTES = 0x400;

    function _keyBytes() internal pure override returns (uint256) {
        return KEY_BYTES;
    }

    function _outerBytes() internal pure override returns (uint256) {
        return 0x300;
    }

    function _verify(Batch memory b, Claim memory c) internal view override {
        uint256 m;
        assembly ("memory-safe") {
            m := mload(0x40) // two pairs; what is behind a pair's first point is scratch at first
            mstore(0x40, add(m, 0x180))
            calldatacopy(m, calldatasize(), 0x180)
        }
        UniversalProof.join(b, c, 1);
        unchecked {
            _addOpening(b, c, 1, 5, m, m + 0xc0);
        }
        uint256 key = b.key;
        bool ok;
        bool holds;
        assembly ("memory-safe") {
            mstore(add(m, 0x40), 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2)
            mstore(add(m, 0x60), 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed)
            mstore(add(m, 0x80), 0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b)
            mstore(add(m, 0xa0), 0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa)
            mcopy(add(m, 0x100), add(key, TAU), 0x80)
            ok := staticcall(gas(), 8, m, 0x180, m, 0x20)
            holds := eq(mload(m), 1)
        }
        require(ok, PointNotOnCurve());
        require(holds, ProofInvalid());
        uint256[] memory inputs = new uint256[](2);
        (inputs[0], inputs[1]) = (c.z, c.sigma);
        uint256 start = c.outer;
        bytes calldata outer;
        assembly ("memory-safe") {
            outer.offset := start
            outer.length := 0x300
        }
        require(this.Verify(outer, inputs), ProofInvalid());
    }
}
