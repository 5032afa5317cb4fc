import type { ViewContext } from '../context.ts';
import { type Link, toFrame } from '../page/frame.ts';

/** The sheet by which a material is tried with twenty people before it is printed. */
export type PretestView = ReturnType<typeof toPretest>;

/** The five questions, in the order in which they are asked. */
const QUESTIONS = ['says', 'do', 'whom', 'harm', 'word'] as const;
/** How many people are asked. */
const PEOPLE = 20;

export function toPretest(context: ViewContext) {
  const { t, words, address } = context;
  const results: Link = { href: address('results'), label: t('results.title') };
  const title = t('pretest.title');
  return {
    frame: toFrame(
      { address: 'pretest', title, description: words.plain('pretest.description'), crumbs: [results] },
      context,
    ),
    heading: title,
    lead: t('pretest.lead'),
    print: t('results.print'),
    /** What is written at the top, each with room behind it. */
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
    back: results,
  };
}
