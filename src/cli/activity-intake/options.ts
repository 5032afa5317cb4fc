import { parseArgs } from 'node:util';
import { contentDir } from '../../check/content-dir.ts';
import { isHttpsUrl } from '../../codes/addresses.ts';

/** What the words behind the command say; `null` where they were not understood. */
export function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const own = { by: text, 'called-back': text, 'dry-run': { type: 'boolean' } } as const;
  const options = { dir: text, lang: text, ...own } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { by, 'called-back': page } = values;
    if (positionals.length === 0 || (page !== undefined && (by === undefined || !isHttpsUrl(page)))) return null;
    return {
      files: positionals,
      dir: values.dir ?? contentDir(),
      lang: values.lang ?? 'es',
      isDry: values['dry-run'] ?? false,
      by,
      page,
    };
  } catch {
    return null;
  }
}

/** How the command is called. */
export const USAGE = `Uso: npm run activities:import -- ARCHIVO… [--by CÓDIGO] [--dry-run] [--lang es|en|pt] [--dir content]
     Para mover o cancelar, después de llamar a quien organiza: --by CÓDIGO --called-back https://SU-PÁGINA-CON-EL-NÚMERO
Usage: npm run activities:import -- FILE… [--by CODE] [--dry-run] [--lang es|en|pt] [--dir content]
       To move or call off, after calling who organises it: --by CODE --called-back https://THEIR-PAGE-WITH-THE-NUMBER`;
