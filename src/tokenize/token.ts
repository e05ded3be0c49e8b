/** What a token is. Together the tokens of a text are the text: each ends where the next begins. */
export const TokenKind = {
  /** A run of characters without white space, tab, pipe or line end. */
  word: 0,
  /** One space, or one no-break space, or none that has a width. */
  space: 1,
  /** Two spaces or more in a row. */
  gap: 2,
  tab: 3,
  pipe: 4,
  /** LF, CRLF or CR. */
  lineEnd: 5,
  /** A form feed: the next page begins. */
  formFeed: 6,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Whether a kind is white space within a line. */
export function isWhite(kind: number | undefined): boolean {
  return kind === TokenKind.space || kind === TokenKind.gap || kind === TokenKind.tab || kind === TokenKind.formFeed;
}

/** All tokens of a text, as columns: kinds[i] is the kind of the token from starts[i] to starts[i + 1]. */
export interface Tokens {
  readonly count: number;
  readonly kinds: Uint8Array;
  /** Offsets into the text in UTF-16 code units, one more than there are tokens. */
  readonly starts: Uint32Array;
}

/** The name of a kind, for people. */
export function tokenKindName(kind: number): string {
  return Object.entries(TokenKind).find(([, value]) => value === kind)?.[0] ?? "unknown";
}
