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

/**
 * Can the serif of pictures write the text? It has Latin, Greek and Cyrillic letters, digits and common marks; what it lacks
 * would come out as empty boxes.
 */
export function isInFont(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Lm}\p{Mn}\p{Nd}\p{P}\p{Zs}\n\p{Sc}+<=>|~^`´¨°ªº]*$/u.test(
    text,
  );
}

/**
 * A text as it goes into a cell of a spreadsheet, so that it comes back as it was: spreadsheets read `_x0041_` as a letter (ECMA-376,
 * part 1, 22.9.2.19), and the writer keeps its texts in an object, in which names such as `valueOf` stand already.
 */
export function cellText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped in {} ? `${escaped} ` : escaped;
}
