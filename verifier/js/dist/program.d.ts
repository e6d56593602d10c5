import { type Encoded } from "./curve.js";
export type StartKind = "genesis" | "private" | "continuing" | "piece";
export interface DataSet {
    /** Word of the descriptor: kind, layout, powers, names, formats and axes. */
    descriptor: Uint8Array;
    pieces: number;
    /** Its ranges are left to another proof. */
    cited: boolean;
}
export interface Draw {
    /** keccak256 of its name. */
    name: Uint8Array;
    limit: number;
    /** Its place among the outputs' values. */
    place: number;
}
/** The constants of a program. */
export interface ProgramKey {
    /** keccak256 of the constants: the word by which contracts know the program. */
    id: Uint8Array;
    circuit: Uint8Array;
    powers: Uint8Array;
    /** P of SPEC 11.2: the hash of the program's id, the chunk, cited sets and powers. */
    bound: Uint8Array;
    /** Commitments of a proof's own, before those of data: trace and mask. */
    own: number;
    startPieces: number;
    endPieces: number;
    outputs: number;
    high: number;
    kind: StartKind;
    startDescriptor: Uint8Array;
    endDescriptor: Uint8Array;
    record: Encoded;
    constants: Encoded[];
    data: DataSet[];
    draws: Draw[];
}
export declare function readProgramKey(bytes: Uint8Array): ProgramKey;
/** Chunks of a proof, in their order: own, constants, data, start, end (SPEC 11.1). */
export declare function chunks(k: ProgramKey): number;
/** Whether the constants are those of the program with this id: P is its hash. */
export declare function isProgram(k: ProgramKey, program: Uint8Array): boolean;
/** The word by which contracts know a program, of the bytes of its `.pkey` file. */
export declare const programKeyId: (constants: Uint8Array) => string;
