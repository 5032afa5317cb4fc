/** The words of the message that ask for a question. */
const PHRASE = /<strong>(.*?)<\/strong>/gs;

/**
 * A message and its questions as a game without script: each marked phrase is a box to tick, which ties a knot and opens the question of
 * its place. Where there are not as many questions as phrases, or more than styles count, it is left as it is, with every question open.
 *
 * @param html a section with one `blockquote` and one list of questions
 * @param hint the id of what says how it is played
 */
export function tiePhrases(html: string, hint: string): string {
  const [before = '', bubbles, after] = html.split(/(?<=<blockquote[^>]*>)|(?=<\/blockquote>)/);
  if (bubbles === undefined || after === undefined) return html;
  const phrases = bubbles.match(PHRASE)?.length ?? 0;
  const questions = /<ol>(.*?)<\/ol>/s.exec(after)?.[1]?.match(/<li>/g)?.length ?? 0;
  if (phrases === 0 || phrases > MOST || phrases !== questions) return html;
  return [
    before.replace('<blockquote', `<blockquote class="ties" role="group" aria-labelledby="${hint}"`),
    // What is ticked is kept for nobody who comes back, and Enter sends nothing.
    '<form autocomplete="off" method="dialog">',
    bubbles
      .replaceAll(PHRASE, '<label><input type="checkbox"><b>$1</b></label>')
      // The first is tied already, and shows how it goes.
      .replace('checkbox"', 'checkbox" checked'),
    '</form>',
    // What a tap opens is read out too.
    after.replace('<ol>', '<ol aria-live="polite">'),
  ].join('');
}

/** So many knots have their rule in `styles/home/message.css`. */
const MOST = 4;
