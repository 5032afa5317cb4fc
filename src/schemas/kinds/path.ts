/**
 * Where the files of a kind lie, below the content folder: `<id>` stands for one name that each file has of its own,
 * `<...page>` for one that may lie in folders of its own.
 *
 * @example 'facts/services/<country>/<id>.yaml'
 */
export type KindPath = string;

/** What the path of one file gives, by the names that stand in the path of its kind. */
export type PathParts<P extends KindPath> = { [Name in PartName<P>]: string };

type PartName<P extends KindPath> = P extends `${string}<${infer Name}>${infer Rest}`
  ? (Name extends `...${infer Bare}` ? Bare : Name) | PartName<Rest>
  : never;

/** What the path of a file gives, or `null` where it is no file of this kind. */
export function partsOf<P extends KindPath>(path: P, file: string): PathParts<P> | null {
  const match = isNote(file) ? null : new RegExp(`^${patternOf(stemOf(path))}\\.${endingOf(path)}$`).exec(file);
  // A pattern has a group for each name of its path, which no type of a match can say.
  return match && ({ ...match.groups } as PathParts<P>);
}

/** Does a file lie where those of this kind do, whatever its ending? */
export function liesAt(path: KindPath, file: string): boolean {
  return new RegExp(`^${patternOf(stemOf(path))}${isOneFile(path) ? '\\.[^/]+' : ''}$`).test(file);
}

/** The path of the file that has these parts. */
export function fileAt(path: KindPath, parts: Readonly<Record<string, string>>): string {
  return path.replace(PART, (_part, name: string) => parts[name] ?? '');
}

/** The pattern that Astro's loader finds the files of a kind by; no note is among them. */
export function globOf(path: KindPath): string {
  const pattern = path.replace(PART, (part) => (part.startsWith('<...') ? '**/*' : '*'));
  return pattern.replace(/\*\.md$/, `!(${NOTE}).md`);
}

/**
 * A note to editors, which nothing reads: the README.md of any folder, and the one about campaign.yaml beside it. A record is
 * never called so, since its name has small letters.
 */
export function isNote(file: string): boolean {
  return file === 'CAMPAIGN.md' || file.split('/').at(-1) === `${NOTE}.md`;
}

/** The id of an entry: what is its own in the path, without the ending; the name of the file for a kind of one file. */
export function entryIdOf(path: KindPath, file: string): string {
  const start = isOneFile(path) ? path.lastIndexOf('/') + 1 : path.indexOf('<');
  return file.slice(start, file.lastIndexOf('.'));
}

/** Is this one file, and not one for each record? */
export function isOneFile(path: KindPath): boolean {
  return !path.includes('<');
}

/** The ending of the files of a kind, without its point. */
export function endingOf(path: KindPath): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** A path as the editors' guide writes it, in its two languages. */
export function shownPath(path: KindPath, lang: 'es' | 'en'): string {
  return path.replace(/<\.\.\.\w+>\./, '…').replace(PART, (_part, name: string) => `<${SHOWN[lang][name] ?? name}>`);
}

function stemOf(path: KindPath): string {
  return path.slice(0, path.lastIndexOf('.'));
}

/** A pattern with a group for each name. */
function patternOf(stem: string): string {
  return stem.replace(PART, (part, name: string) => `(?<${name}>${part.startsWith('<...') ? '.+' : '[^/]+'})`);
}

const NOTE = 'README';

const PART = /<(?:\.\.\.)?(\w+)>/g;

const SHOWN: Record<'es' | 'en', Readonly<Record<string, string>>> = {
  es: { locale: 'lengua', country: 'país', year: 'año' },
  en: { locale: 'language' },
};
