import type { LessonFile } from '../../schemas/classroom/lesson.ts';
import type { ProtocolFile } from '../../schemas/classroom/protocol.ts';
import type { TranslatedRecord } from '../page/record-words.ts';

/** A lesson: structure once, words per language. */
export type Lesson = TranslatedRecord<LessonFile>;

/** One length in which a lesson can be held, and how its minutes fall on the phases. */
export type Hour = Lesson['hours'][number];

export type LessonStep = Lesson['steps'][number];

/** The words of a lesson in one language. */
export type LessonWords = Lesson['words'][string];

/** What to do when somebody tells something of their own: once for all lessons that are held with the same group. */
export type Protocol = TranslatedRecord<ProtocolFile>;

/** The words of a protocol in one language. */
export type ProtocolWords = Protocol['words'][string];
