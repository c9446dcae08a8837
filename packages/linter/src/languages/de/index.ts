import {ages} from '../ages.js'
import type {LanguageKnowledge} from '../cues.js'
import {germanClaimWords} from './claims/claim-words.js'
import {hints} from './hints.js'
import {signs} from './signs.js'

/** The wording of German policies: headings and the main phrases of each disclosure. */
export const knowledge: LanguageKnowledge = {
  disclosures: {
    controller: {
      headings: ['verantwortlich*', 'datenschutzbeauftragt*', 'wer wir sind', 'anbieter', 'vertreter*'],
      cues: {
        controller: {
          weight: 'strong',
          phrases: [
            'verantwortlich* (stelle|im sinne|für|ist|i s d)',
            'der verantwortliche',
            '(ist|bin) .. verantwortlich*',
            'verantwortlich* (bin|sind) (ich|wir)',
            '(betreiber*|anbieter*|diensteanbieter*) (dieser|der|des|dieses|unserer|unseres)',
            'betrieben von',
            'datenverarbeitende* stelle'
          ],
          examples: [
            'Datenverarbeitende Stelle ist der Kanuverein Nordufer.',
            'Verantwortlich für die Verarbeitung ist die Muster GmbH.',
            'Verantwortlich bin ich, Mira Holm.',
            'Betreiberin dieser Seiten ist die Muster GmbH.'
          ],
          not: ['Datenverarbeitende Stellen gibt es viele.']
        },
        'data-protection-officer': {
          weight: 'strong',
          items: ['controller.data-protection-officer'],
          phrases: ['datenschutzbeauftragt*'],
          examples: ['Unseren Datenschutzbeauftragten erreichen Sie per E-Mail.']
        },
        'officer-by-other-names': {
          weight: 'strong',
          items: ['controller.data-protection-officer'],
          phrases: [
            '(unser|unseren|unserem|der|den) dsb',
            'beauftragte* für den datenschutz',
            'beauftragten für den datenschutz (haben|ist|bestellt)'
          ],
          examples: ['Zum Beauftragten für den Datenschutz haben wir Herrn Jonas Reuter bestellt.']
        },
        representative: {
          weight: 'strong',
          items: ['controller.representative'],
          phrases: ['vertreter* .. (in der|innerhalb der) (eu|union|europäischen)'],
          examples: ['Unser Vertreter in der EU ist die Muster SARL.']
        },
        'appointed-representative': {
          weight: 'strong',
          items: ['controller.representative'],
          phrases: [
            'unser* (vertreter|vertreterin|vertretung) (für|in|innerhalb)',
            '(europäischen wirtschaftsraum|ewr) ... (vertreter|vertreterin)',
            'vertritt uns',
            '(unionsvertreter*|eu vertreter*)',
            '(vertreter|vertreterin) .. (benannt|bestellt|bevollmächtigt)',
            '(art|artikel) 27 dsgvo'
          ],
          examples: [
            'Da wir unseren Sitz außerhalb der Union haben, haben wir gemäß Art. 27 DSGVO die Nordlicht GmbH in Hamburg als Vertreterin benannt.',
            'In der Europäischen Union vertritt uns die Nordlicht GmbH, Hafenstraße 1, 20457 Hamburg.',
            'Betroffene in der EU können sich auch an unseren Unionsvertreter wenden: Nordlicht GmbH, Hamburg.'
          ]
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
            '(schreiben|rufen) sie uns',
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
        'health-policy': {
          weight: 'fair',
          items: ['collection.health-policy'],
          phrases: ['erklärung zu gesundheitsdaten'],
          examples: ['Unsere Erklärung zu Gesundheitsdaten von Verbrauchern finden Sie hier.']
        },
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
        'readings-and-illness': {
          weight: 'strong',
          items: ['collection.health'],
          phrases: [
            'gesundheitliche* (gründe|gründen|angaben|einschränkungen)',
            '(erkrankung*|krankheit*|medikament*|zyklus|körperdaten|gesundheitszustand|vitaldaten|ihr gewicht)',
            '(blutdruck|puls|herzfrequenz|blutzucker|allergien|vorerkrankungen|schlafdauer|körpergewicht)'
          ],
          examples: [
            'In der App tragen Sie Blutdruck und Puls ein; beides speichern wir.',
            'Wir erfassen, welche Allergien und Vorerkrankungen Sie uns mitteilen.',
            'Messwerte Ihres Fitnessarmbands wie Herzfrequenz und Schlafdauer übernehmen wir in Ihr Profil.'
          ]
        },
        collects: {
          weight: 'strong',
          phrases: [
            '(erheben|erhebt|erfassen|erfasst|sammeln|speichern|protokollieren|verarbeiten) ... (daten|informationen|adresse*|namen)',
            '(daten|informationen|adresse*) ... (erhoben|erfasst|gesammelt|gespeichert|protokolliert|verarbeitet|übermittelt)',
            '(folgende|nachstehende) .. (daten|informationen|angaben)',
            '(teilen|geben) sie uns ... (mit|an)',
            'fragen wir ... ab'
          ],
          examples: [
            'Wir erheben Ihren Namen und Ihre Daten.',
            'Folgende Daten werden erhoben:',
            'Bei der Bestellung geben Sie uns Ihre Anschrift an.'
          ]
        },
        kinds: {
          weight: 'fair',
          phrases: [
            '(ip adresse*|browsertyp*|betriebssystem*|referrer*|e mail adresse*|telefonnummer*|geburtsdatum|vorname*|nachname*|anschrift)'
          ],
          examples: ['Ihre IP-Adresse und das Betriebssystem']
        },
        sensitive: {
          weight: 'strong',
          items: ['collection.sensitive'],
          phrases: [
            'besonder* (kategorien|arten) [personenbezogener|von] daten',
            '(gesundheitsdaten|gesundheitszustand|sensible daten|biometrisch* daten|genetisch* daten)',
            '(religiös*|ethnisch*|politisch*) (überzeugung*|herkunft|meinung*)'
          ],
          examples: [
            'Wir verarbeiten keine besonderen Kategorien personenbezogener Daten.',
            'Gesundheitsdaten erheben wir nicht.'
          ]
        },
        'beliefs-and-origin': {
          weight: 'strong',
          items: ['collection.sensitive'],
          phrases: [
            '(weltanschauung*|weltanschauliche*|sexualität)',
            '(ethnische*|rassische*|soziale*) ... herkunft',
            'besonders (geschützt*|schutzwürdig*|sensib*) .. (daten|angaben|informationen)',
            '(religion|religiöse*|gewerkschaft*|sexuelle*|sexualleben)',
            '(art|artikel) 9 [abs|absatz] [1] dsgvo',
            'sensible* (angaben|informationen|daten)',
            'sensiblen (angaben|informationen|daten)'
          ],
          examples: [
            'Angaben zu Religion, Gesundheit oder sexueller Orientierung verarbeiten wir nur, wenn Sie uns ausdrücklich dazu ermächtigen.',
            'Daten im Sinne des Art. 9 DSGVO fallen bei uns nicht an.',
            'Zu den sensiblen Angaben, die wir erheben, gehört Ihre Gewerkschaftszugehörigkeit.'
          ]
        },
        'duty-to-provide': {
          weight: 'strong',
          items: ['collection.duty-to-provide'],
          phrases: [
            'müssen sie .. (daten|angaben) .. (angeben|geben|mitteilen)',
            '(steht|stünde) ihnen frei',
            '(gesetz|vertrag) .. (verpflichtet|verlangt|zwingt) sie',
            'ohne sie können wir',
            '(pflichtfeld*|pflichtangabe*|nichtbereitstellung|nichtangabe)',
            '(angabe*|bereitstellung|anzugeben|bereitzustellen) ... (freiwillig|verpflichtet|verpflichtend|vorgeschrieben|erforderlich|notwendig)',
            '(freiwillig|verpflichtet|verpflichtend|vorgeschrieben|vorgeschriebene) ... (angabe*|angeben|bereitstell*|anzugeben|bereitzustellen)',
            'ohne (diese|die|ihre) (daten|angaben|informationen) ... (nicht|kein*)',
            '(da|weil) wir (sonst|andernfalls|ansonsten) .. nicht'
          ],
          examples: [
            'Die Angabe Ihrer E-Mail-Adresse ist freiwillig.',
            'Ohne diese Daten können wir den Vertrag nicht schließen.',
            'Sie sind nicht verpflichtet, diese Daten bereitzustellen.'
          ],
          not: ['Die Daten sind für den Versand erforderlich.']
        },
        'what-follows': {
          weight: 'strong',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(verweigern|verweigerung|unterlassen) ... (nicht|kein*)',
            '(stellen|geben|teilen|machen) sie .. (daten|angaben|informationen) nicht',
            '(angabe|angaben|bereitstellung) ... (optional|zwingend|freiwillig|pflicht|notwendig|erforderlich)',
            '(optional|zwingend) ... (angabe|angaben|vertragsschluss|nutzung|bereitstellung)',
            '(müssen|brauchen) .. nicht [zu] (machen|angeben|mitteilen)',
            'pflicht zur (bereitstellung|angabe)',
            '(können|kann) .. (bestellung|vertrag|konto|anfrage) ... nicht (ausführen|schließen|bearbeiten|eröffnen|erfüllen)',
            '(stern|sternchen) (gekennzeichnet*|markiert*)'
          ],
          examples: [
            'Sie müssen uns diese Angaben nicht machen; dann können wir Ihre Bestellung allerdings nicht ausführen.',
            'Eine gesetzliche oder vertragliche Pflicht zur Bereitstellung der Daten besteht nicht.'
          ]
        },
        'given-or-left-out': {
          weight: 'strong',
          items: ['collection.duty-to-provide'],
          phrases: [
            'selbst (bestimmen|entscheiden) .. (informationen|daten|angaben) sie uns',
            '(fehlt|fehlen) .. (handynummer|telefonnummer|adresse|anschrift|angabe|angaben|daten) ... (können|kann) ... (nicht|kein*)',
            'müssen sie uns .. (ausweis|personalausweis|nachweis) .. (vorlegen|zeigen)',
            'ohne .. (e mail adresse|(ihre|eine|diese) adresse|anschrift|lieferadresse|telefonnummer|ausweis|kontodaten) ... (nicht|kein*|unmöglich)',
            'ohne angabe (ihrer|ihres|einer|eines|der|des|dieser|deiner|deines) ... (nicht|kein*|unmöglich)',
            'ohne (angaben zu [ihrer] person|sich zu registrieren|sich anzumelden|registrierung|anmeldung)',
            'ohne [die] angabe [von] personenbezogen* daten',
            '(felder|feld|angaben|daten) ... (stern|sternchen) ... (ausgefüllt|auszufüllen|ausfüllen|pflicht|erforderlich)',
            '(gekennzeichnete*|gekennzeichneten|markierten) (angaben|felder|daten) sind (pflicht|erforderlich|notwendig|verpflichtend)',
            '(eingabe|mitteilung|nennung|hinterlegung|beantwortung) (ihrer|ihres|der|dieser|des|einer|von) ... (optional|freiwillig|vorgeschrieben|erforderlich|notwendig|zwingend|verpflichtend)',
            'stellen sie uns ... nicht (zur verfügung|bereit)',
            '(müssen|brauchen) sie uns ... nicht (verraten|nennen|mitteilen|angeben|geben|sagen|zu nennen|zu geben)',
            'sie (müssen|brauchen) uns ... nicht [zu] (verraten|nennen|mitteilen|angeben|geben|sagen)',
            '(werden|wird) .. (daten|angaben|informationen|name|adresse) .. nicht (angegeben|mitgeteilt|gemacht|eingegeben)',
            '(geben|nennen|teilen|machen) sie .. kein* ... (können wir|kann|entfällt|entfallen|müssen wir)',
            'sie uns ... (vorenthalten|verschweigen)',
            '(bleibt|ist) ihnen .. überlassen',
            '(benötigen|brauchen) wir .. (zwingend|unbedingt)',
            'weder (vertraglich|gesetzlich) noch (vertraglich|gesetzlich) ... (mitzuteilen|anzugeben|bereitzustellen|verpflichtet|vorgeschrieben|gehalten|erforderlich)',
            '(verpflichtung|pflicht|zwang) uns ... (geben|überlassen|mitzuteilen|nennen|bereitzustellen|machen)'
          ],
          examples: [
            'Sie können selbst entscheiden, welche Daten Sie uns geben.',
            'Fehlt eine dieser Angaben, kann der Antrag nicht bearbeitet werden.',
            'Dafür müssen Sie uns einen Nachweis vorlegen.',
            'Ohne Telefonnummer ist eine Buchung nicht möglich.',
            'Ohne Angabe Ihres Namens können wir nicht antworten.',
            'Sie können die Seiten lesen, ohne sich zu registrieren.',
            'Alle Felder mit einem Stern sind auszufüllen.',
            'Die Eingabe Ihres Geburtstags ist freiwillig.',
            'Stellen Sie uns das Zeugnis nicht bereit, endet das Verfahren.',
            'Sie müssen uns Ihr Alter nicht nennen.',
            'Wird die Adresse nicht angegeben, unterbleibt die Lieferung.',
            'Geben Sie keine Anschrift an, können wir nicht liefern.',
            'Ob Sie ein Bild hochladen, bleibt Ihnen überlassen.',
            'Ihren Namen benötigen wir zwingend.',
            'Sie sind weder gesetzlich noch vertraglich gehalten, dies anzugeben.'
          ],
          not: [
            'Fehlt Ihre Einwilligung, speichern wir nichts.',
            'Sie können ohne Angabe von Gründen widersprechen.',
            'Ohne die IP-Adresse könnten Dritte ihre Inhalte nicht an den Browser senden.',
            'Ohne Ihre Einwilligung geben wir nichts weiter.',
            'Sie müssen Ihr Passwort geheim halten und dürfen es niemandem mitteilen.'
          ]
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
            '(erhalten|beziehen|bekommen|übermittelt) ... (auskunftei*|schufa)',
            'nicht (direkt|unmittelbar|selbst) bei ihnen'
          ],
          examples: ['Wir erhalten Daten auch von Dritten.']
        },
        public: {
          weight: 'strong',
          items: ['sources.public'],
          phrases: ['(öffentlich zugänglich*|öffentlich* quelle*|öffentlich* register*|handelsregister)'],
          examples: ['Daten aus öffentlich zugänglichen Quellen']
        },
        'open-to-all': {
          weight: 'strong',
          items: ['sources.public'],
          phrases: [
            '(bundesanzeiger|amtsblatt|unternehmensregister)',
            '(frei|allgemein|öffentlich) (zugänglich*|verfügbar*|einsehbar*)',
            '(telefonbuch|branchenverzeichnis*|presse)'
          ],
          examples: [
            'Wir werten dabei Informationen aus, die im Internet frei zugänglich sind.',
            'Ein Teil der Daten stammt aus allgemein zugänglichen Quellen wie der Presse.'
          ]
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
        },
        new: {
          weight: 'strong',
          items: ['purposes.new'],
          phrases: [
            '(anderen|anderem|neuen|weiteren) (zweck|zwecken|zwecke) (als|weiter*|verarbeit*|verwend*|nutz*)',
            '(zweckänderung|weiterverarbeitung)'
          ],
          examples: [
            'Wollen wir Daten zu einem anderen Zweck als bisher verwenden, unterrichten wir Sie vorher.'
          ],
          not: ['Wir verwenden Ihre Daten nur zu diesem Zweck.']
        },
        'something-else': {
          weight: 'strong',
          items: ['purposes.new'],
          phrases: [
            'zweck* .. nicht (genannt|aufgeführt)',
            '(weitere|weiteren|andere|anderen|neue|neuen) (zwecke|zwecken|zweck) [verarbeiten|nutzen|verwenden|weiterverarbeiten]',
            '(zu|für) (anderen|andere|neuen|neue|etwas) [als|anderes] .. (zweck*|nutzen|zwecken)',
            'als den (genannten|angegebenen) zwecken',
            'zweck .. (verarbeitung|nutzung) ändern'
          ],
          examples: [
            'Bevor wir Ihre Daten für etwas anderes nutzen, als wir hier nennen, sagen wir Ihnen Bescheid.',
            'Eine Verarbeitung zu anderen als den genannten Zwecken erfolgt nur, nachdem wir Sie darüber informiert haben.',
            'Sollte sich der Zweck der Verarbeitung ändern, unterrichten wir Sie vorab.'
          ]
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
            '(auf grundlage|aufgrund|auf basis) .. (einwilligung|vertrag*|gesetz*|zustimmung)',
            '(mit|nach) ihrer (einwilligung|zustimmung)',
            '(erfüllung|durchführung) (eines|des|unseres|vorvertraglicher) (vertrag*|maßnahmen)',
            '(rechtlich*|gesetzlich*) (verpflichtung*|pflicht*)',
            'vertragserfüllung'
          ],
          examples: ['Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.']
        },
        'legitimate-interest': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: ['berechtigt* interesse*'],
          examples: ['Wir haben ein berechtigtes Interesse an der Sicherheit.']
        },
        'point-f': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: [
            '(art|artikel) 6 [abs|absatz] [1] [s|satz] [1] [lit|buchstabe|buchst] f',
            '(schutzwürdigen|schutzwürdige) (belange|interessen)'
          ],
          examples: [
            'Dies geschieht auf Grundlage von Art. 6 Abs. 1 lit. f DSGVO.',
            'Unser Interesse liegt darin, Missbrauch unseres Angebots zu erkennen; es überwiegt Ihre schutzwürdigen Belange.'
          ]
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
        },
        duration: {
          weight: 'strong',
          items: ['cookies.duration'],
          phrases: [
            'cookie* ... wie lange',
            '(cookie|cookies) ... (lebensdauer|laufzeit|gültigkeit*|speicherdauer|verfallen|verfällt|ablauf|ende der sitzung|schließen)',
            '(cookie|cookies) ... <number> (tage*|monat*|jahr*|stunden)',
            '(sitzungscookie*|session cookie*|sitzungs cookie*)'
          ],
          examples: [
            'Das Cookie verfällt nach 30 Tagen.',
            'Sitzungscookies verlieren mit dem Schließen des Browsers ihre Gültigkeit.'
          ]
        },
        'how-long-they-stay': {
          weight: 'strong',
          items: ['cookies.duration'],
          phrases: [
            '(speicherdauer|lebensdauer|laufzeit|gültigkeit|ablauf) .. cookie*',
            'cookie* ... (beträgt|laufen .. ab|läuft .. ab|gelten|gilt)',
            '(dauerhafte|persistente|permanente|temporäre) cookies',
            '(tage|monate|jahre|wochen) .. (in einem|im) cookie',
            'cookie* .. (bleiben|bleibt|verbleiben|verbleibt)',
            'cookie ... gelöscht .. (sobald|wenn) .. browser'
          ],
          examples: [
            'Die Einwilligung wird zwölf Monate lang in einem Cookie gespeichert.',
            'Dauerhafte Cookies bleiben bis zu zwei Jahre auf Ihrem Gerät.'
          ]
        },
        'third-party': {
          weight: 'strong',
          items: ['cookies.third-party'],
          phrases: [
            'cookies .. (dritte|dritten|drittanbieter*|andere) .. (auslesen|lesen|zugreifen)',
            '(drittanbieter*|dritt* anbieter*) ... cookies',
            'cookies .. (von|durch) (dritten|drittanbietern|anderen|partnern)',
            'drittanbieter cookies',
            '(dritte*|drittanbieter*) ... cookies ... (lesen|auslesen|setzen|zugreifen)'
          ],
          examples: ['Es werden auch Cookies von Drittanbietern gesetzt.']
        },
        'set-by-others': {
          weight: 'strong',
          items: ['cookies.third-party'],
          phrases: [
            '(dienste|inhalte|plugins) dritter ... cookies',
            'cookies (von|der|durch) (google|meta|facebook|youtube|dritten|drittanbietern|partnern)',
            'cookies ... (google|meta|facebook|youtube|linkedin|microsoft)',
            '(werbepartner|partner|anbieter|dienste|netzwerke) ... cookies ... (ablegen|setzen|speichern|platzieren)',
            '(youtube|google|facebook|meta|vimeo|linkedin|tiktok) .. cookies',
            'cookies (fremder|dritter|externer|anderer)'
          ],
          examples: [
            'Auch unsere Werbepartner können beim Besuch der Seite Cookies auf Ihrem Gerät ablegen.',
            'Beim Abspielen eines Videos setzt YouTube eigene Cookies.',
            'Cookies fremder Anbieter verwenden wir nicht.'
          ]
        },
        consent: {
          weight: 'strong',
          items: ['cookies.consent'],
          phrases: [
            'cookies ... ohne (zu fragen|einwilligung|zustimmung)',
            '(ausschließlich|nur|lediglich) (technisch|unbedingt) (notwendige|erforderliche) cookies',
            'cookies ... (einwilligung|zustimmung|zustimmen|einwilligen|ablehnen|akzeptieren)',
            '(einwilligung|zustimmung|zustimmen|einwilligen|ablehnen|akzeptieren) ... cookies',
            '(cookie banner|consent tool|einwilligungsbanner|cookie einstellungen)'
          ],
          examples: [
            'Diese Cookies setzen wir nur mit Ihrer Einwilligung.',
            'Nur wenn Sie zustimmen, setzen wir Cookies.'
          ]
        },
        'only-when-allowed': {
          weight: 'strong',
          items: ['cookies.consent'],
          phrases: [
            'cookies ... (eingewilligt|eingewilligt haben|zulassen|zulässt|zustimmen|einverstanden)',
            '(welche|welchen) cookies',
            'cookies .. erst .. (nachdem|wenn|nach)',
            'banner .. [ihre] (erlaubnis|einwilligung|zustimmung)',
            '(auswahl|entscheidung|wahl) .. cookies'
          ],
          examples: [
            'Für alles, was nicht unbedingt nötig ist, holen wir über das Banner Ihre Erlaubnis ein, ehe ein Cookie gesetzt wird.',
            'Analyse-Cookies werden erst gesetzt, nachdem Sie auf „Alle zulassen“ geklickt haben.'
          ]
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
            '(auftragsverarbeit*|auftragsdatenverarbeit*|unterauftrag*)',
            '(hoster|hosting anbieter|hostinganbieter|hostingdienstleister|webhoster|versanddienstleister*|zahlungsdienstleister*)',
            '(geben|leiten|übermitteln) .. (daten|angaben|anschrift|adresse) ... (an|weiter)',
            '(zugriff|zugang) ... (haben|erhalten|hat|erhält) .. (mitarbeiter*|dienstleister*|unternehmen)',
            'im auftrag (von|der|des|unseres)',
            'in unserem auftrag',
            '(empfänger|kategorien von empfängern)'
          ],
          examples: [
            'Wir geben Ihre Daten nicht an Dritte weiter.',
            'Daten werden an Dienstleister übermittelt.',
            'Mit unserem Hoster besteht ein Vertrag zur Auftragsverarbeitung.'
          ]
        },
        'who-gets-it': {
          weight: 'strong',
          items: ['sharing.recipients'],
          phrases: [
            '(erhalten|erhält|bekommen) ... (abteilungen|wirtschaftsprüfer|rechtsanwälte)',
            '(wirtschaftsprüfer|rechtsanwälte|konzernunternehmen|konzerngesellschaften)',
            '(dienst|software|softwarelösung|angebot|tool) (von|der|des)',
            '(abgewickelt|gehostet|betrieben) .. (von|durch)',
            '(von|durch) der .. (gmbh|ag|inc|ltd|llc|kg) (abgewickelt|gehostet|betrieben)',
            '(übermitteln|senden|leiten|geben|schicken) .. an die [schufa|firma] ...',
            'an .. (gmbh|ag|inc|ltd|llc|kg|limited|sarl)',
            '(erhält|erhalten|bekommt|bekommen) ... (paketdienst*|bank|versand*|partner*|behörde*|anbieter|spedition|steuerberater*)',
            '(paketdienst|zusteller|spedition|steuerberater|rechenzentrums|inkassobüro|hausbank)',
            '(setzen|nutzen|verwenden) wir ... (gmbh|ag|inc|ltd|llc|kg|limited|sarl)'
          ],
          examples: [
            'Die Lieferadresse erhält der Paketdienst DHL, die Zahlungsdaten bekommt unsere Bank.',
            'Zugriff auf die Daten haben neben uns auch der Betreiber unseres Rechenzentrums und unser Steuerberater.',
            'Für den Versand des Newsletters setzen wir Brevo (Sendinblue GmbH, Berlin) ein.'
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
            '(in die|in den) (usa|vereinigten)',
            '(us amerikanisch*|außereuropäisch*) (anbieter*|unternehmen|dienst*|server*)'
          ],
          examples: ['Eine Übermittlung in ein Drittland findet nicht statt.']
        },
        framework: {
          weight: 'strong',
          items: ['transfers.framework'],
          phrases: [
            '(data privacy framework|datenschutzrahmen|dpf) ... (zertifiziert|grundsätze*|teilnehmer*|teil)',
            'zertifiziert ... (data privacy framework|dpf)'
          ],
          examples: ['Wir sind nach dem EU-U.S. Data Privacy Framework zertifiziert.']
        },
        recourse: {
          weight: 'strong',
          items: ['transfers.recourse'],
          phrases: [
            '(streitbeilegung*|schlichtungsstelle*)',
            '(kostenlos|unentgeltlich) ... (stelle|behörde*|gremium)'
          ],
          examples: ['Die Stelle zur Streitbeilegung ist für Sie kostenlos.']
        },
        enforcement: {
          weight: 'strong',
          items: ['transfers.enforcement'],
          phrases: ['(federal trade commission|ftc|department of transportation|verkehrsministerium*)'],
          examples: ['Wir unterliegen den Befugnissen der Federal Trade Commission.']
        },
        arbitration: {
          weight: 'strong',
          items: ['transfers.arbitration'],
          phrases: ['schiedsverfahren*'],
          examples: ['Sie können ein bindendes Schiedsverfahren einleiten.']
        },
        liability: {
          weight: 'strong',
          items: ['transfers.liability'],
          phrases: [
            '(haften|haftung) ... (dritte*|weiterübermittlung|dafür|grundsätze*)',
            'weiterübermittlung* ... haften'
          ],
          examples: ['Für die Weiterübermittlung haften wir.']
        },
        safeguard: {
          weight: 'strong',
          items: ['transfers.safeguard'],
          phrases: [
            '(standardvertragsklausel*|standarddatenschutzklausel*|angemessenheitsbeschluss*|angemessenheitsbeschlüsse*)',
            '(privacy shield|data privacy framework|datenschutzrahmen)',
            '(geeignete|angemessene) garantien',
            'verbindlich* intern* (datenschutzvorschriften|regeln|vorschriften)',
            'binding corporate rules',
            '(angemessenheitsregelung*|datenbrücke|idta)',
            'vertrag über internationale datenübermittlung*',
            'genehmigte* (verhaltensregeln|zertifizierung*|vertragsklauseln)',
            '(ausnahme|ausnahmen) wegen',
            'vertragliche* (schutz|garantien)',
            'vertragliche* technische* .. maßnahmen',
            'technische* .. vertragliche* maßnahmen',
            '(artikel|art) 33 .. lgpd'
          ],
          examples: [
            'Grundlage sind Standardvertragsklauseln.',
            'Genehmigung der brasilianischen Behörde (Art. 33 V LGPD)',
            'Dort gelten geeignete vertragliche, technische und organisatorische Maßnahmen.',
            'Technische, organisatorische und vertragliche Maßnahmen'
          ],
          not: ['Wir brauchen sie zur Durchführung vertraglicher oder vorvertraglicher Maßnahmen.']
        },
        'adequate-by-decision': {
          weight: 'strong',
          items: ['transfers.safeguard'],
          phrases: [
            'beschluss der kommission',
            '(kommission) ... angemessene* (schutzniveau|datenschutzniveau)'
          ],
          examples: [
            'Für die Schweiz liegt ein Beschluss der Kommission vor, wonach dort ein angemessenes Schutzniveau besteht.'
          ]
        },
        copy: {
          weight: 'strong',
          items: ['transfers.copy'],
          phrases: [
            'kopie ... (klausel*|standard*|garantie*|vertragsklausel*)',
            '(klausel*|garantie*|standardvertragsklausel*) ... (kopie|anfordern|einsehen|abrufbar|einsehbar|abrufen)'
          ],
          examples: ['Eine Kopie der Standardvertragsklauseln erhalten Sie von uns.']
        },
        'text-of-the-clauses': {
          weight: 'strong',
          items: ['transfers.copy'],
          phrases: [
            '(abschrift|kopie|exemplar|ausfertigung) .. (garantien|klauseln|vereinbarung|standardvertragsklauseln|verträge)',
            '(garantien|klauseln|standardvertragsklauseln) ... (abschrift|kopie|exemplar|anfordern|einsehen|erhältlich)',
            '(auf (anfrage|wunsch|verlangen)) ... (verträge|klauseln|garantien|vereinbarungen)',
            '(wortlaut|text) der (klauseln|verträge|garantien)'
          ],
          examples: ['Auf Anfrage senden wir Ihnen die Verträge mit unseren Empfängern in Drittländern zu.']
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
            '(speichern|gespeichert|aufbewahren|bewahren) ... so lange',
            'wie lange ... (richtet|bestimmt|hängt)',
            '(speicherdauer|speicherfrist*|aufbewahrungsfrist*|aufbewahrungspflicht*|aufbewahrungsdauer|löschfrist*)',
            '(bewahren|heben) ... auf',
            '(gespeichert|speichern|aufbewahrt|gelöscht|löschen) ... (solange|sobald|bis|nach|tage*|monat*|jahr*)',
            '(solange|sobald|bis|nach) ... (gespeichert|aufbewahrt|gelöscht|erforderlich)'
          ],
          examples: [
            'Wir speichern sie nur so lange, wie es nötig ist.',
            'Wie lange wir sie aufbewahren, richtet sich nach dem Zweck.',
            'Die Daten werden gelöscht, sobald sie nicht mehr erforderlich sind.'
          ]
        },
        period: {
          weight: 'fair',
          items: ['retention.period'],
          phrases: [
            '<number> (tage*|wochen|monat*|jahr*|stunden)',
            '(zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|vierzehn|dreißig) (tage*|wochen|monat*|jahr*)'
          ],
          examples: ['nach 30 Tagen', 'für zehn Jahre']
        },
        'in-words': {
          weight: 'strong',
          items: ['retention.period'],
          phrases: [
            '(ein|einem|eines|einen) [halbes|halben] (jahr|jahres|monat|monats) (nach|lang|ab)',
            '(gelöscht|löschen|vernichten|vernichtet|überschrieben|aufbewahr*) ... (tage*|wochen|monat*|jahr*)'
          ],
          examples: ['Bewerbungsunterlagen vernichten wir ein halbes Jahr nach Abschluss des Verfahrens.']
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
            'vor (unbefugt*|unberechtigt*|missbrauch|verlust)',
            '(sicherheitsmaßnahme*|schutzmaßnahme*|zugriffskontroll*|zugangskontroll*|passwortgeschützt*)'
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
          phrases: [
            'auskunft*',
            'kopie .. (daten|personenbezogen*|informationen)',
            '(export|exportdatei) [all] (ihrer|der|aller|mit) .. (daten|informationen)',
            '(erfahren|wissen|einsehen) .. welche .. daten',
            'sie können .. daten einsehen',
            '(ihre|eigenen|gespeicherten) .. daten einzusehen',
            '(einsicht|einblick) in .. (ihre|diese|die gespeicherten) .. daten'
          ],
          examples: [
            'das Recht auf Auskunft',
            'Sie bekommen von uns einen Export Ihrer gespeicherten Daten.',
            'Sie können erfahren, welche Daten wir haben.',
            'Sie können Ihre Daten einsehen.',
            'Gäste haben das Recht, ihre Daten einzusehen.'
          ]
        },
        'what-is-stored': {
          weight: 'strong',
          items: ['rights.access'],
          phrases: [
            '(einsicht|einblick|zugang) .. (in|zu) .. (daten|angaben|informationen)',
            '(recht|anspruch|antrag|verlangen) ... (auskunft|kopie|einsicht)',
            '(wissen|erfahren) .. was wir über sie',
            'welche daten wir (zu|über) .. (person|sie)',
            'kopie .. aus',
            'händigen ... kopie'
          ],
          examples: [
            'Sie dürfen jederzeit von uns wissen, was wir über Sie gespeichert haben.',
            'Auf Verlangen teilen wir Ihnen mit, welche Daten wir zu Ihrer Person verarbeiten, und händigen Ihnen eine Kopie aus.'
          ]
        },
        rectification: {
          weight: 'fair',
          items: ['rights.rectification'],
          phrases: [
            '(berichtig*|korrigier*|korrektur|richtigstell*)',
            '(unrichtig*|unzutreffend*) ... daten'
          ],
          examples: ['das Recht auf Berichtigung', 'Sie können Ihre Daten korrigieren lassen.']
        },
        'put-right': {
          weight: 'strong',
          items: ['rights.rectification'],
          phrases: [
            '(stammdaten|angaben|daten|profil) ... (ändern|anpassen|aktualisieren|bearbeiten|korrigieren|berichtigen)',
            '(falsch|falsche|veraltet|veraltete|fehlerhafte|unvollständige) ... (richtig|ergänzen|verbessern|vervollständigen|aktualisieren)'
          ],
          examples: [
            'Sind Angaben falsch oder veraltet, stellen wir sie auf Ihren Hinweis richtig.',
            'Sie können verlangen, dass wir unvollständige Daten ergänzen.',
            'Fehlerhafte Daten verbessern wir, wenn Sie uns darauf hinweisen.'
          ]
        },
        erasure: {
          weight: 'fair',
          items: ['rights.erasure'],
          phrases: [
            '(recht|rechte|berichtigung|auskunft|verlangen) ... (löschung|löschen)',
            'löschung .. (berichtigung|auskunft|einschränkung|sperrung|widerspruch|datenübertragbarkeit)',
            '(widerspruch|datenübertragbarkeit|verarbeitung) .. löschung',
            '(daten|informationen) (zu löschen|löschen)',
            'auf löschung',
            '(löschen|löschung) .. (lassen|verlangen|fordern|beantragen)',
            '(recht auf vergessenwerden|vergessen zu werden)'
          ],
          examples: ['das Recht auf Löschung']
        },
        'removed-on-request': {
          weight: 'strong',
          items: ['rights.erasure'],
          phrases: [
            '(recht|anspruch|verlangen|fordern|beantragen) ... (löschung|löschen|entfernung|gelöscht)',
            'auf (ihren|ihr) (wunsch|verlangen|antrag) ... (löschen|entfernen|gelöscht)',
            'daten gelöscht werden',
            '(konto|profil|account) ... löschen'
          ],
          examples: [
            'Auf Ihren Wunsch entfernen wir Ihre Daten aus unseren Systemen.',
            'Sie haben das Recht, dass Ihre Daten gelöscht werden.',
            'Ihr Konto können Sie in den Einstellungen selbst löschen.'
          ]
        },
        restriction: {
          weight: 'fair',
          items: ['rights.restriction'],
          phrases: [
            '(einschränkung|beschränkung) .. (verarbeitung|datenverarbeitung|datennutzung)',
            'verarbeitung ... (einschränken|einzuschränken|beschränken)',
            '(verlangen|fordern|bitten|recht) ... verarbeitung ... (eingeschränkt|beschränkt)',
            '(löschung|löschen|berichtigung|berichtigen) .. (einschränkung|einschränken|sperrung)',
            'sperrung .. daten'
          ],
          examples: [
            'Einschränkung der Verarbeitung',
            'auf Beschränkung der Datenverarbeitung',
            'Gäste können verlangen, dass die Verarbeitung ihrer Daten eingeschränkt wird.'
          ],
          not: ['Es gibt keine Einschränkung beim Zugang.', 'Die Verarbeitung ist auf das Nötige beschränkt.']
        },
        'kept-and-not-used': {
          weight: 'strong',
          items: ['rights.restriction'],
          phrases: [
            '(schränken|einschränken|beschränken|eingeschränkt) ... (verarbeitung|ein)',
            'bestreiten sie .. richtigkeit',
            '(nur noch|lediglich) (aufbewahren|speichern|gespeichert)',
            'nicht weiter verarbeiten'
          ],
          examples: [
            'Sie können fordern, dass wir die Daten vorerst nur noch aufbewahren und nicht weiter verarbeiten.'
          ]
        },
        objection: {
          weight: 'fair',
          items: ['rights.objection'],
          phrases: ['(widerspruch*|widersprechen|widersprochen)'],
          examples: ['Sie können der Verarbeitung widersprechen.']
        },
        'no-more-advertising': {
          weight: 'strong',
          items: ['rights.objection'],
          phrases: [
            'einspruch (erheben|einlegen|gegen)',
            'keine werbung .. (wünschen|erhalten|möchten|wollen)'
          ],
          examples: [
            'Gegen diese Verarbeitung können Sie aus Gründen, die sich aus Ihrer besonderen Situation ergeben, Einspruch erheben.'
          ]
        },
        portability: {
          weight: 'fair',
          items: ['rights.portability'],
          phrases: [
            '(datenübertrag*|datenportabilität|maschinenlesbar*)',
            '(export|exportdatei) [all] (ihrer|der|aller|mit) .. (daten|informationen)',
            '(einen|einem) anderen verantwortlichen'
          ],
          examples: [
            'das Recht auf Datenübertragbarkeit',
            'in einem maschinenlesbaren Format',
            'eine Exportdatei mit allen Daten'
          ],
          not: ['Der Export der Karten braucht keine Angaben.']
        },
        'taken-along': {
          weight: 'strong',
          items: ['rights.portability'],
          phrases: [
            '(gängigen|strukturierten|üblichen) .. format',
            '(mitzunehmen|mitnehmen)',
            '(an einen|einem) (dritten|anbieter) ihrer wahl',
            'daten .. (exportieren|herunterladen)',
            '(strukturierte) datei'
          ],
          examples: [
            'Ihre Daten erhalten Sie auf Wunsch in einem gängigen elektronischen Format, um sie zu einem anderen Anbieter mitzunehmen.',
            'Soweit technisch machbar, übertragen wir die Daten direkt an einen Dritten Ihrer Wahl.',
            'Unter „Konto“ können Sie alle Daten als strukturierte Datei exportieren.'
          ]
        },
        'withdraw-consent': {
          weight: 'fair',
          items: ['rights.withdraw-consent'],
          phrases: [
            '(einwilligung*|zustimmung) ... (widerruf*|zurückziehen|zurücknehmen)',
            '(widerruf*|zurückziehen|zurücknehmen) ... (einwilligung*|zustimmung)'
          ],
          examples: ['Sie können Ihre Einwilligung jederzeit widerrufen.']
        },
        undone: {
          weight: 'strong',
          items: ['rights.withdraw-consent'],
          phrases: [
            'einverständnis ... (widerrufen|zurückziehen|zurücknehmen)',
            '(zustimmung|einwilligung) ... (widerrufen|zurücknehmen|zurückziehen|widerruf)',
            'abmeldelink',
            '(zugestimmt|eingewilligt) ... (rückgängig|widerrufen|zurücknehmen)',
            '(einwilligung|zustimmung) ... zurückziehen',
            '(berechtigung*|erlaubnis*) ... (widerrufen|entziehen|zurücknehmen)'
          ],
          examples: ['Haben Sie zugestimmt, so können Sie das jederzeit rückgängig machen.']
        },
        complaint: {
          weight: 'strong',
          items: ['rights.complaint'],
          phrases: [
            '(beschwerde*|beschweren) ... (aufsichtsbehörde*|behörde*|datenschutzbehörde*)',
            '(aufsichtsbehörde*|datenschutzbehörde*|datenschutzaufsicht*)',
            '(landesbeauftragte*|landesdatenschutzbeauftragte*|bfdi)',
            '(edöb|öffentlichkeitsbeauftragte*)'
          ],
          examples: [
            'Sie können sich bei einer Aufsichtsbehörde beschweren.',
            'Sie können sich an den EDÖB wenden.'
          ]
        },
        'which-authority': {
          weight: 'strong',
          items: ['rights.complaint'],
          phrases: [
            'behörde (zu beschweren|beschweren|einzureichen)',
            'beauftragte* für datenschutz und',
            'beschwerden .. (behörde|beauftragte*)'
          ],
          examples: [
            'Zuständig für Beschwerden ist der Hessische Beauftragte für Datenschutz und Informationsfreiheit.'
          ]
        },
        time: {
          weight: 'fair',
          items: ['rights.time'],
          phrases: [
            '(antworten|beantworten) .. (innerhalb|binnen|spätestens|unverzüglich)',
            'innerhalb .. (monats|monaten|tagen|wochen) ... (antwort*|beantwort*)'
          ],
          examples: ['Wir antworten innerhalb eines Monats.']
        },
        'within-a-month': {
          weight: 'fair',
          items: ['rights.time'],
          phrases: [
            'spätestens .. (monat|wochen|tage) nach',
            '(auskunftsersuchen|stellungnahme|antwort|rückmeldung|anfragen|ersuchen) ... (innerhalb|binnen) ... (monats|monat|wochen|tagen)',
            '(innerhalb|binnen) .. (monats|monat|wochen|tagen) nach .. (anfrage|antrag|eingang)',
            '(anliegen|antrag|anfrage) ... (binnen|innerhalb|spätestens|unverzüglich)',
            '(innerhalb|binnen) ... (antwort|anliegen|antrag)'
          ],
          examples: ['Wir bearbeiten Ihr Anliegen binnen 30 Tagen.']
        },
        fee: {
          weight: 'fair',
          items: ['rights.fee'],
          phrases: ['(kostenlos|kostenfrei|unentgeltlich|gebühr*)', 'kostet .. nichts'],
          examples: ['Wir bearbeiten Anträge unentgeltlich.']
        },
        'what-it-costs': {
          weight: 'fair',
          items: ['rights.fee'],
          phrases: ['kosten (entstehen|fallen)', '(angemessenes|kein) entgelt'],
          examples: [
            'Kosten entstehen Ihnen dadurch nicht.',
            'Bei offenkundig unbegründeten Anträgen dürfen wir ein angemessenes Entgelt verlangen.'
          ]
        },
        metrics: {
          weight: 'fair',
          items: ['rights.metrics'],
          phrases: [
            '(anträge|anfragen) .. (erhalten|eingegangen) ... (abgelehnt|stattgegeben)',
            'wie viele (anträge|anfragen)',
            'anträge .. <number>'
          ],
          examples: ['Wie viele Anträge wir erhalten und wie wir sie beantwortet haben.']
        },
        how: {
          weight: 'strong',
          items: ['rights.how'],
          phrases: [
            '(rechte|rechts|recht|ansprüche) ... (ausüben|auszuüben|geltend|wahrnehmen|wahrzunehmen)',
            '(ausüben|ausübung|geltendmachung|wahrnehmung|geltend) ... (rechte|rechts|recht)',
            '(genügt|reicht) ... (e mail|mail|nachricht|mitteilung|schreiben|brief)'
          ],
          examples: ['Um Ihre Rechte auszuüben, schreiben Sie uns.', 'Dafür genügt eine formlose E-Mail.']
        },
        'where-to-write': {
          weight: 'strong',
          items: ['rights.how'],
          phrases: [
            '(kontaktformular|hotline|kundenservice) ... (antrag|rechte|anliegen)',
            '(antrag|rechte|anliegen) ... (kontaktformular|hotline|kundenservice)',
            '(richten|senden|stellen|schicken|adressieren) sie .. (auskunftsersuchen|antrag|anfrage|anliegen|ersuchen|begehren)',
            '(auskunftsersuchen|antrag|anfrage|anliegen|ersuchen) ... (an uns|an die|schriftlich|per e mail|per post)',
            '(genügt|reicht) .. (nachricht|e mail|brief|schreiben|mitteilung)',
            'schreiben sie .. <email>',
            '(anträge|antrag) ... (nimmt|formular|kundendienst)',
            '(formlos|brief oder e mail)'
          ],
          examples: [
            'Schreiben Sie dazu an datenschutz@atlas.example oder rufen Sie uns an.',
            'Anträge nimmt unser Kundendienst entgegen; ein Formular finden Sie in Ihrem Konto.'
          ]
        },
        verification: {
          weight: 'strong',
          items: ['rights.verification'],
          phrases: [
            'identität ... (nachweis*|nachzuweisen|prüfen|prüfung|bestätig*|feststell*|überprüf*)',
            '(nachweis*|prüfen|prüfung|bestätig*|überprüf*) ... identität'
          ],
          examples: ['Wir prüfen zuvor Ihre Identität.']
        },
        'who-asks': {
          weight: 'strong',
          items: ['rights.verification'],
          phrases: [
            '(nachweis|nachweisen|belegen) .. wer sie sind',
            'zu ihrer identifizierung',
            'kein unbefugter',
            '(ausweiskopie|kopie ihres (ausweises|personalausweises))'
          ],
          examples: [
            'Um sicherzugehen, dass wir nicht dem Falschen Auskunft geben, bitten wir Sie um einen Nachweis, wer Sie sind.',
            'Bestehen Zweifel an Ihrer Person, fordern wir weitere Angaben zu Ihrer Identifizierung an.',
            'Vor der Auskunft gleichen wir Ihre Angaben mit denen in Ihrem Konto ab, damit kein Unbefugter sie erhält.'
          ]
        }
      }
    },
    choices: {
      headings: ['(abmelden|abmeldung|einstellungen|opt out|wahlmöglichkeit*|cookie einstellungen)'],
      cues: {
        incentives: {
          weight: 'fair',
          items: ['choices.incentives'],
          phrases: [
            '(treueprogramm*|kundenclub*|finanzieller anreiz|finanzielle anreize)',
            '(teilnehmen|beitreten|mitmachen|widerrufen) ... (club|programm|rabatt*)',
            'daten .. uns wert',
            'daten für uns wert'
          ],
          examples: ['Für die Teilnahme am Treueprogramm erhalten Sie Rabatte.']
        },
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
        },
        'opt-out-signal': {
          weight: 'strong',
          items: ['do-not-track.opt-out-signal'],
          phrases: ['global privacy control'],
          examples: ['Wir beachten Global Privacy Control.']
        }
      }
    },
    children: {
      headings: ['(kinder*|minderjährig*|jugendliche*)'],
      cues: {
        children: {
          weight: 'strong',
          phrases: ['(kinder|kindern|minderjährig*|erziehungsberechtigt*)', `unter ${ages} jahren`],
          examples: ['Personen unter 16 Jahren dürfen den Dienst nicht nutzen.', 'Kinder']
        },
        'minimum-age': {
          weight: 'strong',
          items: ['children.minimum-age'],
          phrases: [
            `unter ${ages} (jahren|jahre)`,
            'mindestalter',
            `mindestens ${ages} jahre`,
            '<number> lebensjahr'
          ],
          examples: ['Nutzer müssen mindestens 16 Jahre alt sein.', 'Personen unter 16 Jahren'],
          not: ['Rechnungen bewahren wir mindestens 6 Jahre auf.']
        },
        'from-an-age-on': {
          weight: 'strong',
          items: ['children.minimum-age'],
          phrases: [
            '(ab|erst ab) <number> (jahren|jahre)',
            'jünger als <number>',
            '<number> [geburtstag|lebensjahr] .. vollendet'
          ],
          examples: [
            'Unser Angebot richtet sich nicht an Personen, die das 16. Lebensjahr noch nicht vollendet haben.',
            'Ein Konto dürfen Sie erst ab 14 Jahren eröffnen.',
            'Wer jünger als 18 ist, darf den Dienst nicht nutzen.'
          ]
        },
        'parental-consent': {
          weight: 'strong',
          items: ['children.parental-consent'],
          phrases: [
            '(eltern|erziehungsberechtigte*|sorgeberechtigte*) ... (zustimm*|einwillig*|erlaub*|genehmig*)',
            '(zustimm*|einwillig*|erlaub*|genehmig*) ... (eltern|erziehungsberechtigte*|sorgeberechtigte*)'
          ],
          examples: ['Kinder brauchen die Zustimmung ihrer Eltern.']
        },
        'parents-agree': {
          weight: 'strong',
          items: ['children.parental-consent'],
          phrases: [
            '(einverständnis|erlaubnis|zustimmung) .. (elternteils|eltern|sorgeberechtigten)',
            '(sorgeberechtigte*|elternteil|eltern) .. (zugestimmt|eingewilligt|einverstanden|zustimmen)'
          ],
          examples: [
            'Jüngere Kinder benötigen das Einverständnis eines Elternteils.',
            'Daten von Kindern erheben wir nur, wenn die Sorgeberechtigten vorher zugestimmt haben.'
          ]
        },
        protection: {
          weight: 'fair',
          items: ['children.protection'],
          phrases: [
            '(unter <number> jahren|minderjährig*|kinder*) ... keine werbung',
            'keine .. werbung ... (minderjährig*|unter <number> jahren)',
            'schutz ... minderjährig*'
          ],
          examples: [
            'Personen unter 18 Jahren zeigen wir keine Werbung, die auf Profiling beruht.',
            'Zum Schutz Minderjähriger treffen wir diese Maßnahmen.'
          ]
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
            'entscheidungsfindung',
            // Denials, each matched as a whole.
            '(keine|keinerlei) .. entscheidung* ... automatisiert*',
            '(automatisiert*|entscheidungsfindung|profiling) ... (findet|finden|erfolgt|nutzen|verwenden|setzen) [wir] (nicht|keine)'
          ],
          examples: [
            'Eine automatisierte Entscheidung findet nicht statt.',
            'Wir treffen keine Entscheidungen über Sie, die allein auf automatisierter Verarbeitung beruhen.'
          ]
        },
        logic: {
          weight: 'strong',
          items: ['automated-decisions.logic'],
          phrases: [
            '(involvierte|zugrundeliegende|verwendete) logik',
            'logik ... (entscheidung*|verarbeitung|profil*)',
            'tragweite ... (entscheidung*|verarbeitung|auswirkung*)'
          ],
          examples: ['Wir erläutern die involvierte Logik und die Tragweite der Verarbeitung.']
        },
        'decided-by-machine': {
          weight: 'strong',
          phrases: [
            '(künstliche intelligenz|ki) .. (wählt|entscheidet|bewertet|beurteilt|lehnt)',
            '(ordnet|stuft) .. (software|system|algorithmus|programm) sie',
            'ohne menschlich* (prüfung|eingreifen|mitwirkung|zutun|beteiligung|kontrolle)',
            '(computer|software|system|programm|algorithmus) (kann|darf) ... (ablehnen|sperren|stornieren)',
            '(mitarbeiter|menschen) nicht (maschinen|computer|algorithmen)',
            '(algorithmus|algorithmen|computer|computerprogramm|software|system|programm|maschine|maschinen) .. (entscheidet|lehnt|lehnen|bewertet|bewerten|beurteilt|beurteilen|storniert|sperrt)',
            'entscheidet .. (algorithmus|computer|computerprogramm|software|system|programm|maschine)',
            '(von|vom|durch) .. (algorithmus|algorithmen|computer|computerprogramm|software|system|programm|maschine|maschinen) .. (entschieden|abgelehnt|storniert|gesperrt|bewertet|beurteilt|festgesetzt|getroffen*)',
            '(automatisch|automatisiert|vollautomatisch|maschinell) .. (storniert|abgelehnt|festgesetzt|bewertet|beurteilt|entschieden|ausgeschlossen|eingestuft|getroffen*)',
            '(konto|konten|zugang|zugänge|nutzer) ... (automatisiert|vollautomatisch|maschinell) .. gesperrt',
            'maschinell* (entscheidung*|bewertung*|getroffen*)',
            '(bonität*|kreditwürdigkeit|zahlungsfähigkeit|ausfallrisiko) ... (automatisch|automatisiert|maschinell) .. (geprüft|bewertet|berechnet|beurteilt|ermittelt)',
            'kein* (profil|profile) .. (von|über) (ihnen|sie|unser*|nutzer*|besucher*|personen)',
            'ohne (zutun|mitwirkung|eingreifen|beteiligung) .. mensch*',
            'entscheidung* .. (trifft|treffen) .. (mensch*|mitarbeiter*)',
            'entscheidung* ... (von|durch) .. (mensch*|mitarbeiter*) .. (getroffen|geprüft|überprüft)',
            'entscheidet (immer|stets|ausschließlich|nur|allein) .. (mensch|mitarbeiter*)',
            'entscheid* .. (trifft|treffen) ... (kein|keine) (computer|maschine|software|algorithmus|programm)',
            'entscheid* ... (nicht|nie|niemals) .. (maschine*|computer*|algorithm*|software) .. überlassen',
            '(mensch*|person|mitarbeiter*) ... entscheidung .. (überprüft|überprüfen|prüft|prüfen)',
            'entscheidung .. (anfechten|anzufechten)',
            '(art|artikel) 22 [abs] [1] (dsgvo|ds gvo)',
            'scoring',
            '(score|scorewert*|bonität) .. (niedrig|schlecht|gering|unzureichend)',
            'wahrscheinlichkeitswert*',
            '(nicht|kein|keine|keinerlei) .. (profilbildung|profilerstellung)',
            '(profilbildung|profilerstellung) .. (nicht|keine)',
            '(algorithmus|algorithmen|software|ki|system|programm|computer) .. (sortiert|sortieren|filtert|filtern|wählt|wählen) .. (bewerb*|antrag|anträge|kandidat*) .. (vor|aus)'
          ],
          examples: [
            'Eine KI bewertet die Bewerbungen.',
            'Dann stuft das System Sie als säumig ein.',
            'Das geschieht ohne menschliche Kontrolle.',
            'Das System kann eine Bestellung ablehnen.',
            'Menschen, nicht Algorithmen, urteilen bei uns.',
            'Ein Programm bewertet alle Anträge.',
            'Über den Rabatt entscheidet eine Software.',
            'Zahlungen werden von unserer Software abgelehnt.',
            'Ihr Beitrag wird vollautomatisch festgesetzt.',
            'Ihre Bonität wird automatisch ermittelt.',
            'Wir legen keine Profile über Besucher an.',
            'Jede Entscheidung trifft ein Mensch.',
            'Entscheidungen werden bei uns nur von Menschen getroffen.',
            'Über Ihren Antrag entscheidet immer ein Mensch.',
            'Entscheidungen über Sie trifft bei uns kein Computer.',
            'Entscheidungen werden nie einem Algorithmus überlassen.',
            'Sie können die Entscheidung anfechten.',
            'Ein Verfahren nach Art. 22 DSGVO gibt es nicht.',
            'Ist Ihre Bonität zu gering, zahlen Sie im Voraus.',
            'Die Auskunftei übermittelt Wahrscheinlichkeitswerte.',
            'Was Sie kaufen, dient nicht der Profilbildung.',
            'Eine Profilbildung gibt es nicht.',
            'Eine Software filtert Bewerbungen aus.'
          ],
          not: [
            'Die Software entfernt Fehler automatisch.',
            'Sie entscheiden selbst, ob Sie teilnehmen.',
            'Die Protokolle werden automatisch gelöscht.',
            'Sie können Ihr Profil bearbeiten.',
            'Die Software legt Bewerbungen nach dem Tag des Eingangs ab.',
            'Unser Profil bei Mastodon ist nicht öffentlich.'
          ]
        },
        'score-and-outcome': {
          weight: 'strong',
          items: ['automated-decisions.logic'],
          phrases: [
            'algorithmus .. (ordnet|bestimmt|entscheidet|berechnet|stuft)',
            '(bonitätsprüfung|bonität|kreditwürdigkeit|scorewert*) ... (verfahren|beruht|auswertet|berechnet|einbezogen|anschriftendaten)',
            'mathematisch statistisch*',
            'automatisch .. (abgelehnt|entschieden|genehmigt|bewilligt|gesperrt)',
            '(score|scoring|bonität*) ... (fließen|einfließen|berücksichtigt|abgelehnt|verhalten)',
            '(system|algorithmus|software) .. (berechnet|entscheidet|ermittelt) ... ob',
            'nach welcher logik'
          ],
          examples: [
            'In den Score fließen Ihr Zahlungsverhalten und die Dauer der Geschäftsbeziehung ein; bei einem niedrigen Wert wird der Kauf auf Rechnung abgelehnt.',
            'Das System berechnet aus Einkommen und Ausgaben, ob ein Kredit bewilligt wird.',
            'Nach welcher Logik entschieden wird und was das für Sie bedeutet, erklären wir hier.'
          ]
        },
        recommendations: {
          weight: 'fair',
          items: ['automated-decisions.recommendations'],
          phrases: [
            '(empfehlungssystem*|empfehlungsalgorithmus)',
            '(was|inhalte|beiträge|produkte) ... reihenfolge ... (system*|algorithm*)',
            '(empfehlen|empfohlen|empfehlungen) ... (parameter*|kriterien|algorithm*)'
          ],
          examples: [
            'Die wichtigsten Parameter unseres Empfehlungssystems.',
            'Was Sie hier sehen und in welcher Reihenfolge, wählt ein automatisiertes System aus.'
          ]
        },
        advertising: {
          weight: 'fair',
          items: ['automated-decisions.advertising'],
          phrases: [
            'welche (werbung|anzeigen) ... (system*|algorithm*|parameter*)',
            'parameter* ... (werbung|anzeigen)'
          ],
          examples: ['Welche Werbung Sie hier sehen, wählt ein automatisiertes System aus.']
        },
        'artificial-intelligence': {
          weight: 'fair',
          items: ['automated-decisions.artificial-intelligence'],
          phrases: ['ki (system*|chatbot*|assistent*|generiert*)', '(künstliche*) intelligenz', 'chatbot*'],
          examples: ['Hier kommunizieren Sie mit einem KI-System und nicht mit einem Menschen.']
        },
        'ai-notice': {
          weight: 'fair',
          items: ['automated-decisions.ai-notice'],
          phrases: [
            'ki ... nicht .. (menschen|mensch)',
            '(erkennen|erkennbar|gekennzeichnet|kennzeichn*|hinweis*) ... (ki|künstlich*)',
            '(ki|künstlich*) ... (gekennzeichnet|erkennbar|kennzeichn*)',
            'woran sie es erkennen'
          ],
          examples: [
            'Hier kommunizieren Sie mit einem KI-System und nicht mit einem Menschen.',
            'Bilder, die eine KI erzeugt hat, sind gekennzeichnet.'
          ]
        },
        parameters: {
          weight: 'fair',
          items: ['automated-decisions.logic'],
          phrases: ['(wichtigste*|maßgebliche*) (parameter*|kriterien)'],
          examples: ['Wichtigste Parameter: was Sie zuletzt gesucht haben.']
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
        'last-revised': {
          weight: 'strong',
          items: ['changes.last-updated'],
          phrases: [
            'stand (der|dieser) (datenschutzerklärung|datenschutzhinweise|erklärung|hinweise)',
            '(fassung|version|stand) vom <number>',
            '(fassung|version|stand) (vom|von) (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
            'letzte (aktualisierung|änderung|überarbeitung)',
            'zuletzt (überarbeitet|angepasst)'
          ],
          examples: [
            'Letzte Aktualisierung: 12.05.2026',
            'Diese Hinweise wurden im Juni 2026 zuletzt überarbeitet.'
          ]
        },
        'effective-date': {
          weight: 'strong',
          items: ['changes.effective-date'],
          phrases: [
            '(gilt|gelten) (ab|seit) [dem] <number> (<number>|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)'
          ],
          examples: ['Sie gilt ab dem 1. Mai 2026.']
        },
        'in-force-from': {
          weight: 'strong',
          items: ['changes.effective-date'],
          phrases: [
            'zum <number> ... (wirksam|in kraft|gültig)',
            '(treten|tritt) ... in kraft',
            '(ab|seit) dem <number> .. <number> (gültig|wirksam)',
            'in kraft (seit|ab) [dem] <number>',
            '(gültig|wirksam) (ab|seit) [dem] <number>'
          ],
          examples: ['Diese Fassung ist ab dem 1. Januar 2026 gültig.', 'In Kraft seit 25. Mai 2025.']
        },
        notice: {
          weight: 'strong',
          items: ['changes.notice'],
          phrases: [
            '(informieren|benachrichtigen|unterrichten|hinweisen|mitteilen) ... änderung*',
            'änderung* ... (informier*|benachrichtig*|unterricht*|bekannt*|veröffentlich*|mitteil*|hingewiesen|hinweisen|mitgeteilt)'
          ],
          examples: [
            'Über Änderungen informieren wir Sie per E-Mail.',
            'Änderungen werden hier veröffentlicht.'
          ]
        },
        'told-before': {
          weight: 'strong',
          items: ['changes.notice'],
          phrases: [
            '(ändern|anpassen|änderungen) ... (benachrichtigen|informieren|unterrichten) wir sie',
            '(hinweise|erklärung|datenschutzerklärung|datenschutzhinweise|richtlinie) ... (anpassen|passen|angepasst|aktualisieren) ... (veröffentlich*|stelle|hier|seite)',
            '(veröffentlichen|bekannt|informieren|unterrichten) ... (an dieser stelle|auf dieser seite|rechtzeitig|vorab)',
            'änderungen .. (schreiben|informieren|benachrichtigen) wir ihnen',
            '(aktuelle|neueste|geltende) fassung ... (seite|website|abrufbar)',
            'ändern wir .. (weisen|informieren|benachrichtigen)'
          ],
          examples: [
            'Bei wesentlichen Änderungen schreiben wir Ihnen vorher eine E-Mail.',
            'Die jeweils aktuelle Fassung finden Sie stets auf dieser Seite.',
            'Ändern wir etwas, so weisen wir beim nächsten Anmelden darauf hin.'
          ]
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
  affirmations: ['nicht nur', 'nicht beschränkt', 'nicht abschließend*', 'nicht begrenzt'],
  familiar: {
    sie: ['du', 'dich'],
    ihnen: ['dir'],
    ihr: ['dein'],
    ihre: ['deine'],
    ihren: ['deinen'],
    ihrem: ['deinem'],
    ihrer: ['deiner'],
    ihres: ['deines'],
    können: ['kannst'],
    haben: ['hast'],
    möchten: ['möchtest'],
    wünschen: ['wünschst'],
    sind: ['bist'],
    werden: ['wirst'],
    wenden: ['wende'],
    finden: ['findest'],
    dürfen: ['darfst'],
    müssen: ['musst'],
    nutzen: ['nutzt'],
    besuchen: ['besuchst'],
    widersprechen: ['widersprichst']
  },
  frequentWords:
    'und die der daten zu in von wir sie auf werden oder mit den für eine können wenn nicht um diese an personenbezogenen über ist des wird dem ihre sind das zur durch nutzer kann uns dass cookies bei ein website im ihrer es informationen verarbeitung adresse ihnen nach dieser art einen nur unsere auch sich unserer einem keine alle wie einer dienste datenschutzerklärung anbieter unter aus verwenden verarbeiten nutzung eines erhalten hat abs als andere diesem gemäß sowie einwilligung dazu verwendet erforderlich rechte recht'.split(
      ' '
    ),
  signs,
  hints,
  claims: germanClaimWords
}
