import type {PlainSign} from '../cues.js'

export const hints: readonly PlainSign[] = [
  [
    'collection',
    /(?<!\p{L})(?:(?:colet|recolh|armazen|guard|registr|obt|receb)\p{L}*[^.\n]{0,90}(?<!\p{L})(?:dados|informaç(?:ão|ões)|endereços?|e-?mails?|nomes?)|(?:dados|informações)(?!\p{L})[^.\n]{0,60}(?<!\p{L})(?:colet|recolh|armazen|guard|registr|cadastrais)\p{L}*)/iu
  ],
  [
    'purposes',
    /(?<!\p{L})(?:dados|informaç(?:ão|ões)|endereços?|cookies)(?!\p{L})[^.\n]{0,110}(?<!\p{L})(?:para|a fim de|com o objetivo de|finalidades?)(?!\p{L})/iu
  ],
  [
    'sharing',
    /(?<!\p{L})(?:(?:compartilh|partilh|ced|transmit|envi|vend|divulg|fornec|repass|inform)\p{L}*[^.\n]{0,80}(?<!\p{L})(?:terceiros|autoridades?|órgãos?|parceiros|google|prestadores)|(?:ced|alug|distribu|divulg|revel)(?:[aei]rá|[aei]remos|[aeií]mos)(?!\p{L})[^.\n]{0,40}(?<!\p{L})(?:dados|informações)|prestadores de serviços?|hospedad\p{L}*|(?:plataformas|serviços|empresas|ferramentas) (?:de terceiros|extern[ao]s)|terceiros[^.\n]{0,60}(?:colet|recolh|acess|receb|us[ae])\p{L}*)(?!\p{L})/iu
  ],
  [
    'retention',
    /(?<!\p{L})(?:conserv|armazen|guard|exclu|apag|elimin|mant)\p{L}*[^.\n]{0,100}(?<!\p{L})(?:durante|enquanto|até|após|\d+ (?:dias|meses|anos))(?!\p{L})|(?<!\p{L})desinstal\p{L}*[^.\n]{0,60}(?<!\p{L})(?:remov|apag|exclu|elimin)\p{L}*/iu
  ],
  [
    'security',
    /(?<!\p{L})(?:criptograf\p{L}*|cifrad\p{L}*|https|tls|medidas (?:técnicas|de segurança)|servidores? segur\p{L}*)(?!\p{L})/iu
  ],
  [
    'choices',
    /(?<!\p{L})(?:revog|desativ|desinstal|cancel|(?:dese|quer|solicit|ped)\p{L}*[^.\n]{0,50}(?:exclu|apag|remo[vç]|elimin))\p{L}*/iu
  ],
  [
    'controller',
    /(?:(?<!\p{L})(?:desenvolvid|operad|criad|publicad|mantid)[oa]s? por (?!um |uma |terceiros)\p{L}|©\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s{1,3})?\p{Lu})/u
  ],
  [
    'contact',
    /(?<!\p{L})conta(?:c?t)\p{L}*[^.\n]{0,30}(?<!\p{L})(?:desenvolvedor\p{L}*|administrador\p{L}*|equipe|autor\p{L}*|responsável)(?!\p{L})|(?<!\p{L})(?:abr|cri)\p{L}* (?:uma?|um) issue/iu
  ]
]
