import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SITUATIONS } from '../../../../src/codes/campaign.ts';
import { EASY_LIMITS } from '../../../../src/domain/easy/rules.ts';
import { splitText, wordsOf } from '../../../../src/domain/text/sentences.ts';
import { viewContext } from '../../../../src/views/context.ts';
import { toEasyRegion, toEasyRegions, toEasyService, toEasySituation } from '../../../../src/views/easy/help.ts';
import { aService, aSite } from '../../made-up.ts';

const puno = {
  code: 'QM-PU',
  name: { text: 'Puno', lang: 'es' },
  slug: 'puno',
  capital: 'Puno',
  shape: 'QM-PU',
  borders: [],
};
const site = aSite({ easyPages: ['easy/home', 'easy/help'], regions: [puno] });
const context = viewContext(site, 'es', 'easy');
const [danger] = site.campaign.needs;
const police = site.facts.services.get('police');
const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

describe('the way of help in Easy Read', () => {
  test('leads on in Easy Read to needs, regions and the services that it names, and to whole pages of others', () => {
    expect(context.address('situation', { situation: 'need-danger' })).toBe('/p-easy/p-help/need-danger/');
    expect(context.address('region', { region: 'puno' })).toBe('/p-easy/p-help/p-region/puno/');
    expect(context.address('service', { service: 'advice' })).toBe('/p-easy/p-help/p-service/advice/');
    expect(context.address('service', { service: 'abroad' })).toBe('/p-help/p-service/abroad/');
  });

  test('has no such pages in a deployment without Easy Read of the help pages', () => {
    const without = viewContext(aSite({ easyPages: ['easy/home'] }), 'es', 'easy');
    expect(without.address('service', { service: 'advice' })).toBe('/p-help/p-service/advice/');
  });

  test('has the first number before all else, and says what to do, what calls and forms leave behind, and what happens in a call', () => {
    const { first, parts } = toEasySituation(danger!, context);
    expect(first.map(({ id, dials }) => [id, dials.length])).toEqual([['police', 1]]);
    expect(parts[0]?.heading).toEqual(context.t('easy.do'));
    expect(parts[0]?.lines.map(({ text }) => text)).toContain(`${context.t('call.log').text.split('. ')[0]}.`);
    expect(parts[1]?.cards.map(({ id }) => id)).toEqual(['advice']);
    expect(parts.flatMap(({ links }) => hrefs(links))).toContain('/p-help/p-call/');
  });

  test('ends with the hard words of what it says, and with no other', () => {
    const { parts } = toEasySituation(danger!, context);
    const words = parts.at(-1);
    expect(words?.heading).toEqual(context.t('easy.words'));
    expect(words?.lines).toContainEqual(context.t('hard.log'));
    expect(words?.lines).not.toContainEqual(context.t('hard.alert'));
  });

  test('has the page to look at with what to do where the campaign names one', () => {
    const { parts } = toEasySituation({ ...danger!, begin: 'offer' }, context);
    expect(hrefs(parts[0]!.links)).toEqual(['/p-messages/p-offer/']);
  });

  test('has the numbers of the whole country first in a region, and every region in the list', () => {
    expect(toEasyRegion(puno, context).parts[0]?.cards.map(({ id }) => id)).toEqual(['police', 'advice']);
    expect(hrefs(toEasyRegions(context).parts[0]!.links)).toEqual(['/p-easy/p-help/p-region/puno/']);
  });

  test('leads from each page to the whole page', () => {
    const views = [
      toEasySituation(danger!, context),
      toEasyRegions(context),
      toEasyRegion(puno, context),
      toEasyService(police!, context),
    ];
    expect(views.map(({ head }) => head.whole.href)).toEqual([
      '/p-help/need-danger/',
      '/p-help/p-region/',
      '/p-help/p-region/puno/',
      '/p-help/p-service/police/',
    ]);
  });

  test('says of a service what to ask, each question on its own line, and folds what else nobody knows', () => {
    const { parts } = toEasyService(aService('office'), context);
    const asking = parts.find(({ heading }) => heading?.text === context.t('ask.heading').text);
    expect(asking?.lines).toContainEqual(context.t('ask.mayStayAnonymous'));
    const folded = parts.find(({ more }) => more)?.more;
    expect(folded?.summary).toEqual(context.t('ask.more'));
    expect(folded?.lines).toContainEqual(context.t('callFact.menu'));
  });
});

test.each(['es', 'en', 'pt'])(
  'no advice of a need has a sentence that is longer than Easy Read allows (%s)',
  (locale) => {
    const file = parse(readFileSync(`content/strings/${locale}.yaml`, 'utf8'));
    const phrases: Record<string, string> = { ...file.safety, ...file.core };
    const keys = [...SITUATIONS.map((id) => `need.${id}-advice`), 'need.papers-migration', 'help.charge'];
    keys.push(...Object.keys(phrases).filter((key) => /^(hard|ask|trace|call)\./.test(key)));
    const long = keys
      .flatMap((key) => splitText(phrases[key] ?? '', locale))
      .filter((text) => wordsOf(text, locale).length > EASY_LIMITS.longest);
    expect(long).toEqual([]);
  },
);
