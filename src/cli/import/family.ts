/**
 * What a table says about the family of a service: the longest name in it that the id is, or begins with.
 *
 * @example ofFamily('big-centre-north', { centre: 1, 'big-centre': 2 }) // => 2
 */
export function ofFamily<T>(id: string, families: Readonly<Record<string, T>>): T | undefined {
  const names = Object.keys(families).filter((name) => id === name || id.startsWith(`${name}-`));
  const longest = names.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : families[longest];
}
