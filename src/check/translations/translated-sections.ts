import { isHarmClass } from '../../domain/page/section-text.ts';
import type { Section } from '../../domain/page/sections.ts';
import type { HarmClass } from '../../domain/translation.ts';
import { sectionHash } from '../../schemas/page/section-hash.ts';
import { HEAD, HEAD_HARM, headHash } from '../../schemas/page/translated-text.ts';
import type { PageEntry } from '../content.ts';

/** What is translated of a page, each part with its state: its head, then its sections. */
export function translatedSections({ raw, sections, value }: PageEntry, isSource: boolean): Section[] {
  const stated = value?.sections;
  const parts: Section[] = [
    { id: HEAD, harm: HEAD_HARM, hash: headHash(raw), state: isSource ? 'original' : 'machine' },
    ...sections.map(
      ({ id, harm, body }): Section => ({ id, harm: harmOf(harm), hash: sectionHash(body), state: 'machine' }),
    ),
  ];
  return parts.map(({ id, harm, hash, state }) => {
    const { state: own = state, from } = stated?.[id] ?? {};
    return { id, harm, state: own, ...(from === undefined ? {} : { from }), hash };
  });
}

/** A class that there is not is a finding; until it is mended the section counts as one that can do most harm. */
function harmOf(written: string): HarmClass {
  return isHarmClass(written) ? written : 'safety';
}
