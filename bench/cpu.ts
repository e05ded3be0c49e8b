import { spawnSync } from "node:child_process";
import { join } from "node:path";

// Certificates are loaded at every start where this is set, and have nothing to do with us.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** User and system time of a run of node with these arguments, in microseconds, as it says itself when it ends. */
export function cpuOf(args: readonly string[]): number {
  const reporter = join(import.meta.dirname, "report-cpu.cjs");
  const { output, status } = spawnSync(process.execPath, ["--require", reporter, ...args], {
    env,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  if (status !== 0) throw new Error(`${args.slice(0, 8).join(" ")} ended with ${status}`);
  return Number(String(output[3]).split(" ")[0]);
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}
