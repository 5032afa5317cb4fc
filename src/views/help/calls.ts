import { isDialled } from '../../domain/service/dialling.ts';
import { servicesOfHelp } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { toHelpFrame } from '../page/frame.ts';
import { type CallSteps, toCallSteps } from '../service/call-steps.ts';
import { toStatus } from '../service/card.ts';
import { toDial } from '../service/dial.ts';
import { listName } from '../service/name.ts';
import { toNight } from '../service/night.ts';
import { isClosed } from '../service/notice.ts';
import type { Question } from '../service/open-questions.ts';
import { toUnknown } from '../service/unknown.ts';

export type CallsView = ReturnType<typeof toCalls>;

/** What happens when somebody calls the numbers that the way of help names, line by line. A closed line is left out. */
export function toCalls(context: ViewContext) {
  const { t, campaign, facts } = context;
  const records = servicesOfHelp(campaign).flatMap((id) => facts.services.get(id) ?? []);
  const called = records.filter((one) => one.channels.some(isDialled) && !isClosed(one, null, context));
  const all = called.flatMap((record) => {
    const steps = toCallSteps(record, context);
    return steps ? [{ record, steps }] : [];
  });
  const isOfAll = ({ term }: Question) =>
    all.every(({ steps }) => steps.unknown.some((other) => other.term.text === term.text));
  const shared = (all[0]?.steps.unknown ?? []).filter(isOfAll);
  return {
    frame: toHelpFrame({ address: 'calls', title: t('calls.title'), services: called }, context),
    heading: t('calls.title'),
    lead: t('calls.lead'),
    /** What holds of every number of the page: what a call leaves on the telephone, and what nobody knows of any. */
    all: [t('call.log'), t('call.redial')],
    unknown: toUnknown(termsOf(shared), context, 'calls.unknown'),
    /** What a reader can do about what is not known. */
    next: t('callStep.next'),
    charge: t('help.charge'),
    services: all.map(({ record, steps }) => toCallsService(record, steps, isOfAll, context)),
  };
}

/** One number with the steps of a call to it. */
function toCallsService(
  record: Service,
  { rows, unknown }: CallSteps,
  isOfAll: (question: Question) => boolean,
  context: ViewContext,
) {
  return {
    name: linkTo('service', listName(record, context), context, { service: record.id }),
    dials: record.channels.filter(isDialled).map((channel) => toDial(channel, record.country, context, record)),
    /** Whom to call at night, where it is not certain that this one answers then. */
    night: toNight(record, { country: record.country }, context),
    rows,
    /** What nobody knows of this number and somebody knows of another. */
    unknown: toUnknown(termsOf(unknown.filter((question) => !isOfAll(question))), context),
    status: toStatus(record, context),
  };
}

function termsOf(questions: readonly Question[]): Text[] {
  return questions.map(({ term }) => term);
}
