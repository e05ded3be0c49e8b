// A label's words, folded so that two spellings of one name give the same words: case, dashes, quotes, `&`, plurals,
// abbreviations and verb forms. Two labels are the same when their folded words are the same set; nothing is compared
// by likeness.

/**
 * Word forms: what is printed, then the words that it stands for. An empty right side drops the word.
 * Sources: the Home Office's list of notifiable offences and the labels of forces' FOI responses.
 */
const FORMS = `
abh = actual bodily harm
gbh = grievous bodily harm
pwits = possession intent supply
poss possess possesses possessed possessing = possession
cause causes caused causing = cause
send sends sent sending = send
make makes made making = make
take takes taken taking = take
steal stealing = theft
threat threats threaten threatens threatening = threat
engage engages engaging = engage
supply supplies supplied supplying = supply
offer offers offering = offer
produce produces produced producing = production
cultivate cultivating = cultivation
breach breaches breached breaching = breach
assault assaults assaulting assualt = assault
wound wounds = wounding
inflict inflicts = inflicting
administer administers administering = administer
attempt attempts attempting attempted att = attempted
incite incites inciting = incite
arrange arranges arranging = arrange
facilitate facilitates facilitating = facilitate
distribute distributes distributing = distribute
disclose discloses disclosing = disclose
permit permits permitting = permit
fail fails failing failure = fail
commit commits committing = commit
neglect neglects neglecting = neglect
abandon abandons abandoning = abandon
abstract abstracts = abstracting
use uses using used = use
comm comms communications communucations = communication
photo photos photographs = photograph
mv = motor vehicle
veh vehs = vehicle
bldg build = building
bike bicycle cycle = pedal cycle
auto = automatic
pc pcs = constable
ew = emergency worker
agg aggr aggrav = aggravated
race racial rac = racially
rra = racially religiously aggravated
relig religious rel = religiously
unauth unauthorized = unauthorised
sharply = sharp
exc excl except excluding = other than
wi = intent
wo wout = without
inc incl including =
off offs = offence
behaviour behavior behavious = behaviour
controled = controlled
equiped = equipped
harrassment harassement = harassment
persons people = person
children = child
pseudophotograph pseudophotographs = pseudo photograph
bodies = body
a an the of to in on at for with and or is are be being been any some his her their them it its as that this =
which who has have had having was were do does into upon s etc aged age year years yr yrs old england wales e w eg ie 00 =
`;

/** What each printed word stands for, as the table has it. */
const forms = new Map<string, string>();

function readForms(): void {
  for (const line of FORMS.trim().split("\n")) {
    const sign = line.indexOf(" =");
    const meant = line.slice(sign + 3);
    for (const word of line.slice(0, sign).split(" ")) forms.set(word, meant);
  }
}

/** Plural to singular: `offences`, `burglaries`; not `less`, `bus`. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  return word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Latin letters and digits; letters of other alphabets name no offence or outcome here. */
const WORD = /[a-z0-9\u00df-\u024f]+/g;
const APOSTROPHE = /(?<=[a-z])['’](?=[a-z])/g;
const THOUSANDS = /(?<=\d),(?=\d)/g;
/** `w/i`, with intent; `w/o`, without: one word each. */
const SLASHED_WORD = /\bw\/(?=(?:i|o|out)\b)/g;

/** Lower case, and the marks that stand within a word left out: `person’s`, `5,000`, `w/i`. */
export function plainText(text: string): string {
  let plain = text.toLowerCase();
  if (plain.includes("'") || plain.includes("’")) plain = plain.replace(APOSTROPHE, "");
  if (plain.includes(",")) plain = plain.replace(THOUSANDS, "");
  if (plain.includes("w/")) plain = plain.replace(SLASHED_WORD, "w");
  return plain;
}

/** The printed words of a text, in order: lower case, without punctuation. */
export function printedWords(text: string): string[] {
  return plainText(text).match(WORD) ?? [];
}

/**
 * Printed words folded, in order. `from` is kept, and `of` after it and after `theft`, since they tell a theft of a
 * vehicle from one out of it; `16 and over` is kept apart from `16 or over`, since the first names a class and the second an
 * offence; `Class A` and `List A` are one word each, since an `a` alone says nothing.
 */
export function fold(printed: readonly string[]): string[] {
  if (forms.size === 0) readForms();
  const folded: string[] = [];
  let previous = "";
  for (const word of printed) {
    if (word === "of" && (folded.at(-1) === "theft" || folded.includes("from"))) folded.push("of");
    else if (word === "over" && previous === "and") folded.push("andover");
    else if (word.length === 1 && (previous === "class" || previous === "list")) folded.push(folded.pop() + word);
    else {
      const one = singular(word);
      const meant = forms.get(word) ?? forms.get(one);
      if (meant === undefined) folded.push(one);
      else if (meant !== "") for (const each of meant.split(" ")) folded.push(singular(each));
    }
    previous = word;
  }
  return folded;
}

/** The folded words of a text, in order. */
export const foldedWords = (text: string): string[] => fold(printedWords(text));

/** One key for a set of words: each once, in alphabetical order. */
export function keyOf(words: readonly string[]): string {
  if (words.length === 1) return words[0] as string;
  const sorted = words.slice().sort();
  let key = "";
  for (let index = 0; index < sorted.length; index++)
    if (sorted[index] !== sorted[index - 1]) key += index === 0 ? sorted[index] : ` ${sorted[index]}`;
  return key;
}
