/** The layouts by name, from those whose marks are plainest on; apart from what reads them, so that a name costs nothing. */
export const LAYOUT_NAMES = [
  "html",
  "tab",
  "ruled",
  "cell-pipe",
  "pipe",
  "csv",
  "header-line",
  "cell-line",
  "aligned",
  "glued",
  "one-line",
  "collapsed",
  "key-value",
] as const;

/** A layout in which tables are found in a text; `foi-parse explain NAME` shows each. */
export type LayoutName = (typeof LAYOUT_NAMES)[number];
