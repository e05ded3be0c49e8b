import { isFigureLike } from "../../figure/figure.ts";
import type { Field } from "./record.ts";

/**
 * The ways to bring fields down to so many by putting groups of three digits back to the digits before them, as in
 * `Leeds,1,055,12`; none where there are more ways than `most`, or no way.
 */
export function joinGroups(
  text: string,
  fields: readonly Field[],
  width: number,
  most: number,
): readonly (readonly Field[])[] {
  const found: (readonly Field[])[] = [];
  let tries = 0;
  const descend = (at: number, joined: readonly Field[]): void => {
    const excess = fields.length - at - (width - joined.length);
    if (excess < 0 || found.length > most || ++tries > MOST_TRIES) return;
    if (at === fields.length) {
      if (joined.length === width) found.push(joined);
      return;
    }
    const first = fields[at] as Field;
    descend(at + 1, [...joined, first]);
    if (at === 0 || !/^[£€$]?[1-9]\d{0,2}$/.test(first.text)) return;
    for (let last = at + 1; last < fields.length && isGroup(fields[last] as Field); last++) {
      const { end } = fields[last] as Field;
      descend(last + 1, [...joined, { ...first, text: text.slice(first.start, end), end }]);
      if (last - at > MOST_GROUPS) break;
    }
  };
  descend(0, []);
  return found.length > most || tries > MOST_TRIES ? [] : found;
}

/**
 * The ways to bring fields down to so many by putting the words of an unquoted label together, as in `Smith, John,12,14`,
 * and groups of digits behind it; none where its figures are not so many.
 */
export function joinLabel(
  text: string,
  fields: readonly Field[],
  width: number,
  most: number,
): readonly (readonly Field[])[] {
  const [first] = fields;
  if (!first) return [];
  for (let last = 1; last < fields.length && /[a-z]/i.test((fields[last] as Field).text); last++) {
    const { end } = fields[last] as Field;
    const label: Field = { ...first, text: text.slice(first.start, end), end };
    const rest = fields.slice(last + 1);
    if (rest.length < width - 1 || !rest.every(({ text: cell }) => cell === "" || isFigureLike(cell))) continue;
    if (rest.length === width - 1) return [[label, ...rest]];
    const readings = joinGroups(text, [label, ...rest], width, most);
    if (readings.length > 0) return readings;
  }
  return [];
}

const MOST_GROUPS = 3;
const MOST_TRIES = 4000;

function isGroup({ text, spaced }: Field): boolean {
  return !spaced && /^\d{3}(?:\.\d{1,2})?$/.test(text);
}
