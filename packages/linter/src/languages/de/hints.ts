import type {PlainSign} from '../cues.js'

export const hints: readonly PlainSign[] = [
  [
    'collection',
    /(?<!\p{L})(?:(?:erheb|erfass|sammel|speicher|verarbeit|bearbeit|protokollier|bekommen|erhalten|kriegen)\p{L}*[^.\n]{0,90}(?<!\p{L})(?:\p{L}*daten|informationen|\p{L}*adressen?|namen?|angaben|nachrichten|nichts|keine|keinerlei)(?!\p{L})|(?:\p{L}*daten|informationen|\p{L}*adressen?|angaben|nachrichten|eingaben)(?!\p{L})[^.\n]{0,90}(?:erhoben|erfass|gesammelt|gespeichert|verarbeitet|bearbeitet|protokolliert))/iu
  ],
  [
    'purposes',
    /(?<!\p{L})(?:\p{L}*daten|informationen|angaben|\p{L}*adressen?|cookies|nachrichten|eingaben|berechtigung)(?!\p{L})[^\n]{0,160}(?<!\p{L})(?:um (?:[\p{L}-]+ ){1,12}(?:zu|\p{L}+zu\p{L}+)(?!\p{L})|zum? zwecke?|zwecks|(?:zur|zum) (?:behebung|vermeidung|erkennung|abwehr|beantwortung|bearbeitung|bereitstellung|verbesserung|analyse|abwicklung|erfüllung|sicherstellung|auswertung|betrieb|verwaltung|durchführung|kontaktaufnahme)|für die (?:korrespondenz|beantwortung|bearbeitung|bereitstellung)|zwecken?)(?!\p{L})/iu
  ],
  [
    'sharing',
    /(?<!\p{L})(?:weiter(?:gege|zuge|ge)ben|weitergabe|(?:nicht |keine[rn]? |ohne )[^.\n]{0,40}an dritte|gehostet|(?:wird|werden)[^.\n]{0,60}ausgeliefert|hosting|hoster|auftragsverarbeite?r?\p{L}*|dienstleistern?|dritt-?anbietern?|drittparteidienste?n?|beauftragte\p{L}* [^.\n]{0,30}dienste?n?|dritt(?:e|en|er) [^.\n]{0,60}(?:ip-adresse|daten))(?!\p{L})/iu
  ],
  [
    'retention',
    /(?<!\p{L})(?:(?:gespeichert|speichern|speicherung|aufbewahrt|aufbewahrung|gelöscht|löschen|löschung|verbleiben|bleiben)(?!\p{L})[^.\n]{0,120}(?<!\p{L})(?:bis|solange|so lange|sobald|spätestens|umgehend|unverzüglich|sofort|dauerhaft|\d+ (?:tagen?|wochen?|monaten?|jahren?|stunden))|(?:solange|so lange|sobald|bis|spätestens|umgehend|unverzüglich|nicht mehr (?:benötig\p{L}+|erforderlich))(?!\p{L})[^.\n]{0,120}(?<!\p{L})(?:gespeichert|gelöscht|löschen|aufbewahrt)|speicherdauer|dauer der speicherung|deinstall\p{L}*[^.\n]{0,60}(?:gelöscht|entfernt))/iu
  ],
  [
    'security',
    /(?<!\p{L})(?:verschlüssel\p{L}*|https|tls|ssl|passwortgeschützt|technische\p{L}* und organisatorische\p{L}*|sicherheitsmaßnahmen|(?:unbefugte\p{L}*|fremde\p{L}*) zugriff\p{L}*)(?!\p{L})/iu
  ],
  [
    'choices',
    /(?<!\p{L})(?:widerruf\p{L}*|deaktivier\p{L}*|abmeld\p{L}*|abbestell\p{L}*|ausschalten|jederzeit[^.\n]{0,60}lösch\p{L}*)(?!\p{L})/iu
  ],
  [
    'controller',
    /(?:(?<!\p{L})(?:entwickelt|betrieben|herausgegeben|gepflegt) (?:wird |wurde )?von (?!der|dem|den|uns|Ihnen|dir)\p{L}|(?<!\p{L})von (?!der |dem |den |uns |Ihnen |dir )[\p{L} .-]{2,40} (?:entwickelt|betrieben|herausgegeben)|©\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s{1,3})?\p{Lu})/u
  ],
  [
    'contact',
    /(?<!\p{L})(?:im|siehe|unser\p{L}*|zum|das) \[?impressum(?!\p{L})|(?<!\p{L})(?:kontaktier\p{L}*|wende\p{L}*|melde\p{L}*|schreib\p{L}*)[^.\n]{0,50}(?<!\p{L})(?:entwickler\p{L}*|betreiber\p{L}*|administrator\p{L}*|support|team|autor\p{L}*)(?!\p{L})|(?<!\p{L})(?:issue|ticket)s?[^.\n]{0,40}(?<!\p{L})(?:erstell|eröffn|anleg|auf github)\p{L}*/iu
  ]
]
