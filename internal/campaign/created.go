package campaign

import (
	"errors"
	"io/fs"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/ethereum"
	"github.com/aivm/aivm/internal/opening"
)

// Created remembers the campaign that was made of a file of terms, beside it, so that the same call again goes on with it.
type Created struct {
	AIVM     string         `json:"aivm"` // createdKind
	ChainID  *big.Int       `json:"chain_id"`
	Genesis  common.Hash    `json:"genesis"`
	Terms    common.Hash    `json:"terms"` // hash of creation code and terms
	Campaign common.Address `json:"campaign"`
}

const createdKind = "campaign that was created"

// CreatedFile is the file beside a file of terms.
func CreatedFile(terms string) string { return terms + ".created" }

// ReadCreated is the record of a creation on a chain. known says that the file has it, with its campaign: there may be none, or one of
// other terms or another chain.
func ReadCreated(file string, chain *ethereum.Chain, creation *ethereum.Action) (r *Created, known bool, err error) {
	r = &Created{AIVM: createdKind, ChainID: chain.ID, Genesis: chain.Genesis, Terms: crypto.Keccak256Hash(creation.Data, []byte(creation.Label))}
	old := Created{}
	if err := opening.ReadJSON(file, &old); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			err = nil
		}
		return r, false, err
	}
	r.Campaign = old.Campaign
	return r, old.ChainID != nil && old.ChainID.Cmp(r.ChainID) == 0 && old.Genesis == r.Genesis && old.Terms == r.Terms, nil
}

// Save writes the record of a campaign at an address.
func (r *Created) Save(file string, campaign common.Address) error {
	r.Campaign = campaign
	return atomicfile.WriteFile(file, opening.JSON(r), 0o644)
}
