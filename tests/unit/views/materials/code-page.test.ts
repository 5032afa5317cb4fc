/** What somebody reads who looks up the code of a paper: is it still good, and which numbers are right now. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CodeState } from '../../../../src/domain/materials/code-states.ts';
import type { Material } from '../../../../src/domain/materials/material.ts';
import { withHashes } from '../../../../src/hashes/page/translated-text.ts';
import type { Site } from '../../../../src/i18n/site.ts';
import { codePage } from '../../../../src/outputs/materials/code-page.ts';
import { materialSchema } from '../../../../src/schemas/materials/material.ts';
import { viewContext } from '../../../../src/views/context.ts';
import { toCodedItem, toCodePage } from '../../../../src/views/materials/code-page.ts';
import { toCodes } from '../../../../src/views/materials/codes.ts';
import { aSite, sourceWords, translated } from '../../made-up.ts';

const CODE = '48210934';
const NEXT = '12345671';
/** The limit for the page of a code, as it is sent. */
const MOST_BYTES = 5 * 1024;

function aMaterial(form = 'banner', words: Record<string, unknown> = {}): Material {
  const es = parse('{ state: original, writtenBy: editor, title: La banderola, asks: Leer esto con calma. }');
  const file = materialSchema.parse({
    order: 1,
    form,
    readers: ['everyone'],
    hangs: ['market'],
    never: ['camp'],
    numbers: ['police', 'report'],
    message: null,
    sources: [],
    words: { es, ...words },
  });
  return { id: 'banderola', ...withHashes(file) };
}

const state = (changes: Partial<CodeState> = {}): CodeState => ({
  code: CODE,
  material: 'banderola',
  locale: 'es',
  on: '2027-06-01',
  state: 'current',
  now: CODE,
  since: '2027-06-01',
  changed: [],
  withdrawal: null,
  ...changes,
});

const LIVE = aSite({ campaign: { stage: 'live' } });
const page = (changes: Partial<CodeState>, material: Material | undefined = aMaterial(), site = LIVE) =>
  toCodePage(state(changes), material && toCodedItem(material), site);
const saidOf = (changes: Partial<CodeState>) => page(changes).said.map(({ text }) => text);

/** A phrase of the source language, with its values. */
function phrase(key: string, values: Record<string, string> = {}): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    String(sourceWords.get(key)?.phrase),
  );
}

const FIRST = '1 de junio de 2027';

describe('the page of a code', () => {
  test('says that its paper is still good, and since when', () => {
    expect(saidOf({})).toEqual([phrase('recall.currentSince', { date: FIRST })]);
    expect(saidOf({ since: null })).toEqual([phrase('recall.current')]);
    expect(page({}).now).toBeNull();
  });

  test('says of a preview that its paper is a draft, and never that it is still good', () => {
    expect(page({}, aMaterial(), aSite()).said.map(({ text }) => text)).toEqual([phrase('recall.draft')]);
  });

  test('says that it was replaced, by which code, that a number on it is wrong now, and what to do', () => {
    const replaced: Partial<CodeState> = { state: 'replaced', now: NEXT, changed: ['numbers', 'words'] };
    expect(saidOf(replaced)).toEqual([
      phrase('recall.replacedSince', { date: FIRST }),
      phrase('recall.numberChanged'),
      phrase('recall.takeDown'),
    ]);
    expect(page(replaced).now).toEqual({
      href: `/p-materials/p-code/${NEXT}/`,
      label: { text: phrase('recall.now', { code: '1234 5671' }) },
    });
  });

  test('says that its numbers are the same where only words changed', () => {
    expect(saidOf({ state: 'replaced', now: NEXT, since: null, changed: ['words'] })).toEqual([
      phrase('recall.replaced'),
      phrase('recall.numbersSame'),
      phrase('recall.takeDown'),
    ]);
  });

  test('says that its numbers are the same where only when they answer changed', () => {
    expect(saidOf({ state: 'replaced', now: NEXT, changed: ['hours', 'dates'] })).toContain(
      phrase('recall.hoursChanged'),
    );
  });

  test('lets paper hang where only the date of its numbers is another one, and names the code of the next print', () => {
    const dated: Partial<CodeState> = { state: 'replaced', now: NEXT, changed: ['dates'] };
    expect(saidOf(dated)).toEqual([phrase('recall.stillRight')]);
    expect(page(dated).now?.href).toContain(NEXT);
  });

  test.each([
    ['number', [], []],
    ['number', ['hours'], []],
    ['number', ['numbers'], ['recall.numberChanged']],
    ['text', ['words', 'numbers'], ['recall.numberChanged']],
    ['text', ['words', 'hours'], ['recall.hoursChanged']],
    ['harm', [], ['recall.numbersSame']],
  ] as const)(
    'says that it was withdrawn, since when and why, and whether its numbers hold: %s, %j',
    (reason, changed, said) => {
      const withdrawal = { on: '2027-06-01', reason } as const;
      const withdrawn: Partial<CodeState> = { state: 'withdrawn', now: NEXT, changed: [...changed], withdrawal };
      expect(saidOf(withdrawn)).toEqual([
        phrase('recall.withdrawn', { date: FIRST }),
        phrase(`recall.reason-${reason}`),
        ...said.map((key) => phrase(key)),
        phrase('recall.takeAway'),
      ]);
      expect(page(withdrawn).now?.href).toContain(NEXT);
    },
  );

  test('sends whoever has withdrawn paper that is not made any more to the numbers of the page', () => {
    const withdrawal = { on: '2027-06-01', reason: 'harm' } as const;
    expect(saidOf({ state: 'withdrawn', now: null, changed: null, withdrawal })).toEqual([
      phrase('recall.withdrawn', { date: FIRST }),
      phrase('recall.reason-harm'),
      phrase('recall.takeAway'),
      phrase('recall.unchecked'),
    ]);
  });

  test('gives the numbers of its thing as they are now', () => {
    const rows = page({}).numbers.rows.map(({ label, shown }) => `${label.text} ${shown}`);
    expect(rows).toEqual([`${phrase('emergency.police')} 999`, `${phrase('emergency.report')} 555`]);
  });

  test('gives the numbers of every page where its thing is not made any more', () => {
    const view = toCodePage(state({ state: 'gone', now: null, changed: null }), undefined, aSite());
    expect(view.said.map(({ text }) => text)).toEqual([phrase('recall.gone'), phrase('recall.unchecked')]);
    expect(view.numbers.rows.map(({ shown }) => shown)).toEqual(['999', '555']);
    expect(view.material).toBeNull();
  });

  test('does not name a plain thing, whose numbers stand under names that tell nothing', () => {
    const view = page({}, aMaterial('plain'));
    expect(view.material).toBeNull();
    expect(view.numbers.rows.map(({ label }) => label.text)).not.toContain(phrase('emergency.police'));
  });

  test('is in the language of its paper, and says so where a word is in another one', () => {
    const site: Site = { ...aSite(), dictionaries: new Map([...aSite().dictionaries, ['en', translated('machine')]]) };
    expect(toCodePage(state({ locale: 'en' }), toCodedItem(aMaterial()), site)).toMatchObject({
      lang: 'en',
      material: { lang: 'es-PE' },
    });
    expect(toCodePage(state({ locale: 'xx' }), toCodedItem(aMaterial()), site).lang).toBe('es-PE');
  });

  test('says that it is a draft while the site is one', () => {
    expect(page({}, aMaterial(), aSite()).draft?.text).toBe(phrase('material.draft'));
    expect(page({}).draft).toBeNull();
  });
});

describe('its file', () => {
  const html = codePage(page({ state: 'replaced', now: NEXT, changed: ['numbers'] }));

  test('says of each link into which other language it leads', () => {
    const gone = codePage(
      toCodePage(state({ state: 'gone', now: null, changed: null, locale: 'qu' }), undefined, aSite()),
    );
    const links = [...gone.matchAll(/<a href="([^"]*)"(?: hreflang="([^"]*)")?>/g)].map(([, ...link]) => link);
    expect(links).toEqual([
      ['/qu/p-help/', undefined],
      ['/p-materials/', 'es-PE'],
      ['/p-materials/p-code/', 'es-PE'],
    ]);
  });

  test('is at most 5 KB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
    expect(gzipSync(html).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('loads nothing, runs nothing, and stays out of search engines', () => {
    expect(html).not.toMatch(/<script|<img|src=|@import|url\(|\son\w+=/);
    expect(html).toMatch(/content-security-policy" content="default-src 'none'; style-src 'sha256-[\w+/=]+'/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  });

  test('shows signs of markup as signs', () => {
    expect(codePage({ ...page({}), material: { text: '<b>"A" & B</b>' } })).toContain('&lt;b&gt;&quot;A&quot; &amp; B');
  });
});

describe('the list of codes', () => {
  const list = (states: CodeState[], parts: Parameters<typeof aSite>[0] = {}) =>
    toCodes(states, new Map([['banderola', toCodedItem(aMaterial())]]), viewContext(aSite(parts)));

  test('has every code with its thing, what must not be used first, and what replaced it', () => {
    const states = [
      state({}),
      state({ code: '00000000', state: 'withdrawn', now: CODE, withdrawal: { on: '2027-06-01', reason: 'harm' } }),
      state({ code: NEXT, state: 'gone', now: null, changed: null, material: 'faro', locale: 'en' }),
    ];
    const groups = list(states).groups.map(({ id, rows }) => [
      id,
      ...rows.map(({ code, title, language, now }) => [code, title.text, language?.text ?? null, now]),
    ]);
    expect(groups).toEqual([
      ['withdrawn', ['0000 0000', 'La banderola', null, '4821 0934']],
      ['gone', ['1234 5671', 'faro', 'English', null]],
      ['current', ['4821 0934', 'La banderola', null, null]],
    ]);
  });

  test('says of each that is not used any more why, and whether its numbers are the same', () => {
    const states = [
      state({ code: '00000000', state: 'withdrawn', withdrawal: { on: '2027-06-01', reason: 'number' } }),
      state({ state: 'replaced', now: NEXT, changed: ['numbers'] }),
      state({ code: '11111111', state: 'replaced', now: NEXT, changed: ['words'] }),
      state({ code: NEXT }),
    ];
    const whys = list(states).groups.flatMap(({ rows }) =>
      rows.map(({ why }) => why.map(({ text }) => text).join(' ')),
    );
    expect(whys).toEqual([
      expect.stringContaining(`${FIRST}. ${phrase('recall.reason-number')}`),
      phrase('recall.numbersSame'),
      phrase('recall.numberChanged'),
      '',
    ]);
  });

  test('says that no code was given yet, and not how to ask about one', () => {
    const { lead, ask } = list([]);
    expect([lead.text, ask]).toEqual([phrase('recall.none'), null]);
  });

  test('tells how to ask while the site has no address, and the address once it has one', () => {
    expect(list([state({})]).ask?.text.text).toBe(phrase('recall.askHere'));
    const address = 'https://example.org';
    expect(list([state({})], { campaign: { address } }).ask?.text.text).toContain(`${address}/p-materials/p-code/`);
  });

  test('tells how to report a wrong print while there is no contact, and whom to write to once there is', () => {
    expect(list([]).wrong.text.text).toBe(phrase('recall.wrongNone'));
    expect(list([], { campaign: { contact: 'avisos@example.org' } }).wrong.text.text).toContain('avisos@example.org');
  });
});
