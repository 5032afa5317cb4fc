/** What whoever reads is told. */
export const WORDS = {
  es: {
    byBringer: 'Entonces que los lea otra persona: dos ven lo que una no vio.',
    own: 'Lo trajiste tú: lo lee otra persona.',
    noWords: (lang: string) =>
      `En «${lang}» la máquina no reconoce nada: lee con más cuidado, o deja que lo lea quien habla la lengua.`,
    read: 'Leído: el sitio lo muestra.',
    stopped: 'Detenido: el sitio no lo muestra. Di a quien lo envió qué hay que cambiar.',
    signer: (team: string) =>
      `Di quién lee, con un cargo o código de \`team\` en campaign.yaml, nunca un nombre: ${team}`,
    noSuch: (id: string) => `No hay nada por leer con el código «${id}».`,
    open: (questions: string) => `Falta responder «sí» o «no» en: ${questions}`,
    stoppedBy: (by: string, on: string, questions: string) =>
      `${by} lo detuvo el ${on}, por esto: ${questions} Lo suelta solo quien lo detuvo, con su código; o quien lo envió cambia el anuncio.`,
  },
  en: {
    byBringer: 'Then somebody else reads them: two people see what one did not.',
    own: 'You brought it in: somebody else reads it.',
    noWords: (lang: string) =>
      `In “${lang}” the machine recognises nothing: read with more care, or leave it to somebody who speaks the language.`,
    read: 'Read: the site shows it.',
    stopped: 'Stopped: the site does not show it. Tell who sent it what must change.',
    signer: (team: string) => `Say who reads, with a role or code of \`team\` in campaign.yaml, never a name: ${team}`,
    noSuch: (id: string) => `Nothing with the code “${id}” is to be read.`,
    open: (questions: string) => `“Yes” or “no” is missing under: ${questions}`,
    stoppedBy: (by: string, on: string, questions: string) =>
      `${by} stopped it on ${on}, because of: ${questions} Only who stopped it lets it go, with their own code; or who sent it changes the announcement.`,
  },
} as const;
