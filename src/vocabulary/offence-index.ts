import { DRUGS } from "./drug-table.ts";
import { readLabel } from "./law.ts";
import { OFFENCES } from "./offence-table.ts";
import { SEXUAL_OFFENCES } from "./sexual-offence-table.ts";
import { fold, foldedWords, keyOf, plainText } from "./words.ts";

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

export const DRUG_ACTS = ["production", "supply", "possession", "intent", "premises"] as const;
export type DrugAct = (typeof DRUG_ACTS)[number];

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
  built ??= build();
  return built;
}

function build(): OffenceIndex {
  const entries: OffenceEntry[] = [];
  const byKey = new Map<string, OffenceEntry[]>();
  const words = new Set<string>();
  const groups = new Map<string, string>();

  function keyed(name: readonly string[]): string {
    for (const word of name) words.add(word);
    return keyOf(name);
  }
  function add(entry: OffenceEntry, names: readonly (readonly string[])[]): OffenceEntry {
    entries.push(entry);
    for (const name of names) {
      const key = keyed(name);
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [entry]);
      else if (!same.includes(entry)) same.push(entry);
    }
    return entry;
  }

  let group: readonly string[] = [];
  let itsClass: string | null = null;
  const groupsOf = new Map<string, readonly string[]>();
  for (const { kind, id, source, name, law, names } of readTable(OFFENCES)) {
    if (kind === "group") {
      group = name.split(": ");
      for (const part of group) groups.set(keyed(foldedWords(part)), group[0] as string);
      for (const other of names.slice(1)) groups.set(keyed(other), group[0] as string);
    } else if (kind === "offence") add({ code: id, name, class: itsClass, groups: group, source, law }, names);
    else {
      itsClass = id === "-" ? null : id;
      if (itsClass === null) continue;
      groupsOf.set(id, group);
      add({ code: null, name, class: id, groups: group, source, law: null }, names);
    }
  }

  for (const line of SEXUAL_OFFENCES.split("\n")) {
    const [head = "", cells] = line.split(" : ");
    if (cells === undefined) continue;
    const [id, source, wording] = fields(head);
    const pairs = cells.split(" ");
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const names = sexualOffenceNames(wording, pairs[index] as string);
      const code = pairs[index + 1] as string;
      const entry = { code, name: names[0] as string, class: id, groups: groupsOf.get(id) ?? [], source, law: null };
      add(entry, names.map(foldedWords));
    }
  }

  const substances = readSubstances((entry) => add(entry, []), groupsOf);
  const byCode = groupBy(entries, (entry) => entry.code);
  const classes = new Map(
    entries.flatMap((entry) => (entry.code === null && entry.class ? [[entry.class, entry]] : [])),
  );
  const byLaw = groupBy(entries, (entry) => entry.law);
  return { entries, byKey, words, byCode, classes, byLaw, groups, substances };
}

/** A line's first two fields, which hold no blank, and what is left of it. */
function fields(line: string): readonly [string, string, string] {
  const first = line.indexOf(" ");
  const second = line.indexOf(" ", first + 1);
  return [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)];
}

interface TableLine {
  readonly kind: "group" | "class" | "offence";
  readonly id: string;
  readonly source: string;
  /** The first name. */
  readonly name: string;
  readonly law: string | null;
  /** Every spelling of every name, as folded words; the first name's first. */
  readonly names: readonly (readonly string[])[];
}

/** Words and marks of a whole table at once: a regular expression run name by name would take five times as long. */
const TOKEN = /[a-z0-9\u00df-\u024f]+|[\n~[\]{}]/g;
/** What of a line must be read as a label is: an Act or subsection, or an offence named beside its attempt. */
const HAS_LAW =
  /\bs\d+[a-z]?\(|\b(?:sec|section|sections) \d|\bact \d|\) (?:or|and) |\b(?<!whether )(?:and|or) (?:attempted|not|without|other)\b/i;

function readTable(table: string): TableLine[] {
  const lines = table.trim().split("\n").map(readLine);
  const tokens = plainText(lines.map(({ text }) => text).join("\n")).match(TOKEN) ?? [];
  let next = 0;
  return lines.map(({ text, ...line }) => {
    const names: string[][] = [[]];
    for (; next < tokens.length && tokens[next] !== "\n"; next++) {
      const token = tokens[next] as string;
      if (token === "~") names.push([]);
      else names.at(-1)?.push(token);
    }
    next++;
    const folded =
      text === ""
        ? []
        : HAS_LAW.test(text)
          ? text.split(" ~ ").map((name) => readLabel(name).parts.flat())
          : names.flatMap(spellings).map(fold);
    return { ...line, names: folded };
  });
}

/** Words that a name may be printed without; the official name is given without them. */
const OPTIONAL = / ?\[[^\]]*\]/g;

function readLine(line: string): Omit<TableLine, "names"> & { text: string } {
  const end = line.lastIndexOf(" {");
  const law = end > 0 && line.endsWith("}") ? line.slice(end + 2, -1) : null;
  const kind = line.startsWith("== ") ? "group" : line.startsWith("# ") ? "class" : "offence";
  // `{dwelling}` at a line's end is a choice of words and no section.
  const isLaw = law !== null && /^[A-Z]+ \d/.test(law);
  const body = isLaw ? line.slice(0, end) : line;
  const [id, source, text] =
    kind === "group" ? ["", "", body.slice(3)] : fields(kind === "class" ? body.slice(2) : body);
  const name = (text.split(" ~ ", 1)[0] as string).replaceAll(OPTIONAL, "");
  const codeOnly = text.startsWith("!");
  return {
    kind,
    id,
    source,
    text: codeOnly ? "" : text,
    name: codeOnly ? name.slice(1) : name,
    law: isLaw ? law : null,
  };
}

/** Kinds of property and of value that criminal damage is recorded by, and how labels print them. */
const DAMAGE: Readonly<Record<string, readonly string[]>> = {
  dwelling: ["dwelling", "residence", "residential"],
  building: ["building other than a dwelling", "building business and community", "business or community building"],
  vehicle: ["vehicle", "motor vehicle"],
  under: ["under 5000", "under 5000 damage", "value under 5000", "500 5000", "up to 500", "up to 5000"],
  over: ["over 5000", "over 5000 damage", "value over 5000", "5000 and over"],
};

/** The ways to print a name: with and without its `[optional words]`, and with each meaning of its `{dwelling}`. */
function spellings(name: readonly string[]): (readonly string[])[] {
  const choice = name.indexOf("{");
  if (choice >= 0)
    return (DAMAGE[name[choice + 1] ?? ""] ?? []).flatMap((words) =>
      spellings([...name.slice(0, choice), ...words.split(" "), ...name.slice(choice + 3)]),
    );
  const open = name.indexOf("[");
  const close = name.indexOf("]", open);
  if (open < 0 || close < 0) return [name];
  const before = name.slice(0, open);
  return spellings(name.slice(close + 1)).flatMap((after) => [
    [...before, ...name.slice(open + 1, close), ...after],
    [...before, ...after],
  ]);
}

/** The official name of a sexual offence by its facets, and the other ways to print it. */
function sexualOffenceNames(wording: string, facets: string): string[] {
  const sex = facets.startsWith("F") ? "female" : "male";
  const penetration = { "+": ["penetration"], "=": ["", "penetration"], "-": ["no penetration"], ".": [""] }[
    facets[1] ?? "."
  ];
  const offender = { u: ["offender under 18"], o: ["offender 18 or over"], "?": ["", "offender 18 or over"], "": [""] }[
    facets[2] ?? ""
  ];
  return (offender ?? []).flatMap((o) =>
    (penetration ?? []).map((p) =>
      wording
        .replace("{s}", sex)
        .replace(p === "" ? " - {p}" : "{p}", p)
        .replace(o === "" ? " - {o}" : "{o}", o),
    ),
  );
}

const DRUG_NAMES: Readonly<Record<DrugAct, string>> = {
  production: "Production or being concerned in production of a controlled drug",
  supply: "Supplying or offering to supply or being concerned in the supply of a controlled drug",
  possession: "Having possession of a controlled drug",
  intent: "Possession of a controlled drug with intent to supply",
  premises: "Permitting premises to be used for unlawful purposes",
};

/** The class of an act with a controlled drug; that of possessing one depends on the drug. */
export const drugClassOf = (act: DrugAct, substance: string | null): string | null => {
  if (act === "premises") return "92C";
  if (act !== "possession") return "92A";
  return substance === null ? null : substance === "Cannabis" ? "92E" : "92D";
};

function readSubstances(
  add: (entry: OffenceEntry) => OffenceEntry,
  groupsOf: ReadonlyMap<string, readonly string[]>,
): Map<string, Substance> {
  const substances = new Map<string, Substance>();
  for (const line of DRUGS.split("\n")) {
    const [name = "", drugClass = "", ways, ...codes] = line.split("|").map((field) => field.trim());
    if (ways === undefined) continue;
    const entries: Partial<Record<DrugAct, OffenceEntry>> = {};
    DRUG_ACTS.forEach((act, index) => {
      const code = codes[index];
      if (!code) return;
      const itsClass = drugClassOf(act, name) as string;
      const groups = groupsOf.get(itsClass) ?? [];
      entries[act] = add({
        code,
        name: `${DRUG_NAMES[act]} - ${name}`,
        class: itsClass,
        groups,
        source: "N",
        law: null,
      });
    });
    for (const way of ways.split(",")) substances.set(keyOf(foldedWords(way)), { drugClass, entries });
  }
  return substances;
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
