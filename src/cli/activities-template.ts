/**
 * `npm run activities:template`: writes the spreadsheet for announcements, `public/plantillas/actividades.xlsx`, from the regions,
 * organisations and words of the content. The same content always gives the same bytes.
 */
import path from 'node:path';
import { buildDate } from '../build-date.ts';
import { contentDir } from '../check/content-dir.ts';
import { makeTemplate, TEMPLATE } from './announce/make-template.ts';
import { saveAll } from './announce/save.ts';

saveAll(new Map([[path.resolve(TEMPLATE), await makeTemplate(contentDir(), buildDate)]]));
process.stdout.write(`${TEMPLATE}\n`);
