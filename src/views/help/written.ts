import type { ChannelType } from '../../codes/service.ts';
import { isListed } from '../../domain/service/coverage.ts';
import type { Facts } from '../../domain/service/facts.ts';
import { fittingFirst } from '../../domain/service/order.ts';
import type { Service } from '../../domain/service/service.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { toHelpFrame } from '../page/frame.ts';
import { toServiceCards } from '../service/card.ts';
import { toLeftOut } from '../service/left-out.ts';
import { toAbroad } from './abroad.ts';

/** Ways to write, the quickest answer first among those that fit alike. */
export const WRITTEN_CHANNELS = ['chat', 'whatsapp', 'telegram', 'sms', 'web-form'] as const satisfies ChannelType[];

/** Services that one can write to, for somebody who cannot speak aloud; each way with what it leaves on the phone. */
export function toWritten(context: ViewContext) {
  const { campaign, facts, t, words } = context;
  const own = campaign.country.code;
  const all = writtenTo(facts);
  const ways = waysOf(all.filter(({ country }) => country === own));
  const notCovered = ways.filter(({ isCovered }) => !isCovered).map(({ type }) => `channel.${type}` as const);
  return {
    frame: toHelpFrame(
      { address: 'written', title: words.t('written.title'), services: ways.flatMap(({ records }) => records) },
      context,
    ),
    heading: t('written.title'),
    lead: t('written.lead'),
    /** Ways whose services no source names for these cases. */
    caution:
      notCovered.length > 0 ? context.words.withOthers('written.notCovered', 'ways', notCovered, formatList) : null,
    /** One for each way of writing that this country's services have, the nearest fit first. */
    ways: ways.map(({ type, records }) => ({
      heading: t(`channel.${type}`),
      trace: t(`trace.${type}`),
      cards: toServiceCards(records, { country: own }, context),
    })),
    none:
      toLeftOut(isWrittenTo, ways.length === 0, context) ??
      (ways.length === 0 ? t('written.none', { country: context.country(own).text }) : null),
    charge: t('help.charge'),
    abroad: toAbroad(
      all.filter(({ country }) => country !== own),
      context,
    ),
  };
}

/** Listed services with a way to write, in the order that a visitor needs. */
function writtenTo({ servicesOf }: Pick<Facts, 'servicesOf'>): Service[] {
  const all = [...servicesOf.values()].flat();
  return all.filter(isWrittenTo);
}

function isWrittenTo(record: Service): boolean {
  return isListed(record) && WRITTEN_CHANNELS.some((type) => has(record, type));
}

/**
 * The ways in use: first those with a service that takes these cases, and a chat, where somebody answers at once. Within each way those
 * services come first, then those that take reports.
 */
function waysOf(records: readonly Service[]) {
  const ways = WRITTEN_CHANNELS.flatMap((type) => {
    const users = records.filter((record) => has(record, type));
    const those = fittingFirst(fittingFirst(users, takesReports), isCovered);
    return those.length > 0 ? [{ type, records: those, isCovered: those.some(isCovered) }] : [];
  });
  return fittingFirst(ways, (way) => way.isCovered || way.type === 'chat');
}

/** Whether a source says that the service takes these cases. */
function isCovered({ focus }: Service): boolean {
  return focus !== 'not-stated';
}

function takesReports({ services }: Service): boolean {
  return services.includes('report-crime');
}

function has({ channels }: Service, type: ChannelType): boolean {
  return channels.some((channel) => channel.type === type);
}
