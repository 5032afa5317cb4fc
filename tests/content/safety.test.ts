/** What the real texts say where a mistake could harm a reader: that each gives the step that has to come first. */
import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../src/check/read/phrases.ts';
import { SITUATIONS } from '../../src/codes/campaign.ts';
import type { Role } from '../../src/codes/roles.ts';
import { both, cited, content, LOCALES, type Locale, linesIn, phraseIn, sectionsOf, textOf } from './texts.ts';

const linesOf = (...played: Role[]) => played.map((role) => content.campaign!.whole!.roles[role]);
const situationServices = (need: string) => content.campaign!.whole!.needs.find(({ id }) => id === need)!.services;

/** How each language says it; a text that says it in other words changes the pattern here, on purpose. */
const SAYS = {
  station: { es: /cualquier comisaría/, en: /any police station/, pt: /qualquer delegacia/ },
  noWait: { es: /24 horas/, en: /24 hours/, pt: /24 horas/ },
  photo: { es: /foto reciente/, en: /recent photo/, pt: /foto recente/ },
  otherStation: { es: /otra comisaría/, en: /another (police )?station/, pt: /outra delegacia/ },
  alert: { es: /alerta oficial/, en: /official alert/, pt: /alerta oficial/ },
  leaving: { es: /salir del Perú/i, en: /leave Peru/i, pt: /sair do Peru/i },
  bothParents: {
    es: /permiso de ambos/,
    en: /both (must give|before|permission)|permission (of|from) both/,
    pt: /autorização de ambos/,
  },
  inside: { es: /dentro del Perú/i, en: /inside Peru/i, pt: /dentro do Peru/i },
  dontPay: { es: /no pag(a|u)/i, en: /not pay/, pt: /não pag(ue|ar)/i },
  noMorePhotos: { es: /más fotos|no mandes más/, en: /more photos|not send more/, pt: /mais fotos|não mande mais/ },
  photoOrNot: { es: /(ve|vé) igual/, en: /go all the same/, pt: /vá mesmo assim/ },
  threeDays: { es: /72 horas/, en: /72 hours/, pt: /72 horas/ },
  later: { es: /Si pasó más tiempo/, en: /If more time has passed/, pt: /Se (já )?passou mais tempo/ },
  sexual: { es: /explotación sexual/, en: /sexual exploitation/, pt: /exploração sexual/ },
  adultFirst: { es: /persona adulta/, en: /an adult/, pt: /pessoa adulta/ },
  dontAnswer: { es: /no respond/i, en: /(do|does) not answer/i, pt: /não respond/i },
  permit: { es: /autorización/, en: /permit/, pt: /autorização/ },
  unpermitted: { es: /sin permiso/, en: /without permission/, pt: /sem autorização/ },
} satisfies Record<string, Record<Locale, RegExp>>;

describe('a missing person', () => {
  test.each(both('familias'))('is the first thing that the page for families speaks of (%s, %s)', (locale, id) => {
    const [answer, missing] = sectionsOf(locale, id);
    expect([answer?.id, missing?.id, missing?.harm]).toEqual(['answer', 'missing', 'safety']);
    expect(answer!.body.slice(0, 260)).toMatch(SAYS.station[locale]);
    const facts = [SAYS.station, SAYS.noWait, SAYS.photo, SAYS.otherStation, SAYS.alert];
    for (const says of facts) expect(missing!.body).toMatch(says[locale]);
  });

  test.each(LOCALES)('needs no wait, and a refusal has a next step, where help begins (%s)', (locale) => {
    const advice = phraseIn(locale, 'need.missing-advice')!;
    const facts = [SAYS.station, SAYS.noWait, SAYS.photo, SAYS.otherStation, SAYS.alert];
    for (const says of facts) expect(advice).toMatch(says[locale]);
    expect(situationServices('missing').slice(0, 4)).toEqual(linesOf('police', 'missing', 'report', 'ombudsman'));
  });

  test.each([
    ...both('familias').map((page) => [...page, 'missing'] as const),
    ...both('no-aparece').map((page) => [...page, 'take'] as const),
  ])('is reported without a photo too (%s, %s, %s)', (locale, id, section) => {
    expect(textOf(locale, id, section)).toMatch(SAYS.photoOrNot[locale]);
  });

  // What to do where somebody asks for money rests on no source but this: that the police is told.
  test.each([
    ...both('familias').map((page) => [...page, 'missing'] as const),
    ...both('no-aparece').map((page) => [...page, 'alert'] as const),
  ])('for whom somebody asks money is a matter for the police (%s, %s, %s)', (locale, id, section) => {
    const body = textOf(locale, id, section);
    const asked =
      { es: /pide dinero[^#]*/, en: /money[^#]*/, pt: /ped(e|ir|indo) dinheiro[^#]*/ }[locale].exec(body)?.[0] ?? '';
    expect(linesIn(asked)[0]).toBe('police');
    expect(asked).not.toMatch(SAYS.dontPay[locale]);
    expect(body).not.toMatch(
      { es: /sin tu teléfono/, en: /without your (tele)?phone/, pt: /sem o seu telefone/ }[locale],
    );
  });

  test.each([...both('familias'), ...both('que-hacer')])(
    'has an official alert that may be shared where a page says not to publish (%s, %s)',
    (locale, id) => {
      const section = id.endsWith('familias') ? 'worry' : 'avoid';
      expect(textOf(locale, id, section)).toMatch(SAYS.alert[locale]);
    },
  );
});

describe('the advice of a way into help', () => {
  const POLICE = { es: /llama (primero )?a la policía/, en: /call the police/, pt: /ligue (primeiro )?para a polícia/ };

  test.each(
    LOCALES.flatMap((locale) =>
      ['forced', 'loved-one', 'child', 'papers', 'work', 'migrant', 'said-yes', 'quiet'].map(
        (need) => [locale, need] as const,
      ),
    ),
  )('sends whoever is in danger to the police (%s, %s)', (locale, need) => {
    expect(phraseIn(locale, `need.${need}-advice`)).toMatch(POLICE[locale]);
  });

  test.each(LOCALES)('speaks first to the child who reads it, and last to whoever looks for one (%s)', (locale) => {
    const advice = phraseIn(locale, 'need.child-advice')!;
    const own = { es: /^Puedes llamar tú/, en: /^You can call yourself/, pt: /^Você pode ligar/ }[locale];
    expect(advice).toMatch(own);
    expect(advice.search(SAYS.station[locale])).toBeGreaterThan(advice.length * 0.7);
  });

  test.each(LOCALES)(
    'for whoever is forced blames nobody, and names health, a lawyer and no form of work (%s)',
    (locale) => {
      const advice = phraseIn(locale, 'need.forced-advice')!;
      const blame = {
        es: /No es tu culpa, seas mujer, hombre o adolescente/,
        en: /not your fault, whether you are a woman, a man or a teenager/,
        pt: /culpa não é sua, seja você mulher, homem ou adolescente/,
      }[locale];
      const form = {
        es: /no llenes un formulario/,
        en: /do not fill in a labour form/,
        pt: /não preencha um formulário/,
      }[locale];
      for (const says of [blame, form, SAYS.threeDays[locale], SAYS.later[locale]]) expect(advice).toMatch(says);
      for (const role of ['police', 'report', 'violence', 'children', 'legal']) expect(advice).toContain(`{${role}}`);
      expect(advice.indexOf('{police}')).toBeLessThan(advice.indexOf('{report}'));
      expect(situationServices('forced').slice(0, 5)).toEqual(
        linesOf('report', 'police', 'violence', 'children', 'legal'),
      );
    },
  );

  test.each(LOCALES)(
    'for somebody loved sends nobody to fetch them, and leads to the ways of children and of who is missing (%s)',
    (locale) => {
      const advice = phraseIn(locale, 'need.loved-one-advice')!;
      const fetch = {
        es: /No vayas por tu cuenta a buscar/,
        en: /Do not go to fetch them/,
        pt: /Não vá por conta própria buscar/,
      }[locale];
      const press = { es: /No la presiones/, en: /Do not push them/, pt: /Não pressione/ }[locale];
      for (const says of [fetch, press]) expect(advice).toMatch(says);
      for (const way of ['(child)', '(missing)']) expect(advice).toContain(way);
    },
  );

  test.each(LOCALES)(
    'leads, in every language alike, to ways in that there are, and one in a sentence (%s)',
    (locale) => {
      for (const id of SITUATIONS) {
        const leads = (advice: string) => [...advice.matchAll(/\[[^\]]+\]\(([^)]*)\)/g)].map(([, to]) => to);
        const advice = phraseIn(locale, `need.${id}-advice`) ?? '';
        expect([id, leads(advice)]).toEqual([id, leads(phraseIn('es', `need.${id}-advice`) ?? '')]);
        const headings = (of: string) => of.match(/(?<=\. )# [^.]+\. /g)?.length ?? 0;
        expect([id, headings(advice)]).toEqual([id, headings(phraseIn('es', `need.${id}-advice`) ?? '')]);
        expect(SITUATIONS).toEqual(expect.arrayContaining(leads(advice)));
        expect([id, advice.match(/\[[^.]*\[/)]).toEqual([id, null]);
      }
    },
  );

  test.each(LOCALES)('about work names debt before pay, and for whoever can leave a lawyer (%s)', (locale) => {
    const advice = phraseIn(locale, 'need.work-advice')!;
    const debt = {
      es: /dicen que debes, y no puedes irte[^.]*\{report\}/,
      en: /told that you owe, and cannot leave[^.]*\{report\}/,
      pt: /dizem que deve, e não pode ir embora[^.]*\{report\}/,
    }[locale];
    const leave = { es: /Si puedes irte/, en: /If you can leave/, pt: /Se pode ir embora/ }[locale];
    expect(advice).toMatch(debt);
    expect(advice.search(debt)).toBeLessThan(advice.search(leave));
    expect(advice.slice(advice.search(leave))).toContain('{legal}');
    expect(situationServices('work')).toEqual(expect.arrayContaining(linesOf('legal')));
  });

  test.each(LOCALES)('asks for no photo as a condition, and says that later is not too late (%s)', (locale) => {
    expect(phraseIn(locale, 'need.missing-advice')).toMatch(SAYS.photoOrNot[locale]);
    expect(phraseIn(locale, 'need.danger-advice')).toMatch(SAYS.later[locale]);
  });

  test.each(LOCALES)(
    'begins with what somebody from another country can do, and names no fine above the numbers (%s)',
    (locale) => {
      const advice = phraseIn(locale, 'need.migrant-advice')!;
      expect(advice).toMatch({ es: /^Puedes/, en: /^You can/, pt: /^Você pode/ }[locale]);
      expect(advice).not.toMatch({ es: /multa/, en: /\bfine/, pt: /multa/ }[locale]);
      const after = sectionsOf(locale, 'messages/despues').find(({ id }) => id === 'foreign')!.body;
      expect(after).toMatch({ es: /multar/, en: /can fine/, pt: /multar/ }[locale]);
    },
  );
});

describe('a child on a journey', () => {
  test.each([...both('frontera'), ...both('viajes')])('leaves the country by another rule (%s, %s)', (locale, id) => {
    const body = textOf(locale, id, 'minors');
    for (const says of [SAYS.inside, SAYS.leaving, SAYS.bothParents]) expect(body).toMatch(says[locale]);
  });

  test.each(both('senales'))('is no sign when the journey is permitted (%s, %s)', (locale, id) => {
    expect(textOf(locale, id, 'young')).toMatch(SAYS.unpermitted[locale]);
  });
});

describe('somebody who is exploited where they work', () => {
  test.each(both('minas'))('finds first the lines that answer in Quechua by their records (%s, %s)', (locale, id) => {
    const body = textOf(locale, id, 'inside');
    expect(linesIn(body).slice(0, 2)).toEqual(['report', 'violence']);
    expect(linesIn(body).at(-1)).toBe('work');
    const spoken = content.services.filter(({ id: one }) => linesOf('report', 'violence').includes(one));
    expect(spoken.filter(({ value }) => value?.languages?.includes('qu'))).toHaveLength(2);
    expect(body).toMatch(SAYS.sexual[locale]);
  });

  test('has people to call before a form, whatever the work is', () => {
    expect(situationServices('work').slice(0, 3)).toEqual(linesOf('report', 'police', 'violence'));
  });
});

test.each(both('en-linea'))('whoever is threatened with photos neither pays nor sends more (%s, %s)', (locale, id) => {
  const body = textOf(locale, id, 'answer');
  for (const says of [SAYS.dontPay, SAYS.noMorePhotos]) expect(body).toMatch(says[locale]);
});

test.each([
  ...both('derechos').map((page) => [...page, 'health'] as const),
  ...both('que-hacer').map((page) => [...page, 'you'] as const),
  ...both('salud').map((page) => [...page, 'urgent'] as const),
])('sexual violence is urgent for health (%s, %s, %s)', (locale, id, section) => {
  expect(textOf(locale, id, section)).toMatch(SAYS.threeDays[locale]);
});

test.each(LOCALES)('whoever comes later than the three days is told to come all the same (%s)', (locale) => {
  const urgent = content.pages
    .filter((page) => page.locale === locale)
    .flatMap(({ id, sections }) => sections.map(({ body }) => ({ id, body })))
    .filter(({ body }) => SAYS.threeDays[locale].test(body));
  expect(urgent.length).toBeGreaterThanOrEqual(8);
  expect(urgent.filter(({ body }) => !SAYS.later[locale].test(body)).map(({ id }) => id)).toEqual([]);
});

test.each(both('escuela'))(
  'a school learns how old the number for it is, and of no chat that nobody confirmed (%s, %s)',
  (locale, id) => {
    const body = textOf(locale, id, 'answer');
    expect(linesIn(body)[0]).toBe('police');
    expect(cited(body.slice(body.indexOf('role="school"')))).toEqual(['siseve22']);
    expect(textOf(locale, id, 'known')).not.toMatch(/\bchat\b/i);
  },
);

test.each(both('venezuela-haiti'))('a migrant finds who answers before who advises (%s, %s)', (locale, id) => {
  const lines = linesIn(textOf(locale, id, 'answer'));
  expect(lines.at(-1)).toBe('migrants');
  expect(lines.length).toBeGreaterThanOrEqual(4);
});

describe('an offer', () => {
  test.each(LOCALES)('is checked in registers that are named, with their address (%s)', (locale) => {
    for (const id of ['offer', 'messages/oferta', 'easy/messages/oferta'])
      expect(textOf(locale, id, 'check'), id).toMatch(
        /https:\/\/e-consultaruc\.sunat\.gob\.pe[\s\S]*empleosperu\.gob\.pe/,
      );
  });

  test.each(LOCALES)('is shown to an adult before anybody under 18 answers it (%s)', (locale) => {
    const places = [
      textOf(locale, 'offer', 'how'),
      textOf(locale, 'offer', 'young'),
      textOf(locale, 'messages/oferta', 'answer'),
      textOf(locale, 'easy/messages/oferta', 'answer'),
      textOf(locale, 'messages/estudio', 'answer'),
      textOf(locale, 'easy/messages/estudio', 'answer'),
      textOf(locale, 'adverts', 'model'),
    ];
    for (const body of places)
      for (const says of [SAYS.adultFirst, SAYS.dontAnswer]) expect(body).toMatch(says[locale]);
    expect(textOf(locale, 'offer', 'young')).toMatch(SAYS.permit[locale]);
    expect(cited(textOf(locale, 'offer', 'young'))).toContain('ley-27337');
    const first = /^## .+\n\n[^\n]*18/;
    for (const [id, section] of [
      ['offer', 'next'],
      ['messages/oferta', 'answer'],
      ['easy/messages/oferta', 'answer'],
    ] as const)
      expect(textOf(locale, id, section), id).toMatch(first);
  });
});

test.each(LOCALES)('nobody has to be afraid for it not to be their fault (%s)', (locale) => {
  const fear = {
    es: /miedo[^.\n]*(no es (tu|su) culpa|la culpa no es)/i,
    en: /afraid[^.\n]*not your fault/i,
    pt: /medo[^.\n]*(não é culpa sua|culpa não é sua)/i,
  }[locale];
  const pages = content.pages.filter((page) => page.locale === locale);
  expect(pages.filter(({ sections }) => sections.some(({ body }) => fear.test(body))).map(({ id }) => id)).toEqual([]);
});

/** What an editor says about the work, which helps nobody who needs help: it belongs into notes. */
const EDITORS_VOICE: Record<Locale, RegExp> = {
  es: /según su (ficha|página)|su ficha (nombra|también)|no lo comprobamos|no está verificad|no (vimos|leímos) su texto/i,
  en: /its record|its page says|according to its record|we did not check|is not verified|have not read its text/i,
  pt: /segundo (a |sua )(ficha|página)|a ficha dela|não conferimos|não está verificad|não (vimos|lemos) o texto/i,
};

test.each(LOCALES)('no safety text speaks of records or of what was not checked (%s)', (locale) => {
  const safety = content.pages
    .filter((page) => page.locale === locale)
    .flatMap(({ id, sections }) => sections.filter(({ harm }) => harm === 'safety').map(({ body }) => ({ id, body })));
  expect(safety.length).toBeGreaterThan(50);
  expect(safety.filter(({ body }) => EDITORS_VOICE[locale].test(body)).map(({ id }) => id)).toEqual([]);
});

test('Spanish phrases give a country without a word before it that would need an article', () => {
  const phrases = phrasesOf(content.strings.find(({ locale }) => locale === 'es')!);
  // The consulates of other countries: their phrases never name this one.
  const own = phrases.filter(({ key }) => !key.startsWith('country.consulate'));
  expect(own.filter(({ text }) => /(^| )(de|todo) \{country\}/.test(text)).map(({ key }) => key)).toEqual([]);
});

test.each(LOCALES)('Easy Read calls the papers that say who you are by one word (%s)', (locale) => {
  const easy = content.pages.filter((page) => page.locale === locale && page.id.startsWith('easy/'));
  const other = { es: /\bpapeles\b/i, en: /\bpapers\b/i, pt: /\bpap[ée]is\b/i }[locale];
  expect(easy.filter(({ sections }) => sections.some(({ body }) => other.test(body))).map(({ id }) => id)).toEqual([]);
});

test.each(LOCALES)('the front of help in Easy Read begins with numbers (%s)', (locale) => {
  expect(linesIn(sectionsOf(locale, 'easy/help')[0]?.body ?? '').length).toBeGreaterThanOrEqual(4);
});
