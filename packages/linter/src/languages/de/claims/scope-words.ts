import type {ScopeWords} from '../../scope-words.js'

/** How German policies say less than they seem to. */
export const germanScopeWords: ScopeWords = {
  limited:
    /(?<!\p{L})(?:kind(?:er\p{L}*)?|minderjährig\p{L}*|wissentlich|absichtlich|dabei|hierbei|in|im|genannten?|dadurch|bei\p{L}*|beim|wenn|falls|sofern|soweit|solange|während|über\s\p{L}+\shinaus|vollständig\p{L}*|zum|zur|zwecks?|für|ohne|diese[rmsn]?|jene[rmsn]?|solche[rmsn]?|mit anderen daten)(?!\p{L})/iu,
  part: /(?:kinder|minderjährige|app|bewerb|karriere|forum|shop|newsletter|sms|plugin|zahlung|umfrage|beschäftigte)/i,
  quoted: /["“”„«»]|(?:recht|widerspruch|opt-?out)/i,
  hedged:
    /^(?:aber|jedoch|allerdings)|(?<!\p{L})(?:nicht|nie|niemals|keine?[rnms]?|keinerlei|weder|außer|anonym\p{L}*|aggregiert\p{L}*|pseudonym\p{L}*|einwillig\p{L}*|zustimm\p{L}*|ob|wie|bedeutet|unter\s\p{L}+\sversteht|früher|bis|wurden?|hatten?|beispielsweise|auftrag\p{L}*|dienstleister\p{L}*|viele|die\smeisten|browser)(?!\p{L})/iu,
  byConsent: /(?:einwillig|zustimm|erlaub)|(?<!\p{L})(?:wenn|falls|sofern|sobald)(?!\p{L})/iu,
  ordinaryUse:
    /(?<!\p{L})(?:wenn|falls|sobald|sofern) Sie [^.,;]{0,60}?(?:registrier|anmeld|bestell|kauf|buch|besuch|aufruf|nutz|kontaktier|schreib|abonnier|bewerb|einlogg)\p{L}*/iu,
  byChoice:
    /(?:einwillig|zustimm|erlaub|wunsch|verlangen|gesetzlich|verpflicht)|(?<!\p{L})(?:wenn|falls|sofern|sobald)(?!\p{L})/iu,
  instructed:
    /(?:in unserem auftrag|für uns|auftragsverarbeit|weisung|um ihre|zur (?:lieferung|zustellung|abwicklung))/i,
  regional: /(?:kalifornien|schweiz|österreich|DSGVO|einwohner)/i,
  mostBefore: 9,
  emphasis: /^(?:\W|jemals|niemals|nicht|weiter|und|oder|auf|ein|werden|wird|zu|keinesfalls|keinem|fall)*$/i,
  pointer: /^(?:diese|solche|jene|sie\b)/i,
  saidOfItself: /(?<!\p{L})wir(?!\p{L})/iu,
  absolute: /(?<!\p{L})(?:keine|keinerlei)\s(?:personenbezogenen?|persönlichen?)(?!\p{L})/iu,
  narrowed: /(?<!\p{L})(?:für|zum|zur|dauerhaft|vorübergehend|bei|durch|während|länger)(?!\p{L})/iu,
  forMoney: /(?:vermiet|verleih)\p{L}*$/iu,
  sold: /verk[aä]uf/i,
  otherSale: /(?:unternehmen|firma|waren|produkte|verkauf\b)/i,
  exceptFor: /(?:außer|mit ausnahme|ausgenommen) (?:an |für |von |mit )?/i,
  exceptWhen:
    /(?<!\p{L})(?:wenn|falls|sofern|soweit|dies|wo|um|zu|zur|zum|die|der erfüllung|gesetz\p{L}*|einwilligung|zustimmung|sie|ihnen|es|in|fällen)(?!\p{L})/iu,
  givenTo: /(?<!\p{L})(?:an|mit)\s(?:unseren? |die |den )?/u,
  cookies: {
    used: /(?:(?:verwendet|verwenden|setzt|setzen|nutzt|nutzen|unsere|keine|keinerlei)\s|^)((?:[\p{L}-]+\s){0,2}?(?:[\p{L}]+-|[\p{L}]*?))cookies(?!\p{L})/iu,
    anyKind:
      /^(?:wir|uns|keine|keinerlei|eigene|unsere|diese|website|webseite|seite|die|es|werden|und|auch|sog|sogenannte)-?$/i,
    place:
      /^(?:\W|auf|dieser|unserer|dieser|website|webseite|seiten?|gesetzt|verwendet|eingesetzt|gespeichert|ein|und|oder|ähnliche\w*|technologien)*$/i,
    explained:
      /(?:sind (?:kleine|textdateien|dateien)|browser|(?<!\p{L})apps?(?!\p{L})|forum|shop|drittseiten|ablehnen|deaktivier|lösch|blockier)/iu
  },
  children: {
    named: /(?:kind(?:er|ern|es|s)?|minderjährige[nr]?)(?!\p{L})/iu,
    qualified:
      /(?:wissentlich|kenntnis|absichtlich|einwilligung|zustimmung|ohne|eltern|sorgeberechtig|wenn|falls|sofern|außer)/i
  },
  abroad: {
    denied:
      /(?:außerhalb|aus)\b[^.;]{0,20}(?:EU|EWR|Europäischen|Union|Schweiz)|in (?:ein drittland|drittländer)/,
    there: /(?:USA|Vereinigten Staaten|Indien|China|Drittl[aä]nd\w*|außerhalb der (?:EU|Europäischen))/
  }
}
