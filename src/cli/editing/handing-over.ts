import { relative, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { kindOf } from '../../schemas/kinds/kinds.ts';
import { gitIn } from '../review/states.ts';
import { bytesOf, type Desk } from './desk.ts';
import type { Files } from './draft-folder.ts';
import { type NotDone, Refused } from './words.ts';

/** `GET table?locale=…&pages=a,b` and `GET patch`: a file to be handed over. */
export type Handed = { outcome: 'made'; name: string; base64: string } | NotDone;

/** The content folder as the project calls it. */
function folderOf(dir: string): string {
  const way = relative(process.cwd(), resolve(dir)).replaceAll('\\', '/');
  return way === '' || way.startsWith('..') || /^[a-z]:/i.test(way) ? 'content' : way;
}

/**
 * What is to be handed over: each file as it was. With Git that is what differs from the last commit, also of earlier days; without it,
 * what this run of the command changed.
 */
export function changedFiles({ dir, steps }: Desk): Files {
  // What a file was before the first step that touched it.
  const known = new Map(steps.toReversed().flatMap(({ before }) => [...before]));
  const git = gitIn(dir);
  const named = (...args: string[]) =>
    git(...args)
      ?.split('\0')
      .filter(kindOf) ?? [];
  for (const file of named('diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.')) {
    const bytes = git('show', `HEAD:./${file}`);
    known.set(file, bytes === null ? null : Buffer.from(bytes));
  }
  for (const file of named('ls-files', '-z', '--others', '--exclude-standard')) known.set(file, null);
  return new Map([...known].filter(([file, bytes]) => textIn(bytes) !== likeBefore(bytes, bytesOf(dir, file))));
}

/** One patch of all that is to be handed over, which `git apply` takes in the folder of the project. */
export function patch(desk: Desk): Handed {
  const texts = [...changedFiles(desk)].map(([file, before]) =>
    patchOf(`${folderOf(desk.dir)}/${file}`, textIn(before), likeBefore(before, bytesOf(desk.dir, file))),
  );
  if (texts.length === 0) throw new Refused('nothing');
  return {
    outcome: 'made',
    name: `cambios-${desk.today}.patch`,
    base64: Buffer.from(texts.join('')).toString('base64'),
  };
}

/** A change of one file; `null` where it is new, or gone. */
function patchOf(path: string, before: string | null, after: string | null): string {
  const names = [before === null ? NOTHING : `a/${path}`, after === null ? NOTHING : `b/${path}`] as const;
  return createTwoFilesPatch(...names, before ?? '', after ?? '', undefined, undefined, { context: 3 });
}

const NOTHING = '/dev/null';

function textIn(bytes: Buffer | null): string | null {
  return bytes?.toString('utf8') ?? null;
}

/** Git on Windows may write line ends that its commits do not have. */
function likeBefore(before: Buffer | null, now: Buffer | null): string | null {
  const text = textIn(now);
  return before?.includes('\r\n') ? text : (text?.replaceAll('\r\n', '\n') ?? null);
}
