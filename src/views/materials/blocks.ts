import type { FormId } from '../../codes/forms.ts';
import { isOneOf, keysOf } from '../../codes/keys.ts';
import type { MaterialItem } from '../../domain/materials/material.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';

/** A part of a paper of an office. Every line is a paragraph. */
export type Block =
  | { kind: 'title'; text: string }
  | {
      kind: 'heading';
      text: string;
      /** Is it below another one? */
      isLower?: true;
      startsPage?: true;
    }
  | {
      kind: 'lines';
      lines: string[];
      align: 'start' | 'center' | 'end';
      /** Has it room above, for a signature? */
      isSigned?: true;
    }
  | { kind: 'labelled'; label: string; lines: string[] }
  | { kind: 'list'; lines: string[]; isNumbered?: true }
  | { kind: 'table'; head: string[]; rows: string[][] };

/** What a material says, its numbers filled in. */
interface FilledMaterial {
  form: FormId;
  title: string;
  lines: Record<string, string>;
  items: readonly MaterialItem[];
}

type Phrases = Pick<ViewContext['words'], 'plain'>;

/** What a paper of an office says from top to bottom; nothing for what is none. */
export function toBlocks(said: FilledMaterial, phrases: Phrases): { blocks?: Block[] } {
  if (!isOneOf(keysOf(PAPERS), said.form)) return {};
  return { blocks: PAPERS[said.form].flatMap((part) => toBlock(part, said, phrases)) };
}

export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [block.text];
    case 'labelled':
      return block.lines.map((line, i) => (i === 0 ? `${block.label}: ${line}` : line));
    case 'table':
      return [block.head, ...block.rows].flat();
    default:
      return block.lines;
  }
}

function toBlock(part: PartOf, { title, lines, items }: FilledMaterial, phrases: Phrases): Block[] {
  if (part.kind === 'items') return [{ kind: 'lines', lines: items.map(({ text }) => text), align: 'start' }];
  if (part.kind === 'table') return [toTable(items, phrases)];
  if (part.kind === 'name')
    return [part.as === 'title' ? { kind: 'title', text: title } : { kind: 'lines', lines: [title], align: 'start' }];
  const text = lines[part.line];
  if (text === undefined) return [];
  if (part.kind === 'title') return [{ kind: 'title', text }];
  const label = part.label && phrases.plain(part.label);
  const own = text.split('\n');
  if (part.kind === 'labelled') return [{ kind: 'labelled', label: label ?? '', lines: own }];
  const block: Block = part.kind === 'list' ? { kind: 'list', lines: own } : toLines(part, own);
  return [...(label ? [{ kind: 'heading', text: label } as const] : []), block];
}

function toLines(part: Extract<PartOf, { kind: 'lines' }>, lines: string[]): Block {
  return { kind: 'lines', lines, align: part.align ?? 'start', ...(part.isSigned && { isSigned: true }) };
}

/** A column stands where some row fills it. */
function toTable(items: readonly MaterialItem[], phrases: Phrases): Block {
  const columns = COLUMNS.filter(([, of]) => items.some((item) => of(item)));
  return {
    kind: 'table',
    head: columns.map(([label]) => phrases.plain(label)),
    rows: items.map((item) => columns.map(([, of]) => of(item) ?? '')),
  };
}

const COLUMNS: readonly (readonly [PhraseKey, (item: MaterialItem) => string | undefined])[] = [
  ['desk.when', ({ when }) => when],
  ['desk.what', ({ text }) => text],
  ['desk.who', ({ who }) => who],
  ['desk.care', ({ care }) => care],
];

/** A part of a paper: a line of its record, its own name, or its items as paragraphs or as the rows of a table. */
export type PartOf =
  | { kind: 'name'; as: 'title' | 'line' }
  | { kind: 'title'; line: string; label?: undefined }
  | { kind: 'lines'; line: string; label?: PhraseKey; align?: 'center' | 'end'; isSigned?: true }
  | { kind: 'labelled'; line: string; label: PhraseKey }
  | { kind: 'list'; line: string; label?: PhraseKey }
  | { kind: 'items' }
  | { kind: 'table' };

/**
 * The parts of each paper, from top to bottom. A letter has the order of official letters in Spanish-speaking offices: letterhead,
 * place and date, number, addressee, subject, reference, greeting, text, signature; what a country does not use is left out.
 */
const PAPERS = {
  letter: [
    { kind: 'lines', line: 'head', align: 'center' },
    { kind: 'lines', line: 'place', align: 'end' },
    { kind: 'title', line: 'number' },
    { kind: 'lines', line: 'to' },
    { kind: 'labelled', line: 'subject', label: 'desk.subject' },
    { kind: 'labelled', line: 'reference', label: 'desk.reference' },
    { kind: 'lines', line: 'greeting' },
    { kind: 'items' },
    { kind: 'list', line: 'requests' },
    { kind: 'lines', line: 'care' },
    { kind: 'lines', line: 'reply' },
    { kind: 'lines', line: 'close' },
    { kind: 'lines', line: 'signature', align: 'center', isSigned: true },
    { kind: 'labelled', line: 'attached', label: 'desk.attached' },
  ],
  'press-note': [
    { kind: 'lines', line: 'head', align: 'center' },
    { kind: 'name', as: 'line' },
    { kind: 'title', line: 'heading' },
    { kind: 'items' },
    { kind: 'list', line: 'help', label: 'desk.numbers' },
    { kind: 'list', line: 'care', label: 'desk.toPublish' },
    { kind: 'lines', line: 'contact', label: 'desk.contact' },
  ],
  'work-plan': [
    { kind: 'name', as: 'title' },
    { kind: 'lines', line: 'place' },
    { kind: 'lines', line: 'goal', label: 'desk.goal' },
    { kind: 'table' },
    { kind: 'lines', line: 'resources', label: 'desk.resources' },
    { kind: 'list', line: 'care', label: 'desk.care' },
    { kind: 'list', line: 'help', label: 'desk.help' },
    { kind: 'list', line: 'measure', label: 'desk.measure' },
  ],
  'run-sheet': [
    { kind: 'name', as: 'title' },
    { kind: 'lines', line: 'place' },
    { kind: 'list', line: 'before', label: 'desk.before' },
    { kind: 'table' },
    { kind: 'list', line: 'help', label: 'desk.help' },
    { kind: 'list', line: 'never', label: 'desk.never' },
    { kind: 'list', line: 'dates', label: 'desk.dates' },
  ],
} as const satisfies Partial<Record<FormId, readonly PartOf[]>>;
