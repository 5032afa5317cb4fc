/** How many words somebody reads aloud: what has a letter or a digit, between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
