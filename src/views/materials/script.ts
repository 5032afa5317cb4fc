import type { Form } from '../../domain/materials/forms.ts';
import type { MaterialItem } from '../../domain/materials/material.ts';
import { countWords } from '../../domain/text/sentences.ts';
import type { ViewContext } from '../context.ts';

/** What whoever reads something aloud has to know. */
export interface Script {
  /** How many seconds and words it has. */
  length: string;
  /** Whose name and number fill the last seconds; `null` where no time is left. */
  local: string | null;
}

/** How a text is read aloud; `null` where it is read in silence. */
export function toScript(form: Form, items: readonly MaterialItem[], { words }: ViewContext): Script | null {
  if (!form.seconds) return null;
  const count = countWords(items.map(({ text }) => text).join(' '));
  const length = [words.plain('material.seconds', { count: form.seconds }), words.plain('carry.spoken', { count })];
  return { length: length.join(' · '), local: form.leavesTime ? words.plain('carry.local') : null };
}
