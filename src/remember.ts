/**
 * How many answers are kept of each reader: the first, as what is common comes early, and as a table of 100,000 different
 * labels would fill and empty a memory that takes every one.
 */
const MOST = 4096;

/**
 * A reader of short texts that remembers its first answers. The headers and labels of responses are the same from table
 * to table and from file to file; reading them anew was a third of the time of a run over many small exports.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  return rememberingBy((text) => text, read);
}

/** The same for what is more than one text; the key holds all on which the answer depends. */
export function rememberingBy<Asked, T>(
  keyOf: (asked: Asked) => string,
  read: (asked: Asked) => T,
): (asked: Asked) => T {
  const answers = new Map<string, T>();
  return (asked) => {
    const key = keyOf(asked);
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = read(asked);
      if (answers.size < MOST) answers.set(key, answer);
    }
    return answer;
  };
}

/** Makes something when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
