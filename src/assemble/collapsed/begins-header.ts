import { unitAlone } from "../../figure/unit.ts";
import type { ClassifiedText } from "../layout.ts";
import { textOf } from "../text-of.ts";
import { isSentence } from "./prose.ts";
import { mayHeadLabels } from "./stub-noun.ts";
import { wordsOf } from "./words.ts";

/** Whether headings that are broken over lines may begin on a line: with the noun over the labels, or below a paragraph's end. */
export function mayBeginHeader(document: ClassifiedText, index: number): boolean {
  return mayHeadLabels(document.text, wordsOf(document, index)) || endsParagraph(document, index - 1);
}

/** Whether what stands on a line goes on in no other: nothing, furniture, a sentence, what announces the next, or what all figures are in. */
function endsParagraph({ text, lines, roles }: ClassifiedText, index: number): boolean {
  const line = lines[index];
  if (!line || roles[index] === "blank" || roles[index] === "furniture") return true;
  const content = textOf(text, line).trim();
  return content.endsWith(":") || unitAlone(content) !== null || isSentence(content);
}
