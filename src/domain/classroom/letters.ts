/**
 * What an option is called aloud, on a screen and on paper: one sign, which pupils show with fingers or circle.
 *
 * @param letters all of them in their order, apart by spaces, as the language has them
 * @param place from 0; its number where they are too few
 */
export function letterOf(letters: string, place: number): string {
  return letters.split(' ')[place] ?? String(place + 1);
}
