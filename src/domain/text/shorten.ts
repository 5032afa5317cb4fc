/**
 * A text cut after a whole word, with an ellipsis where something is missing.
 *
 * @example shorten('Feria en la plaza mayor', 16) // => 'Feria en la…'
 */
export function shorten(text: string, longest: number): string {
  if ([...text].length <= longest) return text;
  const cut = [...text].slice(0, longest - 1).join('');
  const end = /\s/.test([...text][longest - 1] ?? '') ? cut.length : cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.«(]+$/, '')}…`;
}
