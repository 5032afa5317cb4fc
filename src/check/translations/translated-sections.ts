import type { Section } from '../../domain/page/sections.ts';
import type { HarmClass } from '../../domain/translation.ts';
import { sectionHash } from '../../schemas/page/section-hash.ts';
import { HEAD, HEAD_HARM, headHash } from '../../schemas/page/translated-text.ts';
import type { PageEntry } from '../content.ts';

/** What is translated of a page, each part with its state: its head, then its sections. */
export function translatedSections({ raw, sections, value }: PageEntry, isSource: boolean): Section[] {
  const stated = value?.sections;
  const parts = [
    { id: HEAD, harm: HEAD_HARM, hash: headHash(raw), state: isSource ? ('original' as const) : ('machine' as const) },
    ...sections.map(({ id, harm, body }) => ({ id, harm, hash: sectionHash(body), state: 'machine' as const })),
  ];
  return parts.map(({ id, harm, hash, state }) => {
    const { state: own = state, from } = stated?.[id] ?? {};
    return { id, harm: harm as HarmClass, state: own, ...(from === undefined ? {} : { from }), hash };
  });
}
