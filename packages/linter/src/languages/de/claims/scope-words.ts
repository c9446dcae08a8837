import {namesJoinedBy} from '../../names-joined-by.js'
import type {ScopeWords} from '../../scope-words.js'
import {germanPeriodWords} from './period-words.js'

/** The wording by which German policies say less than they seem to. */
export const germanScopeWords: ScopeWords = {
  plain: {
    mostBefore: 8,
    emphasis:
      /^(?:\W|jemals|niemals|nicht|weiter|und|oder|auf|ein|werden|wird|zu|hoch|statt|erhoben|gespeichert|verkauft|vermietet|verliehen|keinesfalls|keinem|fall)*$/i,
    limited:
      /(?<!\p{L})(?:(?:anderen?|weiteren?|sonstigen?) (?:daten|informationen|angaben)|kind(?:er\p{L}*)?|minderjährig\p{L}*|wissentlich|absichtlich|dabei|hierbei|in|im|genannten?|dadurch|bei\p{L}*|beim|wenn|falls|sofern|soweit|solange|während|über\s\p{L}+\shinaus|vollständig\p{L}*|zum|zur|zwecks?|für|ohne|diese[rmsn]?(?! (?:Website|Webseite|Internetseite)(?!\p{L}))|jene[rmsn]?|solche[rmsn]?|mit anderen daten)(?!\p{L})/iu,
    part: /(?:matomo|piwik|analy[st]|google|facebook|youtube|vimeo|captcha|fonts|maps|kinder|minderjährige|app|bewerb|karriere|forum|shop|newsletter|sms|plugin|zahlung|umfrage|beschäftigte)/i,
    quoted: /["“”„«»]|(?:recht|widerspruch|opt-?out)/i,
    hedged:
      /^(?:aber|jedoch|allerdings)|(?<!\p{L})(?:nicht|nie|niemals|keine?[rnms]?|keinerlei|weder|außer|anonym\p{L}*|aggregiert\p{L}*|gekürzt\p{L}*|verkürzt\p{L}*|teilweise|pseudonym\p{L}*|einwillig\p{L}*|zustimm\p{L}*|ob|wie|bedeutet|unter\s\p{L}+\sversteht|früher|bis|wurden?|hatten?|beispielsweise|auftrag\p{L}*|dienstleister\p{L}*|viele|die\smeisten|(?<!in Ihrem )browser)(?!\p{L})/iu,
    regional: /(?:kalifornien|schweiz|österreich|DSGVO|einwohner)/i,
    saidOfItself:
      /(?<!\p{L})wir(?!\p{L})|(?<!\p{L})(?:von uns|auf unseren (?:eigenen )?Servern|auf (?:dieser|unserer) (?:Website|Webseite|Internetseite|Seite)|durch uns)(?!\p{L})|^Ihre? [^.,;]{0,40} (?:wird|werden) (?:nicht|niemals|nie|zu keinem Zeitpunkt|zu keiner Zeit|in keinem Fall) (?:gespeichert|erhoben|erfasst|protokolliert|aufgezeichnet|verarbeitet)$/iu,
    exclusively: /^(?:nur|lediglich|ausschließlich)$/i,
    pointer: /^(?:diese|solche|jene|sie\b)/i
  },
  conditions: {
    byConsent: /(?:einwillig|anweis|zustimm|erlaub)|(?<!\p{L})(?:wenn|falls|sofern|sobald)(?!\p{L})/iu,
    byChoice:
      /(?:abonn|anweis|angemeldet|einwillig|zustimm|erlaub|wunsch|verlangen|gesetzlich|verpflicht)|(?<!\p{L})(?:wenn|falls|sofern|sobald)(?!\p{L})/iu,
    ordinaryUse:
      /(?<!\p{L})(?:wenn|falls|sobald|sofern) Sie [^.,;]{0,60}?(?:registrier|anmeld|bestell|kauf|buch|besuch|aufruf|nutz|kontaktier|schreib|abonnier|bewerb|einlogg)\p{L}*/iu
  },
  gathering: {
    derived: /(?<!\p{L})(?:aus|anhand)(?: der| ihrer| einer)? $/iu,
    absolute:
      /(?<!\p{L})(?:keine|keinerlei)\s(?:personenbezogenen?|persönlichen?)(?!\p{L})|^(?:personenbezogene|persönliche) Daten werden (?:von uns |auf (?:dieser|unserer) (?:Website|Webseite|Internetseite|Seite) )?(?:nicht|niemals|zu keinem Zeitpunkt) (?:erhoben|gespeichert|erfasst|verarbeitet)$/iu,
    narrowed: /(?<!\p{L})(?:für|zum|zur|dauerhaft|vorübergehend|bei|durch|während|länger)(?!\p{L})/iu,
    only: /^(?:Wir (?:erheben|speichern|erfassen|verarbeiten)(?: von Ihnen)? (?:nur|lediglich|ausschließlich)|Es (?:wird|werden) (?:nur|lediglich|ausschließlich)) (?!(?:die |jene |solche |diejenigen |personenbezogene |technisch |notwendige )*(?:Daten|Informationen|Angaben))/iu,
    processing: /^verarbeiten$/i
  },
  nothing: {
    leavesSome: /(?<!\p{L})(?:weiteren?|sonstigen?|anderen?|sensiblen?)(?!\p{L})/iu,
    onDevice:
      /(?<!\p{L})(?:lokal|(?:deinem|ihrem|dein|ihr) (?:gerät|browser|handy|smartphone|computer|rechner)|auf dem (?:end)?gerät)(?!\p{L})/iu,
    announced: /(?<!\p{L})\p{L}*erklärung(?!\p{L}).*(?<!\p{L})wie(?!\p{L})/isu,
    deniedAtOnce: /^(?:keine?|keinerlei|nichts)(?!\p{L})/iu
  },
  local: {
    said: /(?<!\p{L})(?:erhebt|sammelt|erfasst|speichert|verarbeitet|erheben|sammeln|erfassen|speichern|verarbeiten)(?: und \p{L}+)? (?:\p{L}+ )?(?:keine|keinerlei) (?:personenbezogenen? |persönlichen? )?(?:daten|informationen)(?!\p{L})|(?<!\p{L})(?:keine|keinerlei) (?:personenbezogenen? |persönlichen? )?(?:daten|informationen) (?:\p{L}+ )?(?:erhoben|gesammelt|erfasst|verarbeitet)|(?<!\p{L})(?:keine|keinerlei|nie|niemals|nicht|nichts)(?!\p{L})[^.]{0,50}(?<!\p{L})(?:ihr|dein|das|dieses) (?:eigenes )?(?:gerät|handy|smartphone|telefon|iphone)(?!\p{L})|(?<!\p{L})(?:alle|alles|sämtliche|ausschließlich|vollständig)(?!\p{L})[^.]{0,80}(?:bleib|verbleib|gespeichert|lokal|verarbeitet)[^.]{0,40}(?<!\p{L})auf (?:ihrem|deinem|dem) (?:eigenen )?(?:gerät|endgerät|handy|smartphone)/iu,
    limited:
      /(?<!\p{L})(?:es sei denn|außer|ausser|sofern|wenn|falls|ohne|weitere\p{L}*|sonstige\p{L}*|andere\p{L}*|wissentlich|kinder\p{L}*|darüber hinaus|bis|passwort\p{L}*|freiwillig\p{L}*|nur dann)(?!\p{L})/iu,
    denied: /(?<!\p{L})(?:kein\p{L}*|nicht|nie|niemals|nichts|niemand\p{L}*|weder|noch|ohne)(?!\p{L})/iu,
    gathered:
      /(?<!\p{L})(?:erhebt|sammelt|erfasst)(?!\p{L})|(?<!\p{L})(?:wir|ich) (?:erheben?|sammeln?|erfassen?|speichern?|verarbeiten?|protokollieren?|erhalten?)(?!\p{L})|(?<!\p{L})werden? (?:wir|ich)(?!\p{L})[^.]{0,90}(?<!\p{L})(?:erheben|sammeln|erfassen|speichern|verarbeiten)(?!\p{L})|(?<!\p{L})(?:google analytics|firebase|crashlytics|admob|adsense|matomo|github pages|cloudflare|supabase|gehostet|hosting|hoster\p{L}*|logfiles?|log-files?|server-log\p{L}*|newsletter\p{L}*|kontaktformular\p{L}*|kommentare?|werbung|anzeigen|cookies?|eingebettet\p{L}*|iframes?|ip-adressen?|anmeldung|registrierung|(?:send|übermittel|übertrag|weitergeleitet)\p{L}*)(?!\p{L})/iu
  },
  sharing: {
    givenTo: /(?<!\p{L})(?:an|mit)\s(?:unseren? |die |den )?(?:Partner |Firma )?/u,
    company:
      /^(?:Google|Facebook|Meta|Instagram|WhatsApp|Amazon|Apple|Microsoft|Adobe|Twitter|TikTok|LinkedIn|Pinterest|Criteo)(?!\p{L})|(?<!\p{L})(?:GmbH|AG|SE|KG|Inc|LLC|Ltd|Limited|Corp)$|\p{Ll}\p{Lu}|^(?!EU|EWR|USA|UK|US|IT|KI|AGB|DSGVO|IP)\p{Lu}{2,6}$/u,
    instructed:
      /(?:in unserem auftrag|für uns|zuzustellen|auszuliefern|zu liefern|zum versand|abzuwickeln|auftragsverarbeit|weisung|um ihre|zur (?:lieferung|zustellung|abwicklung))/i,
    forMoney: /(?:vermiet|verleih)\p{L}*$/iu,
    sold: /verk[aä]uf/i,
    exceptFor: /(?:außer|mit ausnahme|ausgenommen) (?:an |für |von |mit )?/i,
    exceptWhen:
      /(?<!\p{L})(?:wenn|falls|sofern|soweit|dies|wo|um|zu|zur|zum|die|der erfüllung|gesetz\p{L}*|einwilligung|zustimmung|sie|ihnen|es|in|fällen)(?!\p{L})/iu,
    othersMarketing:
      /(?:zu (?:deren|ihren|eigenen)(?: eigenen)? (?:Werbe|Marketing)zwecken|für (?:deren|ihre|eigene)(?: eigene)? (?:Werbung|Direktwerbung|Marketingzwecke|Werbezwecke)|zu (?:Werbe|Marketing)zwecken)(?: weiter| weitergegeben| übermittelt)?$/iu,
    names: namesJoinedBy('und|oder'),
    noCompany: /^(?:dritte\p{L}*|sie|services?|websites?|apps?|partner)(?!\p{L})/iu
  },
  selling: {
    otherSale: /(?:unternehmen|firma|waren|produkte|artikel|tickets|dienste|leistungen|inhalte|verkauf\b)/i
  },
  using: {
    someData: /(?<!\p{L})(?:diese[rns]?|die über|die durch|solche)(?!\p{L})/iu,
    someModels: /(?:sprachmodell|generativ|öffentlich|dritter|fremde|allgemein)/i
  },
  mailings: {
    mail: /^(?:\W|per|via|e-?mails?|mail|zu|zusenden|senden|schicken|von uns|oder|und|ein|jemals|niemals)*$/i
  },
  periods: germanPeriodWords,
  software: {
    nothing:
      /^(?:die|unsere|diese) (?:app|anwendung|erweiterung|software) (?:erhebt|sammelt|erfasst|speichert|verarbeitet) (?:keine|keinerlei) (?:daten|informationen)$/i,
    itself: /^(?:die|unsere|diese) (?:app|anwendung|erweiterung|software)(?!\p{L})/iu
  },
  cookies: {
    used: /(?:(?:verwendet|verwenden|setzt|setzen|nutzt|nutzen|unsere|keine|keinerlei|ein|ohne|auf|Einsatz von)\s|^)((?:[\p{L}-]+\s){0,2}?(?:[\p{L}]+-|[\p{L}]*?))cookies?(?!\p{L})/iu,
    anyKind:
      /^(?:wir|uns|keine|keinerlei|eigene|unsere|diese|website|webseite|seite|die|es|werden|und|auch|sog|sogenannte)-?$/i,
    place:
      /^(?:\W|auf|aus|dieser|unserer|ihrem|von|uns|gerät|endgerät|rechner|computer|website|webseite|seiten?|gesetzt|verwendet|eingesetzt|gespeichert|ein|und|oder|ähnliche\w*|technologien)*$/i,
    explained:
      /(?:sind (?:kleine|textdateien|dateien)|(?<!in Ihrem )browser|(?<!\p{L})apps?(?!\p{L})|forum|shop|drittseiten|ablehnen|deaktivier|lösch|blockier)/iu
  },
  device: {
    stays:
      /(?:daten|informationen|fotos|bilder|kontakte|nachrichten|standort|passwort|inhalte)(?!\p{L})[^.;,]{0,30} (?:(?:ver)?bleib(?:en|t) (?:stets |immer |ausschließlich |nur )?auf (?:Ihrem|dem) (?:Gerät|Endgerät|Smartphone|Handy|Telefon|Computer)|(?:wird|werden) (?:nur|ausschließlich|lediglich) auf (?:Ihrem|dem) (?:Gerät|Endgerät|Smartphone|Handy|Telefon|Computer) (?:gespeichert|verarbeitet)|verl(?:assen|ässt) (?:niemals |nie )?(?:Ihr|das) (?:Gerät|Endgerät|Smartphone|Handy|Telefon|Computer)(?: (?:nicht|niemals|nie))?)$/iu,
    sent: /(?<!\p{L})(?:auf|an) unseren? (?:eigenen )?(?:Servern?|Cloud)(?!\p{L})/iu
  },
  messages: {
    private:
      /^(?:Wir|Unsere Mitarbeiter|Unser Team) (?:lesen|liest|prüfen|scannen) (?:Ihre|die Inhalte Ihrer) (?:privaten |persönlichen )?(?:Nachrichten|E-Mails|Chats|Unterhaltungen|Fotos|Dateien|Dokumente) (?:nicht|nie|niemals)(?: mit)?$|^(?:Wir haben keinen|Unsere Mitarbeiter haben keinen|Niemand hat) Zugriff auf (?:Ihre|die Inhalte Ihrer) (?:privaten )?(?:Nachrichten|E-Mails|Chats|Unterhaltungen|Fotos|Dateien|Dokumente)$|^Niemand(?: (?:bei uns|außer Ihnen|in unserem Team|anderes))? (?:liest|kann|sieht)(?: mit)? (?:Ihre|die Inhalte Ihrer) (?:privaten )?(?:Nachrichten|E-Mails|Chats|Unterhaltungen|Fotos|Dateien|Dokumente)(?: (?:lesen|mitlesen|einsehen|sehen|ansehen|mit|ein))?$|^Ihre (?:privaten )?(?:Nachrichten|E-Mails|Chats|Unterhaltungen|Fotos|Dateien|Dokumente) werden (?:von niemandem|nicht|niemals|von uns nicht) (?:gelesen|mitgelesen|eingesehen)$/iu,
    read: /^(?:Wir|Unsere (?:Mitarbeiter|Moderatoren|Mitarbeiterinnen und Mitarbeiter)|Unser (?:Team|Personal)) (?:lesen|liest|prüfen|prüft|sehen|können|kann|dürfen)(?: (?:auch|mitunter|gelegentlich|stichprobenartig|teilweise))? (?:Ihre|die Inhalte Ihrer) (?:privaten )?(?:Nachrichten|E-Mails|Chats|Unterhaltungen|Fotos|Dateien|Dokumente)(?:,? (?:stichprobenartig|regelmäßig|gelegentlich|lesen|einsehen|prüfen|ein|mit|um [^.;]{0,80}|auf [^.;]{0,40}))*$/iu
  },
  children: {
    named: /(?:kind(?:er|ern|es|s)?|minderjährige[nr]?)(?!\p{L})/iu,
    qualified:
      /(?:wissentlich|kenntnis|absichtlich|einwilligung|zustimmung|ohne|eltern|sorgeberechtig|wenn|falls|sofern|außer)/i
  },
  abroad: {
    denied:
      /(?:außerhalb|aus|verl(?:assen|ässt))(?!\p{L})[^.;]{0,20}(?:EU|EWR|Europäischen? (?:Union|Wirtschaftsraums?)|Union|Schweiz|Deutschlands?)|in (?:ein Drittland|Drittl[aä]nder|Drittstaaten|Staaten außerhalb)|in die (?:USA|Vereinigten Staaten)/u,
    stays:
      /(?:(?<!\p{L})(?:nur|ausschließlich|lediglich|immer|stets)(?!\p{L})[^.;,]{0,40}|(?:ver)?bleib(?:en|t)(?!\p{L})[^.;,]{0,12}) (?:in|innerhalb|auf Servern in|in Rechenzentren in) (?:der )?(?:Deutschland|Österreich|Schweiz|Frankreich|Europa|EU|Europäischen Union)(?: (?:gespeichert|verarbeitet|gehostet|aufbewahrt))?$/u,
    kept: /(?<!\p{L})in (?:den |der )?(?:USA|Vereinigten Staaten|Indien|China|Singapur|Australien) (?:gespeichert|gehostet|verarbeitet|aufbewahrt)/u,
    there:
      /(?<!aus (?:den )?)(?:USA|Vereinigten Staaten|Indien|China|Singapur|Australien|Drittl[aä]nd\w*|Drittstaaten|außerhalb der (?:EU|Europäischen))/
  }
}
