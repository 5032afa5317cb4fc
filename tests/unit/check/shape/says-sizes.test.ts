/** Findings about the size and form of a value, each from one fault in a folder that is otherwise clean. */
import { fault } from '../fault.ts';

fault('a year in quotes', 'campaign.yaml', 'year: 2027', 'year: "2027"', '1 year · wrong-kind → year: 2027');
fault('a year out of range', 'campaign.yaml', 'year: 2027', 'year: 27', '1 year · out-of-range (2014, 2100)');
fault(
  'an empty list',
  'facts/helplines/gb/policia-999.yaml',
  'services: [emergency]',
  'services: []',
  '15 empty services · too-few (0, 1) → services: [report-crime]',
);
fault(
  'too many emergency numbers',
  'campaign.yaml',
  '  - police\n',
  '  - police\n  - report\n  - violence\n  - children\n  - fire\n',
  '45 emergency · too-many (5, 4)',
);
fault(
  'a text that is too short',
  'pages/es/senales.mdx',
  /description: .*/,
  'description: Corta.',
  '3 description · too-short (6, 20)',
);
fault(
  'a text that is too long',
  'pages/es/senales.mdx',
  'title: Señales',
  'title: muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo fin',
  '2 title · too-long (93, 80)',
);
fault(
  'a value of another form',
  'facts/sources.yaml',
  'allowedDomains: [example.org]',
  'allowedDomains: [example.org, "https://x"]',
  '1 allowedDomains[1] · bad-form → - gob.pe',
);
fault(
  'a phrase that is a number',
  'strings/es.yaml',
  'Campaña',
  '2027',
  '12 other["site.name"] · quote-it → site.name: "2027"',
);
fault(
  'a plural form that does not exist',
  'strings/es.yaml',
  '    one:',
  '    uno:',
  '9 core["line.count"].uno · unknown-key (one, zero, one, two, few, many, other)',
);
