// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAIVMVerifier, PointNotOnCurve} from "./IAIVMVerifier.sol";
import {Program, ProgramConstants} from "./ProgramConstants.sol";
import {Batch, Claim, UniversalProof, WrongBlocks} from "./UniversalProof.sol";
import {VerifierViews} from "./VerifierViews.sol";

/// The constants are longer than code may be: they have to come with each proof.
error ConstantsTooLong(uint256 length, uint256 most);
/// There is too little gas to keep the constants.
error FailedCreation();

/// @title The verifier of all programs: all but the outer proof
/// @notice A program is named by its key, the hash of its constants. They come with a proof, or are the code of some
/// contract, which anybody makes once (register) and which vouches for nothing: whoever relies on a key computes it from
/// the program. There is no storage, no owner and no way to change. The verifying key stands behind the code, whose hash
/// so pins it. In words it is
///
///     header, class, digest of the outer circuit, id of the powers of tau, development, points of the outer circuit's
///     key, [tau]
///
/// and its length stands behind it. The opening holds if, for the terms of C that UniversalProof has and the weights of
/// Mercury,
///
///     e(c·C + Σ_i w_i·M_i, [1]) = e(W, [tau])
abstract contract AIVMVerifierBase is VerifierViews {
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// Offset in the verifying key.
    uint256 internal constant POINTS = 0xa0;

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
        Program memory p;
        ProgramConstants.read(p, base, constants.length, key);
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
        Batch memory b = _begin(_key(), proof, 1);
        UniversalProof.find(b, 0, programKey);
        UniversalProof.place(b);
        UniversalProof.absorb(b, 0, publicValues);
        _verify(b, UniversalProof.close(b));
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
        Batch memory b = _begin(_key(), proof, n);
        unchecked {
            for (uint256 k = 0; k < n; k++) {
                UniversalProof.find(b, k, programKeys[k]);
            }
            UniversalProof.place(b);
            for (uint256 k = 0; k < n; k++) {
                UniversalProof.absorb(b, k, publicValues[k]);
            }
        }
        _verify(b, UniversalProof.close(b));
    }

    /// @dev Checks a proof that has been read.
    function _verify(Batch memory b, Claim memory c) internal view virtual;

    /// @dev Length of the outer proof.
    function _outerBytes() internal pure virtual returns (uint256);

    function _begin(uint256 key, bytes calldata proof, uint256 blocks) internal pure returns (Batch memory) {
        return UniversalProof.begin(key, proof, blocks, _selector(key), _outerBytes());
    }

    /// @dev acc += f·(c·C + Σ_i w_i·M_i), right -= f·W for the factor f that UniversalProof.join was given. M are the
    /// opening's points and, if n is five, [1].
    function _addOpening(Batch memory b, Claim memory c, uint256 f, uint256 n, uint256 acc, uint256 right)
        internal
        view
    {
        unchecked {
            _sum(acc, b.points, b.weights, b.own + b.columns);
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
                mstore(0x40, add(points, 0x160))
                calldatacopy(points, opening, 0x100)
                mstore(add(points, 0x100), 1) // [1]
                mstore(add(points, 0x120), 2)
                mstore(add(points, 0x140), sub(R, f))
            }
            _sum(acc, points, c.mercury, n);
            _sum(right, points + 0xc0, points + 0x140, 1);
        }
    }

    /// @dev acc += Σ factors[i]·points[i], all in memory; acc has two words, and three more of scratch behind it.
    function _sum(uint256 acc, uint256 points, uint256 factors, uint256 n) internal view {
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
