import { SIGNS } from "./outcome-table.ts";

// The signs of an outcome in the words of a label. Phrases are looked up by their first word: as regular expressions,
// the forty signs took longer to compile than everything else that a short response needs.

/** One place of a phrase. */
interface Place {
  /** What may stand there: words, or several in order. */
  readonly choices: readonly (readonly string[])[];
  readonly kind: "needed" | "optional" | "unwanted";
}

interface Phrase {
  readonly sign: string;
  readonly places: readonly Place[];
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | null = null;

/** Phrases by each word that they may begin with, in the order of the table. */
function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  phrases ??= readPhrases();
  return phrases;
}

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const line of SIGNS.trim().split("\n")) {
    const [sign = "", told = ""] = line.split(" | ");
    for (const text of told.split(" ~ ")) {
      const phrase = { sign, places: text.split(" ").map(readPlace) };
      const first = phrase.places.find(({ kind }) => kind === "needed");
      for (const [word = ""] of first?.choices ?? []) {
        const others = byFirst.get(word);
        if (others === undefined) byFirst.set(word, [phrase]);
        else others.push(phrase);
      }
    }
  }
  return byFirst;
}

function readPlace(text: string): Place {
  const kind = text.startsWith("[") ? "optional" : text.startsWith("<") ? "unwanted" : "needed";
  const choices = kind === "needed" ? text : text.slice(1, -1);
  return { kind, choices: choices.split("/").map((choice) => choice.split("_")) };
}

/** The signs that a label's words give. */
export function signsIn(words: readonly string[]): Set<string> {
  const byFirst = phrasesByFirstWord();
  const signs = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (const phrase of byFirst.get(words[at] as string) ?? [])
      if (!signs.has(phrase.sign) && endOf(phrase, words, at) >= 0) signs.add(phrase.sign);
  return signs;
}

/** The words of a label without those that give a sign; an empty word stands where one was. */
export function withoutSign(words: readonly string[], sign: string): string[] {
  const byFirst = phrasesByFirstWord();
  const left = words.slice();
  for (let at = 0; at < left.length; at++)
    for (const phrase of byFirst.get(left[at] as string) ?? []) {
      if (phrase.sign !== sign) continue;
      const end = endOf(phrase, left, at);
      if (end >= 0) left.fill("", at, end);
    }
  return left;
}

/** Where a phrase ends that begins at a word; -1 where it does not stand there. */
function endOf({ places }: Phrase, words: readonly string[], at: number): number {
  let end = at;
  for (const { choices, kind } of places) {
    const next = end === at ? at - 1 : end;
    if (kind === "unwanted") {
      if (isUnwanted(choices, words[next])) return -1;
      continue;
    }
    const choice = choices.find((each) => each.every((word, offset) => words[end + offset] === word));
    if (choice !== undefined) end += choice.length;
    else if (kind === "needed") return -1;
  }
  return end;
}

function isUnwanted(choices: Place["choices"], word: string | undefined): boolean {
  return word !== undefined && choices.some(([choice]) => choice === word || choice === "*");
}
