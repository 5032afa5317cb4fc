/** What somebody takes away from the page. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/activity-intake/judge.ts';
import { mailtoOf, readyText } from '../../../src/activity-intake/ready-text.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';

const one = judge(aRow(), RULES).announcement!;

describe('the text to send', () => {
  test('names the activities, and leaves a place for who sends it', () => {
    expect(readyText([one], phrase(0))).toMatchInlineSnapshot(`
      {
        "body": "Hola: les envío estos anuncios.

      - Feria de los faroles (2027-07-30, 15:00, Villa Norte)

      Adjunto el anuncio que guardé en la página.
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
