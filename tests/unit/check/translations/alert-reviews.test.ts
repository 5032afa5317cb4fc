/** The alert of a service is a safety text: a review of it is of the words that were read, beside this service, for these days. */
import { describe, expect, test } from 'vitest';
import { wordsHash } from '../../../../src/hashes/page/translated-text.ts';
import { broken, checkTree } from '../../../fixtures/content-faults/faults.ts';
import { allReviewed, codesIn, countsIn, live, reviewed } from '../../../fixtures/content-faults/reviews.ts';
import { TODAY, type Tree, withTree } from '../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';
const NAME = 'alerts/policia-999';
const WORDS = 'Hoy contestan tarde. Insiste.';
const HASH = wordsHash({ text: WORDS });
const HARM = 'Entrega tu DNI si te lo piden.';
const ALERT = `alert:
  on: "2027-04-20"
  until: "2027-05-20"
  text:
    es: { state: original, writtenBy: editor, text: ${WORDS} } # por la fiesta
    en: { state: machine, from: "${HASH}", text: They answer late today. Insist. }
officialPage:`;

const withAlert = (tree?: Tree, file = POLICE) => broken(file, 'officialPage:', ALERT, tree);
/** Every original was read by another than its writer, the alert too. */
const allRead = async () => (await reviewed(withAlert(await allReviewed()), 'es', NAME, '--by', 'reviewer')).tree;
const read = { es: { reviewed: 1 }, en: { machine: 1 } };
const counts = (tree: Tree) => ({ es: countsIn(tree, NAME), en: countsIn(tree, NAME, 'en') });

test('an alert that nobody has read stops a published site and no preview', async () => {
  const tree = withAlert(await allReviewed());
  expect(codesIn(tree)).toEqual([]);
  expect(codesIn(live(tree))).toEqual([['live-safety-original', 'alert.text.es.state']]);
  expect(codesIn(live(await allRead()))).toEqual([]);
});

describe('the command that notes a review', () => {
  test('writes it beside the words of the alert, and leaves the rest of the record as it is', async () => {
    const tree = await allRead();
    expect(counts(tree)).toEqual(read);
    const review = /reviewed: \{ read: "[0-9a-f]{12}", harm: safety, by: reviewer, on: "2027-05-01" \}, /;
    expect(tree[POLICE]).toMatch(review);
    expect(tree[POLICE]!.replace(review, '')).toBe(withAlert()[POLICE]);
  });

  test('refuses the role that wrote it', async () => {
    const { code, printed, tree } = await reviewed(withAlert(), 'es', NAME, '--by', 'editor');
    expect([code, printed]).toEqual([1, expect.stringContaining(`${NAME}: "editor" wrote it`)]);
    expect(tree).toEqual(withAlert());
  });

  test('names the alerts that there are where one is misspelt', async () => {
    const { code, printed } = await reviewed(withAlert(), 'es', 'alerts/policia-99', '--by', 'reviewer');
    expect([code, printed]).toEqual([2, expect.stringContaining(`there is ${NAME}`)]);
  });

  test('notes who has read a translation', async () => {
    const { tree } = await reviewed(await allRead(), 'en', NAME, '--by', 'revision-1');
    expect(counts(tree)).toEqual({ es: { reviewed: 1 }, en: { reviewed: 1 } });
  });
});

describe('a reviewed alert', () => {
  test.each([
    ['words to the contrary', WORDS, HARM],
    ['an accent', 'Hoy contestan', 'Hoy contestán'],
    ['another first day', 'on: "2027-04-20"', 'on: "2027-04-21"'],
    ['another last day', 'until: "2027-05-20"', 'until: "2027-06-20"'],
  ])('counts as not reviewed after %s, and stops a published site', async (_what, from, to) => {
    const changed = broken(POLICE, from, to, await allRead());
    expect(countsIn(changed, NAME)).toEqual({ original: 1 });
    expect(codesIn(changed)).toEqual([]);
    expect(codesIn(live(changed))).toEqual([['live-review-of-another-text', 'alert.text.es.reviewed.read']]);
  });

  test('is named among the texts to read again', async () => {
    const changed = broken(POLICE, WORDS, HARM, await allRead());
    expect(withTree(changed, (dir) => checkTree(dir).lapsed)).toEqual([{ locale: 'es', name: NAME }]);
  });

  test('that was copied beside another service is not reviewed there', async () => {
    const tree = await allRead();
    const [alert = ''] = /alert:\n(?: .*\n)+/.exec(tree[POLICE]!) ?? [];
    const copied = broken(OFFICE, 'officialPage:', `${alert}officialPage:`, tree);
    expect(countsIn(copied, 'alerts/oficina-central')).toEqual({ original: 1 });
    expect(codesIn(live(copied))).toEqual([['live-review-of-another-text', 'alert.text.es.reviewed.read']]);
  });

  test('stays reviewed after a change of white space only', async () => {
    expect(countsIn(broken(POLICE, 'Hoy contestan', 'Hoy  contestan', await allRead()), NAME)).toEqual({ reviewed: 1 });
  });

  test('whose days are over stops nothing, whatever it says', async () => {
    const over = broken(
      POLICE,
      WORDS,
      HARM,
      broken(POLICE, 'until: "2027-05-20"', 'until: "2027-04-30"', await allRead()),
    );
    expect(codesIn(live(over))).toEqual([]);
  });

  test('makes its translation stale when its words change, which stops nothing', async () => {
    const tree = (
      await reviewed(broken(POLICE, WORDS, 'Hoy no contestan.', await allRead()), 'es', NAME, '--by', 'reviewer')
    ).tree;
    expect(counts(tree)).toEqual({ es: { reviewed: 1 }, en: { stale: 1 } });
    expect(codesIn(live(tree))).toEqual([]);
  });
});

test.each([
  [
    'does not say who wrote it',
    'writtenBy: editor, text: Hoy',
    'text: Hoy',
    ['maker-missing', 'alert.text.es.writtenBy'],
  ],
  [
    'is called reviewed by its state',
    'state: original, writtenBy: editor, text: Hoy',
    'state: reviewed, writtenBy: editor, text: Hoy',
    ['not-in-list', 'alert.text.es.state'],
  ],
  ['was translated without saying from what', `from: "${HASH}", `, '', ['from-missing', 'alert.text.en.from']],
  [
    'is called an original in a translation',
    `state: machine, from: "${HASH}`,
    `state: original, from: "${HASH}`,
    ['original-in-translation', 'alert.text.en.state'],
  ],
])('an alert that %s is a mistake', (_what, from, to, found) => {
  expect(codesIn(broken(POLICE, from, to, withAlert()))).toEqual([found]);
});

test('a review of a day to come is a mistake', async () => {
  const later = broken(POLICE, `on: "${TODAY}" }, text`, 'on: "2031-01-01" }, text', await allRead());
  expect(codesIn(later)).toEqual([['future-date', 'alert.text.es.reviewed.on']]);
});
