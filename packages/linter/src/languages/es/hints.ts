import type {PlainSign} from '../cues.js'

export const hints: readonly PlainSign[] = [
  [
    'collection',
    /(?<!\p{L})(?:(?:recopil|recog|almacen|guard|registr|recab|obten|obtien|recib)\p{L}*[^.\n]{0,90}(?<!\p{L})(?:datos|información|direcci(?:ón|ones)|correos?|nombres?)|(?:datos|información)(?!\p{L})[^.\n]{0,60}(?<!\p{L})(?:recopil|recog|almacen|guard|registr|recab|obten)\p{L}*)/iu
  ],
  [
    'purposes',
    /(?<!\p{L})(?:datos|información|direcci(?:ón|ones)|cookies)(?!\p{L})[^.\n]{0,110}(?<!\p{L})(?:para|con el (?:fin|objetivo|objeto) de|a fin de|finalidad(?:es)?)(?!\p{L})|(?<!\p{L})para (?:funcionar|usarl[oa]s)(?!\p{L})/iu
  ],
  [
    'sharing',
    /(?<!\p{L})(?:(?:compart|ced|transmit|envi|env[ií]a|vend|divulg|comunic|revel|proces)\p{L}*[^.\n]{0,80}(?<!\p{L})(?:terceros|google|proveedores|autoridades|firebase|socios)|(?:ced|distribu|divulg|alquil|revel)(?:[aei]rá|[aei]remos|[aei]mos)(?!\p{L})[^.\n]{0,40}(?<!\p{L})(?:datos|información)|encargad\p{L}* del tratamiento|proveedores de servicios|alojad\p{L}*|(?:plataformas|servicios|empresas|herramientas) (?:de terceros|externas?|externos?)|terceros[^.\n]{0,60}(?:recopil|recog|acced|recib|usar|utiliz)\p{L}*)(?!\p{L})/iu
  ],
  [
    'retention',
    /(?<!\p{L})(?:conserv|almacen|guard|elimin|borr|suprim)\p{L}*[^.\n]{0,100}(?<!\p{L})(?:durante|mientras|hasta|una vez|\d+ (?:días|meses|años)|en la sesión|al (?:cerrar|desinstalar))(?!\p{L})|(?<!\p{L})desinstal\p{L}*[^.\n]{0,60}(?<!\p{L})(?:elimin|borr|suprim)\p{L}*/iu
  ],
  [
    'security',
    /(?<!\p{L})(?:cifrad\p{L}*|encriptad\p{L}*|https|tls|medidas (?:técnicas|de seguridad)|servidores? segur\p{L}*|llavero)(?!\p{L})/iu
  ],
  [
    'choices',
    /(?<!\p{L})(?:revoc|desactiv|desinstal|opcional|darse de baja|(?:dese|quier|solicit|ped)\p{L}*[^.\n]{0,50}(?:elimin|borr|rectific))\p{L}*/iu
  ],
  [
    'controller',
    /(?:(?<!\p{L})(?:desarrollad|operad|cread|publicad|mantenid|gestionad)[oa]s? por (?!un |una |terceros|el |los )\p{L}|(?<!\p{L})términos en (?:los )?que \p{Lu}|©\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s{1,3})?\p{Lu})/u
  ],
  [
    'contact',
    /(?<!\p{L})contact\p{L}*[^.\n]{0,30}(?<!\p{L})(?:desarrollador\p{L}*|administrador\p{L}*|equipo|autor\p{L}*|responsable)(?!\p{L})|(?<!\p{L})comunic\p{L}* (?:directamente )?(?:conmigo|con nosotros)|(?<!\p{L})(?:abr|cre)\p{L}* (?:una?|un) (?:issue|incidencia)/iu
  ]
]
