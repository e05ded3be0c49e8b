import { isAsciiLetter } from "../quick-look.ts";
import { canonical } from "./placeholder.ts";

/** A word of a line, with what its punctuation says. */
export interface Word {
  /** Lower case, without quotation marks, brackets of prose and punctuation at the end. */
  readonly plain: string;
  /** The symbol that it is, in its canonical spelling; null where it is none. */
  readonly symbol: string | null;
  /** The symbol whose name it is: `*` for `asterisk`. */
  readonly named: string | null;
  /** Whether it is one to three letters and no more. */
  readonly letters: boolean;
  /** Whether these are capitals: `NK`. */
  readonly capitals: boolean;
  readonly quoted: boolean;
  /** `.`, `;`, `:`, `,`, `|` or empty. */
  readonly end: string;
}

const SYMBOL = /^(?:\*{1,3}|[#~^†‡§:…ı]|\.{2,3}|-{1,2}|\[[a-z]{1,3}\]|[<≤]=?\d{1,3}|n\/[akr]|n\.a)$/;
/** Letters are symbols only where an equals sign or a verb says so. */
const MOST_LETTERS = 3;
const NAMES: ReadonlyMap<string, string> = new Map([
  ["asterisk", "*"],
  ["asterisks", "*"],
  ["star", "*"],
  ["dash", "-"],
  ["dashes", "-"],
  ["hyphen", "-"],
  ["hash", "#"],
]);

/** What is longer is no word of a key. */
const LONGEST_WORD = 40;
const QUOTED = /^["'“”‘’`(]+(.*?)["'“”‘’`)]+([.,;:|]?)$/;
const END = /[.,;:|]$/;
/** A mark that is glued to its note: `*fewer than 5`. */
const GLUED = /^(\*{1,3}|[#~†‡§^]|\.\.)(?=[A-Za-z])/;

/** The words of a line. */
export function splitWords(text: string): readonly Word[] {
  const spaced = text.replaceAll("\\", "").replaceAll("=", " = ").replace(GLUED, "$1 ");
  return spaced.trim().split(/\s+/).map(readWord);
}

function readWord(text: string): Word {
  return readPlainWord(text) ?? readMarkedWord(text);
}

/** A word of letters alone, with what ends it: nearly every word of prose. */
function readPlainWord(text: string): Word | null {
  const letters = lettersAtStart(text);
  if (letters === 0 || text.length > LONGEST_WORD || letters < text.length - 1) return null;
  const end = text.charAt(letters);
  return end === "" || END.test(end) ? wordOf(text.slice(0, letters), false, end) : null;
}

function readMarkedWord(text: string): Word {
  const printed = text.slice(0, LONGEST_WORD);
  const quotation = QUOTED.exec(printed);
  const quoted = quotation !== null;
  const inner = quotation ? (quotation[1] ?? "") : printed;
  const whole = canonical(inner);
  if (SYMBOL.test(whole)) return symbolOf(whole, quoted, quotation?.[2] ?? "");
  const end = quotation?.[2] || (END.exec(inner)?.[0] ?? "");
  const bare = canonical(inner.replace(END, ""));
  if (SYMBOL.test(bare)) return symbolOf(bare, quoted, end);
  return wordOf(bare.replace(/^["'“”‘’`(]/, "").replace(/["'“”‘’`)]$/, ""), quoted, end);
}

function wordOf(printed: string, quoted: boolean, end: string): Word {
  const plain = printed.toLowerCase();
  const letters = plain !== "" && plain.length <= MOST_LETTERS && lettersAtStart(plain) === plain.length;
  const capitals = letters && printed !== plain && printed === printed.toUpperCase();
  return { plain, symbol: null, named: NAMES.get(plain) ?? null, letters, capitals, quoted, end };
}

const symbolOf = (symbol: string, quoted: boolean, end: string): Word => {
  return { plain: symbol, symbol, named: null, letters: false, capitals: false, quoted, end };
};

function lettersAtStart(text: string): number {
  let at = 0;
  while (at < text.length && isAsciiLetter(text.charCodeAt(at))) at++;
  return at;
}
