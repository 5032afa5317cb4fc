import { cutText } from './sentences.ts';

/**
 * The sentences of one block as they are written, marks, components and spaces included: joined they are the block. What
 * closes with a sentence, such as a source behind its full stop, belongs to it; what opens belongs to the next.
 *
 * @param lang decides where a sentence ends
 */
export function writtenSentences(text: string, lang: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { length } of cutText(masked(text), lang)) {
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return parts;
}

/** The text in its own length, with signs that keep a sentence together in the place of marks and components. */
function masked(text: string): string {
  const same = (sign: string) => (all: string) => sign.repeat(all.length);
  return text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, same('('))
    .replace(/<Line\b[^>]*>/g, same('0'))
    .replace(/<Cite\b[^>]*>/g, same(' '))
    .replace(/<\/[^>]*>/g, same(')'))
    .replace(/<[^>]*>/g, same('('))
    .replace(/\]\([^)]*\)/g, same(')'))
    .replace(/\n\s*>/g, same(' '))
    .replace(/(?<=^|[\s(¿¡«“])(?:\*\*|__|[*_])(?=\S)/g, same('('))
    .replace(/(?<=\S)(?:\*\*|__|[*_])/g, same(')'))
    .replace(/\n/g, ' ');
}
