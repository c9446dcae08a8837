import type {PeriodWords} from '../../period-words.js'

const what = String.raw`(?<what>[\p{L}\p{N}' -]{4,60}?)`
const most = String.raw`(?<most>(?:no longer|not more|no more) than |at most |up to |a maximum (?:period )?of )?`
const period = String.raw`${most}(?:a (?:period|total) of )?(?<count>\p{L}+|\d+) (?<unit>(?:day|week|month|year)s?)(?<more>.{0,60})$`

/** How English policies say how long something is kept. */
export const englishPeriodWords: PeriodWords = {
  kept: [
    new RegExp(
      String.raw`^${what} (?:is|are|will be) (?:automatically )?(?:kept|stored|retained|saved|archived|held) (?:by us )?(?:for )?${period}`,
      'iu'
    ),
    new RegExp(
      String.raw`^${what} (?:is|are|will be) (?:automatically )?(?:deleted|erased|removed|destroyed|overwritten) (?:after|within) ${period}`,
      'iu'
    ),
    new RegExp(String.raw`^we (?:will )?(?:keep|store|retain|save|hold) ${what} for ${period}`, 'iu'),
    new RegExp(
      String.raw`^we (?:will )?(?:delete|erase|remove|destroy|overwrite) ${what} after ${period}`,
      'iu'
    )
  ],
  never: [
    new RegExp(
      String.raw`^${what} (?:is|are|will) (?:not|never) (?:be )?(?:kept|stored|retained|saved)(?: by us| at all| on our servers)?$`,
      'iu'
    ),
    new RegExp(
      String.raw`^we (?:do not|don['’]t|never|will not) (?:keep|store|retain|save) (?:any )?(?<what>[\p{L}\p{N}' -]{4,60})$`,
      'iu'
    )
  ],
  determiner: /^(?:our|your|the|all|any|these|this|of)\s+/i,
  general:
    /\b(?:personal|your|it|they|them|this|these|cookies?)\b|^(?:data|information|details)$|\b(?:and|or)\b/i,
  alike: [/^(?:(?:web ?)?(?:server|access) )?log(?:s|files?| files?| data)$/i, /^back-?ups?(?: copies)?$/i],
  since:
    /^(?:after|from|following|since|in order to|to (?!the\b)|for (?:\p{L}+ )?(?:purposes|reasons))(?!\p{L})/iu,
  numbers: [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve'
  ],
  units: [/^day/i, /^week/i, /^month/i, /^year/i]
}
