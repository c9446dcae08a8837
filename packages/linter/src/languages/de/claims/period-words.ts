import type {PeriodWords} from '../../period-words.js'

const what = String.raw`(?<what>[\p{L}\p{N}' -]{4,60}?)`
const kept = '(?:gespeichert|aufbewahrt|aufgehoben|vorgehalten)'
const count = String.raw`(?<most>höchstens |maximal |längstens |bis zu |nicht länger als )?(?<count>\p{L}+|\d+) (?<unit>(?:Tag|Woche|Monat|Jahr)\p{L}*)`
const more = String.raw`(?<more>.{0,60})$`

/** How German policies say how long something is kept. */
export const germanPeriodWords: PeriodWords = {
  kept: [
    new RegExp(
      String.raw`^${what} (?:wird|werden) (?:von uns )?(?:für )?${count}(?: lang)? ${kept}${more}`,
      'iu'
    ),
    new RegExp(
      String.raw`^${what} (?:wird|werden) (?:von uns )?(?:automatisch )?nach ${count} (?:automatisch )?(?:gelöscht|überschrieben)${more}`,
      'iu'
    ),
    new RegExp(
      String.raw`^${what} (?:speichern|bewahren|heben) wir (?:für )?${count}(?: lang)?(?: auf)?${more}`,
      'iu'
    ),
    new RegExp(String.raw`^${what} löschen wir (?:automatisch )?nach ${count}${more}`, 'iu'),
    new RegExp(
      String.raw`^wir (?:speichern|bewahren|heben) ${what} (?:für )?${count}(?: lang)?(?: auf)?${more}`,
      'iu'
    ),
    new RegExp(String.raw`^wir löschen ${what} (?:automatisch )?nach ${count}${more}`, 'iu')
  ],
  never: [
    new RegExp(
      String.raw`^${what} (?:wird|werden) (?:von uns )?(?:nicht|nie|niemals) (?:gespeichert|aufbewahrt)$`,
      'iu'
    ),
    new RegExp(String.raw`^${what} speichern wir (?:nicht|nie|niemals)$`, 'iu'),
    new RegExp(String.raw`^wir speichern keine (?<what>[\p{L}\p{N}' -]{4,60})$`, 'iu')
  ],
  determiner: /^(?:unsere[rn]?|ihre[rn]?|die|der|das|alle|sämtliche)\s+/i,
  general:
    /(?<!\p{L})(?:sie|es|diese[rs]?|cookies?|personenbezogenen?|und|oder|sowie)(?!\p{L})|^(?:daten|informationen|angaben)$/iu,
  alike: [
    /^(?:(?:web)?server-? ?)?(?:log-?(?:files?|dateien)|logs|protokolle|protokolldateien)$/i,
    /^(?:backups?|sicherungskopien|datensicherungen|sicherungen)$/i
  ],
  since: /^(?:ab|nach|seit|um|zur|zum|zwecks)(?!\p{L})/iu,
  numbers: [
    'ein\\p{L}*',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf'
  ],
  units: [/^Tag/i, /^Woche/i, /^Monat/i, /^Jahr/i]
}
