// Tries the laws of test/laws on ever new texts, for as many seconds as asked:
//   npm run fuzz -- [seconds, else 60] [seed]
import fc from "fast-check";
import { fixtures } from "../test/laws/exports.ts";
import { LAWS, texts } from "../test/laws/laws.ts";

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now());
const arbitrary = texts(fixtures().map(({ text }) => text));
const end = Date.now() + seconds * 1000;
let runs = 0;
for (let round = 0; Date.now() < end; round++)
  for (const { name, holds } of LAWS) {
    const result = fc.check(fc.property(arbitrary, holds), {
      seed: seed + round,
      numRuns: 200,
      interruptAfterTimeLimit: Math.max(1, end - Date.now()),
    });
    runs += result.numRuns;
    if (!result.failed || result.interrupted) continue;
    console.error(`${name}: broken, seed ${seed + round}\n${fc.defaultReportMessage(result)}`);
    process.exit(1);
  }
console.log(`${runs} texts, ${LAWS.length} laws, none broken (seed ${seed})`);
