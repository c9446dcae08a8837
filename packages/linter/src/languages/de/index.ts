import type {LanguageKnowledge} from '../cues.js'

/** What is known of German policies: their headings and the main wording of each disclosure. */
export const german: LanguageKnowledge = {
  disclosures: {
    controller: {
      headings: ['verantwortlich*', 'datenschutzbeauftragt*', 'wer wir sind', 'anbieter', 'vertreter*'],
      cues: {
        controller: {
          weight: 'strong',
          phrases: [
            'verantwortlich* (stelle|im sinne|für|ist|i s d)',
            'der verantwortliche',
            'ist .. verantwortlich*'
          ],
          examples: ['Verantwortlich für die Verarbeitung ist die Muster GmbH.']
        },
        'data-protection-officer': {
          weight: 'strong',
          items: ['controller.data-protection-officer'],
          phrases: ['datenschutzbeauftragt*'],
          examples: ['Unseren Datenschutzbeauftragten erreichen Sie per E-Mail.']
        },
        representative: {
          weight: 'strong',
          items: ['controller.representative'],
          phrases: ['vertreter* .. (in der|innerhalb der) (eu|union|europäischen)'],
          examples: ['Unser Vertreter in der EU ist die Muster SARL.']
        }
      }
    },
    contact: {
      headings: ['kontakt*', 'ansprechpartner*', 'so erreichen sie uns', 'fragen'],
      cues: {
        contact: {
          weight: 'strong',
          phrases: [
            '(fragen|anliegen|anfragen) ... (wenden|kontaktieren|erreichen|schreiben|<email>)',
            '(wenden|kontaktieren|erreichen) sie (sich|uns)',
            '<email>'
          ],
          examples: ['Bei Fragen wenden Sie sich an uns.']
        }
      }
    },
    collection: {
      headings: [
        '(erhebung|erfassung|erhobene|verarbeitete|welche|arten) .. [personenbezogene*] daten',
        'welche daten',
        '(server|log) (log|logfiles|files|dateien)',
        'protokolldaten',
        'registrierung'
      ],
      cues: {
        health: {
          weight: 'strong',
          items: ['collection.health'],
          phrases: [
            '(gesundheitsdaten|gesundheitsbezogen*|fitnessdaten|patientendaten|genetische daten|biometrische daten)',
            '(daten|angaben|informationen) .. (gesundheit|schwangerschaft|fruchtbarkeit|zyklus)',
            '(symptome|beschwerden|diagnosen|medikamente) .. sie'
          ],
          examples: ['Wir erheben Gesundheitsdaten.']
        },
        collects: {
          weight: 'strong',
          phrases: [
            '(erheben|erhebt|erfassen|erfasst|sammeln|speichern|protokollieren|verarbeiten) ... (daten|informationen|adresse*|namen)',
            '(daten|informationen|adresse*) ... (erhoben|erfasst|gesammelt|gespeichert|protokolliert|verarbeitet|übermittelt)',
            '(folgende|nachstehende) .. (daten|informationen|angaben)'
          ],
          examples: ['Wir erheben Ihren Namen und Ihre Daten.', 'Folgende Daten werden erhoben:']
        },
        kinds: {
          weight: 'fair',
          phrases: [
            '(ip adresse*|browsertyp*|betriebssystem*|referrer*|e mail adresse*|telefonnummer*|geburtsdatum|vorname*|nachname*|anschrift)'
          ],
          examples: ['Ihre IP-Adresse und das Betriebssystem']
        }
      }
    },
    sources: {
      headings: ['(herkunft|quelle*) [der|von] [daten]', 'daten von dritten', 'woher .. daten'],
      cues: {
        sources: {
          weight: 'strong',
          phrases: [
            'daten ... von (dritten|anderen|partnern|auskunfteien)',
            'daten .. aus .. quellen',
            '(öffentlich zugänglich*|öffentlich* quelle*|öffentlich* register*)'
          ],
          examples: ['Wir erhalten Daten auch von Dritten.']
        }
      }
    },
    purposes: {
      headings: [
        'zweck*',
        '(verwendung|nutzung|wofür|wozu) ... daten',
        '(newsletter|werbung|marketing|webanalyse|bewerbung*)'
      ],
      cues: {
        purposes: {
          weight: 'strong',
          phrases: [
            '(zum|zu|für) .. zweck*',
            'zweck* (der|ist|sind|dieser)',
            '(verwenden|nutzen|verarbeiten|benötigen) ... um',
            '(verwendet|genutzt|verarbeitet) ... (um|zur|zum|für)'
          ],
          examples: ['Wir verwenden Ihre Daten, um den Dienst zu erbringen.', 'zu Zwecken der Werbung']
        }
      }
    },
    'legal-basis': {
      headings: ['rechtsgrundlage*', 'berechtigt* interesse*', 'einwilligung'],
      cues: {
        ground: {
          weight: 'strong',
          phrases: [
            'rechtsgrundlage*',
            '(art|artikel) 6 [abs|absatz] [1]',
            '(auf grundlage|aufgrund) .. (einwilligung|vertrag*|gesetz*)'
          ],
          examples: ['Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.']
        },
        'legitimate-interest': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: ['berechtigt* interesse*'],
          examples: ['Wir haben ein berechtigtes Interesse an der Sicherheit.']
        }
      }
    },
    cookies: {
      headings: ['cookie*', '(tracking|webanalyse|analyse tools|google analytics|matomo)'],
      cues: {
        cookies: {
          weight: 'strong',
          phrases: [
            'cookie*',
            '(zählpixel|web beacon*|local storage|fingerprinting|google analytics|matomo)'
          ],
          examples: ['Wir verwenden Cookies.']
        }
      }
    },
    sharing: {
      headings: [
        '(weitergabe|übermittlung|offenlegung|empfänger*|auftragsverarbeit*|dienstleister|dritte)',
        'wer erhält .. daten'
      ],
      cues: {
        shares: {
          weight: 'strong',
          items: ['sharing.recipients'],
          phrases: [
            '(weitergegeben|weitergeben|geben|übermitteln|übermittelt|offengelegt|weitergeleitet) ... (dritte*|partner*|dienstleister*|behörden|empfänger*|unternehmen)',
            '(dritte*|partner*|dienstleister*|behörden|unternehmen) ... (weiter|weitergegeben|übermittelt|übermitteln|offengelegt)',
            'auftragsverarbeiter*',
            '(empfänger|kategorien von empfängern)'
          ],
          examples: [
            'Wir geben Ihre Daten nicht an Dritte weiter.',
            'Daten werden an Dienstleister übermittelt.'
          ]
        }
      }
    },
    sale: {
      headings: ['verkauf* ... daten'],
      cues: {
        sells: {
          weight: 'strong',
          phrases: [
            '(verkaufen|verkauft|verkauf|vermieten) ... (daten|informationen)',
            '(daten|informationen) ... (verkaufen|verkauft|vermietet)'
          ],
          examples: ['Wir verkaufen Ihre Daten nicht.']
        }
      }
    },
    transfers: {
      headings: [
        '(drittland|drittländer*|drittstaat*|internationale*)',
        'übermittlung .. (usa|ausland|länder)'
      ],
      cues: {
        abroad: {
          weight: 'strong',
          phrases: [
            '(drittland|drittländer*|drittstaat*)',
            'außerhalb (der|des) (eu|europäischen|ewr)',
            '(in die|in den) (usa|vereinigten)'
          ],
          examples: ['Eine Übermittlung in ein Drittland findet nicht statt.']
        },
        safeguard: {
          weight: 'strong',
          items: ['transfers.safeguard'],
          phrases: [
            '(standardvertragsklauseln|standarddatenschutzklauseln|angemessenheitsbeschluss*|privacy shield)'
          ],
          examples: ['Grundlage sind Standardvertragsklauseln.']
        }
      }
    },
    retention: {
      headings: ['(speicherdauer|aufbewahrung*|löschung|dauer der speicherung|speicherfrist*)', 'wie lange'],
      cues: {
        keeps: {
          weight: 'strong',
          items: ['retention.criteria'],
          phrases: [
            '(speicherdauer|aufbewahrungsfrist*|aufbewahrungspflicht*)',
            '(gespeichert|speichern|aufbewahrt|gelöscht|löschen) ... (solange|sobald|bis|nach|tage*|monat*|jahr*)',
            '(solange|sobald|bis|nach) ... (gespeichert|aufbewahrt|gelöscht|erforderlich)'
          ],
          examples: ['Die Daten werden gelöscht, sobald sie nicht mehr erforderlich sind.']
        },
        period: {
          weight: 'fair',
          items: ['retention.period'],
          phrases: ['<number> (tage*|wochen|monat*|jahr*)'],
          examples: ['nach 30 Tagen']
        }
      }
    },
    security: {
      headings: ['(datensicherheit|sicherheit*|verschlüsselung|ssl)', 'wie wir .. schützen'],
      cues: {
        measures: {
          weight: 'strong',
          phrases: [
            'technisch* und organisatorisch*',
            '(verschlüssel*|ssl|tls|firewall*|sicherheitsmaßnahmen)',
            'vor (unbefugt*|unberechtigt*|missbrauch|verlust)'
          ],
          examples: ['Wir treffen technische und organisatorische Maßnahmen.']
        }
      }
    },
    rights: {
      headings: ['(recht|rechte|betroffenenrechte|auskunft*|widerruf*|widerspruch*|beschwerde*)'],
      cues: {
        right: {
          weight: 'strong',
          phrases: [
            '(recht|rechte) (auf|zu|der|aus|zur)',
            '(haben|steht) .. das recht',
            '(betroffenenrechte|ihre rechte)'
          ],
          examples: ['Sie haben das Recht auf Auskunft.']
        },
        access: {
          weight: 'fair',
          items: ['rights.access'],
          phrases: ['auskunft*', 'kopie .. (daten|personenbezogen*|informationen)'],
          examples: ['das Recht auf Auskunft']
        },
        rectification: {
          weight: 'fair',
          items: ['rights.rectification'],
          phrases: ['(berichtig*|korrigieren|korrektur)', '(unrichtig*|unzutreffend*) ... daten'],
          examples: ['das Recht auf Berichtigung']
        },
        erasure: {
          weight: 'fair',
          items: ['rights.erasure'],
          phrases: [
            '(recht|berichtigung|auskunft|verlangen) ... (löschung|löschen)',
            '(daten|informationen) (zu löschen|löschen)',
            '(auf löschung|löschen .. lassen)',
            'recht auf vergessenwerden'
          ],
          examples: ['das Recht auf Löschung']
        },
        restriction: {
          weight: 'fair',
          items: ['rights.restriction'],
          phrases: [
            '(einschränkung|beschränkung) .. verarbeitung',
            'verarbeitung ... (einschränken|einzuschränken|beschränken)'
          ],
          examples: ['Einschränkung der Verarbeitung']
        },
        objection: {
          weight: 'fair',
          items: ['rights.objection'],
          phrases: ['(widerspruch*|widersprechen)'],
          examples: ['Sie können der Verarbeitung widersprechen.']
        },
        portability: {
          weight: 'fair',
          items: ['rights.portability'],
          phrases: [
            '(datenübertrag*|datenportabilität|maschinenlesbar*)',
            '(einen|einem) anderen verantwortlichen'
          ],
          examples: ['das Recht auf Datenübertragbarkeit']
        },
        'withdraw-consent': {
          weight: 'fair',
          items: ['rights.withdraw-consent'],
          phrases: ['einwilligung ... (widerruf*)', '(widerruf*) ... einwilligung*'],
          examples: ['Sie können Ihre Einwilligung jederzeit widerrufen.']
        },
        complaint: {
          weight: 'strong',
          items: ['rights.complaint'],
          phrases: [
            '(beschwerde*|beschweren) ... (aufsichtsbehörde*|behörde*|datenschutzbehörde*)',
            '(aufsichtsbehörde*|datenschutzbehörde*|datenschutzaufsicht*)'
          ],
          examples: ['Sie können sich bei einer Aufsichtsbehörde beschweren.']
        }
      }
    },
    choices: {
      headings: ['(abmelden|abmeldung|einstellungen|opt out|wahlmöglichkeit*|cookie einstellungen)'],
      cues: {
        choices: {
          weight: 'strong',
          phrases: [
            '(abbestellen|abmelden|opt out)',
            '(browser*) ... (einstell*|deaktivier*|ablehnen|verhindern|blockier*)',
            '(freiwillig)'
          ],
          examples: ['Sie können den Newsletter jederzeit abbestellen.']
        }
      }
    },
    'do-not-track': {
      headings: ['do not track', 'global privacy control'],
      cues: {
        signal: {
          weight: 'strong',
          items: ['do-not-track.answer'],
          phrases: ['do not track', 'global privacy control'],
          examples: ['Wir beachten Do Not Track.']
        }
      }
    },
    children: {
      headings: ['(kinder*|minderjährig*|jugendliche*)'],
      cues: {
        children: {
          weight: 'strong',
          phrases: ['(kinder|kindern|minderjährig*|erziehungsberechtigt*)', 'unter <number> jahren'],
          examples: ['Personen unter 16 Jahren dürfen den Dienst nicht nutzen.', 'Kinder']
        }
      }
    },
    'automated-decisions': {
      headings: ['(automatisiert*|profiling)'],
      cues: {
        automated: {
          weight: 'strong',
          phrases: [
            'automatisiert* (entscheidung*|einzelentscheidung*|verarbeitung)',
            'profiling',
            'entscheidungsfindung'
          ],
          examples: ['Eine automatisierte Entscheidung findet nicht statt.']
        }
      }
    },
    changes: {
      headings: ['(änderung*|aktualisierung*|aktualität|stand|gültigkeit)'],
      cues: {
        changes: {
          weight: 'strong',
          phrases: [
            '(datenschutzerklärung|datenschutzhinweise*|erklärung) ... (ändern|anpassen|aktualisier*|angepasst|geändert)',
            '(änderung*|anpassung*) ... (datenschutzerklärung|erklärung|hinweise)'
          ],
          examples: ['Wir können diese Datenschutzerklärung ändern.']
        },
        'last-updated': {
          weight: 'strong',
          items: ['changes.last-updated'],
          phrases: [
            'stand (<number>|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
            'zuletzt [am ..] (geändert|aktualisiert)'
          ],
          examples: ['Stand: Mai 2024', 'Diese Erklärung wurde zuletzt am 3. Mai 2026 geändert.']
        },
        'effective-date': {
          weight: 'strong',
          items: ['changes.effective-date'],
          phrases: [
            '(gilt|gelten) (ab|seit) [dem] <number> (<number>|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)'
          ],
          examples: ['Sie gilt ab dem 1. Mai 2026.']
        }
      }
    }
  },
  mentions: {
    weight: 'weak',
    phrases: [
      '(finden sie|siehe|entnehmen sie) ... (datenschutzerklärung*|datenschutzhinweis*|cookie richtlinie)'
    ],
    examples: ['Näheres finden Sie in der Datenschutzerklärung des Anbieters.']
  },
  negations: [
    'nicht',
    'kein',
    'keine',
    'keinen',
    'keiner',
    'keinerlei',
    'niemals',
    'nie',
    'ohne',
    'weder',
    'noch'
  ],
  frequentWords:
    'und die der daten zu in von wir sie auf werden oder mit den für eine können wenn nicht um diese an personenbezogenen über ist des wird dem ihre sind das zur durch nutzer kann uns dass cookies bei ein website im ihrer es informationen verarbeitung adresse ihnen nach dieser art einen nur unsere auch sich unserer einem keine alle wie einer dienste datenschutzerklärung anbieter unter aus verwenden verarbeiten nutzung eines erhalten hat abs als andere diesem gemäß sowie einwilligung dazu verwendet erforderlich rechte recht'.split(
      ' '
    )
}
