// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacon, BlockTooEarly, UnknownBlock, WrongHeader} from "../src/Beacon.sol";
import {vm} from "./Vm.sol";

/// @dev The library, by calls.
contract Reader {
    function read(uint256 first, bytes calldata header) external view returns (bytes32) {
        return Beacon.read(first, header);
    }

    function available() external view returns (bool) {
        return Beacon.available();
    }

    function block_(uint256 first) external view returns (uint256) {
        return Beacon.block_(first);
    }
}

/// @dev A chain's history (EIP-2935): hashes of blocks by their number, all of them.
contract History {
    fallback(bytes calldata question) external returns (bytes memory) {
        uint256 number = uint256(bytes32(question));
        require(number < block.number && block.number - number <= 8191);
        return abi.encode(keccak256(_header(number)));
    }

    function _header(uint256 number) private pure returns (bytes memory) {
        return header(number);
    }
}

/// @dev A header as a chain has it: thirteen items before the randomness, the bloom filter of 256 bytes among them.
function header(uint256 number) pure returns (bytes memory) {
    bytes memory word = bytes.concat(hex"a0", keccak256(abi.encode("word", number)));
    bytes memory items = bytes.concat(word, word, hex"94", bytes20(keccak256("miner")), word, word, word);
    items = bytes.concat(items, hex"b90100", new bytes(256), hex"80", hex"83", bytes3(uint24(number)));
    items = bytes.concat(items, hex"84", bytes4(0x01c9c380), hex"80", hex"84", bytes4(0x68000000), hex"07");
    items = bytes.concat(items, hex"a0", random(number), hex"88", bytes8(0), hex"84", bytes4(0x3b9aca00));
    return bytes.concat(hex"f9", bytes2(uint16(items.length)), items);
}

function random(uint256 number) pure returns (bytes32) {
    return keccak256(abi.encode("random", number));
}

contract BeaconTest {
    Reader private _reader = new Reader();
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    uint256 private constant FIRST = 1000;

    function setUp() public {
        vm.etch(HISTORY, address(new History()).code);
    }

    function _is(uint256 number) private view {
        require(_reader.block_(FIRST) == number);
        require(_reader.read(FIRST, header(number)) == random(number));
    }

    function _refused(bytes4 cause, uint256 number) private {
        vm.expectPartialRevert(cause);
        _reader.read(FIRST, header(number));
    }

    /// Near blocks by the chain's own word, others by its history; one block counts at a time.
    function test_blocks() public {
        vm.roll(FIRST);
        require(_reader.block_(FIRST) == 0);
        _refused(BlockTooEarly.selector, FIRST);
        vm.roll(FIRST + 1);
        vm.setBlockhash(FIRST, keccak256(header(FIRST)));
        _is(FIRST);
        _refused(WrongHeader.selector, FIRST - 1);
        _refused(WrongHeader.selector, FIRST + 1);
        vm.roll(FIRST + 300);
        _is(FIRST);
        vm.roll(FIRST + 8000);
        _is(FIRST);
    }

    /// A block that was missed does not count any more, one period later, and so on.
    function testFuzz_missed(uint16 by) public {
        uint256 now_ = FIRST + 8000 + by + 1;
        uint256 counts = FIRST + (now_ - 1 - FIRST) / 8000 * 8000;
        vm.roll(now_);
        if (now_ - counts <= 256) {
            vm.setBlockhash(counts, keccak256(header(counts)));
        }
        _is(counts);
        _refused(WrongHeader.selector, counts - 8000);
        _refused(WrongHeader.selector, counts + 8000);
    }

    /// A chain without history knows no old block.
    function test_noHistory() public {
        vm.etch(HISTORY, "");
        vm.roll(FIRST + 300);
        _refused(UnknownBlock.selector, FIRST);
    }

    /// Where blocks have no randomness, or are forgotten, there is no beacon.
    function test_available() public {
        vm.prevrandao(keccak256("random"));
        require(_reader.available());
        vm.prevrandao(bytes32(uint256(type(uint64).max)));
        require(!_reader.available());
        vm.prevrandao(keccak256("random"));
        vm.etch(HISTORY, "");
        require(!_reader.available());
    }

    /// No change of a header is one.
    function testFuzz_changed(uint16 place, uint8 by) public {
        vm.assume(by != 0);
        vm.roll(FIRST + 300);
        bytes memory h = header(FIRST);
        uint256 i = uint256(place) % h.length;
        h[i] = bytes1(uint8(h[i]) ^ by);
        vm.expectPartialRevert(WrongHeader.selector);
        _reader.read(FIRST, h);
    }
}
