import type {PlainSign} from '../cues.js'

export const signs: readonly PlainSign[] = [
  [
    // `Verantwortlich ist der Kanuverein, Hafenweg 3, 20457 Hamburg`: a letter reaches somebody, too.
    'contact',
    /(?<!\p{L})(?:verantwortlich\p{L}*|stelle|betreiber(?:in)?)(?!\p{L})[\s\S]{0,200}?\p{L}\.?\s\d{1,4}(?:\s?[\p{L}/-]\s?\d{0,3}){0,2}(?:,\s{1,3}|[*_ \\]{0,4}\n[*_ ]{0,4})(?:[DA]-|CH-)?\d{4,5}\s\p{Lu}/iu
  ]
]
