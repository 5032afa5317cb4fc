import { expect, test } from 'vitest';
import { citedIn } from '../../../../src/domain/page/section-text.ts';

test('a source is cited in a text by its component', () => {
  expect(citedIn({}, 'Uno. <Cite id="f-a01" /> Dos. <Cite id="f-b02" />')).toEqual(['f-a01', 'f-b02']);
});

test('a source is cited by the fields of a file, however deep they lie', () => {
  const facts = { evidence: { basis: ['a'] }, checks: [{ source: 'b' }], items: [{ sources: ['c', 'd'] }] };
  expect(citedIn(facts, '')).toEqual(['a', 'b', 'c', 'd']);
});

test('what is not known cites nothing', () => {
  expect(citedIn({ dutySource: null, sources: [] }, 'Sin cita.')).toEqual([]);
});

test('other fields of the same look are no citations', () => {
  expect(citedIn({ lines: ['linea-1'], title: 'source' }, '')).toEqual([]);
});
