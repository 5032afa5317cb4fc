/**
 * Begins a content file: `npm run new -- message|activity|line|lesson|quiz <name> [--lang en]`.
 */
import { parseArgs } from 'node:util';
import { buildDate } from '../build-date.ts';
import { contentDir } from '../check/content-dir.ts';
import { writeNewFile } from './new/new-file.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string' } } });
const lang = values.lang === 'en' ? 'en' : 'es';
const [kind = '', id = ''] = positionals;
const result = writeNewFile({ kind, id, dir: contentDir(), lang, today: buildDate });
if ('refused' in result) {
  console.error(result.refused);
  process.exitCode = 1;
} else {
  const next =
    lang === 'es'
      ? 'Abre lo que se creó, cambia lo que está por escribir y corre: npm run check:content'
      : 'Open what was made, write what is missing and run: npm run check:content -- --lang en';
  console.log(`${result.paths.join('\n')}\n${next}`);
}
