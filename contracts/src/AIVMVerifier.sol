// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CoordinateOutOfRange, IAIVMVerifier, PointNotOnCurve, ProofInvalid} from "./IAIVMVerifier.sol";
import {Program, ProgramConstants} from "./ProgramConstants.sol";
import {Batch, Claim, UniversalProof, WrongBlocks} from "./UniversalProof.sol";
import {VerifierViews} from "./VerifierViews.sol";

/// The constants are longer than code may be: they have to come with each proof.
error ConstantsTooLong(uint256 length, uint256 most);
/// There is too little gas to keep the constants.
error FailedCreation();

/// @title The verifier of all programs: Groth16
/// @notice A program is named by its key, the hash of its constants. They come with a proof, or are the code of some
/// contract, which anybody makes once (register) and which vouches for nothing: whoever relies on a key computes it from
/// the program. There is no storage, no owner and no way to change. The verifying key stands behind the code, whose hash
/// so pins it; AIVMVerifierCreation deploys it.
///
/// With one pairing call it checks, for gamma = [1],
///
///     e(A, B) = e(α, β)·e(K0 + D·K1 + Z·K2 + Sigma·K3, [1])·e(C, δ)
///     e(C + Σ_i w_i·M_i, [1]) = e(Division + κ·BatchL, [tau])
///
/// of which UniversalProof has D, Z, Sigma and the terms of C, and Mercury the weights; the second to the power of rho,
/// which is a hash of everything, A, B and C included.
contract AIVMVerifier is VerifierViews {
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    /// Modulus of the coordinates.
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;

    /// The verifying key, in words: header, class, digest of the outer circuit, id of the powers of tau, development,
    /// K0…K3, α‖β, δ, [tau]. Its length stands behind it.
    uint256 private constant KEY_BYTES = 0x360;
    uint256 private constant K = 0xa0;
    uint256 private constant ALPHA_BETA = 0x1a0;
    uint256 private constant DELTA = 0x260;
    uint256 private constant TAU = 0x2e0;

    /// Most bytes of code.
    uint256 private constant MAX_CODE = 0x6000;

    event ProgramRegistered(bytes32 indexed programKey, address constants);

    /// @notice Makes a contract whose code is the constants of a program, for proofs that do not bring them. Its address
    /// follows from them and this contract's own; to do it again changes nothing.
    function register(bytes calldata constants) external returns (address made) {
        require(constants.length <= MAX_CODE, ConstantsTooLong(constants.length, MAX_CODE));
        uint256 key = _key();
        // Code that returns what follows it.
        bytes memory creation = bytes.concat(hex"61", bytes2(uint16(constants.length)), hex"80600a3d393df3", constants);
        uint256 base;
        assembly ("memory-safe") {
            base := add(creation, 0x2a)
        }
        bytes32 digest = bytes32(ProgramConstants.word(key, CIRCUIT));
        Program memory p;
        ProgramConstants.read(p, base, constants.length, digest, bytes32(ProgramConstants.word(key, POWERS)));
        bytes32 name = keccak256(abi.encodePacked(hex"ff", address(this), bytes32(0), keccak256(creation)));
        made = address(uint160(uint256(name)));
        if (made.code.length > 0) {
            return made;
        }
        assembly ("memory-safe") {
            made := create2(0, add(creation, 0x20), mload(creation), 0)
        }
        require(made != address(0), FailedCreation());
        emit ProgramRegistered(keccak256(constants), made);
    }

    /// @inheritdoc IAIVMVerifier
    function verifyProof(bytes32 programKey, bytes calldata publicValues, bytes calldata proof) external view {
        uint256 key = _key();
        Batch memory b = UniversalProof.begin(proof, 1, _selector(key));
        UniversalProof.find(
            b, 0, programKey, bytes32(ProgramConstants.word(key, CIRCUIT)), bytes32(ProgramConstants.word(key, POWERS))
        );
        UniversalProof.place(b);
        UniversalProof.absorb(b, 0, publicValues);
        _verify(b, key);
    }

    /// @inheritdoc IAIVMVerifier
    function verifyProofs(bytes32[] calldata programKeys, bytes[] calldata publicValues, bytes calldata proof)
        external
        view
    {
        uint256 n = programKeys.length;
        require(
            n > 0 && n <= UniversalProof.MAX_BLOCKS && n == publicValues.length, WrongBlocks(n, publicValues.length)
        );
        uint256 key = _key();
        Batch memory b = UniversalProof.begin(proof, n, _selector(key));
        unchecked {
            bytes32 digest = bytes32(ProgramConstants.word(key, CIRCUIT));
            bytes32 powers = bytes32(ProgramConstants.word(key, POWERS));
            for (uint256 k = 0; k < n; k++) {
                UniversalProof.find(b, k, programKeys[k], digest, powers);
            }
            UniversalProof.place(b);
            for (uint256 k = 0; k < n; k++) {
                UniversalProof.absorb(b, k, publicValues[k]);
            }
        }
        _verify(b, key);
    }

    /// @inheritdoc VerifierViews
    function _key() internal pure override returns (uint256 key) {
        assembly ("memory-safe") {
            key := mload(0x40)
            mstore(0x40, add(key, KEY_BYTES))
            codecopy(key, sub(codesize(), add(KEY_BYTES, 0x20)), KEY_BYTES)
        }
    }

    /// @inheritdoc VerifierViews
    function _layout() internal pure override returns (uint256 length, uint256 tauAt) {
        return (KEY_BYTES, TAU);
    }

    function _verify(Batch memory b, uint256 key) private view {
        Claim memory c = UniversalProof.close(b);
        uint256 outer = c.outer;
        uint256 ay; // of A, which is negated
        uint256 acc; // two words and three of scratch
        uint256 right; // as well
        uint256 m;
        assembly ("memory-safe") {
            ay := calldataload(add(outer, 0x20))
            acc := mload(0x40)
            right := add(acc, 0xa0)
            m := add(right, 0xa0)
            mstore(0x40, add(m, 0x3c0))
            mcopy(acc, add(key, K), 0x40)
            calldatacopy(right, calldatasize(), 0x40)
        }
        unchecked {
            require(ay < P, CoordinateOutOfRange(outer + 0x20 - b.start));
        }
        _add(b, c, key, acc, right);
        bool ok;
        bool holds;
        assembly ("memory-safe") {
            // e(-A, B)
            calldatacopy(m, outer, 0xc0)
            mstore(add(m, 0x20), mod(sub(P, ay), P))
            // e(α, β)
            mcopy(add(m, 0xc0), add(key, ALPHA_BETA), 0xc0)
            // e(acc, [1])
            mcopy(add(m, 0x180), acc, 0x40)
            mstore(add(m, 0x1c0), 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2)
            mstore(add(m, 0x1e0), 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed)
            mstore(add(m, 0x200), 0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b)
            mstore(add(m, 0x220), 0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa)
            // e(C, δ)
            calldatacopy(add(m, 0x240), add(outer, 0xc0), 0x40)
            mcopy(add(m, 0x280), add(key, DELTA), 0x80)
            // e(right, [tau])
            mcopy(add(m, 0x300), right, 0x40)
            mcopy(add(m, 0x340), add(key, TAU), 0x80)
            ok := staticcall(gas(), 8, m, 0x3c0, m, 0x20)
            holds := eq(mload(m), 1)
        }
        require(ok, PointNotOnCurve());
        require(holds, ProofInvalid());
    }

    /// @dev acc += D·K1 + Z·K2 + Sigma·K3 + rho·(C + Σ_i w_i·M_i), right -= rho·(Division + κ·BatchL).
    function _add(Batch memory b, Claim memory c, uint256 key, uint256 acc, uint256 right) private view {
        unchecked {
            // The public inputs are the first words of the claim.
            uint256 inputs;
            assembly ("memory-safe") {
                inputs := c
            }
            _sum(acc, key + K + 0x40, inputs, 3);
            _sum(acc, b.points, b.weights, b.own + b.blocks + (b.blocks + 3) / 4);
            for (uint256 k = 0; k < b.blocks; k++) {
                Program memory p = b.programs[k];
                if (p.weights != 0) {
                    _sum(acc, p.base + ProgramConstants.POINTS, p.weights, 1 + p.fixedChunks);
                    p.weights = 0; // blocks of one program share them
                }
            }
            uint256 opening = c.opening;
            uint256 points;
            assembly ("memory-safe") {
                points := mload(0x40)
                mstore(0x40, add(points, 0x240))
                calldatacopy(points, opening, 0x200)
                mstore(add(points, 0x200), 1) // [1]
                mstore(add(points, 0x220), 2)
            }
            _sum(acc, points, c.mercury, 9);
            uint256[2] memory factors = [R - c.rho, R - ProgramConstants.word(c.mercury, 0x120)];
            uint256 base;
            assembly ("memory-safe") {
                base := factors
            }
            _sum(right, points + 0x140, base, 1);
            _sum(right, points + 0x1c0, base + 0x20, 1);
        }
    }

    /// @dev acc += Σ factors[i]·points[i], all in memory; acc has two words, and three more of scratch behind it.
    function _sum(uint256 acc, uint256 points, uint256 factors, uint256 n) private view {
        bool ok = true;
        assembly ("memory-safe") {
            let m := add(acc, 0x40)
            for { let end := add(factors, shl(5, n)) } and(ok, lt(factors, end)) { factors := add(factors, 0x20) } {
                mcopy(m, points, 0x40)
                mstore(add(m, 0x40), mload(factors))
                ok := staticcall(gas(), 7, m, 0x60, m, 0x40)
                ok := and(staticcall(gas(), 6, acc, 0x80, acc, 0x40), ok)
                points := add(points, 0x40)
            }
        }
        require(ok, PointNotOnCurve());
    }
}
