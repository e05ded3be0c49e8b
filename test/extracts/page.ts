import type { GeneratedRow, GeneratedTable } from "../round-trip/generated-table.ts";

// Made-up tables as a page of the web, which browsers and word processors print as a PDF.

const FIRST_COLUMNS = "th.stub, td.stub { text-align: left } th.over { text-align: center }";

/** How tables look, by what is peculiar of it. */
export const STYLES: Readonly<Record<string, string>> = {
  plain: `td, th { padding: 2pt 6pt; text-align: right } ${FIRST_COLUMNS}`,
  boxed: `table { font-size: 11pt } td, th { padding: 4pt 6pt; border: 1px solid; text-align: center } ${FIRST_COLUMNS}`,
  narrow: `table { width: 100%; table-layout: fixed } td, th { padding: 1pt 3pt; border: 1px solid; text-align: right; vertical-align: middle; overflow-wrap: break-word } ${FIRST_COLUMNS}`,
  left: "table { font-size: 11pt } td, th { padding: 2pt 8pt; border: 1px solid; text-align: left; vertical-align: top; max-width: 80pt }",
};

const PAGE =
  '@page { size: A4; margin: 2cm; @bottom-center { content: "Page " counter(page) " of " counter(pages) } @top-left { content: "FOI 1234/19" } }';
const BASE =
  "body { font: 11pt Liberation Sans } table { border-collapse: collapse; font-size: 10pt } div { break-after: page }";

/** What tells the texts of tables apart in that of their page: no extractor breaks it. */
const MARK = "QZQ";
const ABOVE = "The figures that you asked for are below.";
const BELOW = "Please write to us if you need anything else.";

/** A page with each of some tables on a sheet of its own, or on several. */
export function pageOf(tables: readonly GeneratedTable[], style: string): string {
  const sheets = tables.map((table, at) => {
    const lines = [`${MARK}${at}${MARK}`, "Northshire Council", ABOVE].map((line) => `<p>${line}</p>`);
    return `<div>${[...lines, htmlOf(table), `<p>${BELOW}</p>`].join("\n")}</div>`;
  });
  const head = `<meta charset="utf-8"><style>${PAGE} ${BASE} ${style}</style>`;
  return `<html><head>${head}</head><body>${sheets.join("\n")}</body></html>`;
}

/** What was extracted for each table, by its index. */
export function extractsOf(text: string): ReadonlyMap<number, string> {
  const parts = text.split(new RegExp(`^.*${MARK} *(\\d+) *${MARK}.*$`, "m"));
  const found = new Map<number, string>();
  for (let at = 1; at < parts.length; at += 2) {
    const all = parts[at + 1] as string;
    const first = all.indexOf(ABOVE);
    if (first < 0) continue;
    // Extractors may put columns behind what stands below the table.
    const [printed = "", behind = ""] = all.slice(first + ABOVE.length).split(BELOW);
    const isAll = !/[A-Za-z\d]{2}/.test(behind.replaceAll(FURNITURE, ""));
    found.set(Number(parts[at]), isAll ? withoutEnds(printed) : `${withoutEnds(printed)}\n\n${behind.trim()}`);
  }
  return found;
}

/** What the pages have at their ends. */
const FURNITURE = /FOI 1234\/19|Page \d+ of \d+/g;

/** Without the rest of the line above and the blanks of the line below. */
const withoutEnds = (text: string): string => text.replace(/^[^\S\n]*\n/, "").replace(/\n[^\S\n]*$/, "");

function htmlOf({ corner, headers, rows, beside }: GeneratedTable): string {
  const levels = headers[0]?.length ?? 0;
  const stubs = [...(beside?.heading.split(" / ") ?? []), corner];
  const over = stubs.map((text) => cell("th", text, `class="stub" rowspan="${levels}"`)).join("");
  const header = Array.from({ length: levels }, (_, level) => `${level === 0 ? over : ""}${levelOf(headers, level)}`);
  const body = rows.flatMap((row, at) => linesOf(row, rows[at - 1]?.section, beside, headers.length));
  return `<table>${[...header, ...body].map((cells) => `<tr>${cells}</tr>`).join("\n")}</table>`;
}

function levelOf(headers: GeneratedTable["headers"], level: number): string {
  const cells: string[] = [];
  for (let column = 0; column < headers.length; ) {
    const path = headers[column] ?? [];
    const own = path.slice(0, level + 1).join("\t");
    const isOver = level < path.length - 1;
    let end = column + 1;
    while (isOver && headers[end]?.slice(0, level + 1).join("\t") === own) end++;
    cells.push(cell("th", path[level] ?? "", `${isOver ? 'class="over" ' : ""}colspan="${end - column}"`));
    column = end;
  }
  return cells.join("");
}

function linesOf(
  { section = "", label, cells }: GeneratedRow,
  above: string | undefined,
  beside: GeneratedTable["beside"],
  columns: number,
): readonly string[] {
  const row = cell("td", label, 'class="stub"') + cells.map(({ raw }) => cell("td", raw)).join("");
  if (!beside) {
    const heading = `<td class="stub" colspan="${columns + 1}"><b>${escaped(section)}</b></td>`;
    return section !== "" && section !== above ? [heading, row] : [row];
  }
  const [names, before] = [section.split(" / "), beside.onEachRow ? [] : (above ?? "").split(" / ")];
  const differs = names.findIndex((name, at) => name !== before[at]);
  const printed = names.map((name, at) => (differs < 0 || at < differs ? "" : name));
  return [printed.map((name) => cell("td", name, 'class="stub"')).join("") + row];
}

const cell = (tag: string, text: string, attributes = ""): string => `<${tag} ${attributes}>${escaped(text)}</${tag}>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
