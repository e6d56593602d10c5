// Verdicts for other programs: a line of JSON in, {proof, key, programs, want} with bytes in base64; a line of JSON out.
import { createInterface } from "node:readline";
import { VerifyError, verify } from "../dist/aivm-verifier.js";

const bytes = (s) => new Uint8Array(Buffer.from(s ?? "", "base64"));
const big = (_, v) => (typeof v === "bigint" ? v.toString() : v);

export function judge({ proof, key, programs, want }) {
  try {
    const verified = verify({ proof: bytes(proof), key: bytes(key), programs: (programs ?? []).map(bytes) }, want ?? {});
    return { accepted: true, ...verified };
  } catch (e) {
    if (!(e instanceof VerifyError)) throw e; // a fault of the verifier: the process ends, and so does who asked
    return { accepted: false, reason: e.reason, error: e.message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(judge(JSON.parse(line)), big) + "\n");
}
