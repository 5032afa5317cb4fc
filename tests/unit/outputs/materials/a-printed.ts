import type { FormId } from '../../../../src/codes/forms.ts';
import type { Printed } from '../../../../src/views/materials/printed.ts';
import { roleDrawing } from '../../../../src/views/page/drawings.ts';
import { DRAWN } from '../../../fixtures/drawings.ts';

/** As long as texts may be. */
const LONG = {
  label: 'Defensoría de los Pueblos',
  number: '0800-15-170',
  small: [
    'Código 4821 0937. ¿Sigue vigente? Pregunta a quien lo reparte.',
    'No se ha probado con lectores.',
    'CC BY 4.0',
  ],
};

/** One thing as its template gets it, with four numbers. */
export function aPrinted(form: FormId, changes: Partial<Printed> = {}): Printed {
  const numbers = [
    ['Denuncias', '1818'],
    [LONG.label, LONG.number],
    ['Violencia', '100'],
    ['Policía de Turismo', '+51 980 122 335'],
  ] as const;
  return {
    ...{ id: 'made-up', form, locale: 'es', lang: 'es-PE', dir: 'ltr', title: 'Una cosa para llevar' },
    lines: {},
    items: [],
    already: null,
    numbers: numbers.map(([label, shown], i) => ({
      ...{ label: { text: label }, shown, drawing: roleDrawing('report', DRAWN) },
      caution: i === 1 ? { text: 'Si no responde: 1818' } : null,
    })),
    sign: { rows: ['.xx.', '..x.', '.xx.', '....', '.x..'], word: 'Pregunta' },
    band: ['1.2', '3x1', '1.2'],
    day: '30 de julio',
    inside: 'Perú: estos números funcionan solo dentro del país.',
    dated:
      '2 de 4 números confirmados desde el 3 de marzo de 2027; valen hasta el 3 de mayo de 2027. Sin confirmar: 2018.',
    check: null,
    draft: 'Borrador, no repartir',
    small: LONG.small,
    ...{ script: null, code: '4821 0937' },
    ...changes,
  };
}

/** The same as it is on what must tell nothing. */
export const PLAIN = {
  ...{ sign: null, band: null, inside: '', dated: 'Por revisar: 2018–2025', draft: 'Borrador' },
  small: ['Ref. 4821 0937'],
} satisfies Partial<Printed>;
