import { printedWords } from "./words.ts";

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["alt", "alternate"],
  ["difficulites", "difficulties"],
  ["doesnt", "does not"],
  ["didnt", "did not"],
  ["inv", "investigation"],
  ["suspects", "suspect"],
  ["npi", "not in the public interest"],
  ["nipi", "not in the public interest"],
]);

/** A label's words in order, in lower case, with the punctuation and the little words left out that tell nothing. */
export function foldOutcome(label: string): string {
  return printedWords(label)
    .map((word) => SPELLINGS.get(word) ?? word)
    .join(" ")
    .replaceAll("victims ", "victim ")
    .replaceAll("victim and ", "victim or ")
    .replace("with or without ", "");
}
