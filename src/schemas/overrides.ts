import { z } from 'astro/zod';
import { field } from './field.ts';
import { slug } from './parts.ts';

/** Why one sentence of a file may break a rule; said by a role and not by a name. */
const overrideSchema = z.strictObject({
  rule: field(slug, {
    es: 'La regla: su nombre en content/words, o readability, statistics o terms.',
    en: 'The rule: its name in content/words, or readability, statistics or terms.',
    example: 'readability',
  }),
  section: field(slug.optional(), {
    es: 'La sección; sin ella, todo el archivo.',
    en: 'The section; without it, the whole file.',
  }),
  reason: field(z.string().min(15).max(300), {
    es: 'Por qué está bien aquí.',
    en: 'Why it is right here.',
    example: 'Es el nombre de la ley.',
  }),
  role: field(z.enum(['editor', 'reviewer']), {
    es: 'Quién lo decidió, por su cargo: editor (quien edita) o reviewer (quien revisa).',
    en: 'Who decided it, by role: editor (who edits) or reviewer (who reviews).',
    example: 'editor',
  }),
});

/** The field of a text file that lists them. */
export const overridesField = field(z.array(overrideSchema).optional(), {
  es: 'Lo que el control de palabras deja pasar aquí, con razón y cargo.',
  en: 'What the check on words lets pass here, with reason and role.',
});

export type Override = z.infer<typeof overrideSchema>;
