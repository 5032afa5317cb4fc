/** What a published site asks of its core services, as the day of the build moves (ARCHITECTURE.md, decision 4). */
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../../../src/check/report.ts';
import { addDays } from '../../../../../src/domain/plain-date.ts';
import { broken, checkTree } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree, withTree } from '../../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';
const CHECKED_ON = '2027-04-01';
const CODES = ['core-lapsed', 'core-never-checked', 'live-emergency-page', 'live-no-official-page'];
const live = (tree?: Tree) => broken('campaign.yaml', 'stage: preview', 'stage: live', tree);

/** What stops the build on a day because of checks and official pages. */
function stopsOn(day: string, tree: Tree) {
  const { findings } = withTree(tree, (dir) => checkTree(dir, day));
  return findings.filter(({ code }) => CODES.includes(code));
}

function reportOn(day: string, tree: Tree): string {
  const texts = (['es', 'en'] as const).map((lang) => formatReport(stopsOn(day, tree), 0, { lang, dir: 'content' }));
  return `\n${texts.map((text) => text.replace(/\n\n[^\n]*$/, '')).join('\n\n')}\n`;
}

describe('a core service in a published site', () => {
  test.each([
    ['on the day of its check', 0, []],
    ['on its last plain day', 90, []],
    ['on the last day of caution', 180, []],
    ['on the day after that', 181, ['core-lapsed']],
    ['years later', 2000, ['core-lapsed']],
  ])('%s', (_case, age, codes) => {
    const day = addDays(CHECKED_ON, age);
    expect(stopsOn(day, live()).map(({ code }) => code)).toEqual(codes);
  });

  test('stops no preview, however old its check is', () => {
    expect(stopsOn(addDays(CHECKED_ON, 2000), cleanTree())).toEqual([]);
  });

  test('stops nothing while a dated override with a reason stands, and stops after it', () => {
    const until = addDays(CHECKED_ON, 200);
    const override = `override: { on: "${addDays(CHECKED_ON, 181)}", until: "${until}", reason: La institución contesta en agosto., by: coordination }\n`;
    const tree = live(broken(POLICE, 'officialPage:', `${override}officialPage:`));
    expect(stopsOn(until, tree)).toEqual([]);
    expect(stopsOn(addDays(until, 1), tree).map(({ code }) => code)).toEqual(['core-lapsed']);
  });

  test('is not confirmed by a check of other fields', () => {
    const tree = live(broken(POLICE, 'method: asked-operator', 'method: asked-operator\n    groups: [languages]'));
    expect(stopsOn(CHECKED_ON, tree).map(({ code }) => code)).toEqual(['core-never-checked']);
  });

  test('says in a whole finding that its check has lapsed', () => {
    expect(reportOn('2027-12-01', live())).toMatchInlineSnapshot(`
      "
      content/facts/helplines/gb/policia-999.yaml, línea 42: \`checks\` es una lista.
      Con \`stage: live\` cada servicio de \`core\` se confirmó en los últimos 180 días, y este no se confirma desde el 2027-04-01. Anota una comprobación nueva, o una excepción (\`override\`) con fecha y motivo. Por ejemplo:

          checks:
            - { on: "2027-12-01", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }

      Más: content/README.md#reglas-que-no-se-rompen

      content/facts/helplines/gb/policia-999.yaml, line 42: \`checks\` is a list.
      With \`stage: live\` each service of \`core\` was confirmed in the last 180 days, and this one was not since 2027-04-01. Enter a new check, or an \`override\` with dates and a reason. For example:

          checks:
            - { on: "2027-12-01", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }

      More: content/README.md#rules-that-are-not-broken
      "
    `);
  });

  test('says in a whole finding that it was never checked', () => {
    expect(
      reportOn('2027-05-01', live(broken(POLICE, /checks:[\s\S]*?officialPage/, 'checks: []\nofficialPage'))),
    ).toMatchInlineSnapshot(`
      "
      content/facts/helplines/gb/policia-999.yaml, línea 42: \`checks\` está vacío.
      Con \`stage: live\` cada servicio de \`core\` está confirmado con su institución, y este nunca lo estuvo. Anota la comprobación, o una excepción (\`override\`) con fecha y motivo. Por ejemplo:

          checks:
            - { on: "2027-05-01", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }

      Más: content/README.md#reglas-que-no-se-rompen

      content/facts/helplines/gb/policia-999.yaml, line 42: \`checks\` is empty.
      With \`stage: live\` each service of \`core\` was confirmed with its operator, and this one never was. Enter the check, or an \`override\` with dates and a reason. For example:

          checks:
            - { on: "2027-05-01", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }

      More: content/README.md#rules-that-are-not-broken
      "
    `);
  });
});

describe('a service of the country without an official page', () => {
  const tree = broken(POLICE, /officialPage: .*\n/, 'officialPage: null\n');

  test('is shown in a preview', () => {
    expect(stopsOn(CHECKED_ON, tree)).toEqual([]);
  });

  test('stops a published site, and says so in a whole finding', () => {
    expect(reportOn('2027-05-01', live(tree))).toMatchInlineSnapshot(`
      "
      content/facts/helplines/gb/policia-999.yaml, línea 48: \`officialPage\` está vacío.
      Este número de emergencia sale en cada página y no se quita ni se esconde: deja \`listing: listed\`. Con \`stage: live\` le falta una página oficial donde comparar el número. Escríbela; si la institución no tiene una, sirve otra del Estado que dé este número. Por ejemplo:

          officialPage: https://…

      Más: content/README.md#reglas-que-no-se-rompen

      content/facts/helplines/gb/policia-999.yaml, line 48: \`officialPage\` is empty.
      This emergency number is on every page and is neither taken out nor hidden: leave \`listing: listed\`. With \`stage: live\` it lacks an official page where the number can be compared. Write it; if the operator has none, another page of the State that gives this number will do. For example:

          officialPage: https://…

      More: content/README.md#rules-that-are-not-broken
      "
    `);
  });

  test('of another country stops nothing', () => {
    const { [POLICE]: text, ...rest } = tree;
    const abroad = { ...rest, 'facts/helplines/ie/policia-999.yaml': text!.replaceAll('GB', 'IE') };
    expect(stopsOn(CHECKED_ON, live(abroad))).toEqual([]);
  });
});
