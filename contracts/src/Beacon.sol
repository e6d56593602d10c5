// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// The block whose header is to be given is not there yet.
error BlockTooEarly(uint256 now, uint256 want);
/// The header is not that of the block.
error WrongHeader(uint256 number, bytes32 got, bytes32 want);
/// The chain does not say the hash of the block.
error UnknownBlock(uint256 number);

/// @title Randomness of a block that nobody could know when it was named
/// @notice A block is named DELAY blocks ahead: four epochs and one, so that not even those are known who propose the last
/// blocks that its randomness is of (EIP-4399 advises four). Its header, which its
/// hash proves, has the randomness of the beacon chain up to the block before, of which who proposes that can choose one bit by giving it
/// up. If nobody brings the header within PERIOD blocks, that of the block PERIOD later counts, and so on: one block
/// counts at a time, and a header that somebody dislikes anybody can bring.
library Beacon {
    uint256 internal constant DELAY = 129;
    uint256 internal constant PERIOD = 8000; // the chain says the hashes of the last 8,191 blocks (EIP-2935)
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    uint256 private constant RANDOM = 13; // place of prev_randao in a header

    /// @dev Whether the chain has such randomness and says the hashes of old blocks. As EIP-4399 has it, a number up to 2^64
    /// is the difficulty of a chain of another kind.
    function available() internal view returns (bool) {
        return block.prevrandao > type(uint64).max && HISTORY.code.length > 0;
    }

    /// @dev The block that counts now, of those named by the first one. 0 if it is not there yet.
    function block_(uint256 first) internal view returns (uint256 number) {
        if (block.number <= first) {
            return 0;
        }
        return first + (block.number - 1 - first) / PERIOD * PERIOD;
    }

    /// @dev The randomness of the block that counts now.
    /// @param header its header, as RLP.
    function read(uint256 first, bytes calldata header) internal view returns (bytes32 random) {
        uint256 number = block_(first);
        require(number != 0, BlockTooEarly(block.number, first + 1));
        bytes32 want = _hash(number);
        require(keccak256(header) == want, WrongHeader(number, keccak256(header), want));
        // A header is a list of more than 255 bytes; items are strings of less than 56 bytes, but for the bloom filter.
        uint256 pos = 1 + (uint8(header[0]) - 0xf7);
        for (uint256 i = 0; i < RANDOM; i++) {
            pos = _next(header, pos);
        }
        return bytes32(header[pos + 1:pos + 33]);
    }

    function _next(bytes calldata header, uint256 pos) private pure returns (uint256) {
        uint256 kind = uint8(header[pos]);
        if (kind < 0x80) {
            return pos + 1;
        }
        if (kind < 0xb8) {
            return pos + 1 + (kind - 0x80);
        }
        uint256 bytes_ = kind - 0xb7;
        return pos + 1 + bytes_ + (uint256(bytes32(header[pos + 1:pos + 1 + bytes_])) >> (256 - 8 * bytes_));
    }

    function _hash(uint256 number) private view returns (bytes32 hash) {
        hash = blockhash(number);
        if (hash == 0) {
            (bool ok, bytes memory answer) = HISTORY.staticcall(abi.encode(number));
            require(ok && answer.length == 0x20, UnknownBlock(number));
            hash = bytes32(answer);
        }
        require(hash != 0, UnknownBlock(number));
    }
}
