// What the command line costs before it does anything: CPU time of whole processes as a ratio to `node -e 0`, both run
// in turn. Absolute times are the machine's, so they are not judged.
//   npx tsx bench/startup.ts [rounds]
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { cpuOf, median } from "./cpu.ts";

const root = join(import.meta.dirname, "..");
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

if (!existsSync(program)) throw new Error("run `npm run build` first");
let exceeded = false;
for (const { name, args, most } of runs) {
  const ratios = Array.from({ length: rounds }, () => {
    const floor = cpuOf(["-e", "0"]);
    return cpuOf(args) / floor;
  });
  const ratio = median(ratios);
  exceeded ||= ratio > most;
  console.log(`${name.padEnd(16)} ${ratio.toFixed(2)} × node -e 0   (at most ${most})`);
}
const { size } = statSync(join(root, "dist/bin/main.js"));
exceeded ||= size > MOST_BYTES;
console.log(`${"loaded always".padEnd(16)} ${Math.ceil(size / 1000)} KB               (at most ${MOST_BYTES / 1000})`);
process.exitCode = exceeded ? 1 : 0;
