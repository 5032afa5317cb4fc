import { expect, test, vi } from 'vitest';
import type { Dictionary } from '../../../../src/i18n/words.ts';
import type { ContactFile } from '../../../../src/views/help/contact.ts';
import { aSite, sourceWords } from '../../made-up.ts';

/** The words of the source with the name of a language before each. */
const wordsOf = (locale: string): Dictionary =>
  new Map(
    [...sourceWords].map(([key, { phrase, ...entry }]) => [
      key,
      { ...entry, state: 'reviewed', phrase: typeof phrase === 'string' ? `${locale}: ${phrase}` : phrase },
    ]),
  );
const site = aSite({ words: { en: wordsOf('en'), ar: wordsOf('ar') } });
vi.mock('../../../../src/collections/site.ts', () => ({ loadSite: async () => site }));

const { GET, getStaticPaths } = await import('../../../../src/pages/_help/contact-card.ts');
const paths = await getStaticPaths();
const fileOf = async (props: ContactFile) => (await GET({ props } as never)).text();

test('there is a file for each name of a language that has names, and for no other', () => {
  expect(new Set(paths.map(({ params }) => params.locale))).toEqual(new Set(['es', 'en']));
});

test.each(paths)(
  'the note of $params.locale $params.service speaks the language whose name the contact has',
  async (path) => {
    const note = /^NOTE:(.*)$/m.exec(await fileOf(path.props))![1]!;
    expect(note.startsWith('en: ')).toBe(path.params.locale === 'en');
  },
);
