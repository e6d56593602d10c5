// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Beacon} from "./Beacon.sol";
import {CampaignState} from "./CampaignState.sol";
import {Link, Rule, Terms} from "./CampaignTerms.sol";
import {IAIVMVerifier, ProgramInfo} from "./IAIVMVerifier.sol";
import {Start} from "./ProgramConstants.sol";

/// @title What a factory demands of the terms of a campaign, once and for all
abstract contract CampaignChecks {
    /// @dev With all of the first three at once, and rounds of one program, every transaction is below the 2^24 gas that a transaction may have
    /// (EIP-7825). A training of more rounds is a chain of campaigns: Terms.previous.
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

    function _checkVerifier(Terms memory t) internal view {
        IAIVMVerifier v = t.verifier;
        require(address(v).code.length > 0, InvalidTerms("no verifier at the address"));
        require(address(v).codehash == t.codeHash, InvalidTerms("code hash of the verifier"));
        require(t.development || !v.development(), InvalidTerms("a development verifier"));
        if (address(t.router) != address(0)) {
            (IAIVMVerifier known, bool frozen) = t.router.verifierOf(v.selector());
            require(address(known) == address(v) && !frozen, InvalidTerms("verifier in the router"));
        }
    }

    /// @dev A round's programs are a chain on the data sets of the slots and the test set, of each of which some program shows that it is
    /// within its ranges. The programs before the last may do without the test set.
    function _checkPin(Terms memory t, Link[] memory links, bool continuing) internal view {
        uint256 n = links.length;
        require(n > 0 && n <= MAX_LINKS, InvalidTerms("number of programs"));
        require(links[n - 1].tested, InvalidTerms("data sets of the program"));
        ProgramInfo memory last = t.verifier.program(links[n - 1].constants);
        require(
            t.rule == Rule.Equal || last.outputs >= uint256(t.offset) + t.providers,
            InvalidTerms("outputs of the program")
        );
        uint256 ranged = _checkLink(t, links[n - 1], last, continuing, n > 1); // bit i: data set i is within its ranges
        for (uint256 i = 0; i < n - 1; i++) {
            ProgramInfo memory p = t.verifier.program(links[i].constants);
            ranged |= _checkLink(t, links[i], p, continuing, i > 0);
            _checkSame(p, last);
        }
        require(ranged == (2 << t.providers) - 1, InvalidTerms("ranges of the data sets"));
    }

    /// @dev Checks a program and returns which of its data sets it shows to be within their ranges. One that is behind another
    /// in its round may be a piece: who takes part has compared the two.
    function _checkLink(Terms memory t, Link memory link, ProgramInfo memory p, bool continuing, bool behind)
        private
        view
        returns (uint256 ranged)
    {
        require(p.key == link.programKey, InvalidTerms("program key"));
        require(link.drawn == (p.draws.length > 0), InvalidTerms("draws of the program"));
        require(!link.drawn || Beacon.available(), InvalidTerms("no randomness on this chain"));
        uint256 n = uint256(t.providers) + (link.tested ? 1 : 0);
        require(p.sets.length == 0x40 * n, InvalidTerms("data sets of the program"));
        require(p.endDescriptor == t.stateDescriptor, InvalidTerms("end descriptor of the program"));
        continuing = continuing || behind;
        require(
            p.start == (continuing ? Start.Continuing : Start.Genesis) || behind && p.start == Start.Piece,
            InvalidTerms("start of the program")
        );
        require(
            p.startDescriptor == (continuing ? t.stateDescriptor : bytes32(0)),
            InvalidTerms("start descriptor of the program")
        );
        for (uint256 i = 0; i < n; i++) {
            (,, bool assumed) = p.dataSet(i);
            ranged |= assumed ? 0 : 1 << i;
        }
    }

    /// @dev The data sets of a program, which are no more than those of another one, are of the same kinds.
    function _checkSame(ProgramInfo memory p, ProgramInfo memory other) private pure {
        for (uint256 i = 0; i < p.sets.length / 0x40; i++) {
            (bytes32 descriptor, uint256 pieces,) = p.dataSet(i);
            (bytes32 want, uint256 wantPieces,) = other.dataSet(i);
            require(descriptor == want && pieces == wantPieces, InvalidTerms("data sets of the program"));
        }
    }

    /// @dev The first head is the proven head of a campaign that the factory made, and continues a model of the same kind.
    function _checkPrevious(Terms memory t, bytes32 code) internal view {
        CampaignState previous = CampaignState(t.previous);
        if (address(previous) == address(0)) {
            return;
        }
        require(address(previous).codehash == code, InvalidTerms("code of the previous campaign"));
        require(_made(previous), InvalidTerms("maker of the previous campaign"));
        require(previous.headProven() && previous.head() == t.head, InvalidTerms("head of the previous campaign"));
        Terms memory before = previous.terms();
        require(before.stateDescriptor == t.stateDescriptor, InvalidTerms("state of the previous campaign"));
        require(t.development || !before.development, InvalidTerms("a development campaign"));
    }

    /// @dev Whether the factory made the campaign.
    function _made(CampaignState campaign) internal view virtual returns (bool);
}
