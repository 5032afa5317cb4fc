/**
 * The papers for the office as those who use them need them: somebody in a municipality who has two hours and a letter to send, and
 * somebody who writes to the press and answers for each figure.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/codes/forms.ts';
import { assertFound } from '../../src/domain/found.ts';
import { blanksIn } from '../../src/domain/materials/material.ts';
import { countWords } from '../../src/domain/text/sentences.ts';
import { toDocx } from '../../src/outputs/materials/document-parts.ts';
import { templateOf } from '../../src/outputs/materials/templates.ts';
import { setPdf } from '../../src/outputs/materials/typeset.ts';
import { viewContext } from '../../src/views/context.ts';
import { blockTexts } from '../../src/views/materials/blocks.ts';
import { filesOf } from '../../src/views/materials/files.ts';
import { toMaterial } from '../../src/views/materials/material.ts';
import { isPrinted, type Printed, toPrinted } from '../../src/views/materials/printed.ts';
import { contentOf } from '../fixtures/content-read.ts';
import { realMaterials } from './materials.ts';
import { readDocx } from './read-docx.ts';
import { realSite } from './real-site.ts';

const site = realSite();
const content = contentOf('content');
const materials = realMaterials();
const desk = materials.filter(
  (material) => formOf(material).use === 'desk' && formOf(material).formats.some(({ file }) => file === 'docx'),
);
const LOCALES = ['es', 'en', 'pt'];
const CODE = '4821 0937';
const GIVEN = { code: '48210937', on: '2027-06-01' };
const papers = desk.flatMap((material) =>
  LOCALES.map((locale) => [material.id, locale, printed(material.id, locale)] as const),
);
const ofForm = (form: string) => papers.filter(([, , paper]) => paper.form === form);
const wholeText = (paper: Printed) => (paper.blocks ?? []).flatMap(blockTexts).join('\n');

test('there are a letter, a note to the press, a plan, and sheets for an hour, a day, a week and a municipality', () => {
  expect(desk.map(({ form }) => form)).toEqual([
    'letter',
    'press-note',
    'work-plan',
    'run-sheet',
    'run-sheet',
    'run-sheet',
    'run-sheet',
  ]);
});

describe.each(papers)('%s in %s', (id, locale, paper) => {
  const material = assertFound(
    materials.find((one) => one.id === id),
    id,
  );
  const { lines, items } = assertFound(material.words[locale], locale);

  test('opens as a document with the same paragraphs, its title and its language', async () => {
    const read = readDocx(await toDocx(paper));
    expect(read.paragraphs.map(({ text }) => text)).toEqual((paper.blocks ?? []).flatMap(blockTexts));
    expect({ title: read.title, lang: read.lang }).toEqual({ title: paper.title, lang: paper.lang });
    expect(read.paragraphs.filter(({ style }) => style === 'Title')).toHaveLength(1);
    expect(read.page).toEqual({ width: 210, height: 297 });
  });

  test('has all that its record says, and nothing in braces', () => {
    const said = wholeText(paper);
    const texts = [
      ...Object.values(lines).flatMap((text) => text.split('\n')),
      ...items.flatMap((item) => [item.text, item.when ?? '', item.who ?? '', item.care ?? '']),
    ];
    const parts = texts.flatMap((text) => text.split(/\{[\w.]+\}/)).map((text) => text.trim());
    expect(parts.filter((text) => !said.includes(text))).toEqual([]);
    expect(said).not.toMatch(/[{}]/);
  });

  test('has the numbers of the records and no other telephone number', () => {
    const shown = paper.numbers.map((number) => number.shown);
    const named = Object.values(lines)
      .concat(items.map(({ text }) => text))
      .some((text) => text.includes('{'));
    const said = wholeText(paper);
    expect(shown.filter((number) => named && !said.includes(number))).toEqual([]);
    expect(material.numbers.length > 0).toBe(named);
  });

  test('is the same file each time, with no date and no name of who wrote it', async () => {
    const first = await toDocx(paper);
    expect(await toDocx(paper)).toEqual(first);
    const { whole, parts } = readDocx(first);
    expect(parts).toEqual(parts.toSorted());
    expect(whole).not.toMatch(/\d{4}-\d{2}-\d{2}T|<(dcterms:(created|modified)|dc:creator|cp:lastModifiedBy)[ >]/);
  });

  test('says in its footer that it is a draft, and its code', async () => {
    const { footer } = readDocx(await toDocx(paper));
    expect(footer).toContain(assertFound(paper.draft ?? undefined, 'draft'));
    expect(footer).toContain(CODE);
  });

  test('fits on one page of paper, with the letters of a printed page', async () => {
    const [format] = formOf(paper).formats.filter(({ file }) => file === 'pdf');
    const pdf = await setPdf(paper, assertFound(format, 'format'), templateOf(paper.form));
    const task = getDocument({ data: Uint8Array.from(pdf) });
    const read = await task.promise;
    expect(read.numPages).toBe(1);
    const page = await read.getPage(1);
    const { items: pieces } = await page.getTextContent();
    const text = pieces.map((piece) => ('str' in piece ? piece.str : '')).join(' ');
    for (const number of paper.numbers)
      if (wholeText(paper).includes(number.shown)) expect(text).toContain(number.shown);
    expect(text).toContain(CODE);
    await task.destroy();
  });

  test('keeps to the limits of its form', () => {
    const form = formOf(paper);
    expect(Object.keys(lines).filter((line) => !(line in form.lines))).toEqual([]);
    expect(Object.keys(form.lines).filter((line) => !(line in lines) && !form.optional?.includes(line))).toEqual([]);
    expect(Object.entries(lines).filter(([line, text]) => text.length > (form.lines[line] ?? 0))).toEqual([]);
    const { from, to, signs } = assertFound(form.items ?? undefined, 'items');
    expect(items.length).toBeGreaterThanOrEqual(from);
    expect(items.length).toBeLessThanOrEqual(to);
    expect(items.filter(({ text }) => text.length > signs)).toEqual([]);
    expect(items.filter(({ care = '' }) => care.length > 80)).toEqual([]);
    const count = countWords(wholeText(paper));
    expect(count).toBeGreaterThanOrEqual(form.words?.from ?? 0);
    expect(count).toBeLessThanOrEqual(form.words?.to ?? 0);
  });

  test('sets apart what is to be filled in, and its page lists the same', async () => {
    const blanks = blanksIn(wholeText(paper));
    const read = readDocx(await toDocx(paper));
    expect([...new Set(read.blanks)]).toEqual(blanks.map((blank) => `[${blank}]`));
    expect(wholeText(paper).split('[').length).toBe(wholeText(paper).split(']').length);
    const context = viewContext(site, locale);
    const { blanks: listed } = toMaterial({ material, codes: new Map([[locale, GIVEN]]) }, [], context);
    expect(listed?.items.map(({ text }) => text)).toEqual(blanks);
  });

  test('comes to fill in and to print', () => {
    expect(filesOf(paper).map(({ name, format }) => `${name}.${format.file}`)).toEqual([
      `${id}-a4.docx`,
      `${id}-a4.pdf`,
    ]);
  });
});

describe.each(ofForm('letter'))('somebody in a municipality sends "%s" in %s', (_id, locale, paper) => {
  const blanks = blanksIn(wholeText(paper));
  const texts = (paper.blocks ?? []).flatMap(blockTexts);
  const { lines } = assertFound(desk.find(({ form }) => form === 'letter')?.words[locale], locale);

  test('in the order of a formal letter: date, number, addressee, subject, reference, greeting, end, signature', () => {
    const order = [
      'place',
      'number',
      'to',
      'subject',
      'reference',
      'greeting',
      'requests',
      'reply',
      'close',
      'signature',
    ];
    const positions = order.map((line) => {
      const first = assertFound(lines[line]?.split('\n')[0], line);
      return texts.findIndex((text) => text.endsWith(first));
    });
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('with no name, number, date or institution that is not its own', () => {
    for (const line of ['place', 'number', 'to', 'signature']) expect(lines[line]).toMatch(/\[[^\]]+\]/);
    expect(blanks.length).toBeGreaterThanOrEqual(8);
    expect(blanks.length).toBeLessThanOrEqual(24);
  });

  test('with references that stand among the sources', () => {
    const material = assertFound(
      desk.find(({ form }) => form === 'letter'),
      'letter',
    );
    const sources = material.sources.map((id) => JSON.stringify(content.sources?.whole?.sources[id] ?? ''));
    for (const reference of ['A/RES/68/192', '28950', '009-2021-in'])
      expect(sources.some((source) => source.toLowerCase().includes(reference.toLowerCase()))).toBe(true);
    expect(lines.reference).toContain('A/RES/68/192');
    const named = (lines.reference ?? '').match(/\d{3,}[-/][\w/-]+|\b\d{5}\b/g) ?? [];
    expect(
      named.filter((name) => !sources.some((source) => source.toLowerCase().includes(name.toLowerCase()))),
    ).toEqual([]);
  });
});

describe.each(ofForm('press-note'))('somebody who answers for each figure sends "%s" in %s', (_id, _locale, paper) => {
  const said = wholeText(paper);

  test('with figures only as a record of figures has them, of the same years', () => {
    const records = content.figures.flatMap(({ whole }) => (whole ? [whole] : []));
    const known = new Set(
      records.flatMap(({ bars, period, words }) => [
        ...bars.map(({ value }) => String(value)),
        ...(period ? [period.from, period.to] : []),
        ...Object.values(words).flatMap(
          ({ scope, headline }) => `${scope} ${headline ?? ''}`.match(/\d+(?: \d{3})*/g) ?? [],
        ),
      ]),
    );
    const shown = paper.numbers.map((number) => number.shown);
    const withoutLines = shown.reduce((text, number) => text.replaceAll(number, ''), said);
    const numbers = withoutLines.match(/\d+(?: \d{3})*/g) ?? [];
    /** The day, an age, what a share is of, and the years in which the sources were printed. */
    const around = ['30', '18', '100', '2023', '2024'];
    expect(numbers.filter((number) => !known.has(number) && !around.includes(number))).toEqual([]);
  });

  test('with the source and the year of each in the same paragraph', () => {
    const counted = said.split('\n').filter((text) => /1430|202 478/.test(text));
    expect(counted).toHaveLength(2);
    for (const text of counted)
      expect(text).toMatch(/(CHS Alternativo|UNODC)[^\n]*20\d\d|20\d\d[^\n]*(CHS Alternativo|UNODC)/);
  });

  test('with a contact that is blank', () => {
    expect(said.split('\n').at(-1)).toMatch(/^(\[[^\]]+\](, |$))+$/);
  });
});

describe.each(ofForm('run-sheet'))('somebody leads "%s" in %s', (id, locale, paper) => {
  const { items } = paper;

  test('with who, when and what in every row, and care in some', async () => {
    expect(items.filter(({ when, who, text }) => !when || !who || !text)).toEqual([]);
    expect(items.some(({ care }) => care)).toBe(true);
    const { tables, headRows } = readDocx(await toDocx(paper));
    expect(headRows).toEqual([1]);
    expect(tables[0]).toHaveLength(items.length + 1);
    expect(tables[0]?.[1]).toEqual([items[0]?.when, items[0]?.text, items[0]?.who, items[0]?.care ?? '']);
  });

  test('knowing whom somebody who asks for help can reach', () => {
    const help = paper.lines.help ?? '';
    for (const { shown } of paper.numbers) expect(help).toContain(shown);
    expect(help).toMatch(/\[[^\]]+\]/);
  });

  test('knowing where each thing that it names must not hang', () => {
    const never = paper.lines.never ?? '';
    const said = `${wholeText(paper)}`;
    const hung = materials.filter(({ words, never: places, form }) => {
      const title = words[locale]?.title ?? '';
      return title && said.includes(title) && places.includes('lodging') && formOf({ form }).use === 'wall';
    });
    expect(hung.length).toBeGreaterThan(0);
    expect(hung.filter(({ words }) => !never.includes(words[locale]?.title ?? ''))).toEqual([]);
    expect(id).toBe(paper.id);
  });
});

function printed(id: string, locale: string): Printed {
  const material = assertFound(
    materials.find((one) => one.id === id),
    id,
  );
  const made = toPrinted(material, GIVEN, viewContext(site, locale));
  if (!isPrinted(made)) throw new Error(`"${id}" is not made in "${locale}".`);
  return made;
}
