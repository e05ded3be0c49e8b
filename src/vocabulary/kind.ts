import type { Kind } from "../schema/record.ts";
import { isOffence } from "./offence.ts";
import { isOutcome } from "./outcome.ts";
import { printedWords } from "./words.ts";

/** Words of a header over labels of offences or outcomes. A header of these words alone tells the kind. */
const HEADER_WORDS = new Set(
  (
    "offence offences crime crimes outcome outcomes disposal disposals type types category categories description " +
    "descriptions group groups subgroup sub class classification code codes name names title detail details of the by " +
    "ho home office hocr hmic ons police recorded notifiable main principal major minor text final result positive formal informal and"
  ).split(" "),
);
const OUTCOME_WORDS = new Set(["outcome", "outcomes", "disposal", "disposals"]);
const OFFENCE_WORDS = new Set(["offence", "offences", "crime", "crimes"]);

/** Stems of the words without which a label names no offence and no outcome: what spares other tables the look-up. */
const TELLING =
  /assault|violen|murder|homicide|manslaughter|wounding|harass|stalk|malicious|controlling|rape|sexual|theft|stealing|burglar|robber|shoplift|fraud|arson|damage|drug|cannabis|controlled|weapon|firearm|blade|public order|public fear|affray|kidnap|charge|summons|caution|community resolution|penalty notice|public interest|evidential|suspect|investigation|prosecution|taken into consideration|\btic\b|\bpnd\b|\bnfa\b|outcome|\boc ?\d|breach|restraining|perverting|threat|indecent|exposure|nuisance|strangulation|driving|vehicle interfer|interfering with|custody|exploitation|slavery|cruelty|possess|pwits|cocaine|heroin|crime|offender|another (?:body|agency)|local resolution|further action|diversionary|bodily harm|\babh\b|\bgbh\b|\d{3}\/\d\d/i;

const SAMPLE = 40;
const FEWEST = 2;

/**
 * What the rows of a table are: as the header over their labels says; else what most of the labels name, in a sample of
 * them.
 */
export function kindOf(corner: string, labels: readonly string[]): Kind {
  return kindOfHeader(corner) ?? kindOfLabels(labels);
}

function kindOfHeader(corner: string): Kind | null {
  const words = printedWords(corner);
  if (words.length === 0 || !words.every((word) => HEADER_WORDS.has(word))) return null;
  const isOutcomes = words.some((word) => OUTCOME_WORDS.has(word));
  const isOffences = words.some((word) => OFFENCE_WORDS.has(word));
  // `Crime outcome` and `Offence outcome` are outcomes; `Offence and outcome` may be either.
  if (isOutcomes) return isOffences && words.includes("and") ? null : "outcome";
  return isOffences ? "offence" : null;
}

function kindOfLabels(labels: readonly string[]): Kind {
  const step = Math.max(1, Math.floor(labels.length / SAMPLE));
  let sampled = 0;
  let offences = 0;
  let outcomes = 0;
  for (let index = 0; index < labels.length; index += step) {
    const label = labels[index] as string;
    if (label === "" || IS_TOTAL.test(label)) continue;
    sampled++;
    if (!TELLING.test(label)) continue;
    if (isOutcome(label)) outcomes++;
    else if (isOffence(label)) offences++;
  }
  const most = Math.max(offences, outcomes);
  if (most < FEWEST || most * 2 <= sampled) return "other";
  return offences > outcomes ? "offence" : "outcome";
}

const IS_TOTAL = /^(?:grand |overall |sub-?)?totals?\b/i;
