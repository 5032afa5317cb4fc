import type { FormId } from '../../domain/materials/forms.ts';
import common from './layouts/common.typ?raw';
import question from './layouts/question.typ?raw';

const LAYOUTS: Partial<Record<FormId, string>> = { question };

/** How the sheets of a form are laid out, in Typst; `null` for texts that are copied. */
export function layoutOf(form: FormId): string | null {
  const own = LAYOUTS[form];
  return own ? `${common}\n${own}` : null;
}
