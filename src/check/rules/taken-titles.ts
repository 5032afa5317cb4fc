/** The file that has a title already; `null` where it is free, and then taken. */
export function take(
  taken: Map<string, string>,
  locale: string,
  title: string | undefined,
  file: string,
): string | null {
  if (!title) return null;
  const key = `${locale} ${title.trim().toLocaleLowerCase(locale)}`;
  const other = taken.get(key);
  if (other === undefined) taken.set(key, file);
  return other ?? null;
}
