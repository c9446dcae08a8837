import type {PlainSign} from '../cues.js'

/** `der Kanuverein Hafen`, but not `der Betreiber` or `die Website`. */
const named = String.raw`(?:[Dd](?:er|ie|as)\s)?(?!(?:D(?:er|ie|as)|Wir|Sie|Ihre?|Unser\p{L}*|Dies\p{L}*|Eine?|Google|Meta|Facebook|Betreiber\p{L}*|Anbieter\p{L}*|Anwendung|App|Dienst\p{L}*|Firma|Seite|Verantwortliche\p{L}*|Verein|Web\p{L}*|Datenschutz\p{L}*)(?!\p{L}))\p{Lu}[\p{L}\d&'’.-]{1,40}(?:\s(?:(?:und|für|&|der|des|am|im|an)\s){0,2}[\p{Lu}\d][\p{L}\d&'’.-]{1,40}){0,4}`

export const signs: readonly PlainSign[] = [
  // `Diese Erklärung beschreibt, wie der Kanuverein Hafen Ihre Daten verarbeitet`
  [
    'controller',
    new RegExp(
      String.raw`(?<!\p{L})(?:[Dd]iese|[Uu]nsere|[Ii]n\sdieser)\s\p{L}*(?:[Ee]rklärung|[Hh]inweise|[Ii]nformation(?:en)?)\s[^.\n]{0,60}\swie\s${named}\s(?:mit\s)?(?:Ihr|Dein|dein|personenbezogen|persönlich)\p{L}*\s(?:\p{L}+\s){0,2}Daten\s[^.\n]{0,60}(?:verarbeitet|erhebt|nutzt|verwendet|speichert|umgeht|schützt)(?!\p{L})`,
      'u'
    )
  ],
  // `Der Kanuverein Hafen nimmt den Schutz Ihrer Daten ernst`
  [
    'controller',
    new RegExp(
      String.raw`(?<=^|[.!?>]\s{0,3})[*_ ]{0,4}${named}[*_]{0,4}\s(?:nimmt|legt|misst|achtet|respektiert)\s[^.\n]{0,40}(?:Datenschutz|Schutz\s[^.\n]{0,40}Daten|Privatsphäre)(?!\p{L})`,
      'mu'
    )
  ],
  [
    // `Der Ruderverein Hafen betreibt diese Website`
    'controller',
    /(?<=^|[.!?>]\s?)[*_ ]{0,4}(?:D(?:er|ie|as) )?(?!D(?:er|ie|as|ies\p{L}*)\b|Ein\p{L}*|Unser\p{L}*|Jed\p{L}*|Wer\b|Betreiber)(?:[\p{Lu}\d][\p{L}\d&'’.-]{0,40}\s(?:(?:und|für|&|der|des|e\.\s?V\.)\s){0,2}){1,5}betreibt\s(?:dies\p{L}*|die|das|unser\p{L}*|hier)\s(?:\p{L}+ ){0,2}?(?:Web\p{L}*|Internet\p{L}*|Seiten?|Online\p{L}*|Angebot|App|Anwendung|Plattform|Portal|Shop|Dienst)(?!\p{L})/mu
  ],
  [
    // `Verantwortlich ist der Kanuverein, Hafenweg 3, 20457 Hamburg`: a letter reaches somebody, too.
    'contact',
    /(?<!\p{L})(?:verantwortlich\p{L}*|stelle|betreiber(?:in)?)(?!\p{L})[\s\S]{0,200}?\p{L}\.?\s\d{1,4}(?:\s?[\p{L}/-]\s?\d{0,3}){0,2}(?:,\s{1,3}|[*_ \\]{0,4}\n[*_ ]{0,4})(?:[DA]-|CH-)?\d{4,5}\s\p{Lu}/iu
  ]
]
