/**
 * What each option of a question with several right ones counts, in hundredths: the right ones share a hundred, and the wrong ones take
 * as much away together, so that marking all gains nothing. Moodle refuses shares that are not in its list, which has these, of up to six,
 * with at most five decimals (`question_bank::fraction_options_full`).
 */
export function weightsOf(options: readonly { isRight: boolean }[]): number[] {
  const right = options.filter(({ isRight }) => isRight).length;
  return options.map(({ isRight }) => share(isRight ? right : right - options.length));
}

function share(parts: number): number {
  return Number((100 / parts).toFixed(5));
}
