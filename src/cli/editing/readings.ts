import { READING_QUESTIONS } from '../../codes/readings.ts';
import { isOfTeam } from '../../domain/campaign.ts';
import { type Loaded, loadContext } from '../activity-intake/load-context.ts';
import { toBeRead, withText } from '../held-activities.ts';
import type { ReadActivity, Saved, Unread } from './contract.ts';
import { type Desk, noting } from './desk.ts';
import { noteReading } from './noted.ts';
import { questionsIn, WORDS } from './reading-words.ts';
import { savedAs } from './saving.ts';
import { toRead } from './shown-text.ts';
import { Refused } from './words.ts';

/** What nobody has read, as it will stand, and behind it what somebody stopped. */
export function readings(desk: Desk): Unread[] {
  const { today, lang } = desk;
  const loaded = contextOf(desk);
  const questions = questionsIn(loaded.phrase);
  return toBeRead(loaded.content, today, true).map((held) => {
    const { lines, marks, changes, strangeTo, hash } = toRead(held, loaded);
    const stop = held.reading?.stopped;
    return {
      id: held.current.id,
      title: held.current.title,
      text: lines,
      marks: strangeTo ? [...marks, WORDS[lang].noWords(strangeTo)] : marks,
      changes: changes ?? [],
      hash,
      broughtBy: loaded.ledger[held.current.id]?.by ?? null,
      questions: READING_QUESTIONS.map((one) => ({ id: one, question: questions[one] })),
      stopped:
        stop?.hash === hash
          ? WORDS[lang].stoppedBy(stop.by, stop.on, stop.for.map((one) => questions[one]).join(' '))
          : null,
    };
  });
}

/**
 * Notes that somebody has read an activity: of what was shown and of nothing else, not by who brought it, each question answered, and the
 * stop of another is not lifted. Two see what one did not.
 */
export async function read(desk: Desk, { id, hash, by, brought, yes, no }: ReadActivity): Promise<Saved> {
  const { dir, today, lang } = desk;
  const words = WORDS[lang];
  const loaded = contextOf(desk);
  const say = (why: string) => ({ outcome: 'refused', why }) as const;
  const team = loaded.content.campaign?.whole?.team ?? [];
  if (!isOfTeam(by, team)) return say(words.signer(team.join(', ')));
  if (brought) return say(words.byBringer);
  const found = toBeRead(loaded.content, today, true).find(({ current }) => current.id === id);
  if (!found) return say(words.noSuch(id));
  const held = withText(found, dir);
  if (held.hash !== hash) throw new Refused('changed');
  if (loaded.ledger[id]?.by === by) return say(words.own);
  const questions = questionsIn(loaded.phrase);
  const open = READING_QUESTIONS.filter((one) => !yes.includes(one) && !no.includes(one));
  if (yes.length === 0 && open.length > 0) return say(words.open(open.map((one) => questions[one]).join(' ')));
  const stop = held.reading?.stopped;
  if (stop?.hash === hash && stop.by !== by)
    return say(words.stoppedBy(stop.by, stop.on, stop.for.map((one) => questions[one]).join(' ')));
  const said = READING_QUESTIONS.filter((one) => yes.includes(one));
  const { files } = noting(desk, () =>
    noteReading(dir, loaded.content.readings?.whole ?? {}, { held, by, on: today, yes: said }),
  );
  return savedAs(desk, [found.file, ...files], [said.length > 0 ? words.stopped : words.read]);
}

/** @throws Refused where the content cannot be read as a whole */
function contextOf({ dir, today, lang }: Desk): Loaded {
  try {
    return loadContext(dir, today, lang);
  } catch {
    throw new Refused('broken');
  }
}
