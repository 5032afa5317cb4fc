/**
 * `npm run review -- BASE [--lane] [--lang es|en] [--out FILE]`: what differs in `content/` between a commit and now, in words and by
 * harm, as one HTML page and as Markdown beside it. `--lane`: whether the change may take the fast lane, and nothing is written.
 * `--patch FILE` in the place of BASE: what a patch would change. Exit code 0; 1 where nothing could be told, or by `--lane` where the
 * change is not urgent; 2 where the command was not understood.
 */
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentDir } from '../check/content-dir.ts';
import { changesOf, unreadable } from './review/changes.ts';
import { personsOf } from './review/lane.ts';
import { reviewPage, reviewText } from './review/page.ts';
import { sinceBase, withPatch } from './review/states.ts';
import { WORDS } from './review/words.ts';
import { runAsCommand, wordsBehind } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void): number {
  const asked = wordsBehind(args, ['lang', 'dir', 'out', 'patch'], ['lane']);
  const { words = [], lang = 'es', dir = contentDir(), out = 'reports/review.html', patch, lane } = asked ?? {};
  const since = patch ?? words[0];
  if ((lang !== 'es' && lang !== 'en') || since === undefined || words.length !== (patch === undefined ? 1 : 0)) {
    print(WORDS[lang === 'en' ? 'en' : 'es'].usage);
    return 2;
  }
  const say = WORDS[lang];
  using into = mkdtempDisposableSync(join(tmpdir(), 'review-'));
  const read = patch === undefined ? sinceBase(since, dir, into.path) : withPatch(since, dir, into.path);
  if ('refused' in read) {
    print(say[read.refused]);
    return 1;
  }
  const changes = changesOf(read, lang);
  const isAll = read.outside.length + unreadable(read).length === 0;
  const persons = isAll ? personsOf(changes.map(({ urgency }) => urgency)) : 0;
  print(say.lane[persons].replaceAll('**', ''));
  if (lane) return persons > 0 ? 0 : 1;
  const text = reviewText({ ...read, changes, since, persons }, lang);
  const beside = out.replace(/(\.html?)?$/, '.md');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, reviewPage(text, lang));
  writeFileSync(beside, `${text}\n`);
  print(say.written(out, beside));
  return 0;
}

if (import.meta.main) await runAsCommand(main);
