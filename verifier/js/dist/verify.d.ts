import { type Statement } from "./statement.js";
export interface Input {
    /** The bytes of a `.wrapped` file. */
    proof: Uint8Array;
    /** The bytes of a `.vkey` file. */
    key: Uint8Array;
    /** The bytes of `.pkey` files: of every program of the proof. */
    programs: readonly Uint8Array[];
    /** The bytes of `.aivm` files: then constants are compared with the program's data, states and draws, and statements have its names. */
    encodings?: readonly Uint8Array[];
}
/** What is wanted of a proof, beside that it is valid. */
export interface Want {
    /** Id of the verifying key: the one that a contract has, or that is known otherwise. */
    verifier?: string;
    /** Program ids or keys: every statement is of one of them. */
    programs?: readonly string[];
    /** Of every statement. */
    context?: string;
    /** Ids that are among the data of every statement. */
    data?: readonly string[];
    /** What drawn numbers come from. */
    beacon?: string;
    /** Refuse keys under which somebody may be able to forge. */
    safe?: boolean;
    /** Take the model before the first proof as proven. */
    assumeInitial?: boolean;
    /** Take cited data for ranged. */
    assumeRanged?: boolean;
}
export type CheckName = "proof" | "keys" | "together" | "programs" | "outer" | "opening" | "chain" | "ranges" | "wanted";
/** One of the steps of a verification, in their order. */
export interface Check {
    name: CheckName;
    /** What has been checked, in words. */
    text: string;
}
export declare const CHECKS: readonly Check[];
export interface Verified {
    /** Id of the verifying key: compare it with that of a contract. */
    verifier: string;
    /** Id of the powers of tau. */
    powers: string;
    /** Somebody may be able to forge such proofs: by the key or by the powers of tau. */
    development: boolean;
    /** One for each proof that was joined, in order. */
    statements: Statement[];
}
/**
 * Checks a public proof and says what it says. Whatever is wrong is a VerifyError.
 *
 * Keys are worth as much as whoever made them: compare `verifier` with the id that a contract has, and compute
 * programs' keys, or compare their ids with those that are pinned.
 *
 * @param passed is called after each check that has passed
 */
export declare function verify(input: Input, want?: Want, passed?: (check: Check) => void): Verified;
