import type {PeriodWords} from '../../period-words.js'

const what = String.raw`(?<what>[\p{L}\p{N}'’ -]{4,60}?)`
const count = String.raw`(?<most>au (?:maximum|plus) |(?:une durée )?maximale? de )?(?:une (?:durée|période) de )?(?<count>\p{L}+|\d+) (?<unit>jours?|semaines?|mois|ans?|années?)`
const more = String.raw`(?<more>.{0,60})$`
const kept = '(?:conservée?s?|stockée?s?|enregistrée?s?|gardée?s?)'
const deleted = '(?:supprimée?s?|effacée?s?|détruite?s?)'

/** How French policies say how long something is kept. */
export const frenchPeriodWords: PeriodWords = {
  kept: [
    new RegExp(
      String.raw`^${what} (?:est|sont|sera|seront) ${kept} (?:par nos soins )?pendant ${count}${more}`,
      'iu'
    ),
    new RegExp(
      String.raw`^${what} (?:est|sont|sera|seront) (?:automatiquement )?${deleted} (?:automatiquement )?(?:après|au bout de|à l['’]issue de) ${count}${more}`,
      'iu'
    ),
    new RegExp(String.raw`^nous (?:conservons|stockons|gardons) ${what} pendant ${count}${more}`, 'iu'),
    new RegExp(
      String.raw`^nous (?:supprimons|effaçons|détruisons) ${what} (?:après|au bout de) ${count}${more}`,
      'iu'
    )
  ],
  never: [
    new RegExp(String.raw`^${what} (?:n['’]est|ne sont|ne sera|ne seront) (?:pas|jamais) ${kept}$`, 'iu'),
    new RegExp(
      String.raw`^nous ne (?:conservons|stockons|gardons) (?:pas|jamais) (?<what>[\p{L}\p{N}'’ -]{4,60})$`,
      'iu'
    )
  ],
  determiner: /^(?:nos|vos|les|des|de|toutes|tous|la|le|l['’]|d['’])\s*(?!\p{Ll}{0,2}$)/iu,
  general:
    /(?<!\p{L})(?:elles?|ils?|ces?|cette|cookies?|personnelles?|caractère|et|ou)(?!\p{L})|^(?:données|informations)$/iu,
  alike: [
    /^(?:journaux|logs|fichiers journaux|fichiers logs|fichiers de journalisation)(?: (?:du|des|de) (?:serveurs?|connexion))?$/i,
    /^(?:sauvegardes?|copies de sauvegarde)$/i
  ],
  since: /^(?:après|à compter|à partir|depuis|afin|pour)(?!\p{L})/iu,
  numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  units: [/^jour/i, /^semaine/i, /^mois/i, /^an/i]
}
