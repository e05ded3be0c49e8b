import { type Candidate, LEAST_PARTS } from "./candidate.ts";

type Candidates = ReadonlyMap<number, Candidate>;

/**
 * Gives totals on both sides of the same parts, each of which took them, to one of the two: the other sums what stands on
 * its own other side, as a total by age does that is followed by the same total by sex. Otherwise a wrong breakdown is
 * said to add up, since another one does.
 */
export function partTotals(best: Map<number, Candidate>, above: Candidates, below: Candidates): void {
  const opening = [...best].filter(([item, candidate]) => candidate === below.get(item));
  if (opening.length === 0) return;
  const closing = new Map<string, number>();
  for (const [item, candidate] of best) if (candidate === above.get(item)) closing.set(keyOf(candidate), item);
  for (const [item, candidate] of opening) {
    const rival = closing.get(keyOf(candidate));
    if (rival === undefined) continue;
    const closed = above.get(item);
    const opened = below.get(rival);
    // A total closes its parts more often than it opens them: what follows the last may have nothing to do with it.
    if (isOwn(closed, "nearly")) best.set(item, closed);
    else if (isOwn(opened, "exactly")) best.set(rival, opened);
  }
}

/** Whether an item is called a total and some of its sums hold, or, where that will do, nearly hold. */
function isOwn(candidate: Candidate | undefined, holds: "nearly" | "exactly"): candidate is Candidate {
  if (!candidate || candidate.label === null || candidate.parts.length < LEAST_PARTS) return false;
  const { exact, near } = candidate.agreement;
  return exact > 0 || (holds === "nearly" && near > 0);
}

/** The same for the same parts, in whatever order they passed. */
function keyOf({ parts }: Candidate): string {
  return [...parts].sort((a, b) => a - b).join(" ");
}
