/**
 * Reads one file for the importer or for translations, in a process of its own: whatever the file does to it, they go on. Says that it is ready,
 * gets the bytes, answers once, and ends.
 */
import { flushCompileCache } from 'node:module';
import type { Question } from './read-apart.ts';
import { answerOf } from './read-apart.ts';

process.once('message', async (question: Question) => {
  const answer = await answerOf(question);
  process.send?.(answer, () => process.exit());
});
process.send?.('ready');
// It is ended from outside, so what Node made of the files that every reader needs is kept now, before anything is read: the next one
// begins in a fifth of the time.
flushCompileCache();
