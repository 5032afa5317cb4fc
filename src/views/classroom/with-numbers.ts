import { fillNumbers, namedRoles } from '../../domain/materials/material.ts';
import { cutText } from '../../domain/text/sentences.ts';
import type { ViewContext } from '../context.ts';
import { numberOf } from '../materials/printed.ts';

/** Texts with the numbers of the roles that they name in braces, without the sentences of roles that nobody plays on paper. */
export function withNumbers(texts: readonly string[], context: ViewContext): string[] {
  const isAssigned = (sentence: string) => namedRoles([sentence]).every((role) => numberOf(role, context) !== null);
  return texts
    .map((text) => cutText(text, context.language.lang).filter(isAssigned).join('').trim())
    .filter(Boolean)
    .map((text) => fillNumbers(text, (role) => numberOf(role, context)));
}
