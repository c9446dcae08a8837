import type {PlainSign} from '../cues.js'

/** `o Clube do Porto`, but not `o Controlador` or `Google`. */
const named = String.raw`(?:(?:[Oo]s?|[Aa]s?)\s)?(?!(?:[OA]s?|Nós|Você|Seus?|Suas?|Noss[oa]s?|Est[ae]|Google|Meta|Facebook|Aplicativo|Aplicação|Cliente|Controlador|Empresa|Loja|Plataforma|Prestador|Responsável|Site|Sítio|Titular|Usuário|Utilizador|Vendedor)(?!\p{L}))\p{Lu}[\p{L}\d&'’-]{1,40}(?:\s(?:(?:de|do|da|dos|das|e)\s){0,2}\p{Lu}[\p{L}\d&'’-]{1,40}){0,4}`

export const signs: readonly PlainSign[] = [
  // `Esta política explica como o Clube do Porto trata os seus dados`
  [
    'controller',
    new RegExp(
      String.raw`(?<!\p{L})(?:[Ee]sta|[Ee]ste|[Nn]oss[oa]|[Pp]resente)\s(?:política|aviso|declaração)[^.\n]{0,60}\s(?:explica|descreve|detalha|expõe|indica)\s(?:como|a\s(?:forma|maneira)\scomo)\s${named}\s(?:coleta|recolhe|utiliza|usa|trata|gere|protege|conserva|armazena)(?!\p{L})`,
      'u'
    )
  ],
  // `O Clube do Porto respeita a sua privacidade`
  [
    'controller',
    new RegExp(
      String.raw`(?<=^|[.!?>]\s{0,3})[*_ ]{0,4}${named}[*_]{0,4}\s(?:respeita|valoriza|compromete-se\sa\s(?:proteger|respeitar)|se\scompromete\sa\s(?:proteger|respeitar))\s[^.\n]{0,40}(?:privacidade|dados|informações)(?!\p{L})`,
      'mu'
    )
  ]
]
