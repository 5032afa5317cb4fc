import { EASY_FOLDER, MESSAGE_FOLDER } from '../../codes/texts.ts';
import { splitSections } from '../../domain/page/section-text.ts';
import { CONTENT_KINDS, type ContentKind, kindOf } from '../../schemas/kinds/kinds.ts';
import { endingOf, isOneFile, type KindPath, type PathParts, partsOf } from '../../schemas/kinds/path.ts';
import type { PageFile } from '../../schemas/page/prose.ts';
import type { Content, PageEntry } from '../content.ts';
import { contentDir } from '../content-dir.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';
import { withoutComments } from '../prose/text.ts';
import type { Entry } from '../shape/check-shape.ts';
import { type ProseEntry, readProse, readYaml } from './file.ts';
import { listFiles, strayFiles } from './files-there.ts';

/**
 * Reads all of a content folder. Never throws: what cannot be read is a finding, and the rest is still read.
 * Each kind is read as its line in `CONTENT_KINDS` says: a text by its ending, anything else but the pages as YAML or JSON.
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

  /** What is read of a kind that is no page: texts, a file for each record, or its one file. */
  const readKind = (kind: ContentKind) => {
    if (endingOf(kind.path) === 'md') return texts(kind);
    return isOneFile(kind.path) ? one(kind) : each(kind);
  };
  const { messages, easy, pages: whole, ...others } = CONTENT_KINDS;
  const read = Object.fromEntries(Object.entries(others).map(([name, kind]) => [name, readKind(kind)]));
  const content = {
    files: files.filter((file) => kindOf(file) !== undefined).length,
    // Each kind is read under its name by its own schema, which no type of a list of entries can say.
    ...(read as Pick<Content, keyof typeof others>),
    pages: [...pages(whole, ''), ...pages(messages, MESSAGE_FOLDER), ...pages(easy, EASY_FOLDER)],
  };
  return { ...content, findings };
}

function sectionsOf({ body, bodyLine }: { body: string; bodyLine: number }): Pick<PageEntry, 'sections' | 'outside'> {
  const { sections } = splitSections(body);
  const { outside } = splitSections(withoutComments(body));
  const inFile = <T extends { line: number }>(part: T): T => ({ ...part, line: part.line + bodyLine - 1 });
  return { sections: sections.map(inFile), outside: outside.map(inFile) };
}
