import { uidOf } from '../uid.ts';

/**
 * The UUID that HSDS wants for everything, made from our own id (version 5, RFC 9562): the same in every build, and never
 * the same for two kinds of things.
 *
 * @example hsdsId('service', 'linea-100')
 */
export function hsdsId(kind: string, ...parts: readonly (string | number)[]): string {
  return uidOf(['hsds', kind, ...parts].join('/'));
}
