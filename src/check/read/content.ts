import { EASY_FOLDER } from '../../codes/easy.ts';
import { MESSAGE_FOLDER } from '../../codes/messages.ts';
import { splitSections } from '../../domain/page/section-text.ts';
import { CONTENT_KINDS, type ContentKind, kindOf } from '../../schemas/kinds/kinds.ts';
import { type KindPath, type PathParts, partsOf } from '../../schemas/kinds/path.ts';
import type { PageFile } from '../../schemas/page/prose.ts';
import type { Content, PageEntry } from '../content.ts';
import { contentDir } from '../content-dir.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';
import { withoutComments } from '../prose/text.ts';
import type { Entry } from '../shape/check-shape.ts';
import { readCampaignEntry } from './campaign.ts';
import { listFiles, strayFiles } from './files-there.ts';
import { type ProseEntry, readProse } from './prose.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads all of a content folder. Never throws: what cannot be read is a finding, and the rest is still read.
 * A new kind of file gets its line in `CONTENT_KINDS`; here it is said whether it is read as YAML, as a text or as a page.
 */
export function readContent(dir: string = contentDir()): Content {
  const { files, links } = listFiles(dir);
  const byKind = Map.groupBy(files, kindOf);
  const findings: Finding[] = [...strayFiles(files), ...links.map((link) => finding(wholeFile(link), 'file-is-link'))];
  const keep = <E>(read: { entry: E; findings: Finding[] }): E => {
    findings.push(...read.findings);
    return read.entry;
  };
  const one = <T>({ path, schema, needed }: ContentKind<T>): Entry<T> | null =>
    keep(readYaml(dir, path, schema, needed));
  /** Each file of a kind, with what its path says. */
  const filesOf = <P extends KindPath>(kind: ContentKind<unknown, P>) =>
    (byKind.get(kind) ?? []).flatMap((file) => {
      const parts = partsOf(kind.path, file);
      return parts ? [{ file, parts }] : [];
    });
  const each = <T, P extends KindPath>(kind: ContentKind<T, P>): (Entry<T> & PathParts<P>)[] =>
    filesOf(kind).flatMap(({ file, parts }) => {
      const entry = keep(readYaml(dir, file, kind.schema));
      return entry ? [{ ...entry, ...parts }] : [];
    });
  const text = <T>(file: string, { schema, opening = '' }: ContentKind<T>): ProseEntry<T> =>
    keep(readProse(dir, file, schema, opening));
  const texts = <T, P extends KindPath>(kind: ContentKind<T, P>): (ProseEntry<T> & PathParts<P>)[] =>
    filesOf(kind).map(({ file, parts }) => ({ ...text(file, kind), ...parts }));
  const page = (kind: ContentKind<PageFile>, file: string, locale: string, id: string): PageEntry => {
    const entry = text(file, kind);
    return { ...entry, schema: kind.schema, locale, id, ...sectionsOf(entry) };
  };
  const pages = (kind: ContentKind<PageFile, `${string}<locale>${string}<...page>${string}`>, folder: string) =>
    filesOf(kind).map(({ file, parts }) => page(kind, file, parts.locale, `${folder}${parts.page}`));

  const kinds = CONTENT_KINDS;
  const content: Omit<Content, 'findings'> = {
    files: files.filter((file) => kindOf(file) !== undefined).length,
    campaign: keep(readCampaignEntry(dir)),
    redirects: one(kinds.redirects),
    texts: one(kinds.texts),
    regions: one(kinds.regions),
    borders: one(kinds.borders),
    map: one(kinds.map),
    searchWords: one(kinds.searchWords),
    holidays: one(kinds.holidays),
    questions: one(kinds.questions),
    organisations: one(kinds.organisations),
    days: one(kinds.days),
    sources: one(kinds.sources),
    unusedSources: one(kinds.unusedSources),
    recallCodes: one(kinds.recallCodes),
    published: one(kinds.published),
    announced: one(kinds.announced),
    readings: one(kinds.readings),
    services: each(kinds.services),
    strings: each(kinds.strings),
    wordRules: each(kinds.wordRules),
    quizzes: each(kinds.quizzes),
    lessons: each(kinds.lessons),
    protocols: each(kinds.protocols),
    figures: each(kinds.figures),
    sayings: each(kinds.sayings),
    materials: each(kinds.materials),
    drawings: each(kinds.drawings),
    counts: each(kinds.counts),
    targets: one(kinds.targets),
    harms: one(kinds.harms),
    translators: texts(kinds.translators),
    pages: [...pages(kinds.pages, ''), ...pages(kinds.messages, MESSAGE_FOLDER), ...pages(kinds.easy, EASY_FOLDER)],
    activities: texts(kinds.activities),
    readVersions: texts(kinds.readVersions),
  };
  return { ...content, findings };
}

function sectionsOf({ body, bodyLine }: { body: string; bodyLine: number }): Pick<PageEntry, 'sections' | 'outside'> {
  const { sections } = splitSections(body);
  const { outside } = splitSections(withoutComments(body));
  const inFile = <T extends { line: number }>(part: T): T => ({ ...part, line: part.line + bodyLine - 1 });
  return { sections: sections.map(inFile), outside: outside.map(inFile) };
}
