/**
 * How many signs Kahoot takes in a question and in an answer, how many answers, and which times for a question in seconds (its template
 * for spreadsheets says so beside each column).
 */
export const KAHOOT = { question: 120, answer: 75, answers: 4, seconds: [5, 10, 20, 30, 60, 90, 120, 240] } as const;

/** Does it say no more than Kahoot takes? A longer text is never cut: half a sentence may say the opposite. */
export function fitsKahoot({ prompt, options }: { prompt: string; options: readonly { text: string }[] }): boolean {
  return (
    options.length <= KAHOOT.answers &&
    [...prompt].length <= KAHOOT.question &&
    options.every(({ text }) => [...text].length <= KAHOOT.answer)
  );
}
