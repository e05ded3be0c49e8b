import { type DrugAct, drugClassOf } from "./drug-act.ts";
import { type OffenceEntry, offenceIndex } from "./offence-index.ts";
import { keyOf } from "./words.ts";

// A drug offence is an act with a substance, and is printed in every order: `Possession of Cocaine (class A drug)`,
// `Having possession of a controlled drug - Class A - Cocaine`.

/** Words that tell the act, in the order in which they are tried, and the words that may stand with them. */
const ACTS: readonly (readonly [act: DrugAct, needs: readonly string[], may: readonly string[]])[] = [
  ["premises", ["permit", "premise"], ["used", "unlawful", "purpose"]],
  ["intent", ["possession", "intent", "supply"], []],
  ["supply", ["supply"], ["offer", "concerned", "drug"]],
  ["production", ["production"], ["concerned", "cultivation", "plant"]],
  ["production", ["cultivation"], ["concerned", "plant"]],
  ["possession", ["possession"], []],
];

const ACT_WORDS = new Set(ACTS.map(([, needs]) => needs.at(-1) as string));
const COMMON = new Set(["controlled", "drug", "class", "use"]);
const DRUG_CLASS = /^class([abc])$/;

export interface DrugFinding {
  /** The offence; null where the label names the act and no substance, or only the substance's class. */
  readonly entry: OffenceEntry | null;
  readonly class: string | null;
}

/** The drug offence that folded words name; null where they name none. */
export function findDrugOffence(words: readonly string[]): DrugFinding | null {
  if (!words.some((word) => ACT_WORDS.has(word)) || words.includes("psychoactive")) return null;
  const all = new Set(words);
  const [act, needs, may] = ACTS.find(([, needed]) => needed.every((word) => all.has(word))) ?? [];
  if (act === undefined || needs === undefined || may === undefined) return null;

  let statedClass: string | null = null;
  const rest: string[] = [];
  for (const word of all) {
    const drugClass = DRUG_CLASS.exec(word)?.[1];
    if (drugClass !== undefined) statedClass = drugClass.toUpperCase();
    else if (!needs.includes(word) && !may.includes(word) && !COMMON.has(word)) rest.push(word);
  }
  if (rest.length === 0) return statedClass === null && !all.has("drug") ? null : withoutSubstance(act, statedClass);

  const { substances } = offenceIndex();
  const ofClass =
    statedClass === null ? undefined : substances.get(keyOf([...rest, `class${statedClass.toLowerCase()}`]));
  const substance = ofClass ?? substances.get(keyOf(rest)) ?? substances.get(keyOf(["class", ...rest]));
  if (substance === undefined) return null;
  // Cannabis was of class C from 2004 to 2009, and its offences then had codes of their own.
  if (statedClass !== null && substance.drugClass !== "-" && substance.drugClass !== statedClass) return null;
  const entry = substance.entries[act];
  return entry === undefined ? null : { entry, class: entry.class };
}

/** An act with a drug that is not named: its class, where every drug that may be meant has the same. */
function withoutSubstance(act: DrugAct, statedClass: string | null): DrugFinding {
  const itsClass = act === "possession" && statedClass === "A" ? "92D" : drugClassOf(act, null);
  return { entry: null, class: itsClass };
}
