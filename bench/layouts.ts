// What parsing costs in each layout (MB a second), how it grows when the input is doubled, and the same for texts that
// are made to be slow. Times within one process, best of a few.
//   npx tsx bench/layouts.ts
import { parseSource } from "../src/parse.ts";
import { cleanTable } from "./exports.ts";

type Rows = readonly (readonly string[])[];

/** Ways to print a table as text. */
const LAYOUTS: Readonly<Record<string, (rows: Rows) => string>> = {
  tab: (rows) => lines(rows, "\t"),
  pipe: (rows) => lines(rows, " | "),
  csv: (rows) => rows.map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")).join("\n"),
  aligned: (rows) =>
    rows.map((row) => row.map((cell, c) => (c === 0 ? cell.padEnd(64) : cell.padStart(14))).join("")).join("\n"),
  collapsed: (rows) => lines(rows, " "),
  "one line": (rows) => rows.map((row) => row.join(" ")).join(" "),
  "cell a line": (rows) => lines(rows, "\n"),
  "cell a line, pipes": (rows) => rows.map((row) => row.map((cell) => `${cell} |`).join("\n")).join("\n"),
  "key and value": (rows) =>
    rows
      .slice(1)
      .map(([label = "", value = ""]) => `${label}: ${value}`)
      .join("\n"),
};

function lines(rows: Rows, between: string): string {
  return rows.map((row) => row.join(between)).join("\n");
}

/** Texts that no person writes, by the number of their pieces. */
const SLOW: Readonly<Record<string, (size: number) => string>> = {
  "prose with numbers": (size) => "The force holds this under reference 12 of the year 2019 as asked.\n".repeat(size),
  "prose without": (size) => "The force does hold some information within the terms of the request.\n".repeat(size),
  "short lines": (size) => Array.from({ length: size }, (_, i) => (i % 3 === 0 ? "label" : String(i % 9))).join("\n"),
  pipes: (size) => "|".repeat(size * 40),
  "short rows": (size) => Array.from({ length: size }, (_, i) => (i % 2 === 0 ? "a\t1\t2" : "b\t3")).join("\n"),
  "numbers on one line": (size) => Array.from({ length: size * 5 }, (_, i) => i).join(" "),
  "short collapsed rows": (size) => `Place 2019 2020 2021\n${"Northern ward 12 13\n".repeat(size)}Total 1 2 3\n`,
};

/** Milliseconds that a text takes, the best of three. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    parseSource({ name: "-", text, encoding: "utf-8", diagnostics: [] });
    return performance.now() - start;
  });
  return Math.min(...times);
}

function report(name: string, once: string, twice: string): void {
  const time = timeOf(once);
  const growth = timeOf(twice) / time;
  const speed = (once.length / 1000 / time).toFixed(1).padStart(7);
  console.log(`${name.padEnd(24)} ${speed} MB/s   twice the text: ${growth.toFixed(2)} ×`);
}

const size = 4000;
for (const [name, print] of Object.entries(LAYOUTS)) report(name, print(cleanTable(size)), print(cleanTable(2 * size)));
for (const [name, write] of Object.entries(SLOW)) report(name, write(size), write(2 * size));
