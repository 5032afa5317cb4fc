import { isDialled } from '../../domain/service/dialling.ts';
import { servicesOfHelp } from '../../domain/service/emergency.ts';
import type { Service } from '../../domain/service/service.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { toHelpFrame } from '../page/frame.ts';
import { type CallSteps, toCallSteps } from '../service/call-steps.ts';
import { toServiceCard } from '../service/card.ts';
import { listName } from '../service/name.ts';
import { isClosed } from '../service/notice.ts';

export type CallsView = ReturnType<typeof toCalls>;

/** What a caller can ask whoever answers, the greatest fear first. */
const ASKED = [
  'mayStayAnonymous',
  'mustReportMinor',
  'mustReportAdult',
  'sharesWithPolice',
  'sharesWithMigration',
  'numberShown',
  'mayCallBack',
] as const;

/**
 * What happens when somebody calls the numbers that the way of help names: of each what is known, line by line, and once what one can
 * ask them first. A closed line is left out.
 */
export function toCalls(context: ViewContext) {
  const { t, campaign, facts } = context;
  const records = servicesOfHelp(campaign).flatMap((id) => facts.services.get(id) ?? []);
  const called = records.filter((one) => one.channels.some(isDialled) && !isClosed(one, null, context));
  const all = called.flatMap((record) => {
    const steps = toCallSteps(record, context);
    return steps ? [{ record, steps }] : [];
  });
  const open = new Set(all.flatMap(({ steps }) => steps.unknown.map(({ about }) => about)));
  const questions = ASKED.filter((about) => open.has(about)).map((about) => t(`ask.${about}`));
  return {
    frame: toHelpFrame({ address: 'calls', title: t('calls.title'), services: called }, context),
    heading: t('calls.title'),
    lead: t('calls.lead'),
    /** What holds of every number of the page: what a call leaves on the telephone, and what to do without credit. */
    all: [t('call.log'), t('call.redial'), t('call.bill'), t('call.noCredit')],
    /** What one can ask before giving a name, where a service of the page leaves it open. */
    ask: questions.length > 0 ? { lead: t('ask.lead'), questions } : null,
    charge: t('help.charge'),
    services: all.map(({ record, steps }) => toCallsService(record, steps, context)),
  };
}

/** One number with the steps of a call to it; whose words they are and of when stands on its own page. */
function toCallsService(record: Service, { rows }: CallSteps, context: ViewContext) {
  const { dials, night, status } = toServiceCard(record, { country: record.country }, context);
  return {
    name: linkTo('service', listName(record, context), context, { service: record.id }),
    dials: dials.filter(({ isCall }) => isCall),
    /** Whom to call at night, where it is not certain that this one answers then. */
    night,
    rows: rows.map(({ term, values }) => ({ term, values })),
    status,
  };
}
