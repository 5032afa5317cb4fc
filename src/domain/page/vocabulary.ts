/** What one of our elements has: `oneOf`, exactly one of these attributes; `all`, each of these. */
interface OwnElement {
  oneOf: readonly string[];
  all: readonly string[];
  /** Do words stand between its tags? */
  hasText: boolean;
}

/** Our own elements in the text of a page, by name. What is not here is no element of ours. */
export const COMPONENTS = {
  Advert: { oneOf: [], all: ['form'], hasText: true },
  Cite: { oneOf: ['id'], all: [], hasText: false },
  Service: { oneOf: ['role', 'id'], all: [], hasText: false },
  PageLink: { oneOf: ['to', 'message'], all: [], hasText: true },
  Section: { oneOf: [], all: ['id', 'harm'], hasText: true },
} as const satisfies Record<string, OwnElement>;

export type Component = keyof typeof COMPONENTS;

/** What Markdown may make of a text, and the properties that each may have: what the site has a look for, and no more. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: [],
  h3: [],
  h4: [],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  strong: [],
  em: [],
  code: [],
  br: [],
  hr: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
  a: ['href'],
};
