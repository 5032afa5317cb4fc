import type { Content } from '../content.ts';

type Advising = Pick<Content, 'quizzes' | 'lessons' | 'protocols' | 'sayings' | 'materials'>;

/** Records whose words tell readers something to do or to say: rules on words hold for them as they do for texts. */
export function advisingRecords({ quizzes, lessons, protocols, sayings, materials }: Advising) {
  return [...quizzes, ...lessons, ...protocols, ...sayings, ...materials];
}

/** The same with those that count: every record that has words of its own in each language. */
export function wordedRecords(content: Advising & Pick<Content, 'figures'>) {
  return [...advisingRecords(content), ...content.figures];
}
