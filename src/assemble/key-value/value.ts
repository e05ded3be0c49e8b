import { isFigureLike } from "../../figure/figure.ts";
import { unitNamed } from "../../figure/measured-unit.ts";
import { numberInWords } from "../../figure/number-words.ts";
import { readPlaceholder } from "../../figure/placeholder.ts";
import { BEGINS_WITH_MONTH, MONTH } from "../../month-name.ts";
import { LETTERS } from "../letters.ts";

/** A figure of a key/value line with the name that is printed beside it; the name is empty where there is none. */
export interface PrintedValue {
  readonly name: string;
  readonly figure: string;
  /** Offsets of the figure into the text. */
  readonly start: number;
  readonly end: number;
}

/** What stands behind a label: its figures, and a remark in brackets after the last, empty where there is none. */
export interface PrintedValues {
  readonly values: readonly PrintedValue[];
  readonly remark: string;
}

/** No list of values is longer; what is, is a sentence. */
const LONGEST = 120;
/** `£1.5 million`, `fewer than five`, `5 or less`: no figure has more words. */
const MOST_WORDS = 5;
const MOST_VALUES = 4;
/** Words that lead from what was counted to what it holds or is of: `740 requests: comprising of 2185 questions`. */
const LEADING_ON =
  "(?:compris(?:ing|ed)(?: of)?|consisting of|made up of|containing|including|involving|regarding|concerning|covering|affecting|relating to)";
/** Where another figure begins: `320 accepted, 692 repudiated`, `12 officers and 3 staff`. */
const NEXT_FIGURE = new RegExp(
  `(?:[,;/] (?:and |of wh(?:ich|om) )?| (?:and|&|/|[-–—]) |[,:;]? ${LEADING_ON} )(?=[£€$<]?\\d|(?:nil|none|zero)\\b)`,
  "gi",
);
const NEXT_NAME = new RegExp(`(?:[,;] (?:and )?| (?:and|&|/) )(?=[${LETTERS}])`, "gi");
/** Where only a space parts a figure from the next name, and a sign that from its own: `Gross = £20 Net = £5`. */
const NEXT_SIGNED = new RegExp(`(?<=[\\d%]) (?=[${LETTERS}][${LETTERS}'’()/&\\- ]{0,48}[:=])`, "g");
/** A figure, a word for none or a bound, or a name with a figure to follow. */
const MAY_BEGIN = new RegExp(`^(?:[^${LETTERS}]|[nozdirsuwtcefl]|[${LETTERS}][^,;&/:=]{0,60}?(?:[,;&/:=]| and ))`, "i");
const NAME = new RegExp(`^[${LETTERS}][${LETTERS}'’()/&\\- ]{0,72}$`);
const NAME_FIRST = new RegExp(`^(Q[1-4]|[${LETTERS}][${LETTERS}'’()/&\\- ]{0,48}?)(?: ?[:=–-]){0,2} (\\S{1,20})$`);
/** What no name begins with: `2 of the 5`, `3 in 2014`, `12 were upheld` go on as a sentence does, `12 not held` as cells do. */
const SENTENCE =
  /^(?:not (?:applicable|available|held|known|recorded)|so far|of|in|at|on|to|and|or|is|are|was|were|has|have|had|out|the|a|an|per|am|pm|st|nd|rd|th)\b/i;
const DASH = /^[-–—]$/;
const REMARK = /^(\S.{0,40}?) ?\(([^()]{1,110})\)$/;
/** `988 to December`, `37 so far`: how far a figure goes. */
const SO_FAR = new RegExp(
  `^(\\S{1,20}) ((?:up )?to (?:date|(?:the end of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: (?:19|20)\\d\\d)?)|so far)$`,
  "i",
);
/** `£37,000 * paid late owing to Covid-19`: a star parts a remark from its figure. */
const STARRED = /^(\S{1,20}?) ?\*{1,2} ?([^\d\s*].{0,100})$/;
/** `93,000 not available`: what stands in the cells of other columns. */
const NOT_BESIDE = /^(\S{1,20}) (not (?:applicable|available|held|known|recorded)\b[^\d]{0,80})$/i;
const AMOUNT = "[£€$]?\\d[\\d,]{0,12}(?:\\.\\d{1,2})?(?:k|m|bn)?";
const PART = new RegExp(`^(${AMOUNT})( ?\\((?:of which )?)(${AMOUNT}) (?:were |was )?([${LETTERS}][^()\\d]{0,48})\\)$`);
/** `450, of these 40 were late` */
const PART_BEHIND = new RegExp(
  `^(${AMOUNT}(?<!,))(,? of (?:which|whom|these|them):? )(${AMOUNT}) (?:were |was )?([${LETTERS}][^()\\d]{0,48})$`,
);
/** `83 accounts in credit totalling £2,494.05` */
const WORTH = new RegExp(
  `^(${AMOUNT}) ([${LETTERS}][^\\d,;:=]{0,60}?),? (totall?ing|worth|costing|amounting to|(?:at|with) an? (?:total )?(?:cost|value) of) ([£€$]${AMOUNT})$`,
);
/** `475 - £63,146.81`, `12 (£4,500)`: a count and an amount. */
const WITH_AMOUNT = new RegExp(
  `^(\\d[\\d,]{0,12})(?: ?[,;/] ?| [-–—] | ?\\()([£€$]${AMOUNT.slice("[£€$]?".length)})\\)?$`,
);
/** The name of the amount beside a count where neither has one. */
export const NAMELESS_AMOUNT = "£";
/** What stands in brackets, where it is all that stands behind the figure. */
const IN_BRACKETS = new RegExp(`^(${AMOUNT})( ?\\((?:of which:? )?)([^()]{5,100})\\)$`);
const DATED = new RegExp(`\\b${MONTH}\\b`, "i");

/**
 * Reads what stands behind a label as figures: one alone, one or more with their names behind them (`320 accepted, 692
 * repudiated`), or two and more with their names before them (`Male 12, Female 7`). Null where it is anything else.
 */
export function readValues(text: string, start: number, end: number): PrintedValues | null {
  if (end - start > LONGEST || end <= start) return null;
  const closed = withoutStop(text, start, end);
  const content = text.slice(start, closed);
  if (!MAY_BEGIN.test(content)) return null;
  if (isFigure(content) || isMeasure(content) || numberInWords(content) > 0)
    return { values: [{ name: "", figure: content, start, end: closed }], remark: "" };
  const named =
    readNamed(content, start, NEXT_FIGURE, figureFirst) ??
    readNamed(content, start, NEXT_NAME, nameFirst) ??
    readNamed(content, start, NEXT_SIGNED, nameFirst);
  if (named) return { values: named, remark: "" };
  return (
    readBracketed(content, start) ??
    readParts(content, start) ??
    readPart(content, start) ??
    readWorth(content, start) ??
    readWithAmount(content, start) ??
    readRemarked(content, start)
  );
}

/** Without the comma, semicolon or full stop that ends a line of a list. */
function withoutStop(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === ";" || text[at - 1] === "," || text[at - 1] === " ")) at--;
  return text[at - 1] === "." && at - start > 1 && text[at - 2] !== "." ? at - 1 : at;
}

function isFigure(text: string): boolean {
  return isFigureLike(text) || (text.length > 2 && readPlaceholder(text) !== null);
}

/** `168 days`: the word says what the figure is in, and names nothing. */
function isMeasure(text: string): boolean {
  const at = text.lastIndexOf(" ");
  return at > 0 && unitNamed(text.slice(at + 1).toLowerCase()) !== null && isFigureLike(text.slice(0, at));
}

/** `45 received, of which 40 were granted` */
const WERE = /(?<=^\S{1,14}) (?:were|was)(?= )/;

type ReadPart = (part: string, offset: number) => PrintedValue | null;

/** @param areParts whether all are parts of a figure before them */
function readNamed(
  content: string,
  start: number,
  parting: RegExp,
  read: ReadPart,
  areParts = false,
): readonly PrintedValue[] | null {
  const values: PrintedValue[] = [];
  let from = 0;
  let isPart = areParts;
  const take = (to: number): boolean => {
    const printed = content.slice(from, to);
    const value = read(isPart ? printed.replace(WERE, "") : printed, start + from);
    if (value) values.push(value);
    return value !== null && values.length <= MOST_VALUES;
  };
  for (const parted of content.matchAll(parting)) {
    if (!take(parted.index)) return null;
    isPart = areParts || parted[0].includes("of ");
    from = parted.index + parted[0].length;
  }
  if (!take(content.length)) return null;
  const names = new Set(values.map(({ name }) => name));
  if (names.size !== values.length) return null;
  // A single name before its figure is a part of the label.
  return read === nameFirst && values.length < 2 ? null : values;
}

/** `320 accepted`: as many words as make a figure, and the name is the rest. */
function figureFirst(part: string, offset: number): PrintedValue | null {
  let figureEnd = 0;
  for (let words = 0, at = part.indexOf(" "); at > 0 && words < MOST_WORDS; words++, at = part.indexOf(" ", at + 1))
    if (part.charAt(at - 1) !== " " && isFigure(part.slice(0, at))) figureEnd = at;
  if (figureEnd === 0) return null;
  const name = part.slice(figureEnd).trim().replace(TIMES, "");
  if (!NAME.test(name) || BEGINS_WITH_MONTH.test(name) || SENTENCE.test(name)) return null;
  // `2015 – 2016 – not requested`
  if (DASH.test(part.slice(0, figureEnd))) return null;
  return { name, figure: part.slice(0, figureEnd), start: offset, end: offset + figureEnd };
}

/** `52 x general purpose dogs` */
const TIMES = /^[x×] /i;

/** `Female 7`, `Female: 7`. */
export function nameFirst(part: string, offset: number): PrintedValue | null {
  const match = NAME_FIRST.exec(part);
  // In brackets it may be below zero, or not.
  if (!match?.[1] || !match[2] || match[2].startsWith("(") || !isFigure(match[2]) || BEGINS_WITH_MONTH.test(match[1]))
    return null;
  return { name: match[1], figure: match[2], start: offset + part.length - match[2].length, end: offset + part.length };
}

/** `£758 (highest)` */
const BRACKETED = /^(\S{1,20}) ?\(([^()]{2,72})\)$/;

/** `£758 (highest), £1.96 (lowest)`: several figures, each with its name in brackets behind it. */
function readBracketed(content: string, start: number): PrintedValues | null {
  if (!content.endsWith(")") || content.indexOf("(") === content.lastIndexOf("(")) return null;
  const values = readNamed(content, start, NEXT_FIGURE, (part, offset) => {
    const [, figure = "", name = ""] = BRACKETED.exec(part) ?? [];
    if (!isFigure(figure) || !NAME.test(name) || BEGINS_WITH_MONTH.test(name)) return null;
    return { name, figure, start: offset, end: offset + figure.length };
  });
  return values && { values, remark: "" };
}

/** `of which upheld: 5`, `value £3,600` */
const PART_NAMED = /:| [£€$]\d/;

/** `12 (5 upheld, 7 not upheld)`, `12 (upheld 5, not upheld 7)`, `12 (of which upheld: 5)` */
function readParts(content: string, start: number): PrintedValues | null {
  const [, figure, opening, inside] = IN_BRACKETS.exec(content) ?? [];
  if (!figure || !opening || !inside || !isFigure(figure)) return null;
  const end = start + figure.length;
  const from = end + opening.length;
  const several =
    readNamed(inside, from, NEXT_FIGURE, figureFirst, true) ?? readNamed(inside, from, NEXT_NAME, nameFirst);
  const only = PART_NAMED.test(inside) ? nameFirst(inside, from) : null;
  const parts = several && several.length > 1 ? several : only && [only];
  return parts && { values: [{ name: "", figure, start, end }, ...parts], remark: "" };
}

/** `12 (of which 3 were upheld)`, `12 (3 upheld)`, `£19,547 (85 claims)`: the part goes by its name, the whole has none. */
function readPart(content: string, start: number): PrintedValues | null {
  const match = PART.exec(content) ?? PART_BEHIND.exec(content);
  if (!match?.[1] || !match[2] || !match[3] || !match[4] || !isFigure(match[1]) || !isFigure(match[3])) return null;
  if (!NAME.test(match[4]) || BEGINS_WITH_MONTH.test(match[4])) return null;
  const end = start + match[1].length;
  const partStart = end + match[2].length;
  const part = { name: match[4], figure: match[3], start: partStart, end: partStart + match[3].length };
  return { values: [{ name: "", figure: match[1], start, end }, part], remark: "" };
}

/** A count, what is counted, and what it is worth, which goes by the word between. */
function readWorth(content: string, start: number): PrintedValues | null {
  const [, count, name, worth, amount] = WORTH.exec(content) ?? [];
  if (!count || !name || !worth || !amount || !NAME.test(name) || SENTENCE.test(name)) return null;
  const end = start + content.length;
  const counted = { name, figure: count, start, end: start + count.length };
  return { values: [counted, { name: worth, figure: amount, start: end - amount.length, end }], remark: "" };
}

/** A count and an amount, neither of which has a name. */
function readWithAmount(content: string, start: number): PrintedValues | null {
  const [whole, count, amount] = WITH_AMOUNT.exec(content) ?? [];
  if (!whole || !count || !amount || whole.includes("(") !== whole.endsWith(")")) return null;
  const from = start + content.lastIndexOf(amount);
  const counted = { name: "", figure: count, start, end: start + count.length };
  return {
    values: [counted, { name: NAMELESS_AMOUNT, figure: amount, start: from, end: from + amount.length }],
    remark: "",
  };
}

/** `37 (estimate)`, `12 (to 30 September)`: a figure in the remark would be lost, so there may be none but a date's. */
function readRemarked(content: string, start: number): PrintedValues | null {
  const starred = STARRED.exec(content);
  const match = starred ?? REMARK.exec(content) ?? SO_FAR.exec(content) ?? NOT_BESIDE.exec(content);
  if (!match?.[1] || !match[2] || !(isFigure(match[1]) || numberInWords(match[1]) > 0)) return null;
  if (!starred && /\d/.test(match[2]) && !DATED.test(match[2])) return null;
  return { values: [{ name: "", figure: match[1], start, end: start + match[1].length }], remark: match[2] };
}
