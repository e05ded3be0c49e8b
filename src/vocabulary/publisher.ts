import { remembering } from "../remember.ts";
import { FORCES } from "./force-table.ts";
import { printedWords } from "./words.ts";

// Who answered, from a response's page headers, letterhead and first lines. A body that is named in a sentence has not
// therefore answered, a list of bodies has no answerer, and neither a reference's shape nor the style of a label says
// anything: the same shapes and styles are used by many.

/**
 * The public body that published a response: a police force by its official name, another body as the line prints it.
 * Null where no line names one as a masthead does, or where two do and neither is plainly the masthead.
 *
 * @param lines page headers and footers, letterhead and first lines, in their order
 */
export function findPublisher(lines: readonly string[]): string | null {
  const namings = new Map<string, { strong: number; plain: number }>();
  for (const line of lines) {
    const naming = rememberedNamingOf(line);
    if (naming === null) continue;
    const count = namings.get(naming.body) ?? { strong: 0, plain: 0 };
    namings.set(naming.body, { ...count, [naming.strength]: count[naming.strength] + 1 });
  }
  if (namings.size < 2) return namings.keys().next().value ?? null;
  const strong = [...namings].filter(([, count]) => count.strong > 0);
  if (strong.length > 0) return strong.length === 1 ? (strong[0]?.[0] ?? null) : null;
  const repeated = [...namings].filter(([, count]) => count.plain > 1);
  return repeated.length === 1 ? (repeated[0]?.[0] ?? null) : null;
}

interface Naming {
  readonly body: string;
  /** `strong`: the line also says that it is a response, or whose; `plain`: it holds the name alone. */
  readonly strength: "strong" | "plain";
}

const LONGEST_LINE = 200;
const MARKUP = /^(?:[#*_>\s|©]|<\/?[a-z]{1,6}>)+|(?:[*_\s|]|<\/?[a-z]{1,6}>)+$/gi;
const OPENING_MARKS = "#*_>|©<";
const CLOSING_MARKS = "*_|>";
const ACRONYM = /^ ?\([A-Z][A-Za-z]{1,7}\)/;
/** A body's name in Welsh, behind the English one. */
const IN_WELSH = /^ [/|–-] (?:Cyngor|Heddlu|Prifysgol|Bwrdd|Ymddiriedolaeth|Gwasanaeth|Awdurdod)\b[^.:;\d]{0,60}$/;
/** The other column of a letter's head, behind a gap. */
const BESIDE = /^\s{3,80}(?:[A-Z][A-Za-z. ]{1,24}:|$)/;
/** What stands before a body's name in a line that is its own. */
const BEFORE =
  /^(?:(?:Freedom of Information|FOI)(?: Act)?(?: 2000)?(?: (?:Request|Response|Disclosure|Team|Unit|Office))?\s?[-–—|:,]?|(?:To|Dear|From|Publisher|Authority|Public authority|Organisation|Force|Produced by|Published by|Issued by):?)\s(?=[A-Z])/;
/** The first words of that. */
const LEAD_WORDS =
  "Freedom FOI To Dear From Publisher Authority Public Organisation Force Produced Published Issued".split(" ");
/** What may stand after it, behind a mark or a space: words that go on as they like, and words that end there. */
const AFTER = [
  ..."held supplied provided disclosed rights governance management".split(" ").map((word) => `information ${word}`),
  "freedom of information",
  "data protection",
];
const AFTER_WHOLE = "foi foia disclosure disclosures request response ref reference our_ref our_reference"
  .split(" ")
  .map((words) => words.replace("_", " "));
/** Sentences in which a body speaks of itself. */
const SAID = /(?:information held by|authored by|provided by|supplied by|on behalf of) (?:the )?(?=[A-Z])/gi;

/** Whether what follows a name says that its bearer answers: `Freedom of Information`, `- FOI response`. */
function saysAnswer(rest: string): boolean {
  const start = /^(?:\s?[-–—|:,]\s?|\s{1,80})/.exec(rest)?.[0].length ?? 0;
  if (start === 0) return false;
  const said = rest.slice(start, start + LONGEST_LINE).toLowerCase();
  if (AFTER.some((words) => said.startsWith(words))) return true;
  // Digits may follow at once: `FOI2023/01877`.
  return AFTER_WHOLE.some((words) => said.startsWith(words) && !/[a-z_]/.test(said.charAt(words.length)));
}

/** The body whose masthead, letterhead or address a line is; null where it is none. */
const rememberedNamingOf = remembering((line: string) => namingOf(line));

function namingOf(line: string): Naming | null {
  if (line.length > LONGEST_LINE * 4) return null;
  const text = withoutMarkup(line.trim());
  if (text.length <= LONGEST_LINE) {
    const lead = LEAD_WORDS.some((word) => text.startsWith(word)) ? (BEFORE.exec(text)?.[0] ?? "") : "";
    const body = bodyAtStart(text.slice(lead.length));
    if (body !== null) {
      const rest = body.rest.replace(ACRONYM, "");
      if (saysAnswer(rest)) return { body: body.name, strength: "strong" };
      if (/^[\s,.:|]*$/.test(rest) || IN_WELSH.test(rest) || BESIDE.test(rest))
        return { body: body.name, strength: /^(?:Freedom|FOI)/.test(lead) ? "strong" : "plain" };
    }
  }
  for (const said of sayings(text)) {
    const body = bodyAtStart(text.slice(said.index + said[0].length));
    if (body !== null && !text.includes("?")) return { body: body.name, strength: "plain" };
  }
  return null;
}

/** Nearly every line begins and ends with other than a mark, and has no markup to lose. */
function withoutMarkup(text: string): string {
  const isMarked = OPENING_MARKS.includes(text.charAt(0)) || CLOSING_MARKS.includes(text.charAt(text.length - 1));
  return isMarked ? text.replace(MARKUP, "") : text;
}

function sayings(text: string): Iterable<RegExpExecArray> {
  const plain = text.toLowerCase();
  return plain.includes("d by ") || plain.includes("behalf of ") ? text.matchAll(SAID) : [];
}

interface BodyAtStart {
  readonly name: string;
  readonly rest: string;
}

function bodyAtStart(text: string): BodyAtStart | null {
  return forceAtStart(text) ?? otherBodyAtStart(text);
}

let forces: ReadonlyMap<string, string> | null = null;
let longestName = 0;

/** Force names by their words (`nameKey`), read once, when a line that may name a force is first looked at. */
function forceNames(): ReadonlyMap<string, string> {
  if (forces !== null) return forces;
  const names = new Map<string, string>();
  for (const line of FORCES.trim().split("\n")) {
    const [official = "", ...others] = line.split(" ~ ");
    const officialKey = plainKey(official);
    for (const key of [officialKey, ...others.map(plainKey)]) {
      for (const each of [key, exchanged(key, " police", " constabulary"), exchanged(key, " constabulary", " police")])
        if (!names.has(each) || each === officialKey) names.set(each, official);
      longestName = Math.max(longestName, key.split(" ").length);
    }
  }
  forces = names;
  return names;
}

/** The key of a name as the table spells it: cheaper than that of a printed one. */
const plainKey = (name: string): string =>
  name.toLowerCase().replaceAll("-", " ").replaceAll(" & ", " ").replaceAll(" and ", " ");

const exchanged = (key: string, ending: string, other: string): string =>
  key.endsWith(ending) ? key.slice(0, -ending.length) + other : key;

/** `Avon & Somerset` as `avon somerset`, `Dyfed-Powys` as `dyfed powys`. */
const nameKey = (name: string): string =>
  printedWords(name)
    .filter((word) => word !== "and")
    .join(" ");

/** What every name of a force has a part of. */
const FORCE_WORDS = ["police", "constabular", "heddlu", "psni", "met"];

function forceAtStart(text: string): BodyAtStart | null {
  const plain = text.slice(0, LONGEST_LINE).toLowerCase();
  if (!FORCE_WORDS.some((word) => plain.includes(word))) return null;
  const names = forceNames();
  const start = plain.startsWith("the ") ? 4 : 0;
  const end = text.slice(0, LONGEST_LINE).search(/[,:|()]|$/);
  const words = text.slice(start, end).split(" ");
  // One word more than the longest name, for the `&` that its key leaves out.
  for (let count = Math.min(words.length, longestName + 1); count > 0; count--) {
    const printed = words.slice(0, count).join(" ");
    const official = names.get(nameKey(printed));
    if (official !== undefined) return { name: official, rest: text.slice(start + printed.length) };
  }
  return null;
}

const NAME_WORD = /^(?:[A-Z][\w'’.-]*|of|the|and|&|for|in|on|upon|with)$/;
const LITTLE_WORD = /^(?:of|the|and|&|for|in|on|upon|with|The|And|For)$/;
/** Whether a word begins as these do: a look that needs no pattern. */
function mayBeNameWord(word: string): boolean {
  const first = word.charAt(0);
  return (first >= "A" && first <= "Z") || "&otafiuw".includes(first);
}

/** Names that end in what the body is. */
const LAST_WORDS =
  /^(?:.+ (?:council|university|health board|combined authority|fire (?:&|and) rescue service|fire (?:(?:&|and) rescue )?authority|ambulance service|(?:NHS )?(?:foundation )?trust|national park authority|police authority))$/i;
/** Names that begin with it; `NHS Board of treatment` heads a column. */
const FIRST_WORDS =
  /^(?:(?:university|government|states|london borough|royal borough|parliament) of|transport for|ministry of|department (?:for|of)|office (?:of|for)|NHS(?! (?:boards?|trusts?|regions?|areas?|bod(?:y|ies)|hospitals?)\b)|HM|police (?:&|and) crime commissioner for) .+$/i;
/**
 * Names that do neither. The Information Commissioner's is none of them: nearly every response gives that address, for
 * complaints.
 */
const WHOLE: ReadonlySet<string> = new Set([
  "bank of england",
  "border force",
  "cabinet office",
  "civil aviation authority",
  "college of policing",
  "companies house",
  "crown office and procurator fiscal service",
  "crown prosecution service",
  "driver and vehicle licensing agency",
  "driver and vehicle standards agency",
  "dvla",
  "dvsa",
  "environment agency",
  "gambling commission",
  "health and safety executive",
  "highways england",
  "hmrc",
  "home office",
  "house of commons",
  "house of lords",
  "insolvency service",
  "land registry",
  "london fire brigade",
  "national crime agency",
  "national highways",
  "national police air service",
  "natural england",
  "network rail",
  "northern ireland housing executive",
  "northern ireland office",
  "ofcom",
  "ofsted",
  "public health scotland",
  "public health wales",
  "scottish government",
  "scottish prison service",
  "transport scotland",
  "welsh government",
]);

const ONE_WORD = new Set(["dvla", "dvsa", "hmrc", "ofsted", "ofcom"]);

const isBody = (name: string): boolean =>
  WHOLE.has(name.toLowerCase().replace(/^the /, "")) || LAST_WORDS.test(name) || FIRST_WORDS.test(name);

/** Words that say what kind of body it is, and not which. */
const KIND_WORDS = new Set(
  "the a our your this each county district borough city town parish local full unitary metropolitan council university trust trusts foundation nhs health board boards hospital number staff name of and for".split(
    " ",
  ),
);

/** Another public body: words that a name is made of, up to a break, that begin or end as public bodies' names do. */
function otherBodyAtStart(text: string): BodyAtStart | null {
  const words = text.slice(0, LONGEST_LINE).split(" ");
  // Most lines are sentences, and their first two words tell.
  const [first = "", second = ""] = words;
  if (!mayBeNameWord(first) || (!mayBeNameWord(second) && !first.toLowerCase().startsWith("of"))) return null;
  let count = 0;
  while (count < words.length && count < 12 && NAME_WORD.test((words[count] as string).replace(/[,:|.]$/, ""))) {
    if (count > 0 && saysAnswer(` ${words.slice(count).join(" ")}`)) break;
    count++;
    if (/[,:|]$/.test(words[count - 1] as string)) break;
  }
  for (; count > 0; count--) {
    if (LITTLE_WORD.test(words[count - 1] as string)) continue;
    const printed = words.slice(0, count).join(" ");
    const name = printed.replace(/[,:|.]$/, "");
    if (!(count === 1 ? ONE_WORD.has(name.toLowerCase()) : isBody(name))) continue;
    if (printedWords(name).every((word) => KIND_WORDS.has(word))) continue;
    return { name: name.replace(/\s+/g, " "), rest: text.slice(name.length) };
  }
  return null;
}
