import type {PlainSign} from '../cues.js'

export const signs: readonly PlainSign[] = [
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
