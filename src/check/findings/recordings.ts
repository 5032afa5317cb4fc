import { about, type Explanation } from './words.ts';

/** Mistakes in sentences that somebody recorded. */
export const RECORDING_FINDINGS = about('recordings', {
  'recording-sound': (id: string): Explanation => ({
    es: `Falta el sonido de esta grabación. Sin él, la página mostraría un botón que no suena. Guárdalo como \`sounds/${id}.mp3\`, o quita este archivo.`,
    en: `The sound of this recording is missing. Without it the page would show a button that plays nothing. Save it as \`sounds/${id}.mp3\`, or remove this file.`,
  }),
  'recording-format': (id: string, kilobytes: number): Explanation => ({
    es: `El sonido \`sounds/${id}.mp3\` no es un MP3, o pesa más de ${kilobytes} kB. Quien lo escucha paga los datos. Conviértelo a MP3 mono, de 48 kbit/s.`,
    en: `The sound \`sounds/${id}.mp3\` is no MP3, or weighs more than ${kilobytes} kB. Whoever listens pays for the data. Convert it to MP3, mono, 48 kbit/s.`,
  }),
  'recording-number': (now: string | null): Explanation => ({
    es: `${now ? `El número de hoy es ${now}` : 'Hoy esta frase no tiene número'}. La grabación dice otra cosa y no sale en el sitio. Hay que grabarla otra vez; hasta entonces, quita este archivo y su sonido.`,
    en: `${now ? `The number of today is ${now}` : 'Today this sentence has no number'}. The recording says something else and is not played. It has to be recorded again; until then, remove this file and its sound.`,
  }),
  'recording-tags': (id: string): Explanation => ({
    es: `El sonido \`sounds/${id}.mp3\` lleva datos que un teléfono o un programa puso en él: pueden decir quién habla o dónde. Conviértelo como dice la guía, que los quita.`,
    en: `The sound \`sounds/${id}.mp3\` carries what a phone or a program wrote into it: that may say who speaks, or where. Convert it as the guide says, which takes it out.`,
  }),
  'sound-strange': (): Explanation => ({
    es: 'Aquí van solo los sonidos de las grabaciones, como `sounds/qu-police.mp3`. Lo que se entrega, en WAV o FLAC, no se guarda: lleva datos de quien grabó. Quita este archivo.',
    en: 'Only the sounds of recordings belong here, like `sounds/qu-police.mp3`. What is handed in, as WAV or FLAC, is not kept: it carries data of who recorded. Remove this file.',
  }),
});
