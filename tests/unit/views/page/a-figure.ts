/** An invented figure, and a deployment that knows its source and whom to ask about it. */
import { withHashes } from '../../../../src/hashes/page/translated-text.ts';
import { figureSchema } from '../../../../src/schemas/about/figure.ts';
import { aContext } from '../../made-up.ts';

const source = { publisher: 'Instituto inventado', title: null, kind: 'press', date: '2026-02-03', url: null } as const;
const known = aContext({
  sources: { counted: { ...source, facts: [], confidence: null, readOn: '2027-06-15' } },
});
const institute = {
  id: 'institute',
  ...({
    name: { text: 'Instituto inventado', lang: 'es' },
    acronym: null,
    sector: 'interior',
    inCommission: false,
  } as const),
  ...{ domain: null, contacts: [{ at: 'https://example.org/prensa', source: 'counted' }], sources: ['counted'] },
};
export const context = { ...known, facts: { ...known.facts, organisations: new Map([['institute', institute]]) } };

/** Invented lanterns, as a file of content would give them. */
export function aFigure(changes: Record<string, unknown> = {}) {
  const written = figureSchema.parse({
    order: 10,
    unit: 'people',
    drawing: 'hundred',
    period: { from: '2025', to: '2025' },
    bars: [
      { id: 'lit', value: 2 },
      { id: 'dark', value: 1 },
    ],
    sources: ['counted'],
    ask: ['institute'],
    words: {
      es: {
        state: 'original',
        writtenBy: 'editor',
        title: 'Faroles de una noche',
        scope: 'Faroles de una noche inventada.',
        limits: 'No dice nada de otras noches.',
        bars: { lit: 'Con luz', dark: 'Sin luz' },
      },
    },
    ...changes,
  });
  return { id: 'lanterns', ...withHashes(written) };
}
