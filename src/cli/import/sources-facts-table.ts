import type { SourceFile } from '../../schemas/facts.ts';

type Kind = SourceFile['kind'];

/** What kind of publisher a host is; the end of the host name decides. Copies on sharing sites have no kind of their own. */
const HOSTS: [Kind, string[]][] = [
  [
    'official',
    ['gob.pe', 'gob.ar', 'gob.pa', 'gov', 'gov.sa', 'parliament.uk', 'andina.pe', 'elperuano.com.pe', 'ecoi.net'],
  ],
  [
    'international',
    [
      'unodc.org',
      'un.org',
      'un.int',
      'iom.int',
      'ilo.org',
      'ilo.ch',
      'unhcr.org',
      'ungift.org',
      'fightagainsttrafficking.org',
    ],
  ],
  ['academic', ['edu', 'pucp.edu.pe', 'unmsm.edu.pe', 'scielo.org.pe']],
  [
    'ngo',
    [
      'acrath.org.au',
      'bestalliance.org',
      'caaap.org.pe',
      'cacofniagara.org',
      'casmujer.com',
      'chsalternativo.org',
      'ecpat.org',
      'ecpatusa.org',
      'ethicaljournalismnetwork.org',
      'freedomsjourney.us',
      'hagar.org.nz',
      'havenhomesofdetroit.org',
      'hreusa.org',
      'humantraffickingsearch.org',
      'kok-gegen-menschenhandel.de',
      'makehumantraffickinghistory.org',
      'migrasegura.org',
      'noalamina.org',
      'noticias.jesuitas.pe',
      'nzceo.org.nz',
      'prevention-project.org',
      'riselearningnetwork.org',
      'santamartagroup.com',
      'shareddigitalguides.org.uk',
      'sistersofmercy.org',
      'thecatalyst.org.uk',
      'usiaht.org',
      'veeduriamiradaciudadana.org',
      'weareunseen.org',
    ],
  ],
  [
    'press',
    [
      'actualidadambiental.pe',
      'ancashnoticias.com',
      'caretas.pe',
      'clarinmedios.com.pe',
      'conclusion.com.ar',
      'convoca.pe',
      'cronicaviva.com.pe',
      'cuscopost.pe',
      'cutivalu.pe',
      'dawn.com',
      'diariocorreo.pe',
      'diariolaregion.com',
      'diariouno.pe',
      'elcomercio-elcomercio-prod.cdn.arcpublishing.com',
      'elcomercio.pe',
      'elespectador.com',
      'elfoco.pe',
      'elfarodelmorro.net',
      'elmorrodearica.cl',
      'elregionalpiura.com.pe',
      'epanoticias.com',
      'es.insightcrime.org',
      'gestion.pe',
      'gnnoticias.com.ar',
      'infobae.com',
      'inforegion.pe',
      'lamula.pe',
      'ladecana.pe',
      'lapatria.bo',
      'larepublica.pe',
      'limaaldia.pe',
      'losandes.com.pe',
      'lpderecho.pe',
      'monitoreamos.com',
      'nodal.red',
      'noticias.madrededios.com',
      'noticiaspiura30.pe',
      'nteve.com',
      'ojo.pe',
      'ojopublico.jerre-dev.xyz',
      'panamericana.pe',
      'prensaperu.pe',
      'proycontra.com.pe',
      'radiocarabaya.com',
      'reliasmedia.com',
      'republicworld.com',
      'rpp.pe',
      'salmantino.mx',
      'sextadimension.com',
      'soysnte.mx',
      'trome.com',
      'trujillo360.pe',
      'vita.it',
      'cantograndefm.com',
      'news.qorilab.com',
      'robertocavada.com',
      'uxmag.com',
      'associationpublications.com',
    ],
  ],
];

/** Publishers whose documents were read as copies on sharing sites. */
const PUBLISHERS: [Kind, RegExp][] = [
  [
    'official',
    /^(Mininter|Minedu|Ministerio Público|INEI|El Peruano|Ministry of Culture|US State Dept|US HHS|R\.M\. )/,
  ],
  ['international', /^(UNODC|ILO|IOM|UN |UN\.GIFT|ICMPD)/],
  ['ngo', /^(Save the Children|CHS|Polaris|The Irina Project|Casmujer|Stop the Traffik)/],
  ['academic', /^(PUCP|UNMSM|Andrade)/],
  ['press', /^(El País|AFP|EFE|Thomson Reuters|Reuters)/],
];

/** The kind of a host, `other` where no table knows it. */
export function findHostKind(host: string): Kind {
  return HOSTS.find(([, ends]) => ends.some((end) => host === end || host.endsWith(`.${end}`)))?.[0] ?? 'other';
}

/** The kind of a publisher by its name. */
export function findPublisherKind(publisher: string): Kind | undefined {
  return PUBLISHERS.find(([, names]) => names.test(publisher))?.[0];
}
