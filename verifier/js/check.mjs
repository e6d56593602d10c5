#!/usr/bin/env node
// node check.mjs FILE…: checks a public proof with its keys, and prints what it says as JSON. Files are told by what they begin with.
// It exits with 0 if the proof is valid, and with 2 for every other reason, which it names.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { verify } from "./dist/aivm-verifier.js";

const usage = `usage: node check.mjs PROOF.wrapped KEY.vkey PROGRAM.pkey… [PROGRAM.aivm…] [--verifier ID] [--program ID]… [--context ID] [--data ID]…
  [--beacon ID] [--safe] [--assume-initial] [--assume-ranged]`;
const text = { type: "string" };
const list = { type: "string", multiple: true };
const flag = { type: "boolean" };

try {
  const { values: v, positionals } = parseArgs({
    allowPositionals: true,
    options: { verifier: text, program: list, context: text, data: list, beacon: text, safe: flag, "assume-initial": flag, "assume-ranged": flag },
  });
  const input = { programs: [], encodings: [] };
  for (const name of positionals) {
    const bytes = new Uint8Array(readFileSync(name));
    const head = Buffer.from(bytes.subarray(0, 24)).toString("latin1");
    if (head.startsWith("AIVM WRAPPED PROOF\n")) input.proof = bytes;
    else if (head.startsWith("AIVM VERIFYING KEY")) input.key = bytes;
    else if (head.startsWith("\0AIVM PROGRAM KEY")) input.programs.push(bytes);
    else if (/^AIVM[\x01\x02]/.test(head)) input.encodings.push(bytes);
    else throw new Error(`${name}: no public proof, verifying key, program's key or program`);
  }
  if (!input.proof || !input.key) throw new Error(usage);
  const want = {
    ...(v.verifier && { verifier: v.verifier }),
    ...(v.program && { programs: v.program }),
    ...(v.context && { context: v.context }),
    ...(v.data && { data: v.data }),
    ...(v.beacon && { beacon: v.beacon }),
    safe: v.safe === true,
    assumeInitial: v["assume-initial"] === true,
    assumeRanged: v["assume-ranged"] === true,
  };
  const checks = [];
  const verified = verify(input, want, (c) => checks.push(c.name));
  console.log(JSON.stringify({ ok: true, checks, ...verified }, (_, x) => (typeof x === "bigint" ? x.toString() : x), 2));
} catch (e) {
  console.error(e.message);
  process.exitCode = 2;
}
