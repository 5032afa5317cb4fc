import { describe, expect, test } from 'vitest';
import { EASY_LIMITS } from '../../../../src/domain/easy/rules.ts';
import type { Section } from '../../../../src/domain/page/sections.ts';
import { splitText, wordsOf } from '../../../../src/domain/text/sentences.ts';
import { viewContext } from '../../../../src/views/context.ts';
import {
  type EasyPage,
  inEasyText,
  toEasyHelp,
  toEasyHome,
  toEasyMessage,
  toEasyMessages,
} from '../../../../src/views/easy/edition.ts';
import { toHelpFront } from '../../../../src/views/help/front.ts';
import { toSituationLinks } from '../../../../src/views/page/ways.ts';
import { toLadder } from '../../../../src/views/service/ladder.ts';
import { aSite, translated } from '../../made-up.ts';

const section: Section = { id: 'uno', harm: 'core', state: 'original', hash: 'h1' };
const easy = (id: string, preTested: EasyPage['preTested'] = new Map()): EasyPage => ({
  id: `easy/${id}`,
  zone: 'help',
  order: 0,
  versions: new Map([
    ['es', { title: `Fácil ${id}`, description: `Sobre ${id}.`, head: section, sections: [section] }],
  ]),
  preTested,
});
const site = aSite({ easyPages: ['easy/home', 'easy/help', 'easy/messages/oferta'] });
const context = viewContext(site, 'es', 'easy');
const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

describe('within Easy Read', () => {
  test('pages lead to Easy Read where there is some, and to whole pages elsewhere', () => {
    expect(context.address('help')).toBe('/p-easy/p-help/');
    expect(context.address('message', { message: 'oferta' })).toBe('/p-easy/p-messages/oferta/');
    expect(context.address('message', { message: 'mina' })).toBe('/p-messages/mina/');
    expect(context.address('countries')).toBe('/p-help/p-country/');
  });

  test('the languages of a page are those of its Easy Read', () => {
    const english = { ...site, dictionaries: new Map([...site.dictionaries, ['en', translated('machine')]]) };
    const { languages } = toEasyHome(easy('home'), viewContext(english, 'es', 'easy')).frame;
    expect(hrefs(languages)).toContain('/en/p-easy/');
  });

  test('a page that names itself in its text means the whole page, and other names lead on in Easy Read', () => {
    const inText = inEasyText({ id: 'easy/help' }, context);
    expect([inText.address('help'), inText.address('messages')]).toEqual(['/p-help/', '/p-easy/p-messages/']);
  });

  test('the first words of a page lead to the whole page', () => {
    expect(toEasyHelp(easy('help'), context).head.whole.href).toBe('/p-help/');
    expect(toEasyMessage(easy('messages/oferta'), context).head.whole.href).toBe('/p-messages/oferta/');
  });

  test('the title ends with the name of the edition, so that it is not that of the whole page', () => {
    const { title } = toEasyHelp(easy('help'), context).frame;
    expect(title.text).toBe(`Fácil help · ${context.words.plain('easy.name')}`);
  });

  test('the front of help shows numbers before the ways in, and what to know after them', () => {
    const help = easy('help');
    const es = help.versions.get('es')!;
    const sections = ['now', 'needs', 'take'].map((id) => ({ ...section, id }));
    const view = toEasyHelp({ ...help, versions: new Map([['es', { ...es, sections }]]) }, context);
    expect(view.urgent!.runs.flatMap(({ ids }) => ids)).toEqual(['now']);
    expect(view.prose.runs.flatMap(({ ids }) => ids)).toEqual(['needs', 'take']);
    expect(toEasyHome(easy('home'), context).urgent).toBeNull();
  });

  test('no page is in the search of the site', () => {
    expect(toEasyHelp(easy('help'), context).frame.section).toBeNull();
  });

  test('the first page leads to the first needs, to all of help and to the messages', () => {
    const { panel } = toEasyHome(easy('home'), context);
    expect(hrefs(panel!.links)).toEqual([
      ...hrefs(toSituationLinks(context)).slice(0, 2),
      '/p-easy/p-help/',
      '/p-easy/p-messages/',
    ]);
  });

  test('messages stand by situation, as on the whole list', () => {
    const messages = [{ id: 'messages/oferta', group: 'offer' as const }];
    const { groups } = toEasyMessages([easy('messages/oferta')], messages, context);
    expect(groups.map(({ id, messages: list }) => [id, hrefs(list)])).toEqual([
      ['offer', ['/p-easy/p-messages/oferta/']],
    ]);
  });
});

describe('a page in Easy Read says', () => {
  test('that nobody has tried it, until somebody has', () => {
    const tried = new Map([
      ['es', { on: '2027-04-03', region: null, with: [{ kind: 'easyReaders' as const, people: 12 }], changed: null }],
    ]);
    expect(toEasyHelp(easy('help'), context).tested).toEqual(context.t('easy.notTested'));
    expect(toEasyHelp(easy('help', tried), context).tested.text).toContain(
      context.t('tried.easyReaders', { count: 12 }).text,
    );
  });

  test('one sentence a line, also in the action ladder', () => {
    const { ladder, head } = toEasyMessage(easy('messages/oferta'), context);
    const lines = [...head.about, ...ladder!.rungs.flatMap(({ actions }) => actions)];
    expect(lines.filter(({ text }) => splitText(text, 'es').length !== 1)).toEqual([]);
  });

  test('no phrase of its own that is longer than Easy Read allows', () => {
    const phrases = (['easy.about', 'easy.notTested', 'home.lead', 'messages.lead'] as const).map(
      (key) => context.t(key).text,
    );
    const { rungs } = toLadder(context);
    const texts = [...phrases, ...rungs.flatMap(({ situation, action }) => [situation.text, action.text])];
    const long = texts
      .flatMap((text) => splitText(text, 'es'))
      .filter((text) => wordsOf(text, 'es').length > EASY_LIMITS.longest);
    expect(long).toEqual([]);
  });
});

describe('a whole page', () => {
  const easyOf = (easyPages: string[]) => toHelpFront(viewContext(aSite({ easyPages }))).frame.easy;

  test('leads to its Easy Read', () => {
    expect(easyOf(['easy/help'])?.href).toBe('/p-easy/p-help/');
  });

  test('leads to no Easy Read in a deployment without one', () => {
    expect(easyOf([])).toBeNull();
  });
});
