/**
 * Files that nobody sends by mistake: each tries to take the reader's time or memory, or to make it fail. They are made when they are
 * wanted, since some unpack to megabytes.
 */
import { zipSync } from 'fflate';
import { writeXlsx } from '../../src/activity-intake/write-xlsx.ts';

export interface MadeFile {
  name: string;
  make: () => Uint8Array | Promise<Uint8Array>;
}

const text = (content: string) => new TextEncoder().encode(content);
const HEAD = ['Título', 'Fecha', 'Organiza', 'Descripción'];
const ROW = ['Feria inventada', '2027-07-30', 'Oficina Inventada', 'Habrá mesas de información, juegos y teatro.'];

/** A workbook with something changed in the XML of its parts. */
function book(change: (part: string, xml: string) => string, rows: string[][] = [HEAD, ROW]) {
  return () => writeXlsx([{ name: 'Hoja', rows }], change);
}
const inTable = (change: (xml: string) => string) => (part: string, xml: string) =>
  part === 'xl/worksheets/sheet1.xml' ? change(xml) : xml;
const before = (end: string, added: string) => inTable((xml) => xml.replace(end, () => `${added}${end}`));
const part = (name: string, xml: string) => async () => {
  const { unzipSync } = await import('fflate');
  return zipSync({ ...unzipSync(await writeXlsx([{ name: 'Hoja', rows: [HEAD, ROW] }])), [name]: text(xml) });
};

export const XLSX: MadeFile[] = [
  {
    name: 'far-cell.xlsx',
    make: book(before('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  },
  { name: 'far-column.xlsx', make: book(inTable((xml) => xml.replace(/r="D2"/, 'r="XFD2"'))) },
  {
    name: 'far-row.xlsx',
    make: book(before('</sheetData>', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>')),
  },
  {
    name: 'wide-merges.xlsx',
    make: book(
      before(
        '</worksheet>',
        `<mergeCells>${Array.from({ length: 250 }, (_one, i) => `<mergeCell ref="A${i + 1}:KN${i + 301}"/>`).join('')}</mergeCells>`,
      ),
    ),
  },
  {
    name: 'broken-merges.xlsx',
    make: book(before('</worksheet>', `<mergeCells>${'<mergeCell ref="A1:'.repeat(45_000)}</mergeCells>`)),
  },
  { name: 'open-merges.xlsx', make: book(before('</worksheet>', '<mergeCell '.repeat(200_000))) },
  {
    name: 'many-merges.xlsx',
    make: book(before('</worksheet>', `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(45_000)}</mergeCells>`)),
  },
  {
    name: 'shared-text.xlsx',
    make: book((name, xml) =>
      name === 'xl/sharedStrings.xml'
        ? xml.replace('Feria inventada', 'a'.repeat(32_000))
        : name === 'xl/worksheets/sheet1.xml'
          ? xml.replace('</sheetData>', () => `${repeatedRows(9000)}</sheetData>`)
          : xml,
    ),
  },
  { name: 'rows-of-nothing.xlsx', make: book(before('</sheetData>', '<row/>'.repeat(3_000_000))) },
  { name: 'deep.xlsx', make: book(before('</sheetData>', '<x>'.repeat(2_000_000))) },
  {
    name: 'many-attributes.xlsx',
    make: book(inTable((xml) => xml.replace('<row ', () => `<row ${attributes(300_000)} `))),
  },
  {
    name: 'long-attribute.xlsx',
    make: book(inTable((xml) => xml.replace('<row ', () => `<row x="${'y'.repeat(9_000_000)}" `))),
  },
  { name: 'comment.xlsx', make: book(before('</sheetData>', `<!--${'<!-- '.repeat(1_000_000)}`)) },
  { name: 'many-tables.xlsx', make: part('xl/workbook.xml', workbook(100_000)) },
  { name: 'many-relations.xlsx', make: part('xl/_rels/workbook.xml.rels', relations(50_000)) },
  { name: 'format.xlsx', make: part('xl/styles.xml', styles(`${'['.repeat(1_000_000)}`)) },
  { name: 'entities.xlsx', make: part('xl/workbook.xml', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${workbook(1)}`) },
  { name: 'zeros.xlsx', make: part('xl/worksheets/sheet2.xml', '\0'.repeat(40_000_000)) },
  { name: 'half.xlsx', make: async () => (await book((_part, xml) => xml)()).slice(0, 2000) },
];

export const CSV: MadeFile[] = [
  csv('open-quote.csv', `"Feria;${'x;2027-07-30;OFI;y\n'.repeat(200_000)}`),
  csv('odd-quotes.csv', `"${'a"b'.repeat(2_000_000)}"`),
  csv('odd-quotes-and-spaces.csv', `"${'a"b'.repeat(500_000)}${' '.repeat(3_000_000)};2027-07-30;OFI`),
  csv('quotes.csv', '"'.repeat(7_000_000)),
  csv('quotes-by-row.csv', '"\n'.repeat(2_000_000)),
  csv('million-columns.csv', `x;2027-07-30;OFI${';y'.repeat(1_000_000)}`),
  csv('eight-million-columns.csv', ';'.repeat(7_900_000)),
  csv('wide-rows.csv', `${'x;2027-07-30;OFI;'.repeat(100)}\n`.repeat(4000)),
  csv('long-title.csv', `${'a'.repeat(7_000_000)};2027-07-30;OFI;y`),
  csv('long-number.csv', `Feria;2027-07-30;OFI;${'1 '.repeat(2_000_000)}`),
  csv('long-brackets.csv', `Feria;2027-07-30;OFI;${'<'.repeat(3_000_000)}${'['.repeat(3_000_000)}`),
  csv('long-organiser.csv', `Feria;2027-07-30;"${'OFI;'.repeat(1_500_000)}";y`),
  csv('long-day.csv', `Feria;${'30/'.repeat(2_000_000)};OFI;y`),
  csv('many-long-cells.csv', `Feria;2027-07-30;OFI;${'9 '.repeat(3000)}\n`.repeat(1200)),
  csv('only-line-ends.csv', '\n'.repeat(7_900_000)),
  csv('line-ends-and-more.csv', `${'\n'.repeat(7_000_000)}x;2027-07-30;OFI;y`),
  csv('returns.csv', '\r'.repeat(7_000_000)),
  { name: 'zeros.csv', make: () => new Uint8Array(7_000_000) },
  { name: 'letters.csv', make: () => text('a'.repeat(7_900_000)) },
  { name: 'constructor.csv', make: () => text(`${HEAD.join(';')}\nConstructor;2027-07-30;OFI;${ROW[3]}\n`) },
];

const day = 'DTSTART:20270730T150000Z';
export const ICS: MadeFile[] = [
  entry('duration-words', [day, 'DURATION:xyz']),
  entry('duration-huge', [day, 'DURATION:P1000000000D']),
  entry('duration-longer', [day, `DURATION:P${'9'.repeat(300)}D`]),
  entry('period-start', ['DTSTART;VALUE=PERIOD:20270730T150000Z/PT2H']),
  entry('period-days', [day, 'RDATE;VALUE=PERIOD:20270731T150000Z/PT2H,20270801T150000Z/nothing']),
  entry('until-year', [day, 'RRULE:FREQ=DAILY;UNTIL=2027']),
  entry('interval-huge', [day, 'RRULE:FREQ=DAILY;INTERVAL=99999999999;COUNT=9']),
  entry('interval-long', [day, 'RRULE:FREQ=WEEKLY;INTERVAL=399;COUNT=59']),
  entry('interval-none', [day, 'RRULE:FREQ=DAILY;INTERVAL=0;COUNT=9']),
  entry('rule-without-start', ['RRULE:FREQ=DAILY;COUNT=9']),
  entry('rule-unknown', [day, 'RRULE:FREQ=SOMETIMES;COUNT=9']),
  entry('rule-seconds', [day, 'RRULE:FREQ=SECONDLY;UNTIL=20991231T000000Z']),
  entry('rule-hours-never', [day, 'RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3']),
  entry('rule-days-never', [day, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3']),
  entry('rule-weeks-never', [day, 'RRULE:FREQ=WEEKLY;BYMONTH=13;COUNT=3']),
  entry('rule-months-never', [day, 'RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30,31;COUNT=3']),
  entry('rule-years-never', [day, 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=20;COUNT=3']),
  entry('rule-long-ago', ['DTSTART:00010101T000000Z', 'RRULE:FREQ=DAILY;UNTIL=20270730T000000Z']),
  entry('rule-lists', [
    day,
    `RRULE:FREQ=YEARLY;COUNT=50;BYYEARDAY=${numbers(366)};BYHOUR=${numbers(23)};BYMINUTE=${numbers(59)}`,
  ]),
  entry('rules-many', [day, ...Array.from({ length: 900 }, () => 'RRULE:FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13;COUNT=50')]),
  entry('days-many', [day, `RDATE:${Array.from({ length: 300_000 }, () => '20270730T150000Z').join(',')}`]),
  entry('days-by-line', [day, ...Array.from({ length: 100_000 }, () => 'RDATE:20270730T150000Z')]),
  entry('left-out-many', [
    day,
    'RRULE:FREQ=DAILY;COUNT=50',
    `EXDATE:${Array.from({ length: 300_000 }, () => '20270730T150000Z').join(',')}`,
  ]),
  entry('parameters-many', [`DTSTART${';A=1'.repeat(1_000_000)}:20270730T150000Z`]),
  entry('parameters-of-title', [day, `SUMMARY${';A="x:y"'.repeat(500_000)}:Feria`]),
  entry('title-long', [day, `SUMMARY:${'a'.repeat(7_000_000)}`]),
  entry('title-folded', [day, `SUMMARY:a${'\r\n a'.repeat(1_800_000)}`]),
  entry('lines-many', [day, ...Array.from({ length: 500_000 }, (_one, i) => `X-${i}:1`)]),
  entry('zone-minutes', ['DTSTART;TZID=Own:20270730T150000'], zone('RRULE:FREQ=MINUTELY')),
  entry('zone-seconds', ['DTSTART;TZID=Own:20270730T150000'], zone('RRULE:FREQ=SECONDLY;UNTIL=29991231T000000Z')),
  entry('zone-never', ['DTSTART;TZID=Own:20270730T150000'], zone('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')),
  entry(
    'zone-days',
    ['DTSTART;TZID=Own:20270730T150000'],
    zone(...Array.from({ length: 50_000 }, () => 'RDATE:20270101T000000')),
  ),
  entry('zone-of-every-object', ['DTSTART;TZID=constructor:20270730T150000']),
  {
    name: 'entries-25000.ics',
    make: () => text(calendar(Array.from({ length: 25_000 }, (_one, i) => vevent([day], i)))),
  },
  {
    name: 'changes-9000.ics',
    make: () => {
      const changes = Array.from({ length: 9000 }, () => vevent([day, 'RECURRENCE-ID:20270730T150000Z'], 1));
      return text(calendar([vevent([day, 'RRULE:FREQ=DAILY;COUNT=50'], 1), ...changes]));
    },
  },
  {
    name: 'series-3000.ics',
    make: () =>
      text(
        calendar(
          Array.from({ length: 3000 }, (_one, i) =>
            vevent([day, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'], i),
          ),
        ),
      ),
  },
  { name: 'nested.ics', make: () => text('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'.repeat(150_000)) },
  {
    name: 'alarms.ics',
    make: () => text(calendar([`BEGIN:VEVENT\r\n${day}\r\n${'BEGIN:VALARM\r\n'.repeat(300_000)}END:VEVENT`])),
  },
  { name: 'spaces.ics', make: () => text(`BEGIN:VCALENDAR\r\n${' '.repeat(7_000_000)}`) },
  { name: 'no-ends.ics', make: () => text(`BEGIN:VCALENDAR${'x'.repeat(7_000_000)}`) },
  {
    name: 'constructor.ics',
    make: () => text(calendar([vevent([day, 'SUMMARY:Constructor', '__PROTO__;CONSTRUCTOR=x:y'], 1)])),
  },
];

function csv(name: string, rest: string): MadeFile {
  return { name, make: () => text(`${HEAD.join(';')}\n${rest}`) };
}

function entry(name: string, lines: readonly string[], more = ''): MadeFile {
  return {
    name: `${name}.ics`,
    make: () => text(calendar([more, vevent(lines, 1), vevent([day, 'SUMMARY:La otra entrada'], 2)])),
  };
}

function vevent(lines: readonly string[], uid: number): string {
  return ['BEGIN:VEVENT', `UID:u${uid}`, 'SUMMARY:Feria inventada', ...lines, 'END:VEVENT'].join('\r\n');
}

function calendar(parts: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Nobody//EN', ...parts.filter(Boolean), 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

function zone(...lines: string[]): string {
  const half = ['DTSTART:19700101T000000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500', ...lines];
  return ['BEGIN:VTIMEZONE', 'TZID:Own', 'BEGIN:STANDARD', ...half, 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n');
}

function numbers(last: number): string {
  return Array.from({ length: last }, (_one, i) => i + 1).join(',');
}

function repeatedRows(count: number): string {
  const cells = (row: number) => [...'ABCDEFG'].map((letter) => `<c r="${letter}${row}" t="s"><v>4</v></c>`).join('');
  return Array.from({ length: count }, (_one, i) => `<row r="${i + 3}">${cells(i + 3)}</row>`).join('');
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_one, i) => `a${i}="1"`).join(' ');
}

function workbook(count: number): string {
  const sheets = Array.from({ length: count }, (_one, i) => `<sheet name="t${i}" sheetId="${i + 1}" r:id="rId1"/>`);
  return `<workbook xmlns="x" xmlns:r="y"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relations(count: number): string {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const all = Array.from(
    { length: count },
    (_one, i) => `<Relationship Id="rId${i}" Type="${type}" Target="worksheets/sheet1.xml"/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}

function styles(format: string): string {
  return `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
}
