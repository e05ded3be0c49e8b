import type { FieldName, FigureRecord } from "../schema/record.ts";

/**
 * Makes a function that writes records as JSON objects with these keys in this order, to the letter as
 * `JSON.stringify` does. A record repeats most of what the record before it says (its label, its file, its dates), so
 * each field's text is kept and made anew only when the field has changed; a figure needs no escaping.
 */
export function recordEncoder(fields: readonly FieldName[]): (record: FigureRecord) => string {
  const count = fields.length;
  const keys = fields.map((field, i) => `${i === 0 ? "{" : ","}${JSON.stringify(field)}:`);
  const values: (FigureRecord[FieldName] | undefined)[] = fields.map(() => undefined);
  const texts = fields.map(() => "");
  return (record) => {
    let json = "";
    for (let i = 0; i < count; i++) {
      const value = record[fields[i] as FieldName];
      if (value !== values[i]) {
        values[i] = value;
        texts[i] = (keys[i] as string) + (typeof value === "number" ? `${value}` : JSON.stringify(value));
      }
      json += texts[i];
    }
    return `${json}}`;
  };
}
