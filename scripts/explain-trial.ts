import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { type FaultyTable, faultyTable, KINDS } from "../bench/explain/faults.ts";
import { type HiddenTally, judgeHidden } from "../bench/explain/hidden.ts";
import { expectedKeys, gridOf, isRight, structureOf } from "../bench/explain/judge.ts";
import { type Random, randomOf } from "../bench/explain/random.ts";
import { type Margins, printed, trueTable } from "../bench/explain/tables.ts";
import { explain } from "../src/explain/explain.ts";
import { repair } from "../src/explain/repair.ts";
import type { AuditedTable } from "../src/parsed.ts";
import { tableOf, withStructure } from "../test/explain/table.ts";

// Tables with known faults, explained: how often the first explanation is exactly the truth, and how often one that
// claims to be certain is not. `--development` draws other tables; figures are quoted from the held-out ones.

const { values: options } = parseArgs({
  options: {
    tables: { type: "string", default: "400" },
    development: { type: "boolean", default: false },
    margins: { type: "string" },
    faults: { type: "string", default: "1,2,3" },
    kinds: { type: "boolean", default: false },
    show: { type: "string" },
    "given-totals": { type: "boolean", default: false },
  },
});
const TABLES = Number(options.tables);
const CLEAN_TABLES = 2000;
const NO_CONTEXT = { strayPlaceholders: 0, pageBreakLines: [], sharedTotals: [] };
const FIRST_SEED = options.development ? 1_000 : 700_000_000;

interface Tally {
  tables: number;
  detected: number;
  /** The first explanation is right; of these, those that no other is as good as. */
  first: number;
  alone: number;
  tied: number;
  listed: number;
  located: number;
  locatedWrong: number;
  repairs: number;
  repairsWrong: number;
  unexplained: number;
  limit: number;
  readonly times: number[];
}

function newTally(): Tally {
  return {
    tables: 0,
    detected: 0,
    first: 0,
    alone: 0,
    tied: 0,
    listed: 0,
    located: 0,
    locatedWrong: 0,
    repairs: 0,
    repairsWrong: 0,
    unexplained: 0,
    limit: 0,
    times: [],
  };
}

/** The printed table, audited; or, to measure the explanations apart from the audit, with its totals given. */
function tableFrom(faulty: FaultyTable, tolerance = 0): AuditedTable {
  const table = tableOf(gridOf(faulty), { tolerance });
  return options["given-totals"] ? withStructure(table, structureOf(faulty, table.structure)) : table;
}

/** Explains one faulty table and counts what came of it. */
function judge(faulty: FaultyTable, tally: Tally): string {
  const table = tableFrom(faulty);
  const expected = expectedKeys(faulty, table);
  if (expected.length === 0) return "";
  tally.tables += 1;
  if (table.audit !== "fail") return "undetected";
  tally.detected += 1;
  const begin = performance.now();
  const { explanations, limitReached } = explain(table, NO_CONTEXT);
  tally.times.push(performance.now() - begin);
  const place = explanations.findIndex((explanation) => isRight(explanation, expected, table));
  const best = explanations[0];
  if (limitReached) tally.limit += 1;
  if (best === undefined) tally.unexplained += 1;
  if (place === 0) tally.first += 1;
  if (place === 0 && best?.status !== "ambiguous") tally.alone += 1;
  if (place >= 0 && explanations[place]?.status === "ambiguous") tally.tied += 1;
  if (place >= 0) tally.listed += 1;
  if (best?.status === "located") {
    tally.located += 1;
    if (place !== 0) tally.locatedWrong += 1;
  }
  const repaired = repair(table, explanations);
  tally.repairs += repaired.diagnostics.length;
  const wrong = best !== undefined && repaired.diagnostics.length > 0 && place !== 0;
  if (wrong) tally.repairsWrong += repaired.diagnostics.length;
  if (place === 0) return wrong ? "repaired wrongly" : "first";
  return best?.status === "located" ? "located wrongly" : place > 0 ? "listed" : "unlisted";
}

function trial(name: string, tables: number, draw: (random: Random) => FaultyTable | null): Tally {
  const tally = newTally();
  for (let seed = FIRST_SEED; tally.tables < tables && seed < FIRST_SEED + 20 * tables; seed += 1) {
    const faulty = draw(randomOf(seed * 7919 + hash(name)));
    if (faulty === null) continue;
    const came = judge(faulty, tally);
    if (came !== "" && came === options.show) show(faulty);
  }
  console.log(lineOf(name, tally));
  return tally;
}

function show(faulty: FaultyTable): void {
  const grid = gridOf(faulty);
  const table = tableFrom(faulty);
  console.log(faulty.kinds.join(" + "), "expected", expectedKeys(faulty, table).join(" | "));
  console.log(grid.map((line, index) => `${index + 1}\t${line.join("\t")}`).join("\n"));
  const { explanations } = explain(table, NO_CONTEXT);
  for (const { status, confidence, changes } of explanations.slice(0, 4)) {
    console.log(status, confidence, JSON.stringify(changes));
  }
}

function hash(name: string): number {
  return [...name].reduce((all, letter) => (Math.imul(all, 31) + letter.charCodeAt(0)) | 0, 7);
}

const WIDTHS = [30, 8, 8, 9, 8, 8, 8, 9, 8, 9, 8, 8, 8, 8];

function lineOf(name: string, tally: Tally): string {
  const share = (count: number) => ((100 * count) / Math.max(1, tally.tables)).toFixed(1);
  const times = [...tally.times].sort((a, b) => a - b);
  const at = (part: number) => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(1);
  return cells([
    name,
    String(tally.tables),
    share(tally.detected),
    share(tally.first),
    share(tally.alone),
    share(tally.tied),
    share(tally.listed),
    share(tally.located),
    String(tally.locatedWrong),
    String(tally.repairs),
    String(tally.repairsWrong),
    share(tally.unexplained),
    at(0.5),
    at(0.95),
    at(1),
  ]);
}

function cells(texts: readonly string[]): string {
  return texts
    .map((text, index) => (index === 0 ? text.padEnd(WIDTHS[0] ?? 0) : text.padStart(WIDTHS[index] ?? 8)))
    .join("");
}

const HEADINGS =
  "faults,tables,detected,first,alone,tied,listed,located,wrong,repairs,wrong,none,ms p50,p95,worst".split(",");

function main(): void {
  const margins: readonly Margins[] = (options.margins?.split(",") as Margins[] | undefined) ?? [
    "full",
    "columns",
    "rows",
    "subtotals",
    "pairs",
  ];
  console.log(cells(HEADINGS));
  for (const margin of margins) {
    for (const faults of options.faults.split(",").map(Number)) {
      trial(`${margin}, ${faults}`, TABLES, (random) => faultyTable(trueTable(random, margin), faults, random));
    }
  }
  if (options.kinds) {
    for (const margin of margins.filter((kind) => kind === "full" || kind === "columns")) {
      for (const kind of KINDS) {
        trial(`${margin}: ${kind}`, Math.ceil(TABLES / 4), (random) =>
          faultyTable(trueTable(random, margin), 1, random, kind),
        );
      }
    }
  }
  cleanTables(margins);
  hiddenFigures();
}

/** Tables that add up, exact and rounded: none may be called wrong. */
function cleanTables(margins: readonly Margins[]): void {
  for (const base of [1, 5, 10]) {
    let wrong = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CLEAN_TABLES; seed += 1) {
      const random = randomOf(seed);
      const source = trueTable(random, random.pick(margins));
      const clean = faultyTable(source, 0, random);
      if (clean === null) continue;
      for (const row of clean.rows) {
        row.texts = (row.truth ?? []).map((figure) => printed(source, Math.round(figure / base) * base));
      }
      const table = tableFrom(clean, base === 1 ? 0 : base / 2);
      const { explanations } = explain(table, NO_CONTEXT);
      if (table.audit === "fail" || explanations.length > 0) wrong += 1;
    }
    console.log(`clean tables rounded to ${base}: ${CLEAN_TABLES}, called wrong: ${wrong}`);
  }
}

function hiddenFigures(): void {
  for (const margin of ["full", "columns"] as const) {
    const tally: HiddenTally = { tables: 0, cells: 0, outside: 0, exact: 0, deducible: 0 };
    const begin = performance.now();
    for (let seed = FIRST_SEED; tally.tables < TABLES / 2; seed += 1) {
      const random = randomOf(seed);
      judgeHidden(trueTable(random, margin), random, tally);
    }
    const time = ((performance.now() - begin) / tally.tables).toFixed(1);
    const share = ((100 * tally.exact) / tally.cells).toFixed(2);
    console.log(
      `hidden figures, ${margin}: ${tally.tables} tables, ${tally.cells} cells, true figure outside ${tally.outside}, ` +
        `exact bounds ${share} %, deducible ${tally.deducible}, ${time} ms a table with the comparison`,
    );
  }
}

main();
