import type {ClaimWords} from '../../claim-words.js'
import {germanScopeWords} from './scope-words.js'

/** How German policies word their claims. */
export const germanClaimWords: ClaimWords = {
  actions: {
    collect: ['(erheben|erhebt|erhoben|erfassen|erfasst|sammeln|sammelt|gesammelt|fragen .. ab)'],
    'collect-automatically': ['(protokollieren|protokolliert|aufgezeichnet|zeichnen .. auf)'],
    'store-on-device': [
      '(verwenden|verwendet|setzen|setzt|nutzen|nutzt|gesetzt|eingesetzt) .. (cookies|cookie)',
      'unsere .. cookies ... (ab|ablaufen|gültig|gespeichert)',
      '(cookies|cookie) .. (gesetzt|verwendet|eingesetzt|gespeichert|ein|ablaufen|ab|gültig)'
    ],
    use: ['(verwenden|verwendet|nutzen|nutzt|genutzt|verarbeiten|verarbeitet)'],
    share: [
      '(geben|gibt) ... weiter',
      '(weitergegeben|weitergeben|weitergeleitet|übermitteln|übermittelt|offengelegt|mitgeteilt|teilen|geteilt|überlassen)',
      '(leiten|leitet) ... weiter',
      '(legen|legt) ... offen'
    ],
    sell: ['(verkaufen|verkauft|veräußern|veräußert)'],
    transfer: [
      '(übermitteln|übermittelt|übertragen|gespeichert|speichern|verarbeitet|gehostet) ... (außerhalb|drittland|drittländer)',
      '(außerhalb|drittland|drittländer|usa|vereinigten) ... (übermittelt|übertragen|gespeichert|verarbeitet|gehostet)',
      '(speichern|übermitteln|übertragen|verarbeiten) ... (usa|vereinigten)'
    ],
    keep: ['(speichern|speichert|gespeichert|aufbewahren|aufbewahrt)', '(bewahren|bewahrt) ... auf'],
    delete: ['(löschen|löscht|gelöscht)']
  },
  actors: {
    organisation: ['(wir|unternehmen|website|webseite|seite)'],
    user: ['(nutzer|kunden|besucher)'],
    partner: ['(partner|werbepartner|werbetreibende)'],
    'third-party': ['(google|facebook|dritte|drittanbieter|anbieter)']
  },
  data: {
    'personal-data': [
      '(daten|informationen)',
      '(personenbezogene|personenbezogenen|persönliche|persönlichen|ihre|ihrer) (daten|informationen)',
      'ihre personenbezogenen daten'
    ],
    name: ['(name|namen|vorname|vornamen|nachname|nachnamen)'],
    'email-address': ['(e mail|email) (adresse|adressen|anschrift)'],
    'postal-address': ['(anschrift|postanschrift|ihre adresse|wohnadresse)'],
    'phone-number': ['(telefonnummer|telefonnummern|mobilnummer|rufnummer)'],
    'ip-address': ['ip (adresse|adressen)'],
    'location-data': ['(standort|standortdaten|standorte)'],
    'payment-card': ['(kreditkartendaten|kreditkartennummer|kreditkartennummern|kreditkarteninformationen)'],
    'order-data': ['(bestelldaten|buchungsdaten)', 'ihre (bestellung|buchung)'],
    'health-data': ['(gesundheitsdaten|gesundheitsbezogene)'],
    'children-data': ['(daten|informationen) .. (kindern|kinder|minderjährigen)'],
    'log-data': ['(protokolldaten|logfiles|logdaten|verbindungsdaten)'],
    'anonymous-data': [
      '(anonyme|anonymen|anonymisierte|anonymisierten|aggregierte|aggregierten|statistische) (daten|informationen)'
    ]
  },
  purposes: {
    marketing: ['(marketing|marketingzwecke|marketingzwecken)', 'zu werbezwecken'],
    advertising: ['(werbung|werbezwecke|werbezwecken)'],
    'direct-marketing': ['(direktwerbung|direktmarketing)'],
    'targeted-advertising': ['(personalisierte|gezielte|interessenbezogene) werbung']
  },
  recipients: {
    'third-party': ['(dritte|dritten|andere unternehmen|niemanden|niemandem)'],
    'service-provider': [
      '(dienstleister|dienstleistern|auftragsverarbeiter|auftragsverarbeitern|versanddienstleister)'
    ],
    partner: ['(partner|partnern|geschäftspartner|geschäftspartnern)'],
    'advertising-partner': ['(werbepartner|werbepartnern|werbetreibende|werbetreibenden|werbenetzwerke)'],
    'data-broker': ['(datenhändler|datenhändlern|adresshändler|adresshändlern)'],
    'social-network': ['(soziale|sozialen) (netzwerke|netzwerken)'],
    affiliate: ['(konzernunternehmen|verbundene unternehmen|verbundenen unternehmen|tochtergesellschaften)'],
    authority: ['(behörden|gerichte|strafverfolgungsbehörden)']
  },
  negations: ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keiner', 'keinerlei', 'weder'],
  modals: ['können', 'kann', 'könnten', 'dürfen', 'möglicherweise', 'gegebenenfalls'],
  auxiliaries: ['werden', 'wird', 'wurden', 'worden'],
  noClaim: [
    '(recht|rechte) [auf|zu]',
    '(widersprechen|widerspruch|verlangen|bitten|beantragen)',
    '(wie|ob|welche) wir'
  ],
  exceptions: [
    '(außer|ausgenommen|ausnahme|sofern|soweit|solange|wenn|falls|nur|ausschließlich|es sei denn|ohne|mit ihrer einwilligung|länger|darüber hinaus|hierfür|dafür)',
    '(gesetzlich|rechtlich) (verpflichtet|vorgeschrieben|erforderlich)'
  ],
  contrasts: ['aber', 'jedoch', 'allerdings', 'sondern', 'ausnahme', 'ausnahmen'],
  freeOrder: {
    self: ['wir'],
    ownVerb: /^unsere$/,
    agents: ['von', 'durch'],
    pronouns: ['sie'],
    less: ['nur', 'länger', 'mehr', 'immer']
  },
  scope: germanScopeWords
}
