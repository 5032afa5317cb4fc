import { formOf } from '../../codes/forms.ts';
import type { SaidPart } from '../../codes/material.ts';
import { shownCode } from '../../codes/recall-code.ts';
import { emergencyNumbers } from '../../domain/campaign.ts';
import type { CodeState } from '../../domain/materials/code-states.ts';
import { isStillRight } from '../../domain/materials/ledger.ts';
import { MATERIAL_HARM, printedService } from '../../domain/materials/made.ts';
import type { Material } from '../../domain/materials/material.ts';
import { recallOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { Site } from '../../i18n/site.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { linkTo, onSite } from '../link-to.ts';
import { shownWords } from '../record-words.ts';
import { isPrinted, type PrintedSheet, toPrinted } from './printed.ts';
import { toPrintedDate } from './printed-date.ts';
import { filledNumber } from './spoken.ts';

/** What somebody reads who types the code of a paper, in the language of the paper. */
export type CodePageView = ReturnType<typeof toCodePage>;

/** The language in which a code is explained: that of its paper, while the site has it. */
export function codeContext({ locale }: Pick<CodeState, 'locale'>, site: Site): ViewContext {
  const isThere = site.languages.some((language) => language.locale === locale);
  return viewContext(site, isThere ? locale : site.campaign.sourceLocale);
}

/** @param codedItem what bears it; absent where it is no longer made in any language */
export function toCodePage(state: CodeState, codedItem: CodedItem | undefined, site: Site) {
  const context = codeContext(state, site);
  const { t, language, campaign } = context;
  return {
    lang: language.lang,
    dir: language.dir,
    heading: t('recall.code', { code: shownCode(state.code) }),
    /** What bears the code; `null` where its name would tell what a plain material is for, or nobody knows it any more. */
    material: codedItem && !codedItem.isPlain ? codedItem.title(context) : null,
    said: toSaid(state, context),
    now:
      state.now && state.now !== state.code
        ? { href: recallOf(state.now, campaign), label: t('recall.now', { code: shownCode(state.now) }) }
        : null,
    numbers: { heading: t('recall.numbers'), ...toNumbers(codedItem, context) },
    draft: campaign.stage === 'preview' ? t('material.draft') : null,
    links: [
      linkTo('help', t('nav.help'), context),
      ...onSite(['materials'], context).map((name) => linkTo(name, t(`nav.${name}`), context)),
      linkTo('recalls', t('recall.all'), context),
    ],
  };
}

/** What bears a code, as far as its page says. */
export interface CodedItem {
  /** Would its name tell what it is for? Then only its code is said. */
  isPlain: boolean;
  /** Its name, in the reader's language or the first that stands in. */
  title(context: ViewContext): Text;
  /** The numbers on it as it is made now, with how far they are confirmed; `null` where it is not made or has none. */
  numbers(context: ViewContext): { rows: { label: Text; shown: string }[]; dated: string } | null;
}

export function toCodedItem(material: Material): CodedItem {
  return {
    isPlain: formOf(material).isPlain === true,
    title: (context) => {
      const { words, mark } = shownWords(material, context, MATERIAL_HARM);
      return mark(words.title);
    },
    numbers: (context) => {
      const printed = toPrinted(material, null, context);
      return isPrinted(printed) ? shownNumbers(printed) : null;
    },
  };
}

export function shownNumbers({ numbers, dated }: Pick<PrintedSheet, 'numbers' | 'dated'>) {
  return numbers.length > 0 ? { rows: numbers.map(({ label, shown }) => ({ label, shown })), dated } : null;
}

/** What has become of a code and what to do with its paper. */
function toSaid(state: CodeState, context: ViewContext): Text[] {
  const { t, words, date, campaign } = context;
  const why = toWhy(state, context);
  if (state.changed === null) return [...why, t('recall.unchecked')];
  if (state.state === 'withdrawn') return why;
  if (state.state === 'current' && campaign.stage === 'preview') return [t('recall.draft')];
  const dated = state.since !== null && words.has('recall.currentSince') ? { date: date(state.since).text } : null;
  if (state.state === 'current') return [dated ? t('recall.currentSince', dated) : t('recall.current')];
  if (isStillRight(state.changed)) return why;
  return [dated ? t('recall.replacedSince', dated) : t('recall.replaced'), ...why, t('recall.takeDown')];
}

/** Why paper with a code is no longer used, and whether its numbers still hold where that is known; nothing where it is used. */
export function toWhy({ state, changed, withdrawal }: CodeState, { t, date }: ViewContext): Text[] {
  if (withdrawal) {
    const isOther = withdrawal.reason !== 'number' || changed?.includes('numbers');
    return [
      t('recall.withdrawn', { date: date(withdrawal.on).text }),
      t(`recall.reason-${withdrawal.reason}`),
      ...(changed && isOther ? [t(phraseOfNumbers(changed))] : []),
      t('recall.takeAway'),
    ];
  }
  if (changed === null) return [t('recall.gone')];
  if (state === 'current') return [];
  return [t(isStillRight(changed) ? 'recall.stillRight' : phraseOfNumbers(changed))];
}

function phraseOfNumbers(changed: readonly SaidPart[]) {
  if (changed.includes('numbers')) return 'recall.numberChanged';
  return changed.includes('hours') ? 'recall.hoursChanged' : 'recall.numbersSame';
}

/** The numbers of what bears the code as it is made now; those of every page where it is not made. */
function toNumbers(codedItem: CodedItem | undefined, context: ViewContext) {
  return codedItem?.numbers(context) ?? toEmergencyNumbers(context);
}

/** The numbers of every page, with how far they are confirmed. */
export function toEmergencyNumbers(context: ViewContext) {
  const { campaign, t } = context;
  const known = emergencyNumbers(campaign).flatMap(({ word }) => {
    const record = printedService(word, context);
    const shown = record && filledNumber(record, context)?.shown;
    return record && shown ? [{ record, row: { label: t(`emergency.${word}`), shown } }] : [];
  });
  return {
    rows: known.map(({ row }) => row),
    dated: toPrintedDate(
      known.map(({ record }) => record),
      context,
    ),
  };
}
