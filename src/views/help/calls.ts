import type { Role } from '../../codes/roles.ts';
import { SHARING_FACTS } from '../../codes/service.ts';
import { serviceAnswer } from '../../domain/service/call-answers.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { emergencyRecords } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
import { toCites } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { toHelpFrame } from '../page/frame.ts';
import { type CallQuestion, toCallSteps } from '../service/call-steps.ts';
import { toServiceCards } from '../service/card.ts';
import { isClosed } from '../service/notice.ts';

/** Whom somebody calls first who is afraid, held, threatened or looking for somebody, after the numbers of every page. */
const CALLED_FIRST = ['missing', 'legal', 'ombudsman'] as const satisfies readonly Role[];

/** Who may learn of a call: one question asks for all of them. */
const TOLD = SHARING_FACTS.filter((fact) => fact !== 'mayStayAnonymous');

/** What stands beside a number, besides what its card says and what holds of every call. */
const BESIDE: readonly CallQuestion[] = [
  'who',
  'interpreter',
  'mayStayAnonymous',
  'numberShown',
  'recorded',
  ...TOLD,
  'mayCallBack',
  'free',
  'withoutCredit',
  'fromMobile',
  'fromLandline',
  'onTheBill',
];

/**
 * What happens in a call: that one may stop, what it leaves, what to say and to ask first, who must report, then the numbers that are
 * called first, each as on other cards, with what is known of a call to it. What nobody knows is not shown, and a closed line is left out.
 */
export function toCalls(context: ViewContext) {
  const { t, campaign, facts } = context;
  const players = CALLED_FIRST.flatMap((role) => facts.services.get(campaign.roles[role] ?? '') ?? []);
  const called = [...new Set([...emergencyRecords(context, null), ...players])].filter(
    (record) => record.channels.some(isDialled) && !isClosed(record, null, context),
  );
  const country = context.country(campaign.country.code).text;
  const cards = toServiceCards(called, { country: campaign.country.code }, context);
  return {
    frame: toHelpFrame({ address: 'calls', title: t('calls.title'), services: called }, context),
    heading: t('calls.title'),
    lead: t('callStep.stop'),
    traces: { heading: t('calls.traces'), items: [t('call.log'), t('call.redial'), t('call.bill')] },
    say: {
      heading: t('calls.say'),
      items: [t('calls.say-where'), t('calls.say-what'), t('calls.say-home'), t('calls.say-quiet')],
      /** How to write instead; absent where the campaign has no such way. */
      quiet: toQuiet(context),
    },
    /** What one can ask before giving a name, as far as the numbers of the page leave it open; `null` where nothing is left to ask. */
    ask: toAsk(called, context),
    duty: toDuty(context),
    lines: {
      heading: t('calls.lines'),
      notes: [t('call.noCredit'), t('help.charge')],
      services: cards.map((card) => ({
        card,
        rows: toRows(
          called.find(({ id }) => id === card.id),
          context,
        ),
      })),
    },
    others: {
      heading: t('calls.others'),
      links: [
        linkTo('directory', t('directory.title'), context),
        linkTo('regions', t('help.byRegion', { country }), context),
      ],
    },
  };
}

function toQuiet(context: ViewContext) {
  const quiet = context.campaign.needs.find(({ id }) => id === 'quiet');
  return quiet ? linkTo('situation', context.t('need.quiet'), context, { situation: quiet.slug }) : null;
}

function toAsk(called: readonly Service[], context: ViewContext) {
  const { t } = context;
  const unknown = called.flatMap((record) => toCallSteps(record, context)?.unknown ?? []);
  const open = new Set(unknown.map(({ about }) => about));
  const questions = [
    ...(open.has('mayStayAnonymous') ? [t('ask.mayStayAnonymous')] : []),
    ...(TOLD.some((fact) => open.has(fact)) ? [t('calls.who')] : []),
  ];
  return questions.length > 0 ? { heading: t('ask.heading'), lead: t('ask.lead'), questions } : null;
}

/** Who must report a crime and what that means for whoever calls, with the laws that say so; `null` where the campaign names none. */
function toDuty(context: ViewContext) {
  const { t, campaign } = context;
  const cites = toCites(campaign.mustReport ?? [], context);
  if (cites.length === 0) return null;
  return {
    you: t('calls.dutyYou'),
    heading: t('calls.dutyLaw'),
    texts: [t('calls.duty'), t('calls.dutyMinor')],
    cites,
  };
}

/** What is known of a call to one number; its sources and dates stand on its own page. */
function toRows(record: Service | undefined, context: ViewContext) {
  if (!record) return [];
  const asked = BESIDE.filter((question) => !isExpected(question, record));
  return (toCallSteps(record, context, asked)?.rows ?? []).map(({ term, values }) => ({ term, values }));
}

/** Does everybody expect it of a number, so that only the contrary is said? That a call is free, its card says. */
function isExpected(question: CallQuestion, record: Service): boolean {
  if (question === 'free') return record.cost === 'free';
  return (question === 'fromMobile' || question === 'fromLandline') && serviceAnswer(record, question) === 'yes';
}
