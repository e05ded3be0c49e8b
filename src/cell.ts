import type { Place } from "./place.ts";
import type { Status } from "./schema/record.ts";

/** What a cell's text says, by itself. */
export interface Figure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** `count`, `percent`, an ISO 4217 code, or what is measured (`days`); `GBP thousand` where a header says thousands. */
  readonly unit: string;
  readonly status: Status;
  /** Half a unit of the last place that a rounded figure (`£1.7m`, `38%`) shows; 0 where it is exact. */
  readonly tolerance: number;
}

/** A figure at its place. */
export interface Cell extends Figure, Place {
  /** The text as printed. */
  readonly raw: string;
}

export type { Status };
