import { keccak_256 } from "@noble/hashes/sha3.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { R } from "./curve.js";
import { type Cause, VerifyError } from "./errors.js";

/** A number as n bytes, the most significant first. */
export function be(v: bigint | number, n: number): Uint8Array {
  const out = new Uint8Array(n);
  let x = BigInt(v);
  for (let i = n - 1; i >= 0; i--) {
    out[i] = Number(x & 0xffn);
    x >>= 8n;
  }
  return out;
}

/** A number as a word of 32 bytes. */
export const word = (v: bigint | number): Uint8Array => be(v, 32);

export function toBig(b: Uint8Array): bigint {
  let hex = "";
  for (const x of b) hex += x.toString(16).padStart(2, "0");
  return hex === "" ? 0n : BigInt("0x" + hex);
}

export function hex(b: Uint8Array): string {
  let s = "0x";
  for (const x of b) s += x.toString(16).padStart(2, "0");
  return s;
}

/** 32 bytes from hexadecimal, with 0x or without. */
export function fromHex(s: string): Uint8Array {
  const digits = s.startsWith("0x") ? s.slice(2) : s;
  if (!/^[0-9a-fA-F]{64}$/.test(digits)) {
    throw new TypeError(`got ${JSON.stringify(s)}, want 32 bytes in hexadecimal`);
  }
  return be(BigInt("0x" + digits), 32);
}

export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

export const isZero = (b: Uint8Array): boolean => b.every((x) => x === 0);

export const text = utf8ToBytes;

export const keccak = (...parts: Uint8Array[]): Uint8Array => keccak_256(concatBytes(...parts));

/** word(s) of SPEC 12: the keccak256 of a text. */
export const wordOf = (s: string): Uint8Array => keccak(text(s));

/** A hash to the field, as SPEC 12 has it. */
export const toField = (...parts: Uint8Array[]): bigint => toBig(keccak(...parts)) % R;

/** Reads bytes in order. Whatever is short, beyond its modulus or left over is a VerifyError. */
export class Reader {
  private at = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly what: string,
    private readonly reason: Cause,
  ) {}

  fail(message: string): never {
    throw new VerifyError(this.reason, `${this.what}: ${message}`);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  take(n: number, name: string): Uint8Array {
    if (this.left < n) this.fail(`ends within ${name}: got ${this.left} bytes, want ${n}`);
    this.at += n;
    return this.bytes.slice(this.at - n, this.at);
  }

  uint(n: number, name: string): number {
    const v = toBig(this.take(n, name));
    if (v > BigInt(Number.MAX_SAFE_INTEGER)) this.fail(`${name} is ${v}`);
    return Number(v);
  }

  /** A count of 4 bytes of things that have at least `size` bytes each: no loop is longer than the file. */
  count(size: number, name: string, max = 0xffffffff): number {
    const n = this.uint(4, name);
    if (n > max) this.fail(`got ${n} ${name}, want at most ${max}`);
    if (n * size > this.left) this.fail(`ends within ${name}: got ${this.left} bytes, want ${n * size}`);
    return n;
  }

  /** An element of the scalar field. */
  scalar(name: string): bigint {
    const v = toBig(this.take(32, name));
    if (v >= R) this.fail(`${name} is not below the order of the field`);
    return v;
  }

  scalars(n: number, name: string): bigint[] {
    return Array.from({ length: n }, () => this.scalar(name));
  }

  end(): void {
    if (this.left !== 0) this.fail(`got ${this.left} bytes behind the end`);
  }
}
