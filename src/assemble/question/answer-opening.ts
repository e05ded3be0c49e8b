/** `Response`, `In Response:`, `We answered`, `Our reply`: from here on the questions before are answered. */
const ANSWERS_BEGIN = /^(?:(?:in|our|the|we) )?(?:response|reply|answer|answered)s?(?: \d[\d/.-]{5,9})?:?$/i;
const LONGEST_ANNOUNCEMENT = 25;

/** Whether a line says no more than that answers follow. */
export const announcesAnswers = (line: string): boolean =>
  line.length <= LONGEST_ANNOUNCEMENT && ANSWERS_BEGIN.test(line);

// How an answer begins that stands right under its question. What begins otherwise may be more of the question: `Please
// break this down by year`.

/** Words that an answer may begin with by themselves. */
const FIRST: ReadonlySet<string> = new Set("see refer answer answered response yes none nil zero n/a".split(" "));
/** Words with those of which one must follow. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "please: see refer find",
    "as: per above stated",
    "there: is are was were have",
    "not: held recorded known available applicable collected",
    "no: information data record records return returns offence offences crime crimes incident incidents",
    "we: do did don't don’t hold have can cannot can't can’t recorded identified",
  ].map((line) => {
    const [first = "", following = ""] = line.split(": ");
    return [first, new Set(following.split(" "))];
  }),
);
const MOST_WORDS = 4;

/** Whether a line begins as answers do: `See Q1`, `There were 12`, `We do not hold this`, `No.`, `12`. */
export function beginsAnswer(line: string): boolean {
  const code = line.charCodeAt(0);
  if ((code >= 0x30 && code <= 0x39) || line.startsWith("£")) return !line.includes(" ");
  const [first = "", second = "", third = ""] = line.toLowerCase().split(" ", MOST_WORDS);
  const word = withoutMark(first);
  if (FIRST.has(word)) return true;
  // `No. of staff`
  if (word === "no" && (second === "" || word.length < first.length)) return second !== "of";
  if (word === "we" && second === "are") return withoutMark(third) === "unable";
  if (word === "this" || word === "the") return second === "information" && (third === "is" || third === "was");
  return PAIRS.get(word)?.has(withoutMark(second)) ?? false;
}

function withoutMark(word: string): string {
  return ".,;:".includes(word.charAt(word.length - 1)) ? word.slice(0, -1) : word;
}
