import type { Spans } from "../../table.ts";
import type { Entry } from "./entry.ts";

const MOST_COLUMNS = 6;
/** Nothing at all, of whatever is counted. */
const NOTHING = /^(?:0|nil|none|zero|none recorded|nil return)$/i;

/** The names of the values as headers, and each line's figures laid under them. */
export interface ValueColumns {
  readonly names: readonly string[];
  readonly cells: readonly Spans[];
  /** The same figures as text, empty where a line has none under a name. */
  readonly figures: readonly (readonly string[])[];
}

/**
 * Lays the figures of lines on columns by the names that stand beside them. A line without names is of the only column;
 * beside several columns it must say that there is nothing. Null where the lines do not name their figures alike.
 */
export function layOnColumns(entries: readonly Entry[]): ValueColumns | null {
  const names = namesOf(entries);
  if (!names) return null;
  const cells: Spans[] = [];
  const figures: string[][] = [];
  for (const { values } of entries) {
    const [first] = values;
    if (!first) return null;
    const nameless = first.name === "" && !names.includes("");
    const ofAll = nameless && (names.length === 1 || NOTHING.test(first.figure)) ? first : null;
    if (nameless && !ofAll) return null;
    const lineEnd = values.at(-1)?.end ?? 0;
    const laid = names.map((name) => ofAll ?? values.find((value) => isSameName(value.name, name)));
    cells.push({ offsets: laid.flatMap((value) => [value?.start ?? lineEnd, value?.end ?? lineEnd]), lines: null });
    figures.push(laid.map((value) => value?.figure ?? ""));
  }
  return { names, cells, figures };
}

function namesOf(entries: readonly Entry[]): readonly string[] | null {
  // `12 (of which 3 upheld)`: the whole has a column without a name.
  const names = entries.some(({ values }) => values.length > 1 && values[0]?.name === "") ? [""] : [];
  for (const { values } of entries) {
    const named = values.filter(({ name }) => name !== "");
    if (names[0] !== "" && named.length > 0 && named.length < values.length) return null;
    const known = named.map(({ name }) => names.findIndex((other) => isSameName(name, other)));
    if (names.some((name) => name !== "") && named.length > 0 && known.every((at) => at < 0)) return null;
    named.forEach(({ name }, index) => {
      const at = known[index] as number;
      if (at < 0) names.push(name);
      else if (name.length > (names[at] as string).length) names[at] = name;
    });
    if (names.length > MOST_COLUMNS) return null;
  }
  return names.length === 0 ? [""] : names;
}

/** `1 claim` and `2 claims` are of one column. */
function isSameName(a: string, b: string): boolean {
  return singular(a) === singular(b);
}

function singular(name: string): string {
  return name
    .toLowerCase()
    .replace(/^still /, "")
    .replace(/s$/, "");
}
