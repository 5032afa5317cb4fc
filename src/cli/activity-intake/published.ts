import type { Announcement } from '../../activity-intake/announcement.ts';
import { fromActivity } from '../../activity-intake/from-activity.ts';
import type { Content } from '../../check/content.ts';
import type { ActivityChange } from '../../domain/activities/activity.ts';

/** An activity that is there: what it says, and when it was to be before it was moved. */
export interface Published {
  announcement: Announcement;
  previous: ActivityChange['previous'];
}

/** Every activity of the content that can be read, by id. */
export function publishedOf({ activities }: Pick<Content, 'activities'>): Map<string, Published> {
  return new Map(
    activities.flatMap(({ id, whole, body }) =>
      whole
        ? [[id, { announcement: fromActivity({ ...whole, description: body }), previous: whole.change?.previous }]]
        : [],
    ),
  );
}
