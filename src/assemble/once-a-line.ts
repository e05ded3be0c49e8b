import type { ClassifiedText } from "./layout.ts";

/** Lines of a document that are remembered; a try looks no further around than this. */
const MOST = 256;

/**
 * A reader of a document's lines that reads each line once: where a table may begin is tried line by line, and each try
 * looks at the lines that follow. No more than the last lines are remembered, so that a long document takes no memory.
 */
export function onceALine<T>(
  read: (document: ClassifiedText, index: number) => T,
): (document: ClassifiedText, index: number) => T {
  const remembered = new WeakMap<ClassifiedText, Map<number, T>>();
  return (document, index) => {
    const answers = remembered.get(document) ?? new Map<number, T>();
    if (answers.size === 0) remembered.set(document, answers);
    let answer = answers.get(index);
    if (answer === undefined) {
      answer = read(document, index);
      if (answers.size === MOST) answers.clear();
      answers.set(index, answer);
    }
    return answer;
  };
}
