import { grouped } from "../grouped.ts";
import { once } from "../remember.ts";
import type { DrugAct } from "./drug-act.ts";
import { type PackedOffences, packOffences } from "./offence-pack.ts";
import { BAR, LINE_END } from "./packed-line.ts";

/** An offence or, where `code` is null, a class of offences. */
export interface OffenceEntry {
  readonly code: string | null;
  readonly name: string;
  /** Null where the sources do not fix it. */
  readonly class: string | null;
  /** The groups that its class belongs to. */
  readonly groups: readonly string[];
  /** Letters of the sources, told in `offence-table.ts`. */
  readonly source: string;
  /** The section that makes it an offence: `PHA 4A`. */
  readonly law: string | null;
}

export interface Substance {
  readonly drugClass: string;
  readonly entries: Readonly<Partial<Record<DrugAct, OffenceEntry>>>;
}

/** What of the tables is looked up; each part is unpacked when it is first asked for. */
export interface OffenceIndex {
  /** Every entry, in the order of the tables. */
  readonly entries: readonly OffenceEntry[];
  /** The key of every name. */
  readonly keys: readonly string[];
  /** Entries by the key of one of their names. */
  readonly ofKey: (key: string) => readonly OffenceEntry[];
  readonly byCode: ReadonlyMap<string, readonly OffenceEntry[]>;
  readonly classes: ReadonlyMap<string, OffenceEntry>;
  readonly byLaw: ReadonlyMap<string, readonly OffenceEntry[]>;
  /** Names of groups of classes, by their keys, in lower case. */
  readonly groups: ReadonlyMap<string, string>;
  readonly substances: ReadonlyMap<string, Substance>;
}

/** The tables, read once, when they are first needed. */
export const offenceIndex = once(() => indexOf(packOffences()));

function indexOf(packed: PackedOffences): OffenceIndex {
  const lines = packed.entries.split(LINE_END);
  const unpacked: OffenceEntry[] = [];
  const at = (index: number): OffenceEntry => {
    const entry = unpacked[index] ?? readEntry(lines[index] as string, packed.groupLists);
    unpacked[index] = entry;
    return entry;
  };
  const keys = packed.keys.split(LINE_END);

  const entries = once(() => lines.map((_, index) => at(index)));
  const byCode = once(() => grouped(entries(), ({ code }) => code));
  const byLaw = once(() => grouped(entries(), ({ law }) => law));
  const classes = once(() => readClasses(lines, at));
  const groups = once(() => new Map(packed.groups));
  const substances = once(() => readSubstances(packed.substances, at));
  return {
    get keys() {
      return keys.map((line) => line.slice(0, line.indexOf(BAR)));
    },
    ofKey: (key) => {
      const line = lineOf(keys, key + BAR);
      return line === null
        ? []
        : line
            .slice(key.length + 1)
            .split(",")
            .map((index) => at(Number(index)));
    },
    get entries() {
      return entries();
    },
    get byCode() {
      return byCode();
    },
    get byLaw() {
      return byLaw();
    },
    get classes() {
      return classes();
    },
    get groups() {
      return groups();
    },
    get substances() {
      return substances();
    },
  };
}

/** The line that begins with a key; null where none does. The lines are in order. */
function lineOf(lines: readonly string[], start: string): string | null {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle] as string) < start) from = middle + 1;
    else to = middle;
  }
  const line = lines[from];
  return line?.startsWith(start) ? line : null;
}

function readEntry(line: string, groupLists: PackedOffences["groupLists"]): OffenceEntry {
  const [code, name = "", itsClass, groups, source = "", law] = line.split(BAR);
  return {
    code: code || null,
    name,
    class: itsClass || null,
    groups: groupLists[Number(groups)] ?? [],
    source,
    law: law || null,
  };
}

/** An entry without a code is a class. */
function readClasses(entries: readonly string[], at: (index: number) => OffenceEntry): Map<string, OffenceEntry> {
  const classes = new Map<string, OffenceEntry>();
  for (let index = 0; index < entries.length; index++) {
    if (!entries[index]?.startsWith(BAR)) continue;
    const entry = at(index);
    if (entry.class !== null) classes.set(entry.class, entry);
  }
  return classes;
}

function readSubstances(
  substances: PackedOffences["substances"],
  at: (index: number) => OffenceEntry,
): Map<string, Substance> {
  return new Map(
    substances.map(([name, drugClass, acts]): [string, Substance] => {
      const its = acts.map(([act, index]): [DrugAct, OffenceEntry] => [act, at(index)]);
      return [name, { drugClass, entries: Object.fromEntries(its) }];
    }),
  );
}
