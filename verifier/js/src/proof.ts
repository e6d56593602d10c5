import { Reader, equal, hex, text, toBig } from "./bytes.js";
import { type Encoded, type G2, readG1, readG1s, readG2 } from "./curve.js";
import { HIGH, MOST_BLOCKS } from "./key.js";

/** Files of public proofs: SPEC 12.6. */

const TITLE = text("AIVM WRAPPED PROOF\n");
const VERSION = 4;
const GROTH16 = 1;
const PLONK = 2;
const MOST_PARTS = 4;
/** Of each block as many as ρ_high can number; in calldata they are fewer. */
const MOST_COMMITMENTS = MOST_BLOCKS * 2 ** HIGH;

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
  B: { point: G2; bytes: Uint8Array };
  C: Encoded;
}

export function readProof(bytes: Uint8Array): Proof {
  const r = new Reader(bytes, "proof", "malformed");
  if (r.left < TITLE.length || !equal(r.take(TITLE.length, "its title"), TITLE)) {
    r.fail("does not begin with AIVM WRAPPED PROOF");
  }
  const version = r.uint(1, "version");
  if (version !== VERSION) r.fail(`version ${version}, want ${VERSION}`);
  const scheme = r.uint(1, "scheme");
  if (scheme === PLONK) r.fail("an outer proof of PLONK, which this verifier does not check: want Groth16");
  if (scheme !== GROTH16) r.fail(`scheme ${scheme}, want ${GROTH16} (Groth16)`);
  const n = r.count(64, "commitments", MOST_COMMITMENTS);
  const commitments = readG1s(r, n, "commitment");
  const k = r.count(1, "proofs", MOST_BLOCKS);
  if (k === 0) r.fail("is of no proof");
  const blocks = Array.from({ length: k }, () => readBlock(r, commitments));
  checkTable(r, commitments, blocks);
  const w = readG1s(r, r.count(64, "commitments W"), "W");
  const i = readG1s(r, r.count(64, "commitments I", MOST_PARTS), "I");
  const fours = Math.ceil(k / 4);
  if (i.length < 1 || w.length !== i.length * fours) {
    r.fail(`got ${w.length} commitments to wires and ${i.length} to inverses, want ${fours} and 1 for each of 1 to 4 parts`);
  }
  const scalars = {
    D: r.scalar("D"),
    rBlock: r.scalars(4, "r_block"),
    rPart: r.scalars(2, "r_part"),
    high: r.scalars(5, "high"),
    kappa: r.scalar("kappa"),
    alpha2: r.scalar("alpha'"),
    folded: r.scalar("folded"),
    gz: r.scalar("g'(z)"),
    digest: r.scalar("digest"),
  };
  const [H, G, Q, W] = [readG1(r, "H"), readG1(r, "G"), readG1(r, "Q"), readG1(r, "W")];
  const outer = { A: readG1(r, "A"), B: readG2(r, "B"), C: readG1(r, "C") };
  r.end();
  return { commitments, blocks, w, i, ...scalars, H, G, Q, W, ...outer };
}

function readBlock(r: Reader, all: Encoded[]): Block {
  const program = r.take(32, "program");
  const key = r.take(32, "program key");
  const context = r.take(32, "context");
  const outputs = Array.from({ length: r.count(4, "outputs") }, () =>
    Array.from({ length: r.count(16, "values of an output") }, () => BigInt.asIntN(128, toBig(r.take(16, "an output")))),
  );
  const numbers = Array.from({ length: r.count(4, "numbers of commitments") }, () => r.uint(4, "number of a commitment"));
  const commitments = numbers.map((i) => all[i] ?? r.fail(`commitment ${i} of ${all.length}`));
  const d = r.scalar("d");
  const high = r.scalars(r.count(32, "coordinates of rho_high", HIGH), "rho_high");
  return { program, key, context, outputs, commitments, numbers, d, high };
}

/** One encoding: the first block's commitments as they are, then of each block what is not there yet; what is, has its first number. */
function checkTable(r: Reader, all: readonly Encoded[], blocks: readonly Block[]): void {
  const first = new Map<string, number>();
  let next = 0;
  blocks.forEach((b, k) => {
    b.commitments.forEach((c, j) => {
      const name = hex(c.bytes);
      const known = first.get(name);
      const want = k > 0 && known !== undefined ? known : next;
      if (b.numbers[j] !== want) r.fail(`commitment ${j} of proof ${k + 1} is number ${b.numbers[j]} of the table, want ${want}`);
      if (want === next) next++;
      if (known === undefined) first.set(name, want);
    });
  });
  if (next !== all.length) r.fail(`got ${all.length} commitments, of which the proofs name ${next}`);
}
