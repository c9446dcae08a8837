import type {Act} from '@policy-gen/schema'

/** A sentence that says plainly that something never happens. */
export interface PlainDenial {
  readonly text: string
  readonly act: Act
}

/**
 * Denials that hardly anybody words in another way, for what the reading of claims doesn't know: other languages, and
 * a few acts in English. All patterns of an entry are in the sentence, and no word that limits it is.
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
  },
  fr: {
    // “Nous ne les transmettons qu’à …” says to whom, and not that nobody gets them.
    limits:
      /(?<!\p{L})(?:si|s[’']ils?|sauf|hormis|excepté|sans|uniquement|seulement|lorsque|jusqu|qu[’']|que|à moins)(?!\p{L})/iu,
    denials: [
      [{action: 'store-on-device'}, /\b(?:aucun|pas de|jamais de) cookies?\b/i],
      [
        {action: 'sell'},
        /\b(?:ne|n[’'])/i,
        /\b(?:pas|jamais|aucune?)\b/i,
        /\bvend(?:ons|re|ue?s?)\b/i,
        /\b(?:données|informations)\b/i
      ],
      [
        {action: 'share', with: ['third-party']},
        /\b(?:ne|n[’'])/i,
        /\b(?:pas|jamais|aucune?)\b/i,
        /\b(?:partag|transmett|transmis|communiqu|c[ée]d)/iu,
        /\btiers\b/i
      ],
      [
        {action: 'track'},
        /\b(?:ne|n[’'])/i,
        /\b(?:pas|jamais|aucun)\b/i,
        /\b(?:pist|traç)(?:ons|age|ées?|és?)/i
      ],
      [
        {action: 'transfer'},
        /\b(?:ne|n[’'])/i,
        /\b(?:pas|jamais|aucune?)\b/i,
        /\b(?:pays tiers|(?:hors|en dehors) de (?:l[’'](?:Union|UE|Espace)|la France))/i
      ],
      [{action: 'decide-automatically'}, /\b(?:aucune|pas de|jamais de) décisions?\b.* automatisée/i],
      [
        {action: 'collect', data: ['personal-data']},
        /\b(?:collectons|recueillons) (?:aucune|pas de|jamais de) données? (?:personnelles?|à caractère personnel)/i
      ]
    ]
  },
  es: {
    limits:
      /(?<!\p{L})(?:si|salvo|excepto|sin|s[oó]lo|únicamente|cuando|hasta|mientras|a menos|más que)(?!\p{L})/iu,
    denials: [
      [
        {action: 'store-on-device'},
        /\bno (?:utilizamos|usamos|empleamos|instalamos) (?:ninguna )?cookies?\b/i
      ],
      [
        {action: 'sell'},
        /\b(?:no|nunca|jamás)(?!\p{L})/iu,
        /\b(?:vendemos|vend(?:en|er|idos|eremos))\b/i,
        /\b(?:datos|información)(?!\p{L})/iu
      ],
      [
        {action: 'share', with: ['third-party']},
        /\b(?:no|nunca|jamás)(?!\p{L})/iu,
        /\b(?:compart|ced|comunic|transmit)/i,
        /\b(?:con|a) (?:ningún )?terceros?\b(?! países)/iu
      ],
      [{action: 'track'}, /\b(?:no|nunca|jamás)(?!\p{L})/iu, /\brastre(?:amos|an|o)\b/i],
      [
        {action: 'transfer'},
        /\b(?:no|nunca|jamás)(?!\p{L})/iu,
        /\b(?:terceros países|fuera (?:de la (?:Unión|UE)|del Espacio|de España))/iu
      ],
      [
        {action: 'decide-automatically'},
        /\b(?:no|nunca|ninguna)(?!\p{L})/iu,
        /\bdecisi(?:ones|ón) (?:individual(?:es)? )?automatizadas?\b/iu
      ],
      [
        {action: 'collect', data: ['personal-data']},
        /\bno (?:recogemos|recopilamos|recabamos) (?:ningún )?datos? (?:personal(?:es)?|de carácter personal)\b/i
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
