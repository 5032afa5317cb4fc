import { z } from 'astro/zod';
import { SENTENCES } from '../../codes/recordings.ts';
import { field } from '../field.ts';
import { langTag, plainDate, roleOrCode } from '../parts.ts';

/** `content/recordings/<id>.yaml`: one sentence, said in a language; its sound is `content/sounds/<id>.mp3`. Never who speaks. */
export const recordingSchema = z.strictObject({
  language: field(langTag, {
    es: 'La lengua, con su etiqueta BCP 47.',
    en: 'The language, by its BCP 47 tag.',
    example: 'qu',
  }),
  variety: field(z.string().min(2).nullable(), {
    es: 'La variedad, como la llama quien habla; null si la lengua no las tiene.',
    en: 'The variety, as the speaker calls it; null if the language has none.',
    example: 'Cusco-Collao',
  }),
  sentence: field(z.enum(SENTENCES), {
    es: 'Cuál de las ocho frases es.',
    en: 'Which of the eight sentences it is.',
    example: 'police',
  }),
  number: field(z.string().min(2).nullable(), {
    es: 'El número que se oye, entre comillas; null si la frase no tiene. Si el número cambia, el sonido deja de salir.',
    en: 'The number that is heard, in quotes; null if the sentence has none. When the number changes, the sound is no longer played.',
    example: '"105"',
  }),
  transcript: field(z.string().min(3), {
    es: 'Lo que se oye, escrito en esa lengua.',
    en: 'What is heard, written in that language.',
  }),
  back: field(z.string().min(3), {
    es: 'Lo que se oye, traducido de vuelta por quien lo revisó.',
    en: 'What is heard, translated back by whoever reviewed it.',
  }),
  consentOn: field(plainDate, {
    es: 'El día en que quien habla firmó que se publique. La firma no se guarda aquí.',
    en: 'The day on which the speaker signed that it may be published. The signature is not kept here.',
    example: '"2026-10-02"',
  }),
  reviewed: field(z.strictObject({ by: roleOrCode, on: plainDate }), {
    es: 'El código de otra persona que habla la lengua y lo escuchó entero, y el día.',
    en: 'The code of another speaker of the language who heard all of it, and the day.',
    example: '{ by: revision-1, on: "2026-10-04" }',
  }),
});

export type RecordingFile = z.infer<typeof recordingSchema>;
