import { foldAccents } from '../../../domain/search-key.ts';

/** Does a text hold what is searched for, however its letters are marked? Each word of it may stand anywhere. */
export function isSought(text: string, sought: string): boolean {
  const own = foldAccents(text);
  return foldAccents(sought.trim())
    .split(/\s+/)
    .every((word) => own.includes(word));
}
