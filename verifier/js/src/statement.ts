import { fromHex, hex, keccak, toBig, wordOf } from "./bytes.js";
import type { Program } from "./encoding.js";
import { VerifyError } from "./errors.js";
import type { StartKind } from "./program.js";
import type { Committed, Joined } from "./transcript.js";

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

const idOf = (c: Committed | undefined): string | null => (c ? hex(c.id) : null);

export function statement(j: Joined, p: Program | undefined): Statement {
  const continues = j.key.kind === "continuing" || j.key.kind === "piece";
  const data = j.data.map((d, i) => {
    const set = j.key.data[i];
    return { id: hex(d.id), absent: d.absent, cited: set?.cited === true && !d.absent, descriptor: hex(set?.descriptor ?? new Uint8Array(32)), label: p?.data[i]?.name ?? null };
  });
  return {
    program: hex(j.block.program),
    programKey: hex(j.key.id),
    context: hex(j.block.context),
    data,
    startKind: j.key.kind,
    start: idOf(j.start),
    end: idOf(j.end),
    outputs: j.values,
    outputNames: p?.outputs ?? null,
    draws: j.key.draws.map((d, i) => ({ name: hex(d.name), limit: d.limit, value: j.values[d.place] as bigint, label: p?.draws[i]?.name ?? null })),
    assumesStart: continues,
    assumesRanges: data.filter((d) => d.cited).map((d) => d.id),
  };
}

/** Each statement but the first begins with the model that the one before ended with. */
export function checkChain(all: readonly Statement[], assumeInitial: boolean): void {
  all.forEach((s, i) => {
    if (!s.assumesStart) {
      if (i === 0) return;
      throw new VerifyError("unproven", `it continues no model (its start is ${s.startKind}): the proofs are no chain`, i);
    }
    const before = all[i - 1];
    if (before === undefined) {
      if (assumeInitial) return;
      throw new VerifyError("unproven", `it continues model ${s.start}, which nothing here shows to be proven`, i);
    }
    if (before.end !== s.start) {
      throw new VerifyError("unproven", `it continues model ${s.start}, and the one before ended with ${before.end}`, i);
    }
  });
}

/** Data that one statement cites are ranged by another one. */
export function checkRanges(all: readonly Statement[], assumeRanged: boolean): void {
  const ranged = new Set(all.flatMap((s) => s.data.filter((d) => !d.cited).map((d) => d.id)));
  all.forEach((s, i) => {
    s.assumesRanges = s.assumesRanges.filter((id) => !ranged.has(id));
    if (s.assumesRanges.length > 0 && !assumeRanged) {
      throw new VerifyError("unproven", `it cites data ${s.assumesRanges[0]}, which no proof here has ranged`, i);
    }
  });
}

/** The number that a beacon gives for a draw (SPEC 6). */
export function drawOf(beacon: string, name: string, limit: number): bigint {
  return toBig(keccak(wordOf("aivm/draw/v1"), fromHex(beacon), fromHex(name))) % BigInt(limit);
}

export function checkBeacon(all: readonly Statement[], beacon: string): void {
  all.forEach((s, i) => {
    for (const d of s.draws) {
      const want = drawOf(beacon, d.name, d.limit);
      if (d.value !== want) throw new VerifyError("unwanted", `draw ${d.name} is ${d.value}, and the beacon gives ${want}`, i);
    }
  });
  if (all.every((s) => s.draws.length === 0)) throw new VerifyError("unwanted", "no program draws a number, so no beacon has a say");
}
