/** From where to where something stands on the page, in characters from its left; the end is exclusive. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

/** Whether two stretches share a character's width. */
export function overlap(one: Band, other: Band): boolean {
  return one.left < other.right && one.right > other.left;
}

/** How many characters part two stretches; 0 where they overlap. */
export function apart(one: Band, other: Band): number {
  return Math.max(0, one.left - other.right, other.left - one.right);
}

/** How far the middle of a stretch is off that of another. */
export function offMiddle(one: Band, other: Band): number {
  return Math.abs(one.left + one.right - other.left - other.right) / 2;
}

/** How far a stretch is off a column, by the edge or the middle that is nearest: columns are aligned on any of them. */
export function distance(stretch: Band, band: Band): number {
  const left = Math.abs(stretch.left - band.left);
  const right = Math.abs(stretch.right - band.right);
  return Math.min(left, right, offMiddle(stretch, band));
}

/** Where two stretches stand together. */
export function unionOf(one: Band, other: Band): Band {
  return { left: Math.min(one.left, other.left), right: Math.max(one.right, other.right) };
}

/** The columns that a piece stands over. */
export function columnsUnder(piece: Band, extents: readonly Band[]): readonly number[] {
  return extents.flatMap((extent, column) => (overlap(piece, extent) ? [column] : []));
}

/** How far apart columns stand, from one to the next. */
export function pitchOf(bands: readonly Band[]): number {
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last || bands.length < 2) return 8;
  return Math.max(4, (last.right - first.left) / bands.length);
}
