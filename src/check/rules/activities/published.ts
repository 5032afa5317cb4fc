import { type Notice, noticeMistake, noticeOf } from '../../../domain/activities/notice.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/**
 * Calendars overwrite what they have only where `sequence` grew: who changes time, place or status counts it. Held against
 * what was published, which lies in the same folder, so that no history is needed.
 */
export function publishedActivities({ activities, published }: Content): Finding[] {
  if (!published?.whole) return [];
  const told = new Map(Object.entries(published.whole as Record<string, Notice>));
  const ids = new Set(activities.map(idOf));
  const gone = [...told.keys()].filter((id) => !ids.has(id));
  return [
    ...activities.flatMap((activity) => changed(activity, told.get(idOf(activity)))),
    ...gone.map((id) => finding(placeAt(published.source, [id]), 'published-gone', id)),
  ];
}

function changed({ source, whole }: ActivityEntry, before: Notice | undefined): Finding[] {
  if (!whole || !before) return [];
  const now = noticeOf(whole);
  const mistake = noticeMistake(now, before);
  if (!mistake) return [];
  const place = placeAt(source, ['sequence']);
  if (mistake === 'backwards') return [finding(place, 'sequence-backwards', before.sequence)];
  const parts = (['starts', 'place', 'status'] as const).filter((part) => now[part] !== before[part]);
  return [finding(place, 'change-uncounted', parts, before.sequence + 1)];
}

function idOf({ source }: ActivityEntry): string {
  return source.file.split('/').at(-1)!.replace(/\.md$/, '');
}
