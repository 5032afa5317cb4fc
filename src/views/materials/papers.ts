import type { FormId } from '../../domain/materials/forms.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';

/** A part of a paper of an office: a line of its record, its own name, or its items as paragraphs or as the rows of a table. */
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
export const PAPERS = {
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
