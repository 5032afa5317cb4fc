/**
 * Telephone numbers in a text, as they are written there. Years, laws and figures with separators are no numbers of a
 * telephone.
 *
 * @param invented digits of numbers that texts may show, since they belong to nobody
 * @example findStrayNumbers('Llama al 105 o al 0800-15-170, Ley 28950', new Set()) // => ['105', '0800-15-170']
 */
export function findStrayNumbers(text: string, invented: ReadonlySet<string>): string[] {
  return [...text.matchAll(RUN)]
    .filter(({ 0: run, index }) => {
      const digits = run.replace(/\D/g, '');
      return !invented.has(digits) && isTelephone(run, digits, text.slice(0, index));
    })
    .map(([run]) => run);
}

function isTelephone(run: string, digits: string, before: string): boolean {
  if (run.startsWith('+')) return digits.length >= 5;
  if (/^0[\s-]?800\b|^0800/.test(run) && digits.length >= 6) return true;
  const isCalled = CALL.test(before);
  if (digits.length < 6) return isCalled && digits.length >= 3 && !/\s/.test(run);
  if (isCalled) return true;
  return !(isDateOrYears(run) || isFigure(run) || isLaw(run, before));
}

/** `2027-07-30`, `30.07.2027`, `2019-2023`, `2019 2020`. */
function isDateOrYears(run: string): boolean {
  return (
    /^(\d{4}-\d{2}-\d{2}|\d{1,2}[.-]\d{1,2}[.-]\d{4})$/.test(run) || /^(19|20)\d\d([\s.–-]+(19|20)?\d\d)+$/.test(run)
  );
}

/** `1.234.567`, `28 950 000`. */
function isFigure(run: string): boolean {
  return /^\d{1,3}([.\s]\d{3})+$/.test(run);
}

/** `001-2016` of `D.S. 001-2016-IN`, and any number after the name of a kind of law. */
function isLaw(run: string, before: string): boolean {
  return /^\d{1,5}-(19|20)\d\d$/.test(run) || LAW.test(before);
}

/** Digits with what may stand between those of one number. */
const RUN = /\+?\(?\d(?:[\d\s().-]*\d)?/g;

/** An invitation to call or to write, or the word for a line, right before a number. */
const CALL =
  /(?:^|[^\p{L}])(?:ll[aá]m(?:a|ar|ad|e|en|ando|anos|enos)|marc(?:a|ar|ad|ando)|marque|marquen|disc(?:a|ar|ando)|disque|comun[ií]ca(?:te|rse)|cont[aá]cta(?:nos)?|call|calling|dial|dialling|ring|text(?=\s+to\s)|phone|ligue|ligar|ligando|telefone|tel[eé]fonos?|celular|cel|tel|l[ií]nea|linha|hotline|line|whatsapp|sms|waqya(?:y|pay|y[kc]u[iy])|jaws(?:aña|am|ayam))\.?(?:\s+(?:al?|el|ao?|o|para|gratis|free|now|ya|n[uú]mero|number|the|on|to|us|os?|de|gratuit[ao]|nacional)){0,4}\s*:?\s*$/iu;

/** The name of a kind of law, or "number", right before. */
const LAW =
  /(?:ley|leyes|law|lei|decreto|decree|resoluci[oó]n|resolution|n\.?\s?[º°o]\.?|no\.|núm\.|art\.|d\.\s?s\.|d\.\s?leg\.)\s*$/iu;
