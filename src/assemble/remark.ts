import { startsInside } from "./wrapped.ts";

const REMARK = /^\W{0,3}(?:please note|note ?\d{0,2} ?[:.–—-]|notes ?:|n\.b\.|nb ?[:.–—-]|NB |source ?:)/i;

/**
 * Which of the lines among a table's rows say something of it: `Note: figures are provisional`, `N.B.`, `Source: …`, and
 * those on which that goes on. They stand at the foot of a page, or beside the row that they speak of, and head no
 * section. Null for what is no bare line.
 */
export function findRemarks(texts: readonly (string | null)[]): readonly boolean[] {
  let goesOn = false;
  return texts.map((text) => {
    goesOn = text !== null && (isRemark(text) || (goesOn && startsInside(text)));
    return goesOn;
  });
}

export function isRemark(text: string): boolean {
  return REMARK.test(text);
}
