import { withoutEntities } from "../entities.ts";

const TAG = /<\/?(?:b|strong|i|em|u|p|br|span|font|small|big|td|th|div)(?: [^<>]{0,80})?\/?>/gi;
/** A raised mark is a footnote's: left in line it would join the figure's digits. */
const RAISED = /<su[pb]>([^<>]{0,6})<\/su[pb]>/gi;
/** The same as pandoc prints it. */
const CARET = /(?<=[\d%)])\^(\d{1,2})\^$/;
const ESCAPE = /\\([*_#^~<>[\]()\\.+-])/g;
const EMPHASIS = ["***", "**", "__", "*", "_", "`"];

/**
 * A cell's text without HTML tags of type, Markdown's emphasis and escapes: `<b>10,225</b>` and `**10,225**` are
 * `10,225`. A star that stands alone or on one side only is the cell's own. A raised mark becomes a bracketed one:
 * `356<sup>1</sup>` is `356[1]`, never `3561`.
 */
export function seeThroughMarkup(text: string): string {
  let seen = text;
  if (seen.includes("<")) seen = seen.replace(RAISED, "[$1]").replace(TAG, " ").trim();
  if (seen.includes("&")) seen = withoutEntities(seen).trim();
  if (seen.endsWith("^")) seen = seen.replace(CARET, "[$1]");
  const mayBeEmphasised = EMPHASIS.includes(seen.charAt(seen.length - 1));
  for (const mark of mayBeEmphasised ? EMPHASIS : []) {
    if (seen.length > 2 * mark.length && seen.startsWith(mark) && seen.endsWith(mark)) {
      const inner = seen.slice(mark.length, -mark.length);
      if (/^[^\s*_`]/.test(inner) && /[^\s*_`\\]$/.test(inner)) return inner.replace(ESCAPE, "$1");
    }
  }
  return seen.includes("\\") ? seen.replace(ESCAPE, "$1") : seen;
}
