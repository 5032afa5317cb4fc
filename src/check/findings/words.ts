/** The same sentence for authors who read Spanish and for those who read English. */
export interface InBoth {
  es: string;
  en: string;
}

export type Lang = keyof InBoth;

/** What the guide for editors says more about. */
export type Topic =
  | 'activities'
  | 'country'
  | 'dates'
  | 'drawings'
  | 'easy'
  | 'fields'
  | 'files'
  | 'guards'
  | 'languages'
  | 'lessons'
  | 'links'
  | 'live'
  | 'materials'
  | 'names'
  | 'numbers'
  | 'figures'
  | 'quizzes'
  | 'recordings'
  | 'results'
  | 'reviews'
  | 'rules'
  | 'sayings'
  | 'sections'
  | 'sign'
  | 'spelling'
  | 'strings'
  | 'words';

/** What to write. An example only shows the form: what is true, only the author knows. */
export interface Fix extends InBoth {
  isExample?: boolean;
}

/** What an author reads about one kind of mistake: why it is one, and what to write. */
export interface Explanation extends InBoth {
  /** What to write, in the format of the file being edited; absent where only the author can know. */
  write?: Fix;
  /** How an editor lets it pass where it is right; nothing for who only sends something in. */
  pass?: InBoth;
  /** Where the guide says more; absent where it is the topic of all findings of its file. */
  more?: Topic;
}

type Explain = (...values: never[]) => Explanation;

/** Findings by code, each with the topic of the guide that says more about them. */
export function about<F extends Readonly<Record<string, Explain>>>(topic: Topic, findings: F) {
  for (const explain of Object.values(findings)) Object.assign(explain, { topic });
  // Each has got its topic in the line above.
  return findings as { [C in keyof F]: F[C] & { topic: Topic } };
}

/** Text that is the same in both languages. */
export function both(text: string): InBoth {
  return { es: text, en: text };
}

/** Something that shows the form and is not to be copied. */
export function example(words: InBoth | string): Fix {
  return { ...(typeof words === 'string' ? both(words) : words), isExample: true };
}

/** Sentences one after the other. */
export function joined(...sentences: (InBoth | undefined)[]): InBoth {
  const present = sentences.filter((words) => words !== undefined);
  return { es: present.map(({ es }) => es).join(' '), en: present.map(({ en }) => en).join(' ') };
}

/** "The nearest is `x`.", or nothing. */
export function nearestIs(word: string | null): InBoth | undefined {
  return word === null ? undefined : { es: `Lo más parecido es \`${word}\`.`, en: `The nearest is \`${word}\`.` };
}
