import { OUTCOME_RULES, OUTCOMES, SIGNS } from "./outcome-table.ts";
import { foldOutcome } from "./outcome-words.ts";

export interface OutcomeEntry {
  readonly code: string;
  readonly name: string;
  readonly group: string | null;
}

/** One place of a phrase. */
export interface Place {
  /** What may stand there: words, or several in order. */
  readonly choices: readonly (readonly string[])[];
  readonly kind: "needed" | "optional" | "unwanted";
}

/** Words that give a sign. */
export interface Phrase {
  readonly sign: string;
  readonly places: readonly Place[];
}

/** What the signs of a label come to. */
export interface Rule {
  readonly codes: readonly string[];
  readonly needs: readonly string[];
  readonly allows: readonly string[];
}

/** The tables of outcomes as plain data, folded once: the bundle of the command line holds this, and not the tables. */
export interface PackedOutcomes {
  readonly entries: readonly OutcomeEntry[];
  /** Official names, folded, each with the index of its entry. */
  readonly names: readonly (readonly [folded: string, entry: number])[];
  /** Names of groups, folded and as printed. */
  readonly groups: readonly (readonly [folded: string, group: string])[];
  readonly rules: readonly Rule[];
  readonly phrases: readonly Phrase[];
}

/** Reads the tables. */
export function packOutcomes(): PackedOutcomes {
  const entries: OutcomeEntry[] = [];
  const names = new Map<string, number>();
  const groups = new Map<string, string>();
  for (const line of OUTCOMES.trim().split("\n")) {
    const [row = "", ...others] = line.split(" ~ ");
    const [code = "", name = "", group = ""] = row.split(" | ");
    const entry = { code, name, group: group === "-" ? null : group };
    const index = entries.push(entry) - 1;
    for (const each of [name, ...others]) names.set(foldOutcome(each), index);
    if (entry.group !== null) groups.set(foldOutcome(entry.group), entry.group);
  }
  return {
    entries,
    names: [...names],
    groups: [...groups],
    rules: OUTCOME_RULES.trim().split("\n").map(readRule),
    phrases: SIGNS.trim().split("\n").flatMap(readSign),
  };
}

function readRule(line: string): Rule {
  const [codes = "", needs = "", may = ""] = line.split(" | ");
  return { codes: codes.split(" "), needs: needs.split(" "), allows: may.split(" ") };
}

function readSign(line: string): readonly Phrase[] {
  const [sign = "", told = ""] = line.split(" | ");
  return told.split(" ~ ").map((text) => ({ sign, places: text.split(" ").map(readPlace) }));
}

function readPlace(text: string): Place {
  const kind = text.startsWith("[") ? "optional" : text.startsWith("<") ? "unwanted" : "needed";
  const choices = kind === "needed" ? text : text.slice(1, -1);
  return { kind, choices: choices.split("/").map((choice) => choice.split("_")) };
}
