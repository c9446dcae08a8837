import type {fields as english} from '../en/fields.js'
import type {Words} from '../together.js'

export const fields: Words<typeof english> = {
  policy: {
    itself: 'Eine Datenschutzerklärung: Fakten und der Text dazu.',
    $schema: 'Die Adresse des JSON-Schemas, für Editoren.',
    title: 'Der Titel des Dokuments.',
    language: 'Die Sprache des Textes, etwa de.',
    description: 'Ein Satz über das Dokument, für Suchmaschinen.',
    url: 'Wo die Datenschutzerklärung veröffentlicht ist.',
    healthPolicy:
      'Wo die Erklärung zu Gesundheitsdaten von Verbrauchern veröffentlicht ist: auf einer eigenen Seite, auf die die Startseite verweist (RCW 19.373.020(1)(b)).',
    translations: {
      itself: 'Dieselbe Datenschutzerklärung in anderen Sprachen.',
      language: 'Die Sprache, etwa de.',
      href: 'Wo sie zu finden ist.'
    },
    version: 'Die Version des Dokuments.',
    effective: 'Ab wann die Datenschutzerklärung gilt.',
    updated: 'Wann die Datenschutzerklärung zuletzt geändert wurde.',
    regimes: 'Die Gesetze, denen die Datenschutzerklärung genügen soll.',
    states:
      'Welchen der Gesetze von US-Bundesstaaten (`us-states`, `us-health`) die Datenschutzerklärung genügen soll, etwa `US-VA`. Ohne Angabe: allen.',
    jointControllers: 'Mit wem zusammen die Organisation entscheidet, warum und wie Daten verwendet werden.',
    practices: 'Was jemand mit welchen Daten tut, tun kann oder niemals tut.',
    cookies: 'Cookies und ähnliche Techniken, oder `none`.',
    recipients: 'Wer Daten erhält, oder `none`.',
    transfers: 'Übermittlungen in andere Länder, oder `none`.',
    retention: 'Wie lange Daten gespeichert werden.',
    incentives: 'Was Menschen für ihre Daten bekommen, etwa Rabatte eines Treueprogramms (Kalifornien).',
    automatedDecisions: 'Entscheidungen ohne Zutun eines Menschen, die jemanden betreffen, oder `none`.',
    profiling:
      'Empfehlungen, ausgewählte Werbung und Bewertungen, die personenbezogene Daten verwenden, ohne allein dadurch zu entscheiden, oder `none`.',
    aiSystems: 'KI-Systeme, mit denen Menschen zu tun haben oder deren Ergebnisse sie sehen, oder `none`.',
    sections:
      'Das Dokument, der Reihe nach. Ohne Angabe: jeder Abschnitt, den die Fakten schreiben können. Ein Abschnitt, zu dem kein Fakt angegeben ist, entfällt.',
    remarks: {
      itself: 'Sätze des Textes, die keine Praxis nennen, damit über jeden Satz Rechenschaft abgelegt ist.',
      is: 'Was der Satz ist, wenn er keine Praxis nennt.',
      note: 'Eine Anmerkung der Redaktion.'
    }
  },
  terms: {
    otherTerm: {itself: 'Wofür die Liste kein Wort hat, in eigenen Worten.', other: 'In eigenen Worten.'}
  },
  aiSystems: {
    aiSystem: {
      itself:
        'Ein KI-System, mit dem Menschen zu tun haben oder dessen Ergebnisse sie sehen (Art. 50 KI-VO).',
      name: 'Wie es heißt, etwa „Hilfe-Assistent“.',
      tasks: 'Was es tut.',
      provider: 'Wer es entwickelt hat oder bereitstellt.',
      notice: 'Woran Menschen vor Ort erkennen, dass es ein KI-System ist oder dass Inhalte künstlich sind.'
    }
  },
  changes: {
    itself: 'Wie Änderungen der Datenschutzerklärung angekündigt werden.',
    announced: 'Auf welchem Weg Menschen davon erfahren.',
    before: 'Wie lange vor einer wesentlichen Änderung Menschen davon erfahren, etwa „30 Tage“.',
    newPurposes:
      'Was geschieht, bevor Daten für einen neuen Zweck verwendet werden (Art. 13 Abs. 3 DSGVO), als ganzer Satz.',
    archive: 'Wo frühere Fassungen liegen.'
  },
  children: {
    itself: 'Daten von Kindern.',
    directed: 'Ob der Dienst oder ein Teil davon für Kinder unter 13 gemacht ist.',
    minimumAge: 'Ab welchem Alter jemand den Dienst allein nutzen darf.',
    knowinglyCollected: 'Ob wissentlich Daten von Kindern unter diesem Alter erhoben werden.',
    under13:
      'Ob wissentlich Daten von Kindern unter 13 erhoben werden (16 CFR 312.2), wenn das Mindestalter ein anderes ist.',
    whenFound: 'Was geschieht, wenn Daten eines Kindes gefunden werden, als ganzer Satz.',
    disclosure:
      'An wen und warum Daten eines Kindes weitergegeben werden, oder dass das nicht geschieht, in ganzen Sätzen.',
    recipients:
      'Ids der Einträge von `recipients`, die Daten von Kindern erhalten, mit Name, Art und Zwecken (16 CFR 312.4(d)(2)), oder `none`.',
    disclosureConsent:
      'Wie Eltern der Weitergabe an Dritte getrennt von Erhebung und Verwendung zustimmen, oder warum der Dienst sie braucht, in ganzen Sätzen (16 CFR 312.5(a)(2)).',
    publicPosting: 'Ob ein Kind personenbezogene Daten veröffentlichen kann, als ganzer Satz.',
    parentalConsent: 'Wie die Einwilligung der Eltern eingeholt wird, als ganzer Satz.',
    parentalRights:
      'Wie Eltern Daten eines Kindes einsehen und löschen lassen und weitere Erhebung ablehnen, in ganzen Sätzen.',
    retention: 'Wie lange und warum Daten von Kindern gespeichert werden, in ganzen Sätzen (16 CFR 312.10).',
    internalIdentifiers:
      'Für welche internen Abläufe Kennungen verwendet werden und wie andere Verwendung verhindert wird; oder dass es keine gibt.',
    audio: 'Wie Aufnahmen der Stimme eines Kindes verwendet und gelöscht werden; oder dass es keine gibt.',
    operators: {
      itself:
        'Alle, die über den Dienst Daten von Kindern erheben oder speichern. Einer von ihnen mit Anschrift, Telefon und E-Mail kann für die anderen antworten, die genannt werden (16 CFR 312.4(d)(1)).',
      name: 'Der Name des Betreibers.',
      phone: 'Eine Telefonnummer.',
      email: 'Eine E-Mail-Adresse.'
    },
    protection:
      'Wie Privatsphäre und Sicherheit von Menschen unter 18 geschützt werden, in ganzen Sätzen (Art. 28 Abs. 1 DSA).',
    profiledAdvertising:
      'Ob Minderjährige Werbung sehen, die durch Profiling ausgewählt ist, was Plattformen nicht dürfen (Art. 28 Abs. 2 DSA).'
  },
  cookies: {
    consentByRegion: {
      itself: 'Was Menschen in einigen Regionen darüber entscheiden.',
      choice: 'Was Menschen dort darüber entscheiden.',
      where: 'In welchen Regionen. Ohne Angabe: überall, wovon kein anderer Eintrag etwas sagt.'
    },
    cookie: {
      itself: 'Ein Cookie oder eine ähnliche Technik.',
      id: 'Ein Name, mit dem andere Teile auf dieses Cookie verweisen.',
      name: 'Der Name des Cookies, wie ihn ein Browser zeigt.',
      technology: 'Was gespeichert oder gelesen wird. Ohne Angabe: ein Cookie.',
      provider: 'Wer es setzt und liest.',
      category: 'Wofür es gebraucht wird.',
      purpose: 'Was es tut, in einem einfachen Satz.',
      duration: '`session`, `until-deleted` oder eine Dauer wie „13 Monate“.',
      consent:
        'Ob es erst nach Einwilligung gesetzt wird; oder eine Liste, die je Region sagt, was Menschen entscheiden. Ohne Angabe: falls `cookieConsent` sagt, wie um Einwilligung gebeten wird.',
      thirdPartyAccess: 'Ob noch jemand außer der Organisation es lesen kann (C-673/17 Planet49).',
      policy: 'Die eigene Erklärung des Anbieters.'
    },
    cookieConsent: {
      itself: 'Wie Menschen dem zustimmen, was nicht unbedingt erforderlich ist.',
      how: 'Wie um Einwilligung gebeten wird, als ganzer Satz.',
      refuse:
        'Wie die Einwilligung verweigert wird, so einfach, wie sie erteilt wird, als ganzer Satz (Frankreich verlangt es).',
      remembered: 'Wie lange die Wahl gespeichert bleibt, etwa „6 Monate“ (CNIL).',
      change: 'Wie die Einwilligung später widerrufen oder geändert wird, als ganzer Satz.'
    }
  },
  decisions: {
    automatedDecision: {
      itself: 'Eine Entscheidung ohne Zutun eines Menschen, die jemanden betrifft.',
      name: 'Was entschieden wird, etwa „Kauf auf Rechnung“.',
      logic: 'Wie die Entscheidung zustande kommt, in ganzen Sätzen.',
      significance: 'Was sie für die Person bedeutet.',
      consequences: 'Was daraus folgen kann.',
      ground: 'Auf welcher Rechtsgrundlage.',
      review:
        'Wie die Person erreicht, dass ein Mensch sich den Fall ansieht, wie sie ihren Standpunkt darlegt und die Entscheidung anficht.'
    }
  },
  framework: {
    body: {
      itself: 'Eine unabhängige Stelle, die Streit kostenlos beilegt.',
      name: 'Die Stelle, die Streit beilegt.',
      site: 'Wo man sich bei ihr beschwert.',
      country: 'Wo sie ist: US oder ein Land der Europäischen Union.'
    },
    dataPrivacyFramework: {
      itself:
        'Die Zertifizierung der Organisation selbst nach dem EU-U.S. Data Privacy Framework, als Organisation in den Vereinigten Staaten.',
      parts: 'Was die Zertifizierung umfasst.',
      entities: 'Andere Unternehmen oder Töchter, die sich unter ihr an die Grundsätze halten.',
      recourse:
        'Wer Streit kostenlos beilegt: `authorities`, wenn Sie mit den Datenschutzbehörden zusammenarbeiten, oder eine Stelle.',
      enforcedBy: 'Welche Behörde untersucht und durchsetzt.'
    }
  },
  incentives: {
    incentive: {
      itself: 'Ein Vorteil, ein Preis oder eine Leistung, die Menschen für ihre Daten bekommen.',
      id: 'Ein Name, mit dem andere Teile auf diesen Vorteil verweisen.',
      name: 'Wie er heißt, etwa „Treueprogramm“.',
      terms: 'Was Menschen zu welchen Bedingungen bekommen, in ganzen Sätzen.',
      data: 'Welche Daten Menschen dafür geben.',
      optIn: 'Wie Menschen beitreten, als ganzer Satz.',
      withdraw: 'Wie Menschen wieder austreten, was jederzeit möglich ist, als ganzer Satz.',
      value: 'Was die Daten der Organisation wert sind: eine redliche Schätzung, als ganzer Satz.',
      method: 'Wie dieser Wert berechnet wurde, als ganzer Satz.'
    }
  },
  metrics: {
    itself:
      'Wie viele Anträge in einem Jahr gestellt wurden und was daraus wurde, oder die Seite, die es sagt (Kalifornien verlangt es von Unternehmen mit den Daten von zehn Millionen Menschen).',
    year: 'Das Kalenderjahr.',
    requests: {
      itself: 'Die Zahlen, nach Rechten.',
      right: 'Was verlangt wurde.',
      received: 'Wie viele Anträge kamen.',
      granted: 'Wie vielen ganz oder teilweise entsprochen wurde.',
      denied: 'Wie viele abgelehnt wurden.',
      days: 'Wie viele Tage eine Antwort dauerte.'
    },
    average: 'Ob die Tage der Mittelwert (`mean`) oder der Median (`median`) sind.',
    everybody: 'Ob die Zahlen die Anträge aller Menschen zählen, nicht nur die aus Kalifornien.'
  },
  organisation: {
    address: {
      itself: 'Wo Briefe jemanden erreichen.',
      street: 'Straße und Hausnummer, oder mehrere Zeilen wie ein Gebäude und ein Postfach.',
      postalCode: 'Die Postleitzahl.',
      city: 'Der Ort.',
      region: 'Ein Bundesland, eine Provinz oder ein Bezirk.',
      country: 'Zwei Großbuchstaben, etwa DE oder US.'
    },
    reach: {phone: 'Eine Telefonnummer mit Landesvorwahl.', form: 'Die Webadresse eines Formulars.'},
    contact: {
      itself: 'Wie Menschen die Organisation zum Datenschutz erreichen.',
      tollFree: 'Eine Telefonnummer, die Anrufende nichts kostet (Kalifornien verlangt sie).'
    },
    officer: {
      itself: 'Eine zuständige Person oder Firma, und wie man sie erreicht.',
      name: 'Name der Person oder Firma.'
    },
    itself: 'Wer für die Daten verantwortlich ist.',
    name: 'Der Name, den die Öffentlichkeit kennt.',
    legalName: 'Der Name im Register, mit der Rechtsform.',
    registration: 'Register und Nummer, etwa „KvK 12345678“.',
    site: 'Die Startseite.',
    dataProtectionOfficer:
      'Wer es ist und wie man die Person erreicht, oder `none`, wenn es niemanden gibt (in Brasilien: der encarregado).',
    accountable: {
      itself: 'Wer für den Umgang der Organisation mit personenbezogenen Daten verantwortlich ist (Kanada).',
      name: 'Name der Person.',
      title: 'Welche Aufgabe die Person hat, etwa „Privacy officer“.'
    },
    representatives: {
      itself:
        'Wer eine Organisation von außerhalb in der EU (Art. 27 DSGVO) oder im Vereinigten Königreich vertritt, oder `none`, wenn Art. 27 Abs. 2 niemanden verlangt.',
      for: 'Wo man Sie vertritt.',
      name: 'Name der Person oder Firma.'
    },
    onlineOnly:
      'Ob die Organisation ausschließlich online tätig ist und mit den Menschen, deren Daten sie erhebt, unmittelbar zu tun hat: Dann verlangt Kalifornien nur eine E-Mail-Adresse.',
    tenMillionConsumers:
      'Ob sie in einem Jahr die Daten von mindestens zehn Millionen Menschen in Kalifornien kauft, erhält, verkauft oder weitergibt: Dann fragt Kalifornien, wie viele Anträge sie beantwortet (11 CCR 7102).',
    materials: {
      itself: 'Broschüren, Standards oder Kodizes, die den Umgang mit Daten erklären (Kanada).',
      href: 'Wo das Dokument zu finden ist.'
    }
  },
  practice: {
    otherData: {
      itself: 'Daten, für die die Liste kein Wort hat, in eigenen Worten, und von welcher Art sie sind.',
      kind: 'Das nächstliegende Wort der Liste, damit Gesetze, die solche Daten schützen, dafür gelten. Das Dokument nennt es in Klammern, außer `personal-data`.'
    },
    dataList: 'Welche Daten: Wörter der Liste der Datenkategorien.',
    purposeList: 'Wofür: Wörter der Liste der Zwecke.',
    ground: 'Auf welcher Rechtsgrundlage (Art. 6 und 9 DSGVO).',
    interest: 'Welches berechtigte Interesse verfolgt wird, wenn es die Grundlage ist.',
    keep: {
      itself:
        'Wie lange: eine Dauer, `retention:` mit der Id eines Eintrags von `retention`, oder `until:` mit einem Ereignis.',
      retention: 'Die Id eines Eintrags von `retention`.',
      until: 'Das Ereignis, mit dem es endet, etwa „Sie Ihr Konto schließen“.'
    },
    statedPurposes: {
      itself:
        'Wofür: Wörter der Liste der Zwecke, jedes allein oder mit eigener Angabe `ground`, `interest` oder `keep`.',
      entry: 'Ein Zweck, dessen Grundlage, Interesse oder Dauer von der ganzen Praxis abweicht.',
      purpose: 'Wofür.'
    },
    subjectList: 'Wessen Daten es sind.',
    regionList:
      'Um wessen Daten es geht, danach, wo die Menschen sind: Wörter der Liste der Regionen. Ohne Angabe: alle.',
    says: 'Der Satz des Textes, der das sagt, Wort für Wort. Er muss im Dokument zu finden sein.',
    recipientReference: 'Die Id eines Eintrags von `recipients`.',
    id: 'Ein Name, mit dem andere Teile auf diese Praxis verweisen.',
    name: 'Wie Menschen es nennen würden, etwa „Bestellung und Lieferung“. Tabellen zeigen es in der ersten Spalte.',
    who: 'Wer es tut. Ohne Angabe: die Organisation.',
    from: 'Woher die Daten kommen. Ohne Angabe wird über die Herkunft nichts gesagt.',
    with: 'Wer die Daten erhält: eine Art von Empfänger, oder `recipient:` mit der Id eines Eintrags von `recipients`.',
    by: 'Durch welche Sicherheitsmaßnahme, wenn die Praxis Daten schützt.',
    provision: {
      itself: 'Ob die Daten angegeben werden müssen (Art. 13 Abs. 2 lit. e DSGVO).',
      required:
        'Ob die Person die Daten angeben muss: durch Gesetz, durch Vertrag, um einen Vertrag zu schließen, oder gar nicht.',
      otherwise: 'Was folgt, wenn man sie nicht angibt, als ganzer Satz.'
    },
    choice: {
      itself: 'Was die Person darüber entscheiden kann.',
      kind: 'Was die Person entscheiden kann.',
      how: 'Wie sie das tut, als ganzer Satz.'
    },
    when: 'Bei welcher Gelegenheit, etwa „wenn Sie sich registrieren“.',
    unless: 'Die Ausnahme, etwa „ein Elternteil hat zugestimmt“.',
    itself:
      'Jemand tut etwas, kann es tun oder tut es niemals: mit welchen Daten, warum, mit wem, auf welcher Grundlage, wie lange.',
    does: 'Was getan wird.',
    may: 'Was getan werden kann.',
    never: 'Was niemals getan wird.'
  },
  profiling: {
    itself:
      'Personenbezogene Daten, die automatisch ausgewertet werden, um zu empfehlen, zu werben oder zu bewerten, ohne dass allein dadurch entschieden wird (Art. 4 Nr. 4 DSGVO).',
    name: 'Wie es heißt, etwa „Routenvorschläge“.',
    for: 'Wozu es dient: Empfehlungen, Werbung oder eine Bewertung.',
    logic: 'Die wichtigsten Parameter, und warum jeder von ihnen zählt, in ganzen Sätzen.',
    effect: 'Was es für Menschen bedeutet, als ganzer Satz.',
    options: 'Wie Menschen die Parameter ändern oder es abschalten, als ganzer Satz.'
  },
  provenance: {
    itself:
      'Für archivierte Datenschutzerklärungen: wo und wann das Dokument gefunden wurde. Sein Text bleibt, wie er war, samt Schäden.',
    domain: 'Die Domain, die die Datenschutzerklärung veröffentlicht hat.',
    archived: 'Der Tag, an dem die Datenschutzerklärung archiviert wurde.',
    snapshot: 'Die Adresse der archivierten Seite.'
  },
  recipients: {
    recipient: {
      itself: 'Jemand außerhalb der Organisation, oder eine Kategorie davon, der Daten erhält.',
      id: 'Ein Name, mit dem andere Teile auf diesen Empfänger verweisen.',
      service: 'Ein bekannter Dienst. Er ergänzt, was Sie weglassen.',
      name: 'Der Name; für eine Kategorie von Empfängern nicht nötig.',
      kind: 'Was er für Sie ist; eine Liste, wenn er mehreres ist.',
      country: 'Wo die Daten verarbeitet werden.',
      related: 'Ob er zur selben Unternehmensgruppe gehört (in Kanada verlangt).',
      responsibility: 'Wofür er verantwortlich ist, als ganzer Satz (in Brasilien verlangt).',
      policy: 'Seine eigene Datenschutzerklärung.'
    },
    transfer: {
      itself: 'Daten, die in ein anderes Land gehen, und die Garantie dafür.',
      to: 'Die Länder, in die Daten gehen.',
      recipients: 'Ids von Einträgen von `recipients`.',
      safeguard: 'Was die Übermittlung zulässig macht.',
      detail: 'Der Beschluss oder die Klauseln, um die es geht, als ganzer Satz.',
      copy: 'Wie man eine Kopie der Garantie erhält oder wo sie veröffentlicht ist, als ganzer Satz.'
    }
  },
  retention: {
    id: 'Ein Name, mit dem Praktiken auf diese Regel verweisen.',
    name: 'Was gespeichert wird, etwa „Bestelldaten“.',
    reason: 'Warum so lange, als ganzer Satz.',
    then: 'Was danach geschieht.',
    period: 'Wie lange, etwa „10 Jahre“.',
    from: 'Ab wann gezählt wird, etwa „dem Ende des Jahres der Bestellung“.',
    criteria: 'Was darüber entscheidet, wie lange, als ganzer Satz, wenn sich keine Dauer nennen lässt.'
  },
  rights: {
    itself: 'Was Menschen verlangen können, und wie.',
    granted: {
      itself: 'Die Rechte, die Menschen haben, jedes allein oder mit der Angabe, wie man es nutzt.',
      right: 'Das Recht, das Menschen haben.',
      how: 'Wie man es nutzt, als ganzer Satz.'
    },
    requests: 'Wohin Anträge gehen, wenn es nicht der Kontakt der Organisation ist.',
    answeredWithin: 'Wie bald ein Antrag beantwortet wird, etwa „1 Monat“.',
    extendedBy:
      'Wie viel länger ein schwieriger Antrag oder einer von vielen dauern darf, etwa „2 Monate“; Menschen erfahren rechtzeitig davon, mit den Gründen (Art. 12 Abs. 3 DSGVO).',
    fee: 'Was ein Antrag kostet: `none`, oder in welchen Fällen etwas anfällt, als ganzer Satz (Art. 12 Abs. 5 DSGVO).',
    verification: 'Wie die Identität der Person geprüft wird, als ganzer Satz.',
    agent: 'Wie jemand anders für die Person einen Antrag stellen kann, als ganzer Satz.',
    appeal: {
      itself: 'Was Menschen tun können, wenn ein Antrag abgelehnt wird (die meisten US-Bundesstaaten).',
      how: 'Wie man gegen eine Ablehnung vorgeht, als ganzer Satz.',
      answeredWithin: 'Wie bald darüber entschieden wird, etwa „45 Tage“.'
    },
    authorities: {
      itself: 'Die Aufsichtsbehörden, bei denen man sich beschweren kann.',
      name: 'Der Name der Behörde.',
      site: 'Ihre Website.'
    },
    complaints: {
      itself: 'Beschwerden bei der Organisation selbst (s. 164A DPA 2018).',
      how: 'Wie man sich bei der Organisation beschwert, als ganzer Satz.',
      acknowledgedWithin:
        'Wie bald der Eingang der Beschwerde bestätigt wird (Vereinigtes Königreich: 30 Tage).'
    }
  },
  roles: {
    jointController: {
      itself:
        'Jemand, mit dem zusammen die Organisation entscheidet, warum und wie Daten verwendet werden (Art. 26 DSGVO).',
      name: 'Wer noch entscheidet, warum und wie die Daten verwendet werden.',
      site: 'Dessen Startseite.',
      about: 'Worüber Sie gemeinsam entscheiden, etwa „unsere Seite auf Pinboard“.',
      essence:
        'Wer von Ihnen was tut und an wen Menschen sich wenden, in ganzen Sätzen (Art. 26 Abs. 2 DSGVO).'
    },
    asProcessor: {
      itself: 'Was die Organisation mit Daten für ihre Kunden tut, die darüber entscheiden (Art. 28 DSGVO).',
      customers: 'Für wen Daten nach Weisung verarbeitet werden, etwa „Unternehmen, die Rivet verwenden“.',
      requests: 'Was Menschen tun, die ihre Rechte an diesen Daten nutzen wollen, als ganzer Satz.',
      subprocessors: 'Ids von Einträgen von `recipients`, die diese Daten für Sie verarbeiten, oder `none`.',
      list: 'Wo die aktuelle Liste der Unterauftragsverarbeiter zu finden ist.',
      agreement: 'Wo der Vertrag zur Auftragsverarbeitung zu finden ist (Art. 28 Abs. 3 DSGVO).'
    }
  },
  sale: {
    disclosed: {to: 'Wer sie erhält.'},
    itself: 'Ob Daten verkauft oder für Werbung weitergegeben werden (Kalifornien).',
    sold: 'Was in den letzten 12 Monaten an wen und warum verkauft wurde, oder `none`.',
    shared:
      'Was in den letzten 12 Monaten für verhaltensbezogene Werbung über mehrere Dienste hinweg weitergegeben wurde, oder `none`.',
    businessPurpose:
      'Was in den letzten 12 Monaten für einen Geschäftszweck weitergegeben wurde, oder `none`.',
    under16: 'Ob Sie wissen, dass Sie Daten von Menschen unter 16 verkaufen oder weitergeben.',
    under16Process:
      'Wie in einen solchen Verkauf oder eine solche Weitergabe eingewilligt wird, als ganzer Satz.',
    sensitiveUse:
      'Sensible Daten: Es werden keine erhoben (`none`), nur so verwendet, wie es 11 CCR 7027(m) erlaubt (`limited`), oder darüber hinaus (`wider`).',
    optOutLink: 'Wohin „Do Not Sell or Share My Personal Information“ führt.',
    limitLink: 'Wohin „Limit the Use of My Sensitive Personal Information“ führt.'
  },
  signals: {
    itself: 'Wie auf Signale des Browsers geantwortet wird.',
    doNotTrack:
      'Was geschieht, wenn ein Browser „Do Not Track“ sendet (in Kalifornien verlangt, Bus. & Prof. Code 22575(b)(5)).',
    optOutPreference: 'Was geschieht, wenn ein Browser ein Signal wie Global Privacy Control sendet.',
    frictionless: 'Ob solche Signale ohne Hürden verarbeitet werden (11 CCR 7013(e), 7025(f)).',
    explanation: 'Was genau auf ein Signal hin geschieht, in ganzen Sätzen.',
    thirdPartyTracking:
      'Ob andere erheben, was Besucher im Lauf der Zeit und über mehrere Websites hinweg tun.'
  },
  section: {
    heading: {
      itself: 'Die Worte der Überschrift, und wie sie ausgezeichnet ist.',
      text: 'Die Worte der Überschrift.',
      mark: 'Wie sie im Markdown ausgezeichnet ist. Ohne Angabe: mit Rauten.',
      level: 'Von 1 bis 6. Ohne Angabe: 2.',
      spaces:
        'Wie viele Leerzeichen eine fette Zeile oder den Anfang einer zerbrochenen Hervorhebung beenden. Ohne Angabe: 2.',
      entry:
        'Die Überschrift, oder false für keine. Ohne Angabe: der Name der Art in der Sprache der Datenschutzerklärung.'
    },
    itself: 'Ein Teil des Dokuments, der Reihe nach.',
    id: 'Der Anker des Abschnitts. Ohne Angabe: die Art. Er bleibt, wenn die Überschrift sich ändert.',
    kind: 'Was der Abschnitt offenlegt, oder mehreres davon, oder `other`.',
    joined: 'Wie der Abschnitt an den vorigen anschließt: nach einer Leerzeile oder in der nächsten Zeile.',
    body: 'Eigenes Markdown. `{{organisation.name}}` nennt einen Fakt; `{{> cookies}}` in einer eigenen Zeile setzt den Teil ein, der aus den Fakten geschrieben wird. Ohne eigenen Text wird der ganze Abschnitt aus den Fakten geschrieben.'
  },
  security: {
    itself: 'Wie Daten geschützt werden.',
    measures: 'Was die Daten schützt.',
    limits: 'Was sich nicht versprechen lässt, als ganzer Satz.',
    breaches: 'Was geschieht, wenn Daten verloren gehen oder bekannt werden, als ganzer Satz.'
  }
}
