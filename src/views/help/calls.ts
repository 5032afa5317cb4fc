import { isDialled } from '../../domain/line/dialling.ts';
import { linesOfHelp } from '../../domain/line/emergency.ts';
import type { Line } from '../../domain/line/line.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type CallSteps, toCallSteps } from '../line/call-steps.ts';
import { toStatus } from '../line/card.ts';
import { type Dial, toDial } from '../line/dial.ts';
import { listName } from '../line/name.ts';
import { type Night, toNight } from '../line/night.ts';
import { isClosed } from '../line/notice.ts';
import type { Question } from '../line/open-questions.ts';
import { toUnknown } from '../line/unknown.ts';
import { linkTo } from '../link-to.ts';
import { helpCrumbs } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import type { Row } from '../row.ts';

export interface CallsView {
  frame: Frame;
  heading: Text;
  lead: Text;
  /** What holds of every number of the page: what a call leaves on the telephone, and what nobody knows of any. */
  all: Text[];
  unknown: Text | null;
  /** What a reader can do about what is not known. */
  next: Text;
  charge: Text;
  lines: CallsLine[];
}

/** One number with the steps of a call to it. */
export interface CallsLine {
  name: Link;
  dials: Dial[];
  /** Whom to call at night, where it is not certain that this one answers then. */
  night: Night | null;
  rows: Row[];
  /** What nobody knows of this number and somebody knows of another. */
  unknown: Text | null;
  status: Text;
}

/** What happens when somebody calls the numbers that the way of help names, line by line. A closed line is left out. */
export function toCalls(context: ViewContext): CallsView {
  const { t, words, campaign, facts } = context;
  const records = linesOfHelp(campaign).flatMap((id) => facts.lines.get(id) ?? []);
  const called = records.filter((one) => one.channels.some(isDialled) && !isClosed(one, null, context));
  const all = called.flatMap((record) => {
    const steps = toCallSteps(record, context);
    return steps ? [{ record, steps }] : [];
  });
  const isOfAll = ({ term }: Question) =>
    all.every(({ steps }) => steps.unknown.some((other) => other.term.text === term.text));
  const shared = (all[0]?.steps.unknown ?? []).filter(isOfAll);
  return {
    frame: toFrame(
      {
        address: 'calls',
        title: t('calls.title'),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context),
        zone: 'help',
        lines: called,
      },
      context,
    ),
    heading: t('calls.title'),
    lead: t('calls.lead'),
    all: [t('call.log'), t('call.redial')],
    unknown: toUnknown(termsOf(shared), context, 'calls.unknown'),
    next: t('callStep.next'),
    charge: t('help.charge'),
    lines: all.map(({ record, steps }) => toCallsLine(record, steps, isOfAll, context)),
  };
}

function toCallsLine(
  record: Line,
  { rows, unknown }: CallSteps,
  isOfAll: (question: Question) => boolean,
  context: ViewContext,
): CallsLine {
  return {
    name: linkTo('line', listName(record, context), context, { line: record.id }),
    dials: record.channels.filter(isDialled).map((channel) => toDial(channel, record.country, context, record)),
    night: toNight(record, { country: record.country }, context),
    rows,
    unknown: toUnknown(termsOf(unknown.filter((question) => !isOfAll(question))), context),
    status: toStatus(record, context),
  };
}

function termsOf(questions: readonly Question[]): Text[] {
  return questions.map(({ term }) => term);
}
