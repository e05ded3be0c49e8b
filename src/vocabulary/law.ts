import { includesOneOf } from "../quick-look.ts";
import { fold, foldedWords, printedWords } from "./words.ts";

// What a label says of the law: `Harassment - Protection from Harassment Act 1997 Sec 2`, `(S4 POA)`. The statute is
// no part of the offence's name, but a label that states another section than its name's is another offence.

/** A section that a label states; the Act is null where none, or more than one, is named beside it. */
export interface Citation {
  readonly act: string | null;
  /** `4A`, in capitals. */
  readonly section: string;
}

export interface LabelParts {
  /** The parts between dashes, brackets, colons and full stops that say what the offence is, each as folded words. */
  readonly parts: readonly (readonly string[])[];
  readonly citations: readonly Citation[];
  /** A class that the label gives in so many words: `(Class 105A)`. */
  readonly statedClass: string | null;
}

/** Acts by the names that labels print, longest first where one begins another, and their usual abbreviations. */
const ACTS: readonly (readonly [name: string, abbreviation: string])[] = [
  ["offences against the person act", "OAPA"],
  ["assaults on emergency workers offences act", "AEWA"],
  ["protection from harassment act", "PHA"],
  ["harassment act", "PHA"],
  ["malicious communications act", "MCA"],
  ["public order act", "POA"],
  ["sexual offences act", "SOA"],
  ["theft act", "TA"],
  ["misuse of drugs act", "MDA"],
  ["serious crime act", "SCA"],
  ["criminal justice and courts act", "CJCA"],
  ["criminal justice & courts act", "CJCA"],
  ["criminal justice and public order act", "CJPOA"],
  ["criminal justice & public order act", "CJPOA"],
  ["criminal justice & police act", "CJPA"],
  ["criminal justice act", "CJA"],
  ["criminal damage act", "CDA"],
  ["criminal attempts act", "CAA"],
  ["crime & disorder act", "CRDA"],
  ["crime and disorder act", "CRDA"],
  ["offensive weapons act", "OWA"],
  ["modern slavery act", "MSA"],
  ["sentencing act", "SA"],
  ["police act", "PA"],
  ["online safety act", "OSA"],
  ["firearms act", "FA"],
];

/** How a label abbreviates an Act, beside the abbreviations above. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["oapa", "OAPA"],
  ["oap", "OAPA"],
  ["pha", "PHA"],
  ["pfha", "PHA"],
  ["mca", "MCA"],
  ["poa", "POA"],
  ["soa", "SOA"],
  ["moda", "MDA"],
  ["sca", "SCA"],
  ["cja", "CJA"],
]);

/** What follows an Act's name and names another. */
const AMENDMENT = /^(?:as )?(?:amended|inserted|added) /;

const LAW_WORDS = new Set(
  "act acts law common order regulations schedule sch para as amended by inserted added contrary to under and of the or".split(
    " ",
  ),
);

/** `S4`, `Sec 4A`, `Section 1 (1) (a)`: the section, without its subsections. */
const SECTION = /(?<![\w'’])s(?:s|ec(?:s|t(?:ions?)?)?)?\.? ?(\d+[a-z]*)\b(?: ?\([0-9a-z]{1,4}\))*/g;
const SECTION_WORD = /^s\d{1,3}[a-z]{0,2}$/;
/** A subsection, a year, a letter. */
const LAW_NUMBER = /^(?:\d{1,4}[a-z]{0,2}|[a-z]|i{2,3}|iv)$/;
const YEAR = /^(?:18|19|20)\d\d$/;
const BREAK = /[()[\];:]|\s[-–—]|[-–—]\s|\.(?:\s|$)/;
const STATED_CLASS = /^class (\d{1,3}[a-z]?)$/;
/** A part that says something of the record, not of the offence. */
const REMARKS = ["note ", "does not include", "recordable", "indictable", "either way", "notifiable", "do not use"];
const REMARK = /\b(?:expired|not for use|but counted)\b/;
const REMARK_WORDS = ["expired", "not for use", "but counted"];
/** Two offences in one label, which is the name of neither: `murder & attempted murder`, `with and without injury`. */
const AND_ALSO =
  /(?<!\bwhether )(?:[&/+]|\band|\bor|\binc|\bincl|\bincluding) {0,2}(?=(?:attempt(?:s|ed)?|not|no|non|without|other)\b)/g;
const AND_ANOTHER = /\) {0,2}(?:and |or |[&/+])/g;

/** What a label must hold to be two offences: a look at this takes a fifth of the time. */
const MAY_JOIN = /[dcrlg&/+] *(?:attempt|no|without|other)/;
/** What a section has: its number behind an s, `sec`, `section`. */
const MAY_CITE = /s(?:s|ec[a-z]{0,5})?\.? ?\d/;
const DIGIT = /\d/;

/** What a label must hold to be more than words: brackets, breaks, digits, or the mention of an attempt or an Act. */
const MARK = /[()[\]:;.\d\u2013\u2014+&/-]/;
const TELLING = new Set(
  "attempt attempts attempted without other inc incl including no not expired act pha poa".split(" "),
);

/** Takes a label apart. Any text is accepted. */
export function readLabel(label: string): LabelParts {
  if (!MARK.test(label)) {
    const words = printedWords(label);
    if (!words.some((word) => TELLING.has(word))) {
      const folded = fold(words);
      return { parts: folded.length > 0 ? [folded] : [], citations: [], statedClass: null };
    }
  }
  const parts: string[][] = [];
  const citations: Citation[] = [];
  let statedClass: string | null = null;
  let afterLaw = false;
  for (const printed of spellOut(label).split(BREAK)) {
    const part = printed.trim();
    if (part === "" || isRemark(part)) continue;
    const stated = part.startsWith("class ") ? STATED_CLASS.exec(part)?.[1] : undefined;
    if (stated !== undefined) {
      statedClass = stated.toUpperCase();
      continue;
    }
    const { head, acts, law } = cutLaw(part, afterLaw);
    afterLaw ||= law !== "";
    const act = acts.length === 1 ? (acts[0] as string) : null;
    for (const word of printedWords(law))
      if (SECTION_WORD.test(word)) citations.push({ act, section: word.slice(1).toUpperCase() });
    const words = foldedWords(head);
    if (words.length > 0) parts.push(words);
  }
  return { parts, citations, statedClass };
}

/** A label in lower case, its sections and its joined offences as one word each. */
function spellOut(label: string): string {
  let text = label.toLowerCase();
  if (DIGIT.test(text) && MAY_CITE.test(text)) text = text.replace(SECTION, asWord);
  if (MAY_JOIN.test(text)) text = text.replace(AND_ALSO, " andalso ");
  if (text.includes(")")) text = text.replace(AND_ANOTHER, ") andalso ");
  return text.replace(" (offences) act", " offences act").replaceAll("etc.", "etc");
}

/** A section as one word; `section 2019` is none. */
function asWord(printed: string, number: string): string {
  const word = `s${number}`;
  return SECTION_WORD.test(word) ? ` ${word} ` : printed;
}

function isRemark(part: string): boolean {
  return (
    part === "summary" ||
    REMARKS.some((start) => part.startsWith(start)) ||
    (includesOneOf(part, REMARK_WORDS) && REMARK.test(part))
  );
}

/** Divides one part of a label into what names the offence and what names the law. */
function cutLaw(part: string, afterLaw: boolean): { head: string; acts: readonly string[]; law: string } {
  const words = printedWords(part);
  const abbreviated = words.flatMap((word) => ABBREVIATIONS.get(word) ?? []);
  if (afterLaw && AMENDMENT.test(part)) return { head: "", acts: [], law: "" };
  const citesLaw = afterLaw || words.some((word) => SECTION_WORD.test(word) || ABBREVIATIONS.has(word));
  if (citesLaw && words.every(isLawWord)) return { head: "", acts: [...new Set(abbreviated)], law: part };
  if (words.length < 5 && words[0] === "common" && words[1] === "law") return { head: "", acts: [], law: part };
  if (!words.includes("act") && !words.includes("acts")) return { head: part, acts: [], law: "" };

  const named = ACTS.flatMap(([name, act]) => {
    const at = part.indexOf(name);
    return at < 0 ? [] : [{ at, end: at + name.length, act }];
  });
  // An Act that is not known by name: the whole part cites it, since its name's beginning cannot be told.
  if (named.length === 0)
    return words.some((word) => YEAR.test(word))
      ? { head: "", acts: [], law: part }
      : { head: part, acts: [], law: "" };
  const first = Math.min(...named.map(({ at }) => at));
  const head = part.slice(0, first);
  // `… distress s1a Malicious Communications Act`: the section before the Act is the Act's.
  const before = printedWords(head);
  const lastWord = before.at(-1) ?? "";
  const citesToo = before.includes("act") && before.some((word) => YEAR.test(word));
  const cut = citesToo ? 0 : SECTION_WORD.test(lastWord) ? head.lastIndexOf(lastWord) : first;
  const distinct = new Set(
    named.filter(({ at, end }) => !named.some((other) => other.at < at && other.end >= end)).map(({ act }) => act),
  );
  return { head: part.slice(0, cut), acts: citesToo ? [] : [...distinct], law: part.slice(cut) };
}

function isLawWord(word: string): boolean {
  return LAW_WORDS.has(word) || SECTION_WORD.test(word) || LAW_NUMBER.test(word) || ABBREVIATIONS.has(word);
}

/** Whether a folded word is a section that stands within an offence's name: `s18`. */
export const isSection = (word: string): boolean => SECTION_WORD.test(word);
