/** Pictures to send and to show: what is drawn is read from its outlines before it is drawn, and weighed after. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Form, formOf } from '../../../src/codes/forms.ts';
import type { Role } from '../../../src/codes/roles.ts';
import { assertFound } from '../../../src/domain/found.ts';
import { templateOf } from '../../../src/outputs/materials/templates.ts';
import { setSvg } from '../../../src/outputs/materials/typeset.ts';
import { loadSharp } from '../../../src/outputs/page/installed.ts';
import { toMaterial } from '../../../src/views/materials/material.ts';
import { phraseIn } from '../texts.ts';
import { svgReader } from './svg.ts';
import {
  bytesOf,
  contextIn,
  type File,
  files,
  filesIn,
  findIn,
  numberOf,
  papers,
  pictures,
  things,
  unspaced,
} from './things.ts';

const read = svgReader(`0123456789·${JSON.stringify(things.map(({ printed }) => printed))}`);
const drawn = new Map<string, string>();
/** What stands on a file, without spaces. */
const said = ({ name }: File) => assertFound(drawn.get(name), name);
const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_all, role: Role) => numberOf(role));
/** One size of every sheet: what its preview shows, and what another reader has read from its PDF. */
const previewed = papers.filter(
  ({ file, material }) => ['a4', 'a5', '2x1'].includes(file.format.id) && !(formOf(material) as Form).isSpoken,
);
const shown = [...pictures, ...previewed];

beforeAll(async () => {
  for (const { name, file } of shown) {
    const { printed, format, item } = file;
    const svg = (await setSvg(printed, format, templateOf(printed.form), item ?? 0)).toString();
    // A hyphen at the end of a line stands before the next one too, where a language wants it.
    drawn.set(name, unspaced(read(svg)).replaceAll('--', '-'));
  }
}, 120_000);

describe('every picture', () => {
  test('is there for each size and each of its sentences', () => {
    const count = (form: string) =>
      filesIn(things).filter(({ material, locale }) => material.form === form && locale === 'es').length;
    expect([count('cards'), count('stills')]).toEqual([30, 6]);
  });

  test('can be read: no letter is missing or unknown', async () => {
    expect(await findIn(shown, (file) => (said(file).includes('□') ? [said(file)] : []))).toEqual([]);
  });

  test('has each number of its record, as its service has it, and no other', async () => {
    const found = await findIn(shown, (file) => {
      const numbers = file.material.numbers.map((role) => numberOf(role));
      return numbers.filter((number) => !said(file).includes(number));
    });
    expect(found).toEqual([]);
  });

  test('says its sentence, whole, and its code', async () => {
    const found = await findIn(pictures, (file) => {
      const item = (file.material.words[file.locale]?.items ?? [])[file.file.item ?? 0];
      const sentence = unspaced(filled(item?.text ?? 'no sentence'));
      return [sentence, unspaced(file.code)].filter((part) => !said(file).includes(part));
    });
    expect(found).toEqual([]);
  });

  test('says in a preview that it is a draft', async () => {
    const found = await findIn(shown, (file) => {
      const draft = unspaced(file.printed.draft ?? 'no draft');
      return said(file).includes(draft) ? [] : ['not said to be a draft'];
    });
    expect(found).toEqual([]);
  });

  test('says, where it says the slogan, what whoever has said yes can do', async () => {
    const found = await findIn(shown, (file) => {
      const slogan = things.find(({ material, locale }) => material.id === 'pregunta' && locale === file.locale)
        ?.printed.lines.slogan;
      const locale = file.locale === 'en' || file.locale === 'pt' ? file.locale : 'es';
      const already = phraseIn(locale, 'home.already') ?? '?';
      const isSaid = slogan !== undefined && said(file).includes(unspaced(slogan));
      return isSaid && !said(file).includes(unspaced(already)) ? ['the slogan alone'] : [];
    });
    expect(found).toEqual([]);
  });

  test('has the size that its name says and at most 80 kB', async () => {
    // Every card has the same ground and as many letters: three of each form and size are drawn.
    const some = [
      ...Map.groupBy(pictures, ({ material, file, locale }) => `${material.form} ${file.format.id} ${locale}`).values(),
    ].flatMap((all) => all.toSorted((a, b) => said(b).length - said(a).length).slice(0, 1));
    const found = await findIn(some, async (file) => {
      const bytes = await bytesOf(file);
      const { width, height, format } = await loadSharp()(bytes).metadata();
      const isRight = format === 'png' && file.file.format.id === `${width}x${height}`;
      return isRight && bytes.length <= 80_000 ? [] : [`${format} of ${width} × ${height}, ${bytes.length} bytes`];
    });
    expect(found).toEqual([]);
  });
});

test('what is drawn says the same as the words that its page has for whoever does not see it', () => {
  for (const { material, locale, printed } of things) {
    const view = toMaterial({ material, codes: new Map() }, [], contextIn(locale));
    const words = view.words?.items.map(({ text }) => text) ?? [];
    const own = files.filter((file) => file.material.id === material.id && file.locale === locale);
    if (own.length === 0 || view.texts || formOf(material).use === 'desk') continue;
    for (const { text } of printed.items) expect(words).toContain(text);
    for (const { shown: number } of printed.numbers) expect(words.some((text) => text.endsWith(number))).toBe(true);
  }
});
