// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IAIVMVerifier} from "./IAIVMVerifier.sol";
import {AIVMRouter} from "./AIVMRouter.sol";

/// What a provider is paid by.
enum Rule {
    Shapley, // the outputs phi are Shapley values: what is negative counts as zero
    GradientNorm, // the outputs phi are squared gradient norms
    Equal // every provider whose data are used gets the same
}

/// What a campaign waits for.
enum Phase {
    Unfunded, // the sponsor's fund
    Registration, // providers
    Bonding, // the owner's bond; the sponsor sends the test set, sealed to the owner
    Delivery, // data, sealed to the owner; the proof may come
    Proving, // the proof; the owner may exclude who has not delivered
    Lapsed, // a deadline has passed: anybody may call expire
    Ended // nothing but claims
}

/// How a campaign ended.
enum Ending {
    Running,
    Completed, // every round was proven
    Cancelled, // by the sponsor, before a bond was posted
    TooFewProviders,
    NoBond,
    NoProof, // the bond went to the providers
    VerifierStopped // a proof came in time, but the router kept it from being paid out: the bond went back
}

/// What the owner has said of a registered provider.
enum Standing {
    Vacant,
    Registered,
    Acknowledged, // its data have come: it cannot be excluded any more
    Excluded // replaced by the zero data set
}

/// A place for a data set in a round.
struct Slot {
    address provider;
    Standing standing;
    uint64 nonce; // of the consent by which it was registered; 0: by the provider itself
    bytes32 dataId;
    address payout; // what the provider earns is credited to; zero: to the provider
}

/// What a round is proven by, a program or a chain of them, and what it pays.
struct Pin {
    uint128 reward;
    Link[] links; // each starts from the model that the one before ends with; the last one's outputs are paid by
}

/// A program of a round.
struct Link {
    bytes32 programKey;
    address constants; // a contract whose code has the hash programKey
    bool drawn; // it draws numbers, which follow from the round's beacon
    bool tested; // its data sets are those of the providers and then the test set; else without the latter
}

/// What a sponsor fixes for good when it creates a campaign.
struct Terms {
    address owner; // of the model: proves, posts the bond, is the beneficiary that proofs are bound to
    IERC20 token; // of fund and bond; zero for ether
    IAIVMVerifier verifier; // of all proofs
    bytes32 codeHash; // of its code
    AIVMRouter router; // whose stops keep a proof from being paid out; zero for none
    bool development; // take a verifier with a development key, whose proofs can be forged
    Rule rule;
    uint16 providers; // data sets of the programs without the test set
    uint16 minProviders; // fewer than this end the campaign; the other slots get the zero data set
    uint16 maxExclusions; // most providers of a round that the owner may replace by the zero data set
    uint16 offset; // place of phi among the outputs, one for each provider's data set in order
    uint128 minBond; // least bond of a round
    uint32 registration; // seconds to register
    uint32 bonding; // seconds from then to the bond
    uint32 delivery; // seconds from the bond to send data
    uint32 proving; // seconds from then to the proof
    bytes32 head; // id of the model that the first round starts from; zero if its program fixes that
    address previous; // campaign that the head is of; zero: nothing here shows that the head was proven
    bytes32 stateDescriptor; // descriptor word of the model: layout, powers of tau, tensors
    bytes32 testId; // id of the test set, the last data set of the programs
    bytes32 seed; // public seed of the programs' randomness, for the record: it is part of the program keys
    address[] invited; // who may register data, once for each slot that it may hold; empty for anybody
}
