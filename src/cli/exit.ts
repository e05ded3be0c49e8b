/** What the program's exit status says. */
export const EXIT = {
  done: 0,
  /** A stated total is contradicted, or a figure is lost (`check`, `--strict`). */
  contradicted: 1,
  /** Wrong usage, or a file that cannot be read, written or understood as text. */
  usage: 2,
  /** `check` found nothing that it could verify. */
  unverified: 3,
  /** A fault of the program itself. */
  internal: 4,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
