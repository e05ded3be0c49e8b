import { spell } from "../period/spell.ts";
import { isAsciiDigit } from "../quick-look.ts";

// The reference that a response states as its own: `Our Ref: FOI 1234/20`, `Request reference: 22-118`, `RFI 5678`.

/** A reference that a line names. */
export interface NamedReference {
  readonly text: string;
  /** Whether the line says that it is its own: `Our ref`, or a label at the beginning of a line or of a column. */
  readonly sure: boolean;
}

/** Letters of every label, small; most lines have none of them. */
const LABEL_HINTS = ["ref", "rfi", "foi", "eir", "request", "case", "log", "freedom"];
/** What names a reference, without a word before it that says whose. */
const LABEL =
  /\b(?:(?:ref(?:erence)?|rfi)\b\.?(?: ?(?:(?:no|num|number|id|code)\b|n[°º]|№))?|(?:foia?|eir|rfi|request|case|log) ?(?:request |log )?(?:(?:no|num|number|id)\b|n[°º]|№)|(?:foia?|eir) request\b)\.?/gi;
/** What parts a label from its reference. */
const JOINT = /^[\])]?[*_]{0,4}[ \t]{0,4}(?:is:? |[:#–-][*_]{0,4}[ \t]{0,12}|[ \t]{1,12})/;
/** A reference with the words in capitals before its figures: `FOI 1234/20`, `CR 2020 441`, `CAS-12345-X1Y2Z3`. */
const VALUE = /^(?:(?:[A-Z]{1,6}|[Ff]oi)[ -]){0,2}(?:(?:19|20)\d\d \d{3,6}\b|[A-Za-z0-9][A-Za-z0-9/._-]{1,30})/;
/** A heading that is a reference, or begins with one: `FOI 1234/20 – Stop and search`. */
const HEADING =
  /^(?:(?:(?:freedom of information|environmental information)(?: act| regulations)?(?: 20\d\d)? (?:request|response|disclosure)|foia? (?:response|disclosure)|response to (?:your )?(?:(?:foia?|eir|freedom of information) )?request)[ :–-]{1,3}|(?:request|response): ?(?=(?:foi|eir|rfi)[ /-]?\d)|(?=(?:foi|eir|rfi)(?:[ /-]?[a-z]{1,3})?[ /.-]?\d))/i;
/** What must stand behind the reference of a heading. */
const BEHIND_HEADING = /^[\s.]*(?:$|[–:|,-]| - )/;

/** Whose reference a word before the label says it is. */
const OWN = /\bour\s*$/i;
const OTHERS = /\b(?:yours?|their|his|her)\s*$/i;
/** Words before the label by which it is of another response, or of something else. */
const OF_ANOTHER =
  /\b(?:previous(?:ly)?|earlier|last|my|see|same|similar|related|linked|another|other|original|refer(?:red|s)?|as in|as per|answered|your response|crimes?|incident|ico|complaint|appeal|tables?|grid|map|post ?code|bank|account|vat|charity|company|registration|order|tender|contract|applicant|invoice|customer|supplier|payment|planning|section|cross|in case)\b[^.;]{0,60}$/i;
/** What may stand before a label that is a line's own: nothing, the end of a column, a bracket, words in capitals. */
const BEFORE_LABEL =
  /(?:^|\t| {2,}|[|(:–*#_-] ?)(?:(?:[A-Z][\w.&()'’-]*|of|for|the|and|to|act|request|information|foi|eir|your request|20\d\d) ){0,8}$/;
const LONGEST_BEFORE = 90;
const LONGEST_LABEL = 60;

/** The references that a line names; the next line may hold the reference of a label at its end. */
export function readReferences(line: string, next: string): readonly NamedReference[] {
  // Without a figure it may be the label of the next.
  if (!/\d/.test(line) && !(line.length <= LONGEST_LABEL && /\d/.test(next))) return [];
  const plain = line.toLowerCase();
  if (!LABEL_HINTS.some((hint) => plain.includes(hint))) return [];
  const heading = readHeading(line);
  if (heading !== null) return [{ text: heading, sure: true }];
  const found: NamedReference[] = [];
  LABEL.lastIndex = 0;
  for (let label = LABEL.exec(line); label !== null; label = LABEL.exec(line)) {
    const before = line.slice(Math.max(0, label.index - LONGEST_BEFORE), label.index);
    // `Your request number` is the number that the body gave it.
    if ((OTHERS.test(before) && /^ref/i.test(label[0])) || OF_ANOTHER.test(before)) continue;
    const text = readBehind(label[0], line.slice(LABEL.lastIndex), next);
    if (text !== null) found.push({ text, sure: OWN.test(before) || BEFORE_LABEL.test(before) });
  }
  return found;
}

function readBehind(label: string, rest: string, next: string): string | null {
  if (/^[\s:]*$/.test(rest)) {
    const value = readValue(next.trim());
    return value !== null && value.length === next.trim().length ? value : null;
  }
  const joint = JOINT.exec(rest)?.[0] ?? "";
  const value = joint === "" ? null : readValue(rest.slice(joint.length));
  // `reference 200 people`
  const counts = value !== null && /^\d+$/.test(value) && /^ [a-z]/.test(rest.slice(joint.length + value.length));
  const isMarked = /[:#–-]/.test(joint) || /(?:no|num|number|id|[°º№])\.?$/i.test(label);
  return counts && !isMarked ? null : value;
}

function readHeading(line: string): string | null {
  const start = /^[*#_\s>]*/.exec(line)?.[0].length ?? 0;
  const content = line.slice(start);
  if (!"FfEeRr".includes(content.charAt(0))) return null;
  const lead = HEADING.exec(content);
  if (!lead) return null;
  const text = readValue(content.slice(lead[0].length));
  if (text === null) return null;
  return BEHIND_HEADING.test(content.slice(lead[0].length + text.length)) ? text : null;
}

const FEWEST_DIGITS = 3;
/** `0121 496 0000`, `SW1A 2AA`, `40(2)`, `12%`, `SI 2004/3244` */
const NO_REFERENCE =
  /^(?:[A-Z]{3} )?(?:0\d{2,4} \d{3}|0\d{9,10}\b|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\d{1,2}\(|\d[\d,.]*[%:]|\d+ \d{3}\b|SI \d)/i;

/** The reference at the beginning of a text; null where there is none, or what it is may be something else. */
function readValue(text: string): string | null {
  if (NO_REFERENCE.test(text)) return null;
  const match = VALUE.exec(text);
  if (!match) return null;
  const value = match[0].replace(/[.,:;/_-]+$/, "");
  const after = text.slice(value.length);
  // Words that go on, a figure with commas, the paragraph of a section.
  if (/^[\p{L}\d(%£,]/u.test(after) && !/^,(?!\d)/.test(after)) return null;
  return countDigits(value) >= FEWEST_DIGITS && !isTime(value) ? value : null;
}

/** `2019`, `FOI 2000`, `2019/20`, `12/03/2020`, `12 March` */
function isTime(value: string): boolean {
  const figures = value.replace(/^(?:[A-Za-z]+[ -])+/, "");
  const spelling = spell(figures);
  if (spelling === null || spelling.type === "misprint") return false;
  return spelling.type !== "years" || spelling.last - spelling.first <= MOST_YEARS;
}

/** `2021/77` is no range of years. */
const MOST_YEARS = 20;

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isAsciiDigit(text.charCodeAt(at))) count++;
  return count;
}
