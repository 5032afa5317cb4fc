/** Whoever may be held finds the police and a telephone before anything that takes longer. */
import { describe, expect, test } from 'vitest';
import { situationOrder } from '../../../../../src/check/rules/campaign/campaign.ts';
import { HELD_SITUATIONS, type SituationId } from '../../../../../src/codes/campaign.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { contentOf } from '../../../../fixtures/content-read.ts';

const OFFICE = 'facts/services/gb/oficina-central.yaml';
const FORM = 'facts/services/gb/formulario.yaml';

/** The tree with one need of these services, beside an office that is called and a form. */
function withSituation(need: SituationId, lines: string): Tree {
  const { [OFFICE]: office = '', ...rest } = cleanTree();
  const called = office.replace(
    /channels:[^\n]*(\n {2}[^\n]*)*/,
    'channels:\n  - { type: short-code, value: "998", reach: GB }',
  );
  const form = office.replace(
    /channels:[^\n]*(\n {2}[^\n]*)*/,
    'channels:\n  - { type: web-form, value: "https://www.example.org/f", reach: world }',
  );
  const tree = { ...rest, [OFFICE]: called, [FORM]: form };
  return broken(
    'campaign.yaml',
    /needs:\n[^\n]*/,
    `needs:\n  - { id: ${need}, slug: puerta, services: [${lines}] }`,
    tree,
  );
}

const found = (need: SituationId, lines: string) =>
  findingsIn(withSituation(need, lines)).flatMap(({ code, field }) =>
    code.startsWith('situation-') ? [[code, field]] : [],
  );

describe('where somebody may be held', () => {
  test.each(HELD_SITUATIONS)('the police is first or second (%s)', (need) => {
    expect(found(need, 'policia-999, oficina-central')).toEqual([]);
    expect(found(need, 'oficina-central, policia-999')).toEqual([]);
    expect(found(need, 'oficina-central')).toEqual([['situation-police-late', 'needs[0].services']]);
  });

  test('who is called stands before a form', () => {
    expect(found('work', 'policia-999, oficina-central, formulario')).toEqual([]);
    expect(found('work', 'policia-999, formulario, oficina-central')).toEqual([
      ['situation-call-late', 'needs[0].services[2]'],
    ]);
  });

  test('who cannot speak may find a form first, and then the police', () => {
    expect(found('quiet', 'formulario, policia-999')).toEqual([]);
    expect(found('quiet', 'formulario, oficina-central, policia-999')).toEqual([
      ['situation-police-late', 'needs[0].services'],
    ]);
  });
});

test('another need may have its services in any order', () => {
  expect(found('lawyer', 'formulario, oficina-central')).toEqual([]);
});

test('the real needs keep to it', () => expect(situationOrder(contentOf('content'))).toEqual([]));
