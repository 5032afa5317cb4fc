/** A component with some of its props already given, for the `components` of an MDX file. */
export function withProps<C>(component: C, given: Record<string, unknown>): C {
  const render = component as (result: unknown, props: Record<string, unknown>, slots: unknown) => unknown;
  const bound = (result: unknown, props: Record<string, unknown>, slots: unknown) =>
    render(result, { ...props, ...given }, slots);
  return Object.assign(bound, component) as C;
}
