// page/page.ts
import { CHECKS, VerifyError, verify } from "./aivm-verifier.js";
var MOST_BYTES = 8 << 20;
var titles = [
  ["proof", "AIVM WRAPPED PROOF\n", "public proof"],
  ["key", "AIVM VERIFYING KEY", "verifying key"],
  ["program", "\0AIVM PROGRAM KEY", "program's key"],
  ["encoding", "AIVM", "program"],
  ["encoding", "AIVM", "program"]
];
var given = [];
function at(id) {
  const e = document.getElementById(id);
  if (!e) throw new Error(`the page has no ${id}`);
  return e;
}
function element(tag, text = "", className = "") {
  const e = document.createElement(tag);
  e.textContent = text;
  if (className) e.className = className;
  return e;
}
function kindOf(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 32));
  return titles.find(([, title]) => head.startsWith(title))?.[0];
}
async function take(files) {
  for (const f of files) {
    if (f.size > MOST_BYTES) return say("refused", `${f.name}: got ${f.size} bytes, and no file of a proof has more than ${MOST_BYTES}`);
    const bytes = new Uint8Array(await f.arrayBuffer());
    const kind = kindOf(bytes);
    if (!kind) return say("refused", `${f.name} is no public proof, verifying key or program's key`);
    if (kind === "proof" || kind === "key") given = given.filter((g) => g.kind !== kind);
    given.push({ name: f.name, bytes, kind });
  }
  show();
}
function show() {
  at("given").replaceChildren(...given.map((g) => element("li", `${titles.find(([k]) => k === g.kind)?.[2]}: ${g.name}`)));
  const proof = given.find((g) => g.kind === "proof");
  const key = given.find((g) => g.kind === "key");
  const bytes = (kind) => given.filter((g) => g.kind === kind).map((g) => g.bytes);
  const programs = bytes("program");
  at("result").hidden = true;
  at("statements").replaceChildren();
  const missing = [proof ? "" : "the proof", key ? "" : "the verifying key", programs.length ? "" : "the keys of its programs"].filter(Boolean);
  if (missing.length > 0 || !proof || !key) return say("", `still missing: ${missing.join(", ")}`);
  say("", "checking \u2026");
  setTimeout(() => check({ proof: proof.bytes, key: key.bytes, programs, encodings: bytes("encoding") }), 20);
}
function wants() {
  const form = new FormData(at("wants"));
  const text = (name) => String(form.get(name) ?? "").trim();
  return {
    ...text("verifier") && { verifier: text("verifier") },
    ...text("program") && { programs: [text("program")] },
    ...text("context") && { context: text("context") },
    ...text("beacon") && { beacon: text("beacon") },
    safe: form.has("safe"),
    assumeInitial: form.has("assumeInitial"),
    assumeRanged: form.has("assumeRanged")
  };
}
function check(input2) {
  const passed = [];
  const start = performance.now();
  try {
    const verified = verify(input2, wants(), (c) => passed.push(c));
    at("statements").replaceChildren(...words(verified));
    say("accepted", `The proof is valid: checked in ${Math.round(performance.now() - start)} ms`);
  } catch (e) {
    if (!(e instanceof VerifyError || e instanceof TypeError)) throw e;
    say("refused", `Refused: ${e.message}`);
  }
  at("result").hidden = false;
  at("checks").replaceChildren(
    ...CHECKS.map((c, i) => {
      const state = i < passed.length ? "passed" : i === passed.length ? "failed" : "open";
      const li = element("li");
      li.dataset["state"] = state;
      li.append(element("b", state === "open" ? "not done" : state), ` ${c.text}`);
      return li;
    })
  );
}
function say(verdict, text) {
  const e = at("verdict");
  e.dataset["verdict"] = verdict;
  e.textContent = text;
}
function words(v) {
  const keys = element("article");
  keys.append(element("h2", "Under which keys"), list([["verifier", v.verifier], ["powers of tau", v.powers]]));
  if (v.development) keys.append(element("p", "DEVELOPMENT: somebody may be able to forge such proofs.", "warning"));
  return [keys, ...v.statements.map((s, i) => article(s, i, v.statements.length))];
}
var starts = {
  genesis: "The program fixes the model that it starts from, or has none.",
  private: "It starts from weights that the prover chose.",
  continuing: "It continues the model before.",
  piece: "It continues the model before, as a piece of a training."
};
function article(s, i, n) {
  const a = element("article");
  const rows = [["program", s.program], ["program key", s.programKey]];
  s.data.forEach((d, k) => rows.push([d.label === null ? `data set ${k + 1}` : `data ${d.label}`, d.id + (d.absent ? " (absent: zeros)" : d.cited ? " (cited: another proof shows that they are numbers of their formats)" : "")]));
  if (s.start) rows.push(["model before", s.start]);
  if (s.end) rows.push(["model after", s.end]);
  if (BigInt(s.context) !== 0n) rows.push(["context", s.context]);
  rows.push([s.outputNames ? `outputs ${s.outputNames.join(", ")} (integers)` : "outputs (integers)", s.outputs.join(" ")]);
  s.draws.forEach((d) => rows.push([d.label === null ? "drawn number" : `drawn ${d.label}`, `${d.value}, below ${d.limit}, of the name with hash ${d.name}`]));
  a.append(element("h2", n === 1 ? "What is proven" : `What is proven, ${i + 1} of ${n}`));
  a.append(element("p", `This program, on data with these ids, ended with these outputs${s.end ? " and this model" : ""}. ${starts[s.startKind]}`));
  a.append(list(rows));
  if (s.assumesStart && i === 0) a.append(element("p", "This holds only if the model before is proven: you said that it is.", "warning"));
  if (s.assumesRanges.length > 0) a.append(element("p", "This holds only if another proof shows the ranges of the cited data: you said that one does.", "warning"));
  if (s.draws.length > 0) a.append(element("p", "Drawn numbers may be of anybody's choice unless they are compared with a beacon.", "soft"));
  return a;
}
function list(rows) {
  const dl = element("dl");
  for (const [name, value] of rows) dl.append(element("dt", name), element("dd", value));
  return dl;
}
var drop = at("drop");
for (const name of ["dragenter", "dragover"]) {
  document.addEventListener(name, (e) => {
    e.preventDefault();
    drop.classList.add("over");
  });
}
document.addEventListener("dragleave", () => drop.classList.remove("over"));
document.addEventListener("drop", (e) => {
  e.preventDefault();
  drop.classList.remove("over");
  void take(e.dataTransfer?.files ?? []);
});
var input = at("files");
input.addEventListener("change", () => void take(input.files ?? []));
at("wants").addEventListener("change", show);
at("wants").addEventListener("submit", (e) => e.preventDefault());
