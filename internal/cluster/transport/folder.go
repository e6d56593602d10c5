// Package transport carries messages and artifacts between a coordinator, its workers and its owner: NATS, in this process or
// elsewhere, behind TLS and keys. What it carries is signed and sealed, so that it is trusted with nothing but being there.
package transport

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/nats-io/nkeys"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// Folder is where a cluster keeps its keys, its journal and what NATS stores. It is SECRET.
type Folder string

func (f Folder) in(name string) string { return filepath.Join(string(f), name) }

// Journal is the folder of the journal.
func (f Folder) Journal() string { return f.in("journal") }

// Sealed is the folder of sealed inputs.
func (f Folder) Sealed() string { return f.in("sealed") }

// Store is the folder of an embedded server.
func (f Folder) Store() string { return f.in("nats") }

// Powers is the file of the powers of tau that workers get.
func (f Folder) Powers() string { return f.in("powers.srs") }

// WorkerFile is the invitation for workers, OwnerFile that for whoever commands the cluster.
func (f Folder) WorkerFile() string { return f.in("worker.join") }

// OwnerFile is the invitation of the owner.
func (f Folder) OwnerFile() string { return f.in("owner.join") }

// ServerConfig is what a NATS server elsewhere has to know.
func (f Folder) ServerConfig() string { return f.in("nats.conf") }

// Keys are those of a cluster.
type Keys struct {
	Owner, Worker       nkeys.KeyPair
	OwnerPub, WorkerPub string
}

// Cluster is the name of the cluster: it follows from the owner's key.
func (k *Keys) Cluster() string {
	h := sha256.Sum256([]byte(k.OwnerPub))
	return hex.EncodeToString(h[:8])
}

// Make makes the folder and reads its keys, or makes them.
func (f Folder) Make() (*Keys, error) {
	if err := os.MkdirAll(string(f), 0o700); err != nil {
		return nil, err
	}
	k := &Keys{}
	for _, x := range []struct {
		name string
		key  *nkeys.KeyPair
		pub  *string
	}{{"owner.nkey", &k.Owner, &k.OwnerPub}, {"worker.nkey", &k.Worker, &k.WorkerPub}} {
		seed, err := f.secret(x.name, func() ([]byte, error) {
			key, err := nkeys.CreateUser()
			if err != nil {
				return nil, err
			}
			return key.Seed()
		})
		if err != nil {
			return nil, err
		}
		if *x.key, err = nkeys.FromSeed(seed); err != nil {
			return nil, fmt.Errorf("%s: %w", f.in(x.name), err)
		}
		if *x.pub, err = (*x.key).PublicKey(); err != nil {
			return nil, err
		}
	}
	return k, nil
}

// secret reads a small secret file, or makes it: one that is there stays.
func (f Folder) secret(name string, create func() ([]byte, error)) ([]byte, error) {
	b, err := readSmall(f.in(name))
	if !errors.Is(err, fs.ErrNotExist) {
		return b, err
	}
	if b, err = create(); err != nil {
		return nil, err
	}
	if err := atomicfile.WriteNew(f.in(name), b, 0o600); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, err
	}
	return readSmall(f.in(name))
}

const maxSmall = 1 << 20

func readSmall(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	b, err := io.ReadAll(io.LimitReader(file, maxSmall+1))
	if err == nil && len(b) > maxSmall {
		err = fmt.Errorf("%s: more than %d bytes", path, maxSmall)
	}
	return b, err
}

// Secret reads a secret of the folder, or makes it.
func (f Folder) Secret(name string, create func() ([]byte, error)) ([]byte, error) {
	return f.secret(name, create)
}

const certificateName = "aivm cluster"

// certificate reads the key and the certificate of an embedded server for some hosts, or makes them. Whoever has an invitation trusts this
// certificate and no other.
func (f Folder) certificate(hosts ...string) (tls.Certificate, []byte, error) {
	if b, err := readSmall(f.in("tls.pem")); err == nil {
		if cert, err := tls.X509KeyPair(b, b); err == nil && names(cert.Leaf, hosts) && time.Until(cert.Leaf.NotAfter) > 30*24*time.Hour {
			return cert, certificatePart(b), nil
		}
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, nil, err
	}
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120))
	if err != nil {
		return tls.Certificate{}, nil, err
	}
	t := &x509.Certificate{
		SerialNumber: serial, Subject: pkix.Name{CommonName: certificateName}, NotBefore: time.Now().Add(-48 * time.Hour), NotAfter: time.Now().AddDate(5, 0, 0),
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		BasicConstraintsValid: true, IsCA: true, DNSNames: []string{"localhost"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1), net.IPv6loopback},
	}
	for _, host := range hosts {
		if ip := net.ParseIP(host); ip != nil {
			t.IPAddresses = append(t.IPAddresses, ip)
		} else if host != "" {
			t.DNSNames = append(t.DNSNames, host)
		}
	}
	der, err := x509.CreateCertificate(rand.Reader, t, t, &key.PublicKey, key)
	if err != nil {
		return tls.Certificate{}, nil, err
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return tls.Certificate{}, nil, err
	}
	pub := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	all := append(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret}), pub...)
	if err := atomicfile.WriteFile(f.in("tls.pem"), all, 0o600); err != nil {
		return tls.Certificate{}, nil, err
	}
	cert, err := tls.X509KeyPair(all, all)
	return cert, pub, err
}

// names reports whether a certificate is of all these hosts.
func names(c *x509.Certificate, hosts []string) bool {
	for _, h := range hosts {
		if h != "" && c.VerifyHostname(h) != nil {
			return false
		}
	}
	return true
}

// certificatePart is the file without the key.
func certificatePart(b []byte) []byte {
	var out []byte
	for {
		var p *pem.Block
		if p, b = pem.Decode(b); p == nil {
			return out
		}
		if p.Type == "CERTIFICATE" {
			out = append(out, pem.EncodeToMemory(p)...)
		}
	}
}

// invitationKind is what an invitation says that it is.
const invitationKind = "invitation to a cluster, SECRET"

// Invitation is how one joins a cluster: where it is, whom it obeys, and a key that opens its door.
type Invitation struct {
	AIVM    string   `json:"aivm"`
	Version int      `json:"version"`
	Cluster string   `json:"cluster"`
	URLs    []string `json:"urls"`
	CA      string   `json:"ca"`    // certificates, PEM; empty: those of the system
	Owner   string   `json:"owner"` // public key of the coordinator
	Seed    string   `json:"seed"`  // SECRET
}

// ReadInvitation reads an invitation.
func ReadInvitation(path string) (*Invitation, error) {
	b, err := readSmall(path)
	if err != nil {
		return nil, err
	}
	i := &Invitation{}
	if err := json.Unmarshal(b, i); err != nil {
		return nil, fmt.Errorf("%s: no invitation to a cluster: %w", path, err)
	}
	if i.AIVM != invitationKind || i.Version != 1 {
		return nil, fmt.Errorf("%s: want an %s of version 1, got %q of version %d", path, invitationKind, i.AIVM, i.Version)
	}
	if !nkeys.IsValidPublicUserKey(i.Owner) || len(i.URLs) == 0 {
		return nil, fmt.Errorf("%s: the invitation names no coordinator, or no address", path)
	}
	return i, nil
}

// write writes an invitation for its owner alone.
func (i *Invitation) write(path string) error {
	b, err := json.MarshalIndent(i, "", "  ")
	if err != nil {
		return err
	}
	return atomicfile.WriteFile(path, append(b, '\n'), 0o600)
}

// Invite writes the invitations of a cluster: for workers at some addresses, for the owner at others.
func (f Folder) Invite(k *Keys, workers, owner []string, ca string) error {
	for path, key := range map[string]nkeys.KeyPair{f.WorkerFile(): k.Worker, f.OwnerFile(): k.Owner} {
		urls := workers
		if key == k.Owner {
			urls = owner
		}
		seed, err := key.Seed()
		if err != nil {
			return err
		}
		i := &Invitation{invitationKind, 1, k.Cluster(), urls, ca, k.OwnerPub, string(seed)}
		if err := i.write(path); err != nil {
			return err
		}
	}
	return nil
}
