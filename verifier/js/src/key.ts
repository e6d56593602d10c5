import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { Reader, be, equal, hex, isZero, keccak, text } from "./bytes.js";
import { type G1, type G2, g1, g2, readG1, readG2 } from "./curve.js";

/** Verifying keys of public proofs: SPEC 12.5. */

/** Logarithms of chunk, blocks, gates, permutations, wires' numbers; the most coordinates of ρ_high. */
export const CLASS = be(0x1404100c110en, 32);
export const MOST_BLOCKS = 16;
export const HIGH = 14;

const TITLE = text("AIVM VERIFYING KEY");
const VERSION = 3;
/** 5 words, 4 points of the first group and 3 of the second. */
const LENGTH = 5 * 32 + 4 * 64 + 3 * 128;
const GROTH16 = 1;
const PLONK = 2;

export interface VerifyingKey {
  scheme: "groth16";
  /** keccak256 of the key: what a contract's selector begins with. */
  id: string;
  circuit: Uint8Array;
  powers: Uint8Array;
  /** Somebody may be able to forge. */
  development: boolean;
  k: [G1, G1, G1];
  alpha: G1;
  beta: G2;
  delta: G2;
  tau: G2;
}

export function readVerifyingKey(bytes: Uint8Array): VerifyingKey {
  const r = new Reader(bytes, "verifying key", "key");
  const head = r.take(32, "its title");
  if (!equal(head.subarray(0, TITLE.length), TITLE) || !isZero(head.subarray(TITLE.length, 30))) {
    r.fail("does not begin with AIVM VERIFYING KEY");
  }
  if (head[31] !== VERSION) r.fail(`version ${head[31]}, want ${VERSION}`);
  if (head[30] === PLONK) r.fail("a key of PLONK, which this verifier does not check: want Groth16");
  if (head[30] !== GROTH16) r.fail(`scheme ${head[30]}, want ${GROTH16} (Groth16)`);
  if (bytes.length !== LENGTH) r.fail(`got ${bytes.length} bytes, want ${LENGTH}`);
  if (!equal(r.take(32, "class"), CLASS)) r.fail("of another class of circuits");
  const circuit = r.take(32, "digest of the circuit");
  const powers = r.take(32, "id of the powers of tau");
  const unsafe = r.take(32, "whether somebody may forge");
  if (!isZero(unsafe.subarray(0, 31)) || (unsafe[31] as number) > 1) r.fail("whether somebody may forge is neither 0 nor 1");
  const k: [G1, G1, G1] = [readG1(r, "K0").point, readG1(r, "K1").point, readG1(r, "K2").point];
  const alpha = readG1(r, "alpha").point;
  const beta = readG2(r, "beta").point;
  const delta = readG2(r, "delta").point;
  const tau = readG2(r, "[tau]");
  refuseKnown(r, alpha, beta, delta, tau.point);
  const want = sha256(concatBytes(text("aivm srs v1: tau in G2"), tau.bytes));
  if (!equal(want, powers)) r.fail(`[tau] is that of powers of tau ${hex(want)}, and not of ${hex(powers)}`);
  return { scheme: "groth16", id: hex(keccak(bytes)), circuit, powers, development: unsafe[31] === 1, k, alpha, beta, delta, tau: tau.point };
}

/** A secret that is 0, 1 or −1 lets anybody forge; δ = 1 is δ = γ. */
function refuseKnown(r: Reader, alpha: G1, beta: G2, delta: G2, tau: G2): void {
  const known = (p: G1 | G2, one: G1 | G2) => p.is0() || p.equals(one as never) || p.equals(one.negate() as never);
  if (known(alpha, g1)) r.fail("alpha is 0, 1 or -1");
  if (known(beta, g2)) r.fail("beta is 0, 1 or -1");
  if (known(delta, g2)) r.fail("delta is 0, 1 or -1");
  if (known(tau, g2)) r.fail("tau is 0, 1 or -1");
}
