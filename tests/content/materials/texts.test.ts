/** What is sent, read aloud or found in a pocket: as a telephone counts it, as a listener hears it, as whoever controls a person reads it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/codes/forms.ts';
import type { Role } from '../../../src/codes/roles.ts';
import type { Material } from '../../../src/domain/materials/material.ts';
import { toMaterial } from '../../../src/views/materials/material.ts';
import { toTexts } from '../../../src/views/materials/texts.ts';
import { content, phraseIn } from '../texts.ts';
import {
  contextIn,
  files,
  findIn,
  LOCALES,
  numberOf,
  readOf,
  sheets,
  sheetsAsked,
  site,
  type Thing,
  things,
  unspaced,
} from './things.ts';

const of = (...forms: string[]) => things.filter(({ material }) => forms.includes(material.form));
const nameOf = ({ material, locale }: Thing) => `${locale}/${material.id}`;
const textsOf = (thing: Thing) => toTexts(thing.printed, contextIn(thing.locale));
const named = (some: Thing[]) => some.map((thing) => [nameOf(thing), thing] as const);
/** What its record says, with the numbers of the records in their places. */
const itemsOf = ({ material, locale }: Thing) =>
  (material.words[locale]?.items ?? []).map(({ text }) =>
    text.replaceAll(/\{(\w+)\}/g, (_all, role: Role) => numberOf(role)),
  );
const bodyOf = (href: string) => decodeURIComponent(href.split('body=')[1] ?? '');

describe.each(named(of('sms')))('the text messages %s', (_name, thing) => {
  /** 3GPP TS 23.038: what a telephone writes with seven bits, and what takes two places there. */
  const SEVEN_BITS = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
  const places = (text: string) => text.length + (text.match(/[\^{}\\[~\]|€]/g)?.length ?? 0);
  const fits = (text: string) => (SEVEN_BITS.test(text) ? places(text) <= 160 : text.length <= 70);

  test('fit into one message each, also as the link hands them over', () => {
    const texts = textsOf(thing);
    expect(texts.length).toBeGreaterThan(2);
    const sent = texts.flatMap(({ text, links }) => [
      text,
      ...links.filter(({ href }) => href.startsWith('sms:')).map(({ href }) => bodyOf(href)),
    ]);
    expect(sent.filter((text) => !fits(text))).toEqual([]);
  });

  test('keep their accents', () => {
    if (thing.locale === 'es') expect(textsOf(thing).some(({ text }) => /[áíóú]/.test(text))).toBe(true);
  });

  test('say what their record says, with the numbers of the services', () => {
    expect(textsOf(thing).map(({ text }) => text)).toEqual(itemsOf(thing));
  });

  test('are said to be drafts beside them', () => {
    const view = toMaterial({ material: thing.material, codes: new Map() }, [], contextIn(thing.locale));
    expect(view.notices.map(({ text }) => text)).toContain(
      phraseIn(thing.locale === 'en' ? 'en' : thing.locale === 'pt' ? 'pt' : 'es', 'carry.draft'),
    );
  });
});

describe.each(named(of('chats')))('the texts for WhatsApp %s', (_name, thing) => {
  test('have 300 signs at most, and the numbers of the services', () => {
    const items = itemsOf(thing);
    expect(items.filter((text) => [...text].length > 300)).toEqual([]);
    expect(textsOf(thing).filter(({ text }, i) => !text.includes(items[i] ?? '?'))).toEqual([]);
  });

  test('say within that they are drafts, however they are copied or sent', () => {
    const draft = thing.printed.draft ?? 'not a draft';
    const sent = textsOf(thing).flatMap(({ text, links }) => [text, ...links.map(({ href }) => bodyOf(href))]);
    expect(sent.filter((text) => !text.includes(draft))).toEqual([]);
  });
});

/** A program of the machine, and none of the project: Debian's package of the same name. */
const VOICE = 'espeak-ng';

describe('what is read aloud', () => {
  /** How many words fit into its seconds at 130 a minute, less the five of a local service; with fewer, seconds stay empty. */
  const WORDS: Record<string, readonly [from: number, to: number]> = {
    'spot-30': [40, 50],
    'spot-60': [95, 115],
    loudspeaker: [24, 32],
    voice: [42, 52],
    dialogue: [330, 385],
  };
  /** As somebody says them, written apart from the words of the site. */
  const DIGITS: Record<string, string[]> = {
    es: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
    en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    pt: ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  };
  const spoken = named(of(...Object.keys(WORDS)));
  /** Without the names of who speaks. */
  const saidOf = (thing: Thing) => thing.printed.items.map(({ text }) => text).join(' ');

  test.each(spoken)('%s takes its seconds, the digits counted as words', (_name, thing) => {
    const count = saidOf(thing)
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const [from, to] = WORDS[thing.material.form] ?? [0, 0];
    expect(count).toBeGreaterThanOrEqual(from);
    expect(count).toBeLessThanOrEqual(to);
  });

  // A synthetic voice (Debian's espeak-ng) makes a pause after each digit. Without it these are skipped, and counted as that.
  const hasVoice = spawnSync(VOICE, ['--version']).status === 0;
  test.skipIf(!hasVoice).each(spoken)(
    '%s fits its seconds at 150 words a minute, with five for a local service',
    (name, thing) => {
      const { seconds = 0, leavesTime } = formOf(thing.material);
      const [fast, slow] = [150, 130].map(
        (pace) => secondsOf(saidOf(thing), thing.locale, pace) + (leavesTime ? 5 : 0),
      );
      process.stdout.write(`${name}: ${fast?.toFixed(1)} s at 150, ${slow?.toFixed(1)} s at 130, of ${seconds}\n`);
      expect(fast).toBeLessThanOrEqual(seconds);
    },
  );

  test.each(spoken)('%s says each of its numbers twice, digit by digit, and no figures', (_name, thing) => {
    const said = saidOf(thing);
    const digits = DIGITS[thing.locale] ?? [];
    for (const role of thing.material.numbers) {
      const number = [...numberOf(role)].map((digit) => digits[Number(digit)]).join(', ');
      expect(said.split(number)).toHaveLength(3);
    }
    expect(said).not.toMatch(/\d/);
  });

  test.each(spoken)('%s asks for help also whoever has said yes', (_name, thing) => {
    const asking = { es: /ya dij|ya acept/, en: /already said yes|said yes/, pt: /já disse/ }[thing.locale] ?? /$^/;
    expect(saidOf(thing)).toMatch(asking);
  });

  test('what goes on air leaves its end to the local service, on its page', () => {
    for (const thing of of('spot-30', 'spot-60', 'loudspeaker')) {
      const view = toMaterial({ material: thing.material, codes: new Map() }, [], contextIn(thing.locale));
      expect(view.texts?.local?.text).toMatch(/5/);
    }
  });
});

describe('what somebody may find', () => {
  const giveaways: Record<string, string[]> = content.campaign?.whole?.giveaways ?? {};
  const isPlain = ({ form }: Material) => ['plain', 'door'].includes(form);
  const plain = sheets.filter(({ material }) => isPlain(material));
  const wordsOf = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];

  test('holds no word that gives it away: not on it, nor in its title, its head or the name of its file', async () => {
    expect(plain).toHaveLength(sheetsAsked(isPlain));
    const found = await findIn(plain, async (file) => {
      const { text, title, xml, info } = await readOf(file);
      const beginnings = giveaways[file.locale] ?? [];
      expect(beginnings.length).toBeGreaterThan(5);
      const head = [title, xml.replaceAll(/<[^>]*>/g, ' '), file.file.name, ...Object.values(info).map(String)];
      return wordsOf([text, ...head].join(' ')).filter((word) => beginnings.some((one) => word.startsWith(one)));
    });
    expect(found).toEqual([]);
  });

  test('has, on a card, no name of a service and no word of the campaign', async () => {
    const cards = plain.filter(({ material }) => material.form === 'plain');
    const found = await findIn(cards, async (file) => {
      const text = unspaced((await readOf(file)).text).toLowerCase();
      const services = [...site.facts.services.values()].flatMap(({ name, shortName }) => [
        name.text,
        shortName?.text ?? name.text,
      ]);
      const pledge = phraseIn('es', 'home.already') ?? '';
      return [...services, pledge].filter((name) => name.length > 4 && text.includes(unspaced(name).toLowerCase()));
    });
    expect(found).toEqual([]);
  });
});

describe('every text to copy', () => {
  const texts = things.flatMap((thing) => textsOf(thing).map((text) => ({ thing, ...text })));

  test('has no number that no record has', () => {
    expect(texts.length).toBeGreaterThan(50);
    const wrong = texts.filter(({ text, thing }) => {
      const known = thing.material.numbers.map((role) => numberOf(role));
      return (text.match(/\d{3,}/g) ?? []).some((run) => !known.includes(run));
    });
    expect(wrong.map(({ thing, text }) => `${nameOf(thing)}: ${text}`)).toEqual([]);
  });

  test('has no address, no name of an institution and no link', () => {
    const wrong = texts.filter(({ text }) => /https?:|www\.|\.pe\b|\.org\b|@/.test(text));
    expect(wrong.map(({ thing, text }) => `${nameOf(thing)}: ${text}`)).toEqual([]);
  });

  test('leads nowhere but to the telephone’s own messages and to mail', () => {
    expect(texts.flatMap(({ links }) => links).filter(({ href }) => !/^(sms|mailto):\?/.test(href))).toEqual([]);
  });

  test('says, where it says the slogan, what whoever has said yes can do', () => {
    const slogan = (locale: string) =>
      things.find((one) => one.material.id === 'pregunta' && one.locale === locale)?.printed.lines.slogan ?? '?';
    const yes = { es: /ya dij/i, en: /already said yes/i, pt: /já disse/i };
    const blame = { es: /culpa/, en: /blame|fault/, pt: /culpa/ };
    for (const locale of LOCALES) {
      const calls = texts.filter(
        ({ text, thing }) => thing.locale === locale && unspaced(text).includes(unspaced(slogan(locale))),
      );
      expect(calls.filter(({ text }) => !yes[locale].test(text) || !blame[locale].test(text))).toEqual([]);
    }
  });
});

test('the files that these tests read are there', () => {
  expect(files.length).toBeGreaterThan(90);
});

/** How long a synthetic voice takes, until it is silent. */
function secondsOf(text: string, locale: string, pace: number): number {
  const voice = { es: 'es-419', en: 'en-gb', pt: 'pt-br' }[locale] ?? locale;
  const { stdout } = spawnSync(VOICE, ['-v', voice, '-s', String(pace), '--stdout', text], {
    maxBuffer: 2 ** 26,
  });
  const samples = new Int16Array(
    Uint8Array.from(stdout.subarray(44, 44 + 2 * Math.floor((stdout.length - 44) / 2))).buffer,
  );
  return samples.findLastIndex((sample) => Math.abs(sample) > 200) / 22_050;
}
