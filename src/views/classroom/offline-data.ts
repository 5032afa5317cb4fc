import { shownCode } from '../../codes/recall-code.ts';
import { emergencyNumbers } from '../../domain/campaign.ts';
import { type KitData, plainName } from '../../domain/classroom/offline.ts';
import type { CodeState } from '../../domain/materials/code-states.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import { CONFIRMATION_DAYS, freshnessOf } from '../../domain/service/freshness.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import type { ViewContext } from '../context.ts';
import { toEmergencyNumbers } from '../materials/code-page.ts';
import { wholeAddress } from '../public-address.ts';

/** What the copy of the classroom in the reader's language says of itself. */
export function toKitData(states: readonly CodeState[], context: ViewContext): KitData {
  const { campaign, today, words, t, address, date } = context;
  const site = campaign.address;
  const validUntil = validUntilOf(context);
  const dates = { made: date(today).text, until: date(validUntil).text, day: date(campaignDay(context)).text };
  const isDraft = campaign.stage === 'preview';
  const notice = words.plain('offline.notice', dates);
  const withdrawn = states.flatMap(({ code, withdrawal }) =>
    withdrawal ? [{ code: shownCode(code), ...withdrawal }] : [],
  );
  const data = {
    folder: plainName(campaign.paths.files) || 'files',
    // A name without letters that old disks know is empty.
    readMe: plainName(words.plain('offline.readMe')) || 'readme',
    version: `${campaign.year}-${today.replaceAll('-', '')}`,
    made: today,
    validUntil,
    isDraft,
    site,
    recall: wholeAddress(address('recalls'), context),
    withdrawn,
    notice: isDraft ? `${words.plain('material.draft')}. ${notice}` : notice,
    rest: site ? words.plain('offline.restAt', { address: site }) : words.plain('offline.rest'),
    sheet: {
      href: address('countrySheet', { country: campaign.country.code.toLowerCase() }),
      label: words.plain('offline.sheet'),
    },
    noticesLabel: t('frame.notices').text,
  };
  return { ...data, text: toText(data, context) };
}

/** The numbers hold as long as a confirmation, counted from the day of the copy, or until the first of them is due. */
function validUntilOf({ campaign, facts, today }: ViewContext): PlainDate {
  const due = emergencyNumbers(campaign).flatMap(({ service }) => {
    const record = facts.services.get(service);
    const freshness = record && freshnessOf(record, today);
    return freshness?.state === 'plain' ? [freshness.goodUntil] : [];
  });
  return [addDays(today, CONFIRMATION_DAYS.call), ...due].toSorted()[0] ?? today;
}

/** Lessons and questions hold until the day of the campaign is over, whatever becomes of the numbers. */
function campaignDay({ campaign }: Pick<ViewContext, 'campaign'>): PlainDate {
  return `${campaign.year}-${campaign.day}`;
}

/** The text to read first: how to open the copy, until when to use it, whom to call, and which papers were withdrawn. */
function toText(data: Omit<KitData, 'text'>, context: ViewContext): string {
  const { words, language, campaign, date } = context;
  const numbers = toEmergencyNumbers(context);
  const day = formatMonthDay(campaign.day, language).text;
  const gone = data.withdrawn.map(
    ({ code, on, reason }) =>
      `${code}: ${words.plain('recall.withdrawn', { date: date(on).text })} ${words.plain(`recall.reason-${reason}`)}`,
  );
  const parts = [
    [`${words.plain('offline.readTitle')}. ${day}`, ...(data.isDraft ? [words.plain('material.draft')] : [])],
    [
      words.plain('offline.open'),
      words.plain('offline.open1'),
      words.plain('offline.open2'),
      words.plain('offline.open3'),
      words.plain('offline.open4'),
    ],
    [
      words.plain('offline.dates'),
      words.plain('offline.made', { date: date(data.made).text, version: data.version }),
      words.plain('offline.until', { date: date(data.validUntil).text, sheet: data.sheet.label }),
      words.plain('offline.lessonsUntil', { date: date(campaignDay(context)).text }),
    ],
    [
      words.plain('card.inside', { country: context.country(campaign.country.code).text }),
      ...numbers.rows.map(({ label, shown }) => `${label.text}: ${shown}`),
      numbers.dated,
    ],
    [words.plain('offline.withdrawn'), ...(gone.length > 0 ? gone : [words.plain('offline.noneWithdrawn')])],
    [
      words.plain('recall.ask'),
      data.recall ? words.plain('recall.askAddress', { address: data.recall }) : words.plain('offline.askHere'),
    ],
    [words.plain('material.licence')],
    [words.plain('offline.files')],
  ];
  return parts.map((lines) => lines.filter(Boolean).join('\n')).join('\n\n');
}
