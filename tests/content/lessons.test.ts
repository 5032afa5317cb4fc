/** The real lessons: whole in each language, each with another activity and product, readable by those whom they are for. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read/content.ts';
import { knownServices } from '../../src/check/rules/materials/said-words.ts';
import { printedService } from '../../src/domain/materials/made.ts';
import { readabilityOf } from '../../src/domain/text/readability.ts';
import { wordsOf as countedWords, splitText } from '../../src/domain/text/sentences.ts';
import { deedTexts, pupilTexts, wordsOf } from './lesson-words.ts';
import { realLessons } from './lessons.ts';

const LOCALES = ['es', 'en', 'pt'] as const;
const whole = realLessons();
const lessons = whole.map(({ lesson }) => lesson);
const protocols = [...new Map(whole.map(({ protocol }) => [protocol.id, protocol])).values()];
const named = lessons.map((lesson) => [lesson.id, lesson] as const);
const pupils = named.filter(([, { group }]) => group === 'pupils');
const content = readContent('content');

/** How easy what pupils read is at least, and how long a sentence is at most, by the age of the eldest. */
const BANDS = [
  { to: 11, ease: 80, words: 15 },
  { to: 14, ease: 70, words: 18 },
  { to: 17, ease: 65, words: 18 },
];
/** The names of all fields and how long its lists are: what is the same in each language. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  const made = ['state', 'from', 'hash', 'writtenBy', 'translatedBy', 'reviewed'];
  const own = Object.entries(value).filter(([key]) => !made.includes(key));
  return Object.fromEntries(own.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, shapeOf(one)]));
};
const longIn = (texts: readonly string[], most: number) =>
  texts
    .flatMap((text) => splitText(text, 'es'))
    // A colon is a breath.
    .flatMap((sentence) => sentence.split(/:\s/))
    .filter((sentence) => countedWords(sentence, 'es').length > most);

test('there are lessons from ten years on, for families and for the staff, in an order of their own', () => {
  expect(lessons.length).toBeGreaterThanOrEqual(9);
  expect(new Set(lessons.map(({ group }) => group))).toEqual(new Set(['pupils', 'families', 'staff']));
  expect(new Set(lessons.map(({ order }) => order)).size).toBe(lessons.length);
  for (const age of [10, 11, 12, 13, 14, 15, 16, 17])
    expect(
      pupils.some(([, { ages }]) => ages.from <= age && age <= ages.to),
      String(age),
    ).toBe(true);
});

test('each has another product, another activity in the middle of its hour and another quiz', () => {
  for (const locale of LOCALES) {
    const all = lessons.map((lesson) => ({ lesson, words: wordsOf(lesson, locale) }));
    expect(new Set(all.map(({ words }) => words.product)).size).toBe(lessons.length);
    expect(new Set(all.map(({ words }) => words.title)).size).toBe(lessons.length);
    const longest = all.map(({ lesson, words }) => {
      const [step] = lesson.steps
        .filter(({ phase }) => phase === 'development')
        .toSorted((a, b) => (b.minutes[0] ?? 0) - (a.minutes[0] ?? 0));
      return words.steps[step?.id ?? '']?.title;
    });
    expect(new Set(longest).size).toBe(lessons.length);
  }
  const quizzes = lessons.flatMap(({ quiz }) => quiz ?? []);
  expect(new Set(quizzes).size).toBe(quizzes.length);
});

describe.each(named)('%s', (_id, lesson) => {
  const es = wordsOf(lesson, 'es');

  test('says the same things in each language, as many as in Spanish', () => {
    for (const locale of LOCALES) expect(shapeOf(wordsOf(lesson, locale))).toEqual(shapeOf(es));
    expect(Object.keys(lesson.words).toSorted()).toEqual([...LOCALES].toSorted());
  });

  test('is translated from the Spanish that stands there, by a machine, and says so', () => {
    expect(['en', 'pt'].map((locale) => wordsOf(lesson, locale).from)).toEqual([es.hash, es.hash]);
    expect(['en', 'pt'].map((locale) => wordsOf(lesson, locale).state)).toEqual(['machine', 'machine']);
  });

  test('lasts as long as an hour of school does', () => {
    const shared = lesson.hours.map(({ minutes, opening, development, closing }) => [
      minutes,
      opening,
      development,
      closing,
    ]);
    expect(shared).toEqual(
      lesson.group === 'pupils'
        ? [
            [45, 10, 30, 5],
            [90, 15, 65, 10],
          ]
        : [[60, 10, 40, 10]],
    );
  });

  test('goes without copies wherever the half sheet is handed out', () => {
    const HANDED = { es: /\b([Rr]eparte|[Ee]ntrega|[Dd]a) (la|una) (media )?hoja/, en: /\bhand out\b.*\bsheet/i };
    for (const locale of ['es', 'en'] as const) {
      const steps = Object.values(wordsOf(lesson, locale).steps);
      const handing = steps.filter(({ does }) => does.some((text) => HANDED[locale].test(text)));
      expect(handing.filter(({ copyless }) => !copyless).map(({ title }) => title)).toEqual([]);
    }
    expect(Object.values(es.steps).some(({ copyless }) => copyless)).toBe(true);
  });

  test('has sentences that can be said in the mother tongue on the spot', () => {
    expect(es.aloud.length).toBeGreaterThanOrEqual(4);
    expect(es.aloud.filter((text) => countedWords(text, 'es').length > 8)).toEqual([]);
  });

  test('cites what it claims, and a quiz takes it up', () => {
    expect(lesson.steps.flatMap(({ sources }) => sources).length).toBeGreaterThan(0);
    expect(lesson.sources.length).toBeGreaterThan(0);
    for (const { id } of lesson.fits) expect(es.fits[id]).toBeDefined();
  });

  test('has somebody to call whose number is known here', () => {
    const known = knownServices(content);
    expect(lesson.roles.filter((role) => printedService(role, known) === null)).toEqual([]);
    expect(lesson.roles.length).toBeGreaterThanOrEqual(2);
    expect(lesson.roles).toContain('police');
  });

  test.each(LOCALES)('lets nobody play who deceives or is deceived (%s)', (locale) => {
    const PLAYED = {
      es: /\b(act[uú]\w*|dramati\w*|sociodrama|interpret\w*|hac(e|es|en) de|haz de|hagan de|teatro)\b/iu,
      en: /\b(act(s|ed|ing)? (out|as|it)|role.?play\w*|play(s|ing)? the (part|role)|dramati\w*)\b/iu,
      pt: /\b(atu(a|am|em|ar|e)|dramati\w*|interpret\w*|faz(em)? (o papel )?de)\b/iu,
    }[locale];
    const NOT = /\b(no|nadie|sin|nobody|not|without|ninguém|não|sem|ningun\w*)\b/iu;
    const words = wordsOf(lesson, locale);
    const texts = [...deedTexts(words), ...pupilTexts(words), words.distancing, ...words.adaptations.disability];
    const assigned = texts.flatMap((text) => splitText(text, locale)).filter((text) => PLAYED.test(text));
    expect(assigned.filter((text) => !NOT.test(text))).toEqual([]);
  });

  test('says whose fault it is not', () => {
    const all = [...pupilTexts(es), ...es.aloud, ...es.keyNotes, ...es.care].join(' ');
    expect(all).toMatch(/culpa/);
  });

  test('leans on a protocol whose duty has its norm', () => {
    const protocol = protocols.find(({ id }) => id === lesson.protocol);
    const known = content.sources?.value?.sources ?? {};
    const kinds = (protocol?.sources ?? []).map((id) => known[id]?.kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.filter((kind) => !['law', 'official', 'international'].includes(kind ?? ''))).toEqual([]);
    expect(kinds).toContain('law');
  });
});

describe.each(pupils)('what pupils read in %s', (_id, lesson) => {
  const band = BANDS.find(({ to }) => lesson.ages.to <= to);
  const texts = pupilTexts(wordsOf(lesson, 'es'));

  test('is as easy as their age asks', () => {
    const read = readabilityOf(texts.join('\n\n'), 'inflesz', 'es');
    expect(read?.words).toBeGreaterThan(150);
    expect(read?.score).toBeGreaterThanOrEqual(band?.ease ?? 100);
  });

  test('has short sentences', () => {
    expect(longIn(texts, band?.words ?? 0)).toEqual([]);
  });
});

describe.each(named.filter(([, { group }]) => group !== 'pupils'))('what grown-ups read in %s', (_id, lesson) => {
  const texts = pupilTexts(wordsOf(lesson, 'es'));

  test('is easy, in short sentences', () => {
    expect(readabilityOf(texts.join('\n\n'), 'inflesz', 'es')?.score).toBeGreaterThanOrEqual(65);
    expect(longIn(texts, 18)).toEqual([]);
  });
});

test('the one for ten and eleven years names no crime, in no language', () => {
  const young = lessons.filter(({ ages }) => ages.to <= 11);
  expect(young).toHaveLength(1);
  const CRIMES = {
    es: /\b(trata de personas|explota\w*|explotación|delito\w*|abus\w*|viola\w*|secuestr\w*|prostitu\w*|sexual\w*|tráfico)\b/i,
    en: /\b(traffick\w*|exploit\w*|crime\w*|abus\w*|rape\w*|kidnap\w*|prostitut\w*|sexual\w*)\b/i,
    pt: /\b(tráfico|exploraç\w*|crime\w*|abus\w*|estupr\w*|sequestr\w*|prostitu\w*|sexua\w*)\b/i,
  };
  const found = LOCALES.flatMap((locale) =>
    young.flatMap((lesson) => pupilTexts(wordsOf(lesson, locale)).filter((text) => CRIMES[locale].test(text))),
  );
  expect(found).toEqual([]);
});

test('every protocol says in each language, as often as in Spanish, what to do and who tells whom', () => {
  for (const protocol of protocols)
    for (const locale of LOCALES)
      expect(shapeOf(wordsOf(protocol, locale)), `${protocol.id} ${locale}`).toEqual(shapeOf(wordsOf(protocol, 'es')));
});
