import { keysOf } from '../../codes/keys.ts';
import { COMPONENTS, type Component } from '../../domain/page/vocabulary.ts';

/** One place in a text where MDX begins to read code: `<`, or a brace. */
export type CodeSign = ReturnType<typeof codeSignsOf>[number];

/** Every sign of code in a text, in its order; comments are to be blanked before. Only for what no tree can be made of. */
export function codeSignsOf(text: string) {
  return [...text.matchAll(SIGN)].map((match) => ({
    /** Position in the text. */
    index: match.index,
    /** The sign with what belongs to it, as far as that can be told: a whole tag, or `{…}`. */
    written: match[0],
    /** The name behind `<` or `</`, where there is one. */
    name: match.groups?.name ?? '',
    isClosing: match.groups?.slash === '/',
    /** What stands between the name and `>`. */
    inside: match.groups?.inside ?? '',
  }));
}

/** The component that a name was meant to be, whatever its capitals. */
export function componentOf(name: string): Component | undefined {
  return keysOf(COMPONENTS).find((known) => known.toLowerCase() === name.toLowerCase());
}

/** A component as it is written, with what the author wrote as its fact. */
export function rightTag(component: Component, inside: string): string {
  const { oneOf, all, hasText } = COMPONENTS[component];
  const [first = 'id', other]: readonly string[] = [...oneOf, ...all];
  const attribute = other && new RegExp(`\\b${other}\\s*=`).test(inside) ? other : first;
  const value = /=\s*\{?\s*["'“”„«‘’]?([^"'“”„«»‘’\s/>{}]*)/.exec(inside)?.[1] || '…';
  return hasText
    ? `<${component} ${attribute}="${value}">…</${component}>`
    : `<${component} ${attribute}="${value}" />`;
}

/** Are the attributes written as all readers of our texts know them: each in straight double quotes, those it needs and no other? */
export function isWellFormed(component: Component, inside: string): boolean {
  if (!/^(?:\s+[a-z]+="[^"“”<>{}]+")+\s*\/?$/.test(inside)) return false;
  const { oneOf, all }: { oneOf: readonly string[]; all: readonly string[] } = COMPONENTS[component];
  const names = [...inside.matchAll(/\s([a-z]+)="/g)].map(([, name = '']) => name);
  const isOne = oneOf.length === 0 || names.filter((name) => oneOf.includes(name)).length === 1;
  return isOne && all.every((name) => names.includes(name)) && names.length === all.length + Math.min(oneOf.length, 1);
}

/** A tag reaches to its `>`, over a line end too, but never over another `<`; a backslash takes the meaning away. */
const SIGN =
  /(?<!\\)<(?<slash>\/?)(?<name>[A-Za-z][\w.-]*)(?<inside>[^<>]*)>|(?<!\\)<(?<slash>\/?)(?<name>[A-Za-z][\w.-]*)|(?<!\\)<(?=\S)[^\s<>]*|(?<!\\)\{[^{}\n]*\}?/g;
