import type { Random } from "./random.ts";

// True tables, as an authority would have meant to print them.

export type Margins = "full" | "columns" | "rows" | "subtotals" | "pairs";

/** A row as it is meant: its figures, totals among them. */
export interface TrueRow {
  readonly label: string;
  readonly figures: readonly number[];
  readonly total: boolean;
}

export interface TrueTable {
  readonly margins: Margins;
  readonly headers: readonly string[];
  readonly rows: readonly TrueRow[];
  /** Which columns are totals. */
  readonly totalColumns: readonly number[];
  /** How a nought and the thousands are printed. */
  readonly nought: "-" | "0";
  readonly separator: "," | "";
}

const NOUNS = [
  "Burglary",
  "Robbery",
  "Theft",
  "Fraud",
  "Arson",
  "Stalking",
  "Harassment",
  "Assault",
  "Bail",
  "Caution",
];
const PLACES = ["dwelling", "shop", "street", "vehicle", "rural", "online", "public", "school", "transport", "other"];

/** A table of 3–40 rows and 3–15 columns with the given margins. */
export function trueTable(random: Random, margins: Margins): TrueTable {
  const height = random.chance(0.5) ? random.whole(3, 15) : random.whole(3, 40);
  const periods = margins === "pairs" ? random.whole(2, 7) : random.whole(3, random.chance(0.6) ? 8 : 15);
  const body = margins === "pairs" ? pairs(random, height, periods) : counts(random, height, periods);
  const headers = headersOf(margins, periods);
  const labels = body.map((_, row) => `${NOUNS[row % 10]} ${PLACES[Math.floor(row / 10) % 10]} ${row + 1}`);
  let rows: TrueRow[] = body.map((figures, row) => ({ label: labels[row] ?? "", figures, total: false }));
  const totalColumns: number[] = [];
  const across = margins === "full" || margins === "rows" || (margins === "subtotals" && random.chance(0.6));
  if (across) {
    totalColumns.push(headers.length);
    headers.push("Total");
    rows = rows.map((row) => ({ ...row, figures: [...row.figures, sum(row.figures)] }));
  }
  if (margins === "subtotals") rows = sections(random, rows);
  if (margins !== "rows") {
    const parts = margins === "subtotals" ? rows.filter(({ total }) => total) : rows;
    rows.push({ label: random.pick(["Total", "Grand Total"]), figures: columnSums(parts), total: true });
  }
  return {
    margins,
    headers,
    rows,
    totalColumns,
    nought: random.chance(0.6) ? "-" : "0",
    separator: random.chance(0.5) ? "," : "",
  };
}

/** How a figure is printed. */
export function printed({ nought, separator }: TrueTable, figure: number): string {
  if (figure === 0) return nought;
  return separator === "" ? String(figure) : figure.toLocaleString("en-GB");
}

function headersOf(margins: Margins, periods: number): string[] {
  const years = Array.from({ length: periods }, (_, index) => String(2005 + index));
  return margins === "pairs" ? years.flatMap((year) => [`${year} / Total`, `${year} / Int`]) : years;
}

/** Rows and columns about in proportion, with more or less noise, and counts on top. */
function counts(random: Random, height: number, width: number): number[][] {
  const level = 1 + random.next() * 5;
  const [rowSpread, noise] = [0.6 + random.next() * 1.4, 0.1 + random.next() * 0.7];
  const columnEffects = Array.from({ length: width }, () => random.normal() * 0.4);
  const noughts = random.chance(0.3) ? random.next() * 0.25 : 0;
  return Array.from({ length: height }, () => {
    const rowEffect = level + random.normal() * rowSpread;
    return columnEffects.map((effect) => {
      if (random.chance(noughts)) return 0;
      return poisson(random, Math.exp(Math.min(11, rowEffect + effect + random.normal() * noise)));
    });
  });
}

function pairs(random: Random, height: number, periods: number): number[][] {
  return counts(random, height, periods).map((figures) => {
    const share = 0.1 + random.next() * 0.7;
    return figures.flatMap((figure) => [figure, binomial(random, figure, share)]);
  });
}

function poisson(random: Random, mean: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
  let [count, product] = [0, random.next()];
  for (const limit = Math.exp(-mean); product > limit; count += 1) product *= random.next();
  return count;
}

function binomial(random: Random, trials: number, probability: number): number {
  if (trials > 60) {
    const deviation = Math.sqrt(trials * probability * (1 - probability));
    return Math.max(0, Math.min(trials, Math.round(trials * probability + deviation * random.normal())));
  }
  let count = 0;
  for (let i = 0; i < trials; i += 1) if (random.chance(probability)) count += 1;
  return count;
}

/** The rows in two to four sections, each with its sub-total under it. */
function sections(random: Random, rows: readonly TrueRow[]): TrueRow[] {
  const count = Math.min(random.whole(2, 4), Math.floor(rows.length / 2) || 1);
  const size = Math.ceil(rows.length / count);
  const all: TrueRow[] = [];
  for (let from = 0; from < rows.length; from += size) {
    const section = rows.slice(from, from + size);
    all.push(...section, { label: "Sub-total", figures: columnSums(section), total: true });
  }
  return all;
}

function columnSums(rows: readonly TrueRow[]): number[] {
  return (rows[0]?.figures ?? []).map((_, column) => sum(rows.map(({ figures }) => figures[column] ?? 0)));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
