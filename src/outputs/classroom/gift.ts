import type { QuizExport } from '../../views/classroom/quiz-exports.ts';
import { type Asked, type AskedChoice, htmlText, remarks, toAsked, weightsOf } from './asked.ts';
import { cleanQuiz } from './clean-quiz.ts';

/**
 * A quiz in GIFT, the text format of Moodle (docs.moodle.org, "GIFT format"; its reader is `question/format/gift/format.php`). Texts are
 * HTML, so that no sign of them can be taken for a placeholder or a format; every line break is written `\n` or `<br>`, so that none can
 * end a question or begin a remark.
 */
export function encodeGift(quiz: QuizExport, losses: readonly string[]): string {
  const { title, intro, lang, dir } = cleanQuiz(quiz.texts);
  const html = (text: string) => escapeGift(htmlText(text, { lang, dir }));
  const name = (number: string) => `::${escapeGift(oneLine(`${title} ${number}`))}::`;
  return [
    remarks(quiz, losses)
      .flatMap((remark) => remark.split('\n'))
      .map((line) => `// ${withoutTags(line)}`.trimEnd())
      .join('\n'),
    `$CATEGORY: ${categoryOf(title)}`,
    `${name('00')}[html]${html(intro)}`,
    ...toAsked(quiz).map((asked) =>
      [
        `// [id:${quiz.texts.id}.${asked.id}]`,
        `${name(asked.number)}[html]${html(asked.prompt)} {${answers(asked, html)}`,
        ...(asked.after ? [`\t####${marked(html(asked.after))}`] : []),
        '}',
      ].join('\n'),
    ),
    '',
  ].join('\n\n');
}

type Html = (text: string) => string;

function answers(asked: Asked, html: Html): string {
  if (asked.type === 'true-false') return truth(asked, html);
  if ('options' in asked) return below(choices(asked, html));
  return below(asked.pairs.map(({ text, match }) => `=${marked(html(text))} -> ${escapeGift(match)}`));
}

function choices({ type, options }: AskedChoice, html: Html): string[] {
  const weights = weightsOf(options);
  return options.map(({ text, feedback, isRight }, i) => {
    const sign = type === 'multiple' ? `~%${weights[i]}%` : isRight ? '=' : '~';
    return `${sign}${marked(html(text))}#${marked(html(feedback))}`;
  });
}

/** First what is said to whoever was wrong, then to whoever was right. */
function truth({ options }: AskedChoice, html: Html): string {
  const said = (isRight: boolean) => html(options.find((option) => option.isRight === isRight)?.feedback ?? '');
  const isTrue = options.some(({ id, isRight }) => id === 'true' && isRight);
  return `${isTrue ? 'TRUE' : 'FALSE'}#${marked(said(false))}#${marked(said(true))}`;
}

/** A text that begins like a format or a weight says its format, and is then taken for none. */
function marked(html: string): string {
  return /^[[%]/.test(html) ? `[html]${html}` : html;
}

function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A slash is a step to a category below, unless it is doubled; no backslash is read there. */
function categoryOf(title: string): string {
  return oneLine(title).replaceAll('\\', ' ').replaceAll('/', '//');
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** In remarks, `[id:…]` and `[tag:…]` say something to the program. */
function withoutTags(line: string): string {
  return line.replaceAll('[', '(').replaceAll(']', ')');
}

function below(texts: readonly string[]): string {
  return texts.map((text) => `\n\t${text}`).join('');
}
