import type { Material, MaterialWords } from '../../../../src/domain/materials/material.ts';

/** The words of a thing in one language. */
export function someWords(changes: Partial<MaterialWords> = {}): MaterialWords {
  return {
    title: 'El cartel',
    asks: 'Preguntar antes.',
    lines: {},
    items: [],
    state: 'original',
    hash: 'h1',
    ...changes,
  };
}

/** A poster with a question, in Spanish. */
export function aMaterial(changes: Partial<Material> = {}): Material {
  return {
    ...{ id: 'cartel', order: 10, form: 'question', readers: ['everyone'], hangs: ['market'], never: ['camp'] },
    ...{ numbers: ['police', 'report'], message: null, sources: ['a-source'] },
    words: {
      es: someWords({
        lines: { slogan: 'Antes de ir, pregunta.', mark: 'pregunta' },
        items: [{ text: '¿Quién?' }, { text: '¿Dónde?' }],
      }),
    },
    ...changes,
  };
}

/** The same with the code that it has in each language. */
export function coded(material: Material = aMaterial(), codes: Record<string, string> = { es: '48210937' }) {
  return {
    material,
    codes: new Map(Object.entries(codes).map(([locale, code]) => [locale, { code, on: '2027-06-01' }])),
  };
}
