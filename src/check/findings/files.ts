import { about, type Explanation, example, type Fix, type InBoth, joined } from './words.ts';

/** A file as a whole, and whether it can be read. */
export const FILE_FINDINGS = about('files', {
  'missing-file': (purpose: InBoth, start: Fix): Explanation => ({
    ...joined({ es: 'Este archivo todavía no existe.', en: 'This file does not exist yet.' }, purpose),
    write: start,
  }),
  'empty-file': (): Explanation => ({
    es: 'El archivo está vacío o solo tiene comentarios. Complétalo o bórralo.',
    en: 'The file is empty or holds only comments. Fill it in or delete it.',
  }),
  'not-text': (): Explanation => ({
    es: 'El archivo no es texto en UTF-8. Puede ser una imagen o un documento con otro nombre; guárdalo como texto UTF-8.',
    en: 'The file is not UTF-8 text. It may be an image or a document under another name; save it as UTF-8 text.',
  }),
  'wrong-ending': (name: string): Explanation => ({
    es: `El sitio no lee los archivos con esta terminación. Cámbiale el nombre a \`${name}\`.`,
    en: `The site does not read files with this ending. Rename it to \`${name}\`.`,
  }),
  'no-place': (inFolder: InBoth, nearest: string | null): Explanation => ({
    es: `El sitio no lee ningún archivo en este lugar.${inFolder.es && ` En esta carpeta lee ${inFolder.es}.`} Muévelo, cámbiale el nombre o bórralo.`,
    en: `The site reads no file at this place.${inFolder.en && ` In this folder it reads ${inFolder.en}.`} Move it, rename it or delete it.`,
    nearest,
  }),
  'bad-file-name': (name: string): Explanation => ({
    es: `El nombre del archivo es su código: letras minúsculas sin acento, cifras y guiones. Cámbiale el nombre a \`${name}\`.`,
    en: `The file name is its id: small letters without accents, digits and hyphens. Rename it to \`${name}\`.`,
    more: 'names',
  }),
  'reserved-file-name': (name: string): Explanation => ({
    es: `Este nombre lo usan los servidores o Windows para otra cosa, y el archivo se perdería. Cámbiale el nombre, por ejemplo a \`${name}\`.`,
    en: `Hosts or Windows use this name for something else, and the file would be lost. Rename it, for example to \`${name}\`.`,
    more: 'names',
  }),
  'bad-folder-name': (folder: string, name: string): Explanation => ({
    es: `El nombre de la carpeta «${folder}» sale en direcciones: letras minúsculas sin acento, cifras y guiones. Cámbiale el nombre a \`${name}\`.`,
    en: `The name of the folder “${folder}” is part of addresses: small letters without accents, digits and hyphens. Rename it to \`${name}\`.`,
    more: 'names',
  }),
  'file-is-link': (): Explanation => ({
    es: 'No es un archivo ni una carpeta, sino un enlace a otro lugar del disco, que puede cambiar sin que nadie lo revise. Copia aquí el archivo mismo, o borra el enlace.',
    en: 'It is no file or folder but a link to another place of the disk, which can change without anybody looking at it. Copy the file itself here, or delete the link.',
  }),
  'file-too-large': (size: number, limit: number): Explanation => ({
    es: `El archivo pesa ${size} kB y caben ${limit}: es texto que alguien escribió y lee. Quita lo que no es de aquí, o repártelo.`,
    en: `The file has ${size} kB and ${limit} fit: it is text that somebody wrote and reads. Take out what does not belong here, or divide it.`,
  }),
  'yaml-tab': (): Explanation => ({
    es: 'La línea empieza con un tabulador. Usa espacios: dos por cada nivel.',
    en: 'The line begins with a tab. Use spaces: two for each level.',
  }),
  'yaml-colon': (): Explanation => ({
    es: 'Un texto que lleva dos puntos va entre comillas; sin ellas parece otro campo.',
    en: 'A text that holds a colon goes in quotes; without them it looks like another field.',
    write: example({ es: 'campo: "un texto: con dos puntos"', en: 'field: "a text: with a colon"' }),
  }),
  'yaml-start': (): Explanation => ({
    es: 'Un texto que empieza con @, `, % u otro signo va entre comillas.',
    en: 'A text that begins with @, `, % or another sign goes in quotes.',
    write: example({ es: 'campo: "@texto"', en: 'field: "@text"' }),
  }),
  'yaml-unclosed': (): Explanation => ({
    es: 'Falta cerrar unas comillas, un corchete o una llave, aquí o un poco antes.',
    en: 'A quotation mark, bracket or brace is not closed, here or a little before.',
  }),
  'yaml-indent': (): Explanation => ({
    es: 'La línea no está alineada con las de su mismo nivel. Los campos de un grupo empiezan en la misma columna.',
    en: 'The line is not aligned with those of its level. The fields of a group begin in the same column.',
  }),
  'yaml-other': (): Explanation => ({
    es: 'Desde aquí no se entiende el archivo. Cada línea lleva un campo, dos puntos, un espacio y el valor.',
    en: 'From here on the file cannot be understood. Each line holds a field, a colon, a space and the value.',
    write: example({ es: 'campo: "valor"', en: 'field: "value"' }),
  }),
  'duplicate-key': (): Explanation => ({
    es: 'Este campo ya está escrito más arriba y solo uno de los dos cuenta. Deja uno.',
    en: 'This field already stands further up and only one of the two counts. Keep one.',
    more: 'fields',
  }),
  'no-front-matter': (start: Fix): Explanation => ({
    es: 'El archivo empieza con una línea `---`, sigue con sus datos y los cierra con otra línea `---`.',
    en: 'The file begins with a line `---`, goes on with its facts and closes them with another line `---`.',
    write: start,
  }),
});
