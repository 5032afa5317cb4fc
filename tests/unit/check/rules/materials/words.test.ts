/** What the check says of the words of things to carry, each from one fault in a folder that is otherwise clean. */
import { describe, expect, test } from 'vitest';
import { broken, checkTree, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { findingLines } from '../../../../fixtures/content-faults/found.ts';
import { MATERIAL, materialTree, ofForm } from '../../../../fixtures/content-faults/materials.ts';
import { type Tree, withTree } from '../../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';

/** The findings about the thing: which, and at which field. */
function found(tree: Tree): string[] {
  return findingsIn(tree).flatMap(({ code, field, file }) => (file === MATERIAL ? [`${code} ${field}`] : []));
}

function noticed(tree: Tree): string[] {
  const { notices } = withTree(tree, (dir) => checkTree(dir));
  return notices.flatMap(({ code, field, file }) =>
    file === MATERIAL && !code.startsWith('code-') ? [`${code} ${field}`] : [],
  );
}

const fault = (from: string, to: string, tree = materialTree()) => broken(MATERIAL, from, to, tree);

/** A text of so many words. */
const long = (count: number) => Array.from({ length: count }, () => 'pan').join(' ');
const items = (...texts: string[]) => `    items:\n${texts.map((text) => `      - text: "${text}"\n`).join('')}`;

test('a thing without a fault has no finding and no notice', () => {
  expect([found(materialTree()), noticed(materialTree())]).toEqual([[], []]);
});

describe('a line', () => {
  const SLOGAN = '      slogan: Antes de decir que sí, pregunta.\n';

  test.each([
    ['that its form needs is missing', fault(SLOGAN, ''), 'material-missing words.es.lines.slogan'],
    [
      'is none of its form',
      fault('mark: pregunta\n', 'mark: pregunta\n      heading: Lee esto\n'),
      'material-line-unknown words.es.lines.heading',
    ],
    [
      'is longer than what fits',
      fault('sí, pregunta.', 'sí, pregunta a quien contrata.'),
      'material-too-long words.es.lines.slogan',
    ],
    ['does not hold the word to underline', fault('mark: pregunta', 'mark: Pregunta'), 'mark-once words.es.lines.mark'],
    ['holds the word to underline twice', fault('mark: pregunta', 'mark: de'), 'mark-once words.es.lines.mark'],
    ['is missing in one language of two', fault('      mark: ask\n', ''), 'material-missing words.en.lines.mark'],
  ])('%s', (_case, tree, finding) => expect(found(tree)).toEqual([finding]));
});

describe('the items', () => {
  const FIRST = '      - text: ¿Quién contrata?\n';

  test.each([
    ['are too few', fault(FIRST, ''), 'material-items words.es.items'],
    ['are too many', fault(FIRST, `${FIRST}${FIRST}${FIRST}${FIRST}`), 'material-items words.es.items'],
    [
      'are there in a form that has none',
      ofForm('banner', `    lines: { text: La culpa es de quien engaña., mark: engaña }\n${items('Una más.')}`),
      'material-items words.es.items',
    ],
    [
      'have one that is longer than what fits',
      fault('¿Quién contrata?', '¿Quién contrata y quién paga el pasaje?'),
      'material-too-long words.es.items[0].text',
    ],
    [
      'have one without the word to underline',
      fault('¿Quién contrata?', '¿Quién contrata?\n        mark: paga'),
      'mark-once words.es.items[0].mark',
    ],
  ])('%s', (_case, tree, finding) => expect(found(tree)).toEqual([finding]));
});

describe('the words in all', () => {
  test('are counted with numbers digit by digit where they are said', () => {
    const said = (count: number) => found(ofForm('loudspeaker', items(`${long(count)} {police.digits}`)));
    // The three digits of 999 are three words: 29 and 3 are 32, 21 and 3 are 24.
    expect([said(29), said(21)]).toEqual([[], []]);
    expect([said(30), said(20)]).toEqual([['material-words words.es'], ['material-words words.es']]);
  });

  test('are those of all turns together', () => {
    expect(found(ofForm('loudspeaker', items(long(10), long(10), long(10))))).toEqual([]);
    expect(found(ofForm('loudspeaker', items(long(10), long(10), long(13))))).toEqual(['material-words words.es']);
  });

  test('are counted with the word that stands beside each number, on the sheet of numbers', () => {
    const sheet = (count: number) =>
      found(ofForm('numbers', `    lines: { heading: ${long(count).replaceAll('pan', 'y')} }\n`));
    expect([sheet(19), sheet(20)]).toEqual([[], ['material-words words.es']]);
  });

  test('of each item are counted where each is seen alone', () => {
    const stills = (count: number) => found(ofForm('stills', items(...Array.from({ length: 6 }, () => long(count)))));
    expect(stills(12)).toEqual([]);
    expect(stills(13)).toHaveLength(6);
    expect(stills(13)[0]).toBe('material-words words.es.items[0].text');
  });
});

describe('a number', () => {
  test.each(['{policia}', '{police.cifras}', '{Police}', '{ police }'])('of no role is refused: %s', (place) => {
    expect(found(fault('¿Quién contrata?', `¿Quién? ${place}`))).toEqual(['material-place words.es.items[0].text']);
  });

  test('of a role that nobody plays holds the thing back, which is no mistake', () => {
    const tree = fault('¿Quién contrata?', '¿Quién? {fire}');
    expect([found(tree), noticed(tree)]).toEqual([[], ['material-unassigned words.es']]);
  });

  test('that nobody answers any more holds the thing back too, where it is the only one', () => {
    const closed = 'status: { state: closed, on: "2027-04-20", source: pagina-oficial }\nofficialPage:';
    expect(noticed(broken(POLICE, 'officialPage:', closed, materialTree()))).toEqual(['material-unassigned numbers']);
  });

  test('counts as it is printed where lengths are counted', () => {
    const printed = `value: "999"\n    printed: "${'9 9 9 '.repeat(5)}"`;
    const tree = broken(POLICE, 'value: "999"', printed, materialTree());
    expect(found(broken(MATERIAL, '¿Quién contrata?', '¿Quién? {police}', tree))).toEqual([
      'material-too-long words.es.items[0].text',
    ]);
  });
});

describe('a text message', () => {
  const sms = (text: string) => ofForm('sms', items(text, 'Dos palabras', 'Tres palabras'));
  const TOO_LONG = ['material-sms words.es.items[0].text'];

  test('of the plain alphabet may have 160 signs, and a sign of its second table counts twice', () => {
    expect(found(sms('a'.repeat(160)))).toEqual([]);
    expect(found(sms('a'.repeat(161)))).toEqual(TOO_LONG);
    expect(found(sms(`${'a'.repeat(158)}€`))).toEqual([]);
    expect(found(sms(`${'a'.repeat(159)}€`))).toEqual(TOO_LONG);
  });

  test('may have 70 with one sign of another alphabet', () => {
    expect(found(sms(`${'a'.repeat(69)}í`))).toEqual([]);
    expect(found(sms(`${'a'.repeat(70)}í`))).toEqual(TOO_LONG);
  });

  test('is as long as it is with its number', () => {
    // The three digits of 999.
    expect(found(sms(`${'a'.repeat(66)}í{police}`))).toEqual([]);
    expect(found(sms(`${'a'.repeat(67)}í{police}`))).toEqual(TOO_LONG);
  });

  test('that is too long is told which signs make it so', () => {
    const tree = sms(`Pregunta quién va allí. ${'a'.repeat(60)}`);
    expect(findingLines(findingsIn(tree), MATERIAL)).toEqual(['16 words.es.items[0].text · material-sms (84, 70, í)']);
  });
});

describe('the sentence of the campaign', () => {
  const ALREADY = '¿Ya dijiste que sí? Puedes pedir ayuda. La culpa no es tuya.';
  const SLOGAN = 'Antes de decir que sí, pregunta.';
  const PHRASES = ['exit.label', 'line.hours', 'line.count', 'site.name', 'home.heading', 'home.mark', 'home.already'];
  const foundIn = (tree: Tree) => {
    const own = `other:\n  home.heading: "Antes de decir que sí, {mark}"\n  home.mark: pregunta.\n  home.already: "${ALREADY}"\n`;
    return findingsIn(broken('strings/es.yaml', 'other:\n', own, tree), PHRASES).flatMap(({ code, field, file }) =>
      file === MATERIAL ? [`${code} ${field}`] : [],
    );
  };
  const chats = (...texts: string[]) => foundIn(ofForm('chats', items(...texts, 'Dos.', 'Tres.', 'Cuatro.')));
  const ALONE = ['material-slogan-alone words.es.items[0].text'];

  test('goes to nobody without the one for whoever has said yes', () => {
    expect(chats(SLOGAN)).toEqual(ALONE);
  });

  test.each([
    ['as the site says it', `${SLOGAN} ${ALREADY}`],
    ['with its question in other words', `${SLOGAN} ¿Y si ya aceptaste? Puedes pedir ayuda. La culpa no es tuya.`],
  ])('is right with it, %s', (_case, text) => expect(chats(text)).toEqual([]));

  test('needs it in the same message, since each is sent alone', () => {
    expect(chats(SLOGAN, ALREADY)).toEqual(ALONE);
  });

  test('needs nothing in what is heard, which speaks of nobody who listens', () => {
    expect(foundIn(ofForm('loudspeaker', items(`${SLOGAN} ${long(20)}`)))).toEqual([]);
  });

  test('needs nothing in forms that add it by themselves', () => {
    expect(foundIn(materialTree())).toEqual([]);
  });
});

test('a thing needs words in the language that the others are translated from', () => {
  const tree = materialTree();
  const only = { ...tree, [MATERIAL]: tree[MATERIAL]!.replace(/ {2}es:\n[\s\S]*? {2}en:/, '  en:') };
  expect(found(only)).toContain('not-in-source words');
});

test('several faults of one thing are told in one run', () => {
  const few = fault('      - text: ¿Quién contrata?\n', '');
  const tree = fault('      slogan: Antes de decir que sí, pregunta.\n', '', few);
  expect(found(tree)).toEqual(['material-missing words.es.lines.slogan', 'material-items words.es.items']);
});
