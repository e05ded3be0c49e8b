/** What a label was found to mean. */
export interface Match {
  /** The official code: `1A` for an outcome, `008/72` for an offence; null where the label does not fix one. */
  readonly code: string | null;
  /** The official name of that code; where only the class is known, the class's name. */
  readonly name: string | null;
  /** An offence's class in the Home Office Counting Rules (`8L`), an outcome's group (`Out-of-court (formal)`). */
  readonly class: string | null;
  /** Why, for a person. */
  readonly rule: string;
  /** The codes that the label may mean, where several fit and therefore none is given. */
  readonly candidates: readonly string[];
}

/** No meaning, and why. */
export function noMatch(rule: string, candidates: readonly string[] = []): Match {
  return { code: null, name: null, class: null, rule, candidates };
}

/** In characters; a longer label is a paragraph, and names nothing. */
export const LONGEST_LABEL = 500;
