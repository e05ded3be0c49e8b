import { discrepancy } from "../../audit/discrepancy.ts";
import type { AuditedTable, TableCheck } from "../../parsed.ts";
import type { DocumentSummary, Explanation } from "../../schema/document.ts";
import type { Table } from "../../table.ts";
import type { Write } from "../blocks.ts";
import { explanationLines } from "../explanation.ts";
import type { Palette } from "../terminal/palette.ts";
import { visible } from "../terminal/visible.ts";
import { displayWidth, truncate, wrap } from "../terminal/width.ts";
import { verdict } from "../verdict.ts";
import type { Writer } from "../writer.ts";
import { drawPanel } from "./draw.ts";
import { gridOf } from "./grid.ts";
import { foldIntoPanels } from "./panels.ts";

/** The terminal that tables are shown on. */
export interface Screen {
  /** Places in a line. */
  readonly width: number;
  readonly palette: Palette;
}

/** Narrower than this nothing can be laid out; longer lines are then the terminal's to break. */
const NARROWEST = 40;
/** Lines that a question or a note is given before it ends in `…`. */
const PROSE_LINES = 2;

/** Shows documents to a person: each table aligned, with its totals apart and a verdict under it. */
export function tableWriter(write: Write, screen: Screen): Writer {
  const wide = { ...screen, width: Math.max(NARROWEST, screen.width) };
  let between = "";
  return {
    add: (document) => {
      const parts = [documentHeading(document.summary, wide)];
      for (const table of document.tables) {
        const explanations = document.explanations.filter((explanation) => explanation.table === table.number);
        parts.push([""], tableLines(document.summary, table, explanations, wide));
      }
      if (document.tables.length === 0) parts.push([wide.palette.doubtful("no table found")]);
      write(`${between}${parts.flat().join("\n")}\n`);
      between = "\n";
    },
    end: () => {},
  };
}

function documentHeading(
  { source, publisher, reference, date }: DocumentSummary,
  { width, palette }: Screen,
): string[] {
  const known = [publisher, reference, date].filter((text) => text !== null);
  return [
    ...wrap(visible(source), width, PROSE_LINES).map((line) => palette.strong(line)),
    ...(known.length > 0 ? wrap(visible(known.join(" · ")), width, PROSE_LINES) : []),
  ];
}

function tableLines(
  summary: DocumentSummary,
  audited: AuditedTable,
  explanations: readonly Explanation[],
  screen: Screen,
): string[] {
  const { width, palette } = screen;
  const { table, number, question, checks, audit } = audited;
  const prose = (text: string) => wrap(visible(text), width, PROSE_LINES);
  const asked = summary.questions.find((other) => other.number === question)?.text;
  const grid = gridOf(audited);
  const panels =
    grid.rows.length === 0
      ? ["", palette.doubtful("no row of it could be read")]
      : foldIntoPanels(grid, width).flatMap((panel) => ["", ...drawPanel(grid, panel, palette, width)]);
  const remarks = [
    ...partPeriods(table).flatMap(([text, end]) =>
      prose(`${text}: part of the period only${end ? `, to ${end}` : ""}`),
    ),
    ...table.notes.flatMap(({ mark, text }) => prose(`${mark} ${text}`)),
  ];
  const failed = checks.filter(({ outcome }) => outcome === "fail");
  const judge = { pass: palette.good, fail: palette.bad, unverified: palette.doubtful }[audit];
  return [
    ...wrap(
      `Table ${number} · ${question === null ? "" : `question ${visible(question)} · `}lines ${table.firstLine}–${table.lastLine}`,
      width,
    ).map((line) => palette.strong(line)),
    ...(asked ? prose(asked) : []),
    ...(table.heading && table.heading !== asked ? prose(table.heading) : []),
    ...panels,
    "",
    ...remarks.map((line) => palette.faint(line)),
    ...hanging(`${MARKS[audit]} ${verdict(audited)}`, width).map((line) => judge(line)),
    ...failed.flatMap((check) => failedLines(check, width).map((line) => palette.bad(line))),
    // In a table that adds up, they were acted upon.
    ...(audit === "pass" ? [] : explanationLines(explanations)).flatMap((why) =>
      wrap(visible(why), width - 2).map((line) => `  ${line}`),
    ),
  ];
}

/** The periods that the text says are only partly covered, each with the last day that is. */
function partPeriods({ columns, rows }: Table): [text: string, end: string | null][] {
  const periods = [...columns, ...rows].flatMap(({ period }) => period ?? []);
  return [...new Map(periods.filter(({ complete }) => complete === false).map(({ text, end }) => [text, end]))];
}

const MARKS = { pass: "✓", fail: "✗", unverified: "?" } as const;

const PLACES = {
  "row-total": "row",
  "column-total": "column",
  subtotal: "sub-total",
  "of-which": "part",
  "cross-table": "column",
} as const;

/** The most places that the label of a failed check takes. */
const WIDEST_LABEL = 160;

/** `  line 31, row Charge: stated 4, counted 5, 1 too many`, in as many lines as it takes. */
function failedLines(check: TableCheck, width: number): string[] {
  const label = truncate(visible(check.label), WIDEST_LABEL);
  const text = `line ${check.line}, ${PLACES[check.type]} ${label}: ${discrepancy(check)}`;
  return hanging(text, width - 2).map((line) => `  ${line}`);
}

/** A text in as many lines as it takes, those after the first indented. */
function hanging(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  return wrap(text, width - 2).map((line, at) => (at === 0 ? line : `  ${line}`));
}
