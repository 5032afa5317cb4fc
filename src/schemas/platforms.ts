import { z } from 'astro/zod';
import { field } from './field.ts';

/** Hosts that only forward, so that nobody sees where a link leads, or that lead to a person's own chat. */
export function isForwarding(host: string): boolean {
  return FORWARDING.includes(host.replace(/^\*\.|^www\./, ''));
}

const FORWARDING = [
  'aka.ms',
  'bit.ly',
  'cutt.ly',
  'fb.watch',
  'goo.gl',
  'is.gd',
  'linktr.ee',
  'lnkd.in',
  'ow.ly',
  'rb.gy',
  'rebrand.ly',
  'shorturl.at',
  't.co',
  't.ly',
  't.me',
  'tiny.cc',
  'tinyurl.com',
  'wa.me',
  'youtu.be',
];

/** Programs by which people meet online, and which of their addresses lead into a room or to a broadcast. */
export const platforms = field(
  z.array(
    z.strictObject({
      name: field(z.string().min(2).max(40), { es: 'Cómo se llama.', en: 'Its name.', example: 'Zoom' }),
      hosts: field(
        z
          .array(
            z
              .string()
              .regex(/^(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/)
              .refine((host) => !isForwarding(host)),
          )
          .min(1),
        {
          es: 'Sus dominios completos; *. delante vale por todos los que están debajo. Nunca un acortador.',
          en: 'Its whole hosts; *. before one stands for all below it. Never a shortener.',
          example: '[zoom.us, "*.zoom.us"]',
        },
      ),
      /** Forms of paths: `*` is one piece between slashes, or its end; `#` is a number. */
      paths: field(z.array(z.string().regex(/^(\/([\w.@-]+[*#]?|[*#]))+$/)).min(1), {
        es: 'Qué direcciones son una sala o una transmisión: * es un tramo, # es un número.',
        en: 'Which addresses are a room or a broadcast: * is one piece, # a number.',
        example: '["/j/#"]',
      }),
      query: field(z.array(z.string().regex(/^\w+$/)).optional(), {
        es: 'Lo que hace falta detrás del signo de pregunta para entrar; lo demás se quita.',
        en: 'What is needed behind the question mark to enter; anything else is taken off.',
        example: '[pwd]',
      }),
    }),
  ),
  {
    es: 'Por dónde se entra a una actividad en línea, además de los sitios de instituciones.',
    en: 'Where activities are joined online, besides the sites of institutions.',
  },
);

export type Platform = z.infer<typeof platforms>[number];
