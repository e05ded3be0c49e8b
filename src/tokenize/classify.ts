import { mapped } from "../mapped.ts";
import { findFurniture } from "./furniture.ts";
import type { LineRole } from "./line.ts";
import { withoutCodes } from "./numbered-code.ts";
import { withoutLabels } from "./numbered-label.ts";
import { withoutNotes } from "./numbered-note.ts";
import { withoutSections } from "./numbered-section.ts";
import { withoutQuarters } from "./quarter-row.ts";
import { readQuestionHead } from "./question.ts";
import type { TokenizedText } from "./tokenize.ts";

/** Gives each line the role that it has before tables are found: blank, furniture, question or prose. */
export function classify(tokenized: TokenizedText): readonly LineRole[] {
  const furniture = findFurniture(tokenized);
  const questions: number[] = [];
  const roles = mapped(tokenized.lines, (line, index): LineRole => {
    if (line.words + line.pipes === 0) return "blank";
    if (furniture[index]) return "furniture";
    const mayBeQuestion = line.numbers > 0 && line.tabs === 0 && line.pipes === 0;
    if (!mayBeQuestion || !readQuestionHead(tokenized.text.slice(line.start, line.end))) return "prose";
    questions.push(index);
    return "question";
  });
  withoutNotes(tokenized, roles, questions);
  withoutSections(tokenized, roles, questions);
  withoutCodes(tokenized, roles, questions);
  withoutLabels(tokenized, roles, questions);
  withoutQuarters(tokenized, roles, questions);
  return roles;
}
