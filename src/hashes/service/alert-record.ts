/**
 * An alert as the record that somebody reads before it is shown: its words, about which service, and from when to when.
 *
 * @param service its id; its key in what is hashed keeps the name that reviews were made with
 */
export function alertRecord<A extends { on?: unknown; until?: unknown; text?: unknown }>(service: string, alert: A) {
  const { on, until, text }: Pick<A, 'on' | 'until' | 'text'> = alert;
  return { line: service, on, until, words: text };
}
