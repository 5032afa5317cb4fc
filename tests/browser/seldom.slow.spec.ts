import { REAL } from '../dist/sites.ts';
import { checkPages } from './checks/visit.ts';
import { seldomOf } from './sample.ts';

checkPages(REAL, seldomOf(REAL));
