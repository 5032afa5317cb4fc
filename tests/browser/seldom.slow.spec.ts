import { REAL } from '../dist/sites.ts';
import { checkPages } from './checks/visit.ts';
import { sampleOf, seldomOf } from './sample.ts';

// The pages of the usual set once more, each of them in dark and in forced colours too.
const all = [...seldomOf(REAL), ...sampleOf(REAL)];
checkPages(REAL, all, all);
