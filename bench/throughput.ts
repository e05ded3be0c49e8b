// CPU time of whole runs as a ratio to the floor (floor.mjs), both run in turn, and of twice the input to once.
//   npx tsx bench/throughput.ts [rounds]
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuOf, median } from "./cpu.ts";
import { writeExports } from "./exports.ts";

const rounds = Number(process.argv[2] ?? 5);
const here = import.meta.dirname;
const program = join(here, "../dist/bin/foi-parse.js");
const options = ["-q", "-f", "ndjson", "--fields", "label,period,value"];
function compare(name: string, a: readonly string[], b: readonly string[], most: number): void {
  const pairs = Array.from({ length: rounds }, () => [cpuOf(a), cpuOf(b)] as const);
  const seconds = (median(pairs.map(([time]) => time)) / 1e6).toFixed(2);
  const ratio = median(pairs.map(([time, other]) => time / other)).toFixed(2);
  console.log(`${name.padEnd(34)} ${seconds} s   ${ratio} ×   (goal: at most ${most} ×)`);
}

const folder = mkdtempSync(join(tmpdir(), "foi-parse-bench-"));
try {
  const { small, large } = writeExports(folder);
  const twice = join(folder, "twice.txt");
  const text = readFileSync(large, "utf8");
  writeFileSync(twice, `${text}\n${text}`);
  const floor = join(here, "floor.mjs");
  console.log(
    `${small.length} small exports; one table of ${(statSync(large).size / 1e6).toFixed(1)} MB; median of ${rounds}`,
  );
  compare("small exports / floor", [program, ...options, ...small], [floor, ...small], 1.5);
  compare("large table / floor", [program, ...options, large], [floor, large], 1.5);
  compare("large table twice / once", [program, ...options, twice], [program, ...options, large], 2.2);
} finally {
  rmSync(folder, { recursive: true });
}
