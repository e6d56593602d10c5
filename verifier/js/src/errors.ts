/**
 * Why a proof does not convince.
 *
 * - `malformed`: the bytes of a proof are none;
 * - `key`: a verifying key or a program's constants are none, or are refused whatever the proof;
 * - `mismatch`: proof, key and constants do not belong together;
 * - `false`: an equation does not hold;
 * - `unproven`: the proof is valid if something else is, which nothing here shows;
 * - `unwanted`: the proof is valid and says something else than wanted.
 */
export type Cause = "malformed" | "key" | "mismatch" | "false" | "unproven" | "unwanted";

/** The one error that hostile input leads to. */
export class VerifyError extends Error {
  readonly reason: Cause;
  /** The block of the proof that it is about, from 0, if it is about one. */
  readonly block?: number;

  constructor(reason: Cause, message: string, block?: number) {
    super(block === undefined ? message : `proof ${block + 1}: ${message}`);
    this.name = "VerifyError";
    this.reason = reason;
    if (block !== undefined) this.block = block;
  }
}
