import type { Phrase, Place } from "./outcome-pack.ts";

// The signs of an outcome in the words of a label. Phrases are looked up by their first word: as regular expressions,
// the forty signs took longer to compile than everything else that a short response needs.

/** Phrases by each word that they may begin with, in the order of the table. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.places.find(({ kind }) => kind === "needed");
    for (const [word = ""] of first?.choices ?? []) {
      const others = byFirst.get(word);
      if (others === undefined) byFirst.set(word, [phrase]);
      else others.push(phrase);
    }
  }
  return byFirst;
}

/** The signs that a label's words give. */
export function signsIn(byFirst: PhraseIndex, words: readonly string[]): Set<string> {
  const signs = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (const phrase of byFirst.get(words[at] as string) ?? [])
      if (!signs.has(phrase.sign) && endOf(phrase, words, at) >= 0) signs.add(phrase.sign);
  return signs;
}

/** The words of a label without those that give a sign; an empty word stands where one was. */
export function withoutSign(byFirst: PhraseIndex, words: readonly string[], sign: string): string[] {
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
