import { Reader, equal, hex, isZero, keccak, text, toBig, word, wordOf } from "./bytes.js";
import { type Encoded, readG1, readG1s } from "./curve.js";
import { CLASS, HIGH } from "./key.js";

/** Programs' keys, the constants by which a verifier knows a program: SPEC 12.3. */

const TITLE = text("\0AIVM PROGRAM KEY");
const VERSION = 2;
const LIMIT_OF_DRAWS = 2 ** 30;
const MOST_CITED = 64;
const LEAST_OWN = 1;
const LEAST = 2;

export type StartKind = "genesis" | "private" | "continuing" | "piece";
const KINDS: readonly StartKind[] = ["genesis", "private", "continuing", "piece"];

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

export function readProgramKey(bytes: Uint8Array): ProgramKey {
  const r = new Reader(bytes, "program key", "key");
  const head = r.take(32, "its title");
  if (!equal(head.subarray(0, TITLE.length), TITLE) || !isZero(head.subarray(TITLE.length, 31))) {
    r.fail("does not begin with AIVM PROGRAM KEY");
  }
  if (head[31] !== VERSION) r.fail(`version ${head[31]}, want ${VERSION}`);
  if (!equal(r.take(32, "class"), CLASS)) r.fail("of another class of circuits");
  const circuit = r.take(32, "digest of the circuit");
  const powers = r.take(32, "id of the powers of tau");
  const bound = r.take(32, "hash of the program");
  const sizes = ["own commitments", "constants", "data sets", "pieces of the start", "pieces of the end", "outputs", "coordinates of rho_high", "kind of start"].map(
    (name) => r.uint(4, name),
  );
  const [own, constants, sets, startPieces, endPieces, outputs, high, kindAndDraws] = sizes as [number, number, number, number, number, number, number, number];
  const kind = KINDS[kindAndDraws % 256] ?? r.fail(`kind of start ${kindAndDraws % 256}, want 0 to 3`);
  const draws = Math.floor(kindAndDraws / 256);
  const words = 2 + 2 + 2 * constants + 2 * sets + 2 * draws;
  if (r.left !== 32 * words) r.fail(`got ${r.left} bytes behind the sizes, want ${32 * words}`);
  const startDescriptor = r.take(32, "descriptor of the start");
  const endDescriptor = r.take(32, "descriptor of the end");
  const record = readG1(r, "commitment to the record");
  const key: ProgramKey = {
    id: keccak(bytes),
    circuit,
    powers,
    bound,
    own,
    startPieces,
    endPieces,
    outputs,
    high,
    kind,
    startDescriptor,
    endDescriptor,
    record,
    constants: readG1s(r, constants, "commitment to constants"),
    data: Array.from({ length: sets }, (_, i) => readDataSet(r, i)),
    draws: Array.from({ length: draws }, () => readDraw(r, outputs)),
  };
  r.end();
  checkSizes(r, key);
  return key;
}

function readDataSet(r: Reader, i: number): DataSet {
  const descriptor = r.take(32, "descriptor of a data set");
  const v = toBig(r.take(32, "pieces of a data set"));
  const pieces = Number(v & 0xffffffffn);
  if (v >> 33n !== 0n || pieces === 0) r.fail(`pieces of a data set are ${v}`);
  if (v >> 32n === 1n && i >= MOST_CITED) r.fail(`data set ${i + 1} is cited, and only the first ${MOST_CITED} can be`);
  return { descriptor, pieces, cited: v >> 32n === 1n };
}

function readDraw(r: Reader, outputs: number): Draw {
  const name = r.take(32, "name of a draw");
  const v = toBig(r.take(32, "limit of a draw"));
  const limit = Number(v & 0xffffffffn);
  const place = Number((v >> 32n) & 0xffffffffn);
  if (v >> 64n !== 0n || place >= outputs) r.fail(`a draw is output ${v >> 32n} of ${outputs}`);
  if (limit < 1 || limit > LIMIT_OF_DRAWS) r.fail(`a draw is below ${limit}, want 1 to ${LIMIT_OF_DRAWS}`);
  return { name, limit, place };
}

/** Chunks of a proof, in their order: own, constants, data, start, end (SPEC 11.1). */
export function chunks(k: ProgramKey): number {
  return k.own + k.constants.length + k.data.reduce((n, d) => n + d.pieces, 0) + k.startPieces + k.endPieces;
}

function checkSizes(r: Reader, k: ProgramKey): void {
  const n = chunks(k);
  if (k.own < LEAST_OWN || n < LEAST) r.fail(`got ${n} commitments, ${k.own} of them a proof's own, want ${LEAST} and ${LEAST_OWN} at least`);
  if (k.high > HIGH || n > 2 ** k.high || (k.high > 0 && n <= 2 ** (k.high - 1))) {
    r.fail(`rho_high has ${k.high} coordinates for ${n} commitments`);
  }
  if ((k.kind === "genesis") !== (k.startPieces === 0)) r.fail(`${k.startPieces} pieces of the start of a ${k.kind} program`);
  if ((k.startPieces === 0) !== isZero(k.startDescriptor)) r.fail("a start without pieces has no descriptor, and one with pieces has one");
  if ((k.endPieces === 0) !== isZero(k.endDescriptor)) r.fail("an end without pieces has no descriptor, and one with pieces has one");
  if ((k.kind === "continuing" || k.kind === "piece") && !equal(k.startDescriptor, k.endDescriptor)) {
    r.fail("it continues from another kind of model than it ends with");
  }
}

/** Whether the constants are those of the program with this id: P is its hash. */
export function isProgram(k: ProgramKey, program: Uint8Array): boolean {
  let cited = 0n;
  k.data.forEach((d, i) => {
    if (d.cited) cited |= 1n << BigInt(i);
  });
  const want = keccak(wordOf("aivm/program/v2"), program, word(20n + 256n * cited), k.powers);
  return equal(want, k.bound);
}

/** The word by which contracts know a program, of the bytes of its `.pkey` file. */
export const programKeyId = (constants: Uint8Array): string => hex(readProgramKey(constants).id);
