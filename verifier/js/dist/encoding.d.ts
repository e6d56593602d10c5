import type { ProgramKey, StartKind } from "./program.js";
export interface Tensor {
    name: string;
    format: string;
    axes: string;
}
export interface Program {
    /** SHA-256 of the encoding: what a statement names. */
    id: Uint8Array;
    data: {
        name: string;
        tensors: Tensor[];
    }[];
    states: (Tensor & {
        start: StartKind;
    })[];
    /** Names of outputs and draws, in the order in which their values stand. */
    outputs: string[];
    draws: {
        name: string;
        limit: bigint;
    }[];
}
export declare function readProgram(bytes: Uint8Array): Program;
/** The descriptor word of tensors: kind, layout, powers of tau, names, formats and axes (SPEC 11.1). */
export declare function descriptorWord(kind: string, tensors: readonly Tensor[], powers: Uint8Array): Uint8Array;
/** Refuses constants that are not about the data, the model and the draws of the program that they claim. */
export declare function checkProgram(p: Program, k: ProgramKey, block: number): void;
