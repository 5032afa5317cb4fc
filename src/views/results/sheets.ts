import { MEASURES } from '../../domain/results/count.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { aboutCrumbs } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';

/** What every sheet has. */
export interface SheetView {
  frame: Frame;
  heading: Text;
  lead: Text;
  print: Text;
  /** What is written at the top, each with room behind it. */
  blanks: Text[];
  rules: { heading: Text; texts: Text[] };
  back: Link;
}

/** The sheet by which a thing is tried with twenty people before it is printed. */
export interface PretestView extends SheetView {
  questions: { heading: Text; list: { ask: Text; mark: Text }[] };
  tally: { heading: Text; person: Text; questions: string[]; notes: Text; people: string[] };
}

/** The sheet on which an institution counts one batch. */
export interface CountingView extends SheetView {
  measures: { heading: Text; what: Text; when: Text; number: Text; rows: { what: Text; when: Text }[] };
  places: { heading: Text; columns: Text[]; rows: number };
}

/** The five questions, in the order in which they are asked. */
const QUESTIONS = ['says', 'do', 'whom', 'harm', 'word'] as const;
/** How many people are asked. */
const PEOPLE = 20;
/** Places for which one sheet has room. */
const PLACES = 10;

export function toPretest(context: ViewContext): PretestView {
  const { t } = context;
  return {
    ...toSheet('pretest', context),
    blanks: [t('results.field-material'), t('pretest.code'), t('pretest.where'), t('pretest.when'), t('pretest.who')],
    questions: {
      heading: t('pretest.questions'),
      list: QUESTIONS.map((name) => ({ ask: t(`pretest.ask-${name}`), mark: t(`pretest.mark-${name}`) })),
    },
    tally: {
      heading: t('pretest.tally'),
      person: t('pretest.person'),
      questions: QUESTIONS.map((_name, i) => String(i + 1)),
      notes: t('pretest.notes'),
      people: Array.from({ length: PEOPLE }, (_person, i) => String(i + 1)),
    },
    rules: {
      heading: t('pretest.rules'),
      texts: [
        t('pretest.rule-harm'),
        t('pretest.rule-right'),
        t('pretest.rule-word'),
        t('pretest.rule-tells'),
        t('pretest.rule-names'),
      ],
    },
  };
}

export function toCounting(context: ViewContext): CountingView {
  const { t } = context;
  return {
    ...toSheet('counting', context),
    blanks: [
      t('results.field-institution'),
      t('results.field-region'),
      t('results.field-material'),
      t('results.field-batch'),
      t('results.field-countedBy'),
      t('results.field-method'),
      t('results.field-from'),
      t('results.field-to'),
    ],
    measures: {
      heading: t('counting.measures'),
      what: t('counting.what'),
      when: t('counting.when'),
      number: t('counting.number'),
      rows: MEASURES.map((measure) => ({ what: t(`results.measure-${measure}`), when: t(`counting.when-${measure}`) })),
    },
    places: {
      heading: t('counting.places'),
      columns: [
        t('counting.place'),
        t('results.measure-hung'),
        t('results.measure-stillUp'),
        t('results.measure-stripsGone'),
      ],
      rows: PLACES,
    },
    rules: {
      heading: t('counting.rules'),
      texts: [t('counting.rule-zero'), t('counting.rule-watch'), t('counting.rule-nobody'), t('counting.rule-harm')],
    },
  };
}

function toSheet(
  name: 'pretest' | 'counting',
  context: ViewContext,
): Pick<SheetView, 'frame' | 'heading' | 'lead' | 'print' | 'back'> {
  const { t, words, address } = context;
  const results: Link = { href: address('results'), label: t('results.title') };
  const title = t(`${name}.title`);
  return {
    frame: toFrame(
      {
        address: name,
        title,
        description: words.plain(`${name}.description`),
        zone: 'campaign',
        crumbs: [...aboutCrumbs(context), results],
      },
      context,
    ),
    heading: title,
    lead: t(`${name}.lead`),
    print: t('results.print'),
    back: results,
  };
}
