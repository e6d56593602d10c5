// The real proofs of test/fixtures, made by aivm prove and aivm wrap.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (name) => new Uint8Array(readFileSync(join(root, "test", "fixtures", name)));

export const cases = JSON.parse(new TextDecoder().decode(read("cases.json"))).map((c) => ({
  name: c.name,
  input: { proof: read(`${c.name}.wrapped`), key: read(c.key), programs: c.programs.map(read), encodings: (c.encodings ?? []).map(read) },
  want: c.want ?? {},
  expected: c.expected,
}));

export const byName = (name) => cases.find((c) => c.name === name);

/** With big integers as texts. */
export const plain = (v) => JSON.parse(JSON.stringify(v, (_, x) => (typeof x === "bigint" ? x.toString() : x)));
