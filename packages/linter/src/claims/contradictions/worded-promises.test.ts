import type {Language} from '@policy-gen/schema'
import {describe, expect, test} from 'vitest'
import {contradict} from '../../../../../scripts/test/contradict.js'
import type {PromiseKind} from '../../languages/promise-words.js'
import {findContradictions} from './find-contradictions.js'

type Pair = readonly [promise: string, practice: string]

/** Every kind of promise in every language, as policies word it. */
const broken: Readonly<Record<Language, Readonly<Record<PromiseKind, Pair>>>> = {
  en: {
    'no-account': [
      'You can use our app without creating an account.',
      'To use the app, you must create an account.'
    ],
    'no-fee': ['Requests are free of charge.', 'We charge a fee of 15 euros for each access request.'],
    'no-recording': ['We do not record phone calls.', 'Incoming calls are recorded to train our staff.'],
    'no-analytics': ['We do not use any analytics tools.', 'This site uses Plausible to count visits.'],
    'no-trackers': ['Our app contains no advertising trackers.', 'We use the Meta Pixel in the app.'],
    'no-embeds': ['We do not load any third-party content.', 'Vimeo videos are embedded in our pages.'],
    'no-logs': ['No server logs are kept.', 'The web server logs the IP address of each visitor.'],
    'no-profiles': [
      'No user profiles are created.',
      'We compile a profile of your interests from what you buy.'
    ],
    'no-automated-decisions': [
      'We do not make automated decisions.',
      'Applications are rejected automatically if the score is too low.'
    ],
    'no-sale': [
      'We do not sell your personal information.',
      'In the last twelve months we have sold identifiers and commercial information.'
    ],
    'no-officer': [
      'We have not appointed a data protection officer.',
      'Our data protection officer can be reached at privacy@example.org.'
    ],
    'minimum-age': [
      'You must be at least 16 years old to use our service.',
      'Children from age 12 may create an account.'
    ],
    'optional-data': ['Giving your date of birth is optional.', 'You must provide your date of birth.'],
    'gone-with-account': [
      'When you delete your account, all your personal data is deleted.',
      'After your account is closed, we keep your profile for two years.'
    ],
    'opting-out': [
      'You can unsubscribe from our marketing emails at any time by following the link in each of them.',
      'You cannot opt out of promotional messages.'
    ],
    'notice-of-changes': [
      'We will notify you by email before any changes to this policy take effect.',
      'We may change this policy at any time without notice.'
    ],
    'do-not-track': ['We respect Do Not Track.', 'Our site does not respond to Do Not Track signals.'],
    'no-children': [
      'We do not knowingly collect personal data from children under 12.',
      'Children under 12 can create a profile in our app.'
    ],
    'unasked-data': [
      'You will never be asked for your date of birth.',
      'At registration, we ask you for your name and your date of birth.'
    ],
    'no-location': ['The app never accesses your location.', 'We use your location to list events near you.'],
    'no-camera': ['Our app has no access to your camera.', 'The app uses your camera to scan receipts.'],
    'no-microphone': [
      'The app does not access your microphone.',
      'We record audio through the microphone of your phone.'
    ],
    'no-contacts': ['We never upload your contacts.', 'Our app syncs your address book with our servers.'],
    'no-ip-addresses': [
      'We do not log IP addresses.',
      'For security, our server stores the IP address of each request.'
    ],
    'no-readers': [
      'No human ever reads your conversations.',
      'Our reviewers read some of the conversations.'
    ],
    'no-health-data': ['We do not process any health data.', 'We record your heart rate during the night.'],
    'no-sensitive-data': [
      'We do not collect any sensitive information.',
      'For your profile, we ask you for your religion and your ethnicity.'
    ],
    'data-at-home': [
      'All of your data is stored on servers in Ireland.',
      'Our servers are located in the United States.'
    ],
    'own-sources': [
      'All personal data that we hold comes directly from you.',
      'We buy addresses of households from data brokers.'
    ],
    'no-mailings': [
      'We will never send you marketing emails.',
      'Every month we inform you about special offers.'
    ],
    'no-cookies': ['This website works without cookies.', 'Hotjar places several cookies on each page.']
  },
  de: {
    'no-account': [
      'Für die Nutzung der App ist keine Registrierung erforderlich.',
      'Um die App nutzen zu können, müssen Sie ein Benutzerkonto anlegen.'
    ],
    'no-fee': [
      'Auskünfte erteilen wir kostenlos.',
      'Für jede Auskunft berechnen wir eine Gebühr von 15 Euro.'
    ],
    'no-recording': [
      'Telefonate werden nicht aufgezeichnet.',
      'Anrufe bei unserer Hotline werden aufgezeichnet.'
    ],
    'no-analytics': ['Wir verwenden keine Analysetools.', 'Auf dieser Website setzen wir Matomo ein.'],
    'no-trackers': ['Unsere App enthält keine Werbetracker.', 'In der App verwenden wir den Facebook Pixel.'],
    'no-embeds': [
      'Unsere Seiten enthalten keine externen Inhalte.',
      'Auf unseren Seiten sind Videos von Vimeo eingebunden.'
    ],
    'no-logs': ['Wir führen keine Logfiles.', 'In den Logfiles wird Ihre IP-Adresse gespeichert.'],
    'no-profiles': ['Wir erstellen keine Nutzungsprofile.', 'Wir bilden ein Profil Ihrer Interessen.'],
    'no-automated-decisions': [
      'Eine automatisierte Entscheidungsfindung findet nicht statt.',
      'Über Ihren Antrag entscheidet unser System.'
    ],
    'no-sale': ['Wir verkaufen keine Daten.', 'Im letzten Jahr haben wir Adressen an Händler verkauft.'],
    'no-officer': [
      'Wir haben keinen Datenschutzbeauftragten bestellt.',
      'Sie erreichen unseren Datenschutzbeauftragten unter privacy@example.org.'
    ],
    'minimum-age': [
      'Nutzer müssen mindestens 16 Jahre alt sein.',
      'Kinder ab 12 Jahren können ein Konto anlegen.'
    ],
    'optional-data': [
      'Die Angabe Ihrer Telefonnummer ist freiwillig.',
      'Die Telefonnummer ist ein Pflichtfeld.'
    ],
    'gone-with-account': [
      'Mit der Löschung Ihres Kontos werden alle Daten gelöscht.',
      'Nach der Löschung des Kontos speichern wir Ihr Profil noch zwei Jahre.'
    ],
    'opting-out': [
      'Sie können unseren Newsletter jederzeit abbestellen.',
      'Den Newsletter können Sie nicht abbestellen.'
    ],
    'notice-of-changes': [
      'Wir informieren Sie rechtzeitig vor jeder Änderung.',
      'Wir können diese Datenschutzerklärung ohne Ankündigung ändern.'
    ],
    'do-not-track': ['Wir beachten Do Not Track.', 'Wir ignorieren Do Not Track.'],
    'no-children': [
      'Wir erheben wissentlich keine Daten von Kindern.',
      'Kinder unter 12 Jahren können ein Profil anlegen.'
    ],
    'unasked-data': [
      'Wir fragen nicht nach Ihrem Geburtsdatum.',
      'Bei der Anmeldung fragen wir nach Ihrem Geburtsdatum.'
    ],
    'no-location': [
      'Die App greift nicht auf Ihren Standort zu.',
      'Wir verwenden Ihren Standort, um Veranstaltungen in der Nähe zu zeigen.'
    ],
    'no-camera': [
      'Die App hat keinen Zugriff auf Ihre Kamera.',
      'Die App nutzt die Kamera, um Belege zu erkennen.'
    ],
    'no-microphone': [
      'Die App hat keinen Zugriff auf Ihr Mikrofon.',
      'Die App nutzt das Mikrofon, um Lieder zu erkennen.'
    ],
    'no-contacts': [
      'Ihre Kontakte werden nicht hochgeladen.',
      'Die App überträgt Ihr Adressbuch auf unseren Server.'
    ],
    'no-ip-addresses': [
      'Wir speichern keine IP-Adressen.',
      'Unser Webserver speichert die IP-Adresse jedes Aufrufs.'
    ],
    'no-readers': [
      'Kein Mensch liest Ihre Nachrichten.',
      'Unsere Moderatoren lesen einen Teil der Nachrichten.'
    ],
    'no-health-data': ['Gesundheitsdaten erheben wir nicht.', 'Wir erfassen Ihren Puls und Ihren Blutdruck.'],
    'no-sensitive-data': [
      'Wir erheben keine sensiblen Daten.',
      'Wir erfassen Ihre Religion und Ihre Staatsangehörigkeit.'
    ],
    'data-at-home': [
      'Alle Ihre Daten werden auf Servern in Deutschland gespeichert.',
      'Unsere Server stehen in den USA.'
    ],
    'own-sources': ['Alle Daten stammen von Ihnen.', 'Wir kaufen Adressen von Adresshändlern.'],
    'no-mailings': [
      'Wir versenden keine Werbung per E-Mail.',
      'Jeden Monat informieren wir Sie per E-Mail über unsere Angebote.'
    ],
    'no-cookies': ['Unsere Website kommt ohne Cookies aus.', 'Hotjar setzt auf jeder Seite mehrere Cookies.']
  },
  fr: {
    'no-account': [
      'Aucun compte n’est nécessaire.',
      'Pour utiliser l’application, vous devez créer un compte.'
    ],
    'no-fee': [
      'L’exercice de vos droits est gratuit.',
      'Des frais de 15 euros sont dus pour chaque demande d’accès.'
    ],
    'no-recording': ['Nous n’enregistrons pas les appels.', 'Les appels à notre service sont enregistrés.'],
    'no-analytics': ['Nous n’utilisons aucun outil d’analyse.', 'Ce site utilise Matomo.'],
    'no-trackers': [
      'L’application ne contient aucun traceur publicitaire.',
      'L’application contient Facebook SDK.'
    ],
    'no-embeds': [
      'Notre site ne contient aucun contenu tiers.',
      'Nous intégrons des vidéos YouTube sur notre site.'
    ],
    'no-logs': [
      'Nous ne conservons aucun journal.',
      'Notre serveur enregistre l’adresse IP de chaque visiteur.'
    ],
    'no-profiles': ['Nous n’établissons aucun profil.', 'Nous constituons un profil de vos préférences.'],
    'no-automated-decisions': [
      'Nous ne prenons aucune décision automatisée.',
      'Votre demande est refusée automatiquement par notre système.'
    ],
    'no-sale': [
      'Nous ne vendons pas vos données.',
      'L’an dernier, nous avons vendu des adresses à des annonceurs.'
    ],
    'no-officer': [
      'Nous n’avons pas désigné de délégué à la protection des données.',
      'Vous pouvez contacter notre délégué à la protection des données à privacy@example.org.'
    ],
    'minimum-age': [
      'Vous devez avoir au moins 16 ans pour utiliser le service.',
      'Les enfants de 12 ans peuvent créer un compte.'
    ],
    'optional-data': [
      'La communication de votre numéro de téléphone est facultative.',
      'Le numéro de téléphone est obligatoire.'
    ],
    'gone-with-account': [
      'À la suppression de votre compte, toutes vos données sont supprimées.',
      'Après la suppression du compte, nous conservons votre profil pendant deux ans.'
    ],
    'opting-out': [
      'Vous pouvez à tout moment vous désabonner de la newsletter.',
      'Il n’est pas possible de se désabonner de la newsletter.'
    ],
    'notice-of-changes': [
      'Nous vous informerons avant toute modification.',
      'Nous pouvons modifier cette politique sans préavis.'
    ],
    'do-not-track': ['Nous respectons le signal Do Not Track.', 'Nous ignorons le signal Do Not Track.'],
    'no-children': [
      'Nous ne collectons pas sciemment de données auprès d’enfants.',
      'Les enfants de moins de 12 ans peuvent créer un profil.'
    ],
    'unasked-data': [
      'Nous ne vous demandons jamais votre date de naissance.',
      'À l’inscription, nous vous demandons votre date de naissance.'
    ],
    'no-location': [
      'L’application n’accède pas à votre position.',
      'Nous utilisons votre position pour afficher les événements proches.'
    ],
    'no-camera': [
      'L’application n’accède pas à votre caméra.',
      'L’application utilise la caméra pour lire les reçus.'
    ],
    'no-microphone': [
      'L’application n’utilise jamais le micro.',
      'L’application utilise le micro pour reconnaître des chansons.'
    ],
    'no-contacts': [
      'Vos contacts ne sont jamais transmis.',
      'L’application synchronise vos contacts avec nos serveurs.'
    ],
    'no-ip-addresses': [
      'Nous n’enregistrons pas les adresses IP.',
      'Notre serveur enregistre l’adresse IP de chaque visite.'
    ],
    'no-readers': ['Personne ne lit vos messages.', 'Nos modérateurs lisent une partie des messages.'],
    'no-health-data': [
      'Aucune donnée de santé n’est collectée.',
      'Nous enregistrons votre fréquence cardiaque.'
    ],
    'no-sensitive-data': [
      'Nous ne collectons aucune donnée sensible.',
      'Nous vous demandons votre religion et votre nationalité.'
    ],
    'data-at-home': [
      'Toutes vos données sont hébergées en France.',
      'Nos serveurs sont situés aux États-Unis.'
    ],
    'own-sources': [
      'Toutes les données proviennent directement de vous.',
      'Nous achetons des adresses auprès de courtiers.'
    ],
    'no-mailings': [
      'Nous n’envoyons jamais de publicité par e-mail.',
      'Chaque mois, nous vous informons par e-mail de nos offres.'
    ],
    'no-cookies': ['Notre site fonctionne sans cookies.', 'Hotjar dépose plusieurs cookies sur chaque page.']
  },
  es: {
    'no-account': ['No es necesario crear una cuenta.', 'Para utilizar la aplicación debe crear una cuenta.'],
    'no-fee': [
      'El ejercicio de sus derechos es gratuito.',
      'Cobramos una tasa de 15 euros por cada solicitud.'
    ],
    'no-recording': ['No grabamos las llamadas.', 'Las llamadas a nuestro servicio se graban.'],
    'no-analytics': ['No utilizamos ninguna herramienta de análisis.', 'Este sitio utiliza Matomo.'],
    'no-trackers': ['La aplicación no contiene rastreadores.', 'La aplicación contiene Facebook SDK.'],
    'no-embeds': [
      'Este sitio no incluye contenidos de terceros.',
      'Insertamos vídeos de YouTube en nuestro sitio.'
    ],
    'no-logs': ['No guardamos registros.', 'El servidor registra la dirección IP de cada visitante.'],
    'no-profiles': ['No creamos perfiles.', 'Elaboramos un perfil de sus preferencias.'],
    'no-automated-decisions': [
      'No tomamos decisiones automatizadas.',
      'El sistema rechaza automáticamente las solicitudes.'
    ],
    'no-sale': [
      'No vendemos sus datos personales.',
      'En el último año hemos vendido direcciones a anunciantes.'
    ],
    'no-officer': [
      'No hemos designado un delegado de protección de datos.',
      'Puede contactar con nuestro delegado de protección de datos en privacy@example.org.'
    ],
    'minimum-age': ['Debe tener al menos 16 años.', 'Los niños de 12 años pueden crear una cuenta.'],
    'optional-data': ['El número de teléfono es opcional.', 'El número de teléfono es obligatorio.'],
    'gone-with-account': [
      'Al eliminar su cuenta borramos todos sus datos.',
      'Tras la eliminación de la cuenta conservamos su perfil durante dos años.'
    ],
    'opting-out': [
      'Puede en cualquier momento darse de baja de la newsletter.',
      'No es posible darse de baja de la newsletter.'
    ],
    'notice-of-changes': [
      'Le informaremos antes de cualquier cambio.',
      'Podemos modificar esta política sin previo aviso.'
    ],
    'do-not-track': ['Respetamos la señal Do Not Track.', 'Ignoramos la señal Do Not Track.'],
    'no-children': [
      'No recogemos conscientemente datos de niños.',
      'Los niños menores de 12 años pueden crear un perfil.'
    ],
    'unasked-data': [
      'Nunca le pedimos su fecha de nacimiento.',
      'En el registro le pedimos su fecha de nacimiento.'
    ],
    'no-location': [
      'La aplicación no accede a su ubicación.',
      'Utilizamos su ubicación para mostrarle eventos cercanos.'
    ],
    'no-camera': [
      'La aplicación no accede a su cámara.',
      'La aplicación utiliza la cámara para leer recibos.'
    ],
    'no-microphone': [
      'La aplicación no utiliza el micrófono.',
      'La aplicación utiliza el micrófono para reconocer canciones.'
    ],
    'no-contacts': [
      'La aplicación no accede a sus contactos.',
      'La aplicación sincroniza sus contactos con nuestros servidores.'
    ],
    'no-ip-addresses': [
      'No guardamos las direcciones IP.',
      'Nuestro servidor guarda la dirección IP de cada visita.'
    ],
    'no-readers': ['Nadie lee sus mensajes.', 'Nuestros moderadores leen una parte de los mensajes.'],
    'no-health-data': ['No tratamos datos de salud.', 'Registramos su frecuencia cardíaca.'],
    'no-sensitive-data': ['No recogemos datos sensibles.', 'Le pedimos su religión y su nacionalidad.'],
    'data-at-home': ['Todos sus datos se alojan en España.', 'Nuestros servidores están en Estados Unidos.'],
    'own-sources': [
      'Todos los datos proceden directamente de usted.',
      'Compramos direcciones a intermediarios.'
    ],
    'no-mailings': [
      'Nunca le enviamos publicidad.',
      'Cada mes le informamos por correo electrónico de nuestras ofertas.'
    ],
    'no-cookies': ['Nuestra web funciona sin cookies.', 'Hotjar instala varias cookies en cada página.']
  },
  pt: {
    'no-account': [
      'Não é necessário criar uma conta.',
      'Para utilizar o aplicativo, você deve criar uma conta.'
    ],
    'no-fee': ['O exercício dos seus direitos é gratuito.', 'Cobramos uma taxa de 15 euros por cada pedido.'],
    'no-recording': ['Não gravamos as chamadas.', 'As chamadas para o nosso serviço são gravadas.'],
    'no-analytics': ['Não utilizamos nenhuma ferramenta de análise.', 'Este site utiliza Matomo.'],
    'no-trackers': ['O aplicativo não contém rastreadores.', 'O aplicativo contém Facebook SDK.'],
    'no-embeds': ['Este site não contém conteúdos de terceiros.', 'Incorporamos vídeos do YouTube no site.'],
    'no-logs': ['Não guardamos registos.', 'O servidor regista o endereço IP de cada visitante.'],
    'no-profiles': ['Não criamos perfis.', 'Elaboramos um perfil das suas preferências.'],
    'no-automated-decisions': [
      'Não tomamos decisões automatizadas.',
      'O sistema rejeita automaticamente os pedidos.'
    ],
    'no-sale': ['Não vendemos os seus dados.', 'Nos últimos doze meses vendemos informações a anunciantes.'],
    'no-officer': [
      'Não nomeámos encarregado de proteção de dados.',
      'Pode contactar o nosso encarregado de proteção de dados em privacy@example.org.'
    ],
    'minimum-age': ['É necessário ter pelo menos 16 anos.', 'As crianças de 12 anos podem criar uma conta.'],
    'optional-data': ['O número de telefone é opcional.', 'O número de telefone é obrigatório.'],
    'gone-with-account': [
      'Ao eliminar a sua conta, todos os seus dados são eliminados.',
      'Após a eliminação da conta, conservamos o seu perfil durante dois anos.'
    ],
    'opting-out': ['Pode a qualquer momento cancelar a newsletter.', 'Não é possível cancelar a newsletter.'],
    'notice-of-changes': [
      'Informaremos antes de qualquer alteração.',
      'Podemos alterar esta política sem aviso prévio.'
    ],
    'do-not-track': ['Respeitamos o sinal Do Not Track.', 'Ignoramos o sinal Do Not Track.'],
    'no-children': [
      'Não recolhemos conscientemente dados de crianças.',
      'As crianças menores de 12 anos podem criar um perfil.'
    ],
    'unasked-data': [
      'Nunca lhe pedimos a sua data de nascimento.',
      'No registo, pedimos-lhe a sua data de nascimento.'
    ],
    'no-location': [
      'A aplicação não acede à sua localização.',
      'Utilizamos a sua localização para lhe mostrar eventos próximos.'
    ],
    'no-camera': ['A aplicação não acede à sua câmara.', 'A aplicação utiliza a câmara para ler recibos.'],
    'no-microphone': [
      'A aplicação não utiliza o microfone.',
      'A aplicação utiliza o microfone para reconhecer canções.'
    ],
    'no-contacts': [
      'A aplicação não acede aos seus contactos.',
      'A aplicação sincroniza os seus contactos com os nossos servidores.'
    ],
    'no-ip-addresses': [
      'Não guardamos os endereços IP.',
      'O nosso servidor guarda o endereço IP de cada visita.'
    ],
    'no-readers': ['Ninguém lê as suas mensagens.', 'Os nossos moderadores leem uma parte das mensagens.'],
    'no-health-data': ['Não tratamos dados de saúde.', 'Registamos o seu ritmo cardíaco.'],
    'no-sensitive-data': ['Não recolhemos dados sensíveis.', 'Pedimos a sua religião e a sua nacionalidade.'],
    'data-at-home': [
      'Todos os seus dados estão alojados em Portugal.',
      'Os nossos servidores estão nos Estados Unidos.'
    ],
    'own-sources': ['Todos os dados provêm diretamente de si.', 'Compramos endereços a intermediários.'],
    'no-mailings': [
      'Nunca enviamos publicidade por e-mail.',
      'Todos os meses informamo-lo por e-mail das nossas ofertas.'
    ],
    'no-cookies': ['O nosso site funciona sem cookies.', 'O Hotjar instala vários cookies em cada página.']
  }
}

/**
 * Kinds that the same sentences break: server logs contain IP addresses, and people below an age are
 * children.
 */
const brokenAlike = [
  ['no-logs', 'no-ip-addresses'],
  ['minimum-age', 'no-children']
]

function isBrokenAlike(...kinds: readonly string[]): boolean {
  return brokenAlike.some((alike) => kinds.every((kind) => alike.includes(kind)))
}

describe.each(Object.entries(broken))('in %s', (language, pairs) => {
  test.each(Object.entries(pairs))('a promise of %s is broken', (_, [promise, practice]) => {
    expect(contradict(promise, practice, language)).toEqual([true, true])
  })

  test.each(Object.entries(pairs))(
    'a promise of %s is kept if nobody breaks it',
    (_, [promise, practice]) => {
      expect(findContradictions(`${promise}\n\n${promise}`, {language})).toEqual([])
      expect(findContradictions(`${practice}\n\n${practice}`, {language})).toEqual([])
    }
  )

  test('a promise is broken only by its own kind of practice', () => {
    for (const [kind, [promise]] of Object.entries(pairs))
      for (const [other, [, practice]] of Object.entries(pairs))
        if (kind !== other && !isBrokenAlike(kind, other)) {
          const found = findContradictions(`${promise}\n\n${practice}`, {language})
          expect(found, `${promise} ${practice}`).toEqual([])
        }
  })
})

/**
 * Sentences that only seem to break a promise: about somebody else, another part, another time, or with a
 * condition.
 */
test.each([
  ['No account is required to use Snip.', 'Signing in is needed only if you choose the optional backup.'],
  ['No account is required.', 'To use the app with several devices you must create an account.'],
  ['We do not keep logs.', 'The contents of your e-mail to our support team are kept in our ticket system.'],
  ['The app does not collect any data.', 'The app stores your notes on your device.'],
  [
    'The app does not collect any data.',
    'The app uses your location to show the weather; it never leaves your device.'
  ],
  ['The app does not collect any data.', 'The app may access your contacts if you allow it.'],
  ['The extension does not collect any data.', 'The extension stores your settings locally in your browser.'],
  ['This app does not collect any personal data.', 'The app stores your photos only on your phone.'],
  ['Our service does not respond to Do Not Track signals.', 'We honour the Global Privacy Control.'],
  ['We do not use any analytics.', 'GitHub, which hosts this site, uses Google Analytics on its own pages.'],
  ['We do not use any analytics.', 'Apple provides us with anonymous statistics about downloads.'],
  [
    'We do not use analytics tools.',
    'Unlike other sites, which use Google Analytics, we count page views ourselves.'
  ],
  [
    'There are no trackers in our app.',
    'The blocker stops Google Analytics, DoubleClick and the Facebook Pixel.'
  ],
  ['Our pages contain no third-party content.', 'Our videos are on YouTube; a link leads there.'],
  ['We do not create profiles.', 'You can create a profile with your name and a picture of you.'],
  [
    "We don't build profiles of our users.",
    'Advertisers on other sites may build a profile of your interests.'
  ],
  ['No automated decision-making takes place.', 'Spam is automatically rejected by our mail server.'],
  ['We make no automated decisions.', 'Expired sessions are automatically closed.'],
  [
    'We have not appointed a data protection officer.',
    'You may complain to the data protection officer of your state.'
  ],
  [
    'You must be at least 16 years old to use the service.',
    'Children aged 10 may use it with the permission of a parent.'
  ],
  ['You must be at least 16 to use this service.', 'Persons aged 65 and over may register at a lower price.'],
  [
    'We do not knowingly collect data from children under 13.',
    'If we learn that a child under 13 has given us data, we delete it.'
  ],
  [
    'Providing your phone number is optional.',
    'To receive codes by text message you must provide a phone number.'
  ],
  ['Your name is optional.', 'You must provide your name and address if you order goods.'],
  [
    'Support tickets are deleted after 30 days.',
    'Support tickets are kept for up to two years if they concern a dispute.'
  ],
  ['Log files are deleted after 7 days.', 'Log files are kept for 30 days in case of an attack.'],
  ['Server logs are stored for 14 days.', 'Backups are kept for 30 days.'],
  ['Invoices are kept for ten years.', 'Offers are kept for six years.'],
  ['Photos are not stored.', 'Photos are kept for 30 days if you choose to save them.'],
  [
    'When you delete your account, all your data is erased.',
    'We keep your data for 30 days after you delete your account, so that you can restore it.'
  ],
  [
    'If you close your account, we delete everything.',
    'After closing an account, transaction records are kept for seven years as required by law.'
  ],
  ['You can unsubscribe from marketing emails at any time.', 'You cannot unsubscribe from security notices.'],
  [
    'We will notify you of any changes to this policy.',
    'We may change this policy at any time; the new version is posted here.'
  ],
  [
    'We will inform you in advance of all changes to this policy.',
    'We may correct typos in this policy without notice.'
  ],
  ['Calls are not recorded.', 'The number and length of calls are recorded.'],
  ['We do not record calls.', 'With your consent, interviews are recorded.'],
  [
    'We do not sell personal information.',
    'We have not sold personal information in the preceding 12 months.'
  ],
  [
    'We do not sell your data.',
    'We have sold or shared, as California defines these words, online identifiers.'
  ],
  ['We never sell your personal information.', "Some of our competitors have sold their users' data."],
  [
    'Access requests are free of charge.',
    'For further copies we may charge a reasonable fee based on administrative costs.'
  ],
  ['We do not charge for access requests.', 'Your bank may charge a fee for each transfer.'],
  ['All data stays on your device.', 'Crash reports are sent to us if you agree.'],
  ['Your data stays in the EU.', 'The offices of our parent company are in the United States.'],
  [
    'Your email is the only data we collect for the newsletter.',
    'In the shop we collect your name and address.'
  ],
  ['We do not use advertising cookies.', 'We use a cookie to remember your language.'],
  ['No cookies are used on this site.', 'The app stores a token on your phone.'],
  ['We do not use cookies.', 'A cookie is a small file that is placed on your device by a website.'],
  [
    'We do not use cookies.',
    'If you embed a video, YouTube may place cookies on the devices of your visitors.'
  ],
  ['This site sets no cookies.', 'Before 2020 a session cookie was placed in your browser.'],
  ['Nobody reads your messages.', 'You can read your messages in the archive.'],
  ['Our service does not use tracking cookies.', 'On our blog, which is a separate site, cookies are set.'],
  ['No logs are kept.', 'You can keep a log of your workouts.'],
  ['We do not use profiling.', 'Administrators can create a profile for each of their employees.'],
  [
    'We do not keep server logs.',
    'Our hosting provider keeps access logs for seven days under its own responsibility.'
  ],
  [
    'We make no automated decisions about you.',
    'If your card is declined automatically by your bank, we tell you.'
  ],
  ['We do not use analytics.', 'We used Google Analytics until March 2021.'],
  ['We do not use analytics.', 'Do we use Matomo?'],
  ['We respect Do Not Track.', 'Embedded videos may not respond to Do Not Track.'],
  ['No logs are kept.', 'At present Zenith stores each visit in server logs.'],
  ['No logs are kept.', 'DataHouse may record each visit and keep it in server logs.'],
  ['Registration is not required.', 'Registration is required for the forum.'],
  [
    'Not be subject to automated decisions.',
    'Applications are rejected automatically if the score is too low.'
  ],
  [
    'Deleting your account removes all messages.',
    'For two years after deletion of your account, we keep your purchases.'
  ],
  [
    'We will notify you of any changes to this policy by posting them here.',
    'We may change this policy at any time without prior notice.'
  ],
  ['You can opt out of targeted advertising at any time.', 'You cannot opt out of promotional messages.'],
  [
    'We do not knowingly sell personal information of consumers under 16.',
    'Children from age 12 may create an account.'
  ],
  ['We do not embed any third-party content.', 'Use of YouTube is governed by the terms of Google.'],
  ['We do not use any analytics.', 'To use the Google Analytics opt-out add-on, follow this link.'],
  ['We do not sell your personal information.', 'We buy lists from data brokers who sell personal data.'],
  [
    'We do not sell your personal information.',
    'For people in Ireland selling on our marketplace, the controller of personal data is Acme Ireland.'
  ],
  [
    'We do not sell your personal information.',
    'In a bankruptcy, personal information is an asset of ours that may be sold.'
  ],
  ['Registration is not required to play.', 'To use the platform as a publisher you must register.'],
  [
    'We do not knowingly collect data about children.',
    'Children under 10 may join a lesson if their teacher supervises it.'
  ],
  ['You will not be asked for your date of birth.', 'We ask you for your name.'],
  ['You will never be asked for your password.', 'We ask you for your name and your e-mail address.'],
  ['The app never accesses your location.', 'Your time zone is your location as far as we know.'],
  ['The app never accesses your location.', 'The app uses your location if you allow it.'],
  ['We do not track your location when the app is closed.', 'The app uses your location to find a bus.'],
  ['The app has no access to your camera.', 'We sell a camera and film.'],
  ['The app does not use the microphone in the background.', 'The app uses the microphone for voice notes.'],
  ['We never upload your contacts.', 'You have the ability to import your contacts.'],
  ['We do not log IP addresses.', 'We log anonymised IP addresses.'],
  ['We do not log IP addresses.', 'These widgets may log your IP address, but we never see it.'],
  ['We do not log IP addresses through the app.', 'When you visit our website, we log IP addresses.'],
  [
    'No human ever reads your conversations.',
    'Our staff read the messages that you send to our support desk.'
  ],
  ['No human ever reads your conversations.', 'Other users read the conversations that you publish.'],
  ['We do not process any health data.', 'The app records your heart rate; it stays on your phone.'],
  ['We never sell health data.', 'We record your heart rate and your weight.'],
  ['We will never ask for sensitive information by e-mail.', 'For the visa, we ask you for your religion.'],
  ['All payment data is stored in Ireland.', 'Our newsletter is stored in the United States.'],
  ['All of your data is stored in Germany.', 'Our visitors in the United States have more rights.'],
  ['All data comes directly from you.', 'If you sign in with Google, we receive data from third parties.'],
  ['We never send you marketing emails.', 'If you have subscribed, we email you about special offers.'],
  ['We will never send you marketing emails without your consent.', 'We email you about special offers.'],
  ['You can use our website without cookies.', 'Google Analytics stores two cookies.'],
  ['Our website works without cookies.', 'Once you agree, Google Analytics stores two cookies.']
])('these don’t contradict each other: %s | %s', (one, other) => {
  expect(contradict(one, other, 'en')).toEqual([false, false])
})

test.each([
  [
    'en',
    'Questions from customers are deleted after 30 days.',
    'We keep questions from customers for one year.'
  ],
  ['en', 'Meter readings are not stored.', 'Meter readings are kept for two years.'],
  ['de', 'Bewerbungen löschen wir nach sechs Monaten.', 'Bewerbungen werden zwei Jahre lang aufbewahrt.'],
  ['de', 'Zählerstände werden nicht gespeichert.', 'Zählerstände werden für zwei Jahre gespeichert.'],
  [
    'fr',
    'Les candidatures sont supprimées après six mois.',
    'Nous conservons les candidatures pendant deux ans.'
  ],
  ['fr', 'Les relevés ne sont pas conservés.', 'Nous conservons les relevés pendant deux ans.'],
  ['es', 'Las candidaturas se eliminan a los seis meses.', 'Conservamos las candidaturas durante dos años.'],
  ['es', 'Las lecturas no se conservan.', 'Las lecturas se conservan durante dos años.'],
  ['pt', 'As candidaturas são eliminadas após seis meses.', 'Conservamos as candidaturas durante dois anos.'],
  ['pt', 'As leituras não são guardadas.', 'As leituras são guardadas durante dois anos.'],
  ['en', 'Server logs are kept for no longer than 30 days.', 'Our log files are overwritten after one year.'],
  [
    'en',
    'Access logs are deleted within 7 days.',
    'We keep log files for 90 days in order to detect attacks.'
  ],
  [
    'de',
    'Die Logdateien werden nach 7 Tagen überschrieben.',
    'Server-Logfiles bewahren wir 90 Tage lang auf.'
  ],
  [
    'fr',
    'Les journaux du serveur sont effacés au bout de 7 jours.',
    'Nous conservons les journaux pendant 90 jours afin de détecter les attaques.'
  ],
  ['es', 'Los registros se borran a los 7 días.', 'Conservamos los registros del servidor durante 90 días.'],
  ['pt', 'Os registos são apagados ao fim de 7 dias.', 'Conservamos os registos do servidor durante 90 dias.']
])('%s: the same data is kept for two periods: %s | %s', (language, shorter, longer) => {
  expect(contradict(shorter, longer, language)).toEqual([true, true])
})

test.each([
  ['Questions are deleted after 30 days.', 'Complaints are kept for one year.'],
  ['Questions are kept for twelve months.', 'Questions are kept for one year.'],
  ['Questions are deleted after one year.', 'Questions are deleted after one year.'],
  ['Your data is deleted after 30 days.', 'Your data is kept for one year.'],
  ['Cookies are stored for 30 days.', 'Cookies are stored for one year.'],
  ['Questions are kept for 30 days.', 'Questions are kept for one year to settle a dispute.'],
  ['Questions are kept for 30 days.', 'If you agree, questions are kept for one year.'],
  ['Questions are not stored.', 'Answers are kept for one year.'],
  ['Log files are deleted after 7 days.', 'Server logs are kept for no longer than 30 days.'],
  ['Log files are deleted after 7 days.', 'Backups are overwritten after 30 days.']
])('these periods don’t contradict each other: %s | %s', (one, other) => {
  expect(contradict(one, other, 'en')).toEqual([false, false])
})

test.each([
  ['en', 'This extension does not collect any data.', 'The extension records the pages that you visit.'],
  ['de', 'Diese App erhebt keine Daten.', 'Die App erfasst Ihren Standort.'],
  ['fr', 'L’application ne collecte aucune donnée.', 'L’application enregistre votre position.'],
  ['es', 'La aplicación no recopila ningún dato.', 'La aplicación registra su ubicación.'],
  ['pt', 'O aplicativo não coleta dados.', 'O aplicativo registra a sua localização.']
])('%s: a program collects data: %s | %s', (language, promise, practice) => {
  expect(contradict(promise, practice, language)).toEqual([true, true])
})

test('a practice in one part of a service breaks no promise about another', () => {
  const practice = 'We use Plausible to count visits.'
  const on = (place: string): string =>
    `# Acme\n\nWe do not use any analytics ${place}.\n\n## Website\n\n${practice}`
  expect(findContradictions(on('on our website'), {language: 'en'})).toHaveLength(1)
  expect(findContradictions(on('in our app'), {language: 'en'})).toEqual([])
})

test('a heading, a question and a conditional list promise nothing', () => {
  const breach = 'We use Plausible to count visits.'
  for (const text of [
    `# Acme\n\n## We do not use any analytics\n\n${breach}`,
    `Why do we not use any analytics?\n\n${breach}`,
    `It would be best if:\n\n- we did not use any analytics\n\n${breach}`,
    `We do not use any analytics. However, it may be needed.\n\n${breach}`
  ])
    expect(findContradictions(text, {language: 'en'}), text).toEqual([])
})

test('recognises the organisation by its name, and nobody else', () => {
  const promise = '# Privacy Policy of Acme\n\nWe do not use any analytics.'
  const found = (practice: string): number =>
    findContradictions(`${promise}\n\n${practice}`, {language: 'en'}).length
  expect(found('Acme uses Plausible to count visits.')).toBe(1)
  expect(found('Zenith uses Plausible to count visits.')).toBe(0)
})

test.each([
  ['Your phone calls with our staff are never recorded.', 'We record all telephone conversations.'],
  [
    'We do not use Google Analytics or any other analytics service.',
    'Visits are counted with Google Analytics.'
  ],
  ['Our app is free of ads and trackers.', 'We have integrated AdMob into the app.'],
  ['We will never sell your data.', 'During the past year we sold browsing data to a publisher.'],
  ['Our company has no data protection officer.', 'Please send questions to our data protection officer.'],
  ['Nobody under 18 may use the service.', 'From the age of 16 you can open an account.'],
  ['You do not have to give us your real name.', 'Providing your real name is mandatory.'],
  [
    'Deleting your account removes all your data.',
    'For two years after deletion of your account, we keep your purchases.'
  ],
  [
    'You may withdraw from our newsletter whenever you like.',
    'Unsubscribing from the newsletter is not possible.'
  ],
  ['We will inform you 30 days before we change this policy.', 'This policy can be changed without notice.'],
  ['Your email address is the only data that we store.', 'We also collect your phone number.'],
  ['All of your notes stay on your device.', 'Your notes are uploaded to our servers every night.'],
  ['We do not keep IP addresses of our visitors.', 'The server records the IP address of each visitor.'],
  ['We do not use cookies.', 'When you log in, a session cookie is placed in your browser.'],
  [
    'Nobody in our team reads your private messages.',
    'Our moderators review private messages in order to prevent abuse.'
  ],
  ['All personal data remains in the EU.', 'Backups of our database are stored on servers in Virginia, USA.']
])('these contradict each other, too: %s | %s', (promise, practice) => {
  expect(contradict(promise, practice, 'en')).toEqual([true, true])
})
