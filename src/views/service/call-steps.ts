import { isOneOf } from '../../codes/keys.ts';
import { CALL_FACTS, type CallFact, SHARING_FACTS } from '../../codes/service.ts';
import type { SourcedField } from '../../codes/service-fields.ts';
import { hasCallFacts, isDoubtSaid } from '../../domain/service/call-answers.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { isEmergencyNumber } from '../../domain/service/emergency.ts';
import { askedFor } from '../../domain/service/questions.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import { toCites } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import type { Row } from '../row.ts';
import { isSaidElsewhere, sharingTerm, toCallFactRow, toSharingRow } from './call-facts.ts';
import { earlierThanStatus } from './dated.ts';
import { toLanguages } from './facts.ts';
import { answeredBy, operatorName } from './name.ts';
import type { Question } from './open-questions.ts';

/** No record answers this: of every service the page says that nobody knows. */
const UNASKED = ['lasts'] as const;
const ORDER = [
  'who',
  'menu',
  'languages',
  'interpreter',
  'mayStayAnonymous',
  'asks',
  'numberShown',
  'recorded',
  'sharesWithPolice',
  'sharesWithMigration',
  'mustReportAdult',
  'mustReportMinor',
  'lasts',
  'mayCallBack',
  'free',
  'withoutCredit',
  'fromMobile',
  'fromLandline',
  'fromAbroad',
  'onTheBill',
  'inTheCallLog',
] as const;

/** A question about a call that a page can show an answer to. */
export type CallQuestion = (typeof ORDER)[number];

type Step = { row: Row } | { unknown: Question };

/**
 * What is known about a call or a message to a service, question by question; `null` where one can neither call nor write.
 *
 * @param asked the questions that the place does not answer elsewhere
 */
export function toCallSteps(record: Service, context: ViewContext, asked: readonly CallQuestion[] = ORDER) {
  const { t } = context;
  if (!record.channels.some(hasCallFacts)) return null;
  const steps = ORDER.filter((question) => asked.includes(question)).flatMap((question) =>
    toStep(question, record, context),
  );
  const isCalled = record.channels.some(isDialled);
  const isEmergency = isEmergencyNumber(record, context);
  return {
    heading: t(isCalled ? 'callStep.heading' : 'callStep.headingWritten'),
    rows: steps.flatMap((step) => ('row' in step ? [step.row] : [])),
    unknown: steps
      .flatMap((step) => ('unknown' in step ? [step.unknown] : []))
      .filter(({ about }) => isDoubtSaid(about, record.channels, isEmergency)),
  };
}

function toStep(question: (typeof ORDER)[number], record: Service, context: ViewContext): Step[] {
  const { t } = context;
  if (isOneOf(UNASKED, question)) return [{ unknown: { about: question, term: t(`callStep.${question}`) } }];
  if (isOneOf(CALL_FACTS, question)) return toFact(question, record, context);
  if (question === 'mayStayAnonymous') return toName(record, context);
  if (isOneOf(SHARING_FACTS, question))
    return [known(toSharingRow(record, question, context), question, sharingTerm(record, question, context))];
  if (question === 'asks') return [known(toAsks(record, context), question, t('callStep.asks'))];
  if (question === 'who') {
    const name = operatorName(answeredBy(record, context) ?? record, context);
    return [known(name && { term: t('callStep.who'), values: [name] }, question, t('callStep.who'))];
  }
  return [
    known(
      toSourcedField('languages', 'fact.languages', toLanguages(record, context), record, context),
      'languages',
      t('fact.languages'),
    ),
  ];
}

function toFact(fact: CallFact, record: Service, context: ViewContext): Step[] {
  const term = context.t(`callFact.${fact}`);
  const row = toCallFactRow(record, fact, context);
  if (row) return [{ row }];
  if (fact === 'free' && record.cost !== 'unknown') {
    const cost = toSourcedField('cost', 'callFact.free', [context.t(`cost.${record.cost}`)], record, context);
    return [known(cost, fact, term)];
  }
  return isSaidElsewhere(fact, record) ? [] : [{ unknown: { about: fact, term } }];
}

/** That a call is confidential does not say whether they ask for a name: both are said. */
function toName(record: Service, context: ViewContext): Step[] {
  const { t } = context;
  const term = sharingTerm(record, 'mayStayAnonymous', context);
  const row = toSharingRow(record, 'mayStayAnonymous', context);
  if (row) return [{ row }];
  const about = 'mayStayAnonymous';
  const { anonymity } = record;
  if (anonymity === 'unknown') return [{ unknown: { about, term } }];
  const isAnswer = anonymity !== 'confidential';
  const said = toSourcedField(
    'anonymity',
    isAnswer ? 'sharing.mayStayAnonymous' : 'fact.anonymity',
    [t(`anonymity.${anonymity}`)],
    record,
    context,
  );
  return isAnswer ? [known(said, about, term)] : [known(said, about, term), { unknown: { about, term } }];
}

/** What they ask for, with every source that says a part of it. */
function toAsks(record: Service, context: ViewContext): Row | null {
  const { t } = context;
  const asked = askedFor(record);
  if (asked.length === 0) return null;
  const sources = asked.flatMap((one) => record.asks?.[one]?.sources ?? []);
  return { term: t('callStep.asks'), values: asked.map((one) => t(`asks.${one}`)), cites: toCites(sources, context) };
}

/** A statement of the record itself, with its sources where the record says which they are. */
function toSourcedField(
  field: SourcedField,
  term: 'fact.languages' | 'fact.anonymity' | 'callFact.free' | 'sharing.mayStayAnonymous',
  values: Text[] | null,
  record: Service,
  context: ViewContext,
): Row | null {
  if (!values) return null;
  return {
    term: context.t(term),
    values,
    dated: earlierThanStatus(record, field, context),
    cites: toCites(record.statedBy?.[field] ?? [], context),
  };
}

function known(row: Row | null, about: string, term: Text): Step {
  return row ? { row } : { unknown: { about, term } };
}
