import type { Program } from "./encoding.js";
import type { StartKind } from "./program.js";
import type { Joined } from "./transcript.js";
/** What accepted proofs say, and what they are worth together: SPEC 11, 11.1, 12.5. */
export interface DataStatement {
    id: string;
    /** All its commitments are at infinity: the zeros of an absent provider. */
    absent: boolean;
    /** The proof takes its ranges from another one; an absent provider's need none. */
    cited: boolean;
    /** Hash of the names, formats and axes of its tensors. */
    descriptor: string;
    /** Its name in the program, if that was given. */
    label: string | null;
}
export interface DrawStatement {
    /** keccak256 of the draw's name. */
    name: string;
    limit: number;
    value: bigint;
    /** Its name in the program, if that was given. */
    label: string | null;
}
/** This program, on data with these commitments, turned the model before into the model after, with these outputs. */
export interface Statement {
    program: string;
    programKey: string;
    context: string;
    data: DataStatement[];
    startKind: StartKind;
    /** Id of the model before, of the weights that the prover chose, or null if the program fixes them. */
    start: string | null;
    /** Id of the model after; null if the program has none. */
    end: string | null;
    /** All outputs' values, draws among them: constants do not say where one ends. */
    outputs: bigint[];
    /** Names of outputs and draws in the order of their values, if the program was given. */
    outputNames: string[] | null;
    draws: DrawStatement[];
    /** It holds if `start` is the end of an accepted proof: of the one before it, or, with `assumeInitial`, of any. */
    assumesStart: boolean;
    /** Ids of data that it takes to be numbers of their formats, and no proof here has shown to be. */
    assumesRanges: string[];
}
export declare function statement(j: Joined, p: Program | undefined): Statement;
/** Each statement but the first begins with the model that the one before ended with. */
export declare function checkChain(all: readonly Statement[], assumeInitial: boolean): void;
/** Data that one statement cites are ranged by another one. */
export declare function checkRanges(all: readonly Statement[], assumeRanged: boolean): void;
/** The number that a beacon gives for a draw (SPEC 6). */
export declare function drawOf(beacon: string, name: string, limit: number): bigint;
export declare function checkBeacon(all: readonly Statement[], beacon: string): void;
