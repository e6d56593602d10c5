import { type G1, type G2 } from "./curve.js";
/** Verifying keys of public proofs: SPEC 12.5. */
/** Logarithms of chunk, blocks, gates, permutations, wires' numbers; the most coordinates of ρ_high. */
export declare const CLASS: Uint8Array<ArrayBufferLike>;
export declare const MOST_BLOCKS = 16;
export declare const HIGH = 14;
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
export declare function readVerifyingKey(bytes: Uint8Array): VerifyingKey;
