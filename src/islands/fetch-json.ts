/**
 * Reads a file of this site that another part of it wrote.
 *
 * @throws where it cannot be fetched
 */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
