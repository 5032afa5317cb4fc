/** An address that has moved, or with `all` everything below it, which has moved in the same way. */
export interface Move {
  from: string;
  to: string;
  all: boolean;
}

/**
 * The fewest rules for addresses that have moved: one for a folder where all did and nothing else is, one for each of the others.
 * A host may follow a rule for a folder also where a page stands in it, so none does.
 *
 * @param old addresses, old to new; each ends in a slash
 * @param files the address of every page and file that is there
 */
export function movesOf(old: ReadonlyMap<string, string>, files: readonly string[]): Move[] {
  const taken = new Set(files.flatMap(foldersOf));
  const below = (folder: string, moves: readonly (readonly [from: string, to: string])[]): Move[] => {
    const targets = new Set(moves.map(([from, to]) => withoutEnd(to, from.slice(folder.length))));
    const [target] = targets;
    if (moves.length > 1 && targets.size === 1 && target && !taken.has(folder))
      return [{ from: folder, to: target, all: true }];
    const parts = Map.groupBy(moves, ([from]) => /^[^/]*\/|$/.exec(from.slice(folder.length))?.[0] ?? '');
    return [...parts].flatMap(([part, inside]) =>
      part === '' ? inside.map(([from, to]) => ({ from, to, all: false })) : below(folder + part, inside),
    );
  };
  return below('/', [...old]);
}

/** What stands before a common end; null where it is another end. */
function withoutEnd(address: string, end: string): string | null {
  return `/${address}`.endsWith(`/${end}`) ? address.slice(0, address.length - end.length) : null;
}

/** @example foldersOf('/en/ayuda/') // => ['/', '/en/', '/en/ayuda/'] */
function foldersOf(address: string): string[] {
  return [...address.matchAll(/\//g)].map(({ index }) => address.slice(0, index + 1));
}
