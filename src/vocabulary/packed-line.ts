// The marks of a packed table. They stand in no name, and need no escape in JSON, which is slow to read.

export const BAR = "|";
export const LINE_END = "~";
