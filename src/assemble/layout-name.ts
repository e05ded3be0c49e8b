/** The layouts by name, from those whose marks are plainest on; apart from what reads them, so that a name costs nothing. */
export const LAYOUT_NAMES = [
  "tab",
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

export type LayoutName = (typeof LAYOUT_NAMES)[number];
