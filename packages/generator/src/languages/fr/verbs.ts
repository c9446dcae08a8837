import type {Action} from '@policy-gen/schema'
import type {Person} from '../wording.js'

/** A verb of a sentence about data, with what is around it: `vous permettons de consulter`. */
interface FrenchVerb {
  readonly infinitive: string
  readonly finite: Readonly<Record<Person, string>>
  /** `vous ` before the verb. */
  readonly pronoun?: string
  /** What comes between the verb and the data. */
  readonly rest?: string
  /** Left out: the data is the object of the verb. */
  readonly isObject?: false
}

type Rest = Omit<FrenchVerb, 'infinitive' | 'finite'>

function er(stem: string, rest: Rest = {}): FrenchVerb {
  // `partageons`
  const we = stem.endsWith('g') ? `${stem}eons` : `${stem}ons`
  return {infinitive: `${stem}er`, finite: {we, you: `${stem}ez`, they: `${stem}ent`}, ...rest}
}

function irregular(infinitive: string, we: string, you: string, they: string, rest: Rest = {}): FrenchVerb {
  return {infinitive, finite: {we, you, they}, ...rest}
}

const allow = (what: string): FrenchVerb =>
  irregular('permettre', 'permettons', 'permettez', 'permettent', {pronoun: 'vous ', rest: ` de ${what}`})

export const verbs: Readonly<Record<Action, FrenchVerb>> = {
  collect: er('collect'),
  'collect-automatically': er('enregistr', {rest: ' automatiquement'}),
  'store-on-device': er('stock', {rest: ' sur votre appareil, ou y lisons,'}),
  use: er('utilis'),
  combine: er('recoup'),
  link: er('rattach', {rest: ' à votre personne'}),
  profile: er('exploit', {rest: ' à des fins de profilage'}),
  track: irregular('suivre', 'suivons', 'suivez', 'suivent'),
  'decide-automatically': irregular('prendre', 'prenons', 'prenez', 'prennent', {
    rest: ' des décisions automatisées fondées sur',
    isObject: false
  }),
  contact: er('contact', {pronoun: 'vous ', rest: ' en utilisant', isObject: false}),
  share: irregular('transmettre', 'transmettons', 'transmettez', 'transmettent'),
  sell: irregular('vendre', 'vendons', 'vendez', 'vendent'),
  'share-for-advertising': er('communiqu', {rest: ' à des fins de publicité intersites'}),
  transfer: irregular('transférer', 'transférons', 'transférez', 'transfèrent', {
    rest: ' vers un autre pays'
  }),
  'disclose-publicly': er('publi'),
  engage: er('confi', {rest: ' à des prestataires'}),
  'give-access': irregular('rendre', 'rendons', 'rendez', 'rendent', {rest: ' accessibles'}),
  keep: er('conserv'),
  delete: irregular('effacer', 'effaçons', 'effacez', 'effacent'),
  anonymise: er('anonymis'),
  protect: irregular('protéger', 'protégeons', 'protégez', 'protègent'),
  verify: er('vérifi'),
  'offer-access': allow('consulter'),
  'offer-correction': allow('rectifier'),
  'offer-deletion': allow('supprimer'),
  'offer-choice': er('laiss', {pronoun: 'vous ', rest: ' le choix concernant', isObject: false}),
  'obtain-consent': er('demand', {rest: ' votre consentement avant d’utiliser', isObject: false}),
  require: irregular('exiger', 'exigeons', 'exigez', 'exigent'),
  entice: er('incit', {pronoun: 'vous ', rest: ' à fournir', isObject: false}),
  inform: er('inform', {pronoun: 'vous ', rest: ' sur', isObject: false}),
  'respond-to-signals': irregular('tenir', 'tenons', 'tenez', 'tiennent', {
    rest: ' compte des signaux du navigateur concernant',
    isObject: false
  })
}
