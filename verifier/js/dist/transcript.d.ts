import { type Encoded } from "./curve.js";
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
/** A proof's own commitments and its program's constants, as chunks; ids; h, z and σ. */
export declare function join(key: ProgramKey, block: Block): Joined;
/** The public values of a block, in words (SPEC 12.5). */
export declare function publicValues(j: Omit<Joined, "h" | "z" | "sigma">): Uint8Array[];
export declare function challenges(p: Proof, joined: readonly Joined[]): Challenges;
export declare function pow(base: bigint, exponent: number): bigint;
