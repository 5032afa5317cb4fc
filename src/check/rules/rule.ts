import type { PlainDate } from '../../domain/plain-date.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** What a look over the parsed content finds, on a given day. */
export type Rule = (content: Content, today: PlainDate) => Finding[];
