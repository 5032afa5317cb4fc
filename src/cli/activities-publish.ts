/**
 * `node src/cli/activities-publish.ts [--dir content]`: writes `facts/published.json`, what calendars are told about each activity
 * from now on, and `facts/addresses.json`, the addresses of the last build. Run it with each publication: the check then holds
 * later changes against the one, a build against the other. A preview has no readers, so nothing is written for one. Exit code 1
 * where the content has mistakes, or nothing was built, and nothing is written then; 2 where the command was not understood.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDate } from '../build-date.ts';
import { checkMistakes } from '../check/check-all.ts';
import type { Content } from '../check/content.ts';
import { contentDir } from '../check/content-dir.ts';
import { readContent } from '../check/read/content.ts';
import { BUILT_ADDRESSES } from '../check/read/redirects.ts';
import { activityShelf } from '../domain/activities/activity.ts';
import { noticeOf } from '../domain/activities/notice.ts';
import { shownActivity } from '../domain/activities/reading.ts';
import { compare } from '../domain/sorting.ts';
import type { Notice } from '../schemas/facts.ts';
import { saveAll } from './activity-intake/save.ts';
import { heldActivities } from './held-activities.ts';
import { runAsCommand, wordsBehind } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void, today = buildDate): number {
  const asked = wordsBehind(args, ['dir']);
  if (!asked || asked.words.length > 0) {
    print(USAGE);
    return 2;
  }
  const { dir = contentDir() } = asked;
  const { findings } = checkMistakes(dir, today);
  if (findings.length > 0) {
    print(`Hay errores en el contenido (${findings.length}). Mira: npm run check:content
The content has mistakes (${findings.length}). See: npm run check:content`);
    return 1;
  }
  const content = readContent(dir);
  if (content.campaign?.whole?.stage !== 'live') {
    print(`Mientras el sitio es una vista previa nadie lo ha leído: no hay nada que anotar. Empieza con la primera publicación (stage: live).
As long as the site is a preview nobody has read it: there is nothing to note. It begins with the first publication (stage: live).`);
    return 0;
  }
  const built = join(process.env.OUT_DIR ?? 'dist', BUILT_ADDRESSES);
  if (!existsSync(built)) {
    print(`Falta ${built}, las direcciones de lo que se publica: primero npm run build.
${built} is missing, the addresses of what is published: first npm run build.`);
    return 1;
  }
  const before = content.published?.whole ?? {};
  const after = noticesOf(content, before);
  const added = Object.keys(after).filter((id) => !(id in before));
  const changed = Object.keys(after).filter(
    (id) => before[id] && JSON.stringify(before[id]) !== JSON.stringify(after[id]),
  );
  saveAll(
    new Map([
      [join(dir, 'facts/published.json'), `${JSON.stringify(after, null, 2)}\n`],
      [join(dir, 'facts/addresses.json'), readFileSync(built, 'utf8')],
    ]),
  );
  print(`Actividades en los calendarios: ${Object.keys(after).length} (nuevas: ${added.length}, cambiadas: ${changed.length}).
Activities in the calendars: ${Object.keys(after).length} (new: ${added.length}, changed: ${changed.length}).`);
  for (const id of added) print(`  + ${id}`);
  for (const id of changed) print(`  ± ${id}`);
  return 0;
}

/**
 * What calendars are told of each activity that has a day, as the site shows it, by id in alphabetical order. Of what it does not show
 * now they keep what they were told.
 */
function noticesOf(content: Content, before: Readonly<Record<string, Notice>>): Record<string, Notice> {
  const notices = heldActivities(content).flatMap((held): [string, Notice][] => {
    const { id } = held.current;
    const shown = shownActivity(held, true);
    if (shown) return activityShelf(shown) === 'page' ? [[id, noticeOf(shown)]] : [];
    return before[id] ? [[id, before[id]]] : [];
  });
  return Object.fromEntries(notices.sort(([a], [b]) => compare(a, b)));
}

const USAGE = `Uso: npm run activities:publish -- [--dir content]
Usage: npm run activities:publish -- [--dir content]`;

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
