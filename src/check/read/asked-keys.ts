import { isLanguageNameKey } from '../../i18n/phrases.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import { contentDir } from '../content-dir.ts';
import { readCampaignEntry } from './campaign.ts';
import { sourceLocaleOf } from './campaign-facts.ts';
import { groupsOf } from './phrases.ts';
import { readYaml } from './yaml.ts';

/**
 * Keys of all phrases that the code may ask for: those of the source language in `content/`, which the code was written beside.
 * Where a deployment keeps only a folder of its own, those of that folder.
 */
export function askedKeys(): readonly string[] {
  return keysIn('content') ?? keysIn(contentDir()) ?? [];
}

/** The keys of the source language of a content folder; `null` where they cannot be read. */
function keysIn(dir: string): string[] | null {
  const locale = sourceLocaleOf({ campaign: readCampaignEntry(dir).entry });
  if (!locale) return null;
  const { path, schema } = CONTENT_KINDS.strings;
  const { entry } = readYaml(dir, fileAt(path, { locale }), schema);
  return entry && [...groupsOf(entry).keys()].filter((key) => !isLanguageNameKey(key));
}
