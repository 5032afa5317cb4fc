import type { MessageFile } from '../../schemas/messages/message.ts';

/** What one message rests on, said to its reader. Words are in the language of the file. */
export type Evidence = MessageFile['evidence'];
