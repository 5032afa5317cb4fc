import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { readContent } from '../../check/read/content.ts';
import { isEasy, wholeSections } from '../../check/translations/whole-page.ts';
import { originalStamps } from './stamp.ts';
import { stampText } from './write-stamps.ts';

/**
 * Notes in each Easy Read page of the source language the version of the whole page that is there now. Only for content that
 * was made from other content: what an editor wrote is stamped once a person has read both.
 */
export function stampEasyRead(dir: string): void {
  const content = readContent(dir);
  for (const page of content.pages.filter((one) => isEasy(one) && one.locale === sourceLocaleOf(content))) {
    const file = join(dir, page.source.file);
    const stamped = stampText(readFileSync(file, 'utf8'), originalStamps(page, wholeSections(content, page.id)));
    if (stamped) writeFileSync(file, stamped);
  }
}
