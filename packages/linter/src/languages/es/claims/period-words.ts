import type {PeriodWords} from '../../period-words.js'

const what = String.raw`(?<what>[\p{L}\p{N}' -]{4,60}?)`
const count = String.raw`(?<most>como máximo |un máximo de |un plazo máximo de )?(?:un (?:plazo|período|periodo) de )?(?<count>\p{L}+|\d+) (?<unit>días?|semanas?|mes(?:es)?|años?)`
const more = String.raw`(?<more>.{0,60})$`

/** How Spanish policies say how long something is kept. */
export const spanishPeriodWords: PeriodWords = {
  kept: [
    new RegExp(String.raw`^${what} se (?:conserva|guarda|almacena)n? (?:durante|por) ${count}${more}`, 'iu'),
    new RegExp(
      String.raw`^${what} se (?:elimina|borra|suprime|destruye)n? (?:automáticamente )?(?:a los|al cabo de|después de|tras|pasados) ${count}${more}`,
      'iu'
    ),
    new RegExp(
      String.raw`^(?:conservamos|guardamos|almacenamos) ${what} (?:durante|por) ${count}${more}`,
      'iu'
    ),
    new RegExp(
      String.raw`^(?:eliminamos|borramos|suprimimos) ${what} (?:a los|al cabo de|después de|tras) ${count}${more}`,
      'iu'
    )
  ],
  never: [
    new RegExp(String.raw`^${what} (?:no|nunca) se (?:conserva|guarda|almacena)n?$`, 'iu'),
    new RegExp(
      String.raw`^(?:no|nunca) (?:conservamos|guardamos|almacenamos) (?<what>[\p{L}\p{N}' -]{4,60})$`,
      'iu'
    )
  ],
  determiner: /^(?:nuestr[oa]s?|sus?|tus?|l[oa]s|las?|el|tod[oa]s)\s+/i,
  general:
    /(?<!\p{L})(?:est[oae]s?|ell[oa]s|cookies?|personal(?:es)?|y|o|e)(?!\p{L})|^(?:datos?|información)$/iu,
  alike: [
    /^(?:registros|logs|archivos de registro|ficheros de registro)(?: (?:del|de los|de) (?:servidor(?:es)?|acceso))?$/i,
    /^copias de (?:seguridad|respaldo)$/i
  ],
  since: /^(?:para|con el fin|desde|tras|después|a partir|a contar)(?!\p{L})/iu,
  numbers: [
    'una?',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'once',
    'doce'
  ],
  units: [/^día/i, /^semana/i, /^mes/i, /^año/i]
}
