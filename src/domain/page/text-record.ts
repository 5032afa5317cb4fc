import { EASY_FOLDER, MESSAGE_FOLDER, type TextAudience } from '../../codes/texts.ts';

/** Records of texts as `content/pages/texts.yaml` has them. */
interface TextRecords<P, M> {
  pages?: Readonly<Record<string, P>> | undefined;
  messages?: Readonly<Record<string, M>> | undefined;
}

/**
 * Where the record of a page stands: one for all languages, and the same for its Easy Read.
 *
 * @example recordPath('easy/messages/minas') // => ['messages', 'minas']
 */
export function recordPath(page: string): ['pages' | 'messages', string] {
  const whole = page.startsWith(EASY_FOLDER) ? page.slice(EASY_FOLDER.length) : page;
  return whole.startsWith(MESSAGE_FOLDER) ? ['messages', whole.slice(MESSAGE_FOLDER.length)] : ['pages', whole];
}

/** The record of a page, by its path below the folder of a language. */
export function recordOf<P, M>(texts: TextRecords<P, M>, page: string): P | M | undefined {
  const [list, name] = recordPath(page);
  return texts[list]?.[name];
}

/**
 * May the reader of a text be in the situation that it is about, or beside it? Somebody may then be looking over a shoulder: such
 * a text has the quick exit, a title that gives nothing away, and nothing that shares it.
 *
 * @example mayBeWatched('self') // => true
 */
export function mayBeWatched(audience: TextAudience): boolean {
  return WATCHED.includes(audience);
}

/** Who lives it, who lives beside it, and who saw it happen: perhaps from the same house. */
const WATCHED: readonly TextAudience[] = ['self', 'close', 'witness'];
