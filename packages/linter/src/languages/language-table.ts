import type {Action, Actor, DataCategory, Disclosure, Purpose, RecipientKind} from '@policy-gen/schema'
import type {PhraseList, PhraseTable} from '../phrases/phrase-table.js'
import type {ModelTable} from '../reading/model-table.js'
import type {ClaimWords} from './claim-words.js'
import type {LanguageKnowledge} from './cues.js'
import type {KnownCue} from './known-cue.js'
import type {PromiseKind, PromiseWords} from './promise-words.js'

/** The knowledge of a language, compiled: see `languageTable`. */
export interface LanguageTable
  extends
    Pick<LanguageKnowledge, 'frequentWords' | 'negations'>,
    Required<Pick<LanguageKnowledge, 'signs' | 'hints'>> {
  /** All phrases of the lists below. */
  readonly phrases: PhraseTable
  readonly cues: PhraseList<KnownCue>
  readonly headings: PhraseList<Disclosure>
  readonly mentions: PhraseList<'mention'>
  readonly affirmations: PhraseList<'affirmation'>
  readonly model: ModelTable
}

/** The wording of claims, compiled: see `claimTable`. It is a separate part, because few readings need it. */
export interface ClaimTable extends Pick<
  ClaimWords,
  'negations' | 'modals' | 'auxiliaries' | 'contrasts' | 'freeOrder' | 'scope'
> {
  /** All phrases of the lists below. */
  readonly phrases: PhraseTable
  readonly actions: PhraseList<Action>
  readonly actors: PhraseList<Actor>
  readonly data: PhraseList<DataCategory>
  readonly purposes: PhraseList<Purpose>
  readonly recipients: PhraseList<RecipientKind>
  readonly exceptions: PhraseList<'exception'>
  readonly noClaim: PhraseList<'no claim'>
  readonly promised: PhraseList<PromiseKind>
  readonly broken: PhraseList<PromiseKind>
  /** Words that may or may not occur beside such a phrase. */
  readonly promises: Pick<PromiseWords, 'besides' | 'others' | 'places'> & {
    readonly unless: Readonly<Partial<Record<PromiseKind, RegExp>>>
  }
}

/** The knowledge of a language in the parts that a page loads: one for reading texts, one for finding claims in them. */
export interface LanguageParts {
  readonly table: LanguageTable
  readonly claims: ClaimTable
}

/** Parts that are available, and only have to be created. */
export type PartsAtHand = {readonly [Part in keyof LanguageParts]: () => LanguageParts[Part]}

/** Parts that have to be loaded. */
export type PartsOnDemand = {
  readonly [Part in keyof LanguageParts]: {readonly load: () => Promise<LanguageParts[Part]>}
}
