/** What stands on paper is what the records say, read back by another reader than what wrote it. */
import { describe, expect, test } from 'vitest';
import { type Form, formOf } from '../../../src/codes/forms.ts';
import type { Role } from '../../../src/codes/roles.ts';
import type { Material } from '../../../src/domain/materials/material.ts';
import { STRIPS_OF_A_SHEET } from '../../../src/domain/results/count.ts';
import { phraseIn } from '../texts.ts';
import {
  type File,
  files,
  findIn,
  LOCALES,
  numberOf,
  papers,
  readOf,
  recordOf,
  sheets,
  sheetsAsked,
  site,
  things,
  unspaced,
  withoutLayout,
} from './things.ts';

const phrase = (locale: string, key: string) =>
  phraseIn(LOCALES.find((one) => one === locale) ?? 'es', key) ?? `no words "${key}"`;
const holds = (text: string, part: string) => unspaced(text).includes(unspaced(part));
const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_all, role: Role) => numberOf(role));
/** A number is one run, also where its operator prints it with hyphens. */
const digitRuns = (text: string): string[] => text.match(/\d+(?:-\d+)*/g) ?? [];

const isSpoken = ({ material }: File) => (formOf(material) as Form).isSpoken === true;
const saidWords = ({ printed }: File) =>
  printed.items.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('every form that has files is laid out', () => {
  expect(withoutLayout).toEqual([]);
});

test('every size of every thing in every language that has it is made', () => {
  const made = (locale: string) =>
    new Set(things.filter((thing) => thing.locale === locale).map(({ material }) => material.id));
  for (const locale of LOCALES) expect(made(locale)).toEqual(made('es'));
  // A language that grows has no words that nobody has reviewed, and no thing in the words of another one.
  for (const locale of ['qu', 'ay']) expect([...made(locale)]).toEqual([]);
  expect(
    new Set(sheets.filter(({ name }) => name.startsWith('es/numeros-')).map(({ file }) => file.format.id)),
  ).toEqual(new Set(['a4', 'a4-copier', 'a4-printer', 'a3', 'a3-printer']));
});

describe('every sheet', () => {
  test('has each number of its record, as its service has it', async () => {
    expect(sheets.length).toBeGreaterThan(90);
    const found = await findIn(sheets, async (file) => {
      const runs = digitRuns((await readOf(file)).text);
      return isSpoken(file) ? [] : file.material.numbers.filter((role) => !runs.includes(numberOf(role)));
    });
    expect(found).toEqual([]);
  });

  test('has no number that is not in a record of its own, but years, its code and what its words count', async () => {
    const nights: Role[] = Object.values(site.campaign.night).flat();
    const found = await findIn(papers, async (file) => {
      const { material, code, locale } = file;
      const words = material.words[locale] ?? material.words.es;
      const own = [...Object.values(words?.lines ?? {}), ...(words?.items ?? []).map(({ text }) => text)];
      const known = [
        ...[...material.numbers, ...nights].map((role: Role) => numberOf(role)),
        ...digitRuns([...own, code, site.campaign.day].join(' ')),
        // A script says how many seconds it takes, and how many words it has.
        ...(isSpoken(file) ? ['180', String(saidWords(file))] : []),
      ];
      const runs = digitRuns((await readOf(file)).text).filter((run) => run.length > 2 && !/^20\d\d$/.test(run));
      return runs.filter((run) => !known.includes(run));
    });
    expect(found).toEqual([]);
  });

  test('says every word of its record, whole', async () => {
    const found = await findIn(papers, async (file) => {
      const { material, locale } = file;
      const words = material.words[locale] ?? material.words.es;
      const { text } = await readOf(file);
      const own = [...Object.values(words?.lines ?? {}), ...(words?.items ?? []).map((item) => item.text)];
      const said = own.filter((one) => !one.includes('.digits}')).map(filled);
      return said.filter((one) => !holds(text, one));
    });
    expect(found).toEqual([]);
  });

  test('says, where it says the slogan, what whoever has said yes can do', async () => {
    const slogan = (locale: string) =>
      things.find((one) => one.material.id === 'pregunta' && one.locale === locale)?.printed.lines.slogan;
    const found = await findIn(sheets, async (file) => {
      const { text } = await readOf(file);
      const call = slogan(file.locale);
      if (!call || isSpoken(file) || !holds(text, call)) return [];
      return holds(text, phrase(file.locale, 'home.already')) ? [] : ['the slogan alone'];
    });
    expect(found).toEqual([]);
  });

  test('says in a preview that it is a draft, in words that its reader knows', async () => {
    expect(site.campaign.stage).toBe('preview');
    const found = await findIn(sheets, async (file) => {
      const { text } = await readOf(file);
      const drafts = ['material.draft', 'material.plainDraft'].map((key) => phrase(file.locale, key));
      return drafts.some((draft) => holds(text, draft)) ? [] : ['not said to be a draft'];
    });
    expect(found).toEqual([]);
  });

  test('has its code, and no address, since this site has none yet', async () => {
    expect(site.campaign.address).toBeNull();
    const found = await findIn(sheets, async (file) => {
      const { text } = await readOf(file);
      const codes = holds(text, file.code) ? [] : [`lacks ${file.code}`];
      return [...codes, ...(text.match(/https?:|www\.|\w+\.(?:pe|org|com|net|info|gob)\b|\/[a-z]+\//g) ?? [])];
    });
    expect(found).toEqual([]);
  });

  test('reads a number aloud right after what it is for, before any other number', async () => {
    const found = await findIn(papers, async (file) => {
      const { aloud } = await readOf(file);
      if (isSpoken(file) || ['door', 'banner'].includes(file.material.form)) return [];
      return file.printed.numbers.flatMap(({ label, shown }) => {
        const next = aloud
          .split(label.text)
          .slice(1)
          .map((rest) => digitRuns(rest)[0]);
        return next.includes(shown) ? [] : [`${label.text}: ${next.join()}`];
      });
    });
    expect(found).toEqual([]);
  });
});

describe('the strips to tear off', () => {
  const hasStrips = (material: Material) => formOf(material).strips === true;
  const withStrips = sheets.filter(({ material }) => hasStrips(material));

  /** Its pieces by strip: all letters of one stand within its width. */
  const stripsOf = async (file: File) => {
    const turned = (await readOf(file)).pieces.filter(({ isUpright }) => !isUpright);
    const numbers = file.material.numbers.map((role) => numberOf(role));
    const [first] = numbers.filter((number) => turned.some(({ text }) => text.includes(number)));
    const places = turned.filter(({ text }) => first && text.includes(first)).map(({ right }) => right);
    const starts = [...new Set(places.map((place) => Math.round(place * 10) / 10))].toSorted((a, b) => a - b);
    const width = (starts[1] ?? 0) - (starts[0] ?? 0);
    return starts.map((start) => {
      // The first number, eight millimetres high, is the first row.
      const edge = start - 9.4;
      const own = turned.filter(({ left, right }) => {
        const middle = (left + right) / 2;
        return middle > edge && middle < edge + width;
      });
      return { start, text: own.map(({ text }) => text).join(' ') };
    });
  };

  test('are ten, and say the same, each the numbers of the thing', async () => {
    expect(withStrips).toHaveLength(sheetsAsked(hasStrips));
    const found = await findIn(withStrips, async (file) => {
      const strips = await stripsOf(file);
      const signs = new Set(strips.map(({ text }) => [...unspaced(text)].toSorted().join('')));
      const digits = digitRuns(strips[0]?.text ?? '').filter((run) => run.length > 2);
      const own = file.material.numbers.map((role) => numberOf(role));
      return [
        ...(strips.length === STRIPS_OF_A_SHEET && signs.size === 1
          ? []
          : [`${strips.length} strips, ${signs.size} of a kind`]),
        ...digits.filter((run) => !own.includes(run)),
        ...(digits.length > 0 ? [] : ['no number']),
      ];
    });
    expect(found).toEqual([]);
  });

  test('stand at the same distance from each other', async () => {
    const found = await findIn(withStrips, async (file) => {
      const starts = (await stripsOf(file)).map(({ start }) => start);
      const steps = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
      return Math.max(...steps) - Math.min(...steps) < 0.25 ? [] : [steps.join()];
    });
    expect(found).toEqual([]);
  });
});

test('the services of the real site are the ones that these tests think of', () => {
  expect(recordOf('report').id).toBe(site.campaign.roles.report);
  expect(files.length).toBeGreaterThan(90);
});
