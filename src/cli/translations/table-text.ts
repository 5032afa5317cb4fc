/** A line of a text as a translator sees it: marks are gone, and what is code has become a number in braces. */
export interface TableLine {
  /** What stands before the words: `## `, `- `. */
  mark: string;
  /** The words, with `{1}`, `{2}` for each piece of code. */
  text: string;
  /** The pieces of code, in the order of their numbers. */
  code: string[];
}

/**
 * A line of Markdown made ready for a spreadsheet.
 *
 * @example toTableLine('- Llama a <Service id="x" />.') // => { mark: '- ', text: 'Llama a {1}.', code: ['<Service id="x" />'] }
 */
export function toTableLine(line: string): TableLine {
  const [mark = ''] = MARK.exec(line) ?? [];
  const code: string[] = [];
  const text = line.slice(mark.length).replace(CODE, (piece) => {
    code.push(piece);
    return `{${code.length}}`;
  });
  return { mark, text: text.trim(), code };
}

/** Does a line hold words to translate? */
export function hasWords(line: string): boolean {
  return /\p{L}/u.test(toTableLine(line).text) && !TABLE_RULE.test(line);
}

/** The line of the translation: its words with the marks and the code of the original. */
export function fromTableText(translated: string, { mark, code }: Pick<TableLine, 'mark' | 'code'>): string {
  const text = translated.replace(/\{(\d+)\}/g, (whole, number: string) => code[Number(number) - 1] ?? whole);
  return `${mark}${text.replace(/\s+/g, ' ').trim()}`;
}

/** The line of an earlier translation with the numbers of the original; code that the original lacks stays as it is. */
export function translatedTableText(line: string, { code }: Pick<TableLine, 'code'>): string {
  const own = toTableLine(line);
  const free = [...code.keys()];
  return own.text.replace(/\{(\d+)\}/g, (whole, number: string) => {
    const piece = own.code[Number(number) - 1];
    // A number in braces that the translator wrote, and no code of theirs.
    if (piece === undefined) return whole;
    const at = free.findIndex((index) => code[index] === piece);
    if (at < 0) return piece;
    const [index = 0] = free.splice(at, 1);
    return `{${index + 1}}`;
  });
}

const MARK = /^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?)?/;
/** A tag, a comment, or the target of a link. */
const CODE = /<[^>]+>|\{\/\*.*?\*\/\}|(?<=\])\([^)\n]*\)/g;
const TABLE_RULE = /^\|?[ \t]*:?-{3,}[-|: \t]*$/;
