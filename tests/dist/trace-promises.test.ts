/** What a visit leaves is measured; no page may promise more than that. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attr, inside, textOf } from './dom.ts';
import { readSite, tags } from './site.ts';
import { SITES } from './sites.ts';

/** As such sites like to say it. */
const PROMISES = new RegExp(
  [
    'no (?:deja|queda)n? (?:ning[uú]n[ao]? )?(?:rastro|huella)|sin (?:dejar )?(?:ning[uú]n )?(?:rastro|huella)',
    'nadie (?:lo |te |se )?(?:sabrá|verá|enterará|va a (?:saber|enterarse|ver)|podrá saber)',
    '(?:totalmente|completamente|100 ?%) (?:privad|segur|anónim|private|safe|secure|anonymous)|borra todo rastro',
    'leav(?:es?|ing) no trace|without (?:a|any|leaving a) trace|untraceable',
    'no ?(?:body|one) (?:will (?:ever )?(?:know|find out|see (?:it|that|you))|can (?:trace|ever know))',
    'não (?:deixa|fica|ficam) (?:nenhum )?(?:rastro|vestígio)|sem (?:deixar )?(?:nenhum )?(?:rastro|vestígio)',
    'ninguém (?:(?:vai|irá) (?:saber|descobrir|ver)|saberá|descobrirá|verá)|apaga todo rastro',
  ].join('|'),
  'iu',
);

interface Written {
  versions: Record<string, string>;
  remains: Record<string, Record<string, boolean>>;
}

describe.each(SITES)('$name', (spec) => {
  test('promises on no page that nothing stays, but beside what was measured', () => {
    const promising = readSite(spec).pages.flatMap((page) => {
      const said = PROMISES.exec(tags(page, 'main').map(textOf).join(' '));
      const shown = page.elements.flatMap(({ attribs }) => [`#${attribs.id}`, attribs.href ?? '']);
      if (!said || shown.some((one) => one.endsWith('#measured'))) return [];
      return [`${page.path}: ${said.input.slice(Math.max(0, said.index - 60), said.index + 80)}`];
    });
    expect(promising).toEqual([]);
  });

  test('says in its table as often that something stayed as was measured in each browser, and no more', () => {
    const { versions, remains }: Written = JSON.parse(readFileSync('src/views/about/measured-traces.json', 'utf8'));
    for (const page of readSite(spec).pages.filter(({ kind }) => kind === 'privacy')) {
      const part = page.elements.find((one) => attr(one, 'id') === 'measured')!;
      const texts = (within: typeof part, tag: string) => inside(within, ({ name }) => name === tag).map(textOf);
      const [head, ...rows] = inside(part, ({ name }) => name === 'tr');
      expect(texts(head!, 'th').slice(1)).toEqual(Object.entries(versions).map((one) => one.join(' ')));
      const cells = rows.map((row) => texts(row, 'td'));
      expect(cells.every((row) => row.length === Object.keys(versions).length)).toBe(true);
      expect(new Set(cells.flat()).size).toBe(2);
      for (const [column, measured] of Object.values(remains).map(Object.values).entries()) {
        const no = cells.filter((row) => row[column] === cells[0]![0]);
        expect([cells.length, no.length]).toEqual([measured.length, measured.filter((stays) => !stays).length]);
      }
    }
  });
});

test.each([
  ['Esta página no deja ningún rastro.', true],
  ['Nadie sabrá que entraste.', true],
  ['The button leaves no trace, and nobody will know.', true],
  ['Este site não deixa rastro.', true],
  ['El navegador guarda las páginas que visitas.', false],
  ['Haste leaves no time to think.', false],
])('in “%s” a promise is found or not: %s', (text, found) => expect(PROMISES.test(text)).toBe(found));
