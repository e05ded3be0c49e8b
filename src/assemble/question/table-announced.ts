// What an answer says of a table that is printed further on.

/** `see table below`, `the following table`, `the tables overleaf`, `please see below`, `are set out below`. */
const ANNOUNCED =
  /\btables? (?:(?:is|are|which|that|as|provided|shown|given|set|out|at|the|end) ){0,5}(?:below|underneath|overleaf|follows?|end)\b|\b(?:below|following|next) (?:[a-z]+ )?tables?\b|\b(?:see|find|shown|provided|set out|given|listed|refer to) (?:the |our )?(?:[a-z]+ ){0,2}below\b/i;

/** Whether an answer announces a table, and goes on with no figures of its own. */
export function announcesTable(answer: readonly string[]): boolean {
  for (let last = answer.length - 1; last >= 0; last--) {
    const line = answer[last] as string;
    if (announced(line)) return true;
    if (/\d/.test(line)) return false;
  }
  return false;
}

/** Whether an answer leads on to what stands under it. */
export function leadsTo(answer: readonly string[]): boolean {
  const last = answer.at(-1) ?? "";
  return (
    last.endsWith(":") || /\b(?:below|follow(?:s|ing)?|overleaf|underneath)\b/i.test(last) || answer.some(announced)
  );
}

/** A line that says so has one of these in it; most have none. */
function announced(line: string): boolean {
  const small = line.toLowerCase();
  return (small.includes("below") || small.includes("table")) && ANNOUNCED.test(small);
}
