import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// The texts that are measured: made here, from a fixed seed, so that every run measures the same.

const fixtures = join(import.meta.dirname, "../fixtures");

/** Numbers from 0 up to 1, the same in every run (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];

/** Rows of figures with row and column totals, as texts: the header first, the grand total last. */
export function cleanTable(rows: number): readonly (readonly string[])[] {
  const random = randomNumbers(1);
  const totals = new Array<number>(YEARS.length + 1).fill(0);
  const print = (value: number) => (value === 0 ? "-" : value.toLocaleString("en-GB"));
  const body = Array.from({ length: rows }, (_, row) => {
    const figures = YEARS.map(() => Math.floor(random() * (random() < 0.1 ? 1 : random() < 0.5 ? 90 : 4000)));
    figures.push(figures.reduce((sum, figure) => sum + figure, 0));
    for (const [column, figure] of figures.entries()) totals[column] = (totals[column] ?? 0) + figure;
    return [`Collisions in the ward of ${wardOf(row)}`, ...figures.map(print)];
  });
  return [["Place", ...YEARS.map(String), "Total"], ...body, ["Grand Total", ...totals.map(print)]];
}

/** A name without digits, another for every row. */
function wardOf(row: number): string {
  const syllables = ["nor", "sut", "wes", "eas", "hol", "bro", "ash", "den", "ley", "ton"];
  return String(row)
    .split("")
    .map((digit) => syllables[Number(digit)])
    .join("");
}

/** Writes 3,000 small exports and one large one into a folder; gives their names. */
export function writeExports(folder: string): { readonly small: readonly string[]; readonly large: string } {
  mkdirSync(folder, { recursive: true });
  const texts = ["tab/wmp-16966-19", "tab/wmp-840a-20"].map((name) =>
    readFileSync(join(fixtures, name, "input.txt"), "utf8"),
  );
  const small = Array.from({ length: 3000 }, (_, i) => {
    const file = join(folder, `small-${i}.txt`);
    writeFileSync(file, texts[i % texts.length] as string);
    return file;
  });
  const large = join(folder, "large.txt");
  writeFileSync(
    large,
    `${cleanTable(100_000)
      .map((row) => row.join("\t"))
      .join("\n")}\n`,
  );
  return { small, large };
}
