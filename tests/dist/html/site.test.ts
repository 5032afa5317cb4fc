import { REAL } from '../sites.ts';
import { checkEveryPage } from './every-page.ts';

checkEveryPage(REAL);
