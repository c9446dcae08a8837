import {describe, expect, test} from 'vitest'
import {contradict} from '../../../../../scripts/test/contradict.js'
import {findContradictions} from './find-contradictions.js'

/** Most of these were written before the words that find them, or that leave them alone. */
describe.each([
  {
    language: 'de',
    broken: [
      [
        'Wir geben Ihre Daten niemals an Dritte weiter.',
        'Ihre E-Mail-Adresse wird an unsere Werbepartner weitergegeben.'
      ],
      [
        'Eine Weitergabe Ihrer Daten an Dritte findet nicht statt.',
        'Wir geben Ihre Daten an Adresshändler weiter.'
      ],
      [
        'Ihre Daten werden nicht an Dritte übermittelt.',
        'Wir übermitteln Ihre Telefonnummer an unsere Kooperationspartner.'
      ],
      [
        'Auf dieser Website werden keine Cookies eingesetzt.',
        'Wir setzen Cookies ein, um die Nutzung zu messen.'
      ],
      ['Wir setzen keine Tracking-Cookies ein.', 'Unsere Tracking-Cookies bleiben 90 Tage gespeichert.'],
      ['Diese Seite kommt ohne Cookies aus.', 'Beim Besuch setzen wir ein Cookie.'],
      [
        'Wir speichern keine personenbezogenen Daten.',
        'Wir speichern Ihren Namen, Ihre Anschrift und Ihr Geburtsdatum.'
      ],
      ['Ihre IP-Adresse wird nicht gespeichert.', 'Der Server protokolliert Ihre IP-Adresse.'],
      [
        'Personenbezogene Daten werden auf dieser Website nicht erhoben.',
        'Wenn Sie sich registrieren, erheben wir Ihren Namen und Ihre E-Mail-Adresse.'
      ],
      [
        'Ihre Daten werden ausschließlich in Deutschland gespeichert.',
        'Ihre Daten werden auf Servern in den USA gespeichert.'
      ],
      [
        'Eine Übermittlung Ihrer Daten in Länder außerhalb der EU findet nicht statt.',
        'Ihre Daten werden in die USA übermittelt.'
      ],
      [
        'Wir übermitteln keine personenbezogenen Daten in Drittländer.',
        'Ihre Daten werden in den USA verarbeitet.'
      ],
      ['Wir verkaufen Ihre Daten nicht.', 'Wir verkaufen Ihre Adresse an Werbetreibende.'],
      [
        'Wir nutzen Ihre E-Mail-Adresse nicht für Werbung.',
        'Wir verwenden Ihre E-Mail-Adresse, um Ihnen Werbung zu senden.'
      ],
      ['Wir senden Ihnen keine Werbung.', 'Wir senden Ihnen unseren Newsletter mit Angeboten.'],
      ['Wir erheben keine Gesundheitsdaten.', 'Wir erheben Angaben zu Ihrer Gesundheit.'],
      ['Wir erfassen Ihren Standort nicht.', 'Die App erfasst Ihren Standort.'],
      ['Wir erheben nur Ihre E-Mail-Adresse.', 'Wir speichern außerdem Ihre Telefonnummer.'],
      ['Wir erheben keine Daten von Kindern.', 'Wir speichern den Namen und das Alter des Kindes.'],
      [
        'Ihre Fotos werden nicht zum Training von KI-Modellen verwendet.',
        'Wir verwenden Ihre Fotos, um unsere KI-Modelle zu trainieren.'
      ],
      [
        'Wir geben Ihre personenbezogenen Daten grundsätzlich nicht an Dritte weiter.',
        'Ihre Anschrift geben wir an ausgewählte Werbepartner weiter.'
      ],
      [
        'Eine Weitergabe Ihrer Daten an Dritte erfolgt nicht.',
        'Ihre Daten werden an Meta Platforms weitergegeben.'
      ],
      [
        'Ihre Daten werden nicht zu Werbezwecken verwendet.',
        'Wir nutzen Ihre E-Mail-Adresse zu Werbezwecken.'
      ],
      [
        'Wir verwenden Ihre Inhalte nicht, um KI-Modelle zu trainieren.',
        'Ihre Inhalte werden zum Training unserer Modelle genutzt.'
      ],
      [
        'Niemand bei uns liest Ihre Nachrichten.',
        'Unsere Mitarbeiter lesen Ihre Nachrichten stichprobenartig.'
      ],
      ['Ihre Daten bleiben auf Ihrem Gerät.', 'Ihre Daten werden auf unsere Server hochgeladen.'],
      ['Ihre Fotos verlassen Ihr Gerät nicht.', 'Wir laden Ihre Fotos auf unsere Server hoch.'],
      ['Wir geben keine Daten an Google weiter.', 'Wir übermitteln Ihre IP-Adresse an Google.'],
      [
        'Wir teilen Ihre Daten nicht mit verbundenen Unternehmen.',
        'Wir teilen Ihre Daten mit anderen Unternehmen unserer Gruppe.'
      ],
      [
        'Wir geben Ihre Daten nicht an Dritte zu deren Werbezwecken weiter.',
        'Wir geben Ihre E-Mail-Adresse an Partner weiter, damit diese Ihnen Werbung zusenden können.'
      ],
      ['Sie erhalten von uns keine Werbung per E-Mail.', 'Wir senden Ihnen Werbung per E-Mail zu.'],
      ['Wir verzichten auf den Einsatz von Cookies.', 'Diese Website verwendet Cookies.'],
      ['Es wird lediglich Ihre E-Mail-Adresse erhoben.', 'Zusätzlich erheben wir Ihr Geburtsdatum.'],
      ['Ein Verkauf Ihrer Daten findet nicht statt.', 'Wir verkaufen Ihre Daten an Dritte.'],
      ['IP-Adressen werden von uns nicht protokolliert.', 'In den Logdateien speichern wir Ihre IP-Adresse.'],
      [
        'Ihr Standort wird zu keinem Zeitpunkt erfasst.',
        'Wir erfassen Ihren Standort, während Sie die App verwenden.'
      ],
      [
        'Kreditkartendaten werden von uns nicht gespeichert.',
        'Wir speichern Ihre Kreditkartendaten für künftige Bestellungen.'
      ],
      [
        'Ihre Angaben behandeln wir vertraulich und geben sie nicht an Dritte weiter.',
        'Wir geben Ihre E-Mail-Adresse an unsere Sponsoren weiter.'
      ],
      [
        'Eine Weiterleitung Ihrer personenbezogenen Daten an Dritte findet zu keinem Zeitpunkt statt.',
        'Ihre Telefonnummer wird an Kooperationspartner übermittelt.'
      ],
      [
        'Wir speichern Ihre Daten ausschließlich auf Servern in Deutschland.',
        'Ihre Bestelldaten werden in den USA gespeichert.'
      ],
      [
        'Ihre Daten verlassen die Europäische Union nicht.',
        'Wir übermitteln Ihre Daten in die Vereinigten Staaten.'
      ],
      [
        'Wir schicken Ihnen keine Werbe-E-Mails.',
        'Wir informieren Sie per E-Mail über unsere neuen Produkte und Angebote.'
      ],
      [
        'Unsere Mitarbeiter haben keinen Zugriff auf Ihre Nachrichten.',
        'Unsere Moderatoren prüfen Ihre Nachrichten auf Verstöße.'
      ],
      [
        'Wir erfassen von Ihnen lediglich Ihren Namen.',
        'Beim Aufruf der Website speichert der Server Ihre IP-Adresse.'
      ],
      ['Ihre Rufnummer wird nicht an Facebook weitergegeben.', 'Wir übermitteln Ihre Rufnummer an Facebook.'],
      ['Wir verkaufen oder vermieten Ihre Daten nicht.', 'Wir verkaufen Ihre Anschrift an Adresshändler.']
    ],
    kept: [
      [
        'Wir geben Ihre Daten nicht an Dritte weiter.',
        'Wir geben Ihre Daten an unseren Hoster weiter, der sie in unserem Auftrag verarbeitet.'
      ],
      [
        'Wir geben Ihre Daten nur mit Ihrer Einwilligung an Dritte weiter.',
        'Wir geben Ihre Daten an Partner weiter.'
      ],
      ['Wir setzen keine Cookies zu Werbezwecken ein.', 'Wir setzen technisch notwendige Cookies ein.'],
      ['Ihre vollständige IP-Adresse wird nicht gespeichert.', 'Wir speichern Ihre gekürzte IP-Adresse.'],
      [
        'Ihre Zahlungsdaten werden nicht bei uns gespeichert.',
        'Unser Zahlungsdienstleister speichert Ihre Zahlungsdaten.'
      ],
      [
        'Eine Übermittlung in Drittländer findet nicht statt, es sei denn, Sie willigen ein.',
        'Ihre Daten werden in die USA übermittelt.'
      ],
      ['Wir verkaufen keine Daten.', 'Beim Verkauf des Unternehmens gehen Ihre Daten über.'],
      ['Wir erheben keine Daten, die Sie uns nicht selbst geben.', 'Wir erheben Ihren Namen.'],
      [
        'Eine automatisierte Entscheidung findet nicht statt.',
        'Wir verwenden automatisierte Verfahren gegen Spam.'
      ],
      ['Google speichert keine Cookies.', 'Wir verwenden Cookies.'],
      ['Wir nutzen Ihre Gesundheitsdaten nicht für Werbung.', 'Wir nutzen Ihre E-Mail-Adresse für Werbung.'],
      ['Wir speichern keine Daten über den Zeitraum hinaus.', 'Wir speichern Ihre Daten.'],
      [
        'Wir geben Ihre Daten nicht an Dritte weiter, sofern Sie nicht eingewilligt haben.',
        'Wir geben Ihre Daten an Werbepartner weiter.'
      ],
      [
        'Eine Weitergabe an Dritte findet nicht statt.',
        'Wir geben Ihre Daten an Auftragsverarbeiter weiter.'
      ],
      [
        'Ihre Daten werden nur in der EU gespeichert.',
        'Ihre Daten werden auf Servern in Frankfurt gespeichert.'
      ],
      ['Ihre Daten werden nur in Deutschland gespeichert.', 'Unser Unternehmen hat ein Büro in den USA.'],
      [
        'Eine Übermittlung in Drittländer erfolgt nur mit Ihrer Einwilligung.',
        'Ihre Daten werden in die USA übermittelt.'
      ],
      [
        'Ihre Gesundheitsdaten werden nicht zum Training genutzt.',
        'Wir trainieren unsere Modelle mit öffentlichen Texten.'
      ],
      [
        'Wir lesen Ihre privaten Nachrichten nicht.',
        'Wir lesen jede Nachricht, die Sie an unseren Support senden.'
      ],
      ['Ihr Passwort bleibt auf Ihrem Gerät.', 'Ihre Fotos werden auf unsere Server hochgeladen.'],
      ['Wir geben keine Daten an Google weiter.', 'Google Maps wird von Google Ireland Limited angeboten.'],
      [
        'Wir geben Ihre Daten nicht an Facebook weiter.',
        'Wir geben Ihre Daten an DHL weiter, um Ihr Paket zuzustellen.'
      ],
      ['Ohne Ihre Einwilligung senden wir Ihnen keine Werbung.', 'Wir senden Ihnen unseren Newsletter.'],
      ['Wir senden Ihnen keine Werbung.', 'Wir senden Ihnen eine Bestätigung Ihrer Bestellung per E-Mail.'],
      [
        'Diese Website verwendet keine Tracking-Cookies.',
        'Diese Website verwendet ein Sitzungscookie für den Warenkorb.'
      ],
      ['Auf dieser Website werden keine Cookies eingesetzt.', 'In unserer App setzen wir Cookies ein.'],
      [
        'Die IP-Adresse wird nicht dauerhaft gespeichert.',
        'Die IP-Adresse wird für sieben Tage gespeichert.'
      ],
      ['Wir speichern Ihre Passwörter nicht im Klartext.', 'Wir speichern Ihr Passwort als Hash.'],
      [
        'Wir erheben nur Daten, die für die Bestellung erforderlich sind.',
        'Wir erheben Ihren Namen und Ihre Anschrift.'
      ],
      ['Ohne Ihr Einverständnis erfassen wir Ihren Standort nicht.', 'Wir erfassen Ihren Standort.'],
      ['Wir führen die IP-Adresse nicht mit anderen Daten zusammen.', 'Wir speichern Ihre IP-Adresse.'],
      [
        'Wir erheben keine Daten von Kindern unter 16 Jahren.',
        'Wir erheben Namen und E-Mail-Adressen unserer Kunden.'
      ],
      [
        'Wir geben Ihre Daten nicht an Dritte weiter.',
        'Wir geben Ihre Daten an unser Steuerbüro weiter, das für uns tätig ist.'
      ],
      ['Wir geben Ihre Daten nicht an Dritte weiter.', 'Ihre Bank erhält die Zahlungsdaten von Ihnen.'],
      ['Matomo speichert keine personenbezogenen Daten.', 'Wir speichern Ihren Namen.'],
      [
        'Eine Weitergabe Ihrer Daten an Dritte findet ohne Ihre Einwilligung nicht statt.',
        'Wir geben Ihre Daten an Werbepartner weiter.'
      ],
      [
        'Ihre Daten werden grundsätzlich nur in der EU verarbeitet.',
        'Ausnahmsweise werden Daten in die USA übermittelt, wenn Sie dem zustimmen.'
      ],
      [
        'Ihre Fotos werden nicht zum Training von KI verwendet.',
        'Wir verwenden Ihre Fotos, um Ihr Profil anzuzeigen.'
      ],
      [
        'Wir senden Ihnen keine Werbung Dritter.',
        'Wir senden Ihnen unseren Newsletter, wenn Sie ihn bestellt haben.'
      ],
      ['Ihr PIN-Code verlässt Ihr Gerät nicht.', 'Ihre Nachrichten werden auf unseren Servern gespeichert.'],
      ['Wir lesen Ihre Nachrichten nicht.', 'Wir lesen Ihre Bewertungen.'],
      ['Wir verwenden auf dieser Seite keine Cookies von Drittanbietern.', 'Wir verwenden eigene Cookies.'],
      [
        'Wir geben Ihre Telefonnummer nicht weiter.',
        'Wir geben Ihre Lieferadresse an den Paketdienst weiter.'
      ],
      [
        'Wir erheben im Kontaktformular nur Ihre E-Mail-Adresse.',
        'Bei einer Bestellung erheben wir Ihre Anschrift.'
      ],
      ['Google speichert Ihre IP-Adresse nicht.', 'Wir speichern Ihre IP-Adresse.'],
      ['Ihre IP-Adresse wird nicht gespeichert.', 'Die Server von Google protokollieren Ihre IP-Adresse.'],
      [
        'Eine Weitergabe Ihrer Daten durch Google findet nicht statt.',
        'Wir geben Ihre E-Mail-Adresse an Werbepartner weiter.'
      ],
      ['Ihre IP-Adresse wird nicht gespeichert.', 'Wir speichern Ihre IP-Adresse in gekürzter Form.'],
      [
        'Eine Weitergabe Ihrer Daten an Dritte zu Werbezwecken findet nicht statt.',
        'Wir geben Ihre Daten an Versandpartner weiter.'
      ],
      ['Wir verzichten nicht auf Cookies.', 'Wir setzen Cookies ein.'],
      ['Diese Website kommt ohne Tracking-Cookies aus.', 'Wir setzen Session-Cookies ein.'],
      ['Wir senden Ihnen keine Werbung per Post.', 'Wir senden Ihnen unseren Newsletter per E-Mail.'],
      ['Wir senden Ihnen keine Werbung per SMS.', 'Wir senden Ihnen unsere Angebote per E-Mail.'],
      [
        'Ihre Daten werden nur in Deutschland gespeichert.',
        'Die Daten von Besuchern aus den USA werden in Deutschland gespeichert.'
      ],
      ['Niemand liest Ihre Nachrichten.', 'Der Empfänger liest Ihre Nachrichten.'],
      [
        'Ihre Fotos bleiben auf Ihrem Gerät, bis Sie sie teilen.',
        'Wir speichern Ihre Fotos auf unseren Servern.'
      ],
      ['Wir erheben nur Ihre E-Mail-Adresse und Ihren Namen.', 'Wir erheben Ihren Namen.'],
      ['Ihre Daten werden nicht an Google weitergegeben.', 'Ihre Daten werden an Facebook weitergegeben.'],
      ['Wir geben Ihre Daten nicht an Dritte weiter.', 'Wir geben Ihre Daten an Ihre Bank weiter.'],
      ['Wir geben Ihre Daten nicht an Dritte weiter.', 'Wir geben Ihre Daten an Steuerberater weiter.'],
      ['Personenbezogene Daten werden beim Lesen nicht erhoben.', 'Wir erheben Ihren Namen.'],
      [
        'Wir verwenden Ihre Daten nicht für Werbung Dritter.',
        'Wir verwenden Ihre E-Mail-Adresse für Werbung.'
      ],
      [
        'Ein Verkauf Ihrer Daten findet nicht statt.',
        'Der Verkauf von Tickets erfolgt über einen Partner, der Ihre Daten erhebt.'
      ],
      ['Wir geben Ihre Daten nicht an Dritte weiter.', 'Wir geben keine anderen Daten an Partner weiter.'],
      ['Wir geben keine weiteren Daten an Google weiter.', 'Wir übermitteln Ihre IP-Adresse an Google.'],
      ['Unsere Mitarbeiter lesen Ihre Nachrichten nicht.', 'Wir prüfen Ihre Bestellung.'],
      ['Es wird nur Ihre E-Mail-Adresse benötigt.', 'Wir erheben Ihre Telefonnummer.'],
      [
        'Die Daten werden nur auf Ihrem Gerät gespeichert, wenn Sie dies einstellen.',
        'Ihre Fotos werden auf unsere Server übertragen.'
      ],
      ['Ihr Gerät verlassen nur verschlüsselte Daten.', 'Ihre Daten werden auf unsere Server übertragen.'],
      ['Wir senden Ihnen keine Werbung.', 'Unsere Partner senden Ihnen Angebote.'],
      [
        'Ihre Daten werden nicht in die USA übermittelt.',
        'Unser Dienstleister in den USA erhält keine Daten.'
      ],
      ['Wir lesen Ihre Nachrichten nicht.', 'Sie können Ihre Nachrichten jederzeit lesen.']
    ]
  },
  {
    language: 'fr',
    broken: [
      [
        'Nous ne communiquons jamais vos données à des tiers.',
        'Votre adresse e-mail est transmise à nos partenaires commerciaux.'
      ],
      ['Vos données ne sont ni vendues ni louées.', 'Nous vendons vos données à des annonceurs.'],
      [
        'Aucune donnée personnelle n’est collectée sur ce site.',
        'Nous collectons votre nom et votre adresse e-mail lorsque vous créez un compte.'
      ],
      ['Ce site n’utilise aucun cookie.', 'Ce site utilise des cookies pour mesurer l’audience.'],
      ['Nous n’utilisons pas de cookies publicitaires.', 'Nos cookies publicitaires expirent après 13 mois.'],
      ['Vos données sont stockées exclusivement en France.', 'Vos données sont hébergées aux États-Unis.'],
      [
        'Vos données ne sont pas transférées hors de l’Union européenne.',
        'Vos données sont transférées aux États-Unis.'
      ],
      [
        'Nous ne transférons aucune donnée hors de l’UE.',
        'Vos données personnelles sont stockées aux États-Unis.'
      ],
      [
        'Nous n’utilisons pas vos données à des fins publicitaires.',
        'Nous utilisons votre adresse e-mail à des fins publicitaires.'
      ],
      ['Nous ne vous enverrons jamais de publicité.', 'Nous vous envoyons nos offres par e-mail.'],
      ['Nous ne collectons pas de données de santé.', 'Nous collectons vos données de santé.'],
      [
        'Nous ne conservons pas vos coordonnées bancaires.',
        'Nous conservons vos coordonnées bancaires pour vos prochains achats.'
      ],
      ['Nous ne collectons que votre adresse e-mail.', 'Nous collectons votre numéro de téléphone.'],
      ['Nous ne collectons pas votre localisation.', 'L’application collecte votre localisation.'],
      ['Votre adresse IP n’est pas enregistrée.', 'Nos serveurs enregistrent votre adresse IP.'],
      [
        'Vos photos ne servent pas à entraîner une intelligence artificielle.',
        'Nous utilisons vos photos pour entraîner nos modèles d’intelligence artificielle.'
      ],
      [
        'Vos données ne sont jamais cédées à des tiers.',
        'Nous cédons votre adresse e-mail à nos partenaires publicitaires.'
      ],
      ['Aucun cookie n’est déposé sur votre appareil.', 'Ce site dépose des cookies de mesure d’audience.'],
      [
        'Aucun transfert de données hors de l’Union européenne n’est effectué.',
        'Vos données sont transférées vers les États-Unis.'
      ],
      [
        'Vos contenus ne sont pas utilisés pour entraîner des modèles.',
        'Nous utilisons vos contenus pour entraîner nos modèles.'
      ],
      ['Personne ne lit vos messages.', 'Nos équipes lisent vos messages pour améliorer le service.'],
      ['Vos photos restent sur votre appareil.', 'Vos photos sont téléversées sur nos serveurs.'],
      ['Vos données ne quittent jamais votre téléphone.', 'Vos données sont envoyées à nos serveurs.'],
      ['Nous ne transmettons aucune donnée à Google.', 'Nous transmettons votre adresse IP à Google.'],
      [
        'Nous ne partageons pas vos données avec nos filiales.',
        'Nous partageons vos données avec les sociétés de notre groupe.'
      ],
      [
        'Nous ne communiquons pas vos données à des tiers à des fins de prospection.',
        'Nous communiquons votre adresse e-mail à nos partenaires afin qu’ils vous adressent leurs offres.'
      ],
      [
        'Vous ne recevrez pas de publicité de notre part.',
        'Nous vous adressons par e-mail des offres promotionnelles.'
      ],
      [
        'Nous recueillons uniquement votre adresse e-mail.',
        'Nous recueillons également votre date de naissance.'
      ],
      [
        'Nous ne recueillons aucune donnée à caractère personnel.',
        'Nous recueillons votre nom, votre prénom et votre adresse postale.'
      ],
      [
        'Vos données bancaires ne sont pas conservées.',
        'Nous conservons vos données bancaires afin de faciliter vos achats.'
      ],
      [
        'Nous ne suivons pas votre position géographique.',
        'L’application enregistre votre position géographique.'
      ],
      [
        'Nous ne vendons pas vos données personnelles.',
        'Vos données personnelles sont vendues à des courtiers.'
      ],
      ['Nous ne traitons pas de données de santé.', 'Nous traitons des informations sur votre santé.'],
      ['Nous ne revendons jamais vos données.', 'Vos données peuvent être vendues à des annonceurs.'],
      [
        'Toutes les données sont hébergées exclusivement dans l’Union européenne.',
        'Nos serveurs, sur lesquels vos données sont stockées, se trouvent aux États-Unis.'
      ],
      [
        'Vos données ne quittent pas l’Union européenne.',
        'Nous transférons vos données personnelles aux États-Unis.'
      ],
      [
        'Vos textes ne sont jamais utilisés pour l’entraînement d’algorithmes.',
        'Nous utilisons vos textes afin d’entraîner nos algorithmes.'
      ],
      [
        'Vous ne recevrez aucun e-mail publicitaire de notre part.',
        'Nous vous envoyons régulièrement des offres promotionnelles.'
      ],
      ['Votre position reste sur votre téléphone.', 'L’application transmet votre position à nos serveurs.'],
      ['Nous ne lisons jamais vos conversations.', 'Nos modérateurs peuvent consulter vos conversations.'],
      ['Seule votre adresse e-mail est collectée.', 'Nous enregistrons votre adresse IP.'],
      ['Ce site ne dépose pas de cookies.', 'Nous déposons des cookies statistiques.'],
      [
        'Vos données ne sont pas communiquées à Facebook.',
        'Nous communiquons votre adresse e-mail à Facebook.'
      ],
      [
        'Nous n’enregistrons pas votre date de naissance.',
        'Nous conservons votre date de naissance dans votre profil.'
      ]
    ],
    kept: [
      [
        'Nous ne communiquons pas vos données à des tiers.',
        'Nous communiquons vos données à notre hébergeur, qui agit pour notre compte.'
      ],
      ['Vos données ne sont pas vendues.', 'Nos produits sont vendus en ligne.'],
      [
        'Vos données ne sont pas transférées hors de l’UE sans garanties.',
        'Vos données sont transférées aux États-Unis.'
      ],
      ['Nous n’utilisons pas de cookies sans votre accord.', 'Nous utilisons des cookies.'],
      ['Nous ne conservons pas vos données au-delà de cette durée.', 'Nous conservons vos données.'],
      ['Nous ne collectons pas de données concernant les enfants.', 'Nous collectons votre nom.'],
      ['Stripe ne vend pas vos données.', 'Nous vendons vos données.'],
      [
        'Vos données ne sont pas cédées à des tiers sans votre consentement.',
        'Nous cédons vos données à nos partenaires.'
      ],
      ['Nous ne vendons ni ne louons vos données.', 'Nous vendons des logiciels à des entreprises.'],
      ['Aucun cookie publicitaire n’est déposé.', 'Un cookie de session est déposé lors de votre connexion.'],
      ['Ce site n’utilise pas de cookies.', 'Notre application mobile utilise des cookies.'],
      ['Vos données sont hébergées en France.', 'Notre support est situé en Irlande.'],
      [
        'Vos données sont hébergées exclusivement au sein de l’Union européenne.',
        'Vos données sont stockées en Irlande.'
      ],
      [
        'Vos données ne sont pas transférées hors de l’UE, sauf accord de votre part.',
        'Vos données sont transférées aux États-Unis.'
      ],
      [
        'Vos données ne servent pas à entraîner des modèles sans votre accord.',
        'Nous utilisons vos photos pour entraîner nos modèles.'
      ],
      [
        'Nous ne lisons pas vos messages privés.',
        'Nous lisons les messages que vous adressez à notre service client.'
      ],
      ['Votre mot de passe reste sur votre appareil.', 'Vos photos sont envoyées à nos serveurs.'],
      ['Nous ne transmettons aucune donnée à Google.', 'Google fournit notre outil de cartographie.'],
      [
        'Nous ne partageons pas vos données avec Facebook.',
        'Nous partageons votre adresse avec Colissimo pour la livraison.'
      ],
      [
        'Nous ne vous envoyons pas de publicité.',
        'Nous vous envoyons une confirmation de commande par e-mail.'
      ],
      [
        'Nous ne vous enverrons pas de newsletter si vous vous y opposez.',
        'Nous vous envoyons notre newsletter.'
      ],
      ['Nous ne collectons que les données nécessaires.', 'Nous collectons votre nom et votre adresse.'],
      ['Nous ne conservons pas votre adresse IP plus de trente jours.', 'Nous conservons votre adresse IP.'],
      [
        'Nous ne stockons pas vos mots de passe en clair.',
        'Nous stockons votre mot de passe sous forme hachée.'
      ],
      [
        'Nous ne communiquons pas vos données à des tiers.',
        'Nous communiquons vos données à nos sous-traitants.'
      ],
      [
        'Vos données bancaires ne sont pas conservées par nos soins.',
        'Notre prestataire de paiement conserve vos données bancaires.'
      ],
      [
        'Nous ne collectons pas sciemment de données auprès de mineurs.',
        'Nous collectons votre nom et votre adresse e-mail.'
      ],
      [
        'Vos données ne sont pas transmises à des tiers.',
        'Nous transmettons vos données à notre expert-comptable, qui travaille pour nous.'
      ],
      ['Vos données ne sont pas transmises à des tiers.', 'Vous pouvez partager votre profil avec vos amis.'],
      ['Matomo ne collecte aucune donnée personnelle.', 'Nous collectons votre nom.'],
      [
        'Nous ne cédons pas vos données, sauf si vous y consentez.',
        'Nous cédons vos données à nos partenaires.'
      ],
      [
        'Vos données sont en principe traitées dans l’Union européenne.',
        'Certaines données peuvent être transférées aux États-Unis.'
      ],
      [
        'Vos photos ne servent pas à entraîner des modèles.',
        'Nous utilisons vos photos pour afficher votre profil.'
      ],
      [
        'Nous ne vous envoyons pas de publicité de tiers.',
        'Nous vous envoyons notre newsletter si vous vous y abonnez.'
      ],
      [
        'Votre empreinte digitale ne quitte jamais votre appareil.',
        'Vos messages sont stockés sur nos serveurs.'
      ],
      ['Nous ne lisons pas vos messages.', 'Nous lisons vos avis.'],
      ['Ce site n’utilise pas de cookies tiers.', 'Ce site utilise ses propres cookies.'],
      [
        'Nous ne communiquons pas votre numéro de téléphone.',
        'Nous communiquons votre adresse postale au transporteur.'
      ],
      [
        'Sur ce formulaire, nous ne collectons que votre adresse e-mail.',
        'Lors d’une commande, nous collectons votre adresse postale.'
      ],
      ['Google n’enregistre pas votre adresse IP.', 'Nous enregistrons votre adresse IP.'],
      [
        'Aucune communication de vos données n’est effectuée par Google.',
        'Nous communiquons votre adresse e-mail à nos annonceurs.'
      ],
      ['Votre adresse IP n’est pas conservée.', 'Nous conservons votre adresse IP sous une forme tronquée.'],
      [
        'Vos données ne sont pas communiquées à des tiers à des fins de prospection.',
        'Nous communiquons vos données à un transporteur.'
      ],
      ['Nous ne vous enverrons pas de publicité par SMS.', 'Nous vous envoyons nos offres par e-mail.'],
      ['Nous ne vous enverrons pas de publicité par courrier.', 'Nous vous envoyons nos offres par e-mail.'],
      [
        'Vos données sont stockées exclusivement en France.',
        'Nos clients situés aux États-Unis peuvent créer un compte.'
      ],
      ['Personne ne lit vos messages.', 'Votre destinataire lit vos messages.'],
      ['Personne ne vend vos données.', 'Nous partageons vos données.'],
      [
        'Vos photos restent sur votre appareil jusqu’à leur envoi.',
        'Vos photos sont envoyées à nos serveurs.'
      ],
      ['Nous ne collectons que votre adresse e-mail et votre nom.', 'Nous collectons votre nom.'],
      ['Vos données ne sont pas communiquées à Google.', 'Vos données sont communiquées à Facebook.'],
      [
        'Nous ne partageons pas d’autres données avec Google.',
        'Nous partageons votre adresse IP avec Google.'
      ],
      [
        'Nous n’utilisons pas vos données pour la publicité de tiers.',
        'Nous utilisons votre adresse e-mail à des fins publicitaires.'
      ],
      ['Vos données ne sont ni vendues ni louées.', 'Les billets vendus sur ce site contiennent votre nom.'],
      ['Nous ne lisons pas vos messages.', 'Vous pouvez lire vos messages à tout moment.'],
      ['Nous ne vous enverrons pas de publicité.', 'Nos partenaires vous envoient leurs offres.'],
      [
        'Nous n’utilisons pas vos données à des fins publicitaires.',
        'Nous utilisons votre nom dans nos contrats avec des régies publicitaires.'
      ],
      [
        'Nous ne vous enverrons pas de publicité.',
        'Nous communiquons votre nom à nos partenaires afin qu’ils puissent vous envoyer des offres.'
      ],
      ['Ce site se passe de cookies publicitaires.', 'Ce site utilise des cookies de session.'],
      ['Ce site ne se passe pas de cookies.', 'Ce site utilise des cookies.'],
      [
        'Vos données ne quittent pas l’Union européenne sans garanties.',
        'Vos données sont transférées aux États-Unis.'
      ],
      ['Seule votre adresse e-mail est nécessaire.', 'Nous collectons votre numéro de téléphone.'],
      ['Vos données sont-elles vendues ?', 'Nous vendons vos données.'],
      ['Nous ne vendons pas vos données.', 'Vos données sont-elles vendues ?']
    ]
  },
  {
    language: 'es',
    broken: [
      [
        'Todos los datos se guardan exclusivamente en la Unión Europea.',
        'Sus datos se alojan en servidores de Estados Unidos.'
      ],
      [
        'No utilizamos sus mensajes para entrenar algoritmos.',
        'Utilizamos sus mensajes para entrenar nuestros algoritmos.'
      ],
      ['Únicamente pedimos su nombre.', 'Recogemos su dirección IP.'],
      [
        'No cedemos sus datos a terceros.',
        'Cedemos su dirección de correo electrónico a nuestros socios publicitarios.'
      ],
      ['Sus datos no se venden ni se alquilan.', 'Vendemos sus datos a anunciantes.'],
      ['Este sitio no utiliza cookies.', 'Utilizamos cookies para medir las visitas.'],
      ['No utilizamos cookies publicitarias.', 'Nuestras cookies publicitarias caducan a los 90 días.'],
      [
        'Sus datos se almacenan únicamente en España.',
        'Sus datos se almacenan en servidores de Estados Unidos.'
      ],
      [
        'No se realizan transferencias internacionales de datos.',
        'Sus datos se transfieren a Estados Unidos.'
      ],
      ['Sus datos no se transfieren fuera de la Unión Europea.', 'Transferimos sus datos a Estados Unidos.'],
      [
        'No usamos sus fotos para entrenar modelos de inteligencia artificial.',
        'Usamos sus fotos para entrenar nuestros modelos.'
      ],
      ['Nadie lee sus mensajes.', 'Nuestro personal lee sus mensajes.'],
      ['Sus fotos nunca salen de su dispositivo.', 'Subimos sus fotos a nuestros servidores.'],
      ['No compartimos ningún dato con Google.', 'Compartimos su dirección IP con Google.'],
      [
        'No compartimos sus datos con empresas de nuestro grupo.',
        'Compartimos sus datos con nuestras filiales.'
      ],
      ['No le enviaremos publicidad.', 'Le enviamos ofertas por correo electrónico.'],
      ['Solo recopilamos su dirección de correo electrónico.', 'También recopilamos su número de teléfono.'],
      ['No recopilamos datos personales.', 'Recopilamos su nombre y su dirección postal.'],
      ['No guardamos los datos de su tarjeta.', 'Guardamos los datos de su tarjeta para futuras compras.'],
      ['No registramos su ubicación.', 'La aplicación registra su ubicación.'],
      ['Su dirección IP no se almacena.', 'Nuestros servidores registran su dirección IP.'],
      ['No tratamos datos de salud.', 'Tratamos datos sobre su salud.'],
      [
        'No utilizamos sus datos con fines publicitarios.',
        'Utilizamos su correo electrónico con fines publicitarios.'
      ]
    ],
    kept: [
      ['No cedemos sus datos a terceros sin informarle.', 'Cedemos sus datos a nuestros socios.'],
      ['Amazon no recopila datos personales.', 'Recopilamos su nombre.'],
      ['No vendemos sus datos.', 'La tienda vende productos de terceros.'],
      ['No leemos sus mensajes.', 'Leemos sus comentarios.'],
      ['Sus datos se guardan en la Unión Europea.', 'Algunos proveedores están en Estados Unidos.'],
      ['No usamos sus fotos para entrenar modelos.', 'Usamos sus fotos para mostrar su perfil.'],
      [
        'No cedemos sus datos a terceros, salvo obligación legal.',
        'Cedemos sus datos a las autoridades cuando la ley lo exige.'
      ],
      ['No vendemos sus datos.', 'Vendemos productos en línea.'],
      ['No utilizamos cookies publicitarias.', 'Utilizamos cookies técnicas.'],
      ['Este sitio no utiliza cookies.', 'Nuestra aplicación utiliza cookies.'],
      ['Sus datos se almacenan únicamente en la Unión Europea.', 'Sus datos se almacenan en Irlanda.'],
      ['Sus datos se almacenan únicamente en España.', 'Tenemos una oficina en Estados Unidos.'],
      [
        'No se transferirán sus datos fuera de la UE sin su consentimiento.',
        'Sus datos se transfieren a Estados Unidos.'
      ],
      [
        'No usamos sus mensajes para entrenar modelos.',
        'Usamos textos públicos para entrenar nuestros modelos.'
      ],
      [
        'No leemos sus mensajes privados.',
        'Leemos los mensajes que envía a nuestro servicio de atención al cliente.'
      ],
      ['Su contraseña no sale de su dispositivo.', 'Subimos sus fotos a nuestros servidores.'],
      ['No compartimos sus datos con Google.', 'Google presta el servicio de mapas.'],
      ['No compartimos sus datos con Facebook.', 'Compartimos su dirección con Correos para la entrega.'],
      ['No le enviamos publicidad.', 'Le enviamos la confirmación de su pedido.'],
      ['No le enviaremos publicidad sin su consentimiento.', 'Le enviamos ofertas por correo electrónico.'],
      ['Solo recopilamos los datos necesarios.', 'Recopilamos su nombre.'],
      ['No conservamos su dirección IP durante más de treinta días.', 'Conservamos su dirección IP.'],
      ['No guardamos su contraseña en texto plano.', 'Guardamos su contraseña cifrada.'],
      ['No cedemos sus datos a terceros.', 'Compartimos sus datos con nuestros encargados del tratamiento.'],
      ['No recopilamos datos de menores de 14 años.', 'Recopilamos su nombre y su correo electrónico.'],
      ['No almacenamos los datos de su tarjeta.', 'La pasarela de pago almacena los datos de su tarjeta.'],
      ['Google no almacena su dirección IP.', 'Almacenamos su dirección IP.'],
      ['No le enviaremos publicidad por SMS.', 'Le enviamos ofertas por correo electrónico.'],
      ['Nadie lee sus mensajes.', 'Usted puede leer sus mensajes.'],
      ['Nadie vende sus datos.', 'Compartimos sus datos.'],
      ['Solo recopilamos su correo electrónico y su nombre.', 'Recopilamos su nombre.'],
      ['No compartimos otros datos con Google.', 'Compartimos su dirección IP con Google.'],
      ['Sus datos no se venden.', 'Las entradas que se venden en este sitio llevan su nombre.'],
      [
        'Sus fotos permanecen en su dispositivo hasta que las comparte.',
        'Subimos sus fotos a nuestros servidores.'
      ],
      ['No recopilamos datos personales cuando lee este sitio.', 'Recopilamos su nombre.'],
      [
        'No realizamos transferencias internacionales sin garantías.',
        'Sus datos se transfieren a Estados Unidos.'
      ]
    ]
  },
  {
    language: 'pt',
    broken: [
      [
        'Os seus dados pessoais nunca são transmitidos a terceiros.',
        'Transmitimos o seu telefone a empresas parceiras.'
      ],
      [
        'Não utilizamos as suas mensagens para treinar algoritmos.',
        'Utilizamos as suas mensagens para treinar os nossos algoritmos.'
      ],
      ['Apenas pedimos o seu nome.', 'Recolhemos o seu endereço IP.'],
      ['Não enviaremos boletins publicitários.', 'Enviamos o nosso boletim todas as semanas.'],
      ['Não cedemos os seus dados à Amazon.', 'Cedemos o seu endereço de e-mail à Amazon.'],
      [
        'Não compartilhamos seus dados com terceiros.',
        'Compartilhamos seu e-mail com nossos parceiros de publicidade.'
      ],
      ['Seus dados não são vendidos nem alugados.', 'Vendemos seus dados a anunciantes.'],
      ['Este site não utiliza cookies.', 'Utilizamos cookies para medir as visitas.'],
      ['Não usamos cookies de publicidade.', 'Nossos cookies de publicidade expiram em 90 dias.'],
      [
        'Seus dados são armazenados somente no Brasil.',
        'Seus dados são armazenados em servidores nos Estados Unidos.'
      ],
      [
        'Não realizamos transferência internacional de dados.',
        'Seus dados são transferidos para os Estados Unidos.'
      ],
      [
        'Os seus dados não são transferidos para fora da União Europeia.',
        'Transferimos os seus dados para os Estados Unidos.'
      ],
      [
        'Não usamos suas fotos para treinar modelos de inteligência artificial.',
        'Usamos suas fotos para treinar nossos modelos.'
      ],
      ['Ninguém lê as suas mensagens.', 'A nossa equipe lê as suas mensagens.'],
      ['Suas fotos nunca saem do seu dispositivo.', 'Enviamos suas fotos para os nossos servidores.'],
      ['Não compartilhamos nenhum dado com o Google.', 'Compartilhamos seu endereço IP com o Google.'],
      [
        'Não partilhamos os seus dados com empresas do nosso grupo.',
        'Partilhamos os seus dados com as nossas afiliadas.'
      ],
      ['Não enviaremos publicidade para você.', 'Enviamos ofertas por e-mail para você.'],
      ['Coletamos apenas o seu e-mail.', 'Também coletamos o seu número de telefone.'],
      ['Não recolhemos dados pessoais.', 'Recolhemos o seu nome e a sua morada.'],
      ['Não guardamos os dados do seu cartão.', 'Guardamos os dados do seu cartão para compras futuras.'],
      ['Não registramos a sua localização.', 'O aplicativo registra a sua localização.'],
      ['O seu endereço IP não é armazenado.', 'Os nossos servidores registram o seu endereço IP.'],
      ['Não tratamos dados de saúde.', 'Tratamos dados sobre a sua saúde.'],
      [
        'Não utilizamos os seus dados para fins publicitários.',
        'Utilizamos o seu e-mail para fins publicitários.'
      ]
    ],
    kept: [
      ['Não cedemos seus dados a terceiros sem avisar.', 'Cedemos seus dados a parceiros.'],
      ['A Amazon não coleta dados pessoais.', 'Coletamos o seu nome.'],
      ['Não vendemos seus dados.', 'A loja vende produtos de terceiros.'],
      ['Não lemos as suas mensagens.', 'Lemos os seus comentários.'],
      ['Os seus dados são guardados na União Europeia.', 'Alguns fornecedores estão nos Estados Unidos.'],
      ['Não usamos as suas fotos para treinar modelos.', 'Usamos as suas fotos para mostrar o seu perfil.'],
      [
        'Não compartilhamos seus dados com terceiros, salvo por obrigação legal.',
        'Compartilhamos seus dados com autoridades quando a lei exige.'
      ],
      ['Não vendemos seus dados.', 'Vendemos produtos pela internet.'],
      ['Não usamos cookies de publicidade.', 'Usamos cookies estritamente necessários.'],
      ['Este site não utiliza cookies.', 'O nosso aplicativo utiliza cookies.'],
      [
        'Os seus dados são armazenados apenas na União Europeia.',
        'Os seus dados são armazenados na Irlanda.'
      ],
      ['Seus dados são armazenados somente no Brasil.', 'Temos um escritório nos Estados Unidos.'],
      [
        'Seus dados não serão transferidos para fora do país sem o seu consentimento.',
        'Seus dados são transferidos para os Estados Unidos.'
      ],
      [
        'Não usamos suas mensagens para treinar modelos.',
        'Usamos textos públicos para treinar nossos modelos.'
      ],
      ['Não lemos as suas mensagens privadas.', 'Lemos as mensagens que você envia ao nosso suporte.'],
      ['Sua senha não sai do seu dispositivo.', 'Enviamos suas fotos para os nossos servidores.'],
      ['Não compartilhamos seus dados com o Google.', 'O Google fornece o serviço de mapas.'],
      [
        'Não compartilhamos seus dados com o Facebook.',
        'Compartilhamos seu endereço com os Correios para a entrega.'
      ],
      ['Não enviamos publicidade.', 'Enviamos a confirmação do seu pedido por e-mail.'],
      ['Não enviaremos publicidade sem o seu consentimento.', 'Enviamos ofertas por e-mail.'],
      ['Coletamos apenas os dados necessários.', 'Coletamos o seu nome.'],
      ['Não guardamos o seu endereço IP por mais de trinta dias.', 'Guardamos o seu endereço IP.'],
      ['Não guardamos a sua senha em texto simples.', 'Guardamos a sua senha de forma cifrada.'],
      ['Não compartilhamos seus dados com terceiros.', 'Compartilhamos seus dados com os nossos operadores.'],
      ['Não coletamos dados de menores de 12 anos.', 'Coletamos o seu nome e o seu e-mail.'],
      [
        'Não armazenamos os dados do seu cartão.',
        'O processador de pagamentos armazena os dados do seu cartão.'
      ],
      ['O Google não armazena o seu endereço IP.', 'Armazenamos o seu endereço IP.'],
      ['Não enviaremos publicidade por SMS.', 'Enviamos ofertas por e-mail.'],
      ['Ninguém lê as suas mensagens.', 'Você pode ler as suas mensagens.'],
      ['Ninguém vende os seus dados.', 'Compartilhamos os seus dados.'],
      ['Coletamos apenas o seu e-mail e o seu nome.', 'Coletamos o seu nome.'],
      ['Não compartilhamos outros dados com o Google.', 'Compartilhamos seu endereço IP com o Google.'],
      ['Seus dados não são vendidos.', 'Os ingressos vendidos neste site trazem o seu nome.'],
      [
        'Suas fotos permanecem no seu dispositivo até você compartilhá-las.',
        'Enviamos suas fotos para os nossos servidores.'
      ],
      ['Não coletamos dados pessoais quando você lê este site.', 'Coletamos o seu nome.'],
      [
        'Não realizamos transferência internacional de dados sem garantias.',
        'Seus dados são transferidos para os Estados Unidos.'
      ]
    ]
  }
])('in $language', ({language, broken, kept}) => {
  test.each(broken)('these contradict each other: %s | %s', (promise, practice) => {
    expect(contradict(promise, practice, language)).toEqual([true, true])
  })

  test.each(kept)('these do not: %s | %s', (promise, practice) => {
    expect(contradict(promise, practice, language)).toEqual([false, false])
  })
})

/** A heading about a tool is not a promise for the whole policy. */
test.each([
  ['de', '## Matomo\n\nIhre IP-Adresse wird nicht gespeichert.\n\n## Logs\n\nWir speichern Ihre IP-Adresse.'],
  [
    'fr',
    '## Matomo\n\nVotre adresse IP n’est pas enregistrée.\n\n## Journaux\n\nNous conservons votre adresse IP.'
  ]
])('in %s, a statement about one tool is not a general promise: %s', (language, markdown) => {
  expect(findContradictions(markdown, {language})).toEqual([])
  expect(findContradictions(markdown.replace('## Matomo\n\n', ''), {language})).toHaveLength(1)
})
