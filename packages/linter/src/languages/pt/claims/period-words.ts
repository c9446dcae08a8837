import type {PeriodWords} from '../../period-words.js'

const what = String.raw`(?<what>[\p{L}\p{N}' -]{4,60}?)`
const count = String.raw`(?<most>no máximo |um máximo de |um prazo máximo de )?(?:um (?:prazo|período) de )?(?<count>\p{L}+|\d+) (?<unit>dias?|semanas?|m[eê]s(?:es)?|anos?)`
const more = String.raw`(?<more>.{0,60})$`

/** How Portuguese policies say how long something is kept. */
export const portuguesePeriodWords: PeriodWords = {
  kept: [
    new RegExp(
      String.raw`^${what} (?:é|são|será|serão) (?:conservad|guardad|armazenad|mantid)[oa]s? (?:durante|por) ${count}${more}`,
      'iu'
    ),
    new RegExp(
      String.raw`^${what} (?:é|são|será|serão) (?:automaticamente )?(?:eliminad|apagad|excluíd|destruíd)[oa]s? (?:automaticamente )?(?:após|ao fim de|depois de|passados) ${count}${more}`,
      'iu'
    ),
    new RegExp(
      String.raw`^(?:conservamos|guardamos|armazenamos|mantemos) ${what} (?:durante|por) ${count}${more}`,
      'iu'
    ),
    new RegExp(
      String.raw`^(?:eliminamos|apagamos|excluímos) ${what} (?:após|ao fim de|depois de) ${count}${more}`,
      'iu'
    )
  ],
  never: [
    new RegExp(
      String.raw`^${what} (?:não|nunca) (?:é|são|será|serão) (?:conservad|guardad|armazenad|mantid)[oa]s?$`,
      'iu'
    ),
    new RegExp(
      String.raw`^(?:não|nunca) (?:conservamos|guardamos|armazenamos|mantemos) (?<what>[\p{L}\p{N}' -]{4,60})$`,
      'iu'
    )
  ],
  determiner: /^(?:noss[oa]s?|seus?|suas?|tod[oa]s|[oa]s?)\s+/i,
  general:
    /(?<!\p{L})(?:est[ae]s?|ess[ae]s?|el[ae]s|cookies?|pessoa(?:l|is)|e|ou)(?!\p{L})|^(?:dados?|informaç(?:ão|ões))$/iu,
  alike: [
    /^(?:registos|registros|logs|ficheiros de registo|arquivos de (?:log|registro))(?: (?:do|dos|de) (?:servidor(?:es)?|acesso))?$/i,
    /^(?:cópias de segurança|backups?)$/i
  ],
  since: /^(?:para|a fim|após|depois|desde|a partir|a contar)(?!\p{L})/iu,
  numbers: [
    'uma?',
    'd(?:oi|ua)s',
    'três',
    'quatro',
    'cinco',
    'seis',
    'sete',
    'oito',
    'nove',
    'dez',
    'onze',
    'doze'
  ],
  units: [/^dia/i, /^semana/i, /^m[eê]s/i, /^ano/i]
}
