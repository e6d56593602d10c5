// The bundle in a browser: Debian's Chromium by playwright-core. Skipped where there is none, unless AIVM_CHROMIUM names one.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { byName, cases, root } from "./cases.mjs";

const executablePath = process.env.AIVM_CHROMIUM ?? "/usr/bin/chromium";
const playwright = await import("playwright-core").catch(() => null);
const missing = !process.env.AIVM_CHROMIUM && (!playwright || !existsSync(executablePath));
const options = { skip: missing ? "no playwright-core or no Chromium" : false };

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

let server;
let browser;
let address;

before(async () => {
  if (options.skip) return;
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const file = join(root, "dist", path === "/" ? "index.html" : path);
    if (!existsSync(file) || !types[extname(file)]) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)], "content-security-policy": policy }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await playwright.chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A page of which everything that goes wrong is kept. */
async function open(viewport = { width: 1280, height: 900 }, colorScheme = "light") {
  const page = await browser.newPage({ viewport, colorScheme });
  const wrong = [];
  page.on("pageerror", (e) => wrong.push(String(e)));
  page.on("console", (m) => m.type() === "error" && wrong.push(m.text()));
  await page.goto(address);
  return { page, wrong };
}

const base64 = (b) => Buffer.from(b).toString("base64");
const encoded = ({ proof, key, programs, encodings }) => ({ proof: base64(proof), key: base64(key), programs: programs.map(base64), encodings: encodings.map(base64) });

test("the browser says what node says", options, async (t) => {
  const { page, wrong } = await open();
  const list = cases.map((c) => ({ ...encoded(c.input), want: c.want }));
  list.push(...cases.map((c) => ({ ...encoded({ ...c.input, proof: Object.assign(c.input.proof.slice(), { [c.input.proof.length - 500]: 1 }) }), want: c.want })));
  const got = await page.evaluate(async (all) => {
    const { VerifyError, verify } = await import("./aivm-verifier.js");
    const bytes = (s) => Uint8Array.from(atob(s), (c) => c.charCodeAt(0));
    return all.map(({ proof, key, programs, encodings, want }) => {
      const input = { proof: bytes(proof), key: bytes(key), programs: programs.map(bytes), encodings: encodings.map(bytes) };
      const start = performance.now();
      let verified = null;
      try {
        verified = JSON.parse(JSON.stringify(verify(input, want), (_, v) => (typeof v === "bigint" ? v.toString() : v)));
      } catch (e) {
        if (!(e instanceof VerifyError)) throw e;
      }
      return { verified, milliseconds: performance.now() - start };
    });
  }, list);
  cases.forEach((c, i) => assert.deepEqual(got[i].verified, c.expected, c.name));
  got.slice(cases.length).forEach(({ verified }) => assert.equal(verified, null));
  t.diagnostic(`milliseconds, the first one cold: ${got.map((g) => Math.round(g.milliseconds)).join(" ")}`);
  assert.deepEqual(wrong, []);
  await page.close();
});

const file = (name, buffer) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });

test("the page says in words what a dropped proof says", options, async () => {
  const { page, wrong } = await open({ width: 360, height: 740 }, "dark");
  const { input, expected } = byName("chain");
  await page.setInputFiles("#files", [file("chain.wrapped", input.proof), file("circuit.vkey", input.key), ...input.programs.map((p, i) => file(`${i}.pkey`, p))]);
  await page.waitForSelector("#verdict[data-verdict=accepted]");
  const text = await page.textContent("main");
  for (const s of expected.statements) for (const word of [s.program, s.end, ...s.data.map((d) => d.id), ...s.outputs]) assert.ok(text.includes(word), word);
  assert.equal(await page.locator("#checks li[data-state=passed]").count(), 9);
  assert.ok(text.includes("DEVELOPMENT"), "it warns of a development key");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than 360 px");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("the page shows hostile files as errors", options, async () => {
  const { page, wrong } = await open();
  const { input } = byName("iris");
  const good = [file("iris.vkey", input.key), file("iris.pkey", input.programs[0])];
  const hostile = [
    input.proof.subarray(0, 900),
    Object.assign(input.proof.slice(), { [input.proof.length - 700]: 7 }),
    new TextEncoder().encode("AIVM WRAPPED PROOF\n<img src=x onerror=alert(1)>"),
    new Uint8Array(1 << 20),
  ];
  for (const b of hostile) {
    await page.goto(address);
    await page.setInputFiles("#files", [file("<b>a.wrapped", b), ...good]);
    await page.waitForSelector("#verdict[data-verdict=refused]");
    assert.equal(await page.locator("#statements article").count(), 0);
  }
  await page.goto(address);
  await page.setInputFiles("#files", [file("a.txt", new TextEncoder().encode("hello"))]);
  await page.waitForSelector("#verdict[data-verdict=refused]");
  assert.deepEqual(wrong, []);
  await page.close();
});
