import type { DrugAct } from "./drug-act.ts";
import { type PackedOffences, packOffences } from "./offence-pack.ts";

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

export interface OffenceIndex {
  /** Every entry, in the order of the tables. */
  readonly entries: readonly OffenceEntry[];
  /** Entries by the key of one of their names. */
  readonly byKey: ReadonlyMap<string, readonly OffenceEntry[]>;
  /** The words that occur in names: a label with any other word is no name. */
  readonly words: ReadonlySet<string>;
  readonly byCode: ReadonlyMap<string, readonly OffenceEntry[]>;
  readonly classes: ReadonlyMap<string, OffenceEntry>;
  readonly byLaw: ReadonlyMap<string, readonly OffenceEntry[]>;
  /** Names of groups of classes, by their keys, in lower case. */
  readonly groups: ReadonlyMap<string, string>;
  readonly substances: ReadonlyMap<string, Substance>;
}

let built: OffenceIndex | null = null;

/** The tables, read once, when they are first needed. */
export function offenceIndex(): OffenceIndex {
  built ??= unpack(packOffences());
  return built;
}

function unpack(packed: PackedOffences): OffenceIndex {
  const entries = packed.entries.map(
    ([code, name, itsClass, groups, source, law]): OffenceEntry => ({
      code,
      name,
      class: itsClass,
      groups: packed.groupLists[groups] ?? [],
      source,
      law,
    }),
  );
  const at = (index: number): OffenceEntry => entries[index] as OffenceEntry;
  return {
    entries,
    byKey: new Map(packed.keys.map(([key, ...indexes]) => [key, indexes.map(at)])),
    words: new Set(packed.words),
    byCode: groupBy(entries, (entry) => entry.code),
    classes: new Map(entries.flatMap((entry) => (entry.code === null && entry.class ? [[entry.class, entry]] : []))),
    byLaw: groupBy(entries, (entry) => entry.law),
    groups: new Map(packed.groups),
    substances: new Map(
      packed.substances.map(([name, drugClass, acts]): [string, Substance] => {
        const its = acts.map(([act, index]): [DrugAct, OffenceEntry] => [act, at(index)]);
        return [name, { drugClass, entries: Object.fromEntries(its) }];
      }),
    ),
  };
}

function groupBy(
  entries: readonly OffenceEntry[],
  keyOfEntry: (entry: OffenceEntry) => string | null,
): Map<string, OffenceEntry[]> {
  const groups = new Map<string, OffenceEntry[]>();
  for (const entry of entries) {
    const key = keyOfEntry(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
