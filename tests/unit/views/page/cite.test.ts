import { describe, expect, test } from 'vitest';
import { toCite, toCitedSource } from '../../../../src/views/cite.ts';
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
