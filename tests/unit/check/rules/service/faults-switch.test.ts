/** The crisis switch, alerts and announced services: one fault each in a folder that is otherwise clean. */
import { describe, expect, test } from 'vitest';
import { broken, checkTree } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, withTree } from '../../../../fixtures/content-faults/tree.ts';
import { fault, faultsIn } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';

faultsIn(POLICE)`
  an open service with something instead | officialPage: | status: { state: open, on: "2027-04-20", by: [oficina-central], source: pagina-oficial }⏎officialPage: | 48 status.by · open-with
  a service that nothing replaces | officialPage: | status: { state: replaced, on: "2027-04-20", source: pagina-oficial }⏎officialPage: | 48 no status.by · replaced-by-nobody → by: […]
  a service replaced by one that nobody knows | officialPage: | status: { state: replaced, on: "2027-04-20", by: [oficina-centra], source: pagina-oficial }⏎officialPage: | 48 status.by[0] · unknown-id (services) → - oficina-central
  a word for a state that there is not | officialPage: | status: { state: close, on: "2027-04-20", source: pagina-oficial }⏎officialPage: | 48 status.state · not-in-list (open, closed, replaced) → state: closed
`;
fault(
  'an alert in a language that the site does not have',
  POLICE,
  'officialPage:',
  `alert:
  on: "2027-04-20"
  text:
    es: { text: Hoy atienden con demora., state: original, writtenBy: editor }
    fr: { text: Attente plus longue., state: machine, from: "0123456789ab" }
officialPage:`,
  '52 alert.text.fr · unknown-locale (es, en, qu)',
);
faultsIn(POLICE)`
  an alert without the source language | officialPage: | alert:⏎  on: "2027-04-20"⏎  text:⏎    en: { text: They answer late today., state: machine, from: "0123456789ab" }⏎officialPage: | 50 no alert.text.es · not-in-source (languages) → es: …
`;
fault(
  'an alert that ends before it begins',
  POLICE,
  'officialPage:',
  `alert:
  on: "2027-04-20"
  until: "2027-04-01"
  text:
    es: { text: Hoy atienden con demora., state: original, writtenBy: editor }
officialPage:`,
  '50 alert.until · ends-before-starts (2027-04-20)',
);

/** The clean folder with one more source, and an announced service that is on. */
function switchedOn(plan: string, change: (text: string) => string = (text) => text): string[] {
  const tree = cleanTree();
  const sources = tree['facts/sources.yaml'] ?? '';
  const office = tree[OFFICE] ?? '';
  const on = {
    ...tree,
    'facts/sources.yaml': `${sources}  oficio:${sources.slice(sources.indexOf('  pagina-oficial:') + 17)}`,
    [OFFICE]: change(
      office.replace(
        'officialPage:',
        `plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: true, ${plan} }
officialPage:`,
      ),
    ),
  };
  return found(on, OFFICE);
}

test('an announced service that is on since no day', () => {
  expect(switchedOn('switchSource: oficio')).toEqual([
    '51 no plan.switchedOn · plan-on-undated → switchedOn: "2026-12-20"',
  ]);
});

test('an announced service that is on although no source says that it answers', () => {
  expect(switchedOn('switchedOn: "2027-04-20"')).toEqual([
    '51 no plan.switchSource · plan-on-unsourced → switchSource: …',
    'facts/sources.yaml:12 sources.oficio · source-not-cited',
  ]);
});

test('an announced service that is on by the word of those who announced it', () => {
  expect(switchedOn('switchedOn: "2027-04-20", switchSource: pagina-oficial')).toEqual([
    '51 plan.switchSource · plan-on-announced',
    'facts/sources.yaml:12 sources.oficio · source-not-cited',
  ]);
});

test('an announced service that is on and that nobody checked with its operator', () => {
  const unchecked = (text: string) => text.replace(/checks:[\s\S]*?(?=plan:)/, 'checks: []\n');
  expect(switchedOn('switchedOn: "2027-04-20", switchSource: oficio', unchecked)).toEqual([
    '45 empty checks · plan-on-unchecked → checks:⏎  - { on: "2026-12-20", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }',
  ]);
});

test('an announced service that is on by a check of one alone', () => {
  const alone = (text: string) => text.replace(/ *verifiedBy: reviewer\n/, '');
  expect(switchedOn('switchedOn: "2027-04-20", switchSource: oficio', alone)).toEqual([
    expect.stringContaining('plan-on-unchecked'),
  ]);
});

test('an announced service that is on with all that it takes', () => {
  expect(switchedOn('switchedOn: "2027-04-20", switchSource: oficio')).toEqual([]);
});

faultsIn(POLICE)`
  a closure for a while that ends before it begins | officialPage: | status: { state: closed, on: "2027-04-20", until: "2027-04-01", source: pagina-oficial }⏎officialPage: | 48 status.until · ends-before-starts (2027-04-20)
  a service that is replaced for a while | officialPage: | status: { state: replaced, on: "2027-04-20", until: "2027-06-01", by: [oficina-central], source: pagina-oficial }⏎officialPage: | 48 status.until · replaced-for-a-while
`;

describe('what time makes untrue', () => {
  const noticesOn = (day: string, field: string) =>
    withTree(broken(OFFICE, 'officialPage:', `${field}\nofficialPage:`), (dir) =>
      checkTree(dir, day).notices.map(({ code }) => code),
    );
  const plan = (expected: string) =>
    `plan: { announcedOn: "2026", expected: ${expected}, replaces: [], sources: [pagina-oficial], isOn: false }`;

  test.each([
    ['"2027-05"', '2027-05-31', '2027-06-01'],
    ['"2027"', '2027-12-31', '2028-01-01'],
    ['"2027-05-10"', '2027-05-10', '2027-05-11'],
  ])('is told of a number announced for %s once that has passed, and not before', (expected, last, next) => {
    expect(noticesOn(last, plan(expected))).not.toContain('plan-overdue');
    expect(noticesOn(next, plan(expected))).toContain('plan-overdue');
  });

  test('is told of a closure on the day after its last one', () => {
    const status = 'status: { state: closed, on: "2027-04-20", until: "2027-05-10", source: pagina-oficial }';
    expect(noticesOn('2027-05-10', status)).not.toContain('closure-over');
    expect(noticesOn('2027-05-11', status)).toContain('closure-over');
  });

  test('is told of a check that nobody has verified', () => {
    const half = broken(POLICE, '    verifiedBy: reviewer\n', '');
    expect(withTree(half, (dir) => checkTree(dir).notices.map(({ code }) => code))).toContain('check-unverified');
    expect(withTree(cleanTree(), (dir) => checkTree(dir).notices.map(({ code }) => code))).not.toContain(
      'check-unverified',
    );
  });

  test('is told of a need of which nothing answers', () => {
    const closed = broken(
      POLICE,
      'officialPage:',
      'status: { state: closed, on: "2027-04-20", source: pagina-oficial }\nofficialPage:',
    );
    expect(withTree(closed, (dir) => checkTree(dir).notices.map(({ code }) => code))).toContain('situation-closed');
    expect(withTree(cleanTree(), (dir) => checkTree(dir).notices.map(({ code }) => code))).not.toContain(
      'situation-closed',
    );
  });
});

faultsIn(OFFICE)`
`;
fault(
  'people who are sent to an announced service',
  POLICE,
  'officialPage:',
  `plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: false }
officialPage:`,
  'campaign.yaml:48 needs[0].services[0] · plan-used (policia-999)',
  'campaign.yaml:49 core[0] · plan-used (policia-999)',
  'campaign.yaml:59 roles.police · plan-used (policia-999)',
);
