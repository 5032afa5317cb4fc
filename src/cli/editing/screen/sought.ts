import { foldAccents, searchKey } from '../../../domain/search-key.ts';

/** Does a text hold what is searched for, however its letters are marked? Each word of it may stand anywhere. */
export function isSought(text: string, sought: string): boolean {
  const own = foldAccents(text);
  return foldAccents(sought.trim())
    .split(/\s+/)
    .every((word) => own.includes(word));
}

/** The one that is called so, by its title or its id, however its letters are marked; while somebody `mayGoOn`, none where another begins so. */
export function calledSo<T extends { id: string; title: string }>(all: readonly T[], text: string, mayGoOn = false) {
  const own = searchKey(text);
  const isCalledSo = ({ id, title }: T) => [id, title].some((one) => searchKey(one) === own);
  const like = all.filter((one) => isCalledSo(one) || (mayGoOn && searchKey(one.title).startsWith(own)));
  return like.length === 1 ? like.find(isCalledSo) : undefined;
}
