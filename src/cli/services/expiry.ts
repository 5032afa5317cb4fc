import type { Lang } from '../../check/findings/words.ts';
import { ASPECTS, type Aspect } from '../../codes/aspects.ts';
import { keysOf } from '../../codes/keys.ts';
import { CALL_FACTS, SHARING_FACTS } from '../../codes/service-facts.ts';
import { compare } from '../../domain/compare.ts';
import { assertFound } from '../../domain/found.ts';
import { daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import { callAnswer, hasCallFacts } from '../../domain/service/call-answers.ts';
import { freshnessOf } from '../../domain/service/freshness.ts';
import { isOverdue } from '../../domain/service/plan.ts';
import { sharingAnswer } from '../../domain/service/questions.ts';
import type { Service } from '../../domain/service/service.ts';
import { isOver } from '../../domain/service/status.ts';
import type { QuestionsFile } from '../../schemas/service/questions.ts';

/** How one aspect of a service stands. */
export interface AspectState {
  aspect: Aspect;
  state: 'never' | 'plain' | 'caution' | 'lapsed';
  goodUntil: PlainDate | null;
}

/** One service, with what is to be confirmed again and when. */
export interface ServiceDue {
  id: string;
  isCore: boolean;
  /** Announced and not switched on. */
  isPlanned: boolean;
  /** Announced for a time that has passed. */
  isOverdue: boolean;
  /** Closed for a while, and the last day has passed. */
  isClosureOver: boolean;
  aspects: AspectState[];
  /** Questions that no source answers. */
  unknown: number;
}

/** Everything to ask one operator. */
export interface OperatorDue {
  /** Id in `organisations.yaml`, or the name that the record gives; `null` where nobody is named. */
  operator: string | null;
  services: ServiceDue[];
  questions: string[];
}

/** Days within which something that expires is named. */
export const SOON_DAYS = 30;

/**
 * What has to be confirmed, operator by operator: whoever has a core service first, then whoever has most to confirm.
 * Services that are held back are asked about too, since only the operator can free them.
 */
export function operatorsDue(
  records: readonly Service[],
  { questions, core, lang, today }: { questions: QuestionsFile; core: readonly string[]; lang: Lang; today: PlainDate },
): OperatorDue[] {
  const byOperator = Map.groupBy(records, ({ operator, operatorName }) => operator ?? operatorName?.text ?? null);
  const due = [...byOperator].map(([operator, own]): OperatorDue => {
    const ids = own.map(({ id }) => id);
    const asked = questions.find((one) => one.operator === operator)?.questions ?? [];
    return {
      operator,
      services: own.map((record) => toDue(record, core, today)).sort(byUrgency),
      questions: asked
        .filter(({ services }) => !services || services.some((id) => ids.includes(id)))
        .map((one) => one[lang]),
    };
  });
  const coreOf = ({ services }: OperatorDue) => services.filter(({ isCore }) => isCore).length;
  return due.sort(
    (a, b) =>
      coreOf(b) - coreOf(a) ||
      b.questions.length - a.questions.length ||
      b.services.length - a.services.length ||
      compare(String(a.operator), String(b.operator)),
  );
}

/** How many services have a number in which state, and how many of them leave it soon. */
export function countDue(due: readonly OperatorDue[], today: PlainDate): Record<AspectState['state'] | 'soon', number> {
  const states = due.flatMap(({ services }) => services.map(callState));
  const count = (state: AspectState['state']) => states.filter((one) => one.state === state).length;
  const soon = states.filter(({ state, goodUntil }) => state === 'plain' && isSoon(goodUntil, today)).length;
  return { never: count('never'), plain: count('plain'), caution: count('caution'), lapsed: count('lapsed'), soon };
}

export function isSoon(goodUntil: PlainDate | null, today: PlainDate): boolean {
  return goodUntil !== null && daysBetween(today, goodUntil) <= SOON_DAYS;
}

function toDue(record: Service, core: readonly string[], today: PlainDate): ServiceDue {
  const calls = record.channels.filter(hasCallFacts);
  const unknownCalls = CALL_FACTS.filter((fact) => calls.some((channel) => callAnswer(channel, fact) === 'unknown'));
  const unknownSharing = SHARING_FACTS.filter((fact) => sharingAnswer(record, fact) === 'unknown');
  return {
    id: record.id,
    isCore: core.includes(record.id),
    isPlanned: record.plan?.isOn === false,
    isOverdue: record.plan !== undefined && isOverdue(record.plan, today),
    isClosureOver: record.status !== undefined && isOver(record.status, today),
    aspects: keysOf(ASPECTS).map((aspect) => aspectState(record, aspect, today)),
    unknown: unknownCalls.length + unknownSharing.length,
  };
}

/** An aspect stands as its oldest group of fields does. */
function aspectState(record: Service, aspect: Aspect, today: PlainDate): AspectState {
  const all = ASPECTS[aspect].map((group) => freshnessOf(record, today, group));
  const never = all.find(({ state }) => state === 'never');
  if (never) return { aspect, state: 'never', goodUntil: null };
  const known = all.flatMap((one) => (one.state === 'never' ? [] : one));
  const oldest = assertFound(known.toSorted((a, b) => (a.goodUntil < b.goodUntil ? -1 : 1))[0], `field of ${aspect}`);
  return { aspect, state: oldest.state, goodUntil: oldest.goodUntil };
}

/** How what a caller relies on stands. */
function callState({ aspects }: ServiceDue): AspectState {
  return assertFound(
    aspects.find(({ aspect }) => aspect === 'call'),
    'state of a number',
  );
}

function byUrgency(a: ServiceDue, b: ServiceDue): number {
  const key = (service: ServiceDue) =>
    `${service.isCore ? 0 : 1}${callState(service).goodUntil ?? '0000'}${service.id}`;
  return key(a) < key(b) ? -1 : 1;
}
