// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Ending, Phase, Terms} from "../src/CampaignTerms.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {Data, FailingToken, FeeToken, HostileProvider, HostileToken, Refuser, Token} from "./Fakes.sol";
import {RebasingToken, SilentToken} from "./Fakes.sol";
import {bound, vm} from "./Vm.sol";

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

    /// A payment to these could not be taken out again.
    function test_receiversThatLoseThePayment() public {
        Token token = new Token();
        _inToken(token);
        _roundInToken();
        address[3] memory lost = [address(0), address(campaign), address(token)];
        for (uint256 i = 0; i < 3; i++) {
            vm.prank(owner);
            vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.WrongReceiver.selector, lost[i]));
            campaign.claim(payable(lost[i]));
        }
        _same(campaign.credit(owner), BOND);
        _bonded(); // in ether
        _submit(_values([int256(1), 2, 1]));
        for (uint256 i = 0; i < 2; i++) {
            vm.prank(owner);
            vm.expectPartialRevert(TrainingCampaign.WrongReceiver.selector);
            campaign.claim(payable(i == 0 ? address(0) : address(campaign)));
        }
        vm.prank(owner);
        campaign.claim(payable(address(0x79)));
        _same(address(0x79).balance, BOND);
    }

    function test_tokenThatReturnsNothing() public {
        SilentToken token = new SilentToken();
        Terms memory t = _terms();
        t.token = IERC20(address(token));
        _create(t);
        address[2] memory payers = [sponsor, owner];
        for (uint256 i = 0; i < 2; i++) {
            token.mint(payers[i], 10 ether);
            vm.prank(payers[i]);
            token.approve(address(campaign), 5 ether);
        }
        _roundInToken();
        for (uint256 i = 0; i < 3; i++) {
            uint256 amount = campaign.credit(providers[i]);
            vm.prank(providers[i]);
            campaign.claim(payable(providers[i]));
            _same(token.balanceOf(providers[i]), amount);
        }
    }

    /// One unit that a token takes away locks one unit, not a claim: who comes last gets what is there, and the rest
    /// as soon as it comes back.
    function testFuzz_shrinkingToken(uint256 loss, uint256 last) public {
        RebasingToken token = new RebasingToken();
        _inToken(token);
        _roundInToken();
        vm.prank(owner);
        campaign.claim(payable(owner));
        vm.warp(block.timestamp + 1 days);
        campaign.expire(); // nobody registers for the second round: the rest is the sponsor's
        address[4] memory accounts = [sponsor, providers[0], providers[1], providers[2]];
        uint256 owed = 0;
        for (uint256 i = 0; i < 4; i++) {
            owed += campaign.credit(accounts[i]);
        }
        _same(token.balanceOf(address(campaign)), owed);
        loss = bound(loss, 0, owed);
        token.shrink(address(campaign), loss);
        uint256 paid = 0;
        uint256 unpaid = 0;
        for (uint256 i = 0; i < 4; i++) {
            address account = accounts[(last % 4 + i) % 4];
            uint256 credit = campaign.credit(account);
            if (token.balanceOf(address(campaign)) == 0) {
                vm.prank(account);
                vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.NothingLeft.selector, credit));
                campaign.claim(payable(address(0x77)));
            } else {
                vm.prank(account);
                uint256 amount = campaign.claim(payable(address(0x77)));
                require(amount > 0 && amount <= credit, "not an amount of the credit");
                paid += amount;
            }
            unpaid += campaign.credit(account);
        }
        _same(paid, owed - loss);
        _same(unpaid, loss);
        _same(token.balanceOf(address(0x77)), paid);
        token.mint(address(campaign), loss);
        for (uint256 i = 0; i < 4; i++) {
            if (campaign.credit(accounts[i]) > 0) {
                vm.prank(accounts[i]);
                campaign.claim(payable(accounts[i]));
            }
            _same(campaign.credit(accounts[i]), 0);
        }
        _same(token.balanceOf(address(campaign)), 0);
    }

    /// One unit less: all others are paid in full, the last one all but the unit.
    function test_oneUnitLess() public {
        RebasingToken token = new RebasingToken();
        _inToken(token);
        _roundInToken();
        vm.warp(block.timestamp + 1 days);
        campaign.expire();
        token.shrink(address(campaign), 1);
        address[5] memory accounts = [sponsor, owner, providers[0], providers[1], providers[2]];
        for (uint256 i = 0; i < 5; i++) {
            uint256 credit = campaign.credit(accounts[i]);
            vm.prank(accounts[i]);
            _same(campaign.claim(payable(accounts[i])), i == 4 ? credit - 1 : credit);
        }
        _same(campaign.credit(providers[2]), 1);
    }

    function test_nothingToClaim() public {
        _bonded();
        vm.expectPartialRevert(TrainingCampaign.NothingToClaim.selector);
        campaign.claim(payable(address(this)));
    }
}
