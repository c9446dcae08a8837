import type {Act} from '@policy-gen/schema'

/** A sentence that says plainly that something never happens. */
export interface PlainDenial {
  readonly text: string
  readonly act: Act
}

/**
 * Denials that hardly anybody words in another way, for what the reading of claims doesn't know: German, and a few
 * acts in English. All patterns of an entry are in the sentence, and no word that limits it is.
 */
const known: Readonly<Record<string, {readonly limits: RegExp; readonly denials: readonly Entry[]}>> = {
  en: {
    limits: /\b(?:if|unless|except|without|other than|apart from|only|when|where|until)\b/i,
    denials: [
      [{action: 'track'}, /\b(?:not|never|n[’']t) track (?:you|our|users|visitors)\b/i],
      [{action: 'transfer'}, /\b(?:never|not) leaves? (?:the|our)\b/i],
      [
        {action: 'transfer'},
        /\bnot\b/i,
        /\btransfer(?:red)?\b/i,
        /\b(?:outside|abroad|third countr(?:y|ies)|other countries)\b/i
      ],
      [{action: 'decide-automatically'}, /\b(?:no|not|never)\b/i, /\bautomated (?:individual )?decision/i]
    ]
  },
  de: {
    limits: /\b(?:wenn|falls|sofern|soweit|außer|ohne|es sei denn|nur|bis|solange)\b/i,
    denials: [
      [{action: 'store-on-device'}, /\bkeine(?:rlei)? cookies\b/i],
      [
        {action: 'sell'},
        /\bverkauf(?:en|t)\b/i,
        /\b(?:nicht|nie|niemals|keine)\b/i,
        /\b(?:daten|angaben)\b/i
      ],
      [
        {action: 'share', with: ['third-party']},
        /\bweiter(?:gegeben|geben)?\b/i,
        /\b(?:nicht|nie|niemals|keine)\b/i,
        /\ban dritte\b/i
      ],
      [{action: 'track'}, /\b(?:nicht|nie|niemals|kein)\b/i, /\b(?:tracking|nachverfolg\w+|verfolgen)\b/i],
      [
        {action: 'transfer'},
        /\b(?:nicht|nie|niemals|keine)\b/i,
        /\b(?:drittland|drittländer|drittländern|drittstaaten|außerhalb der eu)\b/i
      ],
      [
        {action: 'decide-automatically'},
        /\b(?:keine|nicht)\b/i,
        /\bautomatisierte\w* (?:entscheidung|einzelentscheidung)/i
      ],
      [
        {action: 'collect', data: ['personal-data']},
        /\berheben (?:wir )?keine(?:rlei)? personenbezogenen daten\b/i
      ]
    ]
  }
}

type Entry = readonly [act: Act, ...patterns: RegExp[]]

export function plainDenials(text: string, language: string): PlainDenial[] {
  const words = known[language.split('-')[0] ?? '']
  if (words === undefined) return []
  return [...text.matchAll(/[^.!?\n]+[.!?]?/g)].flatMap(([written]) => {
    const sentence = written.trim()
    if (words.limits.test(sentence)) return []
    const entry = words.denials.find(([, ...patterns]) => patterns.every((pattern) => pattern.test(sentence)))
    return entry ? [{text: sentence, act: entry[0]}] : []
  })
}
