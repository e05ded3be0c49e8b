/** What answers a question and heads no column. */
const ANSWER =
  /^(?:yes|no|y|n|true|false|(?:not )?(?:met|achieved|known|stated|given)|pass(?:ed)?|fail(?:ed)?|see note.*)$/i;

export const isAnswerWord = (text: string): boolean => ANSWER.test(text);
