import { COUNTRY } from '../sites.ts';
import { checkEveryPage } from './every-page.ts';

checkEveryPage(COUNTRY);
