import {capitalised} from '../../compose/wording/text.js'
import type {Clause, Deed, Wording} from '../wording.js'
import {verbs} from './verbs.js'

export const wording: Wording = {
  date: (written) => written.replace(/^1\s/, '1º '),
  period: (written) => written,
  separator: '; ',
  within: ({count}, length) => `no prazo de ${count === 1 ? one(length) : length}`,
  article: () => null,
  underLaw: ofLaw,
  groundCitation: (article, laws) => `art. ${articleText(article)} ${laws.map(ofLaw).join(' e ')}`,
  regions: (labels, list) => list(labels),
  only: (regions) => `somente ${regions}`,
  onlyThere: (regions) => `somente ${regions},`,
  everywhere: 'em toda parte',
  elsewhere: 'nos demais lugares',
  capitalAfterColon: false,
  clause,
  // The plural needs no article: `Nunca vendemos dados de saúde`.
  isMass: (label) => /^\p{L}+s(?!\p{L})/u.test(label),
  some: (label) => label,
  // `fins jurídicos` needs no further word for “purposes”.
  aims: (purposes, list) =>
    purposes.some(({purpose}) => purpose === 'legal-purposes')
      ? null
      : `para fins de ${list(purposes.map(({label}) => label))}`,
  otherData: 'Outros dados',
  groundMeanings: {
    consent: 'Você deu seu consentimento.',
    contract: 'Precisamos dos dados para o nosso contrato com você, ou para os preparativos que você pediu.',
    'legal-obligation': 'A lei ou uma norma regulatória nos obriga a isso.',
    'vital-interests': 'Precisamos dos dados para proteger a vida ou a integridade física de uma pessoa.',
    'public-task': 'Precisamos dos dados para uma tarefa de interesse público prevista em lei.',
    'legitimate-interests':
      'Nós, ou outros, temos um legítimo interesse nisso, e seus direitos e liberdades não prevalecem sobre ele.',
    'recognised-legitimate-interest': 'O direito do Reino Unido reconhece o interesse envolvido.',
    'explicit-consent': 'Você consentiu, de forma específica e destacada, com o uso desses dados sensíveis.',
    'employment-law':
      'Precisamos dos dados para obrigações e direitos do direito do trabalho e da seguridade social.',
    'made-public': 'Você mesmo tornou os dados manifestamente públicos.',
    'legal-claims': 'Precisamos dos dados para exercer ou defender direitos, também em processos.',
    'health-care': 'Precisamos dos dados para a assistência à saúde.',
    'research-and-statistics':
      'Precisamos dos dados para arquivo, pesquisa ou estatística, nos termos da lei.',
    'credit-protection': 'Precisamos dos dados para a proteção do crédito, nos termos da lei brasileira.',
    'research-body':
      'Os dados são necessários para a realização de estudos por órgão de pesquisa, nos termos da lei brasileira.',
    'exercise-of-rights':
      'Precisamos dos dados para o exercício regular de direitos em processo judicial, administrativo ou arbitral, nos termos da lei brasileira.',
    'health-protection':
      'Os dados são necessários para a tutela da saúde, em procedimento realizado por profissionais de saúde, serviços de saúde ou autoridade sanitária, nos termos da lei brasileira.'
  },
  frameworks: {
    EU: {
      program: 'ao Quadro de Privacidade de Dados UE-EUA (EU-U.S. DPF)',
      from: 'da União Europeia',
      authority: 'o painel de autoridades de proteção de dados da União Europeia'
    },
    UK: {
      program: 'à extensão do EU-U.S. DPF ao Reino Unido',
      from: 'do Reino Unido',
      authority: 'a Information Commissioner’s Office do Reino Unido'
    },
    CH: {
      program: 'ao Quadro de Privacidade de Dados Suíça-EUA (Swiss-U.S. DPF)',
      from: 'da Suíça',
      authority: 'o Comissário Federal suíço de Proteção de Dados e Informação'
    }
  },
  californiaCategories: {
    identifiers: 'identificadores (identifiers)',
    records: 'registros de clientes (customer records, Civ. Code § 1798.80(e))',
    protected: 'características protegidas (characteristics of protected classifications)',
    commercial: 'informações comerciais (commercial information)',
    biometric: 'informações biométricas (biometric information)',
    network:
      'atividade na internet ou em outras redes (internet or other electronic network activity information)',
    geolocation: 'dados de geolocalização (geolocation data)',
    sensory:
      'informações sonoras, eletrônicas, visuais ou semelhantes (audio, electronic, visual or similar information)',
    professional: 'informações profissionais (professional or employment-related information)',
    education: 'informações educacionais (education information)',
    inferences: 'inferências (inferences)',
    sensitive: 'informações pessoais sensíveis (sensitive personal information)',
    other: 'outras informações pessoais (other personal information)'
  },
  states: {
    alone: (where) => ({heading: `Se você mora ${where}`, lead: 'A lei do seu estado lhe dá direito'}),
    columns: {
      access: 'Acesso',
      rectification: 'Correção',
      erasure: 'Eliminação',
      portability: 'Cópia dos seus dados',
      'opt-out-of-sale': 'Recusa da venda',
      'opt-out-of-targeted-advertising': 'Recusa da publicidade direcionada',
      'opt-out-of-profiling': 'Recusa de perfis',
      'information-on-sharing': 'Lista de terceiros',
      'question-profiling': 'Contestação do resultado de um perfil',
      'sensitive-data': 'Dados sensíveis'
    },
    cells: {
      yes: 'sim',
      no: 'não',
      provided: 'dos dados que você nos forneceu',
      automated: 'para decisões exclusivamente automatizadas',
      categories: 'por categorias',
      sold: 'dos eventuais compradores',
      consent: 'só com o seu consentimento',
      'opt-out': 'você pode recusar',
      necessity: 'só se estritamente necessário'
    }
  },
  mainRights: {
    access: 'acessar seus dados',
    rectification: 'pedir que sejam corrigidos',
    erasure: 'pedir que sejam eliminados',
    objection: 'se opor ao seu uso',
    'withdraw-consent': 'revogar seu consentimento',
    'opt-out-of-sale': 'recusar sua venda e cessão',
    complaint: 'reclamar a uma autoridade de proteção de dados'
  }
}

/** `1 mês` → `um mês` */
function one(length: string): string {
  return length.replace(/^1\s/, /(?:hora|semana)/.test(length) ? 'uma ' : 'um ')
}

/** `do RGPD`, `da LGPD`, `das leis dos EUA` */
function ofLaw(label: string): string {
  if (label.startsWith('leis')) return `das ${label}`
  if (label.startsWith('Princípios')) return `dos ${label}`
  return `${/^(?:RGPD|DSA|Data|Regulamento)\b/.test(label) ? 'do' : 'da'} ${label}`
}

/**
 * `6(1)(a)` is `6, n.º 1, a)`, as the European Union writes it, and `7 X` is `7º, X,`, as Brazil does: the
 * first nine articles are ordinals.
 */
function articleText(article: string): string {
  const [number = '', ...parts] = article.split(' ')
  if (parts.length > 0) return `${[Number(number) < 10 ? `${number}º` : number, ...parts].join(', ')},`
  return article
    .replace(/\((\d\w*)\)/, ', n.º $1')
    .replace(/\(([a-z]+)\)$/, ', $1)')
    .concat(',')
}

/** `Nunca utilizamos`, `Terceiros podem ler`: the verb form expresses “we”. */
function clause({action, modality, who, person}: Deed): Clause {
  const {infinitive, finite, rest = ''} = verbs[action]
  const words = {
    does: `${finite[person]}${rest}`,
    may: `${canBe[person]} ${infinitive}${rest}`,
    never: `nunca ${finite[person]}${rest}`
  }[modality]
  const opening = person === 'we' ? capitalised(words) : `${who} ${words}`
  return {opening, closing: null, to: true, isObject: true}
}

const canBe: Readonly<Record<Deed['person'], string>> = {we: 'podemos', you: 'pode', they: 'podem'}
