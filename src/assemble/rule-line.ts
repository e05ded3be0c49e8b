import type { ClassifiedText } from "./layout.ts";

/** Whether a line is a rule: `---|---`, `|:---|---:|`, `+-----+-----+`, under a header or around rows. */
export function isRuleLine({ text, lines }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || line.numbers > 0 || line.end - line.start < 3) return false;
  let dashes = 0;
  let parted = false;
  let together = 0;
  let longest = 0;
  for (let at = line.start; at < line.end; at++) {
    const character = text.charAt(at);
    if (character === "-" || character === "=" || character === "_") {
      dashes++;
      longest = Math.max(longest, ++together);
      continue;
    }
    together = 0;
    if (character === "|" || character === "+") parted = true;
    else if (character !== " " && character !== ":" && character !== "\t") return false;
  }
  return (
    parted &&
    dashes > 0 &&
    (longest > 1 || !/\|\s*\|/.test(text.slice(line.start, Math.min(line.end, line.start + 200))))
  );
}
