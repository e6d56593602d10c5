import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { CHECKS, VerifyError, drawOf, programKeyId, verify } from "../dist/aivm-verifier.js";
import { byName, cases, plain, root } from "./cases.mjs";

const R = 21888242871839275222246405745257275088548364400416034343698204186575808495617n;

/** What is wrong, in a word; "" if nothing is. */
function refusal(input, want = {}) {
  try {
    verify(input, want);
    return "";
  } catch (e) {
    assert.ok(e instanceof VerifyError, `${e.stack}`);
    return e.reason;
  }
}

const withWord = (file, at, value) => {
  const b = file.slice();
  for (let i = 31; i >= 0; i--, value >>= 8n) b[at + i] = Number(value & 255n);
  return b;
};
const wordAt = (file, at) => BigInt("0x" + Buffer.from(file.subarray(at, at + 32)).toString("hex"));

for (const c of cases) {
  test(`${c.name}: says what is known of it`, () => {
    const passed = [];
    const verified = verify(c.input, c.want, (check) => passed.push(check));
    assert.deepEqual(passed, CHECKS);
    assert.deepEqual(plain(verified), c.expected);
  });
}

test("what a proof alone does not show is refused", () => {
  assert.equal(refusal(byName("next").input), "unproven");
  assert.equal(refusal(byName("cites").input, { assumeInitial: true }), "unproven");
  assert.equal(refusal(byName("cites").input, { assumeRanged: true }), "unproven");
});

test("what is wanted is compared", () => {
  const { input } = byName("draws");
  const { verifier, statements } = verify(input);
  const [s] = statements;
  const beacon = "0x" + "11".repeat(32);
  const other = "0x" + "12".repeat(32);
  for (const [want, good] of [
    [{ verifier }, true],
    [{ verifier: verifier.slice(2).toUpperCase() }, true],
    [{ verifier: other }, false],
    [{ safe: true }, false],
    [{ programs: [s.program] }, true],
    [{ programs: [other, s.programKey] }, true],
    [{ programs: [other] }, false],
    [{ programs: [] }, false],
    [{ context: s.context }, true],
    [{ context: other }, false],
    [{ data: [s.data[0].id] }, true],
    [{ data: [other] }, false],
    [{ beacon }, true],
    [{ beacon: "0x" + "15".repeat(32) }, drawOf("0x" + "15".repeat(32), s.draws[0].name, s.draws[0].limit) === s.draws[0].value],
  ]) {
    assert.equal(refusal(input, want), good ? "" : "unwanted", JSON.stringify(want));
  }
  assert.throws(() => verify(input, { verifier: "0x12" }), TypeError);
});

test("a draw's number is that of the beacon", () => {
  const [draw] = verify(byName("draws").input).statements[0].draws;
  const values = new Set();
  for (let i = 1; i < 64; i++) values.add(drawOf("0x" + i.toString(16).padStart(64, "0"), draw.name, draw.limit));
  assert.equal(values.size, draw.limit);
});

test("files that end early or go on are malformed", () => {
  const { input } = byName("iris");
  for (let n = 0; n < input.proof.length; n += 13) {
    assert.equal(refusal({ ...input, proof: input.proof.subarray(0, n) }), "malformed", `${n} bytes`);
  }
  for (const file of ["proof", "key"]) {
    const longer = new Uint8Array([...input[file], 0]);
    assert.equal(refusal({ ...input, [file]: longer }), file === "key" ? "key" : "malformed");
  }
  for (let n = 0; n < input.key.length; n += 7) assert.equal(refusal({ ...input, key: input.key.subarray(0, n) }), "key");
  const [program] = input.programs;
  for (let n = 0; n < program.length; n += 7) assert.equal(refusal({ ...input, programs: [program.subarray(0, n)] }), "key");
});

test("every word of scalars and points, changed, is refused", () => {
  const { input } = byName("iris");
  const n = input.proof.length;
  for (let k = 1; k <= 32; k++) {
    const at = n - 32 * k;
    const v = wordAt(input.proof, at);
    assert.notEqual(refusal({ ...input, proof: withWord(input.proof, at, v + 1n) }), "", `word ${k} from the end, plus 1`);
    if (v + R < 1n << 256n) assert.notEqual(refusal({ ...input, proof: withWord(input.proof, at, v + R) }), "", `word ${k}, plus r`);
  }
});

test("every byte of what a program's key says is bound", () => {
  const { input } = byName("chain");
  const [program, next] = input.programs;
  for (let at = 0; at < program.length; at += 11) {
    const b = program.slice();
    b[at] ^= 1 << at % 8;
    assert.notEqual(refusal({ ...input, programs: [b, next] }), "", `byte ${at}`);
  }
});

test("a program gives names, and shows that constants are made up", () => {
  const { input } = byName("iris");
  const [named] = verify(input).statements;
  assert.deepEqual(named.data.map((d) => d.label), ["train", "test"]);
  assert.deepEqual(named.outputNames, ["test_loss", "test_accuracy"]);
  const [nameless] = verify({ ...input, encodings: [] }).statements;
  assert.deepEqual(nameless.data.map((d) => d.label), [null, null]);
  assert.deepEqual(verify(byName("draws").input).statements[0].draws.map((d) => d.label), ["turn"]);

  // Constants with the P of the program and another descriptor: of a data set, of the model after.
  for (const [at, what] of [[0x180, /data sets/], [0xe0, /states/]]) {
    const program = input.programs[0].slice();
    program[at + 3] ^= 1;
    const proof = input.proof.slice();
    const id = (constants) => Buffer.from(programKeyId(constants).slice(2), "hex");
    proof.set(id(program), Buffer.from(proof).indexOf(id(input.programs[0])));
    const other = { ...input, proof, programs: [program] };
    assert.throws(() => verify(other), what);
    assert.equal(refusal(other), "key");
    assert.equal(refusal({ ...other, encodings: [] }), "false");
  }
});

test("a program with operands of every kind is read", () => {
  const { input } = byName("draws");
  const conv = new Uint8Array(readFileSync(join(root, "test", "fixtures", "conv.aivm"))); // isa/testdata/conv.aasm
  assert.equal(refusal({ ...input, encodings: [conv, ...input.encodings] }), "");
  assert.equal(refusal({ ...input, encodings: [conv.subarray(0, conv.length - 1)] }), "key");
});

test("programs of strangers are refused, or of no proof", () => {
  const { input } = byName("draws");
  const [program] = input.encodings;
  for (let n = 0; n < program.length; n++) assert.equal(refusal({ ...input, encodings: [program.subarray(0, n)] }), "key", `${n} bytes`);
  for (let at = 0; at < program.length; at++) {
    const b = program.slice();
    b[at] ^= 1 << at % 8;
    if (at % 8 === 0) assert.ok(["", "key"].includes(refusal({ ...input, encodings: [b] })), `byte ${at}`);
    else assert.ok(["key", "mismatch"].includes(refusal({ ...input, programs: [], encodings: [b] })), `byte ${at}`);
  }
});

test("keys of other schemes and files of other kinds are named", () => {
  const { input } = byName("iris");
  for (const [part, message] of [
    [{ proof: input.key }, /does not begin with AIVM WRAPPED PROOF/],
    [{ key: input.proof }, /does not begin with AIVM VERIFYING KEY/],
    [{ programs: [input.key] }, /does not begin with AIVM PROGRAM KEY/],
    [{ programs: [] }, /no constants are given for program key 0x/],
    [{ key: Object.assign(input.key.slice(), { 30: 2 }) }, /PLONK/],
    [{ proof: Object.assign(input.proof.slice(), { 19: 5 }) }, /version 5, want 4/],
  ]) {
    assert.throws(() => verify({ ...input, ...part }), message);
  }
});

test("bytes of nobody are refused", () => {
  const { input } = byName("iris");
  let state = 1;
  const random = () => (state = (state * 48271) % 2147483647) & 255;
  for (let i = 0; i < 200; i++) {
    const body = Uint8Array.from({ length: (i * 37) % 4000 }, random);
    const head = input.proof.subarray(0, i % 3 === 0 ? 0 : 21);
    assert.equal(refusal({ ...input, proof: new Uint8Array([...head, ...body]) }), "malformed");
  }
});

test("check.mjs prints what verify says, and exits as it should", () => {
  const at = (name) => join(root, "test", "fixtures", name);
  const run = (...args) => spawnSync(process.execPath, [join(root, "check.mjs"), ...args], { encoding: "utf8" });
  const files = [at("draws.pkey"), at("draws.wrapped"), at("circuit.vkey"), at("draws.aivm")];
  const good = run(...files, "--beacon", "0x" + "11".repeat(32));
  assert.equal(good.status, 0, good.stderr);
  assert.deepEqual(JSON.parse(good.stdout).statements, byName("draws").expected.statements);
  for (const args of [[...files, "--safe"], files.slice(1), files.slice(0, 2), files.slice(2), [...files, at("cases.json")], [...files, "--what"], [...files, "--context", "7"]]) {
    const bad = run(...args);
    assert.equal(bad.status, 2, args.join(" "));
    assert.equal(bad.stdout, "");
    assert.notEqual(bad.stderr, "");
  }
});

test("the bundle is small and has two dependencies", () => {
  assert.ok(gzipSync(readFileSync(join(root, "dist", "aivm-verifier.js"))).length <= 100 * 1024);
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.deepEqual(Object.keys(dependencies), ["@noble/curves", "@noble/hashes"]);
});
