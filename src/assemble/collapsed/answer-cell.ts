/** `12/03/2019`, `Yes`: what stands in a cell of its own among those of figures, and is none. */
export function isAnswerCell(printed: string): boolean {
  return printed.length <= LONGEST && ANSWER.test(printed);
}

const ANSWER = /^(?:yes|no|\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)$/i;
const LONGEST = "12/03/2019".length;
