import { withoutEntities } from "../entities.ts";

// Tables that were pasted as the source of a page: what stands in their cells has markup of its own around it and within.

/** A quick look. */
const MAY_HAVE = /<t[dh][\s/>]/i;
/** Tags but for those of which a table is made. */
const TAG = /<(?!\/?(?:table|thead|tbody|tfoot|tr|td|th)[\s/>])\/?[a-z][^<>]{0,400}>/gi;
const OPENING = /<t(?:able|r)[\s>]/gi;
const CLOSING = /<\/table\s{0,4}>/gi;

/**
 * The text with spaces for tags within the tables of a page's source, and with what entities there stand for. A figure is read
 * as it is printed: a sign before it (`&lt;5`) is one of its characters. What stands where is the same.
 */
export function withoutTagsInCells(text: string): string {
  if (!text.includes("<") || !MAY_HAVE.test(text)) return text;
  const parts: string[] = [];
  let told = 0;
  for (let start = nextOf(OPENING, text, 0); start >= 0; start = nextOf(OPENING, text, told)) {
    const closing = nextOf(CLOSING, text, start);
    const end = closing >= 0 ? closing : lastTag(text);
    if (end <= start) break;
    parts.push(text.slice(told, start), withoutTags(text.slice(start, end)));
    told = end;
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(told);
}

function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** Where the last tag of a cell or row stands: a table that the text cuts off goes no further. */
function lastTag(text: string): number {
  const lower = text.toLowerCase();
  return Math.max(...["<td", "<th", "<tr", "</td", "</th", "</tr"].map((tag) => lower.lastIndexOf(tag)));
}

function withoutTags(source: string): string {
  const plain = source.replace(TAG, (tag) => tag.replace(/[^\n]/g, " "));
  return withoutEntities(plain, (its, entity) => (SIGN.test(its) ? entity : its.padEnd(entity.length)));
}

const SIGN = /[£<>]/;
