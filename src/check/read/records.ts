import type { Content } from '../content.ts';
import { members } from '../source/loose.ts';

type Advising = Pick<Content, 'quizzes' | 'lessons' | 'protocols' | 'sayings' | 'materials'>;

/** Records whose words tell readers something to do or to say: rules on words hold for them as they do for texts. */
export function advisingRecords({ quizzes, lessons, protocols, sayings, materials }: Advising) {
  return [...quizzes, ...lessons, ...protocols, ...sayings, ...materials];
}

/** The same with those that count: every record that has words of its own in each language. */
export function wordedRecords(content: Advising & Pick<Content, 'figures'>) {
  return [...advisingRecords(content), ...content.figures];
}

/** The domains that the site may link to; `null` while nobody can know, so that no link is held against them. */
export function allowedDomainsOf({ sources }: Pick<Content, 'sources'>): readonly string[] | null {
  return sources?.value ? members(sources.value.allowedDomains).map(([, domain]) => domain) : null;
}

/** What is told of harms that were reported in one language, or in all of them, and where it stands. */
export function harmTextsIn(harms: Content['harms'], locale?: string) {
  if (!harms) return [];
  return members(harms.value).flatMap(([id, harm]) =>
    (['what', 'done'] as const).flatMap((field) =>
      members(harm[field]).flatMap(([own, text]) =>
        locale === undefined || own === locale ? [{ source: harms.source, path: [id, field, own], text }] : [],
      ),
    ),
  );
}
