import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Comparison, compareContents, type Verdict } from './contents.ts';
import { KINDS, type Kind, kindOf } from './kinds.ts';
import { withoutAssetNames } from './page.ts';

/** What became of one file, or of one pair. */
export interface FileResult extends Omit<Comparison, 'verdict'> {
  path: string;
  kind: Kind;
  verdict: Verdict | 'before' | 'after';
}

/** Files of a kind that is only weighed. */
export interface Weight {
  kind: Kind;
  before: { files: number; bytes: number };
  after: { files: number; bytes: number };
  /** Files that are the same in both but perhaps for their names. */
  same: number;
}

export interface SiteComparison {
  files: readonly FileResult[];
  weights: readonly Weight[];
}

/** Compares two built sites, file by file in the order of their paths. Throws where a folder is missing. */
export function compareSites(before: string, after: string): SiteComparison {
  const [old, now] = [listFiles(before), listFiles(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  const files = keys.flatMap((key): FileResult[] => {
    const [first, second] = [old.get(key), now.get(key)];
    const { path, kind } = (first ?? second)!;
    if (kind.manner === 'weight') return [];
    if (!first || !second) return [{ path, kind, verdict: first ? 'before' : 'after' }];
    if (isAsset(path)) return [{ path, kind, verdict: first.path === second.path ? 'equal' : 'replaced' }];
    return [{ path, kind, ...compareContents(first.read(), second.read(), kind.manner) }];
  });
  return { files, weights: weigh(old, now) };
}

interface SiteFile {
  path: string;
  kind: Kind;
  read: () => Buffer;
}

/** Files by what pairs them: their paths; for assets, whose names carry hashes, what they hold. */
function listFiles(folder: string): Map<string, SiteFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(folder, file).replaceAll('\\', '/');
      const kind = kindOf(path);
      const read = () => readFileSync(file);
      const key = isAsset(path) && kind.manner !== 'weight' ? assetKey(path, read()) : path;
      return [key, { path, kind, read }];
    }),
  );
}

function isAsset(path: string): boolean {
  return /(^|\/)_astro\//.test(path);
}

function assetKey(path: string, contents: Buffer): string {
  const held = path.endsWith('.css') ? withoutAssetNames(contents.toString('utf8')) : contents;
  return `_astro/${digestOf(held)}${/\.\w+$/.exec(path)?.[0] ?? ''}`;
}

function weigh(old: ReadonlyMap<string, SiteFile>, now: ReadonlyMap<string, SiteFile>): Weight[] {
  const all = [...old.values(), ...now.values()];
  const kinds = KINDS.filter((kind) => kind.manner === 'weight' && all.some((file) => file.kind === kind));
  return kinds.map((kind) => {
    const [before, after] = [contentsOf(old, kind), contentsOf(now, kind)];
    const left = Map.groupBy(after, digestOf);
    const same = before.filter((bytes) => left.get(digestOf(bytes))?.pop()).length;
    return { kind, before: sumOf(before), after: sumOf(after), same };
  });
}

function contentsOf(files: ReadonlyMap<string, SiteFile>, kind: Kind): Buffer[] {
  return [...files.values()].filter((file) => file.kind === kind).map((file) => file.read());
}

function sumOf(contents: readonly Buffer[]): { files: number; bytes: number } {
  return { files: contents.length, bytes: contents.reduce((sum, { length }) => sum + length, 0) };
}

function digestOf(contents: Buffer | string): string {
  return createHash('sha256').update(contents).digest('hex');
}
