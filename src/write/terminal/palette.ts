/** How parts of a report look on a terminal. */
export interface Palette {
  /** Headings. */
  readonly strong: (text: string) => string;
  /** What can be passed over: placeholders, hidden figures, remarks. */
  readonly faint: (text: string) => string;
  /** A contradicted total. */
  readonly bad: (text: string) => string;
  /** Totals that agree. */
  readonly good: (text: string) => string;
  /** What could not be read or checked. */
  readonly doubtful: (text: string) => string;
}

const asItIs = (text: string) => text;

/** Without colours: in a pipe, in a file, or where they are not wanted. */
export const PLAIN: Palette = { strong: asItIs, faint: asItIs, bad: asItIs, good: asItIs, doubtful: asItIs };
