// Colours sources by the grammars, as VS Code does.
"use strict";

const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const oniguruma = require("vscode-oniguruma");
const { Registry, parseRawGrammar, INITIAL } = require("vscode-textmate");

const wasm = fs.readFileSync(path.join(path.dirname(require.resolve("vscode-oniguruma")), "onig.wasm"));
const ready = oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)).then(() => ({
  createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text) => new oniguruma.OnigString(text),
}));

const registry = new Registry({
  onigLib: ready,
  loadGrammar: async (scope) => {
    const file = path.join(__dirname, "syntaxes", `${scope.replace("source.", "")}.tmLanguage.json`);
    return parseRawGrammar(fs.readFileSync(file, "utf8"), file);
  },
});

// scopes are what words of a source are, one for each word.
async function scopes(language, text) {
  const grammar = await registry.loadGrammar(`source.${language}`);
  const found = {};
  let stack = INITIAL;
  for (const line of text.split("\n")) {
    const result = grammar.tokenizeLine(line, stack);
    for (const t of result.tokens) {
      found[line.slice(t.startIndex, t.endIndex).trim()] ??= t.scopes.at(-1).split(".").slice(0, 2).join(".");
    }
    stack = result.ruleStack;
  }
  return found;
}

async function main() {
  const train = await scopes("train", 'model {\n  input x [px=64]  ; all\n  h = relu(x @ w)\n  dense out 10 relu std 1/4 format fx16.11\n}\ndata "a ""b"" c.csv" {\n  label y\n}\ntrain { epochs 3 }\nfunc block(v) {');
  for (const [word, scope] of Object.entries({
    model: "keyword.other", input: "keyword.operator", x: "variable.other", "; all": "comment.line", h: "variable.other", relu: "support.function",
    dense: "keyword.operator", out: "variable.other", std: "support.constant", "fx16.11": "support.type", data: "keyword.other", label: "keyword.operator",
    epochs: "keyword.operator", 3: "constant.numeric", func: "keyword.other", block: "entity.name", '"': "string.quoted", '""': "constant.character",
  })) {
    assert.strictEqual(train[word], scope, `${word} of a script`);
  }
  const aasm = await scopes("aasm", 'param b = 4\nx = input ufx8.0[row=$b], "${dir}/x.csv:v"  ; data\nloop step 2 {\n  y.z = MATMUL x, w\n}\nw = state fx40.20[], normal(seed=1)\nassert y, 1');
  for (const [word, scope] of Object.entries({
    param: "keyword.other", b: "variable.parameter", x: "variable.other", input: "keyword.operator", "ufx8.0": "support.type", $b: "variable.parameter",
    "${dir}": "variable.parameter", "; data": "comment.line", loop: "keyword.control", step: "entity.name", "y.z": "variable.other", MATMUL: "keyword.operator",
    normal: "support.function", assert: "keyword.operator",
  })) {
    assert.strictEqual(aasm[word], scope, `${word} of assembly`);
  }
  console.log("both grammars colour as they should");
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
