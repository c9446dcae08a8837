import type {requirements as english} from '../en/requirements.js'
import type {Words} from '../together.js'

export const requirements: Words<typeof english> = {
  app: {
    '1.4.a': 'Welche Arten personenbezogener Daten erhoben und aufbewahrt werden.',
    '1.4.b': 'Wie personenbezogene Daten erhoben und aufbewahrt werden.',
    '1.4.c':
      'Zu welchen Zwecken personenbezogene Daten erhoben, aufbewahrt, verwendet und weitergegeben werden.',
    '1.4.d': 'Wie Personen Zugang zu ihren Daten erhalten und sie berichtigen lassen.',
    '1.4.e': 'Wie man sich über einen Verstoß beschwert, und wie mit der Beschwerde umgegangen wird.',
    '1.4.f': 'Ob Daten voraussichtlich an Empfänger in anderen Ländern gehen, und in welche.',
    '1.7':
      'Welche Entscheidungen, die Personen erheblich betreffen, Computerprogramme treffen, und mit welchen Daten.'
  },
  'us-states': {
    categories: 'Welche Kategorien personenbezogener Daten verarbeitet werden, darunter sensible Daten.',
    purposes: 'Für welche Zwecke personenbezogene Daten verarbeitet werden.',
    rights: 'Die Rechte auf Auskunft, Löschung und Übertragbarkeit und darauf, dem Verkauf zu widersprechen.',
    correction: 'Das Recht auf Berichtigung falscher Daten.',
    'opt-outs':
      'Die Rechte, zielgerichteter Werbung und Profiling für bedeutsame Entscheidungen zu widersprechen.',
    requests: 'Wie Anträge gestellt werden, und auf welchen sicheren und verlässlichen Wegen.',
    appeal: 'Wie eine Person gegen die Ablehnung eines Antrags vorgeht.',
    shared:
      'Welche Kategorien personenbezogener Daten an Dritte weitergegeben werden, und an welche Kategorien von ihnen.',
    sale: 'Klar und auffällig, dass Daten verkauft oder für zielgerichtete Werbung verarbeitet werden, und wie man widerspricht.',
    'texas.sensitive':
      'Wo sensible Daten verkauft werden, wörtlich der Hinweis „We may sell your sensitive personal data“.',
    'texas.biometric':
      'Wo biometrische Daten verkauft werden, wörtlich der Hinweis „We may sell your biometric personal data“.',
    'florida.sensitive':
      'Wo sensible Daten verkauft werden, wörtlich der Hinweis „This website may sell your sensitive personal data“.',
    'florida.biometric':
      'Wo biometrische Daten verkauft werden, wörtlich der Hinweis „This website may sell your biometric personal data“.',
    signals: 'Wie Widerspruchssignale wie Global Privacy Control behandelt werden.',
    recipients: 'Das Recht auf eine Liste der Dritten, denen Daten weitergegeben wurden.',
    contact: 'Eine aktive E-Mail-Adresse oder ein anderer Weg, den Verantwortlichen online zu erreichen.',
    'minnesota.retention':
      'Wie lange personenbezogene Daten aufbewahrt werden, als Beschreibung der Aufbewahrungsregeln.',
    updated: 'Wann die Datenschutzerklärung zuletzt aktualisiert wurde, oder ab wann sie gilt.',
    'new-jersey.changes': 'Wie man von wesentlichen Änderungen der Datenschutzerklärung erfährt.',
    profiling:
      'Wo Personen für bedeutsame Entscheidungen profiliert werden: das Recht, das Ergebnis infrage zu stellen und seinen Grund zu erfahren.'
  },
  dsa: {
    '26.1.d':
      'Nach welchen wichtigsten Parametern bestimmt wird, wer welche Werbung sieht, und wie man sie ändert.',
    '27.1':
      'Nach welchen wichtigsten Parametern Inhalte empfohlen werden, warum sie Gewicht haben und welche Optionen man hat.',
    '28': 'Wie Minderjährige auf der Plattform geschützt werden, und dass sie keine Werbung sehen, die auf Profiling beruht.'
  },
  'ai-act': {
    '50.1': 'Dass man mit einem KI-System kommuniziert, sofern das nicht offensichtlich ist.',
    '50.2': 'Dass ein KI-System Inhalte erzeugt oder verändert, und woran man das erkennt.',
    '50.3.emotions': 'Dass ein System Emotionen erkennt, und woran man das erkennt.',
    '50.3.categories':
      'Dass ein System Menschen anhand biometrischer Daten in Kategorien einordnet, und woran man das erkennt.'
  },
  'us-dpf': {
    'notice.i': 'Dass die Organisation am Framework teilnimmt, mit einem Link auf die Liste der Teilnehmer.',
    'notice.ii':
      'Welche Arten von Daten erhoben werden, und welche Teile der Organisation sich ebenfalls an die Grundsätze halten.',
    'notice.iii':
      'Die Verpflichtung, die Grundsätze auf alle Daten anzuwenden, die im Vertrauen auf das Framework übermittelt werden.',
    'notice.iv': 'Für welche Zwecke Daten erhoben und genutzt werden.',
    'notice.v': 'Wie man die Organisation bei Fragen und Beschwerden erreicht.',
    'notice.vi': 'An welche Dritten, nach Art oder Namen, Daten weitergegeben werden, und für welche Zwecke.',
    'notice.vii': 'Das Recht auf Zugang zu den personenbezogenen Daten.',
    'notice.viii':
      'Mit welchen Wahlmöglichkeiten und Mitteln man Nutzung und Weitergabe seiner Daten begrenzt.',
    'notice.ix': 'Welche unabhängige Stelle Streit kostenlos beilegt, und welcher Art sie ist.',
    'notice.x':
      'Dass die Federal Trade Commission oder eine andere Behörde der Vereinigten Staaten ermittelt und durchsetzt.',
    'notice.xi': 'Die Möglichkeit, unter bestimmten Bedingungen ein bindendes Schiedsverfahren einzuleiten.',
    'notice.xii':
      'Dass Daten auf rechtmäßige Anfragen von Behörden herauszugeben sind, auch zur nationalen Sicherheit oder Strafverfolgung.',
    'notice.xiii': 'Wofür die Organisation haftet, wenn Daten an Dritte weiterübermittelt werden.'
  },
  'shine-the-light': {
    '1798.83.b.1.b':
      'Wie Kunden einmal im Jahr kostenlos erfahren, wer ihre Daten für Direktwerbung erhalten hat.'
  },
  'us-health': {
    categories:
      'Welche Kategorien von Gesundheitsdaten erhoben werden, für welche Zwecke und wie sie genutzt werden.',
    sources: 'Aus welchen Kategorien von Quellen Gesundheitsdaten stammen.',
    shared:
      'Welche Kategorien von Gesundheitsdaten weitergegeben werden, und an welche Kategorien von Dritten und verbundenen Unternehmen.',
    rights:
      'Die Rechte auf Auskunft über Gesundheitsdaten und ihre Empfänger, auf Widerruf der Einwilligung und auf Löschung, und wie man sie ausübt.',
    'washington.appeal': 'Wie eine Person gegen die Ablehnung eines Antrags vorgeht (Washington).',
    'washington.link':
      'Ein Link auf die Erklärung zu Gesundheitsdaten von Verbrauchern, die eine eigene Seite ist (Washington).',
    'nevada.review':
      'Wie man seine Gesundheitsdaten einsehen und Änderungen verlangen kann, wo das möglich ist (Nevada).',
    'nevada.changes': 'Wie über wesentliche Änderungen der Erklärung informiert wird (Nevada).',
    'nevada.tracking':
      'Ob Dritte über längere Zeit und mehrere Websites hinweg Gesundheitsdaten erheben (Nevada).',
    'nevada.effective': 'Ab wann die Erklärung gilt (Nevada).'
  },
  fadp: {
    '19.2.a': 'Wer der Verantwortliche ist und wie er zu erreichen ist.',
    '19.2.b': 'Zu welchem Zweck die Daten bearbeitet werden.',
    '19.2.c': 'Wer die Daten erhält, oder welche Kategorien von Empfängerinnen und Empfängern.',
    '19.3': 'Welche Kategorien von Daten bearbeitet werden, wenn sie nicht bei der Person beschafft werden.',
    '19.4': 'In welche Staaten Daten gehen, und auf welcher Garantie oder Ausnahme das beruht.',
    '21': 'Dass eine Entscheidung ausschliesslich automatisiert ergeht, und wie man den eigenen Standpunkt darlegt und sie durch eine Person überprüfen lässt.',
    '25': 'Die Rechte auf Auskunft, Datenherausgabe und Berichtigung.',
    '14': 'Name und Adresse der Vertretung in der Schweiz.'
  },
  'law-25': {
    '3.1':
      'Funktion und Kontaktdaten der Person, die für den Schutz personenbezogener Daten verantwortlich ist.',
    '8.purposes': 'Zu welchen Zwecken die Daten erhoben werden.',
    '8.means': 'Mit welchen Mitteln die Daten erhoben werden.',
    '8.rights': 'Die Rechte auf Auskunft und Berichtigung.',
    '8.withdrawal': 'Das Recht, die Einwilligung in Weitergabe oder Nutzung der Daten zu widerrufen.',
    '8.third-persons': 'Die Namen oder Kategorien der Dritten, denen die Daten weitergegeben werden müssen.',
    '8.outside': 'Dass die Daten außerhalb Québecs weitergegeben werden können.',
    '8.on-request': 'Auf Verlangen: welche Daten erhoben wurden, und wie lange sie aufbewahrt werden.',
    '8.2': 'Eine Erklärung in klarer und einfacher Sprache, und die Mitteilung ihrer Änderungen.',
    '12.1':
      'Dass eine Entscheidung ausschließlich auf automatisierter Verarbeitung beruht, und wie eine Person sie überprüft.',
    '27': 'Das Recht, die Daten in einem strukturierten, gängigen technischen Format zu erhalten.',
    '28.1': 'Das Recht, dass Daten nicht mehr verbreitet oder Links darauf aus dem Index entfernt werden.'
  },
  'article-13': {
    '13.2.d': (authority) => `Das Recht auf Beschwerde bei ${authority}.`,
    '13.1.a': 'Wer der Verantwortliche ist und wie er zu erreichen ist.',
    '13.1.a.representative': 'Wer den Verantwortlichen vertritt und wie der Vertreter zu erreichen ist.',
    '13.1.b': 'Wie die oder der Datenschutzbeauftragte zu erreichen ist.',
    '13.1.c': 'Für welche Zwecke die Daten verarbeitet werden und auf welcher Rechtsgrundlage.',
    '13.1.d': 'Welche berechtigten Interessen verfolgt werden.',
    '13.1.e': 'Wer die Daten erhält, oder welche Kategorien von Empfängern.',
    '13.1.f':
      'Dass Daten in ein Drittland gehen, ob ein Angemessenheitsbeschluss besteht, und sonst die Garantie und wie eine Kopie davon zu erhalten ist.',
    '13.2.a': 'Wie lange die Daten gespeichert werden, oder die Kriterien dafür.',
    '13.2.b':
      'Die Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung, Widerspruch und Datenübertragbarkeit.',
    '13.2.c':
      'Das Recht, eine Einwilligung jederzeit zu widerrufen, ohne dass die Rechtmäßigkeit bis dahin berührt wird.',
    '13.2.e':
      'Ob die Daten gesetzlich oder vertraglich vorgeschrieben oder für einen Vertragsschluss nötig sind, und was folgt, wenn sie nicht bereitgestellt werden.',
    '13.2.f':
      'Dass Entscheidungen automatisiert getroffen werden, mit der Logik, der Tragweite und den Folgen.',
    '12.3':
      'Wann Anträge beantwortet werden, innerhalb eines Monats, der sich um zwei verlängern kann: Das Gesetz verlangt es, und eine Erklärung darf es sagen.',
    '12.5': 'Dass Anträge unentgeltlich sind: Das Gesetz verlangt es, und eine Erklärung darf es sagen.',
    '13.3': 'Vor der Verwendung von Daten für einen anderen als den ursprünglichen Zweck: der neue Zweck.',
    '14.1.d': 'Welche Kategorien personenbezogener Daten betroffen sind.',
    '14.2.f': 'Aus welcher Quelle die Daten stammen, und ob diese öffentlich zugänglich ist.',
    '21.4': 'Das Widerspruchsrecht, verständlich und von anderen Informationen getrennt.',
    '26.2':
      'Was gemeinsam Verantwortliche vereinbart haben, im Wesentlichen: wer was tut, und an wen man sich wendet.'
  },
  baseline: {
    who: 'Wer für die Daten verantwortlich ist.',
    what: 'Welche personenbezogenen Daten erhoben werden, oder dass es keine sind.',
    why: 'Wofür die Daten verwendet werden.',
    'with-whom': 'Wer die Daten erhält, oder dass niemand sie erhält.',
    'how-long': 'Wie lange die Daten aufbewahrt werden, oder was darüber entscheidet.',
    security: 'Wie die Daten geschützt werden.',
    rights: 'Welche Rechte oder Wahlmöglichkeiten Personen haben.',
    children: 'Wie mit Daten von Kindern umgegangen wird, oder dass sich der Dienst nicht an Kinder richtet.',
    changes: 'Wie Änderungen der Erklärung mitgeteilt werden.',
    contact: 'Wie jemand wegen des Datenschutzes zu erreichen ist.',
    date: 'Ab wann die Erklärung gilt oder wann sie zuletzt geändert wurde.'
  },
  caloppa: {
    '22575.b.1':
      'Welche Kategorien personenbezogener Informationen über die Website erhoben werden, und an welche Kategorien Dritter sie weitergegeben werden können.',
    '22575.b.2': 'Wie Personen ihre Informationen einsehen und Änderungen verlangen.',
    '22575.b.3': 'Wie wesentliche Änderungen der Erklärung mitgeteilt werden.',
    '22575.b.4': 'Ab wann die Erklärung gilt.',
    '22575.b.5':
      'Wie auf Do-Not-Track-Signale oder andere Möglichkeiten, über seitenübergreifende Verfolgung zu entscheiden, reagiert wird; ein Link auf die Beschreibung einer solchen Möglichkeit genügt.',
    '22575.b.6':
      'Ob Dritte bei der Nutzung der Website Informationen über die Aktivitäten einer Person über längere Zeit und über Websites hinweg erheben können.'
  },
  ccpa: {
    '7221':
      'Das Recht, Techniken der automatisierten Entscheidung zu widersprechen, oder stattdessen, wie man einen Menschen anruft.',
    '7222': 'Das Recht zu erfahren, wie Techniken der automatisierten Entscheidung eingesetzt wurden.',
    '120': 'Das Recht, dem Verkauf und der Weitergabe personenbezogener Informationen zu widersprechen.',
    '121': 'Das Recht, die Nutzung und Weitergabe sensibler personenbezogener Informationen zu begrenzen.',
    '7220':
      'Vor dem Einsatz automatisierter Entscheidungstechnik für eine bedeutsame Entscheidung: wozu, wie sie arbeitet, und die Rechte auf Widerspruch und Auskunft.',
    '130.a.5.b.categories':
      'Welche Kategorien personenbezogener Informationen in den letzten 12 Monaten erhoben wurden.',
    '130.a.5.b.sources': 'Aus welchen Kategorien von Quellen die Informationen stammen.',
    '130.a.5.b.purposes':
      'Zu welchen geschäftlichen Zwecken die Informationen erhoben, verkauft oder weitergegeben werden.',
    '130.a.5.b.third-parties': 'An welche Kategorien Dritter die Informationen weitergegeben werden.',
    '130.a.5.c.sold':
      'Welche Kategorien in den letzten 12 Monaten verkauft oder weitergegeben wurden, oder hervorgehoben, dass es keine waren.',
    '130.a.5.c.disclosed':
      'Welche Kategorien in den letzten 12 Monaten für einen Geschäftszweck weitergegeben wurden, oder dass es keine waren.',
    '130.a.5.a.rights':
      'Die Rechte auf Auskunft, Löschung, Berichtigung und darauf, wegen der Ausübung nicht benachteiligt zu werden.',
    '130.a.5.a.rights-2020':
      'Die Rechte auf Auskunft, Löschung und darauf, wegen der Ausübung nicht benachteiligt zu werden.',
    '130.a.5.a.requests':
      'Wie Anträge gestellt werden: auf mindestens zwei Wegen, darunter eine gebührenfreie Nummer; bei reinen Online-Unternehmen genügt eine E-Mail-Adresse.',
    '100.a.1':
      'Bei der Erhebung: welche Kategorien, zu welchen Zwecken, und ob sie verkauft oder weitergegeben werden.',
    '100.a.2':
      'Welche Kategorien sensibler personenbezogener Informationen erhoben werden, und zu welchen Zwecken.',
    '100.a.3': 'Wie lange jede Kategorie aufbewahrt wird, oder die Kriterien dafür.',
    '135.a.1': 'Der Link „Do Not Sell or Share My Personal Information“ oder eine seiner Alternativen.',
    '135.a.2': 'Der Link „Limit the Use of My Sensitive Personal Information“ oder eine seiner Alternativen.',
    '7011.e.1.recipients-of-sale':
      'Zu dem, was verkauft oder weitergegeben wurde: an welche Kategorien Dritter, und zu welchen Zwecken.',
    '7011.e.1.recipients-of-disclosure':
      'Zu dem, was für einen Geschäftszweck weitergegeben wurde: an welche Kategorien Dritter, und zu welchen Zwecken.',
    '7011.e.1.under-16':
      'Ob das Unternehmen weiß, dass es Informationen von Personen unter 16 Jahren verkauft oder weitergibt.',
    '7011.e.1.sensitive-use':
      'Ob sensible personenbezogene Informationen für andere als die in Abschnitt 7027(m) genannten Zwecke genutzt oder weitergegeben werden.',
    '7011.e.3.verification': 'Wie das Unternehmen prüft, wer einen Antrag stellt.',
    '7011.e.3.f': 'Wie ein Widerspruchssignal verarbeitet wird und wie man eines nutzt.',
    '7011.e.3.g': 'Wie man ein Widerspruchssignal nutzt, das reibungslos („frictionless“) verarbeitet wird.',
    '7011.e.3.h': 'Wie eine bevollmächtigte Person einen Antrag stellt.',
    '7011.e.3.i':
      'Wie in den Verkauf oder die Weitergabe von Informationen von Personen unter 16 Jahren eingewilligt wird.',
    '7011.e.3.j': 'An wen man sich mit Fragen zur Erklärung wendet.',
    '7011.e.5':
      'Wie viele Anträge auf Auskunft, Löschung, Berichtigung, Widerspruch und Einschränkung im letzten Kalenderjahr eingingen, erfüllt und abgelehnt wurden und wie viele Tage die Antwort dauerte, oder ein Link dorthin.',
    '7016':
      'Bedingungen jedes finanziellen Anreizes, die Kategorien von Daten, Teilnahme und Ausstieg und der Wert der Daten mit der Methode seiner Berechnung.',
    '7011.e.4':
      'Wann die Erklärung zuletzt aktualisiert wurde; sie ist mindestens alle 12 Monate zu aktualisieren.'
  },
  coppa: {
    '312.4.d.1':
      'Name, Anschrift, Telefonnummer und E-Mail-Adresse aller Betreiber, die Informationen von Kindern erheben oder aufbewahren; einer kann für alle antworten, wenn die anderen genannt sind.',
    '312.4.d.2.collection':
      'Was von Kindern erhoben wird, wie es verwendet wird, und ob ein Kind persönliche Informationen öffentlich machen kann.',
    '312.4.d.2.disclosure':
      'Wem Informationen von Kindern weitergegeben werden, nach Namen und Kategorie, und zu welchen Zwecken.',
    '312.4.d.2.third-parties':
      'Welche Dritten Informationen von Kindern erhalten, nach Namen und genauer Kategorie, und zu welchen Zwecken.',
    '312.5.a.2':
      'Dass Eltern in die Erhebung einwilligen können, ohne in die Weitergabe an Dritte einzuwilligen, sofern der Dienst sie nicht erfordert.',
    '312.4.d.2.retention':
      'Die Aufbewahrungsregeln für Informationen von Kindern: wozu sie erhoben, warum sie aufbewahrt und wann sie gelöscht werden.',
    '312.4.d.3':
      'Für welche internen Vorgänge dauerhafte Kennungen erhoben werden, und wie jede andere Verwendung verhindert wird.',
    '312.4.d.4':
      'Wie Tonaufnahmen mit der Stimme eines Kindes verwendet werden, und dass sie nach Beantwortung der Anfrage sofort gelöscht werden.',
    '312.4.d.5':
      'Dass Eltern die Informationen des Kindes einsehen, löschen lassen und weitere Erhebung ablehnen können, und wie.',
    '312.4.b.2.i':
      'Name, Anschrift, Telefonnummer und E-Mail-Adresse aller Betreiber, die Informationen von Kindern erheben oder aufbewahren; einer kann für alle antworten, wenn die anderen genannt sind.',
    '312.4.b.2.ii':
      'Welche Arten von Informationen von Kindern erhoben werden, wie sie verwendet werden, und ob und wem sie weitergegeben werden.',
    '312.4.b.2.v':
      'Dass die Teilnahme eines Kindes an einer Aktivität nicht von mehr Informationen abhängt, als sie erfordert.',
    '312.4.b.2.vi':
      'Dass Eltern die Informationen des Kindes einsehen, löschen lassen und weitere Erhebung ablehnen können, und wie.'
  },
  eprivacy: {
    '5.3.purposes': 'Was auf einem Gerät gespeichert oder daraus ausgelesen wird, und zu welchen Zwecken.',
    '5.3.consent':
      'Dass alles nicht unbedingt Erforderliche nur mit vorheriger Einwilligung gespeichert oder ausgelesen wird, und wie sie eingeholt wird.',
    '5.3.withdrawal':
      'Wie die Einwilligung in Cookies widerrufen wird, ebenso einfach wie sie erteilt wurde.',
    'de.25':
      'In Deutschland: was zu welchem Zweck gespeichert oder ausgelesen wird, dass es auf die Einwilligung wartet, und wie man sie widerruft.',
    'fr.82': 'In Frankreich: die Zwecke von Cookies, und wie man sie so leicht ablehnt, wie man sie annimmt.',
    'planet49.duration': 'Wie lange jedes Cookie bestehen bleibt.',
    'planet49.access': 'Ob Dritte Zugriff auf die Cookies erhalten können.'
  },
  authorities: {
    gdpr: 'einer Aufsichtsbehörde',
    'uk-gdpr': 'der Aufsichtsbehörde des Vereinigten Königreichs (Information Commissioner)'
  },
  lgpd: {
    '20': 'Wo Entscheidungen ausschließlich automatisiert getroffen werden: das Recht auf ihre Überprüfung.',
    '33': 'In welche Länder Daten gehen und auf welchem der Fälle von Art. 33 jede Übermittlung beruht.',
    '33.17':
      'Wie der volle Wortlaut der Klauseln zu erhalten ist, auf denen eine Übermittlung beruht; er wird binnen 15 Tagen zur Verfügung gestellt.',
    '9.i': 'Für welche bestimmten Zwecke die Daten verarbeitet werden.',
    '9.ii': 'In welcher Form und wie lange die Daten verarbeitet werden.',
    '9.iii': 'Wer der Verantwortliche ist.',
    '9.iv': 'Wie der Verantwortliche zu erreichen ist.',
    '9.v': 'Mit wem der Verantwortliche die Daten gemeinsam nutzt, und zu welchem Zweck.',
    '9.vi': 'Wofür diejenigen verantwortlich sind, die die Daten verarbeiten.',
    '9.vii': 'Die Rechte der Person, mit ausdrücklicher Nennung der Rechte aus Art. 18.',
    '9.2':
      'Wo eine Einwilligung nötig ist: dass Personen vorab von einem nicht davon gedeckten Zweck erfahren und sie widerrufen können.',
    '9.3':
      'Hervorgehoben, dass ein Produkt, eine Leistung oder ein Recht von den Daten abhängt, und wie Rechte ausgeübt werden können.',
    '41.1': 'Wer die beauftragte Person (encarregado) ist und wie sie zu erreichen ist.'
  },
  pipeda: {
    '6.1':
      'Zu welchen Zwecken Informationen erhoben, verwendet oder weitergegeben werden, damit Personen verstehen, worin sie einwilligen.',
    '4.3.8': 'Dass eine Einwilligung widerrufen werden kann, und was daraus folgt.',
    '4.8.2.a':
      'Name oder Funktion und Anschrift der verantwortlichen Person, die Beschwerden und Anfragen entgegennimmt.',
    '4.8.2.b': 'Wie Zugang zu den Informationen zu erhalten ist, die die Organisation hat.',
    '4.8.2.c': 'Welche Art von Informationen vorliegt, und im Allgemeinen, wofür sie verwendet wird.',
    '4.8.2.d':
      'Ein Exemplar von Broschüren oder anderen Unterlagen, die Regeln, Standards oder Verhaltensregeln erläutern.',
    '4.8.2.e':
      'Welche Informationen verbundenen Organisationen wie Tochterunternehmen zugänglich gemacht werden.',
    '4.10': 'Wie man sich über die Einhaltung beschwert.'
  },
  'uk-gdpr': {
    '22c':
      'Wie Personen von einer bedeutsamen automatisierten Entscheidung erfahren, ihren Standpunkt darlegen, einen Menschen erreichen und sie anfechten.',
    '164a': 'Wie man sich bei der Organisation selbst beschwert, die den Eingang binnen 30 Tagen bestätigt.',
    'pecr.6': 'Was auf einem Gerät gespeichert oder daraus ausgelesen wird, und zu welchen Zwecken.',
    'pecr.a1':
      'Wie man Cookies für Statistik oder die Darstellung der Website widerspricht, die ohne Einwilligung gesetzt werden.'
  }
}
