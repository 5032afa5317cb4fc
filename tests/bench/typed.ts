/** What is typed, letter by letter: names, slips, sentences, other scripts, and what is nowhere. */
export const QUERIES = [
  'me quitaron el pasaporte',
  'cem juliacs',
  'defensoris del pueblo',
  'no me pagan en puno',
  'child line portugal',
  'puerto maldonado',
  'me tienen encerrada y no me dejan salir',
  'Франция',
  'consulado de bolivia',
  'ministerio publico en linea',
  'xqzwk nada de esto existe',
  'human trafficking hotline canada',
];
