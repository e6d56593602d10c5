// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IAIVMProgram, IAIVMVerifier} from "./IAIVMVerifier.sol";

/// @title One address for all verifiers
/// @notice Maps verifier ids to contracts. An id is never reused: neither the owner nor anybody else can point it at
/// another contract. What the owner and the guardian can do is to stop: one id for good, or all for a time.
contract AIVMRouter is IAIVMVerifier, Ownable2Step {
    struct Entry {
        IAIVMProgram verifier;
        bool frozen;
    }

    /// @notice Whether verifiers with development keys, whose proofs can be forged, are taken. Fixed for good.
    bool public development;

    /// @notice May freeze and stop, nothing else: a hot key for emergencies.
    address public guardian;

    /// @notice Whether all verifiers are stopped.
    bool public stopped;

    mapping(bytes32 verifierId => Entry) private _entries;

    event VerifierAdded(
        bytes32 indexed verifierId, address indexed verifier, bytes32 indexed programId, bytes32 codeHash
    );
    event VerifierFrozen(bytes32 indexed verifierId, address indexed by);
    event GuardianChanged(address indexed guardian);
    event Stopped(address indexed by);
    event Resumed(address indexed by);

    /// The id has a verifier already, or had one.
    error VerifierIdTaken(bytes32 verifierId);
    /// No verifier has the id.
    error UnknownVerifier(bytes32 verifierId);
    /// The id is frozen for good.
    error FrozenVerifier(bytes32 verifierId);
    /// All verifiers are stopped.
    error RouterStopped();
    /// The verifier's key is for development: its proofs can be forged.
    error DevelopmentVerifier(bytes32 verifierId);
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

    /// @notice Adds a verifier under its own id.
    /// @dev Id, program and kind are what the contract says of itself: the owner compares its whole code with what the
    /// key gives before adding it (`aivm contract check`), for an id that is taken once is never free again.
    function add(IAIVMProgram verifier) external onlyOwner {
        bytes32 id = verifier.verifierId();
        require(address(_entries[id].verifier) == address(0), VerifierIdTaken(id));
        require(development || !verifier.development(), DevelopmentVerifier(id));
        _entries[id].verifier = verifier;
        emit VerifierAdded(id, address(verifier), verifier.programId(), address(verifier).codehash);
    }

    /// @notice Stops an id for good.
    function freeze(bytes32 verifierId) external onlyGuardian {
        Entry storage entry = _entries[verifierId];
        require(address(entry.verifier) != address(0), UnknownVerifier(verifierId));
        require(!entry.frozen, FrozenVerifier(verifierId));
        entry.frozen = true;
        emit VerifierFrozen(verifierId, msg.sender);
    }

    /// @notice Stops all verifiers until the owner resumes.
    function stop() external onlyGuardian {
        stopped = true;
        emit Stopped(msg.sender);
    }

    /// @notice Ends an emergency stop. Frozen ids stay frozen.
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

    /// @notice The contract of an id, zero if there is none, and whether it is frozen.
    function verifierOf(bytes32 verifierId) external view returns (IAIVMProgram verifier, bool frozen) {
        Entry storage entry = _entries[verifierId];
        return (entry.verifier, entry.frozen);
    }

    /// @notice Whether verifyProof can accept a proof for this id: known, not frozen, no emergency stop.
    function active(bytes32 verifierId) external view returns (bool) {
        Entry storage entry = _entries[verifierId];
        return !stopped && !entry.frozen && address(entry.verifier) != address(0);
    }

    /// @inheritdoc IAIVMVerifier
    function verifyProof(bytes32 verifierId, bytes calldata publicValues, bytes calldata proof) external view {
        require(!stopped, RouterStopped());
        Entry storage entry = _entries[verifierId];
        IAIVMProgram verifier = entry.verifier;
        require(address(verifier) != address(0), UnknownVerifier(verifierId));
        require(!entry.frozen, FrozenVerifier(verifierId));
        verifier.verifyProof(verifierId, publicValues, proof);
    }
}
