import type { Facts } from '../domain/facts.ts';
import type { ChannelType, Helpline } from '../domain/helpline.ts';
import type { Text } from '../i18n/languages.ts';
import { type AbroadView, toAbroad } from './abroad.ts';
import type { ViewContext } from './context.ts';
import { type Frame, toFrame } from './frame.ts';
import { helpCrumbs } from './help-crumbs.ts';
import { type LineCard, toLineCard } from './line-card.ts';

export interface WrittenView {
  frame: Frame;
  heading: Text;
  lead: Text;
  /** One for each way of writing that this country's services have. */
  ways: { heading: Text; trace: Text; cards: LineCard[] }[];
  none: Text | null;
  charge: Text;
  abroad: AbroadView | null;
}

/** Ways to write, the quickest answer first. */
export const WRITTEN_CHANNELS = ['chat', 'whatsapp', 'telegram', 'sms', 'web-form'] as const satisfies ChannelType[];

/** Services that one can write to, for somebody who cannot speak aloud; each way with what it leaves on the phone. */
export function toWritten(context: ViewContext): WrittenView {
  const { campaign, facts, t, words } = context;
  const own = campaign.country.code;
  const all = writtenTo(facts);
  const ways = WRITTEN_CHANNELS.flatMap((type) => {
    const records = all.filter((record) => record.country === own && has(record, type));
    if (records.length === 0) return [];
    const cards = records.map((record) => toLineCard(record, own, context));
    return [{ heading: t(`channel.${type}`), trace: t(`trace.${type}`), cards }];
  });
  return {
    frame: toFrame(
      {
        address: 'written',
        title: words.plain('written.title'),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context),
        zone: 'help',
      },
      context,
    ),
    heading: t('written.title'),
    lead: t('written.lead'),
    ways,
    none: ways.length === 0 ? t('written.none', { country: context.country(own).text }) : null,
    charge: t('help.charge'),
    abroad: toAbroad(
      all.filter(({ country }) => country !== own),
      context,
    ),
  };
}

/** Listed services with a way to write, in the order that a visitor needs. */
export function writtenTo({ helplinesOf }: Pick<Facts, 'helplinesOf'>): Helpline[] {
  const all = [...helplinesOf.values()].flat();
  return all.filter((record) => record.listing === 'listed' && WRITTEN_CHANNELS.some((type) => has(record, type)));
}

function has({ channels }: Helpline, type: ChannelType): boolean {
  return channels.some((channel) => channel.type === type);
}
