import type {LanguageBasics} from '../language-basics.js'

export const basics: LanguageBasics = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic']
  ],
  abbreviations: ['art', 'arts', 'núm', 'sr', 'sra', 'p. ej', 'ee', 'uu', 'apdo', 'av'],
  dates: {
    announced: String.raw`última\s(?:actualización|modificación|revisión|versión)|actualizad[ao]s?|actualización|modificad[ao]|revisad[ao]|publicad[ao]|vigente|en\svigor|entrada\sen\svigor|fecha|se\saplica\sdesde|aplicable\sdesde|versión(?:\s\d[\d.]*)?`,
    ofOthers: String.raw`reglamento|directiva|ley|leyes|decreto|decisión|sentencia|cláusulas|rgpd|lopdgdd|hasta|antes\sdel?|versi(?:ón|ones)\santerior(?:es)?`,
    after: 'versión|edición|actualización',
    inForce: 'vigor|vigente|efecto|aplica'
  },
  blanks: {
    asking: String.raw`insertar|inserte|introducir|introduzca|indicar|indique|completar|complete|rellenar|rellene|a(?:ñ|n)adir|por definir|a definir|a completar|pendiente`,
    asked: String.raw`nombre|apellidos?|empresa|raz(?:ó|o)n social|sociedad|denominaci(?:ó|o)n|organizaci(?:ó|o)n|direcci(?:ó|o)n|domicilio|calle|ciudad|pa(?:í|i)s|c(?:ó|o)digo postal|fecha|correo|e-?mail|tel(?:é|e)fono|n(?:ú|u)mero|sitio|web|p(?:á|a)gina|url|enlace|cif|nif|dpd|dpo|delegado|responsable|contacto`,
    beside: String.raw`tu|su|tus|sus|nuestr[oa]|el|la|los|las|del?|y|o|completa|completo|f(?:í|i)sica|electr(?:ó|o)nic[oa]|postal|social|fiscal`,
    mailbox: '(?:tu|su)[-_.]?(?:e-?mail|mail|correo|nombre)',
    ofDrafts: String.raw`(?:este (?:texto|documento)|esta (?:página|política)(?: de privacidad)?|esto) es (?:s[óo]lo )?una? (?:plantilla|borrador|modelo|texto de ejemplo)|(?:debe|debería) ser revisad[oa] por (?:una? |su )?(?:abogad[oa]|asesor)`,
    wordsOfDrafts: [
      'plantilla',
      'borrador',
      'un modelo',
      'una modelo',
      'texto de ejemplo',
      'abogad',
      'por asesor',
      'por un asesor',
      'por una asesor',
      'por su asesor'
    ]
  },
  documents: {
    topic: 'privacidad|datos|política',
    parts: 'sección|artículo|capítulo|anexo|parte',
    nearby: '(?:más )?(?:abajo|arriba)|a continuación',
    politely: 'por favor',
    leadsOn: 'debe|puede|y|o|siguientes?',
    contact: 'contacto',
    labels: 'e-?mail|correo|tel|teléfono|fax|web',
    at: 'arroba|at',
    emptyLink: '(?:ha(?:ga|z) clic )?aqu[ií]|este enlace|(?:leer |saber )?más'
  },
  names: {
    title: /\bpolítica de privacidad(?: (?:de|del)(?: (?:la|el))?)?(?!\p{L})/iu,
    selves: 'nosotros',
    articles: 'La|El',
    common: 'nosotros|usted'
  }
}
