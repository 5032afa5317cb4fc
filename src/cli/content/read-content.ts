import { splitSections } from '../../domain/section-text.ts';
import {
  daysSchema,
  organisationsSchema,
  publishedSchema,
  redirectsSchema,
  regionsSchema,
  sourcesSchema,
} from '../../schemas/facts.ts';
import { helplineSchema } from '../../schemas/helpline.ts';
import { pageSchema, stringsSchema, translatorSchema } from '../../schemas/prose.ts';
import type { Content, HelplineEntry, PageEntry, StringsEntry, TranslatorEntry } from './content.ts';
import { contentDir } from './content-dir.ts';
import type { Finding } from './finding.ts';
import { listFiles } from './list-files.ts';
import { NEEDED, PAGE_START, TRANSLATOR_START } from './needed-files.ts';
import { withoutComments } from './prose-text.ts';
import { readCampaignEntry } from './read-campaign.ts';
import { readProse } from './read-prose.ts';
import { readYaml } from './read-yaml.ts';
import { strayFiles } from './stray-files.ts';

/**
 * Reads all of a content folder. Never throws: what cannot be read is a finding, and the rest is still read.
 *
 * Events, lessons and quizzes get their place here, one line each like `pages`, and a rule file in `rules/`.
 */
export function readContent(dir: string = contentDir()): Content {
  const files = listFiles(dir);
  const findings: Finding[] = [...strayFiles(files)];
  const keep = <E>(read: { entry: E; findings: Finding[] }): E => {
    findings.push(...read.findings);
    return read.entry;
  };
  const each = <E>(pattern: RegExp, read: (file: string, match: string[]) => E | null): E[] =>
    files.flatMap((file) => {
      const match = pattern.exec(file);
      return match ? (read(file, match.slice(1)) ?? []) : [];
    });

  const content: Content = {
    files: files.length,
    campaign: keep(readCampaignEntry(dir)),
    redirects: keep(readYaml(dir, 'redirects.yaml', redirectsSchema)),
    regions: keep(readYaml(dir, 'facts/regions.yaml', regionsSchema, NEEDED.regions)),
    organisations: keep(readYaml(dir, 'facts/organisations.yaml', organisationsSchema, NEEDED.organisations)),
    days: keep(readYaml(dir, 'facts/days.yaml', daysSchema, NEEDED.days)),
    sources: keep(readYaml(dir, 'facts/sources.yaml', sourcesSchema, NEEDED.sources)),
    published: keep(readYaml(dir, 'facts/published.json', publishedSchema)),
    helplines: each(/^facts\/helplines\/([^/]+)\/([^/]+)\.yaml$/, (file, [folder, id]): HelplineEntry | null => {
      const entry = keep(readYaml(dir, file, helplineSchema));
      return entry && { ...entry, folder: folder!, id: id! };
    }),
    strings: each(/^strings\/([^/]+)\.yaml$/, (file, [locale]): StringsEntry | null => {
      const entry = keep(readYaml(dir, file, stringsSchema));
      return entry && { ...entry, locale: locale! };
    }),
    translators: each(/^translators\/([^/]+)\.md$/, (file, [locale]): TranslatorEntry | null => {
      const entry = keep(readProse(dir, file, translatorSchema, TRANSLATOR_START));
      return entry && { ...entry, locale: locale! };
    }),
    pages: each(/^pages\/([^/]+)\/(.+)\.mdx$/, (file, [locale, id]): PageEntry | null => {
      const entry = keep(readProse(dir, file, pageSchema, PAGE_START));
      return entry && { ...entry, locale: locale!, id: id!, ...sectionsOf(entry) };
    }),
    findings: [],
  };
  return { ...content, findings };
}

function sectionsOf({ body, bodyLine }: { body: string; bodyLine: number }): Pick<PageEntry, 'sections' | 'outside'> {
  const { sections } = splitSections(body);
  const { outside } = splitSections(withoutComments(body));
  const inFile = <T extends { line: number }>(part: T): T => ({ ...part, line: part.line + bodyLine - 1 });
  return { sections: sections.map(inFile), outside: outside.map(inFile) };
}
