import { bn254 } from "@noble/curves/bn254.js";
import { pippenger } from "@noble/curves/abstract/curve.js";
import type { Reader } from "./bytes.js";
import { toBig } from "./bytes.js";

/** BN254: points of both groups, sums of multiples, products of pairings. */

export const R = bn254.fields.Fr.ORDER;
const P = bn254.fields.Fp.ORDER;

const Point1 = bn254.G1.Point;
const Point2 = bn254.G2.Point;
export type G1 = typeof Point1.BASE;
export type G2 = typeof Point2.BASE;

export const g1 = Point1.BASE;
export const g2 = Point2.BASE;

/** A point of the first group with its 64 bytes, which hashes take. */
export interface Encoded {
  point: G1;
  bytes: Uint8Array;
}

export const mod = (v: bigint): bigint => ((v % R) + R) % R;

function coordinate(b: Uint8Array, r: Reader, name: string): bigint {
  const v = toBig(b);
  if (v >= P) r.fail(`a coordinate of ${name} is not below the modulus`);
  return v;
}

/** x ‖ y; infinity is 64 zero bytes. The curve has no points of other orders. */
export function readG1(r: Reader, name: string): Encoded {
  const bytes = r.take(64, name);
  const x = coordinate(bytes.subarray(0, 32), r, name);
  const y = coordinate(bytes.subarray(32), r, name);
  if (x === 0n && y === 0n) return { point: Point1.ZERO, bytes };
  if ((y * y - x * x * x - 3n) % P !== 0n) r.fail(`${name} is not on the curve`);
  return { point: Point1.fromAffine({ x, y }), bytes };
}

export function readG1s(r: Reader, n: number, name: string): Encoded[] {
  return Array.from({ length: n }, (_, i) => readG1(r, `${name} ${i}`));
}

/** A point of the subgroup of the second group, imaginary parts first; infinity is 128 zero bytes. */
export function readG2(r: Reader, name: string): { point: G2; bytes: Uint8Array } {
  const bytes = r.take(128, name);
  const [x1, x0, y1, y0] = [0, 1, 2, 3].map((i) => coordinate(bytes.subarray(32 * i, 32 * i + 32), r, name)) as [bigint, bigint, bigint, bigint];
  if (x1 === 0n && x0 === 0n && y1 === 0n && y0 === 0n) return { point: Point2.ZERO, bytes };
  const point = Point2.fromAffine({ x: { c0: x0, c1: x1 }, y: { c0: y0, c1: y1 } });
  try {
    point.assertValidity(); // on the curve, and of order r
  } catch {
    r.fail(`${name} is not on the curve or not in the subgroup`);
  }
  return { point, bytes };
}

/** Σ weights·points. */
export function sum(terms: readonly (readonly [bigint, G1])[]): G1 {
  const used = terms.map(([w, p]) => [mod(w), p] as const).filter(([w, p]) => w !== 0n && !p.is0());
  if (used.length === 0) return Point1.ZERO;
  return pippenger(
    Point1,
    used.map(([, p]) => p),
    used.map(([w]) => w),
  );
}

/** Whether Π e(p, q) is 1. */
export function pairingIsOne(pairs: readonly (readonly [G1, G2])[]): boolean {
  const used = pairs.filter(([p, q]) => !p.is0() && !q.is0()).map(([p, q]) => ({ g1: p, g2: q }));
  if (used.length === 0) return true;
  const { Fp12 } = bn254.fields;
  return Fp12.eql(bn254.pairingBatch(used), Fp12.ONE);
}

/** eq(point, i) for all i, the first coordinate going with the top bit (SPEC 11). */
export function eq(point: readonly bigint[]): bigint[] {
  let out = [1n];
  for (const x of point) {
    out = out.flatMap((w) => {
      const one = mod(w * x);
      return [mod(w - one), one];
    });
  }
  return out;
}
