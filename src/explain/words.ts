import type { Change } from "../schema/document.ts";
import type { ExplainContext } from "./context.ts";
import type { Hypothesis, LineFault, Shortfall } from "./faults.ts";
import { figureText } from "./figure.ts";
import { printedBounds } from "./hypotheses.ts";
import { isCounted, mend, type Scene, violatedIn } from "./scene.ts";
import { cellOf, type Equation, type Sheet } from "./sheet.ts";
import { pageBreakIn } from "./suspects.ts";

// An explanation as a person reads it: what to change, and the arithmetic by which to check it.

/** Sums told figure by figure; longer ones are told by what they come to. */
const MOST_FIGURES = 10;
const MOST_SUMS = 6;
const LONGEST_LABEL = 48;

/** What a hypothesis changes, in the words of the output. */
export function changesOf(sheet: Sheet, { lines, cells, shortfalls }: Hypothesis, context: ExplainContext): Change[] {
  const fromLines = lines.flatMap((fault) => lineChanges(sheet, fault, shortfalls, context));
  const fromCells = cells.flatMap(({ kind, changes }): Change[] => {
    const [first, second] = changes;
    if (kind === "swapped-cells" && first !== undefined && second !== undefined) {
      const row = Math.floor(first.cell / sheet.width);
      const headers = [first, second].map(({ cell }) => headerOf(sheet, cell % sheet.width));
      return [{ type: "swapped-cells", label: labelOf(sheet, row), line: lineOf(sheet, row), headers }];
    }
    return changes.map(({ cell, value }) => {
      const { line, column, raw } = cellOf(sheet, cell);
      const label = labelOf(sheet, Math.floor(cell / sheet.width));
      const header = headerOf(sheet, cell % sheet.width);
      return { type: "cell", label, header, line, column, printed: raw, value: value / sheet.scale };
    });
  });
  return [...fromCells, ...fromLines];
}

function lineChanges(
  sheet: Sheet,
  fault: LineFault,
  shortfalls: readonly Shortfall[],
  context: ExplainContext,
): Change[] {
  switch (fault.kind) {
    case "missing-row":
    case "missing-column":
      return shortfalls
        .filter((shortfall) => shortfall.fault === fault)
        .map((shortfall) => missingChange(sheet, shortfall, context));
    case "repeated-rows":
      return fault.rows.map((row) => ({ type: "repeated-row", label: labelOf(sheet, row), line: lineOf(sheet, row) }));
    case "not-a-part":
      return [{ type: "not-a-part", label: labelOf(sheet, fault.row), line: lineOf(sheet, fault.row) }];
    case "column-not-a-part":
      return [{ type: "not-a-part", label: headerOf(sheet, fault.column), line: sheet.source.table.firstLine }];
    case "shifted-row": {
      const [label, line] = [labelOf(sheet, fault.row), lineOf(sheet, fault.row)];
      return [{ type: "shifted-row", label, line, at: headerOf(sheet, fault.at) }];
    }
  }
}

/** The arithmetic that makes the hypothesis, in sentences. */
export function becauseOf(printed: Scene, hypothesis: Hypothesis, context: ExplainContext): string {
  const { sheet } = printed;
  const scene = hypothesis.lines.reduce(mend, printed);
  const sentences = [
    ...hypothesis.lines.flatMap((fault) => lineSentence(printed, fault)),
    ...cellSentences(scene, hypothesis),
    ...hypothesis.shortfalls.map((shortfall) => shortfallSentence(sheet, shortfall, hypothesis)),
  ];
  const stroke = hypothesis.cells.some(({ changes }) =>
    changes.some(({ cell, value }) => value === 0 && cellOf(sheet, cell).raw === "1"),
  );
  if (stroke && context.strayPlaceholders > 0) {
    const times = context.strayPlaceholders === 1 ? "once" : `${context.strayPlaceholders} times`;
    sentences.push(`Elsewhere the document prints a stroke for a placeholder ${times}.`);
  }
  return sentences.join(" ");
}

/** Which sums are off and by how much: `Charge is 1 too many, 2014 is 12 short`. */
export function discrepanciesOf(printed: Scene): string {
  const { sheet, residuals } = printed;
  const told = violatedIn(printed).map((index) => {
    const equation = sheet.equations[index];
    if (equation === undefined) return "";
    const [low, high] = [residuals.low[index] ?? 0, residuals.high[index] ?? 0];
    const off = low > 0 ? `${figureText(sheet, low)} too many` : `${figureText(sheet, -high)} short`;
    return `${subjectOf(sheet, equation)} is ${off}`;
  });
  const shown = told.slice(0, MOST_SUMS * 2);
  return told.length > shown.length ? `${shown.join(", ")}, and ${told.length - shown.length} more` : shown.join(", ");
}

function missingChange(sheet: Sheet, { fault, values }: Shortfall, context: ExplainContext): Change {
  const row = fault.kind === "missing-row";
  const named: Record<string, number> = {};
  values.forEach((value, index) => {
    if (value === null || value[0] !== value[1]) return;
    const name = (row ? headerOf(sheet, index) : labelOf(sheet, index)) || String(index + 1);
    named[Object.hasOwn(named, name) ? `${name} (${index + 1})` : name] = value[0] / sheet.scale;
  });
  if (fault.kind !== "missing-row")
    return { type: "missing-column", values: named, line: sheet.source.table.firstLine };
  const total = sheet.source.structure.rows[fault.group]?.index ?? 0;
  return { type: "missing-row", values: named, line: pageBreakIn(sheet, fault.group, context) ?? lineOf(sheet, total) };
}

function lineSentence(printed: Scene, fault: LineFault): string[] {
  const { sheet } = printed;
  switch (fault.kind) {
    case "repeated-rows": {
      const lines = fault.rows.map((row) => `line ${lineOf(sheet, row)}`).join(", ");
      const verb = fault.rows.length > 1 ? "repeat those from" : "repeats";
      const first = short(labelOf(sheet, fault.rows[0] ?? 0));
      return [
        `${capital(lines)} (${first}) ${verb} line ${lineOf(sheet, fault.of)}; counted once, ${holding(printed, fault)}.`,
      ];
    }
    case "not-a-part":
      return [
        `${short(labelOf(sheet, fault.row))} (line ${lineOf(sheet, fault.row)}) is no part of the total beside the other rows: without it ${holding(printed, fault)}.`,
      ];
    case "column-not-a-part":
      return [
        `${short(headerOf(sheet, fault.column))} is no part of the total beside the other columns: without it ${holding(printed, fault)}.`,
      ];
    case "shifted-row":
      return [
        `${short(labelOf(sheet, fault.row))} (line ${lineOf(sheet, fault.row)}) ends in an empty cell; with its figures from ${headerOf(sheet, fault.at)} on one column further right, ${holding(printed, fault)}.`,
      ];
    default:
      return [];
  }
}

/** Which of the failed sums hold once one fault is mended. */
function holding(printed: Scene, fault: LineFault): string {
  const { sheet } = printed;
  const left = new Set(violatedIn(mend(printed, fault)));
  const mended = violatedIn(printed).filter((index) => !left.has(index));
  const names = mended.map((index) => {
    const equation = sheet.equations[index];
    return equation === undefined ? "" : subjectOf(sheet, equation);
  });
  if (names.length === 0) return "the other changes make it add up";
  const shown = names.slice(0, MOST_SUMS).join(", ");
  const more = names.length > MOST_SUMS ? ` and ${names.length - MOST_SUMS} more` : "";
  return `${shown}${more} ${names.length === 1 ? "adds" : "add"} up`;
}

/**
 * Each sum that the changed cells mend, as it is printed and as it is then; and each that holds as printed and only holds
 * on because a second cell changes with the first.
 */
function cellSentences(scene: Scene, { cells }: Hypothesis): string[] {
  const { sheet } = scene;
  const values = new Map(cells.flatMap(({ changes }) => changes.map(({ cell, value }) => [cell, value] as const)));
  const sentences: string[] = [];
  const told = new Set<number>();
  const violated = violatedIn(scene);
  for (const index of violated.slice(0, MOST_SUMS)) {
    const equation = sheet.equations[index];
    if (equation === undefined) continue;
    const changed = changedIn(equation, values);
    for (const cell of changed) told.add(cell);
    const ending = equation.axis === "limit" || scene.short[index] === 1 ? "it does not exceed it" : "it adds up";
    sentences.push(`${sumSentence(scene, equation)}; with ${exchanges(sheet, equation, changed, values)} ${ending}.`);
  }
  if (violated.length > MOST_SUMS) return [...sentences, `So do ${violated.length - MOST_SUMS} more.`];
  const touched = new Set(
    [...values.keys()].flatMap((cell) => sheet.memberships[cell]?.map((its) => its.equation) ?? []),
  );
  for (const index of [...touched].sort((a, b) => a - b)) {
    const equation = sheet.equations[index] as Equation;
    const changed = changedIn(equation, values);
    const others = changed.filter((cell) => !told.has(cell));
    if (others.length === 0 || others.length === changed.length || equation.axis === "limit") continue;
    for (const cell of others) told.add(cell);
    sentences.push(`${subjectOf(sheet, equation)} still adds up with ${exchanges(sheet, equation, others, values)}.`);
  }
  return sentences;
}

function changedIn({ parts, total }: Equation, values: ReadonlyMap<number, number>): readonly number[] {
  return [...parts, total].filter((cell) => values.has(cell));
}

/** `4 for 5 (2019) and 7 for 8 (stated)` */
function exchanges(
  sheet: Sheet,
  equation: Equation,
  cells: readonly number[],
  values: ReadonlyMap<number, number>,
): string {
  const changes = cells.map((cell) => {
    const printed = cellOf(sheet, cell).raw || "the empty cell";
    const stated = cell === equation.total && equation.axis !== "limit";
    const place = stated ? "stated" : placeIn(sheet, equation, cell);
    return `${figureText(sheet, values.get(cell) ?? 0)} for ${printed} (${place})`;
  });
  return changes.join(" and ");
}

function placeIn(sheet: Sheet, { axis }: Equation, cell: number): string {
  return axis === "column"
    ? short(labelOf(sheet, Math.floor(cell / sheet.width)))
    : headerOf(sheet, cell % sheet.width);
}

function sumSentence(scene: Scene, equation: Equation): string {
  const { sheet } = scene;
  const bounds = (cell: number) => printedBounds(scene, cell);
  const subject = subjectOf(sheet, equation);
  const stated = range(sheet, bounds(equation.total));
  if (equation.axis === "limit") return `${subject}: ${range(sheet, bounds(equation.parts[0] ?? 0))} exceeds ${stated}`;
  const parts = equation.parts.filter((part) => isCounted(scene, equation, part)).map(bounds);
  const sum = range(sheet, [
    parts.reduce((all, [low]) => all + low, 0),
    parts.reduce((all, [, high]) => all + high, 0),
  ]);
  if (parts.length > MOST_FIGURES) return `${subject}: ${parts.length} figures add up to ${sum}, stated ${stated}`;
  return `${subject}: ${parts.map((part) => range(sheet, part)).join(" + ")} = ${sum}, stated ${stated}`;
}

function shortfallSentence(sheet: Sheet, { fault, values }: Shortfall, { cells }: Hypothesis): string {
  const row = fault.kind === "missing-row";
  const known = values.flatMap((value, index) => {
    if (value === null) return [];
    const name = row ? headerOf(sheet, index) : short(labelOf(sheet, index));
    return [`${range(sheet, value)} (${name})`];
  });
  const then = cells.length > 0 ? "then " : "";
  if (fault.kind === "missing-column") {
    const total = headerOf(sheet, sheet.source.structure.columns[fault.group]?.index ?? 0);
    return `The columns shown ${then}fall short of ${total} by ${known.join(", ")}: at least one column is missing, or the total covers more.`;
  }
  const total = sheet.source.structure.rows["group" in fault ? fault.group : 0]?.index ?? 0;
  const sums = sheet.source.structure.columns.flatMap(({ index, parts }) => {
    const [whole, addends] = [values[index] ?? null, parts.map((part) => values[part] ?? null)];
    if (whole === null || addends.some((value) => value === null)) return [];
    return [`${addends.map((value) => range(sheet, value ?? [0, 0])).join(" + ")} = ${range(sheet, whole)}`];
  });
  const agree = sums.length > 0 ? ` (${sums.join("; ")})` : "";
  return `The rows shown ${then}fall short of ${short(labelOf(sheet, total))} by ${known.join(", ")}${agree}: at least one row is missing, or the total covers more.`;
}

/** What an equation is about: the row's label, or the column's header with the total's label where there are several. */
function subjectOf(sheet: Sheet, { axis, line, group, total, parts }: Equation): string {
  const { structure } = sheet.source;
  if (axis === "limit") {
    const [part, whole] = [headerOf(sheet, (parts[0] ?? 0) % sheet.width), headerOf(sheet, total % sheet.width)];
    return `${short(labelOf(sheet, line))}, ${part} within ${whole}`;
  }
  if (axis === "row") {
    const label = short(labelOf(sheet, line));
    return structure.columns.length > 1 ? `${label}, ${headerOf(sheet, total % sheet.width)}` : label;
  }
  const label = short(labelOf(sheet, structure.rows[group]?.index ?? 0));
  return structure.rows.length > 1 ? `${headerOf(sheet, line)}, ${label}` : headerOf(sheet, line);
}

function labelOf(sheet: Sheet, row: number): string {
  return sheet.source.table.rows[row]?.label ?? "";
}

function headerOf(sheet: Sheet, column: number): string {
  return sheet.source.table.columns[column]?.header || `column ${column + 1}`;
}

function lineOf(sheet: Sheet, row: number): number {
  return sheet.source.table.rows[row]?.line ?? sheet.source.table.firstLine;
}

function short(label: string): string {
  if (label === "") return "a row without a label";
  if (label.length <= LONGEST_LABEL) return label;
  const cut = label.slice(0, LONGEST_LABEL);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_LABEL / 2))} …`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function range(sheet: Sheet, [low, high]: readonly [number, number]): string {
  const bounded = { below: Number.isFinite(low), above: Number.isFinite(high) };
  if (low === high && bounded.below) return figureText(sheet, low);
  if (!bounded.below) return bounded.above ? `at most ${figureText(sheet, high)}` : "any number";
  return bounded.above
    ? `${figureText(sheet, low)} to ${figureText(sheet, high)}`
    : `at least ${figureText(sheet, low)}`;
}
