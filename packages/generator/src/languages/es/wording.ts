import {capitalised} from '../../compose/wording/text.js'
import type {Clause, Deed, Wording} from '../wording.js'
import {verbs} from './verbs.js'

export const wording: Wording = {
  date: (written) => written,
  period: (written) => written,
  separator: '; ',
  within: ({count}, length) => `en el plazo de ${count === 1 ? one(length) : length}`,
  article: () => null,
  underLaw: ofLaw,
  groundCitation: (article, laws) => `art. ${articleText(article)} ${laws.map(ofLaw).join(' y ')}`,
  regions: (labels, list) => list(labels),
  only: (regions) => `solo ${regions}`,
  onlyThere: (regions) => `solo ${regions},`,
  everywhere: 'en todas partes',
  elsewhere: 'en los demás lugares',
  capitalAfterColon: false,
  clause,
  // The plural needs no article: `Nunca vendemos datos de salud`.
  isMass: (label) => /^\p{L}+s(?!\p{L})/u.test(label),
  some: (label) => label,
  // `fines jurídicos` needs no further word for “purposes”.
  aims: (purposes, list) =>
    purposes.some(({purpose}) => purpose === 'legal-purposes')
      ? null
      : `con fines de ${list(purposes.map(({label}) => label))}`,
  otherData: 'Otros datos',
  groundMeanings: {
    consent: 'Usted ha dado su consentimiento.',
    contract:
      'Necesitamos los datos para nuestro contrato con usted, o para medidas precontractuales que nos ha pedido.',
    'legal-obligation': 'La ley nos obliga a ello.',
    'vital-interests': 'Necesitamos los datos para proteger la vida de una persona.',
    'public-task':
      'Necesitamos los datos para una misión de interés público o en el ejercicio de poderes públicos.',
    'legitimate-interests':
      'Nosotros, u otros, tenemos en ello un interés legítimo sobre el que no prevalecen sus intereses y derechos.',
    'recognised-legitimate-interest': 'El derecho del Reino Unido reconoce el interés que perseguimos.',
    'explicit-consent': 'Usted ha aceptado expresamente el uso de estos datos sensibles.',
    'employment-law':
      'Necesitamos los datos para obligaciones y derechos del derecho laboral y de la seguridad social.',
    'made-public': 'Usted mismo ha hecho manifiestamente públicos los datos.',
    'legal-claims': 'Necesitamos los datos para formular, ejercer o defender reclamaciones.',
    'health-care': 'Necesitamos los datos para la asistencia sanitaria.',
    'research-and-statistics':
      'Necesitamos los datos para archivo, investigación o estadística conforme a la ley.',
    'credit-protection': 'Necesitamos los datos para la protección del crédito según el derecho brasileño.',
    'research-body':
      'Los datos son necesarios para estudios de un organismo de investigación, según el derecho brasileño.',
    'exercise-of-rights':
      'Necesitamos los datos para ejercer derechos en procedimientos judiciales, administrativos o arbitrales, según el derecho brasileño.',
    'health-protection':
      'Los datos son necesarios para proteger la salud en actuaciones de profesionales, servicios o autoridades sanitarias, según el derecho brasileño.'
  },
  frameworks: {
    EU: {
      program: 'al Marco de Privacidad de Datos UE-EE. UU. (EU-U.S. DPF)',
      from: 'de la Unión Europea',
      authority: 'el panel de autoridades de protección de datos de la Unión Europea'
    },
    UK: {
      program: 'a la extensión del EU-U.S. DPF al Reino Unido',
      from: 'del Reino Unido',
      authority: 'la Information Commissioner’s Office del Reino Unido'
    },
    CH: {
      program: 'al Marco de Privacidad de Datos Suiza-EE. UU. (Swiss-U.S. DPF)',
      from: 'de Suiza',
      authority: 'el Comisionado Federal suizo de Protección de Datos e Información'
    }
  },
  californiaCategories: {
    identifiers: 'identificadores (identifiers)',
    records: 'registros de clientes (customer records, Civ. Code § 1798.80(e))',
    protected: 'características protegidas (characteristics of protected classifications)',
    commercial: 'información comercial (commercial information)',
    biometric: 'información biométrica (biometric information)',
    network:
      'actividad en internet u otras redes (internet or other electronic network activity information)',
    geolocation: 'datos de geolocalización (geolocation data)',
    sensory:
      'información sonora, electrónica, visual o similar (audio, electronic, visual or similar information)',
    professional: 'información profesional (professional or employment-related information)',
    education: 'información educativa (education information)',
    inferences: 'inferencias (inferences)',
    sensitive: 'información personal sensible (sensitive personal information)',
    other: 'otra información personal (other personal information)'
  },
  states: {
    alone: (where) => ({heading: `Si vive ${where}`, lead: 'La ley de su estado le da derecho'}),
    columns: {
      access: 'Acceso',
      rectification: 'Rectificación',
      erasure: 'Supresión',
      portability: 'Copia de sus datos',
      'opt-out-of-sale': 'Oposición a la venta',
      'opt-out-of-targeted-advertising': 'Oposición a la publicidad personalizada',
      'opt-out-of-profiling': 'Oposición a los perfiles',
      'information-on-sharing': 'Lista de terceros',
      'question-profiling': 'Impugnación del resultado de un perfil',
      'sensitive-data': 'Datos sensibles'
    },
    cells: {
      yes: 'sí',
      no: 'no',
      provided: 'de los datos que nos ha facilitado',
      automated: 'para decisiones exclusivamente automatizadas',
      categories: 'por categorías',
      sold: 'de los eventuales compradores',
      consent: 'solo con su consentimiento',
      'opt-out': 'puede oponerse',
      necessity: 'solo si es estrictamente necesario'
    }
  },
  mainRights: {
    access: 'consultar sus datos',
    rectification: 'pedir que se rectifiquen',
    erasure: 'pedir que se supriman',
    objection: 'oponerse a su uso',
    'withdraw-consent': 'retirar su consentimiento',
    'opt-out-of-sale': 'oponerse a su venta y cesión',
    complaint: 'reclamar ante una autoridad de control'
  }
}

/** `1 mes` → `un mes` */
function one(length: string): string {
  return length.replace(/^1\s/, /(?:hora|semana)/.test(length) ? 'una ' : 'un ')
}

/** `del RGPD`, `de la LGPD` */
function ofLaw(label: string): string {
  if (label.startsWith('leyes')) return `de las ${label}`
  return `${/^L(?:GPD|PD|ey)\b/.test(label) ? 'de la' : 'del'} ${label}`
}

/** `6(1)(a)` is `6.1.a)`, and `7 X` of the LGPD `7, X`. */
function articleText(article: string): string {
  return article
    .replace(/\((\d\w*)\)/g, '.$1')
    .replace(/\(([a-z]+)\)$/, '.$1)')
    .replace(' ', ', ')
}

/** `Nunca utilizamos`, `Terceros pueden leer`: the verb form expresses “we”. */
function clause({action, modality, who, person}: Deed): Clause {
  const {infinitive, finite, rest = '', pronoun = ''} = verbs[action]
  const words = {
    does: `${pronoun}${finite[person]}${rest}`,
    may: `${canBe[person]} ${infinitive}${pronoun.trim()}${rest}`,
    never: `nunca ${pronoun}${finite[person]}${rest}`
  }[modality]
  const opening = person === 'we' ? capitalised(words) : `${who} ${words}`
  return {opening, closing: null, to: true, isObject: true}
}

const canBe: Readonly<Record<Deed['person'], string>> = {we: 'podemos', you: 'puede', they: 'pueden'}
