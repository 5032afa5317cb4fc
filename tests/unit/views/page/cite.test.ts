import { describe, expect, test } from 'vitest';
import { inOneLine, toCite, toCitedSource } from '../../../../src/views/cite.ts';
import { aContext } from '../../made-up.ts';

const source = {
  publisher: 'Diario inventado',
  title: null,
  kind: 'press',
  date: '2026-02-03',
  url: null,
  facts: [],
  confidence: null,
  readOn: '2027-06-15',
} as const;
const context = aContext({
  sources: {
    'a-report': { ...source, facts: [] },
    'a-law': {
      ...source,
      facts: [],
      kind: 'law',
      names: ['Ley de faroles', 'Lantern Law'],
      copy: 'https://example.org/copy',
    },
  },
});

describe('a citation', () => {
  test('names a law itself, not who keeps its text', () =>
    expect(toCite('a-law', context).text).toBe('Ley de faroles, 2026'));

  test('names who published any other source', () =>
    expect(toCite('a-report', context).text).toBe('Diario inventado, 2026'));
});

describe('the list of sources', () => {
  const listed = (id: string) => toCitedSource(context.facts.sources.get(id)!, context);

  test('says that a law was read in a copy', () => expect(listed('a-law').copy).toEqual(context.t('sources.copy')));

  test('says nothing of a copy where there was none', () => expect(listed('a-report').copy).toBeNull());
});

describe('citations in one line', () => {
  const line = (...texts: string[]) => inOneLine(texts.map((text) => ({ text })));

  test.each([
    [
      'each name once with all of its years, from the oldest',
      ['INEI, 2024', 'OIM, 2020', 'INEI, 2019'],
      'INEI, 2019, 2024; OIM, 2020',
    ],
    ['a year once', ['INEI, 2024', 'INEI, 2024'], 'INEI, 2024'],
    ['a name without a year', ['Ley 28950'], 'Ley 28950'],
    ['a name with and without a year as one', ['INEI', 'INEI, 2024'], 'INEI, 2024'],
    ['a name with a comma whole', ['Congreso, Comisión de Justicia, 2021'], 'Congreso, Comisión de Justicia, 2021'],
    ['two names that begin alike as two', ['CHS, 2021', 'CHS Alternativo, 2022'], 'CHS, 2021; CHS Alternativo, 2022'],
    [
      'a name that ends in a number, not a year',
      ['Ley 30364, art. 2015', 'Plan, 2030, 2021'],
      'Ley 30364, art. 2015; Plan, 2030, 2021',
    ],
    ['nothing where there is nothing', [], ''],
  ])('are %s', (_case, texts, told) => expect(line(...texts)).toBe(told));

  test('keep the order in which names are first said', () => {
    expect(line('Z, 2021', 'A, 2019', 'Z, 2018')).toBe('Z, 2018, 2021; A, 2019');
  });
});
