import { describe, expect, test } from 'vitest';
import { turned } from '../../../../src/domain/stitches.ts';
import { toFrame } from '../../../../src/views/page/frame.ts';
import { signSquare, toSign } from '../../../../src/views/page/sign.ts';
import { aCampaign, aContext, type Parts } from '../../made-up.ts';

const { languages, sign } = aCampaign();
const turns = (...locales: string[]): Parts => ({
  campaign: { languages: languages.map((language) => ({ ...language, turnsSign: locales.includes(language.locale) })) },
});
const page = { address: 'messages', title: { text: 'Título' }, description: 'Descripción.' } as const;

describe('the sign', () => {
  test('stands as the campaign gives it, and with half a turn in the languages that say so', () => {
    expect(toSign(aContext(turns('en'))).rows).toEqual(sign);
    expect(toSign(aContext(turns('en'), 'en')).rows).toEqual(turned(sign));
  });

  test('has its word in the language of the page', () => {
    const context = aContext();
    expect(toSign(context).word).toEqual(context.t('sign.word'));
  });

  test('is on pages of the campaign and on none of the help zone', () => {
    const context = aContext();
    expect(toFrame({ ...page, zone: 'campaign' }, context).sign).toEqual(toSign(context));
    expect(toFrame({ ...page, zone: 'help' }, context).sign).toBeNull();
  });

  test('stands in the middle of a square, with two stitches of ground on its longer sides', () => {
    expect(signSquare(['x', 'x', 'x'])).toEqual({ side: 7, path: 'M3,2h1v3h-1z' });
    expect(signSquare(['xx', 'xx', 'xx'])).toEqual({ side: 7, path: 'M2.5,2h2v3h-2z' });
  });
});

test('an edition without the band weaves none', () => {
  const bandOf = (parts: Parts) => toFrame({ ...page, zone: 'campaign' }, aContext(parts)).bandId;
  expect(bandOf({})).toBe('messages');
  expect(bandOf({ campaign: { band: false } })).toBeNull();
});
