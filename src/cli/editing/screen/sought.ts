/** Does a text hold what is searched for, however its letters are marked? Each word of it may stand anywhere. */
export function isSought(text: string, sought: string): boolean {
  const own = plain(text);
  return plain(sought)
    .split(/\s+/)
    .every((word) => own.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
