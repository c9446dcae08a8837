import type {PlainSign} from '../cues.js'

/** `el Club del Puerto`, but not `el Responsable` or `Google`. */
const named = String.raw`(?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as)\s)?(?!(?:El|L[ao]s?|Nosotros|Usted|Su|Sus|Nuestr[oa]s?|Est[aeo]|Google|Meta|Facebook|Aplicación|Cliente|Empresa|Entidad|Plataforma|Prestador|Responsable|Sitio|Titular|Usuario|Vendedor|Web)(?!\p{L}))\p{Lu}[\p{L}\d&'’-]{1,40}(?:\s(?:(?:de|del|la|las|los|y)\s){0,2}\p{Lu}[\p{L}\d&'’-]{1,40}){0,4}`

export const signs: readonly PlainSign[] = [
  // `Esta política explica cómo el Club del Puerto trata sus datos`
  [
    'controller',
    new RegExp(
      String.raw`(?<!\p{L})(?:[Ee]sta|[Ee]ste|[Nn]uestr[oa]|[Pp]resente)\s(?:política|aviso|declaración)[^.\n]{0,60}\s(?:explica|describe|detalla|expone|indica|recoge)\s(?:cómo|la\s(?:forma|manera)\sen\s(?:la\s)?que)\s${named}\s(?:recopila|recoge|utiliza|usa|trata|gestiona|protege|conserva|maneja)(?!\p{L})`,
      'u'
    )
  ],
  // `El Club del Puerto se compromete a proteger su privacidad`
  [
    'controller',
    new RegExp(
      String.raw`(?<=^|[.!?>]\s{0,3})[*_ ]{0,4}${named}[*_]{0,4}\s(?:respeta|valora|se\scompromete\sa\s(?:proteger|respetar|garantizar))\s[^.\n]{0,40}(?:privacidad|intimidad|datos|información)(?!\p{L})`,
      'mu'
    )
  ]
]
