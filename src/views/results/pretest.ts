import { byKey } from '../../codes/keys.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Link, toNamedPage } from '../page/frame.ts';
import { shownValue } from '../service/dial.ts';
import { calledChannel } from '../service/inline.ts';

/** The five questions, in the order in which they are asked. */
const QUESTIONS = ['says', 'do', 'whom', 'harm', 'word'] as const;
/** How many people are asked with one sheet. */
const PEOPLE = 5;
const BLANKS = ['code', 'with', 'where', 'when', 'who'] as const;
/** Whose numbers the sheet has, for whoever begins to tell. */
const NUMBERS = ['police', 'ambulance', 'report', 'violence'] as const;
/** What is read before anybody is asked, a line each. */
const BEFORE = ['consent', 'tasks', 'never'] as const;

/** How a text, a poster or a lesson is tried with five people at a time, and the sheet for what they said. */
export function toPretest(context: ViewContext) {
  const { t, address, campaign } = context;
  const results: Link = { href: address('results'), label: t('results.title') };
  return {
    ...toNamedPage('pretest', context, { crumbs: [results] }),
    print: t('results.print'),
    before: BEFORE.map((name) => ({ heading: t(`pretest.${name}`), texts: linesIn(t(`pretest.${name}-texts`)) })),
    blanks: [t('results.field-material'), ...BLANKS.map((name) => t(`pretest.${name}`))],
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
        t(
          'pretest.rule-tells',
          byKey(NUMBERS, (role) => {
            const channel = calledChannel([role], context);
            return channel ? shownValue(channel) : '—';
          }),
        ),
        t('pretest.rule-names'),
      ],
    },
    returned: {
      heading: t('pretest.returned'),
      texts: [
        ...linesIn(t('pretest.returned-texts')),
        campaign.contact ? t('results.how-send', { contact: campaign.contact }) : t('results.how-unsent'),
      ],
    },
    back: results,
  };
}

function linesIn(phrase: Text): Text[] {
  return phrase.text.split('\n').map((text) => ({ ...phrase, text }));
}
