/** The order of their entries says nothing to any rule, nor does the space between them. */
export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'tbody']);

/** Of these a rule reads at most whether they are empty, or on more than one line. */
const WORDS = new Set(
  'alt content d datetime href hreflang lang opts placeholder props src srcset title uid value'.split(' '),
);
const IDS = new Set(
  'aria-controls aria-describedby aria-labelledby aria-owns for form headers id list popovertarget'.split(' '),
);
/** Character references that are right wherever they stand. */
const REFERENCES = /&(?:amp|lt|gt|quot|#38|#39|#60|#62|#34);/g;

/** What stands in the form of one page for its texts and values. Sameness within the page is kept. */
export class Values {
  #seen = new Map<string, number>();

  /** What stands for the value of an attribute of an element. */
  fold(element: string, attribute: string, value: string): string {
    // Its id and its name must be the same.
    if (element === 'map') return value;
    if (IDS.has(attribute)) return value.replace(/[^\s&"<>]+/g, (id) => `#${this.#numberOf(id)}`);
    if (attribute === 'aria-label') return isWords(value) ? this.nameOf(value.trim()) : value;
    if (attribute === 'class') return isSet(value) ? 'x' : value;
    if (attribute === 'width' || attribute === 'height') return /^\d+$/.test(value) ? '1' : value;
    // It must be a number in some elements.
    if (attribute === 'value' && !/^[a-z]/i.test(value)) return value;
    return (WORDS.has(attribute) || attribute.startsWith('data-')) && isWords(value) ? 'x' : value;
  }

  /** What stands for a name that something has for whoever hears the page. */
  nameOf(text: string): string {
    return `@${this.#numberOf(`name ${text}`)}`;
  }

  /** What stands for a text in an element; of a style rules.ts wants to know whether it is that of an island. */
  foldText(element: string, text: string): string {
    if (text.trim() === '') return LISTS.has(element) ? '' : ' ';
    if (element === 'style' && text.startsWith('astro-')) return 'astro-';
    return element === 'style' || element === 'script' || !/[&<>]/.test(text.replace(REFERENCES, '')) ? 'x' : text;
  }

  #numberOf(text: string): number {
    const number = this.#seen.get(text) ?? this.#seen.size;
    this.#seen.set(text, number);
    return number;
  }
}

/** A value in which nothing can be wrong. */
function isWords(value: string): boolean {
  return /^\S[^&<>"\r\n]*$/.test(value.replace(REFERENCES, 'x'));
}

function isSet(value: string): boolean {
  const names = value.split(' ');
  return new Set(names).size === names.length && names.every((name) => /^[^\s&"<>]+$/.test(name));
}
