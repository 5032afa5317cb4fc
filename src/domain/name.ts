/** A name as it is written, in the language it is written in (BCP 47). */
export interface Name {
  text: string;
  lang: string;
}
