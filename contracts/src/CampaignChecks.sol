// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CampaignState} from "./CampaignState.sol";
import {Pin, Rule, Terms} from "./CampaignTerms.sol";
import {IAIVMProgram} from "./IAIVMVerifier.sol";
import {Start} from "./ProgramKey.sol";

/// @title What a campaign demands of its terms, once and for all
abstract contract CampaignChecks is CampaignState {
    /// @dev With all of these at once, every transaction is below the 2^24 gas that a transaction may have (EIP-7825). A
    /// training of more rounds is a chain of campaigns: Terms.previous.
    uint256 private constant MAX_PROVIDERS = 64;
    uint256 private constant MAX_ROUNDS = 48;
    uint256 private constant MAX_INVITED = 128;

    /// The terms contradict each other or the verifiers.
    error InvalidTerms(string reason);

    function _checkTerms(Terms memory t, uint256 rounds) internal pure {
        require(rounds > 0 && rounds <= MAX_ROUNDS, InvalidTerms("number of rounds"));
        require(t.owner != address(0), InvalidTerms("no owner"));
        require(t.providers > 0 && t.providers <= MAX_PROVIDERS, InvalidTerms("number of providers"));
        require(t.minProviders > 0 && t.minProviders <= t.providers, InvalidTerms("least number of providers"));
        require(t.maxExclusions <= t.providers, InvalidTerms("number of exclusions"));
        require(t.minBond > 0, InvalidTerms("no bond"));
        require(
            t.registration > 0 && t.bonding > 0 && t.delivery > 0 && t.proving > 0, InvalidTerms("a time of 0 seconds")
        );
        require(t.stateDescriptor != 0, InvalidTerms("no state descriptor"));
        require(t.testId != 0, InvalidTerms("no test set"));
        require(t.previous == address(0) || t.head != 0, InvalidTerms("a previous campaign without a head"));
        uint256 invitations = t.invited.length;
        require(
            invitations == 0 || invitations >= t.minProviders && invitations <= MAX_INVITED,
            InvalidTerms("number of invitations")
        );
    }

    function _checkPin(Terms memory t, Pin memory pin, bool continuing) internal view {
        IAIVMProgram v = pin.verifier;
        require(address(v).code.length > 0, InvalidTerms("no verifier at the address"));
        require(address(v).codehash == pin.codeHash, InvalidTerms("code hash of the verifier"));
        require(v.verifierId() == pin.verifierId, InvalidTerms("verifier id"));
        require(t.development || !v.development(), InvalidTerms("a development verifier"));
        require(v.dataSets() == uint256(t.providers) + 1, InvalidTerms("data sets of the program"));
        require(v.endDescriptor() == t.stateDescriptor, InvalidTerms("end descriptor of the program"));
        require(v.start() == (continuing ? Start.Continuing : Start.Genesis), InvalidTerms("start of the program"));
        require(
            v.startDescriptor() == (continuing ? t.stateDescriptor : bytes32(0)),
            InvalidTerms("start descriptor of the program")
        );
        require(
            t.rule == Rule.Equal || v.outputs() >= uint256(t.offset) + t.providers,
            InvalidTerms("outputs of the program")
        );
        if (address(t.router) != address(0)) {
            (IAIVMProgram known, bool frozen) = t.router.verifierOf(pin.verifierId);
            require(address(known) == address(v) && !frozen, InvalidTerms("verifier in the router"));
        }
    }

    /// @dev The first head is the proven head of a campaign with this code. Not in the constructor: there is no code yet.
    function _checkPrevious() internal view {
        CampaignState previous = CampaignState(_terms.previous);
        if (address(previous) == address(0)) {
            return;
        }
        require(address(previous).codehash == address(this).codehash, InvalidTerms("code of the previous campaign"));
        require(previous.headProven() && previous.head() == _terms.head, InvalidTerms("head of the previous campaign"));
        Terms memory t = previous.terms();
        require(t.stateDescriptor == _terms.stateDescriptor, InvalidTerms("state of the previous campaign"));
        require(_terms.development || !t.development, InvalidTerms("a development campaign"));
    }
}
