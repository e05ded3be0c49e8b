// Made-up tables printed in every layout and parsed: how many come back whole, and of the others, how many the program
// says something about.
//   npm run layouts:trial -- [--tables 300] [--seed 7] [--layout "a space apart"] [--show "wrong untold"] [--texts 3]
import { parseArgs } from "node:util";
import fc from "fast-check";
import { parse } from "../src/index.ts";
import { generatedTable } from "../test/round-trip/generated-table.ts";
import { judge, OUTCOMES, type Outcome } from "../test/round-trip/judge.ts";
import { PRINTERS } from "../test/round-trip/layouts.ts";
import { groupedTable, variedTable } from "../test/round-trip/varied-table.ts";

const { values: options } = parseArgs({
  options: {
    tables: { type: "string", default: "300" },
    seed: { type: "string", default: "7" },
    layout: { type: "string" },
    show: { type: "string" },
    texts: { type: "string", default: "3" },
  },
});

const KINDS = {
  "offences by year": generatedTable,
  "varied tables": variedTable,
  "groups beside labels": groupedTable,
};

for (const [kind, arbitrary] of Object.entries(KINDS)) {
  const tables = fc.sample(arbitrary, { numRuns: Number(options.tables), seed: Number(options.seed) });
  console.log(kind.padEnd(30) + OUTCOMES.map((outcome) => outcome.padStart(14)).join(""));
  for (const { name, print } of PRINTERS) {
    if (options.layout !== undefined && options.layout !== name) continue;
    const texts = new Map<Outcome, string[]>(OUTCOMES.map((outcome) => [outcome, []]));
    for (const table of tables) {
      const text = print(table);
      texts.get(judge(table, text))?.push(text);
    }
    console.log(name.padEnd(30) + OUTCOMES.map((outcome) => String(texts.get(outcome)?.length).padStart(14)).join(""));
    for (const text of texts.get(options.show as Outcome)?.slice(0, Number(options.texts)) ?? []) show(text);
  }
}

function show(text: string): void {
  const { records, diagnostics } = parse(text, { includeTotals: true });
  console.log(`\n${text}`);
  for (const { label, header, raw, value } of records) console.log(`    ${label} | ${header} | ${raw} | ${value}`);
  for (const { code, message } of diagnostics) console.log(`    ${code}: ${message}`);
}
