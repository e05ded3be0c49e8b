import { assemble, LAYOUTS } from "../assemble/assemble.ts";
import { cellText, countCells } from "../assemble/grid.ts";
import type { ClassifiedText } from "../assemble/layout.ts";
import type { LayoutName } from "../assemble/layout-name.ts";
import type { Source } from "../source/source.ts";
import type { PrintedTable } from "../table.ts";
import { classifiedText } from "../tokenize/classified-text.ts";
import { tokenKindName } from "../tokenize/token.ts";
import { escaped } from "../write/terminal/visible.ts";
import type { DebugStage } from "./debug-stage.ts";

/**
 * Says in lines what flows out of a stage, for those who work on the next one; of one layout alone where it is named. The
 * lines are safe to show on a terminal.
 */
export function* describeStage(stage: DebugStage, source: Source, layout?: LayoutName): Generator<string> {
  const document = classifiedText(source.text);
  const lines = stage === "tokens" ? describeTokens(document) : describeTables(document, layout);
  for (const line of lines) yield escaped(line);
}

/** Each line with its role, then its tokens by kind; a word stands for itself. */
function* describeTokens({ text, lines, tokens, roles }: ClassifiedText): Generator<string> {
  for (const [i, line] of lines.entries()) {
    const parts: string[] = [];
    for (let token = line.firstToken; token < line.lastToken; token++) {
      const kind = tokenKindName(tokens.kinds[token] as number);
      parts.push(kind === "word" ? JSON.stringify(text.slice(tokens.starts[token], tokens.starts[token + 1])) : kind);
    }
    yield `${line.number}\t${roles[i]}\t${parts.join(" ")}`;
  }
}

/** Each reading of each block: its tables as they are printed, headers as paths, cells as texts. */
function* describeTables(document: ClassifiedText, layout: LayoutName | undefined): Generator<string> {
  const layouts = layout && LAYOUTS.filter(({ name }) => name === layout);
  for (const { start, end, readings } of assemble(document, layouts)) {
    yield `block of lines ${start + 1} to ${end}, ${readings.length} ${readings.length === 1 ? "reading" : "readings"}`;
    for (const { assumption, tables } of readings) {
      if (assumption !== "") yield `  reading: ${assumption}`;
      for (const table of tables) yield* describeTable(document.text, table);
    }
  }
}

function* describeTable(text: string, table: PrintedTable): Generator<string> {
  yield `  table, ${table.layout}, lines ${table.firstLine} to ${table.lastLine}, heading ${JSON.stringify(table.heading)}`;
  yield `    ${[table.corner, ...table.headers.map((path) => path.join(" / "))].join(" | ")}`;
  for (const { line, group, label, cells } of table.rows) {
    const texts = Array.from({ length: countCells(cells) }, (_, c) => cellText(text, cells, c));
    yield `    ${line}: ${group === null ? "" : `(${group}) `}${[label, ...texts].join(" | ")}`;
  }
  for (const { row, readings } of table.undecided) yield `    row ${row + 1} can be read in ${readings.length} ways`;
}
