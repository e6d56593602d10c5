package contracts

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aivm/aivm/contracts/bindings"
)

// RevertError is why a contract refused a call.
type RevertError struct {
	Name string // of the custom error, as WrongContext; Error for a message
	Args []any
	text string
}

// Error says what was wrong, with what was got and wanted.
func (e *RevertError) Error() string { return "the contract refuses: " + e.text }

// Is reports whether target is a RevertError of the same name, for errors.Is.
func (e *RevertError) Is(target error) bool {
	t, ok := target.(*RevertError)
	return ok && t.Name == e.Name
}

// Reverted is a target for errors.Is: any error that a contract named so.
func Reverted(name string) error { return &RevertError{Name: name} }

// dataError is what RPC clients return for a call that reverts.
type dataError interface {
	error
	ErrorData() any
}

// Explain finds a revert in an error of an RPC client and returns it as a
// RevertError; other errors it returns unchanged.
func Explain(err error) error {
	var d dataError
	if !errors.As(err, &d) {
		return err
	}
	text, ok := d.ErrorData().(string)
	if !ok {
		return err
	}
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil {
		return err
	}
	if r := DecodeRevert(data); r != nil {
		return r
	}
	return err
}

// DecodeRevert decodes the data that a reverted call returned; nil if they are of no
// known error.
func DecodeRevert(data []byte) *RevertError {
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &RevertError{Name: "Error", Args: []any{reason}, text: reason}
	}
	if len(data) < 4 {
		return nil
	}
	e, ok := customErrors[[4]byte(data[:4])]
	if !ok {
		return nil
	}
	args, err := e.Inputs.Unpack(data[4:])
	if err != nil {
		return nil
	}
	return &RevertError{Name: e.Name, Args: args, text: describeError(e, args)}
}

// customErrors are those of all contracts, by selector.
var customErrors = func() map[[4]byte]abi.Error {
	all := map[[4]byte]abi.Error{}
	for _, m := range []*bind.MetaData{
		&bindings.AIVMRouterMetaData, &bindings.TrainingCampaignMetaData, &bindings.CampaignFactoryMetaData, &bindings.AIVMVerifierMetaData, &bindings.AIVMVerifierCreationMetaData,
	} {
		parsed, err := m.ParseABI()
		if err != nil {
			panic("BUG: " + err.Error())
		}
		for _, e := range parsed.Errors {
			all[[4]byte(e.ID[:4])] = e
		}
	}
	return all
}()

// describeError writes an error's meaning, then its arguments by name.
func describeError(e abi.Error, args []any) string {
	text, ok := meanings[e.Name]
	if !ok {
		text = e.Name
	}
	var parts []string
	for i, a := range args {
		parts = append(parts, e.Inputs[i].Name+" "+describeArgument(e.Name, a))
	}
	if len(parts) == 0 {
		return text
	}
	return fmt.Sprintf("%s (%s)", text, strings.Join(parts, ", "))
}

func describeArgument(errorName string, a any) string {
	switch v := a.(type) {
	case [32]byte:
		return "0x" + hex.EncodeToString(v[:])
	case [4]byte:
		return "0x" + hex.EncodeToString(v[:])
	case common.Address:
		return v.Hex()
	case *big.Int:
		return v.String()
	case uint8:
		switch errorName {
		case "WrongPhase":
			return Phase(v).String()
		case "WrongStanding":
			return Standing(v).String()
		}
	}
	return fmt.Sprint(a)
}

// meanings say errors in words.
var meanings = map[string]string{
	"WrongSelector":                "the proof is under another verifying key",
	"PublicValuesLength":           "the public values have another length than the program's",
	"ProofLength":                  "the proof has another length than the program's",
	"OutputOutOfRange":             "a public output is no 128-bit integer",
	"ScalarOutOfRange":             "a scalar of the proof is not below the group order",
	"CoordinateOutOfRange":         "a coordinate of the proof is not below the modulus",
	"DataIdMismatch":               "the commitments to a data set do not have the id of the public values",
	"StartIdMismatch":              "the commitments to the first model do not have the id of the public values",
	"EndIdMismatch":                "the commitments to the last model do not have the id of the public values",
	"PointNotOnCurve":              "a point of the proof is not on its curve",
	"ProofInvalid":                 "the proof is false",
	"WrongProofs":                  "there is no proof, or another number of programs, public values and proofs",
	"WrongBlocks":                  "a proof has one to sixteen blocks, and public values for each",
	"UnknownProgram":               "the proof does not bring the program's constants, and no contract that it names has them",
	"NoSuchBlock":                  "constants come with a block that the proof does not have",
	"NoSuchCommitment":             "a block refers to a commitment that the proof does not have",
	"MalformedConstants":           "the constants are those of no program",
	"WrongConstants":               "the constants of the program do not have the hash that its key is",
	"WrongClass":                   "the program is of another class than the verifier's circuit is for",
	"WrongCircuit":                 "the program's key is for another outer circuit",
	"WrongPowers":                  "the program's key is for other powers of tau",
	"ConstantsTooLong":             "the constants are longer than code may be: they have to come with each proof",
	"FailedDeployment":             "this campaign is there already: another salt makes another one of the same terms",
	"WrongSignature":               "the account has not signed this for this campaign",
	"ConsentExpired":               "the time in which the provider's consent counts is over",
	"RevokedConsent":               "the provider has taken its consent back",
	"WrongRound":                   "the provider's consent is for another round",
	"WrongSlot":                    "the slot that the provider's consent names is taken, or takes data of another descriptor",
	"NotFactory":                   "only the factory of campaigns may do this",
	"FailedCreation":               "there is too little gas to keep the constants",
	"MalformedKey":                 "the constants of the verifier do not have the length that they say",
	"SelectorTaken":                "the router has a verifier of this selector, or had one",
	"UnknownVerifier":              "the router has no verifier of this selector",
	"FrozenVerifier":               "the verifier is frozen",
	"RouterStopped":                "the router has stopped all verifiers",
	"DevelopmentVerifier":          "the verifier's key is for development: its proofs can be forged",
	"NotGuardian":                  "only owner and guardian of the router may do this",
	"InvalidTerms":                 "the terms of the campaign do not fit",
	"WrongPhase":                   "the campaign is in another phase",
	"NotSponsor":                   "only the sponsor may do this",
	"NotOwner":                     "only the model's owner may do this",
	"WrongAmount":                  "another amount arrived; tokens that take a fee are refused",
	"DuplicateData":                "the data set is registered already",
	"TestSetAsData":                "the data set is the test set",
	"ZeroData":                     "the zero data set stands for an absent provider",
	"NoVacantSlot":                 "no slot is free for data of this descriptor",
	"WrongPieces":                  "the data set has another number of pieces",
	"BondTooSmall":                 "the bond is too small",
	"WrongStanding":                "the slot is vacant, acknowledged or excluded",
	"TooManyExclusions":            "the terms allow no more exclusions",
	"VerifierChanged":              "the code at the verifier's address is not the pinned code",
	"StoppedVerifier":              "the router has stopped the verifier; a proof is held already and the bond safe",
	"HeldProof":                    "a proof of this round is held: nobody can be excluded any more",
	"TooManySlots":                 "the account holds as many slots of the round as it has invitations",
	"WrongReceiver":                "the zero address, the campaign and the token cannot be paid: nobody could take it out again",
	"NothingLeft":                  "the campaign has no tokens left: what is owed stays owed",
	"GuardianWithoutOwner":         "a router with a guardian needs an owner: name no guardian first",
	"NotInvited":                   "the sponsor has not invited the account",
	"TooLittleGas":                 "the call has too little gas to ask the router",
	"WrongContext":                 "the proof is bound to another chain, campaign, round or beneficiary",
	"WrongData":                    "the proof uses another data set than the registered one",
	"WrongHead":                    "the proof starts from another model than the head",
	"NothingDrawn":                 "no program of the round draws numbers",
	"WrongOrder":                   "exclusions are closed once, then the beacon is drawn once, and then the proof comes",
	"WrongDraw":                    "the proof is of other numbers than the beacon gives",
	"BlockTooEarly":                "the block of the beacon is not there yet",
	"WrongHeader":                  "the header is not that of the block that counts",
	"UnknownBlock":                 "the chain does not say the hash of the block",
	"NothingToClaim":               "nothing is credited to the account",
	"KnowledgeScalar":              "a value of the proof of knowledge is not below the group order",
	"KnowledgePoint":               "a point of the proof of knowledge is not on the curve",
	"KnowledgeInvalid":             "the proof of knowledge is of another data set, account, campaign or chain, or of none",
	"OwnableUnauthorizedAccount":   "only the owner may do this",
	"OwnableInvalidOwner":          "not an account that can own a contract",
	"SafeERC20FailedOperation":     "the token refuses the transfer",
	"InsufficientBalance":          "the contract has too little",
	"FailedCall":                   "the receiver refuses the payment",
	"ReentrancyGuardReentrantCall": "a call from within a call",
}
