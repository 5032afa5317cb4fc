import type { Makers } from './translation-state.ts';

/**
 * The compiler's promise that schema and domain say the same of a record. What an author may write and what the rules
 * read are declared apart, since the domain imports no schema; this holds the two together.
 */

/**
 * The record of the domain, where the schema gives exactly it: the same fields, optional in the same places, with the
 * same codes at every depth. Otherwise the declaration does not compile, and the error names the fields. Only `readonly`
 * may differ, which no file can say.
 *
 * @example export type RegionFile = Agreed<Region, z.infer<typeof region>>;
 */
export type Agreed<Domain, _Written extends Agreement<Domain, _Written>> = Domain;

/**
 * The same promise for a record with its words by language: as it is written, since the hash of its words is added where it is read.
 *
 * @example export type SayingFile = AgreedWords<Saying, SayingWords, z.infer<typeof sayingSchema>, z.infer<typeof words>>;
 */
export type AgreedWords<
  Domain,
  Words,
  _Written extends Agreement<Omit<Domain, 'id' | 'words'>, Omit<_Written, 'words'>>,
  WrittenWords extends Agreement<Omit<Words, 'hash' | 'state'>, Omit<WrittenWords, Makers | 'state'>>,
> = Omit<Domain, 'id' | 'words'> & {
  words: Record<string, Omit<Words, 'hash' | 'state'> & Pick<WrittenWords, (Makers | 'state') & keyof WrittenWords>>;
};

type Agreement<Domain, Written> =
  Same<Domain, Written> extends true
    ? unknown
    : { [K in keyof Domain | keyof Written as Differs<Domain, Written, K>]: 'schema and domain differ here' };

type Differs<A, B, K extends PropertyKey> = K extends keyof A & keyof B
  ? Same<Pick<A, K>, Pick<B, K>> extends true
    ? never
    : K
  : K;

/** Identity and not assignability: a field that only one side has, and that is optional, can be assigned both ways. */
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

type Plain<T> = { -readonly [K in keyof T]: Plain<T[K]> };
