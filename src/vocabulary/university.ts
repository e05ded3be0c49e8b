/** Whether a body is a university, whose years run from August; a hospital or a health board of that name is none. */
export function isUniversity(body: string): boolean {
  return /\buniversit(?:y|ies)\b/i.test(body) && !/\b(?:NHS|hospitals?|health|trust)\b/i.test(body);
}
