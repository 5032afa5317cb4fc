/** A content folder that came from another country: what of it names services that nobody here can call. */

import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../../../../src/check/finding.ts';
import { broken, checkTree, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { findingLines } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, RECORDS, type Tree, withTree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const PAGE = 'pages/es/senales.mdx';
const LESSON = 'lessons/mirar.yaml';
const POLICE = '<Service role="police" />';

/** The clean tree with the office in another country. */
function withOfficeAbroad(tree: Tree = cleanTree()): Tree {
  const { 'facts/services/gb/oficina-central.yaml': office = '', ...rest } = tree;
  return { ...rest, 'facts/services/fr/oficina-central.yaml': office };
}

const abroadIn = (tree: Tree) =>
  findingsIn(tree).flatMap(({ code, file, field }) => (code === 'service-abroad' ? [[file, field]] : []));
const codesOf = (tree: Tree) => findingsIn(tree).map(({ code, file }) => [code, file]);
/** Codes are told of elsewhere. */
const noticesOf = (tree: Tree) =>
  withTree(tree, (dir) => checkTree(dir).notices).filter(({ code }) => !code.startsWith('code-'));

describe('a service of another country', () => {
  const named = broken(PAGE, POLICE, '<Service id="oficina-central" />');

  test.each([
    ['a role', broken('campaign.yaml', 'report: null', 'report: oficina-central'), ['campaign.yaml', 'roles.report']],
    ['what is core', broken('campaign.yaml', 'core: [', 'core: [oficina-central, '), ['campaign.yaml', 'core[0]']],
    [
      'a need',
      broken('campaign.yaml', 'services: [', 'services: [oficina-central, '),
      ['campaign.yaml', 'needs[0].services[0]'],
    ],
    ['a text', named, [PAGE, '']],
    [
      'the card of a lesson',
      broken(LESSON, 'roles: [police]', 'roles: [police]\nservices: [oficina-central]'),
      [LESSON, 'services[0]'],
    ],
  ])('stops the check in %s', (_place, tree, at) => {
    expect(abroadIn(withOfficeAbroad(tree))).toEqual([at]);
    expect(abroadIn(tree)).toEqual([]);
  });

  test('may stand in the need of people who are abroad', () => {
    const abroad = broken('campaign.yaml', 'services: [', 'services: [oficina-central, ');
    expect(abroadIn(withOfficeAbroad(broken('campaign.yaml', 'id: danger', 'id: abroad', abroad)))).toEqual([]);
  });

  test.each([['abroad: [FR]'], ['for: [FR]']])('may stand in a section with %s', (field) => {
    expect(abroadIn(withOfficeAbroad(inSection(field, named)))).toEqual([]);
  });

  test('may not stand in a section that is about a third country', () => {
    expect(abroadIn(withOfficeAbroad(inSection('abroad: [ES]', named)))).toEqual([[PAGE, '']]);
  });

  test('is a finding that says what to write', () => {
    const all = findingsIn(withOfficeAbroad(named)).filter(({ code }) => code === 'service-abroad');
    expect(all.map(explanationOf).map(({ en, write }) => [en, write?.en])).toEqual([
      [
        'The service oficina-central is of FR and this site is of GB: who reads here cannot call it. Write one of GB, by its role; where the section is about being in FR, give it `abroad: [FR]` in pages/texts.yaml, and where it holds for FR only, `for: [FR]`.',
        '<Service role="…" />',
      ],
    ]);
  });
});

/** The tree with a field more for sections of the page: that with the call, unless others are named. */
function inSection(field: string, tree: Tree = cleanTree(), sections = ['llamar']): Tree {
  const said = sections.map((id) => `${id}: { ${field} }`).join(', ');
  return { ...tree, [RECORDS]: `pages: { senales: { audience: self, sections: { ${said} } } }\nmessages: {}\n` };
}

describe('who is called at night', () => {
  const night = broken('campaign.yaml', 'other: [fire]', 'other: [police]');
  const always = broken(
    'facts/services/gb/policia-999.yaml',
    /hours:[^\n]*(\n {2}[^\n]*)*/,
    'hours: { status: always }',
    night,
  );

  test('answers then, by its record', () => {
    expect(codesOf(night)).toEqual([['night-not-always', 'campaign.yaml']]);
    expect(codesOf(always)).toEqual([]);
  });

  test('is a finding that says whose hours are not known', () => {
    const [found] = findingsIn(night);
    expect([found?.field, explanationOf(found!).en]).toEqual([
      'night.other[0]',
      'Whoever gets no answer at night is sent here, and no source says that policia-999, which plays the role police, answers calls at every hour. Write a role whose service has `hours: { status: always }` and a number.',
    ]);
  });
});

describe('a role stands where it can step aside', () => {
  test.each([
    ['a heading', `## Llama a ${POLICE}`],
    ['the words of a link', `Lee [más de ${POLICE}](https://www.example.org/ley).`],
    ['the words of a link between pages', `Lee <PageLink to="help">más de ${POLICE}</PageLink>.`],
    ['the head of a table', `| Quién | ${POLICE} |\n| --- | --- |\n| Ella | Sí |`],
    ['an item with others below it', `- Llama a ${POLICE}:\n  - de día`],
  ])('and not in %s', (_place, text) => {
    expect(codesOf(broken(PAGE, 'Mira las señales.', `${text}\n\nMira.`))).toEqual([['role-not-cut', PAGE]]);
  });

  test.each([
    ['a sentence', `Llama a ${POLICE}.`],
    ['a row', `| Quién | Dónde |\n| --- | --- |\n| Policía | ${POLICE} |`],
    ['an item', `- Policía: ${POLICE}\n- Mira.`],
    ['a sentence behind a link', `Lee [la ley](https://www.example.org/ley). Llama a ${POLICE}.`],
  ])('as in %s', (_place, text) => {
    expect(codesOf(broken(PAGE, 'Mira las señales.', text))).toEqual([]);
  });

  finds(
    'the finding says where a role may stand',
    () => broken(PAGE, 'Mira las señales.', `## Llama a ${POLICE}\n\nMira.`),
    'pages/es/senales.mdx:12 "## Llama a <Service role="police" />" · role-not-cut',
  );
});

describe('a section for some countries', () => {
  test('is not the only thing that a page has to say here', () => {
    expect(codesOf(inSection('for: [FR]'))).toEqual([]);
    expect(codesOf(inSection('for: [FR]', cleanTree(), ['mirar', 'llamar']))).toEqual([['page-not-here', PAGE]]);
  });
});

test('a lesson whose roles nobody plays has nobody on its card', () => {
  const alone = broken(LESSON, 'roles: [police]', 'roles: [school]');
  expect(codesOf(alone)).toEqual([['lesson-without-help', LESSON]]);
  expect(codesOf(broken(LESSON, 'roles: [school]', 'roles: [school]\nservices: [oficina-central]', alone))).toEqual([]);
});

describe('no mistake, but told', () => {
  test('how many sentences step aside, and whom they take along', () => {
    const tree = broken(PAGE, 'Mira las señales.', `Ve a <Service role="school" /> o a ${POLICE}. Mira.`);
    expect(findingLines(noticesOf(tree))).toEqual([
      'campaign.yaml:68 empty roles.school · role-nobody (1, pages/es/senales.mdx)',
      'pages/es/senales.mdx:12 "Ve a <Service role="school" /> o a <Service role="police" />." · role-taken-along (police)',
    ]);
  });

  test('that a closed service still plays a role, and leaves its need without any', () => {
    const closed = 'status: { state: closed, on: "2027-04-01", source: pagina-oficial }\nofficialPage:';
    const notices = noticesOf(broken('facts/services/gb/policia-999.yaml', 'officialPage:', closed));
    expect(notices.map(({ code, field }) => [code, field])).toEqual([
      ['situation-closed', 'needs[0].services'],
      ['role-closed', 'roles.police'],
      ['nobody-told', 'roles[0]'],
      ['nobody-told', 'roles[0]'],
    ]);
  });
});
