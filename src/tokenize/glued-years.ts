// `2014 – 20151029`: a year of two, and the figure of its row right behind it. That the years follow each other proves
// where they end.

/** A quick look: such a line, perhaps. */
const SUSPECT = /^ ?(?:19|20)\d\d ?[-–—] ?(?:19|20)\d\d[£\d]/m;
const GLUED =
  /^( ?(?:19|20)\d\d)( ?[-–—] ?)((?:19|20)\d\d)(?=(?:\*|£?(?:0|[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,8})(?:\.\d{1,2})?) ?(?:\r?$|[|\t]))/gm;
/** One line alone may be anything. */
const FEWEST = 2;
/** Where two blanks go to one place, one has no width: two would part columns. */
const UNSEEN = "\u200b";

/** The text with the blanks around the dash of such years between the second of them and the figure. */
export function withFiguresOffYears(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const found = Array.from(text.matchAll(GLUED)).filter(
    ([, first, dash, second]) => dash?.includes(" ") && Number(second) === Number(first) + 1,
  );
  if (found.length < FEWEST) return text;
  let apart = "";
  let from = 0;
  for (const { 0: printed, 1: first, 2: dash = "", 3: second, index } of found) {
    const blanks = `${UNSEEN.repeat(dash.length - 2)} `;
    apart += `${text.slice(from, index)}${first}${dash.trim()}${second}${blanks}`;
    from = index + printed.length;
  }
  return apart + text.slice(from);
}
