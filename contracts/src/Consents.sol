// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// A provider agrees that somebody registers its data for it.
struct Consent {
    address account; // of the provider, which signs
    address payout; // whom is credited what the data set earns
    uint256 round;
    uint256 slot;
    bytes32 dataId;
    uint64 nonce; // any number but 0 that the account has not revoked
    uint64 deadline; // last second of block time at which it counts
}

/// The account has not signed this.
error WrongSignature(address account);
/// The time in which the consent counts is over.
error ConsentExpired(uint256 deadline);

/// @title What providers sign instead of sending transactions (EIP-712; contract accounts answer as ERC-1271 says)
/// @notice The domain is that of the campaign, whose address is of its terms: whoever signs agrees to these.
library Consents {
    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant NAME = keccak256("AIVM TrainingCampaign");
    bytes32 private constant VERSION = keccak256("1");
    bytes32 private constant CONSENT = keccak256(
        "Consent(address account,address payout,uint256 round,uint256 slot,bytes32 dataId,uint64 nonce,uint64 deadline)"
    );
    bytes32 private constant REVOCATION = keccak256("Revocation(address account,uint64 nonce)");

    /// @dev Reverts unless the account has signed the consent, in time.
    function check(Consent calldata c, bytes calldata signature) internal view {
        require(block.timestamp <= c.deadline, ConsentExpired(c.deadline));
        _check(c.account, keccak256(abi.encode(CONSENT, c)), signature);
    }

    /// @dev Reverts unless the account has signed that it takes the consent with a nonce back.
    function checkRevocation(address account, uint64 nonce, bytes calldata signature) internal view {
        _check(account, keccak256(abi.encode(REVOCATION, account, nonce)), signature);
    }

    function _check(address account, bytes32 content, bytes calldata signature) private view {
        bytes32 domain = keccak256(abi.encode(DOMAIN, NAME, VERSION, block.chainid, address(this)));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", domain, content));
        // An account with a key may have code as well (EIP-7702).
        (address signer, ECDSA.RecoverError fault,) = ECDSA.tryRecoverCalldata(digest, signature);
        require(
            fault == ECDSA.RecoverError.NoError && signer == account
                || SignatureChecker.isValidERC1271SignatureNowCalldata(account, digest, signature),
            WrongSignature(account)
        );
    }
}
