// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {CampaignChecks} from "./CampaignChecks.sol";
import {CampaignState} from "./CampaignState.sol";
import {Pin, Terms} from "./CampaignTerms.sol";
import {TrainingCampaign} from "./TrainingCampaign.sol";

/// @title Makes training campaigns, and lists them by its events
/// @notice A campaign is a clone of one implementation, which this contract makes when it is made. It belongs to nobody, and
/// gives a campaign its terms in the transaction that makes it: there is no campaign without terms, or with others.
///
/// The address of a campaign follows from sponsor, terms and salt: who signs for an address signs for its terms.
contract CampaignFactory is CampaignChecks {
    /// @notice A campaign, in the order of which campaigns can be found.
    event CampaignCreated(
        address indexed campaign,
        address indexed sponsor,
        address indexed owner,
        address previous,
        address token,
        uint256 fund,
        bytes32 seed
    );

    /// @notice What all campaigns are clones of.
    TrainingCampaign public immutable implementation = new TrainingCampaign();

    /// @notice Makes a campaign, whose sponsor is the caller. Its fund is paid in with TrainingCampaign.fund.
    /// @param terms what holds for all rounds.
    /// @param pins programs and reward of each round.
    /// @param salt tells campaigns of the same terms apart.
    function create(Terms calldata terms, Pin[] calldata pins, bytes32 salt)
        external
        returns (TrainingCampaign campaign)
    {
        Terms memory t = terms;
        _checkTerms(t, pins.length);
        _checkVerifier(t);
        uint256 fund = 0;
        for (uint256 i = 0; i < pins.length; i++) {
            _checkPin(t, pins[i].links, i > 0 || t.head != 0);
            fund += pins[i].reward;
        }
        require(fund > 0, InvalidTerms("no reward"));
        bytes32 place = keccak256(abi.encode(msg.sender, terms, pins, salt));
        campaign = TrainingCampaign(Clones.cloneDeterministic(address(implementation), place));
        _checkPrevious(t, address(campaign).codehash);
        campaign.initialize(msg.sender, terms, pins, salt, fund);
        emit CampaignCreated(address(campaign), msg.sender, t.owner, t.previous, address(t.token), fund, t.seed);
    }

    /// @notice Where the campaign of a sponsor with these terms is, or would be.
    function campaignOf(address sponsor, Terms memory terms, Pin[] memory pins, bytes32 salt)
        public
        view
        returns (address)
    {
        bytes32 place = keccak256(abi.encode(sponsor, terms, pins, salt));
        return Clones.predictDeterministicAddress(address(implementation), place);
    }

    /// @dev What has the code of a clone may have been made by anybody, with any storage; but only this contract puts a clone at an
    /// address of its own and of these terms.
    function _made(CampaignState campaign) internal view override returns (bool) {
        return campaignOf(campaign.sponsor(), campaign.terms(), campaign.pins(), campaign.salt()) == address(campaign);
    }
}
