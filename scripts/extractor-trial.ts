// Made-up tables printed by browsers, read by the programs that extract texts, and parsed: how many come back whole, and of
// the others, how many the program says something about. Needs the programs in extractors.ts.
//   npm run extractors:trial -- [--tables 30] [--seed 7] [--kind totals] [--style boxed] [--press chromium] [--tool mutool]
//     [--show "wrong untold"] [--texts 3] [--save]
// `--save` keeps some of the extracts, with what they mean, for the tests.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { grouped } from "../src/grouped.ts";
import { parse } from "../src/index.ts";
import { type Extract, judged, keep } from "../test/extracts/extract.ts";
import { extractsOf, pageOf, STYLES } from "../test/extracts/page.ts";
import type { GeneratedTable } from "../test/round-trip/generated-table.ts";
import { OUTCOMES, type Outcome, within } from "../test/round-trip/judge.ts";
import { TABLES } from "../test/round-trip/kinds.ts";
import { inFolder, OF_PAGE, OF_PDF, PRESSES } from "./extractors.ts";

const { values: options } = parseArgs({
  options: {
    tables: { type: "string", default: "30" },
    seed: { type: "string", default: "7" },
    kind: { type: "string" },
    style: { type: "string" },
    press: { type: "string", default: "chromium" },
    tool: { type: "string" },
    show: { type: "string" },
    texts: { type: "string", default: "3" },
    save: { type: "boolean", default: false },
  },
});

/** Those of some that an option names; all, where it names none. */
function chosen<T>(all: Readonly<Record<string, T>>, name: string | undefined): readonly (readonly [string, T])[] {
  return Object.entries(all).filter(([one]) => name === undefined || one === name);
}

const found = new Map<string, Extract[]>();
const [[press, print] = ["", () => undefined]] = chosen(PRESSES, options.press);
for (const [kind, arbitrary] of chosen(TABLES, options.kind)) {
  const tables = fc.sample(arbitrary, { numRuns: Number(options.tables), seed: Number(options.seed) });
  chosen(STYLES, options.style).forEach(([style, css], at) => {
    // What reads the page itself does not see how it looks.
    inFolder((folder) => extract(folder, { kind, style, tables, css }, at === 0));
  });
}
for (const [tool, extracts] of found) report(tool, extracts);
if (options.save) keep(new Map([...found].map(([tool, extracts]) => [tool, extracts.filter(isKept)])));

/** Of each kind the first table is kept as the first style has it, the second as the second has it, and so on. */
function isKept({ style, index }: Extract): boolean {
  return Object.keys(STYLES).indexOf(style) === index;
}

interface Sheet {
  readonly kind: string;
  readonly style: string;
  readonly css: string;
  readonly tables: readonly GeneratedTable[];
}

function extract(folder: string, { kind, style, tables, css }: Sheet, readsPage: boolean): void {
  const [page, pdf] = [join(folder, "page.html"), join(folder, "page.pdf")];
  writeFileSync(page, pageOf(tables, css));
  const ofPdf = chosen(OF_PDF, options.tool);
  const ofPage = readsPage ? chosen(OF_PAGE, options.tool) : [];
  if (ofPdf.length > 0) print(page, pdf);
  const texts = [
    ...ofPdf.map(([tool, read]) => [tool, read(pdf)] as const),
    ...ofPage.map(([tool, read]) => [tool, read(page)] as const),
  ];
  for (const [tool, text] of texts) {
    const extracts = found.get(tool) ?? [];
    found.set(tool, extracts);
    for (const [index, printed] of extractsOf(text))
      extracts.push({ kind, style, press, index, table: tables[index] as GeneratedTable, text: printed });
  }
}

function report(tool: string, extracts: readonly Extract[]): void {
  const kinds = grouped(extracts, ({ kind }) => kind);
  console.log(tool.padEnd(30) + OUTCOMES.map((outcome) => outcome.padStart(14)).join(""));
  for (const [kind, its] of kinds) {
    const outcomes = grouped(its, judged);
    const count = (outcome: Outcome) => String(outcomes.get(outcome)?.length ?? 0).padStart(14);
    console.log(kind.padEnd(30) + OUTCOMES.map(count).join(""));
    for (const one of outcomes.get(options.show as Outcome)?.slice(0, Number(options.texts)) ?? []) show(one);
  }
}

function show({ style, text }: Extract): void {
  const { records, diagnostics } = parse(within(text), { includeTotals: true });
  console.log(`\n(${style})\n${text}`);
  for (const { group, label, header, raw, value, role } of records)
    console.log(`    ${group ?? ""} | ${label} | ${header} | ${raw} | ${value}${role === "total" ? " (total)" : ""}`);
  for (const { code, message } of diagnostics) console.log(`    ${code}: ${message}`);
}
