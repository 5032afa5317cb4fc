/** The same sentence for authors who read Spanish and for those who read English. */
export interface InBoth {
  es: string;
  en: string;
}

export type Lang = keyof InBoth;

/** Where the guide for editors says more: a page below `content/`, and its headings as GitHub and editors link to them. */
export const GUIDE = {
  activities: pageOf('events'),
  country: partOf('CAMPAIGN.md', 'papeles-y-otro-país', 'roles-and-another-country'),
  dates: partOf('README.md', 'fechas', 'dates'),
  drawings: pageOf('drawings'),
  easy: partOf('pages/README.md', 'lectura-fácil', 'easy-read'),
  fields: partOf('README.md', 'qué-hay-aquí', 'what-is-here'),
  files: partOf('README.md', 'qué-hay-aquí', 'what-is-here'),
  guards: partOf('words/README.md', 'palabras-que-cuidan', 'words-that-guard'),
  languages: partOf('README.md', 'qué-hay-aquí', 'what-is-here'),
  lessons: pageOf('lessons'),
  links: pageOf('pages'),
  live: partOf('README.md', 'reglas-que-no-se-rompen', 'rules-that-are-not-broken'),
  materials: pageOf('materials'),
  names: partOf('README.md', 'qué-hay-aquí', 'what-is-here'),
  numbers: pageOf('facts/services'),
  figures: pageOf('figures'),
  quizzes: pageOf('quizzes'),
  results: pageOf('results'),
  reviews: partOf('translators/README.md', 'revisiones', 'reviews'),
  rules: partOf('README.md', 'reglas-que-no-se-rompen', 'rules-that-are-not-broken'),
  sayings: pageOf('sayings'),
  sections: pageOf('pages'),
  sign: partOf('CAMPAIGN.md', 'el-signo', 'the-sign'),
  spelling: partOf('translators/README.md', 'quechua-y-aimara', 'quechua-and-aymara'),
  strings: pageOf('strings'),
  words: pageOf('words'),
} satisfies Record<string, InBoth & { page: string }>;

/** What the guide for editors says more about. */
export type Topic = keyof typeof GUIDE;

function pageOf(folder: string) {
  return partOf(`${folder}/README.md`, 'español', 'english');
}

function partOf(page: string, es: string, en: string) {
  return { page, es, en };
}

/** What to write. An example only shows the form: what is true, only the author knows. */
export interface Fix extends InBoth {
  isExample?: boolean;
}

/** What an author reads about one kind of mistake: why it is one, and what to write. */
export interface Explanation extends InBoth {
  /** What to write, in the format of the file being edited; absent where only the author can know. */
  write?: Fix;
  /** The word that was probably meant, which is named behind the sentence. */
  nearest?: string | null;
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

/** The sentence of a finding that is told only what to write. */
export function asks(words: Explanation): (write: Fix) => Explanation {
  return (write) => ({ ...words, write });
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
