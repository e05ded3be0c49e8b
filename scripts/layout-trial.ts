// Made-up tables printed in every layout and parsed: how many come back whole, and of the others, how many the program
// says something about.
//   npm run layouts:trial -- [--tables 300] [--seed 7] [--kind "varied tables"] [--layout "a space apart"] [--show "wrong untold"] [--texts 3]
import { parseArgs } from "node:util";
import fc from "fast-check";
import { parse } from "../src/index.ts";
import type { GeneratedTable } from "../test/round-trip/generated-table.ts";
import {
  inAnyOrder,
  inOneLabel,
  judge,
  type NamesOf,
  OUTCOMES,
  type Outcome,
  within,
} from "../test/round-trip/judge.ts";
import { judgeResponse } from "../test/round-trip/judge-response.ts";
import { TABLES } from "../test/round-trip/kinds.ts";
import { PRINTERS, type Printer } from "../test/round-trip/layouts.ts";
import { LISTS, listTable } from "../test/round-trip/lists.ts";
import { printResponse, response } from "../test/round-trip/response.ts";
import { COLUMN_AFTER_COLUMN, canBePrinted, SHAPES } from "../test/round-trip/shapes.ts";
import { variedTable } from "../test/round-trip/varied-table.ts";
import { WRAPPED_PRINTERS } from "../test/round-trip/wrapped-layouts.ts";

const { values: options } = parseArgs({
  options: {
    tables: { type: "string", default: "300" },
    seed: { type: "string", default: "7" },
    kind: { type: "string" },
    layout: { type: "string" },
    show: { type: "string" },
    texts: { type: "string", default: "3" },
  },
});

const sample = <T>(arbitrary: fc.Arbitrary<T>): readonly T[] =>
  fc.sample(arbitrary, { numRuns: Number(options.tables), seed: Number(options.seed) });

/** How tables of a kind are printed, and what comes back of each that a printer makes. */
interface Kind {
  readonly printers: readonly Printer[];
  readonly trial: (printer: Printer) => readonly (readonly [text: string, outcome: Outcome])[];
}

/** `namesOf` is what must be the same of the names of a cell. */
function ofTables(arbitrary: fc.Arbitrary<GeneratedTable>, printers = PRINTERS, namesOf?: NamesOf): Kind {
  const tables = sample(arbitrary);
  return {
    printers,
    trial: ({ print }) =>
      tables.map((table) => {
        const text = print(table);
        return [within(text), judge(table, text, namesOf)];
      }),
  };
}

function ofResponses(): Kind {
  const responses = sample(response);
  return {
    printers: PRINTERS,
    trial: (printer) =>
      responses.map((one) => {
        const printed = printResponse(one, printer);
        return [printed.text, judgeResponse(printed)];
      }),
  };
}

/** What kinds of tables need that is not plain: more printers, or names that may be told in another way. */
const printedIn: Readonly<Record<string, readonly Printer[]>> = {
  "headings and periods": [...PRINTERS, ...WRAPPED_PRINTERS],
};
const toldBy: Readonly<Record<string, NamesOf>> = { "names in columns": inOneLabel };

const KINDS: Readonly<Record<string, () => Kind>> = {
  ...Object.fromEntries(
    Object.entries(TABLES).map(([kind, tables]) => [kind, () => ofTables(tables, printedIn[kind], toldBy[kind])]),
  ),
  "varied tables, shapes": () => ofTables(variedTable.filter(canBePrinted), SHAPES),
  "varied tables, by columns": () => ofTables(variedTable.filter(canBePrinted), [COLUMN_AFTER_COLUMN], inAnyOrder),
  lists: () => ofTables(listTable, LISTS, inAnyOrder),
  "tables within a response": ofResponses,
};

for (const [kind, make] of Object.entries(KINDS)) {
  if (options.kind !== undefined && options.kind !== kind) continue;
  const { printers, trial } = make();
  console.log(kind.padEnd(30) + OUTCOMES.map((outcome) => outcome.padStart(14)).join(""));
  for (const printer of printers) {
    if (options.layout !== undefined && options.layout !== printer.name) continue;
    const texts = new Map<Outcome, string[]>(OUTCOMES.map((outcome) => [outcome, []]));
    for (const [text, outcome] of trial(printer)) texts.get(outcome)?.push(text);
    console.log(
      printer.name.padEnd(30) + OUTCOMES.map((outcome) => String(texts.get(outcome)?.length).padStart(14)).join(""),
    );
    for (const text of texts.get(options.show as Outcome)?.slice(0, Number(options.texts)) ?? []) show(text);
  }
}

function show(text: string): void {
  const { records, diagnostics } = parse(text, { includeTotals: true });
  console.log(`\n${text}`);
  for (const { group, label, header, raw, value, role } of records)
    console.log(`    ${group ?? ""} | ${label} | ${header} | ${raw} | ${value}${role === "total" ? " (total)" : ""}`);
  for (const { code, message } of diagnostics) console.log(`    ${code}: ${message}`);
}
