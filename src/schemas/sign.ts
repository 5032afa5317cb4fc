import { z } from 'astro/zod';
import { crookedRow, drawn } from '../codes/drawings.ts';
import { field } from './field.ts';
import { ISSUE } from './parts.ts';

/** Fewest and most stitches of a sign, across and down: a few are no sign, and many are lost at the size of an icon. */
export const SIGN_SIDE = { min: 5, max: 24 } as const;

/** Is the row of a sign made of stitches (`x`) and ground (`.`) alone, as many as they have to be? */
export function isSignRow(row: string, width: number): boolean {
  return /^[x.]+$/.test(row) && row.length === width;
}

/** The sign of the campaign: rows as long as the first one, which has at least one stitch among them. */
export const sign = field(
  z
    .array(field(z.string(), { es: 'Una fila del signo.', en: 'A row of the sign.', example: '..xxx..' }))
    .min(SIGN_SIDE.min)
    .max(SIGN_SIDE.max)
    .superRefine((rows, context) => {
      const width = signWidth(rows);
      const isBare = !rows.some((row) => row.includes('x'));
      rows.forEach((row, i) => {
        if (isSignRow(row, width) && !(isBare && i === 0)) return;
        context.addIssue({ code: 'custom', path: [i], params: { issue: ISSUE.stitches, width } });
      });
    }),
  {
    es: 'El signo de la campaña, fila por fila: x es una puntada, . es el fondo.',
    en: 'The sign of the campaign, row by row: x is a stitch, . is the ground.',
    example: '[..xxx.., ..xxx.., ...., …]',
    once: false,
  },
);

/** How many stitches each row has: as many as the first, within what a sign may have. */
function signWidth([first = '']: readonly string[]): number {
  return Math.min(Math.max(first.length, SIGN_SIDE.min), SIGN_SIDE.max);
}

/** A drawing in stitches, by the grammar that the guide for editors has. */
export const drawingSchema = z.strictObject({
  stitches: field(
    z.string().refine((text) => crookedRow(drawn(text)) === null, { params: { issue: ISSUE.drawing } }),
    {
      es: 'El dibujo, fila por fila: . es el fondo; 1, 2 y 3 son los hilos.',
      en: 'The drawing, row by row: . is the ground; 1, 2 and 3 are the threads.',
      example: '|\n  ..1111..\n  .111111.',
    },
  ),
});
