/** The real messages of the campaign: whom they reach, how long they are and how they read. */
import { describe, expect, test } from 'vitest';
import type { PageEntry } from '../../src/check/content.ts';
import { ADVERT_FORMS } from '../../src/codes/texts.ts';
import { readabilityOf } from '../../src/domain/text/readability.ts';
import { sentencesOf, wordsOf } from '../../src/domain/text/sentences.ts';
import { contentOf } from '../fixtures/content-read.ts';

const content = contentOf('content');
const { sourceLocale } = content.campaign!.whole!;
const originals = content.pages.filter(({ locale }) => locale === sourceLocale);
const messages = originals.filter(({ id }) => id.startsWith('messages/'));
const bodyOf = ({ sections }: PageEntry) => sections.map(({ body }) => body).join('\n\n');
const named = messages.map((page): [string, PageEntry] => [page.id, page]);

/** Each reader and situation that the campaign set out to reach, with the message that speaks to them. */
const READERS: readonly (readonly [reader: string, message: string])[] = [
  ['somebody with an offer of work', 'oferta'],
  ['somebody with an offer of study, modelling or sport', 'estudio'],
  ['somebody with an offer of marriage', 'pareja'],
  ['a traveller', 'viajes'],
  ['somebody who paid to cross', 'migrantes'],
  ['a migrant from Venezuela or Haiti', 'venezuela-haiti'],
  ['a parent', 'familias'],
  ['a teenager online', 'en-linea'],
  ['an LGBTI person', 'lgbti'],
  ['somebody in an indigenous community', 'comunidades'],
  ['somebody near a mine', 'minas'],
  ['a worker in transport', 'transporte'],
  ['a worker in a hotel', 'hoteles'],
  ['a worker in health', 'salud'],
  ['a worker in a school', 'escuela'],
  ['a worker in local government', 'municipio'],
  ['a worker at a border post', 'frontera'],
  ['somebody who saw something', 'que-hacer'],
  ['somebody who came out of it', 'derechos'],
  ['an employer', 'empresas'],
  ['somebody who pays for sex, and who sees it', 'si-pagas'],
  ['a home that hires, or takes in a child', 'en-casa'],
  ['a buyer of gold', 'oro'],
  ['a landlord', 'alquiler'],
  ['a driver or boatman without a company', 'llevar'],
  ['a man or a boy', 'hombres'],
  ['a journalist', 'prensa'],
];

test.each(READERS)('%s has a message', (_reader, id) => {
  expect(messages.map((page) => page.id)).toContain(`messages/${id}`);
});

describe.each(named)('%s', (_id, page) => {
  test('is short enough to read and long enough to help', () => {
    const words = sentencesOf(bodyOf(page), 'es').flatMap(({ text }) => wordsOf(text, 'es')).length;
    expect(words).toBeGreaterThanOrEqual(150);
    // Twenty pairs of a myth and a fact are a list to look things up in.
    expect(words).toBeLessThanOrEqual(page.id === 'messages/mitos' ? 700 : 500);
  });

  test('has no sentence of more than eighteen words', () => {
    const long = sentencesOf(bodyOf(page), 'es').filter(({ text }) => wordsOf(text, 'es').length > 18);
    expect(long.map(({ text }) => text)).toEqual([]);
  });

  test('is rather easy to read', () => {
    expect(readabilityOf(bodyOf(page), 'inflesz', 'es')!.score).toBeGreaterThanOrEqual(65);
  });

  test('is there in each language that shows everything, with the same sections', () => {
    const { languages } = content.campaign!.whole!;
    const complete = languages.filter(({ policy, locale }) => policy === 'all' && locale !== sourceLocale);
    const idsIn = (locale: string) =>
      content.pages.find((other) => other.locale === locale && other.id === page.id)?.sections.map(({ id }) => id);
    for (const { locale } of complete) expect(idsIn(locale), locale).toEqual(page.sections.map(({ id }) => id));
  });
});

describe('the myths', () => {
  const page = originals.find(({ id }) => id === 'messages/mitos')!;

  test('are at least twenty, the fact first and each with its source', () => {
    const pairs = bodyOf(page).split(/^### /m).slice(1);
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    for (const pair of pairs) expect(pair).toMatch(/<Cite id="[^"]+" \/>[\s\S]*Se dice: «/);
  });
});

describe('the glossary', () => {
  const inLocale = (locale: string) => content.pages.find((page) => page.locale === locale && page.id === 'glossary')!;
  const termsIn = (locale: string) => [...bodyOf(inLocale(locale)).matchAll(/^### (.+)$/gm)].map((match) => match[1]!);

  test.each(['es', 'en', 'pt'])('explains at least sixty terms in %s, none twice', (locale) => {
    const terms = termsIn(locale);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(new Set(terms).size).toBe(terms.length);
  });

  test('gives the words of each term in the three languages', () => {
    const table = inLocale('es').sections.find(({ id }) => id === 'words')!.body;
    for (const term of termsIn('es')) expect(table).toContain(`| ${term} |`);
    for (const locale of ['en', 'pt']) for (const term of termsIn(locale)) expect(table).toContain(`| ${term} |`);
  });
});

describe('the invented adverts', () => {
  test.each(['es', 'en', 'pt'])('each say in their heading that they are invented, in %s', (locale) => {
    const page = content.pages.find((other) => other.locale === locale && other.id === 'adverts')!;
    const adverts = page.sections.filter(({ body }) => /^<Advert /m.test(body));
    expect(adverts.length).toBeGreaterThanOrEqual(12);
    for (const { body } of adverts) expect(/^## (.+)$/m.exec(body)![1]).toMatch(/invent/i);
  });

  const advertsIn = (locale: string) =>
    content.pages
      .filter((page) => page.locale === locale)
      .flatMap(({ id, sections }) =>
        sections.flatMap(({ id: section, body }) =>
          [...body.matchAll(/<Advert form="(\w+)">/g)].map(([, form]) => `${id}#${section} ${form}`),
        ),
      );

  test.each(['en', 'pt'])('have the same form in %s as in the original', (locale) => {
    expect(advertsIn(locale)).toEqual(advertsIn(sourceLocale));
  });

  test.each(ADVERT_FORMS)('show what comes as a %s', (form) => {
    expect(advertsIn(sourceLocale).filter((one) => one.endsWith(` ${form}`))).not.toEqual([]);
  });

  test.each(['es', 'en', 'pt'])('are each followed by what to ask or to do, in %s', (locale) => {
    const page = content.pages.find((other) => other.locale === locale && other.id === 'adverts')!;
    for (const { id, body } of page.sections.filter((section) => section.body.includes('<Advert ')))
      expect(body.slice(body.indexOf('</Advert>')), id).toMatch(/^\*\*.+:\*\*/m);
  });

  test('stand in no example of an offer without their mark across', () => {
    const bodies = content.pages
      .filter(({ id }) => id === 'messages/oferta')
      .map(({ sections }) => sections.find(({ id }) => id === 'example')!.body);
    expect(bodies.filter((body) => body.includes('<Advert ')).length).toBeGreaterThanOrEqual(3);
    for (const body of bodies) expect(body).not.toMatch(/^(>|[«“])/m);
  });

  const STRONG = ['model', 'online', 'call-centre', 'hostess', 'trip', 'friend', 'love'];
  const endsOf = (locale: string) =>
    content.pages
      .find((other) => other.locale === locale && other.id === 'adverts')!
      .sections.filter(({ body }) => body.includes('<Advert '))
      .map(({ id, body }) => ({ id, end: /^\*\*[^*]+:\*\*.+$/m.exec(body)![0] }));

  test.each([
    ['es', /^\*\*Qué hacer:\*\* no respondas.+persona adulta/],
    ['en', /^\*\*What to do:\*\* do not answer.+adult/],
    ['pt', /^\*\*O que fazer:\*\* não responda.+pessoa adulta/],
  ] as const)(
    'with strong signs ask nothing of who wrote them, but say not to answer and whom to call, in %s',
    (locale, says) => {
      const strong = endsOf(locale).filter(({ id }) => STRONG.includes(id));
      expect(strong.map(({ id }) => id)).toEqual(expect.arrayContaining(STRONG));
      for (const { id, end } of strong) {
        expect(end, id).toMatch(says);
        expect(end, id).toContain('<Service role=');
        expect(end, id).not.toContain('?');
      }
    },
  );

  test.each([
    ['es', /no vayas.+persona adulta/],
    ['en', /do not go.+adult/],
    ['pt', /não vá.+pessoa adulta/],
  ] as const)('that end with a question say that an answer clears nothing, in %s', (locale, says) => {
    for (const { id, end } of endsOf(locale).filter((one) => one.end.includes('?'))) expect(end, id).toMatch(says);
  });
});

describe('the offer check', () => {
  test.each(['es', 'en', 'pt'])('asks in each question that its heading asks, in %s', (locale) => {
    const page = content.pages.find((other) => other.locale === locale && other.id === 'offer')!;
    const asks = page.sections.filter(({ id }) => id.startsWith('ask-'));
    expect(asks.length).toBeGreaterThanOrEqual(8);
    for (const { body, harm } of asks) expect([/^## .+\?$/m.test(body), harm]).toEqual([true, 'safety']);
  });
});

describe('the figures with bars', () => {
  const { languages } = content.campaign!.whole!;
  const complete = languages.filter(({ policy }) => policy === 'all').map(({ locale }) => locale);

  test.each(content.figures.map(({ id, whole }) => [id, whole!] as const))(
    '%s has words for each bar',
    (_id, figure) => {
      for (const locale of complete) {
        const labels = Object.keys(figure.words[locale]?.bars ?? {}).sort();
        expect(labels, locale).toEqual(figure.bars.map(({ id }) => id).sort());
      }
    },
  );
});
