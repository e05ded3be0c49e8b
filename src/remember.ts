/** How many answers are kept of each reader. */
const MOST = 4096;

/**
 * A reader of short texts that remembers its last answers. The headers and labels of responses are the same from table
 * to table and from file to file; reading them anew was a third of the time of a run over many small exports.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = read(text);
      if (answers.size === MOST) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}
