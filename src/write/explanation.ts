import type { Explanation } from "../schema/document.ts";

/** As many as a person can weigh; the JSON output lists all. */
const MOST_SHOWN = 5;

/**
 * Says in a line each why a table may not add up: the best explanation, with those that are as good, best first; then
 * how many others there are.
 */
export function explanationLines(explanations: readonly Explanation[]): string[] {
  const best = explanations.filter(({ status }, i) => i === 0 || status === "ambiguous").slice(0, MOST_SHOWN);
  const others = explanations.length - best.length;
  const rest =
    others === 0 ? [] : [`${others} other ${others === 1 ? "explanation is" : "explanations are"} in the JSON output`];
  return [...best.map(explanationLine), ...rest];
}

/** `why (suggested, 73 %): …` */
function explanationLine({ status, confidence, because }: Explanation): string {
  // Rounded down, so that no explanation looks surer than it is.
  return `why (${status}, ${Math.floor(confidence * 100)} %): ${because}`;
}
