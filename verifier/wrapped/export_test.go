package wrapped

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Careless is a verifier whose transcript and ρ do not depend on the proof: tests
// show what it accepts.
type Careless struct {
	c   *check
	rho fr.Element
}

// NewCareless fixes transcript and ρ.
func NewCareless(k *Key, p *Proof, rho fr.Element) (*Careless, error) {
	c, err := newCheck(k, p)
	return &Careless{c, rho}, err
}

// Verify checks a proof with the transcript of another.
func (c *Careless) Verify(p *Proof) error {
	q := *c.c
	q.proof, q.commitments = p, c.c.key.all(p.Commitments)
	return q.holds(c.rho)
}

// Missing is what the product in e(·, [1]₂) lacks, all other sides being trivial: L
// and the opening's part.
func (c *Careless) Missing(p *Proof) bn254.G1Affine {
	q := *c.c
	q.proof, q.commitments = p, c.c.key.all(p.Commitments)
	var square fr.Element
	square.Square(&c.rho)
	sum, left := q.key.Groth16.inputs(q.Public()), q.opening(c.rho, square)
	return *sum.Add(&sum, &left)
}

// Public are the circuit's public inputs that the verifier computes.
func Public(k *Key, p *Proof) (*Transcript, error) {
	c, err := newCheck(k, p)
	if err != nil {
		return nil, err
	}
	return &c.Transcript, nil
}
