// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IAIVMVerifier, ProofLength} from "./IAIVMVerifier.sol";

/// @title One address for all verifiers
/// @notice Maps selectors to contracts: a proof begins with that of its verifying key. A selector is never reused: neither
/// the owner nor anybody else can point it at another contract. What the owner and the guardian can do is to stop: one
/// selector for good, or all for a time. Of programs a router says nothing.
contract AIVMRouter is Ownable2Step {
    struct Entry {
        IAIVMVerifier verifier;
        bool frozen;
    }

    /// @notice Whether verifiers with development keys, whose proofs can be forged, are taken. Fixed for good.
    bool public development;

    /// @notice May freeze and stop, nothing else: a hot key for emergencies.
    address public guardian;

    /// @notice Whether all verifiers are stopped.
    bool public stopped;

    mapping(bytes4 selector => Entry) private _entries;

    event VerifierAdded(bytes4 indexed selector, address indexed verifier, bytes32 codeHash);
    event VerifierFrozen(bytes4 indexed selector, address indexed by);
    event GuardianChanged(address indexed guardian);
    event Stopped(address indexed by);
    event Resumed(address indexed by);

    /// The selector has a verifier already, or had one.
    error SelectorTaken(bytes4 selector);
    /// No verifier has the selector.
    error UnknownVerifier(bytes4 selector);
    /// The selector is frozen for good.
    error FrozenVerifier(bytes4 selector);
    /// All verifiers are stopped.
    error RouterStopped();
    /// The verifier's key is for development: its proofs can be forged.
    error DevelopmentVerifier(bytes4 selector);
    /// Only owner and guardian may do this.
    error NotGuardian(address caller);
    /// A router without an owner, but with a guardian, could be stopped and never resume.
    error GuardianWithoutOwner(address guardian);

    modifier onlyGuardian() {
        require(msg.sender == guardian || msg.sender == owner(), NotGuardian(msg.sender));
        _;
    }

    /// @param owner_ adds verifiers, resumes, names the guardian.
    /// @param guardian_ may freeze and stop; the zero address for nobody but the owner.
    /// @param development_ whether to take verifiers with development keys.
    constructor(address owner_, address guardian_, bool development_) Ownable(owner_) {
        development = development_;
        guardian = guardian_;
        emit GuardianChanged(guardian_);
    }

    /// @notice Adds a verifier under its own selector.
    /// @dev Selector and kind are what the contract says of itself: the owner compares its whole code with what the key
    /// gives before adding it (`aivm contract check`), for a selector that is taken once is never free again.
    function add(IAIVMVerifier verifier) external onlyOwner {
        bytes4 selector = verifier.selector();
        require(address(_entries[selector].verifier) == address(0), SelectorTaken(selector));
        require(development || !verifier.development(), DevelopmentVerifier(selector));
        _entries[selector].verifier = verifier;
        emit VerifierAdded(selector, address(verifier), address(verifier).codehash);
    }

    /// @notice Stops a selector for good.
    function freeze(bytes4 selector) external onlyGuardian {
        Entry storage entry = _entries[selector];
        require(address(entry.verifier) != address(0), UnknownVerifier(selector));
        require(!entry.frozen, FrozenVerifier(selector));
        entry.frozen = true;
        emit VerifierFrozen(selector, msg.sender);
    }

    /// @notice Stops all verifiers until the owner resumes.
    function stop() external onlyGuardian {
        stopped = true;
        emit Stopped(msg.sender);
    }

    /// @notice Ends an emergency stop. Frozen selectors stay frozen.
    function resume() external onlyOwner {
        stopped = false;
        emit Resumed(msg.sender);
    }

    /// @notice Names another guardian.
    function setGuardian(address guardian_) external onlyOwner {
        guardian = guardian_;
        emit GuardianChanged(guardian_);
    }

    /// @notice Gives up all that the owner may do: what is active then stays so for ever. Refused while a stop is on or
    /// somebody could begin one, for nobody could end it.
    function renounceOwnership() public override onlyOwner {
        require(!stopped, RouterStopped());
        require(guardian == address(0), GuardianWithoutOwner(guardian));
        super.renounceOwnership();
    }

    /// @notice The contract of a selector, zero if there is none, and whether it is frozen.
    function verifierOf(bytes4 selector) external view returns (IAIVMVerifier verifier, bool frozen) {
        Entry storage entry = _entries[selector];
        return (entry.verifier, entry.frozen);
    }

    /// @notice Whether a proof that begins with this selector can be accepted: known, not frozen, no emergency stop.
    function active(bytes4 selector) external view returns (bool) {
        Entry storage entry = _entries[selector];
        return !stopped && !entry.frozen && address(entry.verifier) != address(0);
    }

    /// @notice As IAIVMVerifier.verifyProof, by the verifier of the proof's selector.
    function verifyProof(bytes32 programKey, bytes calldata publicValues, bytes calldata proof) external view {
        _of(proof).verifyProof(programKey, publicValues, proof);
    }

    /// @notice As IAIVMVerifier.verifyProofs, by the verifier of the proof's selector.
    function verifyProofs(bytes32[] calldata programKeys, bytes[] calldata publicValues, bytes calldata proof)
        external
        view
    {
        _of(proof).verifyProofs(programKeys, publicValues, proof);
    }

    /// @dev The verifier that a proof goes to.
    function _of(bytes calldata proof) private view returns (IAIVMVerifier verifier) {
        require(!stopped, RouterStopped());
        require(proof.length >= 4, ProofLength(proof.length, 4));
        bytes4 selector = bytes4(proof[:4]);
        Entry storage entry = _entries[selector];
        verifier = entry.verifier;
        require(address(verifier) != address(0), UnknownVerifier(selector));
        require(!entry.frozen, FrozenVerifier(selector));
    }
}
