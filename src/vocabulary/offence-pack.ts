import { DRUG_ACTS, type DrugAct, drugClassOf } from "./drug-act.ts";
import { DRUGS } from "./drug-table.ts";
import { readLabel } from "./law.ts";
import { OFFENCES } from "./offence-table.ts";
import { BAR, LINE_END } from "./packed-line.ts";
import { SEXUAL_OFFENCES } from "./sexual-offence-table.ts";
import { fold, foldedWords, keyOf, plainText } from "./words.ts";

/**
 * The tables of offences with their names folded, as plain data. Folding some thousand names takes longer than reading
 * a response, so the bundle of the command line holds what `packOffences` gives, and not the tables. A look-up takes out
 * of it only what it asks for: unpacking it all took longer than reading the file.
 */
export interface PackedOffences {
  /**
   * A line for each entry: code, name, class, index in `groupLists`, source and law, between bars; what it has not is
   * empty. One text, as are the keys: a thousand strings of their own take longer to read than a response.
   */
  readonly entries: string;
  readonly groupLists: readonly (readonly string[])[];
  /** A line for each key, in the order of their characters: the key, a bar, and the indexes of its entries. */
  readonly keys: string;
  readonly groups: readonly (readonly [key: string, group: string])[];
  readonly substances: readonly (readonly [
    name: string,
    drugClass: string,
    acts: readonly (readonly [act: DrugAct, entry: number])[],
  ])[];
}

/** An entry of the tables, before it is packed. */
interface Entry {
  readonly code: string | null;
  readonly name: string;
  readonly class: string | null;
  readonly groups: number;
  readonly source: string;
  readonly law: string | null;
}

const packed = ({ code, name, class: itsClass, groups, source, law }: Entry): string =>
  [code, name, itsClass, groups, source, law].join(BAR);

/** Reads the tables and folds the names in them. */
export function packOffences(): PackedOffences {
  const entries: string[] = [];
  const groupLists: (readonly string[])[] = [[]];
  const keys = new Map<string, number[]>();
  const groups = new Map<string, string>();

  function add(entry: Entry, names: readonly (readonly string[])[]): number {
    const index = entries.push(packed(entry)) - 1;
    for (const name of names) {
      const key = keyOf(name);
      const same = keys.get(key);
      if (same === undefined) keys.set(key, [index]);
      else if (!same.includes(index)) same.push(index);
    }
    return index;
  }

  let list = 0;
  let itsClass: string | null = null;
  const listOf = new Map<string, number>();
  for (const { kind, id, source, name, law, names } of readTable(OFFENCES)) {
    if (kind === "group") {
      const group = name.split(": ");
      list = groupLists.push(group) - 1;
      for (const part of group) groups.set(keyOf(foldedWords(part)), group[0] as string);
      for (const other of names.slice(1)) groups.set(keyOf(other), group[0] as string);
    } else if (kind === "offence") add({ code: id, name, class: itsClass, groups: list, source, law }, names);
    else {
      itsClass = id === "-" ? null : id;
      if (itsClass === null) continue;
      listOf.set(id, list);
      add({ code: null, name, class: id, groups: list, source, law: null }, names);
    }
  }

  for (const line of SEXUAL_OFFENCES.split("\n")) {
    const [head = "", cells] = line.split(" : ");
    if (cells === undefined) continue;
    const [id, source, wording] = fields(head);
    const pairs = cells.split(" ");
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const names = sexualOffenceNames(wording, pairs[index] as string);
      const [name = ""] = names;
      const entry = {
        code: pairs[index + 1] as string,
        name,
        class: id,
        groups: listOf.get(id) ?? 0,
        source,
        law: null,
      };
      add(entry, names.map(foldedWords));
    }
  }

  const substances = readSubstances((entry) => add(entry, []), listOf);
  const lines = [...keys].map(([key, indexes]) => `${key}${BAR}${indexes.join(",")}`);
  return {
    entries: entries.join(LINE_END),
    groupLists,
    keys: lines.sort().join(LINE_END),
    groups: [...groups],
    substances,
  };
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

function readSubstances(
  add: (entry: Entry) => number,
  listOf: ReadonlyMap<string, number>,
): PackedOffences["substances"] {
  return DRUGS.split("\n").flatMap((line) => {
    const [name = "", drugClass = "", ways, ...codes] = line.split("|").map((field) => field.trim());
    if (ways === undefined) return [];
    const acts = DRUG_ACTS.flatMap((act, index): [DrugAct, number][] => {
      const code = codes[index];
      if (!code) return [];
      const itsClass = drugClassOf(act, name) as string;
      const official = `${DRUG_NAMES[act]} - ${name}`;
      const groups = listOf.get(itsClass) ?? 0;
      return [[act, add({ code, name: official, class: itsClass, groups, source: "N", law: null })]];
    });
    return ways
      .split(",")
      .map((way): PackedOffences["substances"][number] => [keyOf(foldedWords(way)), drugClass, acts]);
  });
}
