import { Parser } from 'htmlparser2';

/**
 * The text of a piece of HTML, its line breaks as such, by a parser of others. Refuses every tag that the site does not write: then a
 * text became markup.
 */
export function readHtml(html: string): { text: string; dir: string; lang: string } {
  let text = '';
  let dir = 'ltr';
  let lang = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'br') text += '\n';
      else if (name === 'span' && attributes.dir === 'rtl')
        ({ dir, lang = '' } = attributes as { dir: string; lang?: string });
      else throw new Error(`A text became <${name}> in ${html}`);
    },
    oncomment: () => {
      throw new Error(`A text became a remark in ${html}`);
    },
    ontext: (piece) => {
      text += piece;
    },
  });
  parser.end(html);
  return { text, dir, lang };
}
