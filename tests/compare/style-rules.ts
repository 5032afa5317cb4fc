/**
 * Each declaration of a style sheet with the rules around it, in their order: `@layer base { .a { color:red`. Comments and
 * spacing count for nothing, and neither does how the sheet is cut into pieces.
 */
export function toDeclarations(css: string): string[] {
  const around: string[] = [];
  const found: string[] = [];
  let piece = '';
  let parentheses = 0;
  const take = () => {
    const text = piece.replace(/\s+/g, ' ').trim();
    piece = '';
    return text;
  };
  const keep = (text: string) => found.push([...around, text].join(' { '));
  for (const [token] of css.matchAll(TOKEN)) {
    if (token.startsWith('/*')) continue;
    if (token === '(') parentheses += 1;
    if (token === ')') parentheses -= 1;
    if (parentheses > 0 || !'{};'.includes(token)) piece += token;
    else {
      const text = take();
      if (token === '{') around.push(text);
      else if (text) keep(text);
      if (token === '}') around.pop();
    }
  }
  const rest = take();
  if (rest) keep(rest);
  return found;
}

/** Strings and comments whole, then what opens and closes, then everything between. */
const TOKEN = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/|[(){};]|[^"'(){};/]+|["'/]/g;
