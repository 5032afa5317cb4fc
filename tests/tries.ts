import { isAll } from './run/left-to-all.ts';

/** How often a property is tried that names its own number: the shorter run tries a quarter of it. */
export function tries(all: number): number {
  return isAll ? all : Math.ceil(all / 4);
}
