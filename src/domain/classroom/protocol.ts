import type { ProtocolFile } from '../../schemas/classroom/protocol.ts';
import type { TranslatedRecord } from '../page/record-words.ts';

/** What to do when somebody tells something of their own: once for all lessons that are held with the same group. */
export type Protocol = TranslatedRecord<ProtocolFile>;

/** The words of a protocol in one language. */
export type ProtocolWords = Protocol['words'][string];
