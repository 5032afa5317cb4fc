import type { HoldReason } from '../../domain/helpline.ts';

/** Why a service shows no contact, and the services to use instead; ids as in the research. */
export interface NoContact {
  reasons: HoldReason[];
  instead: string[];
  /** Overrides what the research proposes. */
  listing?: 'held';
  /** True where even the place or the operator would tell where people are sheltered. */
  hidePlace?: boolean;
}

/**
 * Teams that are set in motion by a national line and have not been asked whether the public may call them: a route
 * through that line, never their desk mobiles or addresses, whatever the research file holds.
 */
const BY_FAMILY: Record<string, NoContact> = {
  upe: { reasons: ['operator-not-asked'], instead: ['linea-anna-1810'] },
  sau: { reasons: ['operator-not-asked'], instead: ['linea-100', 'linea-anna-1810'] },
  sar: { reasons: ['operator-not-asked'], instead: ['linea-100', 'linea-anna-1810'] },
  // The centres of which no address or phone was found.
  alegra: { reasons: ['no-public-contact'], instead: [] },
  'mega-alegra': { reasons: ['no-public-contact'], instead: [] },
};

/** Families whose route does not depend on what the research proposes. */
export const ALWAYS_ROUTE = ['upe', 'sau', 'sar'];

const none: NoContact = { reasons: ['no-public-contact'], instead: [] };
const oneWeakSource: NoContact = { reasons: ['one-weak-source'], instead: [] };
const oldSource: NoContact = { reasons: ['old-source'], instead: [] };

/** Single services. The services to use instead are those that the entry or the do-not-list part names, and no others. */
const BY_ID: Record<string, NoContact> = {
  fistrap: { reasons: ['no-public-contact'], instead: ['linea-1818'] },
  udavit: none,
  'dirctptim-pnp': { reasons: ['no-public-contact'], instead: ['linea-1818', 'pnp-105'] },
  'alegra-red': none,
  demuna: { reasons: ['no-public-contact'], instead: ['linea-anna-1810'] },
  hrt: { reasons: ['safety-of-people'], instead: ['linea-100', 'linea-anna-1810'], hidePlace: true },
  'car-especializado': { reasons: ['safety-of-people'], instead: ['linea-anna-1810'], hidePlace: true },
  // Nobody has said whether this house may be named at all: held, without its town and without its operator.
  'casa-bakhita-zepita': { reasons: ['safety-of-people', 'old-source'], instead: [], listing: 'held', hidePlace: true },
  'mincetur-esnna': { reasons: ['no-public-contact'], instead: ['linea-1818', 'pnp-105'] },
  cepr: { reasons: ['no-public-contact', 'old-source'], instead: [] },
  'acnur-peru': none,
  'oim-peru': { reasons: ['no-public-contact'], instead: ['linea-1818'] },
  'encuentros-sjm': { reasons: ['old-source'], instead: ['veninformado'] },
  'chs-alternativo-calp': { reasons: ['old-source'], instead: [] },
  'red-kawsay': none,
  'asociacion-wayra': none,
  'consulados-peru-exterior': none,
  'consulado-peru-la-paz': none,
  'consulado-bolivia-puno': none,

  'infosalud-movil': { reasons: ['one-weak-source'], instead: ['linea-113'] },
  'mpfn-0800': { reasons: ['sources-differ', 'old-source'], instead: [] },
  'mpfn-central': oldSource,
  'defensa-publica-1884': oneWeakSource,
  'defensoria-whatsapp': { reasons: ['one-weak-source'], instead: ['defensoria-0800'] },
  'sunafil-telefono': oldSource,
  'anar-peru': { reasons: ['old-source', 'sources-differ'], instead: [] },
  'migraciones-central': oldSource,
  'centro-diurno-tacna': { reasons: ['old-source', 'no-public-contact'], instead: [] },
  'consulado-peru-cuenca': oneWeakSource,
  'consulado-peru-guayaquil': oneWeakSource,
  'consulado-peru-machala': oneWeakSource,
  'consulado-peru-loja': oneWeakSource,
  'consulado-peru-quito': oneWeakSource,
  'embajada-peru-venezuela': oneWeakSource,

  // Fit to list, but left without a channel: the only address is from 2021, or none was printed.
  'chat-100': { reasons: ['old-source'], instead: ['linea-100'] },
  'migraciones-espacios-proteccion': none,
  'migraciones-desaguadero': none,
};

/** What to say where a service shows no contact; undefined where no table says it. */
export function findNoContact(id: string, family: string): NoContact | undefined {
  return BY_ID[id] ?? BY_FAMILY[family];
}
