/** Findings about phrases that the code asks for and that are not there, or the other way round. */

import { describe, expect, test } from 'vitest';
import { checkAll } from '../../../src/check/check-all.ts';
import { explanationOf } from '../../../src/check/finding.ts';
import { askedKeys } from '../../../src/check/read/phrases.ts';
import { broken, checkTree, findingsIn } from '../../fixtures/content-faults/faults.ts';
import { findingLines } from '../../fixtures/content-faults/found.ts';
import { withCodes } from '../../fixtures/content-faults/noted.ts';
import { cleanTree, PHRASES, TODAY, type Tree, withAllPhrases, withTree } from '../../fixtures/content-faults/tree.ts';
import { fault, faultsIn, finds } from './fault.ts';

fault(
  'a phrase that only a translation has',
  'strings/es.yaml',
  '  line.hours: "{opens} – {closes}"\n',
  '',
  'strings/en.yaml:6 core["line.hours"] · key-not-in-source (es) → line.count: …',
  '6 no core["line.hours"] · phrase-missing → line.hours: "…"',
);
faultsIn('strings/es.yaml')`
  a phrase that nothing asks for | site.name: C | site.title: Título⏎  site.name: C | 12 other["site.title"] · phrase-not-asked
`;

describe('of a language that is whole but for some phrases, the check gives notice', () => {
  const HOURS = '  line.hours: "{opens} – {closes}"\n';
  const noticesOf = (tree: Tree) => withTree(withCodes(tree), (dir) => checkTree(dir).notices);

  test('and names them', () => {
    const notices = noticesOf(broken('strings/en.yaml', HOURS, ''));
    expect(findingLines(notices)).toEqual([
      'strings/en.yaml:5 no core["line.hours"] · phrases-lacking → line.hours: "…"',
    ]);
  });

  test('once for all of them', () => {
    const tree = broken('strings/en.yaml', '  exit.label: ', '  # ', broken('strings/en.yaml', HOURS, ''));
    const [notice, ...others] = noticesOf(tree);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ code: 'phrases-lacking', file: 'strings/en.yaml', field: 'safety["exit.label"]' });
    expect(explanationOf(notice!).write?.en).toBe('exit.label: "…"\nline.hours: "…"');
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
  const LINE = 'facts/services/gb/policia-999.yaml';
  const spoken = (tag: string) => broken(LINE, 'languages: [es]', `languages: [es, ${tag}]`);
  const named = (tag: string, tree = cleanTree()) =>
    broken('strings/es.yaml', 'site.name: C', `language.${tag}: una lengua\n  site.name: C`, tree);

  finds(
    'is asked for at the record that needs it',
    () => spoken('boa'),
    'facts/services/gb/policia-999.yaml:35 languages[1] · language-without-name (es) → language.boa: "…"',
  );

  test('is asked for once, however many records need it', () => {
    const tree = broken('events/2027/feria.md', 'lang: es', 'lang: boa', spoken('boa'));
    expect(findingsIn(tree, PHRASES).map(({ code }) => code)).toEqual(['language-without-name']);
  });

  test('is taken where it is needed', () => {
    expect(findingsIn(named('boa', spoken('boa')))).toEqual([]);
  });
});
