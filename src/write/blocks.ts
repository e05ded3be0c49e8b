/** Takes text, in pieces of any length. */
export type Write = (text: string) => void;

/** Characters in a block: one system call for each line would cost more than making the line. */
const BLOCK = 65_536;

/** Text gathered into blocks on its way to where it is written. */
export interface Blocks {
  readonly write: Write;
  /** Passes on what has been gathered. */
  readonly flush: () => void;
}

/** Gathers small pieces of text into blocks of about 64 KB. */
export function gatherBlocks(write: Write): Blocks {
  let block = "";
  const flush = () => {
    if (block === "") return;
    write(block);
    block = "";
  };
  return {
    write: (text) => {
      block += text;
      if (block.length >= BLOCK) flush();
    },
    flush,
  };
}
