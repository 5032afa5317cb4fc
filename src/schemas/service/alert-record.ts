/**
 * An alert as the record that somebody reads before it is shown: its words, about which service, and from when to when.
 *
 * @param line id of the service, so that a review of one alert is none of a copy beside another service
 */
export function alertRecord<A extends { on?: unknown; until?: unknown; text?: unknown }>(line: string, alert: A) {
  const { on, until, text }: Pick<A, 'on' | 'until' | 'text'> = alert;
  return { line, on, until, words: text };
}
