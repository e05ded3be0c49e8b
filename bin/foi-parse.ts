#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Script } from "node:vm";

// Loads the bundle. V8 compiles a function when it first runs, which is a quarter of a short run; so the bundle has beside
// it what V8 made of it when it was built (scripts/compile.cjs). V8 takes that where its version and settings are the
// same, and compiles as ever where they are not.

type Load = (name: string) => unknown;

/** The parts that are loaded, by name, and their scripts. */
const parts = new Map<string, { readonly exports: unknown }>();
export const scripts = new Map<string, Script>();

/** The file of a part's compiled code; V8 looks at its version itself, but not at the processor. */
export const codeFile = (name: string): string => `${__dirname}/${name}.${process.version}-${process.arch}.code`;

/** Loads a part of the bundle, as `require` would. */
export function load(name: string): unknown {
  const known = parts.get(name);
  if (known !== undefined) return known.exports;
  const filename = `${__dirname}/${name}.js`;
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData: readCode(name) });
  const part = { exports: {} };
  parts.set(name, part);
  scripts.set(name, script);
  script.runInThisContext()(part.exports, loadOrRequire, part, __dirname);
  return part.exports;
}

const loadOrRequire: Load = (path) => (path.startsWith("./") ? load(path.slice(2, -".js".length)) : require(path));

function readCode(name: string): Buffer | undefined {
  try {
    return readFileSync(codeFile(name));
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  const { main } = load("main") as typeof import("../src/cli/main.ts");
  main(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
}
