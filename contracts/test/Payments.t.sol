// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Ending, Phase, Terms} from "../src/CampaignTerms.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {Data, FailingToken, FeeToken, HostileProvider, HostileToken, Refuser, Token} from "./Fakes.sol";
import {vm} from "./Vm.sol";

contract PaymentsTest is CampaignBase {
    function _inToken(Token token) private {
        Terms memory t = _terms();
        t.token = token;
        _create(t);
        token.mint(sponsor, 10 ether);
        token.mint(owner, 10 ether);
        vm.prank(sponsor);
        token.approve(address(campaign), type(uint256).max);
        vm.prank(owner);
        token.approve(address(campaign), type(uint256).max);
    }

    function _roundInToken() private {
        vm.prank(sponsor);
        campaign.fund();
        _registerAll();
        vm.prank(owner);
        campaign.postBond(BOND, "age1");
        _submit(_values([int256(1), 2, 1]));
    }

    function test_token() public {
        Token token = new Token();
        _inToken(token);
        _roundInToken();
        vm.prank(providers[1]);
        campaign.claim(payable(address(0x77)));
        _same(token.balanceOf(address(0x77)), REWARD / 2);
        vm.prank(owner);
        campaign.claim(payable(owner));
        _same(token.balanceOf(owner), 10 ether);
    }

    function test_tokenCampaignTakesNoEther() public {
        _inToken(new Token());
        vm.deal(sponsor, 1 ether);
        vm.prank(sponsor);
        vm.expectPartialRevert(TrainingCampaign.WrongAmount.selector);
        campaign.fund{value: 1}();
    }

    function test_feeOnTransferIsRefused() public {
        _inToken(new FeeToken());
        vm.prank(sponsor);
        vm.expectPartialRevert(TrainingCampaign.WrongAmount.selector);
        campaign.fund();
        _in(Phase.Unfunded);
    }

    function test_tokenThatFailsIsRefused() public {
        Terms memory t = _terms();
        t.token = IERC20(address(new FailingToken()));
        _create(t);
        vm.prank(sponsor);
        vm.expectPartialRevert(bytes4(keccak256("SafeERC20FailedOperation(address)")));
        campaign.fund();
    }

    function test_hostileToken() public {
        HostileToken token = new HostileToken();
        _inToken(token);
        _roundInToken();
        token.aim(campaign);
        vm.prank(providers[1]);
        campaign.claim(payable(providers[1]));
        require(!token.entered(), "entered from a transfer");
        _same(token.balanceOf(providers[1]), REWARD / 2);
        _same(campaign.credit(providers[1]), 0);
    }

    function test_hostileReceiver() public {
        _create(_terms());
        _fund();
        HostileProvider hostile = new HostileProvider(campaign);
        hostile.register(Data.make(9, 1, address(campaign), address(hostile), block.chainid));
        _register(5, providers[0]);
        _register(6, providers[1]);
        _postBond();
        _submit(_values([int256(2), 1, 1]));
        hostile.claim();
        _same(hostile.calls(), 1);
        _same(address(hostile).balance, REWARD / 2);
    }

    /// Who cannot be paid stops nobody else, and can name another address.
    function test_receiverThatRefuses() public {
        _create(_terms());
        _fund();
        Refuser refuser = new Refuser();
        refuser.register(campaign, Data.make(9, 1, address(campaign), address(refuser), block.chainid));
        _register(5, providers[0]);
        _register(6, providers[1]);
        _postBond();
        _submit(_values([int256(2), 1, 1]));
        vm.expectRevert(bytes4(keccak256("FailedCall()")));
        refuser.claim(campaign, payable(address(refuser)));
        vm.prank(providers[0]);
        campaign.claim(payable(providers[0]));
        refuser.claim(campaign, payable(address(0x78)));
        _same(address(0x78).balance, REWARD / 2);
    }

    function test_nothingToClaim() public {
        _bonded();
        vm.expectPartialRevert(TrainingCampaign.NothingToClaim.selector);
        campaign.claim(payable(address(this)));
    }
}
