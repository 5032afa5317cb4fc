/** What a thing says, and what the card that tells nothing does not say. */
import { describe, expect, test } from 'vitest';
import type { FormId } from '../../../../src/codes/forms.ts';
import type { Material, MaterialWords } from '../../../../src/domain/materials/material.ts';
import { isPrinted, type Printed, toPrinted } from '../../../../src/views/materials/printed.ts';
import { aConfirmed, aContext, aService } from '../../made-up.ts';

const police = aService('police');
const context = (service = police) => aContext({ services: [service] });
const { words: phrases } = context();

describe('a plain card for the pocket', () => {
  test('has a name, years and its code beside its number, and nothing that tells what it is', () => {
    const card = printed('plain');
    const { inside, sign, band, small } = card;
    expect({ inside, sign, band, small }).toEqual({
      ...{ inside: '', sign: null, band: null },
      small: [phrases.plain('material.plainCode', { code: '4821 0937' })],
    });
    expect(card.numbers.map(({ label }) => label.text)).toEqual(['Ana C.']);
    expect(card.dated.startsWith(phrases.plain('card.toCheckUndated'))).toBe(true);
    expect(card.draft).toBe(phrases.plain('material.plainDraft'));
  });

  test('has years alone once its number is confirmed', () => {
    expect(printed('plain', context(aConfirmed(police))).dated).toMatch(/^[\d–]*$/);
  });
});

test('a sheet for a door is as quiet, and says that it is not to be hung yet', () => {
  const { sign, band, inside, draft } = printed('door');
  expect({ sign, band, inside, draft }).toEqual({
    sign: null,
    band: null,
    inside: '',
    draft: phrases.plain('material.draft'),
  });
});

test('a card of the campaign says where its numbers work, how far they are confirmed, and its code', () => {
  const { inside, dated, small, sign } = printed('wallet');
  expect(inside).not.toBe('');
  expect(dated).not.toBe('');
  expect(small[0]).toBe(phrases.plain('material.codeOf', { code: '4821 0937', date: '1 de junio de 2027' }));
  expect(small[1]).toBe(phrases.plain('material.askGiver'));
  expect(sign).not.toBeNull();
});

describe('where to look up the code', () => {
  const at = (address: string | null) => aContext({ services: [aService('police')], campaign: { address } });
  const readOn = ({ check, small }: Printed) => [check, small.find((line) => line.includes('example.org')) ?? null];

  test.each<FormId>(['question', 'numbers', 'banner', 'hand-sheet', 'spot-30'])(
    'stands on a %s, to be typed and to be read by a telephone',
    (form) => {
      const [check, typed] = readOn(printed(form, at('https://example.org')));
      expect(check).toMatch(/^https:\/\/example\.org\/.*\/48210937\/$/);
      expect(typed).toContain(check!.replace('https://', '').replace(/\/$/, ''));
    },
  );

  test.each<FormId>(['wallet', 'plain', 'door', 'stills'])('does not stand on a %s', (form) => {
    expect(readOn(printed(form, at('https://example.org')))).toEqual([null, null]);
  });

  test('stands nowhere while the site has no address, and no path either', () => {
    const { check, small } = printed('question', at(null));
    expect(check).toBeNull();
    expect(small.join(' ')).not.toContain('/');
    expect(small).toContain(phrases.plain('material.askGiver'));
  });
});

test('a card says that nobody has tried it, until readers have', () => {
  const untested = phrases.plain('material.untested');
  const preTested = { on: '2027-04-03', region: null, with: [{ kind: 'families', people: 5 }], changed: null } as const;
  expect(printed('wallet').small).toContain(untested);
  expect(printed('wallet', context(), { preTested: { ...preTested, with: [...preTested.with] } }).small).not.toContain(
    untested,
  );
});

test('words name the languages that a number attends in, as its record has them', () => {
  const items = [{ text: '{police}: {police.languages}.' }];
  const said = (languages: string[]) =>
    printed('sms', context(aService('police', { languages })), { items }).items[0]?.text;
  expect(said(['es', 'qu'])).toBe('555: español y quechua.');
  expect(said([])).toBe('555: —.');
});

function printed(form: FormId, around = context(), own: Partial<MaterialWords> = {}): Printed {
  const words = { ...{ title: 'Una', asks: 'Llevarla.' }, state: 'original', hash: 'a' } as const;
  const material: Material = {
    ...{ id: 'una', order: 1, form, readers: ['everyone'], hangs: ['market'], never: [] },
    ...{ numbers: ['police'], message: null, sources: [], words: { es: { ...words, lines: {}, items: [], ...own } } },
  };
  const made = toPrinted(material, { code: '48210937', on: '2027-06-01' }, around);
  if (!isPrinted(made)) throw new Error(`It is not made: ${JSON.stringify(made)}`);
  return made;
}
