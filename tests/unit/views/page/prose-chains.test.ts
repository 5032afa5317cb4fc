/** What a reader gets where a page is there in some languages only, over every mixture of states. */
import { fc, test as prop } from '@fast-check/vitest';
import { expect } from 'vitest';
import { HARM_CLASSES } from '../../../../src/codes/translation.ts';
import { type Section, stateOf } from '../../../../src/domain/page/sections.ts';
import { isPublishable } from '../../../../src/domain/translation.ts';
import { languageOf } from '../../../../src/i18n/languages.ts';
import { toProse } from '../../../../src/views/page/prose.ts';
import { aContext } from '../../made-up.ts';

const LOCALES = aContext().site.languages.map(({ locale }) => locale);
const OTHERS = LOCALES.filter((locale) => locale !== 'es');
const IDS = ['a', 'b', 'c'];
const anyHarm = fc.tuple(...IDS.map(() => fc.constantFrom(...HARM_CLASSES)));
const anyState = fc.constantFrom('machine', 'human', 'reviewed', 'stale', 'missing');
const anyStates = fc.tuple(...OTHERS.map(() => fc.tuple(...IDS.map(() => anyState))));

prop.prop([anyHarm, anyStates, fc.constantFrom(...LOCALES), fc.constantFrom('preview' as const, 'live' as const)])(
  'each section shows in the first language that may show it, marked with its language and direction',
  (harms, states, locale, stage) => {
    const original = IDS.map((id, i): Section => ({ id, harm: harms[i]!, state: 'reviewed', hash: `h-${id}` }));
    const head: Section = { id: 'head', harm: 'core', state: 'reviewed', hash: 'h-head' };
    const versions = new Map([['es', { title: 'Hoja', description: 'Sobre la hoja.', head, sections: original }]]);
    for (const [i, other] of OTHERS.entries()) {
      const sections = original.flatMap((section, j): Section[] => {
        const state = states[i]![j]!;
        if (state === 'missing') return [];
        if (state === 'stale') return [{ ...section, state: 'human', from: 'old', hash: 'own' }];
        return [{ ...section, state, from: section.hash, hash: 'own' }];
      });
      versions.set(other, { title: other, description: 'About it.', head: { ...head, from: head.hash }, sections });
    }
    const context = aContext({ campaign: { stage } }, locale);
    const prose = toProse({ id: 'page', zone: 'campaign', order: 0, versions }, context);

    expect(new Set(context.chain).size).toBe(context.chain.length);
    expect(context.chain.at(-1)).toBe('es');
    expect(prose.runs.flatMap(({ ids }) => ids)).toEqual(IDS);
    for (const run of prose.runs) {
      const language = languageOf(run.contentLocale, context.site.languages);
      expect([run.lang, run.dir]).toEqual([language.lang, language.dir]);
      expect(run.isForeign).toBe(run.contentLocale !== locale);
      if (run.isForeign) expect(run.notices).not.toEqual([]);
      for (const id of run.ids) expect(run.contentLocale).toBe(firstOf(original.find((one) => one.id === id)!));
    }
    const isWhole = prose.runs.every(
      ({ contentLocale, notices }) =>
        contentLocale === locale && notices.every(({ text }) => text !== context.t('notice.stale').text),
    );
    // Alternates and the index name a language only where every section is in it.
    expect(prose.writtenIn.includes(locale)).toBe(isWhole);

    function firstOf(section: Section): string {
      return context.chain.find((step) => {
        const isSource = step === 'es';
        const { policy } = languageOf(step, context.site.languages);
        const state = stateOf(versions.get(step)?.sections, section, isSource);
        return isPublishable(state, section.harm, { stage, policy, isSource });
      })!;
    }
  },
);
