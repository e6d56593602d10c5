import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { Reader, be, keccak, text, toBig, word, wordOf } from "./bytes.js";
import { VerifyError } from "./errors.js";
import type { ProgramKey, StartKind } from "./program.js";

/** What the encoding of a program says of names, data and models: SPEC 10, 11.1. Nothing of what it computes. */

const MOST_BYTES = 16 << 20;
const MOST_LOOPS = 16;
const MOST_NODES = 2 ** 16;
const LAYOUT = 2;

const INPUT = 1;
const STATE = 2;
const OUTPUT = 5;
const DRAW = 8;

export interface Tensor {
  name: string;
  format: string;
  axes: string;
}

export interface Program {
  /** SHA-256 of the encoding: what a statement names. */
  id: Uint8Array;
  data: { name: string; tensors: Tensor[] }[];
  states: (Tensor & { start: StartKind })[];
  /** Names of outputs and draws, in the order in which their values stand. */
  outputs: string[];
  draws: { name: string; limit: bigint }[];
}

export function readProgram(bytes: Uint8Array): Program {
  const r = new Decoder(bytes);
  if (bytes.length > MOST_BYTES) r.fail(`got ${bytes.length} bytes, want at most ${MOST_BYTES}`);
  return r.program();
}

/** Its operands, as far as names, types and limits are concerned. */
interface Operands {
  type?: { format: string; axes: string };
  rational?: bigint;
  start?: StartKind;
}

class Decoder extends Reader {
  private nodes = 0;
  private readonly out: Program;

  constructor(bytes: Uint8Array) {
    super(bytes, "program", "key");
    this.out = { id: sha256(concatBytes(text("AIVM program id\0"), bytes)), data: [], states: [], outputs: [], draws: [] };
  }

  program(): Program {
    if (toBig(this.take(4, "its title")) !== toBig(text("AIVM"))) this.fail("does not begin with AIVM");
    const version = this.uint(1, "version");
    if (version !== 1 && version !== 2) this.fail(`version ${version}, want 1 or 2`);
    this.block(0);
    this.end();
    return this.out;
  }

  /** A LEB128 varint in its shortest form. */
  private varint(name: string): number {
    let v = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const b = this.uint(1, name);
      v |= BigInt(b & 127) << shift;
      if (b < 128) {
        if (b === 0 && shift > 0n) this.fail(`${name} is not in its shortest form`);
        break;
      }
      if (shift > 56n) this.fail(`${name} is too large`);
    }
    if (v > BigInt(Number.MAX_SAFE_INTEGER)) this.fail(`${name} is ${v}`);
    return Number(v);
  }

  private some(name: string): number {
    const n = this.varint(name);
    if (n > this.left) this.fail(`ends within ${name}`);
    return n;
  }

  private name(): string {
    return new TextDecoder("utf-8", { fatal: false }).decode(this.take(this.some("a name"), "a name"));
  }

  private block(depth: number): void {
    if (depth > MOST_LOOPS) this.fail(`got more than ${MOST_LOOPS} nested loops`);
    for (let n = this.some("nodes"); n > 0; n--) {
      if (++this.nodes > MOST_NODES) this.fail(`got more than ${MOST_NODES} instructions and loops`);
      const code = this.uint(1, "code");
      const name = this.name();
      if (code === 0) {
        this.varint("trip count");
        this.block(depth + 1);
      } else {
        this.instruction(code, name);
      }
    }
  }

  private instruction(code: number, name: string): void {
    const o: Operands = {};
    for (let n = this.some("operands"); n > 0; n--) this.operand(o);
    if ((code === INPUT || code === STATE) && o.type) {
      const tensor = { name, ...o.type };
      if (code === STATE) this.out.states.push({ ...tensor, start: o.start ?? "genesis" });
      else this.input(tensor);
    }
    if (code === OUTPUT || code === DRAW) this.out.outputs.push(name);
    if (code === DRAW) this.out.draws.push({ name, limit: o.rational ?? 0n });
  }

  /** Inputs set.x and set.y are the tensors x and y of one data set; one without a dot is a set of its own. */
  private input(tensor: Tensor): void {
    const dot = tensor.name.indexOf(".");
    const name = dot < 0 ? tensor.name : tensor.name.slice(0, dot);
    let set = this.out.data.find((d) => d.name === name);
    if (!set) this.out.data.push((set = { name, tensors: [] }));
    set.tensors.push({ ...tensor, name: tensor.name.slice(dot + 1) });
  }

  private operand(o: Operands): void {
    const kind = this.uint(1, "kind of an operand");
    switch (kind) {
      case 1:
      case 4:
        this.name();
        break;
      case 2:
        this.format();
        break;
      case 3: {
        const type = { format: this.format(), axes: this.axes() };
        o.type ??= type;
        break;
      }
      case 5:
      case 11:
        for (let n = this.some("names"); n > 0; n--) this.name();
        break;
      case 6:
        this.axes();
        break;
      case 7:
        o.rational = this.rational();
        break;
      case 8:
        this.varint("span");
        this.varint("span");
        break;
      case 9: {
        const start = this.generator();
        o.start ??= start;
        break;
      }
      default:
        this.fail(`operand of kind ${kind}`);
    }
  }

  /** Where a state that it fills comes from. */
  private generator(): StartKind {
    const name = this.name();
    const parameters = this.some("parameters");
    for (let n = parameters; n > 0; n--) {
      this.name();
      this.rational();
    }
    if (name === "previous") return parameters > 0 ? "piece" : "continuing";
    return name === "private" ? "private" : "genesis";
  }

  private format(): string {
    const bits = this.varint("a format");
    const frac = this.varint("a format");
    const signed = bits % 2 === 1;
    const b = Math.floor(bits / 2);
    return !signed && b === 1 && frac === 0 ? "bit" : `${signed ? "" : "u"}fx${b}.${frac}`;
  }

  private axes(): string {
    return Array.from({ length: this.some("axes") }, () => `${this.name()}=${this.varint("size of an axis")}`).join(" ");
  }

  /** The numerator, where the denominator is one; else 0. */
  private rational(): bigint {
    const head = this.varint("a rational");
    const num = toBig(this.take(Math.min(head >> 1, this.left + 1), "a numerator"));
    const den = toBig(this.take(this.some("a denominator"), "a denominator"));
    return den === 1n && head % 2 === 0 ? num : 0n;
  }
}

/** The descriptor word of tensors: kind, layout, powers of tau, names, formats and axes (SPEC 11.1). */
export function descriptorWord(kind: string, tensors: readonly Tensor[], powers: Uint8Array): Uint8Array {
  const lines = tensors.map((t) => [t.name, t.format, ...(t.axes ? [t.axes] : [])].join(" ") + "\n");
  lines.sort();
  return keccak(wordOf(kind), word(LAYOUT), powers, keccak(text(lines.join(""))));
}

/** Refuses constants that are not about the data, the model and the draws of the program that they claim. */
export function checkProgram(p: Program, k: ProgramKey, block: number): void {
  const differ = (what: string): never => {
    throw new VerifyError("key", `the program's key is made up: its ${what} are not those of the program`, block);
  };
  const same = (a: Uint8Array, b: Uint8Array) => a.every((x, i) => x === b[i]);
  if (p.data.length !== k.data.length) differ("data sets");
  p.data.forEach((d, i) => {
    if (!same(descriptorWord("aivm/data/v2", d.tensors, k.powers), k.data[i]?.descriptor ?? be(0, 32))) differ("data sets");
  });
  const model = (kind: string, states: readonly Tensor[]) => (states.length > 0 ? descriptorWord(kind, states, k.powers) : be(0, 32));
  if (!same(model("aivm/model/v2", p.states), k.endDescriptor)) differ("states");
  const starts = p.states.map((s) => s.start);
  const kind = (["piece", "continuing", "private"] as const).find((s) => starts.includes(s)) ?? "genesis";
  if (kind !== k.kind) differ("starts of states");
  const chosen = p.states.filter((s) => s.start === "private");
  if (kind === "private" && !same(model("aivm/initial/v2", chosen), k.startDescriptor)) differ("starts of states");
  if (p.draws.length !== k.draws.length) differ("draws");
  p.draws.forEach((d, i) => {
    const draw = k.draws[i];
    if (!draw || !same(keccak(text(d.name)), draw.name) || BigInt(draw.limit) !== d.limit) differ("draws");
  });
}
