import type {ClaimWords} from '../../claim-words.js'
import {germanPromiseWords} from './promise-words.js'
import {germanScopeWords} from './scope-words.js'

/** How German policies word their claims. */
export const germanClaimWords: ClaimWords = {
  actions: {
    collect: [
      '(erheben|erhebt|erhoben|erfassen|erfasst|sammeln|sammelt|gesammelt|fragen .. ab)',
      '(laden|lädt) ... hoch',
      '(hochladen|hochgeladen)',
      '(an|auf) (unsere|unseren) [eigenen] (server|servern|cloud) (gesendet|übertragen|übermittelt|geschickt|hochgeladen)',
      '(erhebung|erfassung|speicherung) ... (findet|erfolgt) .. (statt|nicht)'
    ],
    'collect-automatically': ['(protokollieren|protokolliert|aufgezeichnet|zeichnen .. auf|zeichnet .. auf)'],
    'store-on-device': [
      '(verwenden|verwendet|setzen|setzt|nutzen|nutzt|gesetzt|eingesetzt) .. (cookies|cookie)',
      'unsere .. cookies ... (ab|ablaufen|gültig|gespeichert)',
      '(kommt|kommen) ohne .. cookies',
      '(verzichten|verzichtet) auf [den einsatz von|die verwendung von] .. cookies',
      '(cookies|cookie) .. (gesetzt|verwendet|eingesetzt|gespeichert|ein|ablaufen|ab|gültig)'
    ],
    use: [
      '(verwenden|verwendet|nutzen|nutzt|genutzt|verarbeiten|verarbeitet|trainieren|trainiert)',
      '(lesen|liest|gelesen|mitlesen|einsehen|sehen|ansehen|prüfen) .. (nachrichten|e mails|chats|unterhaltungen|inhalte|fotos|bilder|dateien|dokumente)',
      'zugriff auf ihre (nachrichten|e mails|chats|unterhaltungen|fotos|bilder|dateien|dokumente)',
      '(nachrichten|e mails|chats|unterhaltungen|inhalte|fotos|bilder|dateien|dokumente) .. (lesen|gelesen|mitlesen|einsehen|ansehen|prüfen)'
    ],
    contact: [
      '(senden|schicken|sendet|zusenden|zukommen) ... (werbung|werbe|werbenachrichten|werbemails|newsletter|angebote|angeboten)',
      '(werbung|werbe|werbenachrichten|werbemails|newsletter|angebote) ... (zusenden|zuschicken|schicken|senden|zugesandt|zugeschickt)',
      'informieren sie ... (angebote|aktionen)',
      'erhalten von uns ... (werbung|werbe|werbenachrichten|werbemails|newsletter|angebote)'
    ],
    share: [
      '(hat|haben|erhält|erhalten) .. zugriff auf ihre (daten|informationen|personenbezogenen)',
      '(geben|gibt) ... weiter',
      '(weitergegeben|weitergeben|weitergeleitet|übermitteln|übermittelt|offengelegt|mitgeteilt|teilen|geteilt|überlassen)',
      '(leiten|leitet) ... weiter',
      '(weitergabe|weiterleitung|übermittlung|offenlegung) ... (findet|erfolgt) .. (statt|nicht)',
      '(erfolgt|findet) ... (weitergabe|weiterleitung|übermittlung|offenlegung)',
      '(verzichten|verzichtet) .. (weitergabe|übermittlung)',
      '(legen|legt) ... offen'
    ],
    sell: [
      '(verkaufen|verkauft|veräußern|veräußert)',
      '(verkauf|veräußerung) ... (findet|erfolgt) .. (statt|nicht)',
      '(findet|erfolgt) ... (verkauf|veräußerung)'
    ],
    transfer: [
      '(übermittlung|übertragung|weitergabe|speicherung|verarbeitung) ... (außerhalb|drittland|drittländer|drittstaaten|usa) ... (statt|erfolgt)',
      '(erfolgt|findet) ... (übermittlung|übertragung|weitergabe) ... (außerhalb|drittland|drittländer|drittstaaten|usa)',
      '(verlassen|verlässt) .. (gerät|endgerät|smartphone|handy|telefon|computer|browser|eu|union|deutschland)',
      '(übermitteln|übermittelt|übertragen|gespeichert|speichern|verarbeitet|gehostet) ... (außerhalb|drittland|drittländer|drittstaaten)',
      '(außerhalb|drittland|drittländer|drittstaaten|usa|vereinigten|indien|china) ... (übermittelt|übertragen|gespeichert|verarbeitet|gehostet)',
      '(speichern|übermitteln|übertragen|verarbeiten) ... (usa|vereinigten)',
      '(liegen|liegt|befinden|befindet|stehen) .. (servern|server|rechenzentrum|rechenzentren) ... (usa|vereinigten|indien|china)'
    ],
    keep: [
      '(speichern|speichert|gespeichert|aufbewahren|aufbewahrt)',
      '(bewahren|bewahrt|heben) ... auf',
      '(bleiben|bleibt|verbleiben|verbleibt) .. (gerät|endgerät|smartphone|handy|telefon|computer|browser|deutschland|österreich|schweiz|eu|europa|union)'
    ],
    delete: ['(löschen|löscht|gelöscht|überschreiben|überschrieben)']
  },
  actors: {
    organisation: [
      '(wir|niemand|unternehmen|website|webseite|webseiten|seite|seiten|internetseite|internetseiten)',
      '(die|unsere|diese) (app|anwendung|erweiterung|software)',
      '(der|unser) (server|webserver|dienst|shop)',
      'unsere (server|mitarbeiter|mitarbeiterinnen|systeme|apps|moderatoren)',
      'unser (team|support|personal)'
    ],
    user: ['(nutzer|kunden|besucher)'],
    partner: ['(partner|werbepartner|werbetreibende)'],
    'third-party': ['(google|facebook|dritte|drittanbieter|anbieter|zahlungsdienstleister|dienstleister)']
  },
  data: {
    'personal-data': [
      '(daten|informationen|sicherungskopien|backups|kundendaten|nutzerdaten)',
      '(personenbezogene|personenbezogenen|persönliche|persönlichen|ihre|ihrer) (daten|informationen)',
      '(ihre|ihrer) angaben',
      'ihre personenbezogenen daten'
    ],
    name: ['(name|namen|vorname|vornamen|nachname|nachnamen)'],
    'email-address': ['(e mail|email) (adresse|adressen|anschrift)'],
    'postal-address': [
      '(anschrift|postanschrift|ihre adresse|wohnadresse|lieferanschrift|lieferadresse|rechnungsanschrift|rechnungsadresse)'
    ],
    'phone-number': ['(telefonnummer|telefonnummern|mobilnummer|rufnummer)'],
    'ip-address': ['ip (adresse|adressen)'],
    'location-data': ['(standort|standortdaten|standorte)'],
    'payment-card': ['(kreditkartendaten|kreditkartennummer|kreditkartennummern|kreditkarteninformationen)'],
    'date-of-birth': ['(geburtsdatum|geburtstag)'],
    'financial-data': ['(zahlungsdaten|bankdaten|bankverbindung|kontodaten)'],
    'private-messages': ['(privaten|private) nachrichten', 'inhalt* ihrer (nachrichten|e mails|chats)'],
    'communication-data': ['ihre (nachrichten|unterhaltungen|chats)'],
    content: ['(ihre|ihrer) (inhalte|beiträge|texte|fotos|bilder|videos)', '(fotos|bilder)'],
    files: ['ihre (dateien|dokumente)'],
    contacts: ['ihr (adressbuch|telefonbuch)', 'ihre kontakte'],
    'browsing-history': ['(surfverhalten|browserverlauf|suchverlauf)'],
    'device-identifiers': ['(geräte|werbe) (id|ids|kennung|kennungen)', '(gerätekennung|gerätekennungen)'],
    'order-data': ['(bestelldaten|buchungsdaten)', 'ihre (bestellung|buchung)'],
    'health-data': [
      '(gesundheitsdaten|gesundheitsbezogene|gesundheitsangaben)',
      '(angaben|informationen|daten) (zu|über) (ihre|ihren) (gesundheit|gesundheitszustand)',
      '(angaben|informationen|daten) (zu|über) (ihrer|ihrem) (gesundheit|gesundheitszustand)'
    ],
    'children-data': ['(daten|informationen) .. (kindern|kinder|minderjährigen)'],
    'log-data': ['(protokolldaten|logfiles|logdaten|verbindungsdaten)'],
    'anonymous-data': [
      '(anonyme|anonymen|anonymisierte|anonymisierten|aggregierte|aggregierten|statistische) (daten|informationen)'
    ]
  },
  purposes: {
    marketing: [
      '(marketing|marketingzwecke|marketingzwecken)',
      'zu werbezwecken',
      '(senden|schicken|sendet|zukommen|erhalten) .. (newsletter|angebote|angeboten)',
      'informieren sie ... (angebote|aktionen)',
      '(newsletter|angebote) .. (zusenden|zuzusenden|zuschicken|zuzuschicken|schicken|senden|erhalten)'
    ],
    'machine-learning': [
      '(trainieren|trainiert|training) .. (modelle|modellen|modells|ki|algorithmen|intelligenz)',
      '(modelle|modellen|ki|algorithmen|intelligenz) .. (trainieren|trainiert)'
    ],
    advertising: ['(werbung|werbemails|werbenachrichten|werbe e mails|werbezwecke|werbezwecken)'],
    'direct-marketing': ['(direktwerbung|direktmarketing)'],
    'targeted-advertising': ['(personalisierte|gezielte|interessenbezogene) werbung']
  },
  recipients: {
    'third-party': ['(dritte|dritten|andere unternehmen|niemanden|niemandem)'],
    'service-provider': [
      '(dienstleister|dienstleistern|auftragsverarbeiter|auftragsverarbeitern|auftragnehmer|versanddienstleister|zahlungsdienstleister|hoster|hostinganbieter)'
    ],
    partner: [
      '(partner|partnern|geschäftspartner|geschäftspartnern|kooperationspartner|kooperationspartnern|handelspartner|handelspartnern)'
    ],
    'advertising-partner': [
      '(werbepartner|werbepartnern|werbetreibende|werbetreibenden|werbenetzwerke|werbenetzwerken|marketingpartner|marketingpartnern|vermarkter|sponsoren)'
    ],
    'data-broker': ['(datenhändler|datenhändlern|adresshändler|adresshändlern)'],
    'social-network': ['(soziale|sozialen) (netzwerke|netzwerken)'],
    affiliate: [
      '(konzernunternehmen|konzerngesellschaften|verbundene unternehmen|verbundenen unternehmen|tochtergesellschaften|tochterunternehmen|schwesterunternehmen)',
      '(unternehmen|gesellschaften) (unserer|unseres) (gruppe|unternehmensgruppe|konzerns)'
    ],
    authority: ['(behörden|gerichte|strafverfolgungsbehörden)']
  },
  negations: [
    'nicht',
    'nie',
    'niemals',
    'kein',
    'keine',
    'keinen',
    'keiner',
    'keinem',
    'keines',
    'keinerlei',
    'keinesfalls',
    'niemanden',
    'niemandem',
    'weder',
    'niemand'
  ],
  modals: ['können', 'kann', 'könnten', 'dürfen', 'möglicherweise', 'gegebenenfalls'],
  auxiliaries: ['werden', 'wird', 'wurden', 'worden'],
  noClaim: [
    '(recht|rechte) [auf|zu]',
    '(widersprechen|widerspruch|verlangen|bitten|beantragen)',
    '(wie|ob|welche) wir'
  ],
  exceptions: [
    '(außer|ausgenommen|ausnahme|sofern|soweit|solange|wenn|falls|nur|lediglich|ausschließlich|es sei denn|ohne|mit ihrer einwilligung|länger|darüber hinaus|hierfür|dafür)',
    '(gesetzlich|rechtlich) (verpflichtet|vorgeschrieben|erforderlich)'
  ],
  contrasts: ['aber', 'jedoch', 'allerdings', 'sondern', 'ausnahme', 'ausnahmen'],
  freeOrder: {
    self: ['wir'],
    ownVerb: /^unsere$/,
    agentless:
      /^(?:zugriff|lieg(?:en|t)|befinde[nt]|stehen|findet|erfolgt|bleib(?:en|t)|verbleib(?:en|t)|erhalten|verlassen|verlässt)$/,
    denying: ['ohne', 'verzichten', 'verzichtet'],
    agents: ['von', 'durch'],
    pronouns: ['sie'],
    less: ['nur', 'länger', 'mehr', 'immer']
  },
  scope: germanScopeWords,
  promises: germanPromiseWords
}
