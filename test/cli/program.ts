import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** What a run of the program left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A built program of the tests' own, and a folder to run it in. */
export interface Built {
  /** Path of the program's main file. */
  readonly program: string;
  /** An empty folder. */
  readonly folder: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Run;
  readonly shell: (command: string, options?: RunOptions) => Run;
}

/**
 * Bundles the program as it is now, for the tests of the file that asks: they test what people run, whatever
 * `npm run build` last left in dist.
 */
export function builtProgram(): Built {
  const folder = mkdtempSync(join(tmpdir(), "foi-parse-"));
  const bin = mkdtempSync(join(tmpdir(), "foi-parse-bin-"));
  const program = join(bin, "foi-parse.js");
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/bundle.mjs"), bin], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    symlinkSync("foi-parse.js", join(bin, "foi-parse"));
  });
  afterAll(() => {
    for (const made of [folder, bin]) rmSync(made, { recursive: true, force: true });
  });
  const settings = ({ input, cwd = folder, env = {} }: RunOptions = {}): SpawnSyncOptionsWithStringEncoding => ({
    cwd,
    encoding: "utf8",
    input: input ?? "",
    maxBuffer: 2 ** 28,
    env: { ...plainEnvironment(), ...env },
  });
  return {
    program,
    folder,
    run: (args, options) => spawnSync(process.execPath, [program, ...args], settings(options)),
    // As installed, the program is called by its name.
    shell: (command, { env, ...options } = {}) =>
      spawnSync("sh", ["-c", command], settings({ ...options, env: { PATH: `${bin}:${process.env.PATH}`, ...env } })),
  };
}

/** The environment without what would colour or widen the output. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _n, FORCE_COLOR: _f, COLUMNS: _c, NODE_EXTRA_CA_CERTS: _e, ...env } = process.env;
  return env;
}
