/** A moment of a story as far as its course needs it. */
interface Moment {
  id: string;
  /** With the moment that each leads to; `null` where it ends the story. */
  options: readonly { id: string; to: string | null }[];
}

/** What was chosen so far, in order. */
export interface Path {
  turns: readonly { scene: string; option: string }[];
  /** Does what the last choice led to stand there, before the story goes on? */
  isTold: boolean;
}

/** Nothing is chosen yet. */
export const BEGINNING: Path = { turns: [], isTold: false };

/** The moment that a story is in; while a choice is told about it is still that of the choice. */
export function momentOf<M extends Moment>(moments: readonly M[], { turns, isTold }: Path): M {
  const last = turns.at(-1);
  const id = isTold ? last?.scene : last && nextOf(moments, last);
  const found = id == null ? moments[0] : moments.find((moment) => moment.id === id);
  // Not `assertFound`, which would become one more file of script for every page whose island uses it.
  if (!found) throw new Error(`There is no moment "${id}" in this story.`);
  return found;
}

/** The option that was chosen last. */
export function lastChoice<M extends Moment>(moments: readonly M[], { turns }: Path): M['options'][number] | undefined {
  const last = turns.at(-1);
  return moments.find(({ id }) => id === last?.scene)?.options.find(({ id }) => id === last?.option);
}

export function choose(path: Path, scene: string, option: string): Path {
  return { turns: [...path.turns, { scene, option }], isTold: true };
}

export function goOn({ turns }: Path): Path {
  return { turns, isTold: false };
}

/** Back to the last choice, which is open again. */
export function takeBack({ turns }: Path): Path {
  return { turns: turns.slice(0, -1), isTold: false };
}

/** Has the story come to one of its ends? */
export function isOver(moments: readonly Moment[], path: Path): boolean {
  return path.isTold && lastChoice(moments, path)?.to === null;
}

function nextOf(moments: readonly Moment[], { scene, option }: Path['turns'][number]): string | null {
  return moments.find(({ id }) => id === scene)?.options.find(({ id }) => id === option)?.to ?? null;
}
