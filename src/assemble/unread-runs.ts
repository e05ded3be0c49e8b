import type { Line, LineRole } from "../tokenize/line.ts";
import type { ClassifiedText } from "./layout.ts";
import { lineText } from "./text-of.ts";

/** A run of lines outside tables that read like rows: its first line, and how many there are. */
export interface UnreadRun {
  readonly first: Line;
  readonly count: number;
}

/** What makes lines a run. */
interface RunRule<Item> {
  /** What a line of prose is, given the filled line above it, if that is one too, and all roles; null where it is none of a run. */
  readonly read: (document: ClassifiedText, line: Line, above: Line | null, roles: readonly LineRole[]) => Item | null;
  /** Whether the next goes on with the last, or begins a run of its own. */
  readonly follows?: (item: Item, last: Item) => boolean;
  /** Whether what is none may stand between two of them, as the so-manieth line behind the last. */
  readonly passes?: (printed: string, count: number) => boolean;
  readonly isRun: (run: readonly Item[]) => boolean;
}

/** What finds the runs by a rule; blank lines, and what is a page's, may stand in one. */
export function runsOf<Item extends { readonly line: Line }>({ read, follows, passes, isRun }: RunRule<Item>) {
  return (document: ClassifiedText, roles: readonly LineRole[]): readonly UnreadRun[] => {
    const found: UnreadRun[] = [];
    let run: Item[] = [];
    let passed = 0;
    let above: Line | null = null;
    const close = (): void => {
      const [first] = run;
      if (first && isRun(run)) found.push({ first: first.line, count: run.length });
      run = [];
    };
    for (const [index, line] of document.lines.entries()) {
      if (roles[index] === "blank" || roles[index] === "furniture") continue;
      const isProse = roles[index] === "prose";
      const item = isProse ? read(document, line, above, roles) : null;
      above = isProse ? line : null;
      const last = run.at(-1);
      if (item === null && last && isProse && passes?.(lineText(document, index), ++passed)) continue;
      if (item === null || (last && follows?.(item, last) === false)) close();
      if (item === null) continue;
      run.push(item);
      passed = 0;
    }
    close();
    return found;
  };
}
