// What the command line costs before it does anything: CPU time of whole processes as a ratio to `node -e 0`, both run
// in turn. Absolute times are the machine's, so they are not judged.
//   node bench/startup.mjs [rounds]
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "..");
const program = join(root, "dist/bin/foi-parse.js");
const seed = join(root, "fixtures/tab/wmp-16966-19/input.txt");
const rounds = Number(process.argv[2] ?? 15);

/** The most that each run may take, times `node -e 0`. */
const runs = [
  { name: "--version", args: [program, "--version"], most: 1.4 },
  { name: "seed to NDJSON", args: [program, seed, "-q", "-f", "ndjson"], most: 1.8 },
  { name: "seed to JSON", args: [program, seed, "-q", "-f", "json"], most: 2.2 },
];

/** The most that every run loads. */
const MOST_BYTES = 150_000;

// Certificates are loaded at every start where this is set, and have nothing to do with us.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** User and system time of a process, in microseconds, as it says itself when it ends. */
function cpuOf(args) {
  const { output, status } = spawnSync(process.execPath, ["--require", join(here, "report-cpu.cjs"), ...args], {
    env,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(String(output[3]).split(" ")[0]);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

if (!existsSync(program)) throw new Error("run `npm run build` first");
let exceeded = false;
for (const { name, args, most } of runs) {
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    const floor = cpuOf(["-e", "0"]);
    ratios.push(cpuOf(args) / floor);
  }
  const ratio = median(ratios);
  exceeded ||= ratio > most;
  console.log(`${name.padEnd(16)} ${ratio.toFixed(2)} × node -e 0   (at most ${most})`);
}
const { size } = statSync(program);
exceeded ||= size > MOST_BYTES;
console.log(`${"loaded always".padEnd(16)} ${Math.ceil(size / 1000)} KB               (at most ${MOST_BYTES / 1000})`);
process.exitCode = exceeded ? 1 : 0;
