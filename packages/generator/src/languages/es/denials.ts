import type {Denials} from '../denials.js'

export const denials: Denials = {
  limits:
    /(?<!\p{L})(?:si|salvo|excepto|sin|s[oó]lo|únicamente|cuando|hasta|mientras|a menos|más que)(?!\p{L})/iu,
  denials: [
    [{action: 'offer-access'}, /\bno tiene (?:ningún )?derecho\b/iu, /\bacce(?:der|so)\b/i],
    [{action: 'offer-correction'}, /\bno tiene (?:ningún )?derecho\b/iu, /\brectific/i],
    [{action: 'offer-deletion'}, /\bno tiene (?:ningún )?derecho\b/iu, /\b(?:supr[ie]|elimin|borr)/i],
    [{action: 'store-on-device'}, /\bno (?:utilizamos|usamos|empleamos|instalamos) (?:ninguna )?cookies?\b/i],
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
