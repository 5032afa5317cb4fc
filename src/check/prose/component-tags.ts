import { keysOf } from '../../domain/keys.ts';

/** One place in a text where MDX begins to read code: `<`, or a brace. */
export interface CodeSign {
  /** Position in the text. */
  index: number;
  /** The sign with what belongs to it, as far as that can be told: a whole tag, or `{…}`. */
  written: string;
  /** The name behind `<` or `</`, where there is one. */
  name: string;
  isClosing: boolean;
  /** What stands between the name and `>`. */
  inside: string;
}

/** The components of a text and the attribute that each needs; of two, one, and rather the first. */
export const COMPONENTS = { Cite: ['id'], Line: ['role', 'id'], PageLink: ['to', 'message'], Section: ['id'] } as const;

export type Component = keyof typeof COMPONENTS;

/** Every sign of code in a text, in its order; comments are to be blanked before. */
export function codeSignsOf(text: string): CodeSign[] {
  return [...text.matchAll(SIGN)].map((match) => ({
    index: match.index,
    written: match[0],
    name: match.groups?.name ?? '',
    isClosing: match.groups?.slash === '/',
    inside: match.groups?.inside ?? '',
  }));
}

/** The component that a name was meant to be, whatever its capitals. */
export function componentOf(name: string): Component | undefined {
  return keysOf(COMPONENTS).find((known) => known.toLowerCase() === name.toLowerCase());
}

/** A component as it is written, with what the author wrote as its fact. */
export function rightTag(component: Component, { inside, isClosing }: CodeSign, isPair: boolean): string {
  if (isClosing) return `</${component}>`;
  const [first, other] = COMPONENTS[component];
  const attribute = other && new RegExp(`\\b${other}\\s*=`).test(inside) ? other : first;
  const value = /=\s*\{?\s*["'“”„«‘’]?([^"'“”„«»‘’\s/>{}]*)/.exec(inside)?.[1] || '…';
  return `<${component} ${attribute}="${value}"${isPair ? '>' : ' />'}`;
}

/** Are the attributes well written, the one that the component needs among them? */
export function isWellFormed(component: Component, inside: string): boolean {
  const isAttributes = /^(?:\s+[a-z]+="[^"“”<>{}]*")+\s*\/?$/.test(inside);
  const named = COMPONENTS[component].filter((attribute) => new RegExp(`\\s${attribute}="[^"]+"`).test(inside));
  return isAttributes && named.length === 1;
}

/** A tag reaches to its `>`, over a line end too, but never over another `<`; a backslash takes the meaning away. */
const SIGN =
  /(?<!\\)<(?<slash>\/?)(?<name>[A-Za-z][\w.-]*)(?<inside>[^<>]*)>|(?<!\\)<(?<slash>\/?)(?<name>[A-Za-z][\w.-]*)|(?<!\\)<(?=\S)[^\s<>]*|(?<!\\)\{[^{}\n]*\}?/g;
