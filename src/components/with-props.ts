import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component with some of its props already given, for the `components` of an MDX file. */
export function withProps<C extends AstroComponentFactory>(component: C, given: Record<string, unknown>) {
  const bound: AstroComponentFactory = (result, props, slots) => component(result, { ...props, ...given }, slots);
  return Object.assign(bound, component);
}
