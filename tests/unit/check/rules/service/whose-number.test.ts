/** Two operators with one number: a record says whose it is, and names somebody who has it as their own. */
import { describe, expect, test } from 'vitest';
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';
const DESK = 'facts/services/gb/mesa-de-viajes.yaml';
const ORGANISATIONS = 'facts/organisations.yaml';

/** The clean tree with a second institution, which runs the office. */
const rivals = broken(OFFICE, 'operator: oficina', 'operator: transporte', {
  ...cleanTree(),
  [ORGANISATIONS]: `${cleanTree()[ORGANISATIONS]}transporte:
  name: { text: Autoridad de Transporte, lang: es }
  acronym: null
  sector: police
  inCommission: false
  domain: example.org
  sources: [pagina-oficial]
`,
});

const channel = (type: string, value: string, reach = 'GB') =>
  `type: ${type}\n    value: "${value}"\n    reach: ${reach}`;
const NUMBER = channel('short-code', '999');
const PHONE = channel('phone', '+442079460123', 'world');
const of = (id: string) => `${NUMBER}\n    of: ${id}`;

/** The two with these channels; both say that they share a number. */
const sharing = (police: string, office: string) =>
  broken(
    POLICE,
    'sharedWith: []',
    'sharedWith: [oficina-central]',
    broken(OFFICE, 'sharedWith: []', 'sharedWith: [policia-999]', {
      ...rivals,
      [POLICE]: rivals[POLICE]!.replace(NUMBER, police),
      [OFFICE]: rivals[OFFICE]!.replace(PHONE, office),
    }),
  );
const told = (tree: Tree) => found(tree).map((line) => line.replaceAll('facts/services/gb/', ''));

describe('a number that two operators give', () => {
  test('needs one word on whose it is, and is clear with it', () => {
    expect(told(sharing(NUMBER, NUMBER))).toEqual([
      'policia-999.yaml:22 channels[0].value · whose-number → of: oficina-central',
    ]);
    expect(told(sharing(NUMBER, of('policia-999')))).toEqual([]);
    expect(told(sharing(of('oficina-central'), NUMBER))).toEqual([]);
  });

  test.each([
    ['is not known to be of a service that there is not', NUMBER, of('policia-998'), /unknown-id/],
    ['is not a record’s own because it says so of itself', NUMBER, of('oficina-central'), /oficina-.*not-its-number/],
    ['is nobody’s where each says that it is the other’s', of('oficina-central'), of('policia-999'), /not-its-number/],
    [
      'is one number in either form',
      channel('toll-free', '08081570000'),
      channel('phone', '+448081570000', 'world'),
      /whose-number/,
    ],
    [
      'is one number where one calls it and where one writes to it',
      PHONE,
      channel('whatsapp', '+442079460123', 'world'),
      /whose-number/,
    ],
  ])('%s', (_case, police, office, finding) => {
    expect(told(sharing(police, office)).join('\n')).toMatch(finding);
  });

  test('is said to be of its owner in the form that the record has', () => {
    const written = `${channel('phone', '+448081570000', 'world')}\n    of: policia-999`;
    expect(told(sharing(channel('toll-free', '08081570000'), written))).toEqual([]);
  });

  test('needs no word of two services of one operator', () => {
    expect(told(broken(OFFICE, 'operator: transporte', 'operator: oficina', sharing(NUMBER, NUMBER)))).toEqual([]);
  });

  test('is no number where its digits stand in another address', () => {
    const mail = `${of('policia-999')}\n  - ${channel('email', 'mesa999@example.org', 'world')}`;
    expect(told(sharing(NUMBER, mail))).toEqual([]);
  });
});

test('a record has no borrowed number beside its own, which would stay open when its owner closes', () => {
  const both = sharing(NUMBER, `${PHONE}\n  - ${of('policia-999')}`);
  expect(told(both)).toEqual(['oficina-central.yaml:27 channels[1].of · numbers-of-two (policia-999)']);
  const written = `${channel('whatsapp', '+442079460123', 'world')}\n  - ${of('policia-999')}`;
  expect(told(sharing(NUMBER, written)).join()).toContain('numbers-of-two');
});

describe('a third record with the number', () => {
  const third = (from: string, to: string) => {
    const tree = sharing(NUMBER, of('policia-999'));
    const [office, police] = [tree[OFFICE]!, tree[POLICE]!];
    const share = (text: string) => text.replace(/sharedWith: \[(.*)\]/, 'sharedWith: [$1, mesa-de-viajes]');
    const desk = office
      .replaceAll('Oficina central', 'Mesa de viajes')
      .replace('[policia-999]', '[policia-999, oficina-central]');
    const other = desk.replace('operator: transporte', 'operatorName: { text: Mesa, lang: es }').replace(from, to);
    return told({ ...tree, [OFFICE]: share(office), [POLICE]: share(police), [DESK]: other });
  };

  test('names the same owner', () => expect(third('', '')).toEqual([]));

  test('is asked whose it is where it says nothing', () => {
    expect(third('\n    of: policia-999', '').join()).toContain('whose-number');
  });

  test('does not name one that has it of somebody else', () => {
    expect(third('of: policia-999', 'of: oficina-central')).toEqual([
      'mesa-de-viajes.yaml:24 channels[0].of · not-its-number (oficina-central)',
    ]);
  });
});

describe('a number is not of a service', () => {
  const held = /listing: listed[\s\S]*?channels:[\s\S]*?hours/;
  const heldBack = `listing: held\nreasons: [old-source]\ninstead: [oficina-central]\nservices: [emergency]\naudiences: [anyone]\ncoverage:\n  level: national\n  regions: []\nchannels: []\nhours`;
  const borrowed = broken(OFFICE, PHONE, of('policia-999'), rivals);

  test('that has another one', () => {
    const tree = broken(OFFICE, PHONE, `${PHONE}\n    of: policia-999`, rivals);
    expect(told(tree)).toEqual(['oficina-central.yaml:24 channels[0].of · not-its-number (policia-999)']);
  });

  test('that is held back, or of another country whose short number has the same digits', () => {
    expect(told(broken(POLICE, held, heldBack, borrowed)).join()).toContain('not-its-number');
    const { [POLICE]: police, ...rest } = borrowed;
    const abroad = { ...rest, 'facts/services/ie/policia-999.yaml': police!.replace('reach: GB', 'reach: IE') };
    expect(told(abroad).join()).toContain('not-its-number');
  });

  test('that is announced and does not answer yet', () => {
    const plan = 'plan: { announcedOn: "2026", expected: null, replaces: [], sources: [pagina-oficial], isOn: false }';
    const tree = broken(POLICE, 'officialPage:', `${plan}\nofficialPage:`, sharing(NUMBER, of('policia-999')));
    expect(told(tree).join('\n')).toMatch(/oficina-central.*channels\[0\]\.of · plan-used/);
  });
});
