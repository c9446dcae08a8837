import type {Action} from '@policy-gen/schema'
import type {Person} from '../wording.js'

/** A verb of a sentence about data, with what comes between it and the data: `permitimos que você consulte`. */
interface PortugueseVerb {
  readonly infinitive: string
  readonly finite: Readonly<Record<Person, string>>
  readonly rest?: string
}

function ar(stem: string, rest = ''): PortugueseVerb {
  return {infinitive: `${stem}ar`, finite: {we: `${stem}amos`, you: `${stem}a`, they: `${stem}am`}, rest}
}

function er(stem: string, rest = ''): PortugueseVerb {
  return {infinitive: `${stem}er`, finite: {we: `${stem}emos`, you: `${stem}e`, they: `${stem}em`}, rest}
}

function ir(stem: string, rest = ''): PortugueseVerb {
  return {infinitive: `${stem}ir`, finite: {we: `${stem}imos`, you: `${stem}e`, they: `${stem}em`}, rest}
}

function irregular(infinitive: string, we: string, you: string, they: string, rest = ''): PortugueseVerb {
  return {infinitive, finite: {we, you, they}, rest}
}

export const verbs: Readonly<Record<Action, PortugueseVerb>> = {
  collect: ar('colet'),
  'collect-automatically': ar('registr', ' automaticamente'),
  'store-on-device': ar('armazen', ' no seu dispositivo, ou lemos nele,'),
  use: ar('utiliz'),
  combine: ar('combin'),
  link: ar('associ', ' à sua pessoa'),
  profile: ar('analis', ' para formar perfis'),
  track: irregular('rastrear', 'rastreamos', 'rastreia', 'rastreiam'),
  'decide-automatically': ar('tom', ' decisões automatizadas com base em'),
  contact: ar('entr', ' em contato com você por meio de'),
  share: ar('compartilh'),
  sell: er('vend'),
  'share-for-advertising': er('ced', ' para publicidade entre sites'),
  transfer: irregular('transferir', 'transferimos', 'transfere', 'transferem', ' para outro país'),
  'disclose-publicly': ar('public'),
  engage: ar('confi', ' a fornecedores'),
  'give-access': irregular('dar', 'damos', 'dá', 'dão', ' acesso a'),
  keep: ar('conserv'),
  delete: ar('elimin'),
  anonymise: ar('anonimiz'),
  protect: irregular('proteger', 'protegemos', 'protege', 'protegem'),
  verify: ar('verific'),
  'offer-access': ir('permit', ' que você consulte'),
  'offer-correction': ir('permit', ' que você corrija'),
  'offer-deletion': ir('permit', ' que você elimine'),
  'offer-choice': ar('deix', ' você escolher sobre'),
  'obtain-consent': irregular('pedir', 'pedimos', 'pede', 'pedem', ' seu consentimento antes de utilizar'),
  require: irregular('exigir', 'exigimos', 'exige', 'exigem'),
  entice: ar('incentiv', ' você a fornecer'),
  inform: ar('inform', ' você sobre'),
  'respond-to-signals': er('atend', ' aos sinais do navegador sobre')
}
