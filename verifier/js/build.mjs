// Writes dist: the bundle and its types, and the page that uses it. With --check, compares instead, and names what differs.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const check = process.argv.includes("--check");
const out = check ? mkdtempSync(join(tmpdir(), "aivm-verifier-")) : join(root, "dist");
const tsc = (...args) => execFileSync(process.execPath, [join(root, "node_modules", "typescript", "bin", "tsc"), ...args], { cwd: root, stdio: "inherit" });
const common = { absWorkingDir: root, bundle: true, format: "esm", target: "es2022", logLevel: "warning", write: true };

if (!check) rmSync(out, { recursive: true, force: true });
tsc("-p", ".", "--outDir", out);
await build({ ...common, entryPoints: ["src/index.ts"], minify: true, legalComments: "eof", outfile: join(out, "aivm-verifier.js") });
tsc("-p", "page");
await build({ ...common, entryPoints: ["page/page.ts"], alias: { "aivm-verifier": "./aivm-verifier.js" }, external: ["./aivm-verifier.js"], outfile: join(out, "page.js") });
for (const f of ["index.html", "page.css", "icon.svg"]) cpSync(join(root, "page", f), join(out, f));

if (check) {
  const names = new Set([...readdirSync(out), ...readdirSync(join(root, "dist"))]);
  const bytes = (folder, name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : Buffer.alloc(0));
  const differ = [...names].filter((n) => !bytes(out, n).equals(bytes(join(root, "dist"), n)));
  rmSync(out, { recursive: true, force: true });
  if (differ.length > 0) {
    console.error(`dist is not what npm run build writes: ${differ.join(", ")}`);
    process.exit(1);
  }
}
