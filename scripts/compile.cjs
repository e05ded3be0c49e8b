// Writes what V8 has compiled of a bundle, once the functions that most runs need have run: those alone are in it, since
// what is in it takes time to load.
//   node scripts/compile.cjs folder
const { writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const [, , folder] = process.argv;
const { codeFile, load, scripts } = require(resolve(folder, "foi-parse.js"));

/** West Midlands Police, 16966/19: tables, questions and prose as most responses have them. */
const response = join(__dirname, "../fixtures/tab/wmp-16966-19/input.txt");
const runs = [["--version"], ...["ndjson", "csv", "json"].map((format) => [response, "-q", "-f", format])];

(async () => {
  for (const run of runs) await load("main").main(run);
  for (const [name, script] of scripts) writeFileSync(codeFile(name), script.createCachedData());
})();
