/** The door for files, with the real reader in place of a thread: it waits, tells how far it is, and can be stopped. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { answer, type Reply, type Request } from '../../src/islands/activities/publish/reader.ts';
import { startReading } from '../../src/islands/activities/publish/reading.ts';
import { main, open, publishData } from './doors.tsx';
import { buttonIn, emptyPage, press } from './in-page.ts';

const data = publishData();
const said = (key: string) => data.phrases[`announce.${key}`] as string;
const SHEET = `Título;Fecha;Organiza;Ciudad\n${'Feria;30/02/2027;OFI;Sitio\n'.repeat(300)}`;

/** A thread that is none: the reader answers in this one, or does not answer at all. */
class MadeUpWorker extends EventTarget {
  isEnded = false;
  readonly #answer: (request: Request) => void;

  constructor(answer: (request: Request, reply: (reply: Reply) => void) => unknown = () => undefined) {
    super();
    this.#answer = (request) =>
      answer(request, (data) => !this.isEnded && this.dispatchEvent(new MessageEvent('message', { data })));
  }

  postMessage(request: Request) {
    this.#answer(request);
  }

  terminate() {
    this.isEnded = true;
  }
}

const asWorker = (worker: MadeUpWorker) => worker as unknown as Worker;
const text = (selector: string) => main().querySelector(selector)?.textContent ?? '';

async function choose(file = new File([SHEET], 'hoja.csv')) {
  const input = main().querySelector<HTMLInputElement>('#file')!;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

beforeEach(() => void emptyPage());

test('a file is read elsewhere, and its rows are told', async () => {
  await open(data, () => asWorker(new MadeUpWorker(answer)));
  await choose();
  await vi.waitFor(() => expect(text('[aria-labelledby=by-file] strong')).toContain('300'));
  expect(main().querySelectorAll('h3').length).toBe(50);
  expect(text('.publish__problem')).toBe('');
  expect(buttonIn(main(), said('page-cancel'))).toBeUndefined();
});

test('while it is read the page says so, and a button ends it', async () => {
  const worker = new MadeUpWorker();
  await open(data, () => asWorker(worker));
  await choose();
  expect(text('.publish__progress')).toBe(said('page-reading'));
  await press(said('page-cancel'));
  expect(worker.isEnded).toBe(true);
  await vi.waitFor(() => expect(text('.publish__problem')).toBe(said('page-cancelled')));
  expect(text('.publish__progress')).toBe('');
});

test('another file takes the place of the one that is being read', async () => {
  const workers: MadeUpWorker[] = [];
  await open(data, () => {
    workers.push(new MadeUpWorker(workers.length > 0 ? answer : undefined));
    return asWorker(workers.at(-1)!);
  });
  await choose();
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([false]);
  await choose();
  expect(workers[0]!.isEnded).toBe(true);
  await vi.waitFor(() => expect(text('[aria-labelledby=by-file] strong')).toContain('300'));
  expect(text('.publish__problem')).toBe('');
});

test('where no thread can be started, it says what to do', async () => {
  await open(data, () => {
    throw new Error('no threads');
  });
  await choose();
  expect(text('.publish__problem')).toBe(said('page-no-reader'));
});

test('a file that is none is told in words', async () => {
  await open(data, () => asWorker(new MadeUpWorker(answer)));
  await choose(new File(['%PDF-1.7'], 'hoja.csv'));
  await vi.waitFor(() => expect(text('.publish__problem')).toBe(said('file-not-a-table')));
});

test('a thread that says nothing for too long is ended, and one that tells how far it is gets its time', async () => {
  const request: Promise<Request> = Promise.resolve({ bytes: new Uint8Array(), context: data.context, known: [] });
  const silent = new MadeUpWorker();
  const told: number[] = [];
  const reading = (worker: MadeUpWorker, silence: number) =>
    startReading(
      () => asWorker(worker),
      request,
      (done) => told.push(done),
      silence,
    ).rows;
  await expect(reading(silent, 20)).rejects.toBe('too-slow');
  expect(silent.isEnded).toBe(true);
  const busy = new MadeUpWorker(async (_request, reply) => {
    for (let done = 0; done < 5; done += 1) {
      reply({ is: 'progress', done, all: 5 });
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    reply({ is: 'problem', code: 'empty' });
  });
  await expect(reading(busy, 150)).rejects.toBe('empty');
  expect(told).toEqual([0, 1, 2, 3, 4]);
});

test('a file that is gone before it is read is told in words', async () => {
  await open(data, () => asWorker(new MadeUpWorker(answer)));
  const gone = new File([SHEET], 'hoja.csv');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await choose(gone);
  await vi.waitFor(() => expect(text('.publish__problem')).toBe(said('file-missing')));
});
