import { be, isZero, keccak, toField, word, wordOf } from "./bytes.js";
import { type Encoded, R, mod } from "./curve.js";
import { CLASS, HIGH } from "./key.js";
import type { ProgramKey } from "./program.js";
import type { Block, Proof } from "./proof.js";

/** What a verifier computes before it checks the two equations: SPEC 11.1, 11.2, 12.3. */

/** A committed set or model. */
export interface Committed {
  id: Uint8Array;
  absent: boolean;
}

/** One of the joined proofs, with what follows from it. */
export interface Joined {
  key: ProgramKey;
  block: Block;
  data: Committed[];
  start?: Committed;
  end?: Committed;
  values: bigint[];
  /** Of every chunk, in their order: own, constants, data, start, end. */
  chunks: Encoded[];
  h: bigint;
  z: bigint;
  sigma: bigint;
}

export interface Challenges {
  h2: bigint;
  t: bigint;
  tau: bigint;
  h3: bigint;
  alpha: bigint;
  gamma: bigint;
  z: bigint;
  /** The public inputs of the outer proof. */
  Z: bigint;
  sigma: bigint;
}

const bytesOf = (points: readonly Encoded[]): Uint8Array[] => points.map((p) => p.bytes);

function committed(descriptor: Uint8Array, points: readonly Encoded[]): Committed {
  return {
    id: keccak(descriptor, ...bytesOf(points)),
    absent: points.every((p) => isZero(p.bytes)),
  };
}

/** A proof's own commitments and its program's constants, as chunks; ids; h, z and σ. */
export function join(key: ProgramKey, block: Block): Joined {
  let at = 0;
  const next = (n: number) => block.commitments.slice(at, (at += n));
  const own = next(key.own);
  const sets = key.data.map((d) => next(d.pieces));
  const start = next(key.startPieces);
  const end = next(key.endPieces);
  const chunks = [...own, ...key.constants, ...sets.flat(), ...start, ...end];
  const values = block.outputs.flat();
  const joined = {
    key,
    block,
    data: key.data.map((d, i) => committed(d.descriptor, sets[i] as Encoded[])),
    ...(start.length > 0 && { start: committed(key.startDescriptor, start) }),
    ...(end.length > 0 && { end: committed(key.endDescriptor, end) }),
    values,
    chunks,
  };
  const h = toField(key.bound, block.context, ...bytesOf(chunks));
  const z = toField(wordOf("aivm/public/v1"), word(block.d), word(h), ...publicValues(joined));
  let power = 1n;
  let sigma = 0n;
  for (const x of [h, ...values]) {
    sigma = mod(sigma + x * power);
    power = mod(power * z);
  }
  return { ...joined, h, z, sigma };
}

/** The public values of a block, in words (SPEC 12.5). */
export function publicValues(j: Omit<Joined, "h" | "z" | "sigma">): Uint8Array[] {
  return [
    j.block.context,
    ...j.data.map((d) => d.id),
    ...(j.start ? [j.start.id] : []),
    ...(j.end ? [j.end.id] : []),
    ...j.values.map((v) => be(BigInt.asUintN(256, v), 32)),
  ];
}

/** ρ_high of 14 coordinates, with zeros in front. */
const wide = (high: readonly bigint[]): bigint[] => [...Array<bigint>(HIGH - high.length).fill(0n), ...high];

export function challenges(p: Proof, joined: readonly Joined[]): Challenges {
  const words = (v: readonly bigint[]) => v.map((x) => word(x));
  const h2 = toField(
    wordOf("aivm/checker/v1"),
    CLASS,
    word(joined.length),
    ...joined.flatMap((j) => [j.key.id, ...words([j.h, j.block.d, j.z, j.sigma, ...wide(j.block.high)])]),
    ...bytesOf(p.w),
  );
  const t = toField(word(h2), word(1));
  let tau = 0n;
  joined.forEach((j, k) => {
    [j.block.d, j.z, j.sigma, ...wide(j.block.high)].forEach((x, i) => {
      tau = mod(tau + x * pow(t, 32 * k + i));
    });
  });
  const h3 = toField(word(h2), ...bytesOf(p.i));
  const alpha = toField(wordOf("aivm/outer/v2"), word(h3), word(p.D), p.H.bytes);
  const gamma = toField(word(alpha), p.G.bytes);
  const z = toField(word(gamma), word(p.folded), p.Q.bytes);
  const s = [h2, t, tau, h3, alpha, gamma, z, p.D, ...p.rBlock, ...p.rPart, ...p.high, p.kappa, p.alpha2, p.folded, p.gz, p.digest];
  const Z = toField(wordOf("aivm/outer/v2"), ...words(s));
  const sigma = s.reduceRight((sum, x) => mod(sum * Z + x), 0n);
  return { h2, t, tau, h3, alpha, gamma, z, Z, sigma };
}

export function pow(base: bigint, exponent: number): bigint {
  let out = 1n;
  let square = base;
  for (let e = exponent; e > 0; e >>= 1) {
    if (e & 1) out = (out * square) % R;
    square = (square * square) % R;
  }
  return out;
}
