import type { PrintedCode } from '../../domain/materials/ledger.ts';
import type { Unassigned } from '../../domain/materials/made.ts';
import type { Material } from '../../domain/materials/material.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { isPrinted, type Printed, toPrinted } from './printed.ts';

/** A material with its codes by language. */
export interface CodedMaterial {
  material: Material;
  codes: ReadonlyMap<string, PrintedCode>;
  /** Set where the build has no program that draws: it makes only texts and documents. */
  isUndrawn?: true;
}

/**
 * What a reader of one language gets of a material: the material, or why there is none. No roles mean that no language has words of it
 * that the fonts can write.
 */
export type Made = { printed: Printed } | Unassigned;

/** The material in the first language of the reader's chain that has it. */
export function toMade({ material, codes }: CodedMaterial, context: ViewContext): Made {
  const tried = context.chain.flatMap((locale) => {
    const one = toPrinted(material, codes.get(locale) ?? null, viewContext(context.site, locale));
    return one ? [one] : [];
  });
  const [first] = tried;
  if (!first) return { roles: [] };
  return isPrinted(first) ? { printed: first } : first;
}

/** Every material in every language that has its own. */
export function everyPrinted(materials: readonly CodedMaterial[], context: ViewContext): Printed[] {
  return context.site.languages.flatMap(({ locale }) =>
    materials.flatMap(({ material, codes }) => {
      const one = toPrinted(material, codes.get(locale) ?? null, viewContext(context.site, locale));
      return isPrinted(one) ? [one] : [];
    }),
  );
}
