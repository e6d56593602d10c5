import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type Cause } from "./errors.js";
/** A number as n bytes, the most significant first. */
export declare function be(v: bigint | number, n: number): Uint8Array;
/** A number as a word of 32 bytes. */
export declare const word: (v: bigint | number) => Uint8Array;
export declare function toBig(b: Uint8Array): bigint;
export declare function hex(b: Uint8Array): string;
/** 32 bytes from hexadecimal, with 0x or without. */
export declare function fromHex(s: string): Uint8Array;
export declare function equal(a: Uint8Array, b: Uint8Array): boolean;
export declare const isZero: (b: Uint8Array) => boolean;
export declare const text: typeof utf8ToBytes;
export declare const keccak: (...parts: Uint8Array[]) => Uint8Array;
/** word(s) of SPEC 12: the keccak256 of a text. */
export declare const wordOf: (s: string) => Uint8Array;
/** A hash to the field, as SPEC 12 has it. */
export declare const toField: (...parts: Uint8Array[]) => bigint;
/** Reads bytes in order. Whatever is short, beyond its modulus or left over is a VerifyError. */
export declare class Reader {
    private readonly bytes;
    private readonly what;
    private readonly reason;
    private at;
    constructor(bytes: Uint8Array, what: string, reason: Cause);
    fail(message: string): never;
    get left(): number;
    take(n: number, name: string): Uint8Array;
    uint(n: number, name: string): number;
    /** A count of 4 bytes of things that have at least `size` bytes each: no loop is longer than the file. */
    count(size: number, name: string, max?: number): number;
    /** An element of the scalar field. */
    scalar(name: string): bigint;
    scalars(n: number, name: string): bigint[];
    end(): void;
}
