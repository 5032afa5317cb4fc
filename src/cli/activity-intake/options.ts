import { contentDir } from '../../check/content-dir.ts';
import { isHttpsUrl } from '../../codes/addresses.ts';
import { wordsBehind } from '../terminal.ts';

/** What the words behind the command say; `null` where they were not understood. */
export function optionsOf(args: readonly string[]) {
  const asked = wordsBehind(args, ['dir', 'lang', 'by', 'called-back'], ['dry-run']);
  const { words = [], dir = contentDir(), lang = 'es', by, 'called-back': page, 'dry-run': isDry } = asked ?? {};
  if (words.length === 0 || (page !== undefined && (by === undefined || !isHttpsUrl(page)))) return null;
  return { files: words, dir, lang, isDry, by, page };
}

/** How the command is called. */
export const USAGE = `Uso: npm run activities:import -- ARCHIVO… [--by CÓDIGO] [--dry-run] [--lang es|en|pt] [--dir content]
     Para mover o cancelar, después de llamar a quien organiza: --by CÓDIGO --called-back https://SU-PÁGINA-CON-EL-NÚMERO
Usage: npm run activities:import -- FILE… [--by CODE] [--dry-run] [--lang es|en|pt] [--dir content]
       To move or call off, after calling who organises it: --by CODE --called-back https://THEIR-PAGE-WITH-THE-NUMBER`;
