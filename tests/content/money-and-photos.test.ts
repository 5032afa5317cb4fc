/** Pay, debts, threats and photos: that no text sends anybody to whoever has power over them, and none spreads a photo. */
import { describe, expect, test } from 'vitest';
import { both, cited, content, LOCALES, type Locale, linesIn, sectionsOf, textOf } from './texts.ts';

/** Sentences of every page in a language, with the page that says each. */
const sentencesIn = (locale: Locale) =>
  content.pages
    .filter((page) => page.locale === locale)
    .flatMap(({ id, sections }) =>
      sections.flatMap(({ body }) => body.split(/(?<=[.:?!])\s+|\n+/).map((text) => ({ id, text }))),
    );

/** An order to hand over money, or to ask for it from whoever employs; none where a word right before it forbids it. */
const ORDERS: Record<Locale, { pay: RegExp; claim: RegExp; forbids: RegExp }> = {
  es: {
    pay: /\b(págal\w+|paga (la deuda|el rescate|lo que (te )?(pid\w+|deb\w+))|deposítal\w+|puedes pagar(le|les)?)\b/i,
    claim:
      /\b(reclámal\w+|cóbral\w+|(exige|pide|reclama|cobra) (tu|el) (sueldo|pago|dinero)|habla con (tu|el|la) (jef|patr|dueñ)\w+)/i,
    forbids: /\b(no|nunca|nadie|ni)\s+(\S+\s+)?$/i,
  },
  en: {
    pay: /\b(pay (them|him|her|up|the (debt|ransom)|what they (ask|want))|you can pay)\b/i,
    claim: /\b((demand|claim|collect) your (pay|wages|money)|(talk|speak) to your (boss|employer))\b/i,
    forbids: /\b(not|never|nobody|nor)\s+(\S+\s+)?$/i,
  },
  pt: {
    pay: /\b(pague (a dívida|o resgate|o que (pedem|pede|querem))|você pode pagar)\b/i,
    claim: /\b((exija|cobre|reclame) (o )?(seu )?(salário|pagamento|dinheiro)|fale com (o seu|a sua) (chefe|patr)\w+)/i,
    forbids: /(não|nunca|ninguém|nem)\s+(\S+\s+)?$/i,
  },
};

describe.each(LOCALES)('no text in %s', (locale) => {
  const { forbids, ...orders } = ORDERS[locale];
  test.each(Object.entries(orders))('tells anybody to %s', (_what, order) => {
    const given = sentencesIn(locale).filter(({ text }) => {
      const at = text.search(order);
      return at >= 0 && !forbids.test(text.slice(0, at));
    });
    expect(given).toEqual([]);
  });

  test('speaks of a threat with photos without saying not to pay, or leading to the page that does', () => {
    const threat = {
      es: /amenaz[^.\n]*foto|foto[^.\n]*amenaz/i,
      en: /threat[^.\n]*photo|photo[^.\n]*threat/i,
      pt: /amea[çc][^.\n]*foto|foto[^.\n]*amea[çc]/i,
    }[locale];
    const noPay = {
      es: /\bno (debe )?pag(ues?|ar)\b/i,
      en: /\bnot pay\b/i,
      pt: /não (deve )?pag(ue|ar)\b/i,
    }[locale];
    const pages = content.pages.filter((page) => page.locale === locale && page.id.includes('messages/'));
    const silent = pages.filter(({ sections }) => {
      const whole = sections.map(({ body }) => body).join('\n');
      return threat.test(whole) && !noPay.test(whole) && !whole.includes('message="en-linea"');
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

/**
 * A copy of the screen may hold an intimate photo of somebody under age, which nobody may keep: the texts ask for the link,
 * the name of the account and the date instead.
 */
const SCREENS: Record<Locale, { screen: RegExp; intimate: RegExp; spares: RegExp }> = {
  es: {
    screen: /captura(s)? de pantalla|\b(una|la) captura\b|pantallazo/i,
    intimate: /fotos íntimas, no/i,
    spares: /copies ni(?: las)? reenvíes|ni las copies/,
  },
  en: { screen: /screenshot/i, intimate: /intimate photos, do not/i, spares: /copy them/ },
  pt: {
    screen: /captura(s)? de tela|\b(uma|a) captura\b/i,
    intimate: /fotos íntimas, não/i,
    spares: /não copie|nem copie/,
  },
};

describe.each(LOCALES)('whoever finds photos, in %s', (locale) => {
  const { screen, intimate, spares } = SCREENS[locale];
  test('is never asked for a picture of the screen', () => {
    expect(sentencesIn(locale).filter(({ text }) => screen.test(text))).toEqual([]);
  });

  test.each([...both('que-hacer'), ...both('escuela'), ...both('familias')].filter(([own]) => own === locale))(
    'is told neither to copy them nor to send them on (%s, %s)',
    (_locale, id) => {
      const told = sentencesIn(locale).filter((one) => one.id === id && intimate.test(one.text));
      expect(told.length).toBeGreaterThan(0);
      expect(told.every(({ text }) => spares.test(text))).toBe(true);
    },
  );
});

describe('a photo that has been published', () => {
  const HOSTS = { under: 'takeitdown.ncmec.org', over: 'stopncii.org' };

  test.each(both('en-linea'))('is taken down by age, and sent on to nobody (%s, %s)', (locale, id) => {
    const body = textOf(locale, id, 'shared');
    const item = (host: string) => body.split('\n').find((line) => line.includes(`https://${host}`)) ?? '';
    expect(item(HOSTS.under)).toMatch({ es: /menos de 18/, en: /under 18/, pt: /menos de 18/ }[locale]);
    expect(item(HOSTS.over)).toMatch({ es: /18 (años )?o más/, en: /18 or over/, pt: /18 (anos )?ou mais/ }[locale]);
    expect(body).toMatch({ es: /No reenvíes/, en: /Do not send the photo on/, pt: /Não reenvie/ }[locale]);
    expect(body).toMatch({ es: /No podemos prometer/, en: /We cannot promise/, pt: /Não podemos prometer/ }[locale]);
    expect(linesIn(body)).toContain('violence');
    expect(cited(body)).toContain('cp-fotos');
  });

  test.each(LOCALES)('leads to those two pages from one section only (%s)', (locale) => {
    const places = content.pages
      .filter((page) => page.locale === locale)
      .flatMap(({ id, sections }) => sections.map((section) => ({ place: `${id}#${section.id}`, body: section.body })))
      .filter(({ body }) => Object.values(HOSTS).some((host) => body.includes(host)));
    expect(places.map(({ place }) => place).sort()).toEqual([
      'easy/messages/en-linea#shared',
      'messages/en-linea#shared',
    ]);
  });
});

describe('unpaid work', () => {
  test('has its page first among what a worker reads', () => {
    expect(content.campaign?.whole?.needs.find(({ id }) => id === 'work')?.read?.[0]).toBe('sueldo');
  });

  test.each(both('sueldo'))('asks first whether one can leave, and advises only then (%s, %s)', (locale, id) => {
    expect(
      sectionsOf(locale, id)
        .slice(0, 3)
        .map((one) => one.id),
    ).toEqual(['answer', 'ask', 'debt']);
    expect(linesIn(textOf(locale, id, 'answer'))).toEqual(['police', 'report', 'violence', 'children', 'work']);
    // What the law gives free of charge, and that the inspection must keep a secret.
    expect(cited(textOf(locale, id, 'ask'))).toEqual(expect.arrayContaining(['dl-910', 'ley-28806']));
    expect(linesIn(textOf(locale, id, 'debt'))).toEqual(['report']);
  });
});

/** Places that hold copies of what others published: never the address of a source, only where it was read. */
const COPIES = /\/\/([\w-]+\.)*(scribd|slideshare|aprenderly|ru24|123dok|docplayer|vdocuments|studylib|jerre-dev)\./;

test('no safety text rests on a source whose address is a place of copies', () => {
  const entries: Record<string, { url: string | null; copy?: string | undefined }> =
    content.sources?.whole?.sources ?? {};
  const safety = content.pages.flatMap(({ sections }) => sections.filter(({ harm }) => harm === 'safety'));
  const resting = new Set(safety.flatMap(({ body }) => cited(body)));
  expect(resting.size).toBeGreaterThan(40);
  const bad = [...resting].filter((id) => id !== undefined && COPIES.test(entries[id]?.url ?? ''));
  expect(bad).toEqual([]);
});
