import type {Denials} from '../denials.js'

export const denials: Denials = {
  limits:
    /(?<!\p{L})(?:se|salvo|exceto|sem|só|somente|apenas|unicamente|quando|até|enquanto|a menos|a não ser|senão)(?!\p{L})/iu,
  denials: [
    [{action: 'offer-access'}, /(?<!\p{L})não tem (?:o |nenhum )?direito\b/iu, /\bacess(?:ar|o)\b/i],
    [
      {action: 'offer-correction'},
      /(?<!\p{L})não tem (?:o |nenhum )?direito\b/iu,
      /\b(?:corrigir|correção|retific)/iu
    ],
    [{action: 'offer-deletion'}, /(?<!\p{L})não tem (?:o |nenhum )?direito\b/iu, /\b(?:elimin|apag|exclu)/i],
    [
      {action: 'store-on-device'},
      /(?<!\p{L})não (?:utilizamos|usamos|empregamos|instalamos) (?:nenhum )?cookies?\b/iu
    ],
    [
      {action: 'sell'},
      /(?<!\p{L})(?:não|nunca|jamais)(?!\p{L})/iu,
      /\bvend(?:emos|em|er|idos|idas|eremos)\b/i,
      /(?<!\p{L})(?:dados|informações)(?!\p{L})/iu
    ],
    [
      {action: 'share', with: ['third-party']},
      /(?<!\p{L})(?:não|nunca|jamais)(?!\p{L})/iu,
      /\b(?:compartilh|partilh|cedemos|cedidos|divulg|repass|transmit)/i,
      /\b(?:com|a|para) (?:nenhum |quaisquer )?terceiros?\b/i
    ],
    [
      {action: 'track'},
      /(?<!\p{L})(?:não|nunca|jamais)(?!\p{L})/iu,
      /(?<!\p{L})rastre(?:amos|iam|amento|io)(?!\p{L})/iu
    ],
    [
      {action: 'transfer'},
      /(?<!\p{L})(?:não|nunca|jamais)(?!\p{L})/iu,
      /(?<!\p{L})(?:outros países|países terceiros|exterior|fora (?:do (?:Brasil|país|Espaço)|da (?:União|UE)|de Portugal))(?!\p{L})/iu
    ],
    [
      {action: 'decide-automatically'},
      /(?<!\p{L})(?:não|nunca|nenhuma)(?!\p{L})/iu,
      /(?<!\p{L})decis(?:ões|ão) (?:individua(?:l|is) )?automatizadas?(?!\p{L})/iu
    ],
    [
      {action: 'collect', data: ['personal-data']},
      /(?<!\p{L})não (?:coletamos|recolhemos) (?:nenhum |quaisquer )?dados? pessoa(?:l|is)(?!\p{L})/iu
    ]
  ]
}
