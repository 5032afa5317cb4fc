/** Whole findings about phrases that the code asks for and that are not there, or the other way round: Spanish, then English. */
import { describe, expect, test } from 'vitest';
import { checkAll } from '../../../src/check/check-all.ts';
import { formatNotices } from '../../../src/check/notice.ts';
import { askedKeys } from '../../../src/check/read/asked-keys.ts';
import { broken, checkTree, findingsIn, reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';
import { withCodes } from '../../fixtures/content-faults/noted.ts';
import { cleanTree, PHRASES, TODAY, type Tree, withAllPhrases, withTree } from '../../fixtures/content-faults/tree.ts';

test('the finding about a phrase that only a translation has', () => {
  expect(reportOfFault('strings/es.yaml', '  line.hours: "{opens} – {closes}"\n', '')).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml, línea 6: \`core["line.hours"]\`.
    La clave no existe en strings/es.yaml, la lengua de origen. Lo más parecido es \`line.count\`. Escribe:

        line.count: …

    Más: content/README.md#textos

    content/strings/es.yaml, línea 6: falta \`core["line.hours"]\`.
    El sitio muestra esta frase y la lengua de origen no la tiene. Escríbela en el grupo que le toca (\`safety\` donde una palabra equivocada haría daño). Escribe:

        line.hours: "…"

    Más: content/README.md#textos

    content/strings/en.yaml, line 6: \`core["line.hours"]\`.
    The key does not exist in strings/es.yaml, the source language. The nearest is \`line.count\`. Write:

        line.count: …

    More: content/README.md#texts

    content/strings/es.yaml, line 6: \`core["line.hours"]\` is missing.
    The site shows this phrase and the source language does not have it. Write it in the group where it belongs (\`safety\` where a wrong word could harm). Write:

        line.hours: "…"

    More: content/README.md#texts
    "
  `);
});

test('the finding about a phrase that nothing asks for', () => {
  expect(reportOfFault('strings/es.yaml', 'site.name: C', 'site.title: Título\n  site.name: C')).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 12: \`other["site.title"]\`.
    Ninguna página pide esta frase. Bórrala de todas las lenguas; si es nueva y el código la pide, escríbela también en \`content/strings/\`.

    Más: content/README.md#textos

    content/strings/es.yaml, line 12: \`other["site.title"]\`.
    No page asks for this phrase. Take it out of all languages; if it is new and the code asks for it, write it in \`content/strings/\` too.

    More: content/README.md#texts
    "
  `);
});

describe('of a language that is whole but for some phrases, the check gives notice', () => {
  const HOURS = '  line.hours: "{opens} – {closes}"\n';
  const noticesOf = (tree: Tree) => withTree(withCodes(tree), (dir) => checkTree(dir).notices);

  test('and an editor reads which they are and what hangs on them', () => {
    const notices = noticesOf(broken('strings/en.yaml', HOURS, ''));
    const texts = (['es', 'en'] as const).map((lang) => formatNotices(notices, { lang, dir: 'content' }));
    expect(texts.join('\n\n')).toMatchInlineSnapshot(`
      "Avisos, que no detienen nada:

      content/strings/en.yaml, línea 5: falta \`core["line.hours"]\`.
      Esta lengua tiene las demás frases y le falta una. Hasta entonces no cuenta como entera: ni los buscadores ni los datos abiertos saben de ella, y sus páginas dicen esto en otra lengua. Escribe:

          line.hours: "…"

      Más: content/README.md#textos

      Notices, which stop nothing:

      content/strings/en.yaml, line 5: \`core["line.hours"]\` is missing.
      This language has the other phrases and lacks one. Until then it does not count as whole: neither search engines nor the open data hear of it, and its pages say this in another language. Write:

          line.hours: "…"

      More: content/README.md#texts"
    `);
  });

  test('once for all of them', () => {
    const tree = broken('strings/en.yaml', '  exit.label: ', '  # ', broken('strings/en.yaml', HOURS, ''));
    const [notice, ...others] = noticesOf(tree);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ code: 'phrases-lacking', file: 'strings/en.yaml', field: 'safety["exit.label"]' });
    expect(notice?.write?.en).toBe('exit.label: "…"\nline.hours: "…"');
  });

  test('but not where most of them are still to come', () => {
    const none = broken('strings/en.yaml', /^safety:[\s\S]*/m, 'safety: {}\ncore: {}\nother: {}\n');
    expect(noticesOf(none)).toEqual([]);
  });
});

describe('of the site itself, the check names', () => {
  const without = (...keys: string[]): Tree => {
    const tree = withAllPhrases(cleanTree());
    return keys.reduce((all, key) => broken('strings/es.yaml', `  ${key}: Palabras\n`, '', all), tree);
  };
  const codesOf = (tree: Tree) =>
    withTree(tree, (dir) => checkAll(dir, TODAY).findings).map(({ code, field }) => [code, field]);

  test('nothing where each phrase is there', () => {
    expect(codesOf(without())).toEqual([]);
  });

  test('both a key that stands whole in code and one that a template makes, in one run', () => {
    expect(codesOf(without('help.title', 'topic.emergency'))).toEqual([
      ['phrase-missing', 'other["help.title"]'],
      ['phrase-missing', 'other["topic.emergency"]'],
    ]);
  });

  test('all of them where a file has none, and no language but the source', () => {
    const empty = 'state: original\nwrittenBy: editor\nreviewed: {}\nsafety: {}\ncore: {}\nother: {}\n';
    const tree = {
      ...withAllPhrases(cleanTree()),
      'strings/es.yaml': empty,
      'strings/en.yaml': empty.replace('original', 'machine'),
    };
    expect(codesOf(tree)).toHaveLength(askedKeys().length);
  });
});

describe('the name of a language that computers do not know', () => {
  const LINE = 'facts/helplines/gb/policia-999.yaml';
  const spoken = (tag: string) => broken(LINE, 'languages: [es]', `languages: [es, ${tag}]`);
  const named = (tag: string, tree = cleanTree()) =>
    broken('strings/es.yaml', 'site.name: C', `language.${tag}: una lengua\n  site.name: C`, tree);

  test('is asked for at the record that needs it', () => {
    expect(reportOf(spoken('boa'))).toMatchInlineSnapshot(`
      "
      content/facts/helplines/gb/policia-999.yaml, línea 35: \`languages[1]\` es "boa".
      Las páginas muestran el nombre de esta lengua, y ni el navegador ni strings/es.yaml lo saben. Escríbelo en strings/es.yaml, en \`other\`. Escribe:

          language.boa: "…"

      Más: content/README.md#textos

      content/facts/helplines/gb/policia-999.yaml, line 35: \`languages[1]\` is "boa".
      Pages show the name of this language, and neither browsers nor strings/es.yaml know it. Write it in strings/es.yaml, under \`other\`. Write:

          language.boa: "…"

      More: content/README.md#texts
      "
    `);
  });

  test('is asked for once, however many records need it', () => {
    const tree = broken('events/2027/feria.md', 'lang: es', 'lang: boa', spoken('boa'));
    expect(findingsIn(tree, PHRASES).map(({ code }) => code)).toEqual(['language-without-name']);
  });

  test('is taken where it is needed', () => {
    expect(findingsIn(named('boa', spoken('boa')))).toEqual([]);
  });

  test.each([
    ['no record names', named('boa')],
    ['computers know', named('fr', spoken('fr'))],
  ])('is not asked for where it is one that %s', (_case, tree) => {
    expect(findingsIn(tree).map(({ code, file }) => [code, file])).toEqual([
      ['language-name-not-asked', 'strings/es.yaml'],
    ]);
  });

  test('the finding about such a name', () => {
    expect(reportOf(named('boa'))).toMatchInlineSnapshot(`
      "
      content/strings/es.yaml, línea 12: \`other["language.boa"]\`.
      Ninguna ficha nombra esta lengua, o su nombre ya se sabe sin esta frase. Bórrala de todas las lenguas.

      Más: content/README.md#textos

      content/strings/es.yaml, line 12: \`other["language.boa"]\`.
      No record names this language, or its name is known without this phrase. Take it out of all languages.

      More: content/README.md#texts
      "
    `);
  });
});
