/** A thread of its own: it runs the whole check, so that the screen is answered meanwhile. */
import { parentPort } from 'node:worker_threads';
import { checkAll } from '../../check/check-all.ts';
import type { Asked, Checked } from './checked.ts';
import { fieldFindings } from './field-findings.ts';

parentPort?.on('message', ({ dir, today, lang }: Asked) => {
  const { findings, leftOut, notices, status } = checkAll(dir, today);
  const checked: Checked = {
    findings: [...fieldFindings(findings, lang, true), ...fieldFindings([...leftOut, ...notices], lang, false)],
    status,
  };
  parentPort?.postMessage(checked);
});
