/** Findings about the size and form of a value, each from one fault in a folder that is otherwise clean. */
import { fault, faultsIn } from '../fault.ts';

faultsIn('campaign.yaml')`
  a year in quotes | year: 2027 | year: "2027" | 1 year · wrong-kind → year: 2027
  a year out of range | year: 2027 | year: 27 | 1 year · out-of-range (2014, 2100)
`;
faultsIn('facts/services/gb/policia-999.yaml')`
  an empty list | services: [emergency] | services: [] | 15 empty services · too-few (0, 1) → services: [report-crime]
`;
fault(
  'too many emergency numbers',
  'campaign.yaml',
  '  - police\n',
  '  - police\n  - report\n  - violence\n  - children\n  - fire\n',
  '45 emergency · too-many (5, 4)',
);
faultsIn('pages/es/senales.mdx')`
  a text that is too short | /description: .*/ | description: Corta. | 3 description · too-short (6, 20)
  a text that is too long | title: Señales | title: muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo fin | 2 title · too-long (93, 80)
`;
faultsIn('facts/sources.yaml')`
  a value of another form | allowedDomains: [example.org] | allowedDomains: [example.org, "https://x"] | 1 allowedDomains[1] · bad-form → - gob.pe
`;
faultsIn('strings/es.yaml')`
  a phrase that is a number | Campaña | 2027 | 12 other["site.name"] · quote-it → site.name: "2027"
  a plural form that does not exist | one: | uno: | 9 core["line.count"].uno · unknown-key (one, zero, one, two, few, many, other)
`;
