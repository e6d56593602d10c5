// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @dev The cheat codes of forge that the tests use.
interface Vm {
    function prank(address sender) external;
    function warp(uint256 time) external;
    function roll(uint256 number) external;
    function prevrandao(bytes32 random) external;
    function setBlockhash(uint256 number, bytes32 hash) external;
    function chainId(uint256 id) external;
    function deal(address account, uint256 balance) external;
    function etch(address account, bytes calldata code) external;
    function addr(uint256 key) external pure returns (address);
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function assume(bool condition) external;
    function expectRevert(bytes4 selector) external;
    function expectPartialRevert(bytes4 selector) external;
    function expectRevert(bytes calldata data) external;
}

Vm constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

function bound(uint256 x, uint256 low, uint256 high) pure returns (uint256) {
    return low + x % (high - low + 1);
}
