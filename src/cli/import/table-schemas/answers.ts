import { z } from 'astro/zod';
import { CALL_FACTS } from '../../../domain/line/call-facts.ts';
import { SHARING_FACTS } from '../../../domain/line/sharing.ts';
import { field } from '../../../schemas/field.ts';
import { helplineSchema } from '../../../schemas/line/line.ts';
import { slug } from '../../../schemas/parts.ts';
import { list, match, text } from './fields.ts';

const hoursTexts = list(
  text({
    es: 'Las palabras de la investigación; cada texto está una sola vez en el archivo.',
    en: 'The words of the research; each text stands in the file once.',
  }),
  { es: 'Los textos que se leen así.', en: 'The texts that are read in this way.' },
);
const yesOrNo = field(z.enum(['yes', 'no']), {
  es: 'La respuesta, entre comillas: "yes" o "no".',
  en: 'The answer, in quotes: "yes" or "no".',
  example: '"yes"',
});
const callWords = z.strictObject({ match, facts: z.partialRecord(z.enum(CALL_FACTS), yesOrNo) });

/** Tables that read answers out of the words of the research: what a call is like, and when a service is open. */
export const ANSWER_TABLES = {
  callFacts: z.strictObject({
    notes: z.array(callWords),
    costs: z.array(callWords),
    services: z.record(
      slug,
      z.strictObject({
        callFacts: z.partialRecord(z.enum(CALL_FACTS), yesOrNo).optional(),
        sharing: z.partialRecord(z.enum(SHARING_FACTS), yesOrNo).optional(),
        sources: z
          .record(z.string(), list(slug, { es: 'Las fuentes de una respuesta.', en: 'The sources of one answer.' }, 1))
          .optional(),
        operators: helplineSchema.shape.operators,
      }),
    ),
  }),
  hours: z
    .strictObject({
      always: hoursTexts,
      printed: z.array(z.strictObject({ text: hoursTexts.element, hours: helplineSchema.shape.hours })),
      conflict: hoursTexts,
      unknown: hoursTexts,
    })
    .superRefine(textsOnce),
};

/** Reports each hours text that stands in the table a second time. */
function textsOnce(table: HoursTexts, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  const once = (one: string, path: PropertyKey[]) => {
    if (seen.has(one)) context.addIssue({ code: 'custom', path });
    seen.add(one);
  };
  for (const key of ['always', 'conflict', 'unknown'] as const) {
    for (const [i, one] of table[key].entries()) once(one, [key, i]);
  }
  for (const [i, one] of table.printed.entries()) once(one.text, ['printed', i, 'text']);
}

type HoursTexts = Record<'always' | 'conflict' | 'unknown', string[]> & { printed: { text: string }[] };
