import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Lesson, Protocol } from '../../src/domain/classroom/lesson.ts';
import { assertFound } from '../../src/domain/found.ts';
import { withHashes } from '../../src/hashes/page/translated-text.ts';
import { lessonSchema } from '../../src/schemas/classroom/lesson.ts';
import { protocolSchema } from '../../src/schemas/classroom/protocol.ts';
import type { LessonWithProtocol } from '../../src/views/classroom/lesson-texts.ts';

/** Every lesson with what its help rests on, as the site reads them. */
export function realLessons(): LessonWithProtocol[] {
  const protocols = new Map(
    read('content/protocols').map(([id, file]): [string, Protocol] => [
      id,
      { id, ...withHashes(protocolSchema.parse(file)) },
    ]),
  );
  return read('content/lessons').map(([id, file]) => {
    const lesson: Lesson = { id, ...withHashes(lessonSchema.parse(file)) };
    return { lesson, protocol: assertFound(protocols.get(lesson.protocol), `protocol "${lesson.protocol}"`) };
  });
}

function read(folder: string): [id: string, file: unknown][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => [name.replace('.yaml', ''), parse(readFileSync(`${folder}/${name}`, 'utf8'))]);
}
