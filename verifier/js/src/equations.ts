import { type Encoded, type G1, eq, g1, g2, mod, pairingIsOne, sum } from "./curve.js";
import type { VerifyingKey } from "./key.js";
import type { Proof } from "./proof.js";
import { type Challenges, type Joined, pow } from "./transcript.js";

/** The two equations of SPEC 12.3, each by itself: so a false proof says which part of it is false. */

const [B, M] = [2 ** 10, 2 ** 5]; // rows of the opening's two folds

/** e(A, B) = e(α, β)·e(K₀ + Z·K₁ + Σ·K₂, [1]₂)·e(C, δ) */
export function outerHolds(key: VerifyingKey, p: Proof, c: Challenges): boolean {
  const inputs = sum([
    [1n, key.k[0]],
    [c.Z, key.k[1]],
    [c.sigma, key.k[2]],
  ]);
  return pairingIsOne([
    [p.A.point, p.B.point],
    [key.alpha.negate(), key.beta],
    [inputs.negate(), g2],
    [p.C.point.negate(), key.delta],
  ]);
}

/** e(c·(C_F − G) + e'·(G + κ·H − g'(z)·[1]) − c·e'·Q + z·W, [1]₂) = e(W, [τ]₂) */
export function openingHolds(key: VerifyingKey, p: Proof, joined: readonly Joined[], ch: Challenges): boolean {
  const c = mod(pow(ch.z, M) - p.alpha2);
  const e = mod(pow(ch.z, B) - ch.alpha);
  const left = sum([
    ...combination(p, joined).map(([w, point]): [bigint, G1] => [mod(c * w), point]),
    [e - c, p.G.point],
    [e * p.kappa, p.H.point],
    [-e * p.gz, g1],
    [-c * e, p.Q.point],
    [ch.z, p.W.point],
  ]);
  return pairingIsOne([
    [left, g2],
    [p.W.point.negate(), key.tau],
  ]);
}

/** C_F, with every commitment once. */
function combination(p: Proof, joined: readonly Joined[]): [bigint, G1][] {
  const weights = new Map<Encoded, bigint>();
  const add = (point: Encoded, w: bigint) => weights.set(point, mod((weights.get(point) ?? 0n) + w));
  const [slots, parts, blocks, fours] = [eq(p.high), eq(p.rPart), eq(p.rBlock), eq(p.rBlock.slice(0, 2))] as [bigint[], bigint[], bigint[], bigint[]];
  const slot = (i: number) => slots[i] as bigint;
  const perPart = p.w.length / p.i.length;
  p.w.forEach((w, n) => {
    const [i, j] = [Math.floor(n / perPart), n % perPart];
    add(w, mod(slot(0) * mod((parts[i] as bigint) * (fours[j] as bigint))));
  });
  p.i.forEach((inverses, i) => add(inverses, slot(1) * (parts[i] as bigint)));
  joined.forEach((j, k) => {
    add(j.key.record, slot(2) * (blocks[k] as bigint));
    const rows = eq(j.block.high);
    j.chunks.forEach((chunk, i) => add(chunk, slot(16 + k) * (rows[i] as bigint)));
  });
  return [...weights].map(([point, w]) => [w, point.point]);
}
