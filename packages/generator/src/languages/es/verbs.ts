import type {Action} from '@policy-gen/schema'
import type {Person} from '../wording.js'

/** A verb of a sentence about data, with what is around it: `le permitimos consultar`. */
interface SpanishVerb {
  readonly infinitive: string
  readonly finite: Readonly<Record<Person, string>>
  /** `le ` before the verb; an infinitive has it as a suffix. */
  readonly pronoun?: string
  /** What comes between the verb and the data. */
  readonly rest?: string
}

type Rest = Omit<SpanishVerb, 'infinitive' | 'finite'>

function ar(stem: string, rest: Rest = {}): SpanishVerb {
  return {infinitive: `${stem}ar`, finite: {we: `${stem}amos`, you: `${stem}a`, they: `${stem}an`}, ...rest}
}

function er(stem: string, rest: Rest = {}): SpanishVerb {
  return {infinitive: `${stem}er`, finite: {we: `${stem}emos`, you: `${stem}e`, they: `${stem}en`}, ...rest}
}

function ir(stem: string, rest: Rest = {}): SpanishVerb {
  return {infinitive: `${stem}ir`, finite: {we: `${stem}imos`, you: `${stem}e`, they: `${stem}en`}, ...rest}
}

function irregular(infinitive: string, we: string, you: string, they: string, rest: Rest = {}): SpanishVerb {
  return {infinitive, finite: {we, you, they}, ...rest}
}

export const verbs: Readonly<Record<Action, SpanishVerb>> = {
  collect: irregular('recoger', 'recogemos', 'recoge', 'recogen'),
  'collect-automatically': ar('registr', {rest: ' automáticamente'}),
  'store-on-device': ar('almacen', {rest: ' en su dispositivo, o leemos de él,'}),
  use: ar('utiliz'),
  combine: ar('combin'),
  link: ar('vincul', {rest: ' a su persona'}),
  profile: ar('analiz', {rest: ' para elaborar perfiles'}),
  track: irregular('seguir', 'seguimos', 'sigue', 'siguen'),
  'decide-automatically': ar('tom', {rest: ' decisiones automatizadas basadas en'}),
  contact: ar('contact', {rest: ' con usted mediante'}),
  share: ar('comunic'),
  sell: er('vend'),
  'share-for-advertising': er('ced', {rest: ' para publicidad entre sitios'}),
  transfer: irregular('transferir', 'transferimos', 'transfiere', 'transfieren', {rest: ' a otro país'}),
  'disclose-publicly': ar('public'),
  engage: ar('encarg', {rest: ' a proveedores'}),
  'give-access': irregular('hacer', 'hacemos', 'hace', 'hacen', {rest: ' accesibles'}),
  keep: ar('conserv'),
  delete: ir('suprim'),
  anonymise: ar('anonimiz'),
  protect: irregular('proteger', 'protegemos', 'protege', 'protegen'),
  verify: ar('verific'),
  'offer-access': ir('permit', {pronoun: 'le ', rest: ' consultar'}),
  'offer-correction': ir('permit', {pronoun: 'le ', rest: ' rectificar'}),
  'offer-deletion': ir('permit', {pronoun: 'le ', rest: ' eliminar'}),
  'offer-choice': ar('dej', {pronoun: 'le ', rest: ' elegir sobre'}),
  'obtain-consent': irregular('pedir', 'pedimos', 'pide', 'piden', {
    rest: ' su consentimiento antes de utilizar'
  }),
  require: irregular('exigir', 'exigimos', 'exige', 'exigen'),
  entice: ar('incit', {pronoun: 'le ', rest: ' a facilitar'}),
  inform: ar('inform', {pronoun: 'le ', rest: ' sobre'}),
  'respond-to-signals': irregular('atender', 'atendemos', 'atiende', 'atienden', {
    rest: ' las señales del navegador sobre'
  })
}
