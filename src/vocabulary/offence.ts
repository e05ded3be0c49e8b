import { findDrugOffence } from "./drug.ts";
import { type Citation, isSection, readLabel } from "./law.ts";
import { LONGEST_LABEL, type Match, noMatch } from "./match.ts";
import { findClassCode, findOffenceCode } from "./offence-code.ts";
import { type OffenceEntry, offenceIndex } from "./offence-index.ts";
import { findOwn, type OwnVocabulary, renameOwn } from "./own-entry.ts";
import { keyOf } from "./words.ts";

/**
 * The offence that a label names. A label that names only a class of the Home Office Counting Rules gets that class and
 * the class's name, without a code. A label that may mean several offences gets none of them; where all are of one
 * class, it gets the class. A user's own entries go before the built-in ones.
 */
export function findOffence(label: string, own?: OwnVocabulary): Match {
  if (own === undefined) return asMatch(offenceOf(label));
  const mine = findOwn(own, label, "offence");
  if (mine === null) return renameOwn(own, asMatch(offenceOf(label)), "offence");
  const known = mine.code === null ? undefined : offenceIndex().byCode.get(mine.code)?.[0];
  return { ...mine, name: mine.name ?? known?.name ?? null, class: mine.class ?? known?.class ?? null };
}

/** What a label, or a part of one, was found to name, before its official name is looked up. */
interface Finding {
  /** Entries that fit: one, or several of which none is preferred. */
  readonly entries: readonly OffenceEntry[];
  /** A class that is known although no entry is. */
  readonly class: string | null;
  /** A group of classes. */
  readonly group: string | null;
  readonly rule: string;
}

const NOTHING: Finding = { entries: [], class: null, group: null, rule: "no offence or class has this name" };

const CONTRADICTED: Finding = {
  ...NOTHING,
  rule: "the name of an offence, but the label states a section that is not its",
};

function offenceOf(label: string): Finding {
  if (label.length > LONGEST_LABEL) return NOTHING;
  const printed = findOffenceCode(label);
  if (printed !== null) {
    const entries = offenceIndex().byCode.get(printed.code);
    if (entries !== undefined) {
      const text = named(printed.rest);
      if (printed.isCertain || text.entries.some((entry) => entry.code === printed.code))
        return withCode(printed.code, entries, text);
    }
  }
  const printedClass = findClassCode(label);
  if (printedClass !== null) {
    const entry = offenceIndex().classes.get(printedClass.code);
    if (entry !== undefined) {
      const text = named(printedClass.rest);
      if (printedClass.isCertain || text !== NOTHING) return withClass(entry, text);
    }
  }
  return named(label);
}

/** A printed code decides, unless the words beside it name another offence. */
function withCode(code: string, entries: readonly OffenceEntry[], text: Finding): Finding {
  const agreeing = entries.filter((entry) => text.entries.includes(entry));
  if (agreeing.length > 0) return { ...text, entries: agreeing, rule: `the label gives the code ${code} and its name` };
  if (text.entries.some((entry) => entry.code !== null))
    return {
      ...NOTHING,
      entries: [...entries, ...text.entries],
      rule: `the label gives the code ${code} and names another offence`,
    };
  return { entries, class: null, group: null, rule: `the label gives the code ${code}` };
}

/** A printed class holds, unless the words beside it name an offence of another. */
function withClass(entry: OffenceEntry, text: Finding): Finding {
  const within = text.entries.filter((other) => other.class === entry.class);
  if (within.length > 0) return { ...text, entries: within };
  const other = text.class ?? text.entries.find(({ class: itsClass }) => itsClass !== null)?.class ?? null;
  if (other !== null && other !== entry.class)
    return { ...NOTHING, rule: `the label gives class ${entry.class} and names something of class ${other}` };
  return {
    ...NOTHING,
    entries: text.entries.length > 0 ? text.entries : [entry],
    rule: `the label gives class ${entry.class}`,
  };
}

function named(label: string): Finding {
  const { parts, citations, statedClass } = readLabel(label);
  if (parts.length === 0) return cited(citations);
  const found = ofParts(parts, citations);
  if (statedClass === null) return found;
  const entry = offenceIndex().classes.get(statedClass);
  return entry === undefined ? found : withClass(entry, found);
}

/** A label that is nothing but a section of an Act: `S5 Public Order Act`. */
function cited(citations: readonly Citation[]): Finding {
  const [citation] = citations;
  if (citations.length !== 1 || citation?.act == null) return NOTHING;
  const entries = offenceIndex().byLaw.get(`${citation.act} ${citation.section}`);
  return entries === undefined
    ? NOTHING
    : { ...NOTHING, entries, rule: `${citation.act} s${citation.section} is this offence` };
}

type Parts = readonly (readonly string[])[];

/** `Group - class - offence (group)`: a label in more parts is no name within a name. */
const MOST_NESTED = 4;

function ofParts(parts: Parts, citations: readonly Citation[]): Finding {
  const words = parts.flat();
  const whole = ofWords(words, citations);
  if (whole !== NOTHING) return whole;

  const sections = words.filter(isSection);
  if (sections.length > 0) {
    const without = ofWords(
      words.filter((word) => !isSection(word)),
      [...citations, ...sections.map((word) => ({ act: null, section: word.slice(1).toUpperCase() }))],
    );
    if (without !== NOTHING) return without;
  }

  const attempt = ofAttempt(parts, citations);
  if (attempt !== NOTHING) return attempt;

  if (parts.length > MOST_NESTED) return NOTHING;
  for (let split = 1; split < parts.length; split++) {
    const nested = ofNested(ofParts(parts.slice(0, split), citations), ofParts(parts.slice(split), citations));
    if (nested !== NOTHING) return nested;
  }
  return NOTHING;
}

/** The words as a name, exactly; or as a drug offence. */
function ofWords(words: readonly string[], citations: readonly Citation[]): Finding {
  const index = offenceIndex();
  const key = keyOf(words);
  const found = index.ofKey(key);
  const offences = found.filter((entry) => entry.code !== null);
  if (offences.length > 0) {
    const agreeing = offences.filter((entry) => agrees(entry, citations));
    return agreeing.length > 0 ? { ...NOTHING, entries: agreeing, rule: "the name of this offence" } : CONTRADICTED;
  }
  const drug = findDrugOffence(words);
  if (drug !== null && drug.entry !== null)
    return { ...NOTHING, entries: [drug.entry], rule: "this act with this drug" };

  const [itsClass] = found;
  const group = index.groups.get(key) ?? null;
  // `Other theft` is the name of a class and of a group of classes: it fixes neither.
  if (itsClass !== undefined && (group === null || itsClass.groups[1] === itsClass.name))
    return ofClass(itsClass, citations);
  if (group !== null) return { ...NOTHING, group, rule: `the name of a group of offences (${group})` };
  if (drug === null) return NOTHING;
  return { ...NOTHING, class: drug.class, group: "Drug offences", rule: "an act with a drug that is not named" };
}

/** A class; or, where the label also states the section of an Act, the one offence of the class that it makes. */
function ofClass(itsClass: OffenceEntry, citations: readonly Citation[]): Finding {
  const made = new Set(
    citations
      .flatMap(({ act, section }) => offenceIndex().byLaw.get(`${act} ${section}`) ?? [])
      .filter((entry) => entry.class === itsClass.class),
  );
  if (made.size === 1)
    return { ...NOTHING, entries: [...made], rule: `the offence of class ${itsClass.class} under this section` };
  return { ...NOTHING, entries: [itsClass], rule: `the name of class ${itsClass.class}` };
}

/** False where the label states another section of the same Act, or another section and no Act. */
function agrees(entry: OffenceEntry, citations: readonly Citation[]): boolean {
  if (entry.law === null) return true;
  const [act, section = ""] = entry.law.split(" ");
  const ours = citations.filter((citation) => citation.act === act || citation.act === null);
  // Labels print `Sec 4` for 4A now and then; the number alone is compared.
  return (
    ours.length === 0 || ours.some((citation) => Number.parseInt(citation.section, 10) === Number.parseInt(section, 10))
  );
}

/**
 * An attempt is recorded under the offence attempted, save those that the Counting Rules list apart: murder, rape and
 * burglary. Those are found by their own names or not at all.
 */
function ofAttempt(parts: Parts, citations: readonly Citation[]): Finding {
  if (!parts.some((part) => part.includes("attempted"))) return NOTHING;
  const attempted = parts
    .map((part) => part.filter((word) => word !== "attempted" && word !== "andalso"))
    .filter((part) => part.length > 0);
  const words = attempted.flat();
  if (words.length === 0 || ["murder", "rape", "burglary"].some((word) => words.includes(word))) return NOTHING;
  const found = ofParts(attempted, citations);
  return found.entries.length === 0
    ? NOTHING
    : { ...found, rule: `an attempt, recorded as what was attempted: ${found.rule}` };
}

/** `Class - offence` and `offence (class)`: the offence, where it is of that class or of a class of that group. */
function ofNested(first: Finding, second: Finding): Finding {
  if (first === NOTHING || second === NOTHING) return NOTHING;
  const common = first.entries.filter((entry) => second.entries.includes(entry));
  if (common.length > 0) return { ...first, entries: common };
  for (const [outer, inner] of [
    [first, second],
    [second, first],
  ] as const) {
    const within = inner.entries.filter((entry) => holds(outer, entry));
    if (within.length > 0) return { ...inner, entries: within };
    if (outer.group !== null && inner.class !== null && outer.group === inner.group) return inner;
  }
  return NOTHING;
}

function holds(outer: Finding, { class: itsClass, groups }: OffenceEntry): boolean {
  if (outer.group !== null && groups.includes(outer.group)) return true;
  return itsClass !== null && outer.entries.some((entry) => entry.code === null && entry.class === itsClass);
}

function asMatch({ entries, class: known, group, rule }: Finding): Match {
  const [first] = entries;
  if (first === undefined) {
    if (known === null) return noMatch(group === null ? rule : `${rule}; no single offence`);
    return { code: null, name: offenceIndex().classes.get(known)?.name ?? null, class: known, rule, candidates: [] };
  }
  const codes = [...new Set(entries.map((entry) => entry.code))];
  const classes = [...new Set(entries.map((entry) => entry.class))];
  const itsClass = classes.length === 1 ? (classes[0] ?? null) : null;
  if (codes.length === 1) return { code: first.code, name: first.name, class: itsClass, rule, candidates: [] };
  return {
    code: null,
    name: itsClass === null ? null : (offenceIndex().classes.get(itsClass)?.name ?? null),
    class: itsClass,
    rule: `${rule}: several fit`,
    candidates: codes.filter((code) => code !== null),
  };
}

/** Whether a label names an offence, a class or a group of offences. */
export function isOffence(label: string): boolean {
  if (label.length > LONGEST_LABEL) return false;
  const found = named(label);
  return found.entries.length > 0 || found.group !== null || found.class !== null;
}
