import type {Denials} from '../denials.js'

export const denials: Denials = {
  // “Nous ne les transmettons qu’à …” says who gets them, not that nobody does.
  limits:
    /(?<!\p{L})(?:si|s[’']ils?|sauf|hormis|excepté|sans|uniquement|seulement|lorsque|jusqu|qu[’']|que|à moins)(?!\p{L})/iu,
  denials: [
    [{action: 'offer-access'}, /\b(?:aucun|pas (?:le |de )?)droit\b/i, /\b(?:accéder|accès)(?!\p{L})/iu],
    [{action: 'offer-correction'}, /\b(?:aucun|pas (?:le |de )?)droit\b/i, /\brectifi/i],
    [{action: 'offer-deletion'}, /\b(?:aucun|pas (?:le |de )?)droit\b/i, /\b(?:effac|supprim|suppression)/i],
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
}
