import type { Content } from '../../check/content.ts';
import { usesOf } from '../../check/prose/text.ts';
import { campaignOf, sourceLocaleOf } from '../../check/read/campaign-facts.ts';
import { filesOf, idsOf } from '../../check/rules/facts/references.ts';
import { referencesIn } from '../../check/shape/schema-walk.ts';
import { members } from '../../check/source/loose.ts';
import { keysOf } from '../../codes/keys.ts';
import { memoize } from '../../domain/memoize.ts';
import { CONTENT_KINDS, type KindName, kindOf } from '../../schemas/kinds/kinds.ts';
import { partsOf } from '../../schemas/kinds/path.ts';

/** The name of a file's kind, with what its path says; `null` where no reader looks for such a file. */
export function kindNameOf(file: string): { kind: KindName; parts: Readonly<Record<string, string>> } | null {
  const own = kindOf(file);
  const kind = keysOf(CONTENT_KINDS).find((name) => CONTENT_KINDS[name] === own);
  return kind && own ? { kind, parts: partsOf(own.path, file) ?? {} } : null;
}

const entriesOf = memoize(
  (content: Content) =>
    new Map(filesOf(content).flatMap(([entry, schema]) => (entry ? [[entry.source.file, { ...entry, schema }]] : []))),
);

/** What is read of a file, with its form; `undefined` where it is not there, or holds no record. */
export function entryOf(content: Content, file: string) {
  return entriesOf(content).get(file);
}

/** Files that hold many records, and the collection of their ids. */
const OF_ONE_FILE: Partial<Record<KindName, keyof ReturnType<typeof idsOf>>> = {
  organisations: 'organisations',
  sources: 'sources',
  regions: 'regions',
  borders: 'crossings',
  map: 'shapes',
};

/** The ids by which other files name what a file holds, each behind its collection; of a service also the roles that it plays. */
function idsIn(content: Content, file: string): string[] {
  const { kind, parts } = kindNameOf(file) ?? {};
  if (!kind) return [];
  const collection = OF_ONE_FILE[kind];
  if (collection) return [...(idsOf(content)[collection] ?? [])].map((id) => `${collection} ${id}`);
  const id = parts?.id ?? parts?.page;
  const roles = members(campaignOf(content).roles).filter(([, service]) => kind === 'services' && service === id);
  return [...(id ? [`${kind} ${id}`] : []), ...roles.map(([role]) => `roles ${role}`)];
}

/** What each file names, by the file; of the texts those of the source language, whose pages all languages have. */
const namedIn = memoize((content: Content): ReadonlyMap<string, ReadonlySet<string>> => {
  const prose = content.pages
    .filter(({ locale }) => locale === sourceLocaleOf(content))
    .flatMap((page) =>
      USES.flatMap(([component, attribute, collection]) =>
        usesOf(page, component, attribute).map(({ value }) => [page.source.file, `${collection} ${value}`] as const),
      ),
    );
  const records = filesOf(content).flatMap(([entry, schema]) =>
    entry
      ? referencesIn(schema, entry.value).map(
          ({ collection, id }) => [entry.source.file, `${collection} ${id}`] as const,
        )
      : [],
  );
  const files = Map.groupBy([...prose, ...records], ([file]) => file);
  return new Map([...files].map(([file, all]) => [file, new Set(all.map(([, named]) => named))]));
});

const USES = [
  ['Service', 'id', 'services'],
  ['Service', 'role', 'roles'],
  ['Cite', 'id', 'sources'],
  ['PageLink', 'message', 'messages'],
] as const;

/** The files that name what a file holds, by id or by role. */
export function filesNaming(content: Content, file: string): string[] {
  const ids = idsIn(content, file);
  return [...namedIn(content)].filter(([, named]) => ids.some((id) => named.has(id))).map(([naming]) => naming);
}
