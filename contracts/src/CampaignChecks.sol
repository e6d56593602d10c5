// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CampaignState} from "./CampaignState.sol";
import {Link, Pin, Rule, Terms} from "./CampaignTerms.sol";
import {DataSetInfo, IAIVMVerifier, ProgramInfo} from "./IAIVMVerifier.sol";
import {Start} from "./ProgramConstants.sol";

/// @title What a campaign demands of its terms, once and for all
abstract contract CampaignChecks is CampaignState {
    /// @dev With all of these at once, every transaction is below the 2^24 gas that a transaction may have (EIP-7825). A
    /// training of more rounds is a chain of campaigns: Terms.previous.
    uint256 private constant MAX_PROVIDERS = 64;
    uint256 private constant MAX_ROUNDS = 48;
    uint256 private constant MAX_INVITED = 128;
    /// Most programs of a round: the inner proofs that one proof joins.
    uint256 private constant MAX_LINKS = 16;

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

    /// @dev The rounds' verifier is one that lets itself be pinned, and its programs are a chain on the slots' data sets.
    function _checkPin(Terms memory t, Pin memory pin, bool continuing) internal view {
        IAIVMVerifier v = pin.verifier;
        require(address(v).code.length > 0, InvalidTerms("no verifier at the address"));
        require(address(v).codehash == pin.codeHash, InvalidTerms("code hash of the verifier"));
        require(t.development || !v.development(), InvalidTerms("a development verifier"));
        if (address(t.router) != address(0)) {
            (IAIVMVerifier known, bool frozen) = t.router.verifierOf(v.selector());
            require(address(known) == address(v) && !frozen, InvalidTerms("verifier in the router"));
        }
        uint256 n = pin.links.length;
        require(n > 0 && n <= MAX_LINKS, InvalidTerms("number of programs"));
        ProgramInfo memory last = v.program(pin.links[n - 1].constants);
        require(pin.links[n - 1].tested, InvalidTerms("data sets of the program"));
        require(
            t.rule == Rule.Equal || last.outputs >= uint256(t.offset) + t.providers,
            InvalidTerms("outputs of the program")
        );
        uint256 ranged = 0; // bit i: a program shows that data set i is in its ranges
        for (uint256 i = 0; i < n; i++) {
            ProgramInfo memory p = i == n - 1 ? last : v.program(pin.links[i].constants);
            ranged |= _checkLink(t, pin.links[i], p, last, continuing || i > 0);
        }
        require(ranged == (2 << t.providers) - 1, InvalidTerms("ranges of the data sets"));
    }

    /// @dev Checks a program, which has the data sets of the last one, and returns of which it shows the ranges.
    function _checkLink(Terms memory t, Link memory link, ProgramInfo memory p, ProgramInfo memory last, bool continuing)
        private
        pure
        returns (uint256 ranged)
    {
        require(p.key == link.programKey, InvalidTerms("program key"));
        require(p.sets.length == uint256(t.providers) + (link.tested ? 1 : 0), InvalidTerms("data sets of the program"));
        require(p.endDescriptor == t.stateDescriptor, InvalidTerms("end descriptor of the program"));
        require(p.start == (continuing ? Start.Continuing : Start.Genesis), InvalidTerms("start of the program"));
        require(
            p.startDescriptor == (continuing ? t.stateDescriptor : bytes32(0)),
            InvalidTerms("start descriptor of the program")
        );
        for (uint256 i = 0; i < p.sets.length; i++) {
            DataSetInfo memory set = p.sets[i];
            DataSetInfo memory same = last.sets[i];
            require(
                set.descriptor == same.descriptor && set.pieces == same.pieces,
                InvalidTerms("data sets of the program")
            );
            ranged |= set.assumed ? 0 : 1 << i;
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
