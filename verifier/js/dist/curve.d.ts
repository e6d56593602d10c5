import type { Reader } from "./bytes.js";
/** BN254: points of both groups, sums of multiples, products of pairings. */
export declare const R: bigint;
declare const Point1: import("@noble/curves/abstract/weierstrass.js").WeierstrassPointCons<bigint>;
declare const Point2: import("@noble/curves/abstract/weierstrass.js").WeierstrassPointCons<import("@noble/curves/abstract/tower.js").Fp2>;
export type G1 = typeof Point1.BASE;
export type G2 = typeof Point2.BASE;
export declare const g1: import("@noble/curves/abstract/weierstrass.js").WeierstrassPoint<bigint>;
export declare const g2: import("@noble/curves/abstract/weierstrass.js").WeierstrassPoint<import("@noble/curves/abstract/tower.js").Fp2>;
/** A point of the first group with its 64 bytes, which hashes take. */
export interface Encoded {
    point: G1;
    bytes: Uint8Array;
}
export declare const mod: (v: bigint) => bigint;
/** x ‖ y; infinity is 64 zero bytes. The curve has no points of other orders. */
export declare function readG1(r: Reader, name: string): Encoded;
export declare function readG1s(r: Reader, n: number, name: string): Encoded[];
/** A point of the subgroup of the second group, imaginary parts first; infinity is 128 zero bytes. */
export declare function readG2(r: Reader, name: string): {
    point: G2;
    bytes: Uint8Array;
};
/** Σ weights·points. */
export declare function sum(terms: readonly (readonly [bigint, G1])[]): G1;
/** Whether Π e(p, q) is 1. */
export declare function pairingIsOne(pairs: readonly (readonly [G1, G2])[]): boolean;
/** eq(point, i) for all i, the first coordinate going with the top bit (SPEC 11). */
export declare function eq(point: readonly bigint[]): bigint[];
export {};
