import { z } from 'astro/zod';
import { crookedRow, drawn } from '../../codes/drawings.ts';
import { field } from '../field.ts';
import { ISSUE } from '../parts.ts';

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
