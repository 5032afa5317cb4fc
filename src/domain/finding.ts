/**
 * Something found wrong, or to be looked at: of which kind, and what its sentence is told. Where it stands, each room says in its own
 * way; the sentence is made when somebody reads it, in their language.
 */
export interface Found<C extends string, V> {
  code: C;
  values: V;
}
