import { stateNow } from '../../domain/page/review.ts';
import { isHarmClass } from '../../domain/page/section-text.ts';
import type { Section } from '../../domain/page/sections.ts';
import type { HarmClass } from '../../domain/translation.ts';
import { sectionHash, sectionReviewHash } from '../../schemas/page/section-hash.ts';
import { HEAD, HEAD_HARM, headHash, headReviewHash } from '../../schemas/page/translated-text.ts';
import type { PageEntry } from '../content.ts';

/** What is translated of a page, each part with its state: its head, then its sections. */
export function translatedSections({ raw, sections, value }: PageEntry, isSource: boolean): Section[] {
  const stated = value?.sections;
  const parts: { id: string; harm: HarmClass; hash: string; now: string }[] = [
    { id: HEAD, harm: HEAD_HARM, hash: headHash(raw), now: headReviewHash(raw) },
    ...sections.map(({ id, harm, body }) => ({
      id,
      harm: harmOf(harm),
      hash: sectionHash(body),
      now: sectionReviewHash(harmOf(harm), body),
    })),
  ];
  return parts.map(({ id, harm, hash, now }) => {
    const { state = isSource && id === HEAD ? 'original' : 'machine', from, reviewed } = stated?.[id] ?? {};
    return { id, harm, state: stateNow(state, reviewed, now), ...(from === undefined ? {} : { from }), hash };
  });
}

/** The harm class of a section. A class that there is not is a finding; until it is mended the section counts as one that can do most harm. */
export function harmOf(written: string): HarmClass {
  return isHarmClass(written) ? written : 'safety';
}
