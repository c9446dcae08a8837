import type {PromiseWords} from '../../promise-words.js'
import {adTrackers, analyticsTools, embeddedServices} from '../../tool-names.js'

const service = 'app|anwendung|dienst|dienste|website|webseite|seite|plattform|erweiterung|angebot'
const marketing = 'werbe e mails|werbemails|newsletter|newslettern|werbenachrichten'
const analysed =
  'nutzerverhaltens|nutzungsverhaltens|surfverhaltens|besuche|zugriffe|nutzung|verhaltens|besucherverhaltens'
const required =
  'pflichtangabe|pflichtfeld|pflicht|zwingend erforderlich|erforderlich|verpflichtend|obligatorisch'
const logs =
  'logfiles|log files|logdateien|protokolldateien|server logfiles|serverlogs|protokolle|server logs'
const positions =
  '[ihren|ihre|ihrem|den|die|dem] [aktuellen|gps] (standort|standortdaten|position|gps position|gps daten)'
const talks = 'nachrichten|unterhaltungen|chats|gespräche|e mails|aufnahmen'
const homes = 'deutschland|österreich|schweiz|frankreich|europa|eu|europäischen union|ewr'
const abroad = 'usa|vereinigten staaten|indien|china|singapur|australien'

/** Words for access that a person allows, or that stays on their own phone. */
const limitedAccess =
  /(?:einwillig|zustimm|erlaub|berechtig|freigeb|freigab|freiwillig|optional|ohne |lokal|auf (?:ihrem|dem) (?:gerät|smartphone|handy)|im hintergrund|wenn|falls|sofern)/i

/** Promises of German policies about a service, and practices that break them. */
export const germanPromiseWords: PromiseWords = {
  kinds: {
    'no-account': {
      promised: [
        '(kein|keine|keinerlei) (konto|benutzerkonto|nutzerkonto|kundenkonto|registrierung|anmeldung|account) [ist] (erforderlich|nötig|notwendig)',
        '(ist|wird) ... (kein|keine) (konto|benutzerkonto|nutzerkonto|kundenkonto|registrierung|anmeldung|account) (erforderlich|nötig|notwendig|benötigt)',
        '(ohne) (konto|benutzerkonto|nutzerkonto|kundenkonto|registrierung|anmeldung|account) (nutzbar|nutzen|verwenden|möglich|genutzt)',
        '(müssen|brauchen|benötigen) .. (kein|keine) (konto|benutzerkonto|nutzerkonto|registrierung|account)'
      ],
      broken: [
        `um (die|unsere|unseren|den|diese) (${service}) (nutzen|verwenden) zu können müssen sie ... (konto|benutzerkonto|nutzerkonto|kundenkonto|registrieren|anmelden|account)`,
        `für die (nutzung|verwendung) (der|unserer|unseres|des|dieser) (app|anwendung|dienstes|website|plattform|erweiterung) (müssen|ist|benötigen) ... (konto|benutzerkonto|nutzerkonto|kundenkonto|registrieren|registrierung|anmelden|account)`,
        `bevor sie (die|unsere|den) (${service}) nutzen ... müssen ... (konto|benutzerkonto|nutzerkonto|registrieren|anmelden|account)`
      ]
    },
    'no-fee': {
      promised: [
        '(auskunft|auskünfte|anfragen|anfrage|anträge|rechte|antrag) ... (kostenlos|unentgeltlich|kostenfrei|gebührenfrei|(keine|kein) (gebühr|gebühren|entgelt|kosten))',
        '(keine|kein) (gebühr|gebühren|entgelt|kosten) ... (auskunft|auskünfte|anfragen|anträge|rechte)',
        '(kostenlos|unentgeltlich|kostenfrei) ... (auskunft|auskünfte)'
      ],
      broken: [
        '(jede|jeder|jeden|pro) (auskunft|anfrage|antrag|kopie) ... (gebühr|entgelt|kosten|euro|<number>)',
        '(gebühr|entgelt|kosten) .. .. .. (jede|jeder|jeden|pro) (auskunft|anfrage|antrag)'
      ],
      unless:
        /(?:unbegründet|exzessiv|übermäßig|offenkundig|offensichtlich|weitere|zusätzlich|angemessen|wiederholt)/i
    },
    'no-recording': {
      promised: [
        '(telefongespräche|gespräche|telefonate|anrufe) [mit|bei] [unserem|unserer] [kundendienst|hotline] (zeichnen|schneiden) wir (nicht|nie|niemals) (auf|mit)',
        '(telefongespräche|gespräche|telefonate|anrufe) .. (nicht|nie|niemals) .. (aufgezeichnet|mitgeschnitten)',
        '(zeichnen|schneiden) [wir] .. (telefongespräche|gespräche|telefonate|anrufe) .. (nicht|nie|niemals) (auf|mit)',
        '(zeichnen|schneiden) [wir] keine (telefongespräche|gespräche|telefonate|anrufe) (auf|mit)'
      ],
      broken: [
        '(telefongespräche|gespräche|telefonate|anrufe|anruf) ... (zeichnen|aufgezeichnet|mitgeschnitten|aufzeichnen)',
        '(zeichnen|schneiden) [wir] .. (telefongespräche|gespräche|telefonate|anrufe) ... (auf|mit)'
      ],
      unless: /(?:einwillig|zustimm|datum|dauer|uhrzeit|video|rufnummer|sofern|falls)/i
    },
    'no-analytics': {
      promised: [
        '(keine|keinerlei) (analyse|auswertung|messung) .. (nutzerverhaltens|nutzungsverhaltens|surfverhaltens|verhaltens|nutzung|besucherverhaltens|statt)',
        '(keine|keinerlei|ohne) (analysetools|analysewerkzeuge|webanalyse|analysedienste|analyse tools|statistiktools|webanalysedienste|analysesoftware|besucherstatistik|besucherstatistiken|webstatistik)',
        `(analyse|auswertung) (des|ihres|der|ihrer) (${analysed}) ... (nicht)`
      ],
      broken: [
        `(verwenden|verwendet|nutzen|nutzt|setzen|setzt|einsatz|benutzt|benutzen) .. (${analyticsTools})`,
        `(${analyticsTools}) .. (ein|eingesetzt|verwendet|genutzt|erfasst|wertet)`
      ],
      unless: /(?:blockier|anstelle|statt (?:google|matomo)|wie etwa)/i
    },
    'no-trackers': {
      promised: [
        '(keine|keinerlei|ohne) (werbetracker|tracker|tracking tools|trackingtools|tracking pixel|trackingpixel|werbenetzwerke|tracking technologien|tracking dienste)',
        'frei von (trackern|werbetrackern|tracking)',
        '(keine|keinerlei) (werbecookies|werbe cookies|marketing cookies)',
        '(keine|keinerlei) cookies (für|zu) (werbezwecke|werbezwecken|werbung)'
      ],
      broken: [
        `(verwenden|verwendet|nutzen|nutzt|setzen|setzt|enthält|enthalten|einsatz|integriert|benutzt) .. (${adTrackers})`,
        `(${adTrackers}) .. (ein|eingesetzt|verwendet|genutzt|eingebunden)`
      ],
      unless: /(?:blockier|anstelle)/i
    },
    'no-embeds': {
      promised: [
        '(externe|fremde) (schriften|inhalte|ressourcen|skripte) (werden|laden) [wir] (nicht|niemals) (geladen|eingebunden)',
        '(keine|keinerlei) (inhalte|ressourcen|skripte|dienste|schriften) (von|anderer|dritter|externer) [dritten|drittanbietern|anderen|externen|anbieter] [servern|anbietern]',
        '(keine|keinerlei) (externen|externe|fremden|fremde) (inhalte|ressourcen|skripte|dienste|schriften)',
        '(keine|keinerlei) (drittinhalte|drittanbieterinhalte)'
      ],
      broken: [
        `(${embeddedServices}) ... (eingebunden|eingebettet|geladen|ein)`,
        `(eingebunden|eingebettet|einbindung|binden|betten|bindet) .. .. (${embeddedServices})`
      ],
      unless: /(?:erst|klick|abspiel|lokal|link|verlinkt|(?<!\p{L})bis )/iu
    },
    'no-logs': {
      promised: [
        `(keine|keinerlei) (${logs})`,
        `(${logs}) .. (nicht|nie|niemals) .. (geführt|gespeichert|erstellt|angelegt|geschrieben|erhoben)`,
        `(${logs}) (führen|speichern|erstellen) wir nicht`
      ],
      broken: [
        `(${logs}) .. (enthalten|umfassen|beinhalten|speichern|erfassen|werden|enthält)`,
        `in .. (${logs}) ... (gespeichert|erfasst|festgehalten|protokolliert)`,
        `(speichert|speichern|erstellt|erstellen|führt|erhebt|erheben) ... (${logs})`,
        '(webserver|server) (protokolliert|speichert|erfasst|zeichnet) ... (ip|zugriff|zugriffe|anfrage|anfragen)'
      ],
      unless: /(?:anonymisiert|gekürzt|verkürzt|ohne |vpn|verbindungs)/i
    },
    'no-profiles': {
      promised: [
        '(keine|keinerlei|kein) (nutzerprofile|nutzungsprofile|persönlichkeitsprofile|profile|nutzerprofil|interessenprofile|benutzerprofile|bewegungsprofile|besucherprofile|profiling)',
        '(nutzerprofile|nutzungsprofile|profile|persönlichkeitsprofile) .. (nicht|nie|niemals) .. (erstellt|gebildet|angelegt)',
        '(nutzerprofile|nutzungsprofile|profile|persönlichkeitsprofile) (erstellen|bilden) wir (nicht|nie|niemals)'
      ],
      broken: [
        '(erstellen|bilden|legen|erstellt) [wir] .. (profil|profile|nutzungsprofile|nutzungsprofil|interessenprofil|nutzerprofil|nutzerprofile) (ihrer|ihres|über|von|zu) .. (interessen|vorlieben|verhaltens|nutzung|ihnen|verhalten|präferenzen)',
        '(erstellen|bilden) [wir] .. (nutzungsprofile|nutzungsprofil|interessenprofil|interessenprofile|nutzerprofil|nutzerprofile|werbeprofile|kundenprofile)',
        '(profil|profile) (ihrer|ihres) (interessen|vorlieben|verhaltens|nutzung|präferenzen) .. (erstellt|gebildet|angelegt)',
        '(nutzungsprofile|nutzungsprofil|interessenprofil|interessenprofile|nutzerprofile|werbeprofile) .. (erstellt|gebildet)'
      ],
      unless: /(?:pseudonym|anonym|einwillig|zustimm|können sie|hinterlegen)/i
    },
    'no-automated-decisions': {
      promised: [
        '(keine|keinerlei) (automatisierte|automatisierten|automatische|automatischen) (entscheidungsfindung|entscheidungen|entscheidung|einzelentscheidungen|einzelfallentscheidungen)',
        '(automatisierte|automatische) (entscheidungsfindung|entscheidung|entscheidungen) .. .. (nicht)'
      ],
      broken: [
        'entscheidet .. .. (system|algorithmus|software|computer|vollautomatisch|automatisch|automatisiert)',
        '(vollautomatisch|automatisch|automatisiert) (entschieden|abgelehnt|angenommen|genehmigt|zurückgewiesen|bewilligt)'
      ],
      unless: /(?:cookie|browser|spam|recht|e-?mail|wenn|falls)/i
    },
    'no-sale': {
      promised: [
        '(verkaufen) [wir] [ihre|keine|die] [personenbezogenen] (daten|informationen) .. [nicht|niemals|nie]',
        '(daten|informationen) werden .. (nicht|niemals|nie) .. verkauft'
      ],
      broken: ['(haben|hat) [wir] ... (daten|informationen|kennungen|adressen) ... verkauft'],
      unless: /(?:weitergegeben|geteilt|unternehmen|verkaufen wir (?!keine)(?:\S+ ){1,4}(?:an|für)|sofern)/i
    },
    'no-officer': {
      promised: [
        '(keinen|kein|keine) (datenschutzbeauftragten|datenschutzbeauftragter|datenschutzbeauftragte)',
        '(datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten) .. nicht (bestellt|benannt|ernannt)'
      ],
      broken: [
        '(unseren|unserem|unserer) (datenschutzbeauftragten) (erreichen|kontaktieren|unter|können)',
        '(erreichen|kontaktieren) .. (unseren|unsere) (datenschutzbeauftragten|datenschutzbeauftragte)',
        'unser datenschutzbeauftragter (ist|erreichen|kann|steht)',
        '(haben) .. (datenschutzbeauftragten|datenschutzbeauftragte) (bestellt|benannt|ernannt)'
      ],
      unless: /(?:behörde|landes|bundes|verpflichtet|pflicht)/i
    },
    'minimum-age': {
      promised: [
        'müssen .. (mindestens) <number> jahre alt sein',
        '(personen|kinder|kindern|jugendliche|nutzer|minderjährige) unter <number> .. .. (nicht|keine|niemals)',
        'keine ... (kindern|personen|jugendlichen|minderjährigen) unter <number>'
      ],
      broken: [
        '(kinder|jugendliche|personen|nutzer) (ab|von|zwischen) <number> .. .. (können|dürfen) ... (konto|profil|registrieren|anmelden|nutzen|anlegen|teilnehmen)',
        'ab <number> jahren (können|dürfen) ... (konto|profil|registrieren|anmelden|nutzen|anlegen)'
      ],
      unless: /(?:eltern|sorgeberechtig|einwillig|zustimm|gewinnspiel|alkohol|kauf|bestell|schule)/i
    },
    'optional-data': {
      promised: [
        '(angabe|angaben|nennung|eingabe) ... (ist|sind|erfolgt) [dabei|rein|stets|immer] (freiwillig|optional)',
        '(telefonnummer|name|anschrift|adresse|geburtsdatum|mobilnummer|rufnummer) ist [rein|stets] (freiwillig|optional|keine pflichtangabe)'
      ],
      broken: [`(ist|sind) .. (${required})`, 'müssen .. .. (angeben|mitteilen|eingeben|nennen|hinterlegen)'],
      unless: /(?:gesetzlich|sofern|falls|wenn (?:zwingend )?erforderlich|identität)/i
    },
    'gone-with-account': {
      promised: [
        'mit der (löschung|kündigung|schließung) (ihres|des) (kontos|benutzerkontos|nutzerkontos|kundenkontos|accounts) werden alle .. .. gelöscht',
        '(wenn|sobald) sie ihr (konto|benutzerkonto|nutzerkonto|kundenkonto|account) (löschen|kündigen|schließen) ... alle .. (daten|informationen) ... (gelöscht)',
        '(wenn|sobald) sie ihr (konto|benutzerkonto|nutzerkonto|kundenkonto|account) (löschen|kündigen|schließen) löschen wir .. alle',
        'nach der (löschung|kündigung|schließung) (ihres|des) (kontos|benutzerkontos|nutzerkontos|kundenkontos) werden alle .. .. gelöscht'
      ],
      broken: [
        'nach .. (löschung|kündigung|schließung) .. (kontos|benutzerkontos|nutzerkontos|kundenkontos|accounts) .. (bewahren|speichern|behalten|aufbewahrt|gespeichert) ... (jahre|monate|jahren|monaten|jahr)',
        'nach .. (löschung|kündigung|schließung) .. (kontos|benutzerkontos|nutzerkontos|kundenkontos|accounts) ... (jahre|monate|jahren|monaten) ... (aufbewahrt|gespeichert|auf)'
      ],
      unless:
        /(?:gesetz|steuer|rechnung|pflicht|frist|anonym|außer|ausgenommen|soweit|sofern|zahlung|backup|profildaten|können)/i
    },
    'opting-out': {
      promised: [
        `(${marketing}) können sie jederzeit (abbestellen|abmelden|kündigen)`,
        `(können) .. (${marketing}) .. jederzeit (abbestellen|abmelden|widersprechen|widerrufen)`,
        `(können) .. jederzeit .. .. (${marketing}) (abbestellen|abmelden|widersprechen)`
      ],
      broken: [
        `(${marketing}) ... (nicht|unmöglich) .. (abbestellen|abbestellt|abmelden|abgemeldet|widersprochen|widersprechen)`,
        `(abbestellung|abmeldung) .. (${marketing}) .. nicht möglich`
      ],
      unless: /(?:servicenachricht|transaktion|systemnachricht werb)/i
    },
    'notice-of-changes': {
      promised: [
        '(informieren|benachrichtigen|unterrichten) [wir] sie ... (vor|vorab|im voraus|vorher|rechtzeitig) ... (jede|jeder|alle|allen|sämtliche) (änderung|änderungen)',
        '(vor|über) (jede|jeder|alle|allen|sämtliche) (änderung|änderungen) .. (vorab|im voraus|vorher|informieren|benachrichtigen) ... (informieren|benachrichtigen|sie)'
      ],
      broken: [
        '(datenschutzerklärung|datenschutzhinweise|datenschutzrichtlinie|erklärung) ... (ohne) .. (ankündigung|benachrichtigung|mitteilung|information|vorankündigung|hinweis) .. (ändern|anzupassen|anpassen|geändert|aktualisieren)'
      ],
      unless: /(?:wesentlich|erheblich|redaktionell|geringfügig|außer|wenn|sofern)/i
    },
    'do-not-track': {
      promised: [
        '(beachten|respektieren|berücksichtigen|beachtet|respektiert|berücksichtigt) .. (do not track|dnt)'
      ],
      broken: [
        '(do not track|dnt) .. .. (nicht|kein)',
        '(reagieren|beachten|beachtet|reagiert|berücksichtigt|ignorieren|ignoriert) .. .. (do not track|dnt) .. .. (nicht)',
        '(ignorieren|ignoriert) .. (do not track|dnt)'
      ],
      unless: /(?:drittanbieter|dritte|partner|manche|einige)/i
    },
    'no-children': {
      promised: [
        '(erheben|verarbeiten|sammeln|speichern) [wir] [wissentlich] (keine|keinerlei) ... (von|über) (kindern|minderjährigen|kinder)',
        'von (kindern|minderjährigen) ... (keine|keinerlei) ... (erhoben|verarbeitet|gespeichert)'
      ],
      broken: [
        '(kinder|minderjährige|nutzer) unter <number> [jahren] (können|dürfen) .. .. (anlegen|erstellen|registrieren|anmelden|einrichten)'
      ],
      unless: /(?:eltern|sorgeberechtig|erziehungsberechtig|einwillig|zustimm|schule|lehr)/i
    },
    'unasked-data': {
      promised: ['fragen (nicht|nie|niemals) nach', 'fragen [wir] [sie] (nicht|nie|niemals) nach'],
      broken: ['fragen wir [sie] nach', 'wir fragen [sie] [bei|nach]', 'bitten wir [sie] um'],
      unless: /(?:freiwillig|optional|identität|sofern|falls|telefonisch|nicht per)/i
    },
    'no-location': {
      promised: [
        `(greift|greifen) [wir] (nicht|nie|niemals) auf ${positions}`,
        `(keinen|kein) (zugriff|zugang) auf ${positions}`,
        `(standort|standortdaten|gps daten|position) (wird|werden) (nicht|nie|niemals) (erfasst|abgefragt|gespeichert|verwendet|erhoben|ermittelt|genutzt)`,
        `(keine|keinerlei) (standortdaten|gps daten) [werden] [erfasst|abgefragt|gespeichert|verwendet|erhoben|genutzt]`
      ],
      broken: [
        `(verwenden|nutzen|erfassen|erheben|speichern|ermitteln|verwendet|nutzt|erfasst|speichert) [wir] ${positions}`,
        `${positions} (verwenden|nutzen|erfassen|erheben|speichern|ermitteln) wir`,
        `(greift|greifen) [wir] auf ${positions}`
      ],
      unless: limitedAccess
    },
    'no-camera': {
      promised: [
        '(keinen|kein) (zugriff|zugang) auf [ihre|die|mikrofon|ihr] [und|oder|noch] [ihre|die] kamera',
        '(greift|greifen) [wir] (nicht|nie|niemals) auf [ihre|die|das|ihr] [mikrofon] [und|oder|noch] [ihre|die] kamera'
      ],
      broken: [
        '(greift|greifen) [wir] auf (ihre|die) kamera',
        '(mit|über) (ihre|die|ihrer|der) kamera .. .. (aufgenommen|auf|erfasst|gefilmt)',
        '(nutzt|verwendet|nutzen|verwenden) (ihre|die) kamera'
      ],
      unless: limitedAccess
    },
    'no-microphone': {
      promised: [
        '(keinen|kein) (zugriff|zugang) auf [ihr|das|ihre|die] [kamera] [und|oder|noch] [ihr|das] (mikrofon|mikrophon)',
        '(greift|greifen) [wir] (nicht|nie|niemals) auf [ihr|das|ihre|die] [kamera] [und|oder|noch] [ihr|das] (mikrofon|mikrophon)'
      ],
      broken: [
        '(greift|greifen) [wir] auf (ihr|das) (mikrofon|mikrophon)',
        '(mit|über) (ihr|das|ihrem|dem) (mikrofon|mikrophon) .. .. (aufgenommen|auf|erfasst)',
        '(nutzt|verwendet|nutzen|verwenden) (ihr|das) (mikrofon|mikrophon)'
      ],
      unless: limitedAccess
    },
    'no-contacts': {
      promised: [
        '(kontakte|adressbuch|kontaktdaten ihres telefons) (wird|werden) (nicht|nie|niemals) (hochgeladen|ausgelesen|übertragen|gespeichert|gelesen)',
        '(greift|greifen) [wir] (nicht|nie|niemals) auf [ihre|ihr|die|das] (kontakte|adressbuch|kontaktliste)',
        '(keinen|kein) (zugriff|zugang) auf [ihre|ihr|die|das] (kontakte|adressbuch|kontaktliste)'
      ],
      broken: [
        '(lädt|laden|überträgt|übertragen|liest|lesen|synchronisiert|synchronisieren|gleicht) [wir] [ihr|ihre|das|die] (adressbuch|kontakte|kontaktliste)',
        '(greift|greifen) [wir] auf (ihre|ihr|die|das) (kontakte|adressbuch|kontaktliste)',
        '(adressbuch|kontakte|kontaktliste) (wird|werden) .. .. (hochgeladen|ausgelesen|übertragen|synchronisiert|abgeglichen)'
      ],
      unless: limitedAccess
    },
    'no-ip-addresses': {
      promised: [
        'ip (adresse|adressen) (wird|werden) [bei uns|von uns|durch uns] (nicht|nie|niemals) (gespeichert|protokolliert|erfasst|erhoben|aufgezeichnet)',
        '(speichern|protokollieren|erfassen|erheben|speichert) [wir] (keine|keinerlei) ip (adresse|adressen)',
        '(keine|keinerlei) ip (adresse|adressen) (gespeichert|protokolliert|erfasst|erhoben)'
      ],
      broken: [
        '(speichert|protokolliert|erfasst|speichern|protokollieren|erfassen|erheben) [wir|unser server|der server|unser webserver|der webserver] [die|ihre] ip (adresse|adressen)',
        'ip (adresse|adressen) (wird|werden) (gespeichert|protokolliert|erfasst|erhoben)'
      ],
      unless:
        /(?:anonym|gekürzt|verkürzt|kürz|hash|pseudonym|vollständig|vorübergehend|kurzzeitig|arbeitsspeicher|ohne |angriff|missbrauch|anmeld|registrier|bestell|kommentar|abgeleitet|ableit|wenn|falls|sofern)/i
    },
    'no-readers': {
      promised: [
        `(kein mensch|niemand|kein mitarbeiter) (liest|sieht|prüft) [jemals] [ihre|die] (${talks})`,
        '(können|kann) von uns nicht gelesen werden',
        `können [wir] (sie|ihre (${talks})) nicht lesen`
      ],
      broken: [
        `(mitarbeiter|moderatoren|prüfer) (lesen|prüfen|sehen) .. .. (${talks})`,
        `(${talks}) werden .. von .. (mitarbeitern|moderatoren|menschen|prüfern) (gelesen|geprüft|durchgesehen)`
      ],
      unless:
        /(?:gemeldet|meld|support|kundendienst|an uns|kontakt|öffentlich|forum|kommentar|einwillig|zustimm|wenn|falls|passw)/i
    },
    'no-health-data': {
      promised: [
        'gesundheitsdaten (verarbeiten|erheben|speichern|erfassen) wir (nicht|nie|niemals)',
        'gesundheitsdaten werden [von uns] (nicht|nie|niemals) (verarbeitet|erhoben|gespeichert|erfasst)',
        '(verarbeiten|erheben|speichern|erfassen) [wir] (keine|keinerlei) gesundheitsdaten',
        '(keine|keinerlei) gesundheitsdaten (verarbeitet|erhoben|gespeichert|erfasst)'
      ],
      broken: [
        '(erfassen|erheben|speichern|verarbeiten|messen|erfasst|speichert|misst) ... (puls|herzfrequenz|blutdruck|blutzucker|symptome|medikamente|diagnosen|allergien|krankheiten|zyklus)'
      ],
      unless: limitedAccess
    },
    'no-sensitive-data': {
      promised: [
        '(erheben|verarbeiten|speichern|erfassen) [wir] (keine|keinerlei) (besonderen kategorien|besondere kategorien|sensiblen daten|sensible daten|sensiblen|besonders sensible daten)',
        '(keine|keinerlei) (besonderen|besondere|sensiblen|sensible) [kategorien] [personenbezogener] daten .. (erhoben|verarbeitet|gespeichert)',
        '(sensible|besonders sensible|besonders schützenswerte) daten (erheben|verarbeiten|speichern) wir nicht'
      ],
      broken: [
        '(erheben|erfassen|speichern|verarbeiten|fragen|erfragen) ... (religion|konfession|religionszugehörigkeit|sexuelle orientierung|sexuellen orientierung|ethnische herkunft|ethnischen herkunft|politische meinung|biometrische daten|genetische daten|gesundheitsdaten)'
      ],
      unless:
        /(?:einwillig|zustimm|gesetz|freiwillig|etwa|beispiel|z\. ?B|wie |bewerb|beschäftigt|mitarbeiter|wenn|falls|sofern|kirchensteuer)/i
    },
    'data-at-home': {
      promised: [
        `(daten|server|dateien) .. (ausschließlich|nur|stets) [auf servern|auf eigenen servern] in [der] (${homes}) (gespeichert|gehostet|verarbeitet|aufbewahrt|betrieben)`,
        `(daten|server|dateien) (liegen|stehen|befinden sich|bleiben) (ausschließlich|nur|stets) in [der] (${homes})`,
        `alle .. .. (daten|server|dateien) .. [auf servern] in [der] (${homes}) (gespeichert|gehostet|verarbeitet|aufbewahrt)`
      ],
      broken: [
        `(server|rechenzentrum|rechenzentren) (stehen|steht|befinden sich|befindet sich|liegen) in [den] (${abroad})`,
        `in [den] (${abroad}) (gespeichert|gehostet|aufbewahrt)`
      ],
      unless:
        /(?:zahlung|newsletter|cookie|analy|einwohner|können|kann |wenn|falls|sofern|zertifi|dienstleister|drittanbieter|außer|google)/i
    },
    'own-sources': {
      promised: [
        '(alle|sämtliche) (daten|angaben|informationen) ... stammen [ausschließlich] von ihnen',
        '(daten|angaben|informationen) (stammen|erheben wir) (ausschließlich|nur) [direkt] (von|bei) ihnen',
        '(keine|keinerlei) (daten|angaben|informationen) [über sie] (von|aus) (dritten|adresshändlern|anderen quellen|drittquellen)'
      ],
      broken: [
        '(kaufen|beziehen|erwerben|erhalten) [wir] .. .. (daten|angaben|informationen|adressen) .. .. (von|bei|aus) (adresshändlern|datenhändlern|dritten|anderen quellen|auskunfteien|öffentlichen quellen|öffentlich zugänglichen quellen)',
        '(daten|angaben|informationen|adressen) .. .. (von|bei|aus) (adresshändlern|datenhändlern|auskunfteien)'
      ],
      unless:
        /(?:anmeld|einlogg|google|facebook|apple|verknüpf|verbind|soziale|anonym|aggregiert|wenn|falls|sofern|zahlung|können)/i
    },
    'no-mailings': {
      promised: [
        '(verschicken|versenden|senden|schicken) [wir] [ihnen] (keine|keinerlei|niemals|nie) [werbe|werbliche] (werbung|werbemails|werbe e mails|werbenachrichten|newsletter) [per e mail|per mail]',
        '(keine|keinerlei) (werbung|werbemails|werbe e mails|werbenachrichten) (per e mail|per mail|verschickt|versandt|versendet|zugesandt)'
      ],
      broken: [
        '(informieren|benachrichtigen) [wir] sie .. (per e mail|per mail) .. (über) .. (angebote|aktionen|produkte|rabatte|neuigkeiten)',
        '(senden|schicken) [wir] ihnen .. .. (angebote|werbung|werbemails|rabatte)'
      ],
      unless:
        /(?:einwillig|zustimm|abonn|angemeldet|anmeld|wunsch|wenn|falls|sofern|per post|postalisch|bestell)/i
    },
    'no-cookies': {
      promised: [
        '(kommt|kommen|funktioniert|arbeitet) [ganz|völlig|gänzlich|vollständig|komplett] ohne cookies [aus]',
        '(verwenden|setzen|nutzen|verwendet|setzt|nutzt) [wir|diese website|unsere website] (keine|keinerlei) cookies',
        '(keine|keinerlei) cookies (verwendet|gesetzt|eingesetzt|gespeichert)'
      ],
      broken: [`(${analyticsTools}|${adTrackers}) (setzt|verwendet|speichert|nutzt) .. .. .. cookies`],
      unless:
        /(?:auch|ohne cookies nutz|einwillig|zustimm|akzept|wenn|falls|sofern|erst nach|blockier|deaktivier|drittanbieter|cookiefrei)/i
    }
  },
  besides:
    'bestellung bestellen bestellungen bestellvorgang annehmen können wir uns unser unsere unserer unserem unseren unseres sie ihnen ihr ihre ihrer ihres ihren ihrem der die das des dem den ein eine einer einem einen dieser diese diesem diesen dieses von vom durch für auf in im an am bei beim aus mit zu zur zum und oder sowie es ist sind war wird werden wurde haben hat findet finden statt erfolgt erfolgen gibt kommen kommt kommen verwenden verwendet nutzen nutzt eingesetzt setzen setzt ein einsetzen erstellen erstellt erstellung bilden gebildet führen geführt speichern gespeichert erheben erhoben berechnen berechnet enthalten enthält entstehen fallen treffen getroffen nutzung verwendung website webseite webseiten seite seiten internetseite app apps anwendung dienst dienste plattform angebot erweiterung shop unternehmen grundsätzlich überhaupt keinesfalls generell selbstverständlich auch daher somit hierfür dafür stets immer jederzeit besucher besuchern leser lesern leserinnen haben führen verzichten nutzer nutzern nutzerinnen kunden kundinnen personen person kinder kindern jugendliche jahre jahren alt sein daten informationen personenbezogene personenbezogenen angaben einschließlich profiling sinne art artikel 22 gemäß dsgvo abs 1 4 bestellt benannt wissentlich erteilung ausübung rechte auskunft auskünfte anträge anfragen drittanbieter drittanbietern dritten dritter anbieter anbietern server servern externen externer müssen können wollen wollen rein freiwillig kamera mikrofon kontakte adressbuch standort position gerät zugriff greift ip adresse adressen ganz völlig vollständig komplett ohne noch mikrophon weder bewahren fragen nach verschickt versenden verschicken senden e mail per nicht nie niemals liegen verlassen'.split(
      ' '
    ),
  others:
    'dritte dritten dritter andere anderen anderer manche einige viele partner partnern werbepartner anbieter drittanbieter dienstleister hoster provider werbetreibende deren wenn falls sofern früher bis'.split(
      ' '
    ),
  places: [
    /(?<!\p{L})(?:apps?|anwendung|erweiterung)(?!\p{L})/iu,
    /(?:website|webseite|internetseite)|(?<!\p{L})seiten?(?!\p{L})/iu
  ]
}
