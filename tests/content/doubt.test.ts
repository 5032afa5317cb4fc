/** Where doubt stands: nothing that we do not know beside a number, and every warning that changes what a reader does. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isEmergencyNumber } from '../../src/domain/service/emergency.ts';
import type { PhraseKey } from '../../src/i18n/phrases.ts';
import { type ViewContext, viewContext } from '../../src/views/context.ts';
import { toBorder } from '../../src/views/help/border.ts';
import { toCalls } from '../../src/views/help/calls.ts';
import { toCountry } from '../../src/views/help/country.ts';
import { toHelpFront } from '../../src/views/help/front.ts';
import { toRegion } from '../../src/views/help/region.ts';
import { toServicePage } from '../../src/views/help/service.ts';
import { toSituation } from '../../src/views/help/situation.ts';
import { toWritten } from '../../src/views/help/written.ts';
import type { Frame } from '../../src/views/page/frame.ts';
import type { ServiceCard } from '../../src/views/service/card.ts';
import { realSite } from './real-site.ts';
import { LOCALES, type Locale, phraseIn, textOf } from './texts.ts';

const site = realSite();
const { campaign, facts } = site;
const CODE = campaign.country.code;

/** Every page of help that shows numbers, by a name. */
function pagesOf(context: ViewContext): [string, { frame: Frame }][] {
  return [
    ['front', toHelpFront(context)],
    ['calls', toCalls(context)],
    ['written', toWritten(context)],
    ['country', toCountry(CODE, context)],
    ...campaign.needs.map((need): [string, { frame: Frame }] => [`need ${need.id}`, toSituation(need, context)]),
    ...facts.regions.map((region): [string, { frame: Frame }] => [`region ${region.slug}`, toRegion(region, context)]),
    ...facts.crossings.map((one): [string, { frame: Frame }] => [`border ${one.id}`, toBorder(one, context)]),
  ];
}

function cardsIn(view: unknown): ServiceCard[] {
  if (typeof view !== 'object' || view === null) return [];
  const own = 'withoutContact' in view && 'dials' in view ? [view as ServiceCard] : [];
  return [...own, ...Object.values(view).flatMap(cardsIn)];
}

/** Phrases that ask or say what nobody knows: they stand on the page of a record, and nowhere else in help. */
const OPEN =
  /^(callFact|callStep|sharing|reason|source)\.|^status\.never|^listing\..+-long$|^hours\.conflict|^ask\.more$/;
/** The words of not knowing. That no institution has confirmed the numbers is said once, by the notice of the page. */
const UNKNOWING: Record<Locale, RegExp> = {
  es: /no (se |lo )?sab(e|emos)\b|no (encontramos|leímos|pudimos|se conoce)|ninguna fuente|no coinciden/i,
  en: /(not|n’t) know(n)?\b|we (found|find) no|(did|have) not (find|found|read)|no source|sources differ/i,
  pt: /não (se )?sab(e|emos)\b|não (encontramos|achamos|lemos|conseguimos|se conhece)|nenhuma fonte|não coincidem/i,
};

describe.each(LOCALES)('in a preview that nobody has confirmed (%s)', (locale) => {
  const context = viewContext(site, locale);
  const { t, words } = context;
  const pages = pagesOf(context);
  const cards = pages.flatMap(([name, view]) => cardsIn(view).map((card) => ({ name, card })));
  const keys = [...site.dictionaries.get('es')!.keys()].filter((key) => OPEN.test(key));
  const open = keys.map((key) => words.plain(key as PhraseKey, new Proxy({}, { get: () => '' })).split(/[.:]/)[0]!);

  test('no card and no frame of help has a word of what nobody knows', () => {
    expect(cards.length).toBeGreaterThan(200);
    const shown = [
      ...cards.map(({ name, card }) => [name, JSON.stringify({ ...card, notice: null })] as const),
      ...pages.map(([name, { frame }]) => [name, JSON.stringify(frame.emergencyBar)] as const),
    ];
    const doubting = shown.filter(([, text]) => UNKNOWING[locale].test(text) || open.some((one) => text.includes(one)));
    expect(
      doubting.map(([name, text]) => [
        name,
        (UNKNOWING[locale].exec(text) ?? open.filter((one) => text.includes(one)))[0],
      ]),
    ).toEqual([]);
  });

  test('each page says once that its numbers are unconfirmed, with the years of their sources, and no card repeats it', () => {
    const notice = t('notice.preview').text.split(/[.:]/)[0]!;
    for (const [name, { frame }] of pages) {
      const own = frame.notices.filter(({ text }) => text.startsWith(notice));
      expect(
        own.map(({ text }) => /\d{4}/.test(text)),
        name,
      ).toEqual([true]);
    }
    expect(cards.filter(({ card }) => card.status !== null).map(({ name }) => name)).toEqual([]);
  });

  test('beside an emergency number stands no date, which its own page has', () => {
    const emergency = cards.filter(({ card }) => isEmergencyNumber(facts.services.get(card.id)!, context));
    expect(emergency.length).toBeGreaterThan(50);
    const dated = emergency.filter(({ card }) =>
      /"dated":\{/.test(JSON.stringify({ ...card, notice: null, night: null })),
    );
    expect(dated.map(({ name, card }) => `${name}: ${card.id}`)).toEqual([]);
    expect(JSON.stringify(toServicePage(facts.services.get('pnp-105')!, context))).toContain('"dated":{');
  });
});

test.each(LOCALES)('no message and no advice says that we do not know, instead of what to ask or do (%s)', (locale) => {
  const folder = `content/pages/${locale}/`;
  const files = globSync(['messages/*.mdx', 'easy/messages/*.mdx'], { cwd: folder });
  const advice = campaign.needs.map(({ id }) => phraseIn(locale, `need.${id}-advice`) ?? '');
  const texts = [...files.map((file) => readFileSync(folder + file, 'utf8')), ...advice];
  expect(files.length).toBeGreaterThan(60);
  expect(texts.flatMap((text) => text.match(/^.*(no sabemos|we do not know|não sabemos).*$/gim) ?? [])).toEqual([]);
});

/** How each language says a warning that must stand; a text that says it in other words changes the pattern here, on purpose. */
const SAYS = {
  police: { es: /policía/, en: /police/, pt: /polícia/ },
  migration: { es: /Migraciones/, en: /migration office/, pt: /imigração/ },
  duty: {
    es: /quién debe avisar a la autoridad de un delito/,
    en: /who must tell the authorities of a crime/,
    pt: /quem deve avisar a autoridade sobre um crime/,
  },
  answers: {
    es: /quien te contesta puede tener que avisar/i,
    en: /whoever answers you may have to/i,
    pt: /quem atende você pode ter que avisar/i,
  },
  minor: { es: /toda persona debe avisar/, en: /everybody must report/, pt: /toda pessoa deve avisar/ },
  family: { es: /familia/, en: /family/, pt: /família/ },
  report: { es: /debe avisar a la autoridad/, en: /must tell the authorities/, pt: /deve avisar/ },
  promise: { es: /no podemos prometer/i, en: /cannot promise/i, pt: /não podemos prometer/i },
} satisfies Record<string, Record<Locale, RegExp>>;

describe.each(LOCALES)('a warning that must stand (%s)', (locale) => {
  const context = viewContext(site, locale);
  const { t } = context;
  const need = (id: string) => toSituation(campaign.needs.find((one) => one.id === id)!, context);
  const pages = pagesOf(context);
  const cards = pages.flatMap(([, view]) => cardsIn(view));
  const cardsOf = (id: string) => cards.filter((card) => card.id === id);

  test('who may learn of the call: the family, the police, the migration office', () => {
    expect(JSON.stringify([need('child').advice, need('child').points])).toMatch(SAYS.family[locale]);
    for (const id of ['papers', 'migrant']) expect(need(id).unsaid).toEqual(t('need.papers-migration'));
    const { ask } = toServicePage(facts.services.get('linea-1818')!, context).calls!;
    for (const key of ['ask.mustReportMinor', 'ask.sharesWithPolice', 'ask.sharesWithMigration'] as const)
      expect(ask?.questions).toContainEqual(t(key));
    // Before many numbers one question asks for all three.
    const asked = toCalls(context).ask?.questions ?? [];
    expect(asked).toEqual([t('ask.mayStayAnonymous'), t('calls.who')]);
    for (const who of [SAYS.family, SAYS.police, SAYS.migration]) expect(asked[1]?.text).toMatch(who[locale]);
  });

  test('who must report', () => {
    expect(textOf(locale, 'messages/derechos', 'health')).toMatch(SAYS.report[locale]);
    // Of a crime against anybody, whatever their age, and of whoever is under 18 and at risk.
    const { duty } = toCalls(context);
    expect(duty?.you.text).toMatch(SAYS.answers[locale]);
    const said = duty?.texts.map(({ text }) => text).join(' ');
    expect(said).toMatch(SAYS.duty[locale]);
    expect(said).toMatch(SAYS.minor[locale]);
    expect(duty?.cites.map(({ href }) => href.split('#')[1])).toEqual(campaign.mustReport);
  });

  test('that a menu answers', () => {
    const menu = [
      t('line.menu').text,
      ...['1', '2', '3', '4', '5'].map((option) => t('line.menuOption', { option }).text),
    ];
    expect(cardsOf('linea-1818').length).toBeGreaterThan(20);
    for (const { more } of cardsOf('linea-1818')) expect(more.some(({ text }) => menu.includes(text))).toBe(true);
  });

  test('at which hours 1810 answers, and whom to call at others', () => {
    expect(cardsOf('linea-anna-1810').length).toBeGreaterThan(5);
    for (const { facts: said, night } of cardsOf('linea-anna-1810')) {
      expect(JSON.stringify(said)).toMatch(/07:00.*19:00/);
      expect(night?.dials.length).toBeGreaterThan(0);
    }
    // Who is in another country cannot call it at all, and is told so.
    for (const [name, { frame }] of pages.filter(([one]) => one !== 'need abroad'))
      expect(JSON.stringify(frame.emergencyBar), name).toMatch(/1810.*"100"/);
  });

  test('that short numbers work only in the country', () => {
    const note = t('emergency.note', { country: context.country(CODE).text });
    for (const [name, { frame }] of pages) expect(frame.emergencyBar.note, name).toEqual(note);
    const far = cardsIn(need('abroad')).flatMap(({ night }) => (night?.link ? [night.text.text] : []));
    expect(far.join(' ')).toMatch(/105/);
  });

  test('that nobody can promise what the rules name', () => {
    const places = [
      ['despues', 'who'],
      ['derechos', 'answer'],
      ['migrantes', 'rights'],
      ['venezuela-haiti', 'rights'],
    ] as const;
    for (const [id, section] of places)
      expect(textOf(locale, `messages/${id}`, section), id).toMatch(SAYS.promise[locale]);
  });
});
