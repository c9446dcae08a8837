import type {Denials} from '../denials.js'

export const denials: Denials = {
  limits: /\b(?:wenn|falls|sofern|soweit|außer|ohne|es sei denn|nur|bis|solange)\b/i,
  denials: [
    [{action: 'offer-access'}, /\bkein(?:en)? (?:recht|anspruch)\b/i, /\bauskunft\b/i],
    [{action: 'offer-correction'}, /\bkein(?:en)? (?:recht|anspruch)\b/i, /\bberichtig/i],
    [
      {action: 'offer-deletion'},
      /\bkein(?:en)? (?:recht|anspruch)\b/i,
      /(?<!\p{L})(?:löschung|löschen|gelöscht)/iu
    ],
    [{action: 'store-on-device'}, /\bkeine(?:rlei)? cookies\b/i],
    [{action: 'sell'}, /\bverkauf(?:en|t)\b/i, /\b(?:nicht|nie|niemals|keine)\b/i, /\b(?:daten|angaben)\b/i],
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
