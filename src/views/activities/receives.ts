import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { saidIn } from '../said-in.ts';

/** The offices that receive announcements, in the words of the reader. */
export function toReceivers(context: ViewContext) {
  return context.campaign.announcements.receivers.map(({ role, regions, sectors, mail, counter }) => ({
    role: saidIn(role, context),
    regions,
    sectors,
    mail,
    counter: counter && saidIn(counter, context),
  }));
}

/** What becomes of an announcement, said before anybody writes one: who receives it, when an answer comes, until when, and what to do otherwise. */
export function toReceives(context: ViewContext) {
  const { t, words, campaign, facts, date } = context;
  const { contact, year, announcements } = campaign;
  const { answerDays, until } = announcements;
  const nameOf = new Map(facts.regions.map(({ code, name }) => [code, name.text]));
  const rest = announcements.receivers.length > 1 ? [t('publish.receives-rest')] : [];
  const offices = toReceivers(context).map(({ role, regions = [], sectors = [], mail, counter }) => {
    const list = (names: string[]) => formatList(names, context.language);
    const where = list(regions.map((code) => nameOf.get(code) ?? code));
    const whose = list(sectors.map((code) => words.plain(`sector.${code}`)));
    // Of both, an announcement has to fit both.
    const what = where && whose ? `${where} (${whose})` : where || whose;
    return {
      role,
      lines: [
        ...(what ? [t('publish.receives-from', { what })] : rest),
        ...(mail ? [t('publish.receives-mail', { mail })] : []),
        ...(counter ? [t('publish.receives-counter', { place: counter.text })] : []),
      ],
    };
  });
  const nobody = contact ? t('publish.sendTo', { contact }) : t('publish.sendUnknown');
  return {
    heading: t('publish.receives'),
    offices,
    texts: [
      ...(offices.length > 0 ? [] : [nobody]),
      ...(answerDays ? [t('publish.answerIn', { days: answerDays })] : []),
      ...(until ? [t('publish.until', { year: String(year), date: date(`${year}-${until}`).text })] : []),
      t('publish.otherwise'),
    ],
    /** What nobody knows yet comes last: whoever only wants to fill in the form needs none of it. */
    unknown: [
      ...(answerDays ? [] : [t('publish.answerUnknown')]),
      ...(until ? [] : [t('publish.untilUnknown', { year: String(year) })]),
    ],
  };
}
