import type { z } from 'astro/zod';
import { newFiles } from '../new/new-file.ts';
import { close, confirm, factsOf, saveTold } from './confirmed.ts';
import { BEGINNING, type Beginning, CLOSED, CONFIRMED, EDIT, READ, SHOWN, TAKEN, UNDO } from './contract.ts';
import { type Desk, write } from './desk.ts';
import { patch } from './handing-over.ts';
import { openFile } from './open-file.ts';
import { overview } from './overview.ts';
import type { Previewing } from './preview.ts';
import { read, readings } from './readings.ts';
import { draft, type Saved, savedAs, undo } from './saving.ts';
import type { Call } from './server.ts';
import { table, take } from './translating.ts';
import { Refused } from './words.ts';

/** What is answered, by method and name. Those that write or draft are answered one after the other. */
export function answersOf(desk: Desk, preview: Previewing): ReadonlyMap<string, (call: Call) => unknown> {
  const asked =
    <T>(schema: z.ZodType<T>, answer: (given: T, call: Call) => unknown) =>
    (call: Call) => {
      const given = schema.safeParse(call.body);
      if (!given.success) throw new Refused('notFilled');
      return answer(given.data, call);
    };
  return new Map<string, (call: Call) => unknown>([
    ['GET files', () => overview(desk)],
    ['GET file', ({ query }) => openFile(desk, query.get('file') ?? '', query.get('as') === 'text')],
    ['GET readings', () => readings(desk)],
    ['GET facts', ({ query }) => factsOf(desk, query.get('file') ?? '')],
    ['GET table', ({ query }) => table(desk, query.get('locale') ?? '', (query.get('pages') ?? '').split(','))],
    ['GET patch', () => patch(desk)],
    ['POST preview', asked(SHOWN, ({ page }) => preview.show(page))],
    ['POST draft', asked(EDIT, (edit, { isWaitedFor }) => draft(desk, edit, isWaitedFor))],
    ['POST save', asked(EDIT, (edit) => saveTold(desk, edit))],
    ['POST undo', asked(UNDO, (one) => undo(desk, one))],
    ['POST new', asked(BEGINNING, (one) => begin(desk, one))],
    ['POST reading', asked(READ, (one) => read(desk, one))],
    ['POST confirm', asked(CONFIRMED, (one) => confirm(desk, one))],
    ['POST closing', asked(CLOSED, (one) => close(desk, one))],
    ['POST take', asked(TAKEN, (one) => take(desk, one))],
  ]);
}

/** Begins a file as `npm run new` does; the check names what is left to write in it. */
async function begin(desk: Desk, beginning: Beginning): Promise<Saved> {
  const { dir, lang, today } = desk;
  const made = newFiles({ ...beginning, dir, lang, today });
  if ('refused' in made) return { outcome: 'refused', why: made.refused };
  write(desk, made, 'begun');
  return savedAs(desk, [...made.keys()]);
}
