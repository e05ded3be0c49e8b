import type { Line } from "../tokenize/line.ts";
import { isWhite } from "../tokenize/token.ts";
import type { TokenizedText } from "../tokenize/tokenize.ts";

/** Offsets of what stands between the tokens that part a line, without white space: one part more than there are of those. */
export function partsBetween(
  { tokens }: Pick<TokenizedText, "tokens">,
  { firstToken, lastToken }: Pick<Line, "firstToken" | "lastToken">,
  isParting: (token: number) => boolean,
): number[] {
  const { kinds, starts } = tokens;
  const offsets: number[] = [];
  for (let token = firstToken, first = firstToken; token <= lastToken; token++) {
    if (token < lastToken && !isParting(token)) continue;
    let left = first;
    let right = token;
    while (left < right && isWhite(kinds[left])) left++;
    while (right > left && isWhite(kinds[right - 1])) right--;
    offsets.push(starts[left] as number, starts[right] as number);
    first = token + 1;
  }
  return offsets;
}
