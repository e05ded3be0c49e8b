import { startsHeading } from "./header-words.ts";

const LONGEST_NAME_OF_SHARE = 4;

/** `Number of DNAs per cent DNA`, `Cleared up per cent Cleared up`: a share that names anew what stands before it. */
export function isShareOfNamed(texts: readonly string[], index: number): boolean {
  if (texts[index] !== "per" || !/^cent\.?$/.test(texts[index + 1] ?? "")) return false;
  const stem = (word = ""): string => word.toLowerCase().replace(/s$/, "");
  const behind = index + 2;
  for (let length = 1; length <= LONGEST_NAME_OF_SHARE && length <= index; length++) {
    const next = texts[behind + length];
    const named = texts.slice(behind, behind + length);
    if (next !== undefined && !startsHeading(next)) continue;
    if (named.length === length && named.every((word, at) => stem(word) === stem(texts[index - length + at])))
      return true;
  }
  return false;
}
