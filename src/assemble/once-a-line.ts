import type { ClassifiedText } from "./layout.ts";

/** Lines of a document that are remembered; a try looks no further around than this. */
const MOST = 256;

/**
 * Makes what is asked of a document again and again, and keeps it for the last one alone, as texts are read one after the
 * other.
 */
export function onceADocument<D extends object, T>(make: (document: D) => T): (document: D) => T {
  let last: { readonly document: D; readonly made: T } | null = null;
  return (document) => {
    if (last?.document !== document) last = { document, made: make(document) };
    return last.made;
  };
}

/**
 * A reader of a document's lines that reads each line once: where a table may begin is tried line by line, and each try
 * looks at the lines that follow. No more than the last lines are remembered, so that a long document takes no memory.
 */
export function onceALine<T>(
  read: (document: ClassifiedText, index: number) => T,
): (document: ClassifiedText, index: number) => T {
  const answersOf = onceADocument((_: ClassifiedText) => new Map<number, T>());
  return (document, index) => {
    const answers = answersOf(document);
    let answer = answers.get(index);
    if (answer === undefined) {
      answer = read(document, index);
      if (answers.size === MOST) answers.clear();
      answers.set(index, answer);
    }
    return answer;
  };
}
