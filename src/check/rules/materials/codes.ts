import { isRecallCode, shownCode } from '../../../codes/recall-code.ts';
import {
  type CodedPrint,
  changedParts,
  isGiven,
  isStillRight,
  isWithdrawal,
  materialKey,
  notedCodes,
} from '../../../domain/materials/ledger.ts';
import { CONTENT_KINDS } from '../../../schemas/kinds/kinds.ts';
import type { GivenCode, LedgerLine } from '../../../schemas/materials/ledger.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { codedPrints } from '../../read/deciding-site.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** Every code in the ledger is one, was given once and is withdrawn once, where it was given; what is withdrawn stays so. */
export function recallLedger({ recallCodes }: Content): Finding[] {
  if (!recallCodes?.whole) return [];
  const { source, whole: ledger } = recallCodes;
  return ledger.flatMap((line, i) => {
    const at = placeAt(source, [i, 'code']);
    const before = ledger.slice(0, i).filter(({ code }) => code === line.code);
    const isKnown = before.some(isGiven);
    return [
      ...(isRecallCode(line.code) ? [] : [finding(at, 'code-digit')]),
      ...(isGiven(line) && isKnown ? [finding(at, 'code-twice')] : []),
      ...(isGiven(line) || isKnown ? [] : [finding(at, 'code-unknown')]),
      ...(!isGiven(line) && before.some(isWithdrawal) ? [finding(at, 'code-withdrawn')] : []),
    ];
  });
}

/** What has to be printed again, and what the ledger has not taken yet: no mistake, so that no correction waits for it. */
export function codeNotices(content: Content): Finding[] {
  const prints = codedPrints(content);
  if (prints === null) return [];
  const ledger = content.recallCodes?.whole ?? [];
  const before = notedCodes(ledger);
  const given = new Map(ledger.filter(isGiven).map((line) => [line.code, line]));
  const open = prints.filter(({ isNoted }) => !isNoted);
  const oldOf = (printed: CodedPrint) => given.get(before.get(materialKey(printed)) ?? '');
  const renamed = renamedFiles(open, ledger, content);
  const isRenamed = new Set(renamed.map(({ file }) => file));
  const fresh = open.filter((printed) => !oldOf(printed) && !isRenamed.has(fileOf(printed.material)));
  return [
    ...renamed,
    ...(fresh.length > 0
      ? [
          finding(wholeFile(CONTENT_KINDS.recallCodes.path), 'code-missing', [
            ...new Set(fresh.map(({ material }) => material)),
          ]),
        ]
      : []),
    ...open.flatMap((printed) => {
      const old = oldOf(printed);
      return old ? flipped(printed, old, content) : [];
    }),
  ];
}

function flipped(printed: CodedPrint, old: GivenCode, content: Content): Finding[] {
  const entry = codedItemsIn(content).find(({ source }) => source.file === fileOf(printed.material));
  if (!entry) return [];
  const parts = changedParts(old, printed);
  const place = placeAt(entry.source, ['words', printed.locale]);
  const shown = { ...place, found: undefined };
  return [
    finding(shown.head === 'missing' ? wholeFile(entry.source.file) : place, 'code-flipped', {
      title: entry.whole?.words[printed.locale]?.title ?? printed.material,
      locale: printed.locale,
      old: shownCode(old.code),
      now: shownCode(printed.code),
      parts,
      isRight: isStillRight(parts),
    }),
  ];
}

/** Files whose materials say exactly what paper says under another name, of a file that is not there any more. */
function renamedFiles(open: readonly CodedPrint[], ledger: readonly LedgerLine[], content: Content): Finding[] {
  const there = new Set(codedItemsIn(content).map(({ source }) => source.file));
  const lost = ledger.filter(isGiven).filter(({ material }) => !there.has(fileOf(material)));
  const names = new Map(
    open.flatMap(({ material, locale, fingerprint }) =>
      lost
        .filter((line) => line.locale === locale && line.fingerprint === fingerprint)
        .map((line) => [material, line.material] as const),
    ),
  );
  return [...names].map(([material, old]) => finding(wholeFile(fileOf(material)), 'code-renamed', fileOf(old)));
}

function codedItemsIn({ materials, quizzes, lessons }: Content) {
  return [...materials, ...quizzes, ...lessons];
}

/** The file of what bears a code; the papers of a quiz or a lesson go by its folder too. */
export function fileOf(material: string): string {
  return material.includes('/') ? `${material}.yaml` : CONTENT_KINDS.materials.path.replace('<id>', material);
}
