// What the source of a page has in place of some characters.

const ENTITY = /&(?:nbsp|amp|pound|lt|gt|quot|apos|ndash|mdash|#\d{2,5});/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  pound: "£",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
};

/** The text with characters for entities, each made as `put` says of it and of what stands in the text. */
export function withoutEntities(text: string, put = (character: string, _entity: string): string => character): string {
  return text.replace(ENTITY, (entity) => put(characterOf(entity.slice(1, -1).toLowerCase()), entity));
}

/** `#160` */
function characterOf(name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? " ";
  const code = Number(name.slice(1));
  return code < SPACE || code === NO_BREAK_SPACE || code > LAST_OF_ONE_UNIT ? " " : String.fromCharCode(code);
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const LAST_OF_ONE_UNIT = 0xd7ff;
