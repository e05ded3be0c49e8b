// The questions that an answer points at: `see answer to question 1`.

/** `see answer to question 1`, `refer to Q2`, `as per question 3a`. */
const POINTER =
  /\b(?:see|refer|as per|as in|as for|given at|answered (?:at|in|under))\b[^.;]{0,40}?\b(?:questions?|q)\.? ?(\d{1,2}[a-z]?)\b/gi;
/** `, Q2`, ` and 3`, ` to 5` behind the number that it points at. */
const POINTER_ON =
  /(?:,? ?(and|or|&|to|-|–) ?|, ?)(?:questions? |q)?(\d{1,2}[a-z]?)\b(?! (?!above|below|and|for|which|or|as|of|in|respectively)[a-z])/iy;
const RANGE = /^(?:to|-|–)$/;

/** The numbers of the questions that a text points at, each once. */
export function pointers(text: string): readonly string[] {
  const numbers = new Set<string>();
  POINTER.lastIndex = 0;
  for (let found = POINTER.exec(text); found !== null; found = POINTER.exec(text)) {
    let last = (found[1] as string).toLowerCase();
    numbers.add(last);
    for (
      let more = furtherPointer(text, POINTER.lastIndex);
      more !== null;
      more = furtherPointer(text, POINTER.lastIndex)
    ) {
      const [joint, next] = [more[1] ?? "", (more[2] as string).toLowerCase()];
      if (RANGE.test(joint))
        for (let number = Number(last) + 1; number < Number(next); number++) numbers.add(String(number));
      numbers.add(next);
      last = next;
      POINTER.lastIndex = POINTER_ON.lastIndex;
    }
  }
  return [...numbers];
}

function furtherPointer(text: string, at: number): RegExpExecArray | null {
  // Nearly every pointer is the last, and the pattern takes longer to compile than the text to search.
  const joint = text.charAt(at) === " " ? text.charAt(at + 1) : text.charAt(at);
  if (joint === "" || !",aoAOtT&-–".includes(joint)) return null;
  POINTER_ON.lastIndex = at;
  return POINTER_ON.exec(text);
}
