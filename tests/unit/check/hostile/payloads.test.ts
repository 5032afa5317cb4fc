/** Hostile texts of another hand, put through the real check, the real taking of a table and the real rule on redirects. */
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readContent } from '../../../../src/check/read/content.ts';
import { redirects } from '../../../../src/check/rules/campaign/addresses.ts';
import { checkShape } from '../../../../src/check/shape/check-shape.ts';
import { parseYaml } from '../../../../src/check/source/parse-yaml.ts';
import { takeTable } from '../../../../src/cli/translations/take.ts';
import { sectionHash } from '../../../../src/hashes/page/section-hash.ts';
import { redirectsSchema } from '../../../../src/schemas/facts.ts';
import { checkTree } from '../../../fixtures/content-faults/faults.ts';
import { TODAY, type Tree, withTree } from '../../../fixtures/content-faults/tree.ts';
import {
  ASKED,
  baseTree,
  FROM,
  type Moved,
  NOTE,
  type Payload,
  payloadsAt,
  type Row,
} from '../../../fixtures/hostile/payloads.ts';
import { HOSTILE_PHRASES, hostileTree, isFileName, phraseKey } from '../../../fixtures/hostile/placed.ts';

/** Why a payload is not stopped: readers see it as the words that it is; the test of the built site shows that. */
const HARMLESS: Readonly<Record<string, string>> = {
  'p-026': 'behind the sign the word begins no line of code: it is a paragraph',
  'p-054': 'a title is words wherever it stands',
  'p-067': 'an address in an attribute without quotes makes no tag: it is shown',
  'p-105': 'phrases are words: marks are shown',
  'p-106': 'phrases are words: marks are shown',
  'p-107': 'phrases are words, in data for search engines too',
  'p-108': 'phrases are words, in data for search engines too',
  'p-110': 'phrases are words, in attributes too',
  'p-125': 'a quiz is words',
  'p-126': 'a quiz is words, in the data of its page too',
  'p-127': 'a quiz is words: braces are shown',
  'p-133': 'a title is words wherever it stands',
  'p-186': 'no file can have this name below the folder',
  'p-194': 'what begins with a dot is read by nobody',
};

/** Harmless texts that are refused all the same, and why an author can live with it. */
const REFUSED: Readonly<Record<string, string>> = {
  'p-101': 'the site has no look for blocks of code',
  'p-144': 'its source is of a day to come, and says nothing yet',
};

/** What only a build can know, which holds each address against its pages (`integrations/redirects.test.ts` has both). */
const STOPPED_BY_BUILD = ['p-165', 'p-182'];

/** Is a payload to be stopped? */
const isStopped = ({ id, harm }: Payload) => (harm === 'none' ? id in REFUSED : !(id in HARMLESS));
const expected = (payload: Payload) => ({ ...payload, outcome: isStopped(payload) ? 'is stopped' : 'passes' });

test('the folder that payloads are put into has no mistake of its own', () => {
  expect(withTree(baseTree(), (dir) => checkTree(dir, TODAY, ASKED).findings)).toEqual([]);
});

describe('in one run over all texts', () => {
  const findings = withTree(hostileTree(), (dir) => checkTree(dir, TODAY, [...ASKED, ...HOSTILE_PHRASES]).findings);
  const codesOf = (payload: Payload): string[] => {
    const { door, id, text } = payload;
    if (door === 'strings')
      return findings.filter(({ field }) => field.includes(phraseKey(payload))).map(({ code }) => code);
    const file = door === 'filename' ? String(text) : `/${id}.`;
    return findings.filter((one) => one.file.includes(file)).map(({ code }) => code);
  };

  test.each(payloadsAt('mdx', 'markdown', 'quiz', 'strings').map(expected))('$id ($where) $outcome', (payload) => {
    if (payload.outcome === 'passes') expect(codesOf(payload)).toEqual([]);
    else expect(codesOf(payload)).not.toEqual([]);
  });

  test.each(payloadsAt('filename').map(expected))('$id, a file name, $outcome', (payload) => {
    if (!isFileName(String(payload.text))) return;
    if (payload.outcome === 'passes') expect(codesOf(payload)).toEqual([]);
    else expect(codesOf(payload)).not.toEqual([]);
  });

  test('nothing else is found because of them', () => {
    const names = payloadsAt('filename').map(({ text }) => String(text));
    const others = findings.filter(({ file }) => !/\/p-\d{3}\.|^strings\//.test(file) && !names.includes(file));
    expect(others).toEqual([]);
  });
});

describe('in facts', () => {
  const tree = baseTree();
  const line = 'facts/services/gb/oficina-central.yaml';
  const put = ({ where, text }: Payload): Tree => {
    const words = String(text);
    if (where.includes('sources.yaml')) {
      const keys = [...words.matchAll(/^(\w+):/gm)].map(([, key]) => key);
      const [, entry = ''] = /pagina-oficial:\n((?: {4}.*\n)+)/.exec(tree['facts/sources.yaml']!) ?? [];
      const rest = entry.split('\n').filter((one) => !keys.some((key) => one.trim().startsWith(`${key}:`)));
      const own = words.split('\n').map((one) => `    ${one}`);
      return { 'facts/sources.yaml': tree['facts/sources.yaml']!.replace(entry, `${[...own, ...rest].join('\n')}`) };
    }
    if (where.includes('regions')) return { 'facts/regions.yaml': words };
    if (where.includes('any YAML')) return { 'facts/days.yaml': words };
    if (where.includes('organisations'))
      return { 'facts/organisations.yaml': `${tree['facts/organisations.yaml']}${words}\n` };
    if (where.includes('channel'))
      return { [line]: tree[line]!.replace('value: "+442079460123"', words.replace('\n', '\n    ')) };
    return { [line]: `${tree[line]}${words}\n` };
  };

  test.each(payloadsAt('yaml').map(expected))('$id ($where) $outcome', (payload) => {
    const codes = withTree({ ...tree, ...put(payload) }, (dir) =>
      checkTree(dir, TODAY, ASKED).findings.map(({ code }) => code),
    );
    if (payload.outcome === 'passes') expect(codes).toEqual([]);
    else expect(codes).not.toEqual([]);
  });
});

describe('as addresses that have moved', () => {
  const content = withTree(hostileRedirects(), (dir) => readContent(dir));

  const ownToStop = payloadsAt('redirects').filter(({ id }) => !STOPPED_BY_BUILD.includes(id));

  test.each(ownToStop.map(expected))('$id ($where) $outcome', (payload) => {
    const all = [payload.text as Moved].flatMap((one) => [one, ...(one.also ?? [])]);
    const text = stringify(Object.fromEntries(all.map(({ from, to }) => [from, to])));
    const read = checkShape(parseYaml('redirects.yaml', text), redirectsSchema);
    const codes = [...read.findings, ...redirects({ ...content, redirects: read.entry })].map(({ code }) => code);
    if (payload.outcome === 'passes') expect(codes).toEqual([]);
    else expect(codes).not.toEqual([]);
  });

  /** With the words of addresses that the payloads use. */
  function hostileRedirects(): Tree {
    const tree = baseTree();
    return { ...tree, 'campaign.yaml': tree['campaign.yaml']!.replace('messages: messages', 'messages: mensajes') };
  }
});

describe('in a table that comes back', () => {
  const content = withTree(baseTree(), (dir) => readContent(dir));
  const HONEST: Readonly<Record<string, string>> = {
    'en:messages/oferta@title': 'A page',
    'en:messages/oferta@description': 'A sentence that says what this page holds.',
    'en:messages/oferta#answer.1': 'Answer',
    'en:messages/oferta#answer.2':
      'Ask who is hiring, where it is and what you will do. If they do not say it clearly, it is a bad sign. {1}',
  };
  const fromOf = (key: string) => {
    if (key.includes('strings')) return sectionHash(NOTE);
    if (key.includes('@title')) return sectionHash('Página oferta');
    return key.includes('@') ? sectionHash('Una frase que dice qué hay en esta página.') : FROM;
  };
  /** The key of the table's own form; the line that the payload is for. */
  const keyOf = (key: string) =>
    key
      .replace(/^en:strings:(\w+):(.*)$/s, 'en:strings@$1["$2"]')
      .replace(
        /^(.*):(.*):([^:]*):(\d+)$/s,
        (_all, locale, page, section, line) => `${locale}:${page}#${section}.${Number(line) + 1}`,
      );
  const rowsOf = ({ text }: Payload) => {
    const given = [text as Row].flatMap((row) => [row, ...(row.also ?? [])]);
    const hostile = given.map(({ key, translation }) => [keyOf(key), translation] as const);
    const honest = Object.entries(HONEST).filter(([key]) => !hostile.some(([own]) => own === key));
    return [...honest, ...hostile].map(([key, translation], i) => ({
      line: i + 2,
      key,
      original: '',
      // The table shows a line without its mark, and what is code in it as a number.
      translation: translation.replace(/<Cite[^>]*>/, '{1}').replace(/^- /, ''),
      from: fromOf(key),
      isSeen: false,
    }));
  };

  test.each(payloadsAt('table').map(expected))('$id ($where) $outcome', (payload) => {
    const { files, problems } = takeTable(content, rowsOf(payload), 'traduccion-1', () => null);
    const names = [...files.keys()];
    expect(names.filter((name) => name !== 'pages/en/messages/oferta.mdx' && name !== 'strings/en.yaml')).toEqual([]);
    if (payload.outcome === 'passes') expect(problems).toEqual([]);
    else expect(problems).not.toEqual([]);
  });
});
