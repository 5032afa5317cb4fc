import { shownCode } from '../../codes/recall-code.ts';
import type { CodeState } from '../../domain/materials/code-states.ts';
import { recallOf } from '../../i18n/addresses.ts';
import { languageOf, textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { wholeAddress } from '../public-address.ts';
import { type CodedItem, codeContext, toWhy } from './code-page.ts';
import { RECALL_ENDINGS, recallFile, recallsByThing } from './recall-news.ts';

const GROUPS = [
  { id: 'withdrawn', heading: 'recall.listWithdrawn' },
  { id: 'replaced', heading: 'recall.listReplaced' },
  { id: 'gone', heading: 'recall.listGone' },
  { id: 'current', heading: 'recall.listCurrent' },
] as const;

/** Every code that was ever printed, as a list to print, and how to ask about one. */
export function toCodes(
  states: readonly CodeState[],
  codedItems: ReadonlyMap<string, CodedItem>,
  context: ViewContext,
) {
  const { t, words, address, campaign } = context;
  const here = wholeAddress(address('recalls'), context);
  const recalled = recallsByThing(states);
  const feed = recalled.size > 0 && { feed: { href: recallFile('xml', undefined, context), label: t('recall.news') } };
  return {
    frame: toFrame(
      { ...{ address: 'recalls', title: t('recall.title'), description: words.plain('recall.description') }, ...feed },
      context,
    ),
    heading: t('recall.title'),
    lead: t(states.length === 0 ? 'recall.none' : 'recall.lead'),
    /** What must not be used comes first. */
    groups: GROUPS.map(({ id, heading }) => ({
      id,
      heading: t(id === 'current' && campaign.stage === 'preview' ? 'recall.listDraft' : heading),
      rows: states
        .filter(({ state }) => state === id)
        .sort((a, b) => (a.code < b.code ? -1 : 1))
        .map((state) => toRow(state, codedItems.get(state.material), context)),
    })).filter(({ rows }) => rows.length > 0),
    follow:
      recalled.size === 0
        ? null
        : {
            heading: t('recall.follow'),
            about: t('recall.followAbout'),
            things: [
              { title: t('recall.ofAll'), links: toNewsLinks(undefined, context) },
              ...[...recalled].map(([thing, [first]]) => ({
                title: codedItems.get(first?.material ?? '')?.title(context) ?? { text: first?.material ?? thing },
                links: toNewsLinks(thing, context),
              })),
            ],
          },
    ask:
      states.length === 0
        ? null
        : { heading: t('recall.ask'), text: here ? t('recall.askAddress', { address: here }) : t('recall.askHere') },
    wrong: {
      heading: t('recall.wrong'),
      text: campaign.contact ? t('recall.wrongContact', { contact: campaign.contact }) : t('recall.wrongNone'),
    },
  };
}

/** The feed and the calendar of recalls, by the names that programs give these forms. */
function toNewsLinks(thing: string | undefined, context: ViewContext) {
  return RECALL_ENDINGS.map((ending) => ({
    href: recallFile(ending, thing, context),
    label: { text: ending === 'xml' ? 'Atom' : 'ICS' },
  }));
}

/** Of what is no longer made only the name of its file is known. */
function toRow(state: CodeState, codedItem: CodedItem | undefined, context: ViewContext) {
  const { site, campaign, language } = context;
  const there = codeContext(state, site);
  const own = languageOf(there.language.locale, site.languages);
  const title = codedItem?.title(there);
  const { now } = state;
  return {
    href: recallOf(state.code, campaign),
    code: shownCode(state.code),
    title: title
      ? { ...textIn(title.text, own, language), ...(title.lang ? { lang: title.lang } : {}) }
      : { text: state.material },
    language: own.locale === language.locale ? null : textIn(own.name, own, language),
    now: now !== null && now !== state.code ? shownCode(now) : null,
    /** Whoever has the list in the hand needs no page. */
    why: toWhy(state, context),
  };
}
