/** What is typed for a sheet of participation. */
export const CERTIFICATE_FIELDS = ['giver', 'activity', 'when', 'names'] as const;
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number];

/**
 * The names of a text, one a line.
 *
 * @example namesIn(' Ana \n\nLuis') // => ['Ana', 'Luis']
 */
export function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, LONGEST))
    .filter((line) => line !== '')
    .slice(0, MOST);
}

/** What the line of a sheet holds. */
const LONGEST = 80;
/** Sheets that a phone still prints. */
const MOST = 300;
