/** A day of an editor in the screen of `npm run edit`, on a copy of the content: each step goes on where the one before ended. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { readTable, writeTable } from '../../src/cli/translations/table-file.ts';
import { UNWRITTEN } from '../../src/schemas/kinds/starts.ts';
import { REAL } from '../dist/sites.ts';
import { editedCopy, press, SLOW, save, saveSlip, state, TODAY, unfold } from './editing.ts';

const LINE = 'facts/services/pe/linea-100.yaml';
const HOURS = 'facts/services/pe/linea-anna-1810.yaml';
const POLICE = 'facts/services/pe/pnp-105.yaml';
const TEXT = 'pages/es/offer.mdx';
const ENGLISH = 'pages/en/offer.mdx';
const { dir, read, open, contents, folder } = editedCopy();

test('a slip in an hour is mended, and no other byte changes', async ({ page }) => {
  const before = contents();
  await closeAt(page, '20:00');
  await saveSlip(page);
  await isSaved(page);
  const after = before.get(HOURS)?.replace('closes: "19:00"', 'closes: "20:00"') ?? '';
  expect(contents()).toEqual(new Map(before).set(HOURS, after));
});

test('a new hour is not saved under the old sources: who said it is asked, with the keyboard too', async ({ page }) => {
  const before = parse(read(HOURS));
  await page.setViewportSize({ width: 390, height: 800 });
  await closeAt(page, '21:00');
  await save(page).press('Enter');
  const task = page.getByRole('dialog');
  await expect(task).toContainText('Cambiaste: Horario');
  await task.getByLabel('Qué día llegó la respuesta').fill('1926-12-01');
  await task.getByLabel('Quién lo anota').selectOption('editor');
  await task.getByLabel(/Quién más lo comparó/).selectOption('reviewer');
  await task.getByLabel(/Cómo llegó/).fill('por oficio');
  await task.getByLabel(/Cómo llegó/).press('Enter');
  await expect(task.getByRole('alert')).toContainText('demasiado atrás', SLOW);
  await task.getByLabel('Qué día llegó la respuesta').fill('2026-12-01');
  await task.getByLabel(/Cómo llegó/).press('Enter');
  await expect(task).toBeHidden(SLOW);
  await isSaved(page);
  await expect(save(page)).toBeFocused();
  const after = parse(read(HOURS));
  const source = 'answer-mimp-dgnna-2026-12-01';
  // All else rests on what it rested on.
  expect(after.statedBy).toEqual({ ...before.statedBy, coverage: before.sources, hours: [source] });
  expect(after.channels).toEqual(before.channels);
  expect(after).toMatchObject({ sources: [...before.sources, source], sourceDate: '2026-12-01', readOn: TODAY });
  expect(after.checks).toMatchObject([{ source, on: '2026-12-01', groups: ['hours'], verifiedBy: 'reviewer' }]);
  expect(parse(read('facts/sources.yaml')).sources[source]).toMatchObject({ date: '2026-12-01' });
});

test('a line is confirmed: its record has the check and its source, and nothing else changes', async ({ page }) => {
  const before = contents();
  await open(page, LINE);
  await press(page, 'Confirmar una línea');
  const task = page.getByRole('dialog');
  // What is confirmed stands beside what it is called.
  await task.getByRole('checkbox', { name: /^Número/ }).check(SLOW);
  await task.getByLabel('Quién lo anota').selectOption('editor');
  const second = task.getByLabel(/Quién más lo comparó/);
  expect((await second.locator('option').evaluateAll(titles)).map(({ value }) => value)).not.toContain('editor');
  await expect(task).toContainText('no cuenta como confirmado');
  await task.getByLabel(/Cómo llegó/).fill('por oficio');
  await task.getByRole('button', { name: 'Guardar, y que otra persona lo verifique' }).click();
  await expect(task).toBeHidden(SLOW);
  await expect(state(page)).toContainText(/queda por verificar: Línea 100/);
  expect(parse(read(LINE)).checks[0]).not.toHaveProperty('verifiedBy');
  // Another person, on another day.
  await press(page, 'Confirmar una línea');
  await expect(task).toContainText(/lo anotó Quien edita \(editor\).*por oficio.*Número: .*100/s, SLOW);
  await task.getByLabel(/Quién lo verifica,/).selectOption('reviewer');
  await task.getByRole('button', { name: /Lo comparé/ }).click();
  await expect(task).toBeHidden(SLOW);
  expect(changedSince(before)).toEqual([LINE, 'facts/sources.yaml']);
  const [check] = parse(read(LINE)).checks;
  expect(check).toMatchObject({ on: TODAY, enteredBy: 'editor', verifiedBy: 'reviewer', groups: ['number'] });
  expect(parse(read('facts/sources.yaml')).sources[check.source].title).toContain('por oficio');
  expect({ ...parse(read(LINE)), checks: [] }).toEqual(parse(before.get(LINE) ?? ''));
});

test('a service that answers no more is closed with three answers, and the closing is taken back', async ({ page }) => {
  const before = contents();
  await open(page, LINE);
  await press(page, 'Cerrar este servicio');
  const task = page.getByRole('dialog');
  const instead = task.getByLabel('Qué usar en su lugar');
  await expect(task.locator('datalist option').first()).toBeAttached(SLOW);
  const names = (await task.locator('datalist option').evaluateAll(titles)).map(({ value }) => value);
  expect(names).toContain('Central 105');
  expect(names.filter((name) => /^Línea 100$|Emergency/.test(name))).toEqual([]);
  await instead.fill('Central 105');
  await task.getByLabel(/Cómo lo dijo/).fill('Oficio 12 de la institución');
  await task.getByRole('button', { name: 'Cerrar este servicio' }).click();
  await expect(task).toBeHidden(SLOW);
  await expect(state(page)).toContainText(/Cerrado: Línea 100/);
  expect(changedSince(before)).toEqual([LINE, 'facts/sources.yaml']);
  const { status, ...rest } = parse(read(LINE));
  expect(status).toMatchObject({ state: 'closed', by: ['pnp-105'] });
  expect(rest).toEqual(parse(before.get(LINE) ?? ''));
  await press(page, /^Deshacer «Cerrado/);
  await expect.poll(contents, SLOW).toEqual(before);
});

test('an activity is read, question by question, and its reading is noted', async ({ page }) => {
  const before = contents();
  await open(page, LINE);
  await press(page, 'Actividades por leer');
  const task = page.getByRole('dialog');
  const list = task.getByLabel(/^\d+ actividades por leer/);
  const [{ value = '', label = '' } = {}] = (await list.locator('option').evaluateAll(titles)).slice(-1);
  await list.selectOption(value, SLOW);
  const title = task.locator('h3');
  const first = (await title.textContent(SLOW)) ?? '';
  expect(label).toContain(first);
  // Whoever brought it is told so before the questions are asked.
  await task.getByLabel(/Yo envié/).check();
  await expect(task).toContainText('otra persona la lea en su máquina');
  await expect(task.getByRole('radio')).toHaveCount(0);
  await task.getByLabel(/Yo envié/).uncheck();
  await task.getByLabel(/Quién firma/).selectOption('reviewer');
  for (const answer of await task.getByLabel('No', { exact: true }).all()) await answer.check();
  await task.getByRole('button', { name: 'Anotar que la leí' }).click();
  await expect(title).not.toHaveText(first, SLOW);
  await expect(task.getByRole('status')).toContainText(`Leído: ${first}`);
  await expect(task.getByRole('status')).toBeInViewport();
  await expect(title).toBeFocused();
  const read = expect.stringMatching(/^events\/[^/]+\/read\//);
  expect(changedSince(before)).toEqual([read, 'events/readings.yaml']);
  await task.getByRole('button', { name: /^Deshacer «Leído/ }).click();
  await expect(task.getByRole('status')).toContainText('Deshecho: «Leído', SLOW);
  await expect(list.locator('option').last()).toContainText(first);
  expect(contents()).toEqual(before);
});

test('a message is begun by its title, says what is left, and leads from one of its parts to the next', async ({
  page,
}) => {
  await open(page, LINE);
  await press(page, 'Algo nuevo');
  const task = page.getByRole('dialog');
  await task.getByLabel('Qué es').selectOption('message');
  const name = task.getByLabel(/nombre en la dirección/);
  await task.getByLabel('Cómo se llama').fill('¿Una recarga gratis?');
  await expect(name).toHaveValue('una-recarga-gratis');
  await name.fill('Recarga');
  await task.getByRole('button', { name: 'Empezar' }).click();
  await expect(page).toHaveURL(/#pages\/es\/messages\/recarga\.mdx$/, SLOW);
  await expect(page.locator('main h2')).toHaveText('¿Una recarga gratis?');
  await expect(page.locator('main .found .stops').first()).toBeVisible(SLOW);
  await expect(state(page)).toContainText(/Todo está guardado. Falta corregir \d+ cosas antes de publicar/);
  // Our pages themselves take too long for a test.
  await page.route('**/api/preview', (route) =>
    route.fulfill({ json: { outcome: 'refused', why: 'La página se verá' } }),
  );
  await press(page, 'Mostrar la página');
  const side = page.locator('aside');
  await expect(side).toContainText('La página se verá');
  await expect(side.locator('li').first()).toContainText('Es lo que trae un archivo nuevo');
  await expect(side.locator('iframe')).toHaveCount(0);
  await page.route('**/api/preview', (route) =>
    route.fulfill({ json: { outcome: 'ready', origin: 'http://127.0.0.1:9' } }),
  );
  await page.getByLabel(/\btitle$/).fill('Una recarga');
  await expect(side).toContainText(/muestra un ejemplo. Faltan \d+ cosas/, SLOW);
  await expect(side.locator('iframe')).toHaveAttribute('src', /:9\/mensajes\/recarga\/$/);
  await side.locator('summary', { hasText: 'Lenguas' }).click();
  await side.locator('summary', { hasText: 'English' }).click();
  await expect(side).toContainText('pulsa «Traducir»');
  await expect(state(page)).toContainText(/1 cambio sin guardar. Falta corregir \d+ cosas/, SLOW);
  page.on('dialog', (dialog) => dialog.accept());
  const part = (words: string) => page.locator('main').getByRole('button', { name: words });
  await part('Su lectura fácil').click();
  await expect(page).toHaveURL(/#pages\/es\/easy\/messages\/recarga\.mdx$/, SLOW);
  await expect(part('El texto')).toContainText(/[1-9]\d* avisos/);
  await part('Para quién es').click();
  await expect(page).toHaveURL(/#pages\/texts\.yaml$/, SLOW);
  const audience = page
    .locator('details', { has: page.locator('summary', { hasText: /^recarga/ }) })
    .getByLabel(/audience$/);
  await expect(audience.last()).toBeFocused();
  await audience.last().selectOption('self');
  await expect(part('Para quién es')).toContainText('1 aviso', SLOW);
  await expect(part('Para quién es')).toHaveAttribute('aria-current', 'true');
  await part('El texto').click();
  await expect(page).toHaveURL(/#pages\/es\/messages\/recarga\.mdx$/, SLOW);
  await press(page, 'Entregar');
  await expect(page.getByRole('dialog').locator('li', { hasText: 'antes de publicar' })).not.toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Volver' }).click();
  await press(page, /^Deshacer «Empezado: .*, \d+:\d+»/);
  await expect.poll(() => contents().has('pages/es/messages/recarga.mdx'), SLOW).toBe(false);
  await expect(state(page)).toContainText(/Deshecho: «Empezado: .*, \d+:\d+»/);
});

test('a number, a source and a section are put into a text by their names, and what was not touched stays', async ({
  page,
}) => {
  const before = read(TEXT);
  await open(page, TEXT);
  const text = page.getByLabel('El texto', { exact: true });
  const put = async (name: RegExp) => {
    const box = page.getByLabel(/^Poner donde/);
    const names = await page.locator(`#${await box.getAttribute('list')} option`).evaluateAll(titles);
    await box.fill(names.find(({ value }) => name.test(value))?.value ?? '');
    await box.press('Enter');
  };
  const old = await text.inputValue();
  const at = old.indexOf('\n\n</Section>');
  await text.evaluate((box: HTMLTextAreaElement, place) => box.setSelectionRange(place, place), at);
  await put(/^Número de ayuda: Policía/);
  await put(/^Fuente: .*\(f-d17\)$/);
  const mark = ' <Service role="police" /> <Cite id="f-d17" />';
  await expect(text).toHaveValue(`${old.slice(0, at)}${mark}${old.slice(at)}`);
  await text.press('ControlOrMeta+z');
  await expect(text).toHaveValue(`${old.slice(0, at)} <Service role="police" />${old.slice(at)}`);
  await put(/^Sección: Lo demás/);
  await page.keyboard.type('Antes de viajar');
  await expect(text).toHaveValue(/<\/Section>\n\n<Section id="parte-\d+" harm="other">\n\n## Antes de viajar\n/);
  await expect(page.locator('#body-found')).toContainText('por escribir', SLOW);
  const rest = (await text.inputValue()).indexOf(UNWRITTEN);
  await text.evaluate(
    (box: HTMLTextAreaElement, [from, to]) => box.setSelectionRange(from ?? 0, to ?? 0),
    [rest, rest + UNWRITTEN.length],
  );
  await page.keyboard.type('Cuenta a alguien a dónde vas.');
  await saved(page);
  const [made = ''] = /<Section id="parte-\d+".*?<\/Section>\n\n/s.exec(read(TEXT)) ?? [];
  expect(read(TEXT)).toMatch(STATED);
  expect(made).toContain('## Antes de viajar\n\nCuenta a alguien a dónde vas.\n');
  const again = read(TEXT).replace(made, '').replace(' <Service role="police" />\n\n</Section>', '\n\n</Section>');
  expect(again.replace(STATED, '')).toBe(before);
  await press(page, /^Deshacer «Guardado/);
  await expect.poll(() => read(TEXT), SLOW).toBe(before);
});

test('a table goes to a translator and comes back', async ({ page }) => {
  const before = contents();
  await open(page, TEXT);
  await press(page, 'Traducir');
  const task = page.getByRole('dialog');
  const [table] = await Promise.all([
    page.waitForEvent('download', SLOW),
    task.getByRole('button', { name: /tabla: English/ }).click(),
  ]);
  const file = join(folder, 'table.xlsx');
  await table.saveAs(file);
  const rows = (await readTable(file)) ?? [];
  const translated = rows.map((row) =>
    row.key.endsWith('@title') ? { ...row, translation: 'Look at an offer' } : row,
  );
  await writeTable(
    file,
    translated.map((row) => ({ ...row, part: '', harm: '' })),
    { from: 'es', to: 'en' },
  );
  await task.getByLabel('La tabla que volvió').setInputFiles(file);
  const codes = task.locator('datalist option').evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  expect(await codes).toContain('traduccion');
  await task.getByLabel(/Quién tradujo/).fill('traduccion');
  await task.getByRole('button', { name: 'Tomar la traducción' }).click();
  await expect(task).toBeHidden(SLOW);
  await expect(state(page)).toContainText(/Traducción tomada: Look at an offer.* tomaron: 1/s);
  expect(changedSince(before)).toEqual([ENGLISH]);
  expect(read(ENGLISH)).toContain('title: Look at an offer\n');
});

test('a sentence is changed, and its translations stand among those to renew', async ({ page }) => {
  await open(page, TEXT);
  const text = page.getByLabel('El texto', { exact: true });
  const [old = ''] = /(?<=\n\n)[A-Z][a-záéíóúñ ,]+\.(?=\n)/.exec(await text.inputValue()) ?? [];
  await text.fill((await text.inputValue()).replace(old, `${old} Tómate tu tiempo.`));
  await saved(page);
  await page.getByLabel('Mostrar').selectOption('Con traducciones por actualizar');
  const line = page.getByRole('button', { name: /Look at an offer/ });
  await expect(line).toContainText('1 parte por actualizar', SLOW);
});

test('the list is narrowed to what one language has by machine or not at all', async ({ page }) => {
  await open(page, TEXT);
  const files = page.locator('nav li');
  const all = await files.count();
  await page.getByLabel('Mostrar').selectOption('Runasimi: sin traducir');
  await expect(files.first()).toBeAttached(SLOW);
  const narrow = await files.count();
  expect(narrow).toBeLessThan(all);
  expect(narrow).toBeGreaterThan(0);
  // A file of another kind leaves the list as it is.
  await files.locator('button').last().click();
  await expect(page.locator('main h2')).toBeFocused(SLOW);
  expect(await files.count()).toBe(narrow);
});

test('whoever hides the number of the police is told which other files need it, and nothing is saved', async ({
  page,
}) => {
  const before = contents();
  await open(page, POLICE);
  await page.getByLabel(/listing$/).selectOption('held');
  await save(page).click();
  await expect(state(page)).toContainText('No se guardó', SLOW);
  await expect(state(page)).toContainText('La campaña');
  await expect(page.locator('main .found').first()).toContainText('campaign.yaml');
  expect(contents()).toEqual(before);
  page.on('dialog', (dialog) => dialog.accept());
  await press(page, 'Descartar');
  await expect(state(page)).toHaveText('Todo está guardado.', SLOW);
  await expect(page.locator('main .found')).toHaveCount(0);
  await expect(page.getByLabel(/listing$/)).toHaveValue('listed');
});

test('on a phone what saves stays in reach, wherever somebody is in the form', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, LINE);
  await page.getByLabel(/confidence$/).focus();
  await expect(save(page)).toBeInViewport({ ratio: 1 });
  const [field, keep] = await Promise.all([page.getByLabel(/confidence$/).boundingBox(), state(page).boundingBox()]);
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(keep?.y ?? 0);
});

test('a mistake is taken back, and no other file or line changes', async ({ page }) => {
  const before = contents();
  await open(page, LINE);
  await page.getByLabel(/lastResort$/).selectOption('Sí');
  await saved(page);
  expect(changedSince(before)).toEqual([LINE]);
  // It stays in reach where another file is open.
  await page.getByLabel('Buscar por título').fill('Central 105');
  await page.getByRole('button', { name: /^Central 105/ }).click();
  await expect(page.locator('main h2')).toHaveText('Central 105', SLOW);
  await press(page, /^Deshacer «Guardado: Línea 100.*, \d+:\d+»/);
  await expect.poll(contents, SLOW).toEqual(before);
});

test('what the check stops stands beside its field, and a change on the disk is not overwritten', async ({ page }) => {
  const before = contents();
  await open(page, LINE);
  const operator = page.getByLabel(/operator$/).first();
  await operator.fill('nobody-there');
  await expect(state(page)).toContainText('impiden guardar', SLOW);
  await expect(page.locator('.field', { has: operator }).locator('.found')).toContainText('nobody-there');
  const other = `${before.get(LINE)}# Another hand.\n`;
  writeFileSync(join(dir, LINE), other);
  await save(page).click();
  await expect(state(page)).toContainText('cambió en el disco', SLOW);
  expect(read(LINE)).toBe(other);
  writeFileSync(join(dir, LINE), before.get(LINE) ?? '');
});

test('all of it is handed over as a patch, which Git takes on a clone', async ({ page }) => {
  const clone = join(folder, 'clone');
  cpSync(REAL.contentDir, join(clone, 'content'), { recursive: true });
  execFileSync('git', ['init', '--quiet', clone]);
  await open(page, LINE);
  await press(page, 'Entregar');
  const [patch] = await Promise.all([page.waitForEvent('download', SLOW), press(page, /Descargar los cambios/)]);
  await patch.saveAs(join(clone, 'day.patch'));
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(/Descargado: cambios-.*\.patch/);
  execFileSync('git', ['apply', 'day.patch'], { cwd: clone });
  for (const [file, text] of contents()) expect(readFileSync(join(clone, 'content', file), 'utf8'), file).toBe(text);
});

/** That a section of a text is an original, with its name. */
const STATED = /^ {2}parte-\d+:(?: \{ state: original \}|\n {4}state: original)\n/m;

/** Lets the service of hours by day close at another hour. */
async function closeAt(page: Page, hour: string): Promise<void> {
  await open(page, HOURS);
  await unfold(page, /intervals/);
  await unfold(page, /^Entrada 1/);
  await page.getByLabel(/closes$/).fill(hour);
}

async function saved(page: Page): Promise<void> {
  await save(page).click();
  await isSaved(page);
}

async function isSaved(page: Page): Promise<void> {
  await expect(state(page)).toContainText(/Todo está guardado\..*Guardado: .+, \d+:\d+/, SLOW);
}

const titles = (all: Element[]) =>
  all.map((one) => ({ value: one.getAttribute('value') ?? '', label: one.textContent }));

/** The files that differ from what they were. */
function changedSince(before: ReadonlyMap<string, string>): string[] {
  return [...contents()].flatMap(([file, text]) => (before.get(file) === text ? [] : [file])).toSorted();
}
