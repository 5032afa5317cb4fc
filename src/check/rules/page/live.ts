import { type HarmClass, isPublishable, type WrittenState } from '../../../domain/translation.ts';
import { HEAD, HEAD_HARM } from '../../../schemas/page/translated-text.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, type Place, wholeFile } from '../../finding.ts';
import { campaignOf, isCareful, sourceLocaleOf } from '../../read/campaign-facts.ts';
import { groupsOf } from '../../read/phrases.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** A published site has no section that its language may not show. */
export function liveSections(content: Content): Finding[] {
  if (campaignOf(content).stage !== 'live') return [];
  return content.pages.flatMap(({ locale, sections, source, value }) =>
    members(value?.sections).flatMap(([id, { state }]) => {
      const harm =
        id === HEAD ? HEAD_HARM : (sections.find((section) => section.id === id)?.harm as HarmClass | undefined);
      if (!harm || !state || isShown(content, locale, state, harm)) return [];
      return refusal(content, locale, placeAt(source, ['sections', id, 'state']));
    }),
  );
}

/** A published site has no phrase that its language may not show; one finding for each file. */
export function livePhrases(content: Content): Finding[] {
  if (campaignOf(content).stage !== 'live') return [];
  return content.strings.flatMap((entry) => {
    const { locale, source, value } = entry;
    const reviewed = members(value?.reviewed).map(([, key]) => key);
    const hidden = [...groupsOf(entry)].flatMap(([key, [harm]]) => {
      const state = reviewed.includes(key) ? 'reviewed' : value?.state;
      return !state || isShown(content, locale, state, harm!) ? [] : key;
    });
    if (hidden.length === 0) return [];
    const some = hidden.slice(0, SHOWN_KEYS).join(', ');
    return finding(
      wholeFile(source.file),
      'live-strings',
      hidden.length,
      hidden.length > SHOWN_KEYS ? `${some}…` : some,
    );
  });
}

function isShown(content: Content, locale: string, state: WrittenState, harm: HarmClass): boolean {
  const { languages } = campaignOf(content);
  const policy = (languages ?? []).find((language) => language?.locale === locale)?.policy;
  if (!policy) return true; // A language that the campaign does not have is a finding of its own.
  return isPublishable(state, harm, { stage: 'live', policy, isSource: locale === sourceLocaleOf(content) });
}

function refusal(content: Content, locale: string, place: Place): Finding {
  if (locale === sourceLocaleOf(content)) return finding(place, 'live-safety-original');
  return isCareful(content, locale) ? finding(place, 'live-unreviewed', locale) : finding(place, 'live-machine-safety');
}

/** Enough keys to find the others by. */
const SHOWN_KEYS = 10;
