/** Text of a JSON file: two spaces, a line feed at the end, keys in the order they were made. */
export function encodeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
