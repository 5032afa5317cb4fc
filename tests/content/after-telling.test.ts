/** What happens after somebody told: whom the texts name, for whom, and that they promise nothing that the law does not. */
import { describe, expect, test } from 'vitest';
import { both, cited, content, LOCALES, type Locale, linesIn, phraseIn, sectionsOf, textOf } from './texts.ts';

const AFTER = both('despues');

describe('whoever told', () => {
  test.each(AFTER)('finds the offices by the names that they will hear (%s, %s)', (locale, id) => {
    const body = textOf(locale, id, 'who');
    for (const name of ['UDAVIT', 'UPE', 'Centro Emergencia Mujer']) expect(body).toContain(name);
    // Neither unit has a public number, so the page says whom to ask instead.
    expect(linesIn(body)).toEqual(['children', 'legal', 'violence', 'ombudsman']);
  });

  test.each(AFTER)(
    'reads that these are rules, and no promise, before what each office does (%s, %s)',
    (locale, id) => {
      const promise = { es: 'No podemos prometer', en: 'We cannot promise', pt: 'Não podemos prometer' }[locale];
      const body = textOf(locale, id, 'who');
      expect(body).toContain(promise);
      expect(body.indexOf(promise)).toBeLessThan(body.search(/UDAVIT/));
    },
  );

  test.each(AFTER)('and paid to cross reads of no trial as a rule, beside the fine (%s, %s)', (locale, id) => {
    const body = textOf(locale, id, 'other');
    expect(body).toMatch({ es: /La norma dice que no te/, en: /The rule says that/, pt: /A norma diz que/ }[locale]);
    expect(body).toMatch({ es: /multar/, en: /fine people/, pt: /multar/ }[locale]);
    expect(cited(body)).toContain('dl-1350');
  });

  test.each(AFTER)('hears that a judge may still ask, where one interview is spoken of (%s, %s)', (locale, id) => {
    const says = { es: /juez puede llamarte/, en: /judge may call you/, pt: /juiz pode chamar/ }[locale];
    const never = { es: /no tienes que repetir/i, en: /need not say it all again/i, pt: /não precisa repetir/i }[
      locale
    ];
    const body = textOf(locale, id, 'talk');
    expect(body).toMatch(says);
    expect(body).not.toMatch(never);
    expect(cited(body)).toContain('ley-30364');
  });

  test.each(AFTER)('finds a way on where the crime is another one (%s, %s)', (locale, id) => {
    const body = textOf(locale, id, 'other');
    expect(linesIn(body)).toEqual(['report', 'violence']);
    expect(body).toContain('message="sueldo"');
    expect(body).toContain('message="en-linea"');
  });

  test.each(AFTER)('and is from another country finds what the law says and whom to ask (%s, %s)', (locale, id) => {
    const body = textOf(locale, id, 'foreign');
    expect(cited(body)).toEqual(expect.arrayContaining(['f-a23', 'dl-1350']));
    expect(linesIn(body)).toEqual(['ombudsman']);
    expect(body).toMatch(
      { es: /Pregunta antes de dar/, en: /Ask before you give/, pt: /Pergunte antes de dar/ }[locale],
    );
  });

  test.each(LOCALES)('is led there from the rights, the school and the way in for children (%s)', (locale) => {
    for (const id of ['messages/derechos', 'easy/messages/derechos', 'messages/escuela', 'easy/messages/escuela'])
      expect(
        sectionsOf(locale, id).some(({ body }) => body.includes('message="despues"')),
        id,
      ).toBe(true);
    expect(content.campaign?.whole?.needs.find(({ id }) => id === 'child')?.read).toContain('despues');
  });
});

test.each(LOCALES)(
  'what was said of the permit on a day that nobody knows keeps nobody from asking for it (%s)',
  (locale) => {
    const pages = content.pages.filter((page) => page.locale === locale);
    const permit = { es: /calidad humanitaria/, en: /humanitarian status/, pt: /condição humanitária/ }[locale];
    const bodies = pages.flatMap(({ id, sections }) => sections.map(({ body }) => ({ id, body })));
    expect(bodies.filter(({ body }) => permit.test(body)).length).toBeGreaterThanOrEqual(8);
    expect(bodies.filter(({ body }) => body.includes('idl-humanitaria')).map(({ id }) => id)).toEqual([]);
  },
);

/** That nobody knows whether a line tells the family of a child who calls, and that one can ask. */
const FAMILY: Record<Locale, RegExp> = { es: /(tu|mi) familia/, en: /(your|my) family/, pt: /(sua|minha) família/ };

describe('a child who wonders whether the line tells the parents', () => {
  test.each(LOCALES)('reads that it is not known, before the name is given (%s)', (locale) => {
    for (const key of ['need.child-advice', 'ask.mustReportMinor', 'ask.family'])
      expect(phraseIn(locale, key), key).toMatch(FAMILY[locale]);
  });

  test.each([...both('derechos'), ...both('ya-dije-que-si')])(
    'reads it beside the number too (%s, %s)',
    (locale, id) => {
      expect(textOf(locale, id, 'young')).toMatch(FAMILY[locale]);
    },
  );

  test.each(LOCALES)('is nowhere told that the line keeps it from them (%s)', (locale) => {
    const promise = {
      es: /(no|nadie) (le |les )?(avisa|avisará|llama|dice)[a-z]* (a )?(tu familia|tus padres)/i,
      en: /(will|does|do) not (tell|call) your (family|parents)/i,
      pt: /não (avisa|liga|conta)[a-z]* (para |à |a )?(sua família|seus pais)/i,
    }[locale];
    const known = { es: /No sabemos si/, en: /do not know if/, pt: /Não sabemos se/ }[locale];
    const sentences = content.pages
      .filter((page) => page.locale === locale)
      .flatMap(({ sections }) => sections.flatMap(({ body }) => body.split(/(?<=[.:?])\s/)));
    expect(sentences.filter((one) => promise.test(one) && !known.test(one))).toEqual([]);
  });
});

test.each(both('no-aparece'))(
  'a missing person is reported nearby, and by any police officer (%s, %s)',
  (locale, id) => {
    const body = textOf(locale, id, 'answer');
    expect(body).toMatch({ es: /comisaría más cercana/, en: /nearest police station/, pt: /mais próxima/ }[locale]);
    expect(body).toMatch({ es: /cualquier policía/, en: /any police officer/, pt: /qualquer policial/ }[locale]);
    expect(linesIn(body).slice(0, 2)).toEqual(['police', 'missing']);
  },
);

test.each(LOCALES)('no page holds an item with nothing in it (%s)', (locale) => {
  const pages = content.pages.filter((page) => page.locale === locale);
  const empty = pages.filter(({ sections }) => sections.some(({ body }) => /^\s*([-*]|\d+\.)\s*$/m.test(body)));
  expect(empty.map(({ id }) => id)).toEqual([]);
});
