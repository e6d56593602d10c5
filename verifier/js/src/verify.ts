import { equal, fromHex, hex } from "./bytes.js";
import { checkProgram, readProgram } from "./encoding.js";
import { openingHolds, outerHolds } from "./equations.js";
import { VerifyError } from "./errors.js";
import { type VerifyingKey, readVerifyingKey } from "./key.js";
import { type ProgramKey, chunks, isProgram, readProgramKey } from "./program.js";
import { type Block, readProof } from "./proof.js";
import { type Statement, checkBeacon, checkChain, checkRanges, statement } from "./statement.js";
import { challenges, join } from "./transcript.js";

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

export type CheckName =
  | "proof"
  | "keys"
  | "together"
  | "programs"
  | "outer"
  | "opening"
  | "chain"
  | "ranges"
  | "wanted";

/** One of the steps of a verification, in their order. */
export interface Check {
  name: CheckName;
  /** What has been checked, in words. */
  text: string;
}

export const CHECKS: readonly Check[] = [
  { name: "proof", text: "The proof's file is whole: numbers below their moduli, points on their curves." },
  { name: "keys", text: "The verifying key and the programs' constants are whole, and none that lets everybody forge." },
  { name: "together", text: "Proof, verifying key and constants are of one circuit and one set of powers of tau, and agree on every size." },
  { name: "programs", text: "The constants are those of the programs that the proof names." },
  { name: "outer", text: "The outer proof (Groth16) holds for a transcript of all that is said here." },
  { name: "opening", text: "The opening of the joined commitments holds." },
  { name: "chain", text: "Each proof but the first continues the model that the one before ended with, and the first one none." },
  { name: "ranges", text: "Data that a proof takes to be numbers of their formats are shown to be so by another." },
  { name: "wanted", text: "It says what was wanted of it, if anything was." },
];

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
export function verify(input: Input, want: Want = {}, passed: (check: Check) => void = () => {}): Verified {
  const pass = (name: CheckName) => passed(CHECKS.find((c) => c.name === name) as Check);
  const proof = readProof(input.proof);
  pass("proof");
  const programs = input.programs.map(readProgramKey);
  const encodings = (input.encodings ?? []).map(readProgram);
  const key = readVerifyingKey(input.key);
  pass("keys");
  const keys = proof.blocks.map((b, i) => keyOf(b, programs, i));
  keys.forEach((k) => checkKey(key, k));
  proof.blocks.forEach((b, i) => checkBlock(b, keys[i] as ProgramKey, i));
  pass("together");
  checkPrograms(proof.blocks, keys, programs);
  const sources = proof.blocks.map((b) => encodings.find((p) => equal(p.id, b.program)));
  sources.forEach((p, i) => p && checkProgram(p, keys[i] as ProgramKey, i));
  pass("programs");
  const joined = proof.blocks.map((b, i) => join(keys[i] as ProgramKey, b));
  const drawn = challenges(proof, joined);
  if (!outerHolds(key, proof, drawn)) throw new VerifyError("false", "the proof is false: its outer proof does not hold");
  pass("outer");
  if (!openingHolds(key, proof, joined, drawn)) throw new VerifyError("false", "the proof is false: its opening does not hold");
  pass("opening");
  const statements = joined.map((j, i) => statement(j, sources[i]));
  checkChain(statements, want.assumeInitial === true);
  pass("chain");
  checkRanges(statements, want.assumeRanged === true);
  pass("ranges");
  const verified = { verifier: key.id, powers: hex(key.powers), development: key.development, statements };
  checkWanted(verified, want);
  pass("wanted");
  return verified;
}

function keyOf(b: Block, programs: readonly ProgramKey[], i: number): ProgramKey {
  const found = programs.find((k) => equal(k.id, b.key));
  if (!found) throw new VerifyError("mismatch", `no constants are given for program key ${hex(b.key)}`, i);
  return found;
}

function checkKey(v: VerifyingKey, k: ProgramKey): void {
  if (!equal(k.circuit, v.circuit)) throw new VerifyError("mismatch", `program key ${hex(k.id)} is for another circuit than the verifying key`);
  if (!equal(k.powers, v.powers)) throw new VerifyError("mismatch", `program key ${hex(k.id)} is for other powers of tau than the verifying key`);
}

function checkBlock(b: Block, k: ProgramKey, i: number): void {
  const differ = (got: number, want: number, what: string) => {
    if (got !== want) throw new VerifyError("mismatch", `got ${got} ${what}, want ${want}`, i);
  };
  differ(b.commitments.length, chunks(k) - k.constants.length, "commitments");
  differ(b.outputs.flat().length, k.outputs, "values of outputs");
  differ(b.high.length, k.high, "coordinates of rho_high");
}

function checkPrograms(blocks: readonly Block[], keys: readonly ProgramKey[], all: readonly ProgramKey[]): void {
  blocks.forEach((b, i) => {
    const k = keys[i] as ProgramKey;
    if (!isProgram(k, b.program)) throw new VerifyError("mismatch", `program key ${hex(k.id)} is not of program ${hex(b.program)}`, i);
    if (k.kind === "piece") {
      throw new VerifyError("unproven", "it takes the weights before for small, which only the programs can show: constants cannot", i);
    }
    const other = all.find((o) => equal(o.bound, k.bound) && equal(o.circuit, k.circuit) && !equal(o.id, k.id));
    if (other) throw new VerifyError("key", `program keys ${hex(k.id)} and ${hex(other.id)} say that they are of one program`, i);
  });
}

const same = (a: string, b: string): boolean => equal(fromHex(a), fromHex(b));

function checkWanted(v: Verified, want: Want): void {
  const refuse = (message: string, i?: number) => {
    throw new VerifyError("unwanted", message, i);
  };
  if (want.verifier !== undefined && !same(want.verifier, v.verifier)) refuse(`for verifier ${v.verifier}, want ${want.verifier}`);
  if (want.safe && v.development) refuse("somebody may be able to forge such proofs: the key is for development");
  v.statements.forEach((s, i) => {
    if (want.programs && !want.programs.some((p) => same(p, s.program) || same(p, s.programKey))) refuse(`of program ${s.program}, which is none of those that are wanted`, i);
    if (want.context !== undefined && !same(want.context, s.context)) refuse(`in context ${s.context}, want ${want.context}`, i);
    const missing = want.data?.find((id) => !s.data.some((d) => same(d.id, id)));
    if (missing !== undefined) refuse(`not about data ${missing}`, i);
  });
  if (want.beacon !== undefined) checkBeacon(v.statements, want.beacon);
}
