/** What somebody takes away from the page. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/activity-intake/judge.ts';
import { mailtoOf, readyText } from '../../../src/activity-intake/ready-text.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';

const one = judge(aRow(), RULES).announcement!;

describe('the text to send', () => {
  test('names the activities, and leaves a place for who sends it', () => {
    const address = 'https://example.org/publicar/#a=abc';
    expect(readyText([{ one, code: '1234 5675' }], null, phrase(0)).body).not.toContain('https');
    expect(readyText([{ one, code: '1234 5675' }], address, phrase(0))).toMatchInlineSnapshot(`
      {
        "body": "Hola: les envío estos anuncios.

      - Feria de los faroles (2027-07-30, 15:00, Villa Norte, código 1234 5675)

      Adjunto el anuncio que guardé en la página.
      Con esta dirección se abre el formulario ya lleno: https://example.org/publicar/#a=abc
      Los envía: (escribe aquí tu institución y tu cargo; no se publica)",
        "subject": "Anuncios para el 30 de julio: 1",
      }
    `);
  });

  test('opens an e-mail whose headers no title can change', () => {
    const url = mailtoOf('avisos@oficina.example', { subject: 'x\r\nBcc: y@z.example&cc=q@z.example', body: 'b' });
    expect([...new URL(url).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url).not.toMatch(/[\r\n ]/);
  });
});
