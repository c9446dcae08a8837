import {PhraseCompiler} from '../phrases/phrase-compiler.js'
import type {PhraseList} from '../phrases/phrase-table.js'
import type {LanguageKnowledge} from './cues.js'
import type {ClaimTable} from './language-table.js'
import {promiseKinds, type PromiseKind} from './promise-words.js'

/** Compiles the wording of claims in a language into the table for finding them. */
export function claimTable({claims: words, frequentWords}: LanguageKnowledge): ClaimTable {
  const compiler = new PhraseCompiler(frequentWords)
  const lists = {
    actions: add(words.actions, compiler),
    actors: add(words.actors, compiler),
    data: add(words.data, compiler),
    purposes: add(words.purposes, compiler),
    recipients: add(words.recipients, compiler),
    exceptions: compiler.add(words.exceptions.map((phrase) => ['exception', phrase] as const)),
    noClaim: compiler.add(words.noClaim.map((phrase) => ['no claim', phrase] as const)),
    promised: promisePhrases('promised'),
    broken: promisePhrases('broken')
  }
  const {negations, modals, auxiliaries, contrasts, freeOrder, scope, promises} = words
  const {kinds, besides, others, places} = promises
  const unless = Object.fromEntries(
    promiseKinds.flatMap((kind) => (kinds[kind].unless ? [[kind, kinds[kind].unless]] : []))
  )
  return {
    phrases: compiler.table(),
    ...lists,
    negations,
    modals,
    auxiliaries,
    contrasts,
    scope,
    promises: {besides, others, places, unless},
    ...(freeOrder && {freeOrder})
  }

  function promisePhrases(side: 'promised' | 'broken'): PhraseList<PromiseKind> {
    return compiler.add(
      promiseKinds.flatMap((kind) =>
        words.promises.kinds[kind][side].map((phrase) => [kind, phrase] as const)
      )
    )
  }
}

function add<Id extends string>(
  phrases: Readonly<Partial<Record<Id, readonly string[]>>>,
  compiler: PhraseCompiler
): PhraseList<Id> {
  const entries = Object.entries(phrases) as [Id, readonly string[]][]
  return compiler.add(entries.flatMap(([id, list]) => list.map((phrase) => [id, phrase] as const)))
}
