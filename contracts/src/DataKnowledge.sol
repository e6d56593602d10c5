// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// A scalar of a proof of knowledge is not below the group order.
error KnowledgeScalar(uint256 piece);
/// A point of a proof of knowledge is not on the curve, or a coordinate is not below the modulus.
error KnowledgePoint();
/// The proof of knowledge is false: of another data set, address, campaign or chain, or of none.
error KnowledgeInvalid();

/// @title Proof that an address knows what is behind the commitments to a data set
/// @notice Each piece C is opened at a point x that depends on chain, campaign, provider and data set, so that the
/// opening is worthless to anybody else:
///
///     x = keccak256(keccak256("aivm/knowledge/v1") ‖ chain ‖ campaign ‖ provider ‖ data id ‖ piece) mod r
///     y = f(x), W = [(f - y)/(X - x)],  e(C - y[1] + x·W, [1]) = e(W, [tau])
///
/// The equations of all pieces are joined with powers of a hash of everything.
///
/// A proof shows one value of f. The eight random coefficients of a commitment hide seven such values, not eight.
library DataKnowledge {
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    bytes32 private constant DOMAIN = keccak256("aivm/knowledge/v1");

    /// @dev keccak256(descriptor word ‖ points).
    function id(bytes32 descriptor, uint256[2][] calldata points) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(descriptor, _flat(points)));
    }

    /// @dev The id of the zero data set: an absent provider.
    function zeroId(bytes32 descriptor, uint256 pieces) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(descriptor, new bytes(0x40 * pieces)));
    }

    /// @dev Reverts unless the provider knows the polynomials behind the points.
    /// @param points C of each piece.
    /// @param values y of each piece.
    /// @param openings W of each piece.
    /// @param tau [tau]_2 in the order of the EVM.
    function check(
        address provider,
        bytes32 dataId,
        uint256[2][] calldata points,
        uint256[] calldata values,
        uint256[2][] calldata openings,
        uint256[4] memory tau
    ) internal view {
        uint256 kappa =
            uint256(keccak256(abi.encodePacked(dataId, values, _flat(openings)))) % R;
        uint256[5] memory left; // two words of a point, three of scratch
        uint256[5] memory right;
        uint256 factor = 1;
        for (uint256 i = 0; i < points.length; i++) {
            uint256 y = values[i];
            require(y < R, KnowledgeScalar(i));
            uint256 x = uint256(keccak256(abi.encode(DOMAIN, block.chainid, address(this), provider, dataId, i))) % R;
            _add(left, points[i][0], points[i][1], factor);
            _add(left, 1, 2, mulmod(factor, R - y, R));
            _add(left, openings[i][0], openings[i][1], mulmod(factor, x, R));
            _add(right, openings[i][0], openings[i][1], R - factor);
            factor = mulmod(factor, kappa, R);
        }
        _pairing(left, right, tau);
    }

    function _flat(uint256[2][] calldata points) private pure returns (bytes memory flat) {
        flat = new bytes(0x40 * points.length);
        assembly ("memory-safe") {
            calldatacopy(add(flat, 0x20), points.offset, mul(points.length, 0x40))
        }
    }

    /// @dev acc += factor·(x, y).
    function _add(uint256[5] memory acc, uint256 x, uint256 y, uint256 factor) private view {
        bool ok;
        assembly ("memory-safe") {
            let m := add(acc, 0x40)
            mstore(m, x)
            mstore(add(m, 0x20), y)
            mstore(add(m, 0x40), factor)
            ok := staticcall(gas(), 7, m, 0x60, m, 0x40)
            ok := and(ok, staticcall(gas(), 6, acc, 0x80, acc, 0x40))
        }
        require(ok, KnowledgePoint());
    }

    /// @dev e(left, [1])·e(right, [tau]) = 1.
    function _pairing(uint256[5] memory left, uint256[5] memory right, uint256[4] memory tau) private view {
        bool ok;
        bool holds;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mcopy(m, left, 0x40)
            mstore(add(m, 0x40), 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2)
            mstore(add(m, 0x60), 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed)
            mstore(add(m, 0x80), 0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b)
            mstore(add(m, 0xa0), 0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa)
            mcopy(add(m, 0xc0), right, 0x40)
            mcopy(add(m, 0x100), tau, 0x80)
            ok := staticcall(gas(), 8, m, 0x180, m, 0x20)
            holds := eq(mload(m), 1)
        }
        require(ok, KnowledgePoint());
        require(holds, KnowledgeInvalid());
    }
}
