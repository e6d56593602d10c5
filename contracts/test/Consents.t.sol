// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Phase, Slot, Standing} from "../src/CampaignTerms.sol";
import {Consent, ConsentExpired, WrongSignature} from "../src/Consents.sol";
import {CampaignState} from "../src/CampaignState.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";
import {CampaignBase} from "./CampaignBase.sol";
import {Data} from "./Fakes.sol";
import {vm} from "./Vm.sol";

/// @dev An account that is a contract and agrees to one digest.
contract Agreeable {
    bytes32 public digest;

    function agree(bytes32 to) external {
        digest = to;
    }

    function isValidSignature(bytes32 hash, bytes calldata) external view returns (bytes4) {
        return hash == digest ? this.isValidSignature.selector : bytes4(0);
    }

    receive() external payable {}
}

/// Providers sign; somebody else sends.
contract ConsentsTest is CampaignBase {
    uint256 private constant KEY = 0xa11ce;
    address private alice = vm.addr(KEY);
    address private relayer = address(0x7001);

    function setUp() public {
        _create(_terms());
        _fund();
    }

    function _consent(uint256 slot, uint256 secret, uint64 nonce) private view returns (Consent memory) {
        return Consent(alice, alice, campaign.round(), slot, Data.id(_data(secret, alice)), nonce, uint64(block.timestamp + 1 hours));
    }

    function _digest(address to, bytes32 content) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("AIVM TrainingCampaign"),
                keccak256("1"),
                block.chainid,
                to
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, content));
    }

    function _content(Consent memory c) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "Consent(address account,address payout,uint256 round,uint256 slot,bytes32 dataId,uint64 nonce,uint64 deadline)"
                ),
                c
            )
        );
    }

    function _sign(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _signed(Consent memory c) private view returns (bytes memory) {
        return _sign(KEY, _digest(address(campaign), _content(c)));
    }

    function _revocation(address account, uint64 nonce) private pure returns (bytes32) {
        return keccak256(abi.encode(keccak256("Revocation(address account,uint64 nonce)"), account, nonce));
    }

    function _relay(Consent memory c, bytes memory signature, uint256 secret) private {
        Data.Registration memory r = _data(secret, c.account);
        vm.prank(relayer);
        campaign.registerFor(c, signature, r.descriptor, r.points, r.values, r.openings);
    }

    function _refused(Consent memory c, bytes memory signature, uint256 secret, bytes memory want) private {
        Data.Registration memory r = _data(secret, c.account);
        vm.prank(relayer);
        vm.expectRevert(want);
        campaign.registerFor(c, signature, r.descriptor, r.points, r.values, r.openings);
    }

    function _slot(uint256 i) private view returns (Slot memory) {
        return campaign.slotsOf(0)[i];
    }

    function test_aRelayerRegisters() public {
        Consent memory c = _consent(1, 7, 5);
        _relay(c, _signed(c), 7);
        Slot memory s = _slot(1);
        require(s.provider == alice && s.standing == Standing.Registered && s.nonce == 5 && s.dataId == c.dataId);
        require(_slot(0).standing == Standing.Vacant);
        _refused(c, _signed(c), 7, abi.encodeWithSelector(TrainingCampaign.WrongSlot.selector, 1, _data(7, alice).descriptor));
        c = _consent(0, 7, 6);
        _refused(c, _signed(c), 7, abi.encodeWithSelector(TrainingCampaign.DuplicateData.selector, c.dataId));
    }

    /// Every word of a consent is signed.
    function test_anotherConsent() public {
        Consent memory c = _consent(1, 7, 5);
        bytes memory signature = _signed(c);
        bytes memory want = abi.encodeWithSelector(WrongSignature.selector, alice);
        c.slot = 0;
        _refused(c, signature, 7, want);
        c = _consent(1, 7, 6);
        _refused(c, signature, 7, want);
        c = _consent(1, 7, 5);
        c.payout = relayer;
        _refused(c, signature, 7, want);
        c = _consent(1, 7, 5);
        c.deadline++;
        _refused(c, signature, 7, want);
        c = _consent(1, 8, 5);
        _refused(c, signature, 8, want);
        c = _consent(1, 7, 5);
        c.account = providers[0];
        _refused(c, signature, 7, abi.encodeWithSelector(WrongSignature.selector, providers[0]));
        c = _consent(1, 7, 5);
        _refused(c, _sign(KEY, _digest(address(factory), _content(c))), 7, want); // another campaign's
        _refused(c, _sign(KEY + 1, _digest(address(campaign), _content(c))), 7, want);
        _refused(c, "", 7, want);
        _refused(c, signature, 8, abi.encodeWithSelector(TrainingCampaign.WrongData.selector, 1, Data.id(_data(8, alice)), c.dataId));
        _relay(c, signature, 7);
    }

    function test_whatAConsentIsNot() public {
        Consent memory c = _consent(1, 7, 0);
        _refused(c, _signed(c), 7, abi.encodeWithSelector(TrainingCampaign.RevokedConsent.selector, alice, uint64(0)));
        c = _consent(1, 7, 5);
        c.round = 1;
        _refused(c, _signed(c), 7, abi.encodeWithSelector(TrainingCampaign.WrongRound.selector, 1, 0));
        c = _consent(3, 7, 5);
        _refused(c, _signed(c), 7, abi.encodeWithSelector(TrainingCampaign.WrongSlot.selector, 3, _data(7, alice).descriptor));
        c.dataId = keccak256(abi.encodePacked(bytes32(0))); // no points: the id of nothing, for a descriptor of nothing
        bytes memory nothing = _signed(c);
        vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.WrongSlot.selector, 3, bytes32(0)));
        campaign.registerFor(c, nothing, 0, new uint256[2][](0), new uint256[](0), new uint256[2][](0));
        c = _consent(1, 7, 5);
        c.payout = address(campaign);
        _refused(c, _signed(c), 7, abi.encodeWithSelector(TrainingCampaign.WrongReceiver.selector, address(campaign)));
        c = _consent(1, 7, 5);
        vm.warp(c.deadline + 1);
        _refused(c, _signed(c), 7, abi.encodeWithSelector(ConsentExpired.selector, c.deadline));
        vm.warp(c.deadline);
        _relay(c, _signed(c), 7);
        c = _consent(0, 9, 6);
        Data.Registration memory r = _data(9, alice);
        r.descriptor = keccak256("data of another kind");
        c.dataId = Data.id(r);
        bytes memory signature = _signed(c);
        vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.WrongSlot.selector, 0, r.descriptor));
        campaign.registerFor(c, signature, r.descriptor, r.points, r.values, r.openings);
        vm.warp(block.timestamp + 1 days);
        c = _consent(2, 8, 6);
        _refused(c, _signed(c), 8, abi.encodeWithSelector(CampaignState.WrongPhase.selector, Phase.Lapsed));
    }

    /// Two data sets of one account, by two consents: one goes, the other stays.
    function test_revokesOneOfTwo() public {
        Consent memory c = _consent(0, 7, 5);
        _relay(c, _signed(c), 7);
        c = _consent(1, 8, 6);
        _relay(c, _signed(c), 8);
        vm.prank(alice);
        campaign.revoke(5);
        require(_slot(0).standing == Standing.Vacant && _slot(1).standing == Standing.Registered);
    }

    function test_revocation() public {
        Consent memory c = _consent(1, 7, 5);
        bytes memory revoked = abi.encodeWithSelector(TrainingCampaign.RevokedConsent.selector, alice, uint64(5));
        _relay(c, _signed(c), 7);
        vm.prank(relayer);
        campaign.revoke(5); // its own, of which there is none
        require(_slot(1).standing == Standing.Registered && !campaign.revoked(alice, 5));
        vm.prank(alice);
        campaign.revoke(5);
        require(_slot(1).standing == Standing.Vacant && campaign.revoked(alice, 5));
        _refused(c, _signed(c), 7, revoked);
        c = _consent(1, 7, 6); // the data set is free again
        _relay(c, _signed(c), 7);
        c = _consent(0, 8, 7);
        vm.prank(alice);
        campaign.revoke(7); // before anybody has sent it
        _refused(c, _signed(c), 8, abi.encodeWithSelector(TrainingCampaign.RevokedConsent.selector, alice, uint64(7)));
    }

    function test_revocationThatAnybodyCarries() public {
        Consent memory c = _consent(1, 7, 5);
        _relay(c, _signed(c), 7);
        bytes memory signature = _sign(KEY, _digest(address(campaign), _revocation(alice, 5)));
        vm.expectRevert(abi.encodeWithSelector(WrongSignature.selector, alice));
        campaign.revokeFor(alice, 6, signature);
        bytes memory own = _sign(KEY, _digest(address(campaign), _revocation(alice, 0)));
        vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.RevokedConsent.selector, alice, uint64(0)));
        campaign.revokeFor(alice, 0, own); // it would count again and again
        bytes memory others = _sign(KEY + 1, _digest(address(campaign), _revocation(alice, 5)));
        vm.expectRevert(abi.encodeWithSelector(WrongSignature.selector, alice));
        campaign.revokeFor(alice, 5, others);
        require(_slot(1).standing == Standing.Registered);
        campaign.revokeFor(alice, 5, signature);
        require(_slot(1).standing == Standing.Vacant);
    }

    function test_whoRegisteredItselfGoesAsLongAsRegistrationLasts() public {
        _register(100, providers[0]);
        vm.prank(providers[0]);
        campaign.revoke(0);
        require(_slot(0).standing == Standing.Vacant && !campaign.revoked(providers[0], 0));
        _register(100, providers[0]);
        _register(101, providers[1]);
        vm.prank(providers[1]);
        campaign.revoke(0);
        require(_slot(0).standing == Standing.Registered && _slot(1).standing == Standing.Vacant);
        _register(101, providers[1]);
        _register(102, providers[2]);
        vm.prank(providers[2]);
        vm.expectRevert(abi.encodeWithSelector(CampaignState.WrongPhase.selector, Phase.Bonding));
        campaign.revoke(0);
    }

    /// A consent for a round to come is taken back when this one is under way.
    function test_revocationInAnotherPhase() public {
        Consent memory c = _consent(1, 7, 5);
        c.round = 1;
        bytes memory signature = _signed(c);
        _register(100, providers[0]);
        _register(101, providers[1]);
        _register(102, providers[2]);
        _postBond();
        vm.prank(alice);
        campaign.revoke(5);
        vm.prank(providers[0]);
        vm.expectRevert(abi.encodeWithSelector(CampaignState.WrongPhase.selector, Phase.Delivery));
        campaign.revoke(0);
        _submit(_values([int256(1), 1, 1]));
        _refused(c, signature, 7, abi.encodeWithSelector(TrainingCampaign.RevokedConsent.selector, alice, uint64(5)));
        require(campaign.slotsOf(1)[1].standing == Standing.Vacant);
    }

    /// An account with a key may have code as well.
    function test_delegatedAccount() public {
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(new Agreeable())));
        Consent memory c = _consent(2, 7, 5);
        _relay(c, _signed(c), 7);
        require(_slot(2).provider == alice);
    }

    function test_contractAccount() public {
        Agreeable account = new Agreeable();
        alice = address(account);
        Consent memory c = _consent(2, 7, 5);
        bytes memory want = abi.encodeWithSelector(WrongSignature.selector, alice);
        _refused(c, "", 7, want);
        account.agree(_digest(address(campaign), _content(c)));
        _relay(c, "", 7);
        require(_slot(2).provider == alice);
    }

    /// What a data set earns goes where its consent says, and nothing else does.
    function test_payout() public {
        Consent memory c = _consent(0, 7, 5);
        address paid = address(0x7002);
        c.payout = paid;
        _relay(c, _signed(c), 7);
        vm.prank(alice);
        campaign.revoke(5);
        c = _consent(1, 7, 6);
        _relay(c, _signed(c), 7); // to the account itself
        c = _consent(0, 8, 8);
        c.payout = paid;
        _relay(c, _signed(c), 8);
        _register(102, providers[2]);
        _postBond();
        _submit(_values([int256(1), 2, 0]));
        _same(campaign.credit(paid), REWARD / 3);
        _same(campaign.credit(alice), 2 * uint256(REWARD) / 3);
        uint256 owed = campaign.credit(paid);
        campaign.claimFor(payable(paid));
        _same(paid.balance, owed);
        owed = campaign.credit(alice);
        campaign.claimFor(payable(alice));
        _same(alice.balance, owed);
        vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.NothingToClaim.selector, alice));
        campaign.claimFor(payable(alice));
    }

    /// The bond that is lost goes the same way; a contract is paid when it says so.
    function test_payoutOfABond() public {
        Agreeable paid = new Agreeable();
        Consent memory c = _consent(0, 7, 5);
        c.payout = address(paid);
        _relay(c, _signed(c), 7);
        _register(101, providers[1]);
        vm.warp(block.timestamp + 1 days);
        _postBond();
        vm.warp(block.timestamp + 7 days);
        campaign.expire();
        _same(campaign.credit(address(paid)), BOND / 2);
        _same(campaign.credit(alice), 0);
        vm.expectRevert(abi.encodeWithSelector(TrainingCampaign.WrongReceiver.selector, address(paid)));
        campaign.claimFor(payable(address(paid)));
    }
}
