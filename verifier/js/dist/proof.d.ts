import { type Encoded, type G2 } from "./curve.js";
export interface Block {
    program: Uint8Array;
    key: Uint8Array;
    context: Uint8Array;
    /** Values of 16 bytes, as signed integers; where one output ends is not proven. */
    outputs: bigint[][];
    commitments: Encoded[];
    /** Numbers of these among the file's. */
    numbers: number[];
    d: bigint;
    high: bigint[];
}
export interface Proof {
    commitments: Encoded[];
    blocks: Block[];
    w: Encoded[];
    i: Encoded[];
    D: bigint;
    rBlock: bigint[];
    rPart: bigint[];
    high: bigint[];
    kappa: bigint;
    alpha2: bigint;
    folded: bigint;
    gz: bigint;
    digest: bigint;
    H: Encoded;
    G: Encoded;
    Q: Encoded;
    W: Encoded;
    A: Encoded;
    B: {
        point: G2;
        bytes: Uint8Array;
    };
    C: Encoded;
}
export declare function readProof(bytes: Uint8Array): Proof;
