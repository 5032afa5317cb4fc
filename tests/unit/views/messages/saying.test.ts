import { describe, expect, test } from 'vitest';
import type { Saying } from '../../../../src/domain/messages/saying.ts';
import { toSayings, toSayingsView } from '../../../../src/views/messages/saying.ts';
import { A_SOURCE, aContext } from '../../made-up.ts';

const sources = { leaflet: { ...A_SOURCE, publisher: 'Casa de los Faroles' } };
const saying = (id: string, message: string): Saying => ({
  id,
  order: 0,
  message,
  sources: ['leaflet'],
  words: {
    es: { state: 'original', hash: 'h1', text: 'Antes de ir, pregunta.', mark: 'pregunta' },
    en: { state: 'machine', from: 'h1', hash: 'h2', text: 'Before you go, ask.', mark: 'ask' },
  },
});
const sayings = [saying('uno', 'oferta'), saying('dos', 'mina')];

describe('a sentence to remember', () => {
  const [card] = toSayings(sayings, aContext({ sources }));

  test('leads to its message', () => {
    expect(card!.href).toBe('/p-messages/oferta/');
  });

  test('says which of its words is underlined', () => {
    expect(card!.parts).toEqual({ before: 'Antes de ir, ', mark: 'pregunta', after: '.' });
  });

  test('stands in the reader’s language where that may say it', () => {
    expect(toSayings(sayings, aContext({ sources }, 'en'))[0]!.text).toEqual({ text: 'Before you go, ask.' });
  });

  test('shows in the source language, and says so, where nobody has reviewed it', () => {
    expect(toSayings(sayings, aContext({ sources }, 'qu'))[0]!.text).toEqual({
      text: 'Antes de ir, pregunta.',
      lang: 'es-PE',
    });
  });
});

test('the list of messages has all of them', () => {
  const view = toSayingsView(sayings, aContext({ sources }));
  expect(view.cards.map(({ id }) => id)).toEqual(['uno', 'dos']);
});
