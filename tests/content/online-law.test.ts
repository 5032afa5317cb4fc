/** Nobody under 18 reads that without deceit there is no crime, and who sent pictures finds whom to call. */
import { expect, test } from 'vitest';
import { contentOf } from '../fixtures/content-read.ts';

const content = contentOf('content');
const bodyOf = (locale: string, id: string, section: string) =>
  content.pages.find((page) => page.locale === locale && page.id === id)!.sections.find((one) => one.id === section)!
    .body;

const WITHOUT = { es: /Sin engaño/, en: /Without deceit/, pt: /Sem engano/ } as const;
const HELP = { es: /Pide ayuda igual/, en: /Ask for help all the same/, pt: /Peça ajuda do mesmo jeito/ } as const;
const EACH = (['es', 'en', 'pt'] as const).flatMap((locale) =>
  ['messages', 'easy/messages'].map((folder) => [locale, folder] as const),
);

test.each(EACH)('the law of online contact names a crime without deceit, and help (%s, %s)', (locale, folder) => {
  const body = bodyOf(locale, `${folder}/en-linea`, 'law');
  expect(body).toMatch(WITHOUT[locale]);
  expect(body).toMatch(HELP[locale]);
});

test.each(EACH)(
  'who already said yes and sent pictures finds support, and the line for under 18 (%s, %s)',
  (locale, folder) => {
    const body = bodyOf(locale, `${folder}/ya-dije-que-si`, 'before');
    for (const role of ['violence', 'children']) expect(body).toContain(`<Service role="${role}" />`);
  },
);

test('who came from another country is told whom to call for violence, and to ask before the name once', () => {
  const { safety } = content.strings.find(({ locale }) => locale === 'es')!.whole!;
  const said = `${safety['need.migrant-advice']} ${safety['need.papers-migration']}`;
  expect(said).toContain('{violence}');
  expect(said.match(/antes de dar tu nombre/g)).toHaveLength(1);
});
