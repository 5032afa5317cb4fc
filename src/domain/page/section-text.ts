import type { HarmClass } from '../../codes/translation.ts';
import { blocksOf } from '../text/sentences.ts';

/** A `<Section>` as it stands in a page file, before anything is rendered. */
export interface RawSection {
  id: string;
  harm: string;
  body: string;
  /** Line of the opening tag, from 1. */
  line: number;
}

const OPEN = /^<Section\s+id="([^"]*)"\s+harm="([^"]*)"\s*>\s*$/;
const CLOSE = /^<\/Section>\s*$/;

/**
 * Splits the body of a page file at its `<Section>` tags, each tag alone on its line.
 *
 * @returns the sections, and the lines that stand outside any section (an author's mistake)
 */
export function splitSections(body: string): { sections: RawSection[]; outside: { line: number; text: string }[] } {
  const sections: RawSection[] = [];
  const outside: { line: number; text: string }[] = [];
  let open: RawSection | null = null;
  let lines: string[] = [];
  for (const [index, text] of body.split('\n').entries()) {
    const start = OPEN.exec(text);
    if (start && !open) {
      const [, id = '', harm = ''] = start;
      open = { id, harm, body: '', line: index + 1 };
      lines = [];
    } else if (CLOSE.test(text) && open) {
      sections.push({ ...open, body: lines.join('\n').trim() });
      open = null;
    } else if (open) lines.push(text);
    else if (text.trim()) outside.push({ line: index + 1, text: text.trim() });
  }
  if (open) outside.push({ line: open.line, text: `<Section id="${open.id}">` });
  return { sections, outside };
}

/**
 * The words of a section that carry meaning: white space, Markdown marks and the targets of links do not count, so that
 * mending them makes no translation stale. Names of components and the ids they point to do count.
 */
export function meaningOf(body: string): string {
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(LINE_MARKS, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+|`+|~~/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\|/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** What begins a heading, a quotation or an item of a list, and the rule below the head of a table. */
const LINE_MARKS = /^[ \t]*(?:#+[ \t]+|>[ \t]?|[-*+][ \t]+|\|?[ \t]*:?-{3,}[-|: \t]*$)/gm;

/** What the heading of a section says, without its marks; nothing where it has none. */
export function headingIn(body: string): string | undefined {
  return blocksOf(body).find(({ kind }) => kind === 'heading')?.text;
}

/** The sources that a section cites, in the order of reading, each time that it does. */
export function citesIn(body: string): string[] {
  const text = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
  return [...text.matchAll(/<Cite\s+id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** The known harm classes, for a check of what an author wrote. */
export function isHarmClass(value: string): value is HarmClass {
  return value === 'safety' || value === 'core' || value === 'other';
}

/**
 * The ids of sources that a content file points to: by `<Cite id="…" />` in its text, and by the fields that name sources
 * in its facts.
 *
 * @param facts what the file says as YAML
 */
export function citedIn(facts: unknown, text: string): string[] {
  const inText = [...text.matchAll(/<Cite\s+id="([^"]+)"/g)].map(([, id = '']) => id);
  return [...inText, ...inFacts(facts)];
}

/** Names of fields that hold one id of a source, or a list of them. */
const FIELDS: readonly string[] = ['source', 'sources', 'switchSource', 'basis', 'dutySource', 'rights'];

function inFacts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inFacts);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    // Of each belief, who reports it.
    if (key === 'beliefs')
      return Object.values(inner ?? {})
        .flat()
        .filter((id) => typeof id === 'string');
    if (!FIELDS.includes(key)) return inFacts(inner);
    return [inner].flat().filter((id) => typeof id === 'string');
  });
}
