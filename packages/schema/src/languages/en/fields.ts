/** What the fields of a policy file are for, each in a sentence, by where the model has them. */
export const fields = {
  policy: {
    itself: 'A privacy policy: facts with prose around them.',
    $schema: 'The address of the JSON Schema, for editors.',
    title: 'The title of the document.',
    language: 'The language of the prose, such as en.',
    description: 'One sentence about the document, for search engines.',
    url: 'Where the policy is published.',
    healthPolicy:
      'Where the policy on consumer health data is published, on a page of its own that the home page links to (RCW 19.373.020(1)(b)).',
    translations: {
      itself: 'The same policy in other languages.',
      language: 'The language, such as de.',
      href: 'Where it is found.'
    },
    version: 'The version of the document.',
    effective: 'From when the policy applies.',
    updated: 'When the policy was last changed.',
    regimes: 'The laws that the policy answers to.',
    states:
      'Of the laws of states (`us-states`, `us-health`) those that the policy answers to, such as `US-VA`. Left out: all of them.',
    jointControllers: 'Those with whom the organisation decides why and how data is used.',
    practices: 'What somebody does, may do or never does with which data.',
    cookies: 'Cookies and similar technologies, or `none`.',
    recipients: 'Who receives data, or `none`.',
    transfers: 'Transfers to other countries, or `none`.',
    retention: 'How long data is kept.',
    incentives: 'What people get for their data, such as the discounts of a loyalty programme (California).',
    automatedDecisions: 'Decisions made without a human that affect somebody, or `none`.',
    profiling:
      'Recommendations, chosen advertising and evaluations that use personal data without deciding by that alone, or `none`.',
    aiSystems: 'AI systems that people meet or whose results they see, or `none`.',
    sections:
      'The document, in order. Without it: every section that the facts can write. A section about which no fact is declared is left out.',
    remarks: {
      itself: 'Sentences of the prose that state no practice, so that every sentence is accounted for.',
      is: 'What the sentence is instead of a practice.',
      note: 'A note of the editor.'
    }
  },
  terms: {
    otherTerm: {itself: 'What the list has no word for, in your own words.', other: 'In your own words.'}
  },
  aiSystems: {
    aiSystem: {
      itself: 'An AI system that people meet, or whose results they see (Art. 50 of the AI Act).',
      name: 'What it is called, such as “Support assistant”.',
      tasks: 'What it does.',
      provider: 'Who developed or provides it.',
      notice: 'How people can tell on the spot that it is an AI system, or that content is artificial.'
    }
  },
  changes: {
    itself: 'How changes of the policy are announced.',
    announced: 'How people are informed.',
    before: 'How long before a material change takes effect people are informed, such as “30 days”.',
    newPurposes: 'What is done before data is used for a new purpose (Art. 13(3) GDPR), as a whole sentence.',
    archive: 'Where earlier versions are kept.'
  },
  children: {
    itself: "Children's data.",
    directed: 'Whether the service, or a part of it, is made for children under 13.',
    minimumAge: 'From which age somebody may use the service alone.',
    knowinglyCollected: 'Whether data of children below that age is knowingly collected.',
    under13:
      'Whether data of children under 13 is knowingly collected (16 CFR 312.2), where the minimum age is another one.',
    whenFound: "What is done when a child's data is found, as a whole sentence.",
    disclosure: "To whom and why a child's data is disclosed, or that it isn't, in whole sentences.",
    recipients:
      "Ids of the entries of `recipients` that get children's data, with name, kind and purposes (16 CFR 312.4(d)(2)), or `none`.",
    disclosureConsent:
      'How a parent agrees to disclosure to third parties apart from collection and use, or why the service needs it, in whole sentences (16 CFR 312.5(a)(2)).',
    publicPosting: 'Whether a child can make personal data public, as a whole sentence.',
    parentalConsent: "How a parent's consent is obtained, as a whole sentence.",
    parentalRights: "How parents review and delete a child's data and refuse more, in whole sentences.",
    retention: "How long children's data is kept and why, in whole sentences (16 CFR 312.10).",
    internalIdentifiers:
      'For which internal operations identifiers are used, and how other use is prevented; or that none are.',
    audio: 'How audio files with a child’s voice are used and deleted; or that none are collected.',
    operators: {
      itself:
        "Everyone who collects or keeps children's data through the service. One of them with address, telephone and e-mail may answer for the others, who are named (16 CFR 312.4(d)(1)).",
      name: 'The name of the operator.',
      phone: 'A telephone number.',
      email: 'An e-mail address.'
    },
    protection:
      'How the privacy, safety and security of people under 18 are protected, in whole sentences (Art. 28(1) of the Digital Services Act).',
    profiledAdvertising:
      'Whether minors see advertising that is chosen by profiling, which platforms may not show them (Art. 28(2) of the Digital Services Act).'
  },
  cookies: {
    consentByRegion: {
      itself: 'What people decide about it in some regions.',
      choice: 'What people decide about it there.',
      where: 'In which regions. Without it: wherever no other entry says.'
    },
    cookie: {
      itself: 'A cookie or similar technology.',
      id: 'A name by which other parts refer to this cookie.',
      name: 'The name of the cookie, as a browser shows it.',
      technology: 'What is stored or read. Without it: a cookie.',
      provider: 'Who sets and reads it.',
      category: 'What it is needed for.',
      purpose: 'What it does, in one plain sentence.',
      duration: '`session`, `until-deleted`, or a period such as “13 months”.',
      consent:
        'Whether it is set only after consent; or a list that says what people decide, region by region. Without it: if `cookieConsent` says how consent is asked for.',
      thirdPartyAccess: 'Whether anyone but the organisation can read it (C-673/17 Planet49).',
      policy: "The provider's own explanation."
    },
    cookieConsent: {
      itself: 'How people agree to what is not strictly necessary.',
      how: 'How consent is asked for, as a whole sentence.',
      refuse: 'How consent is refused, as easily as it is given, as a whole sentence (France asks for it).',
      remembered: 'For how long the choice is remembered, such as “6 months” (CNIL).',
      change: 'How consent is withdrawn or changed later, as a whole sentence.'
    }
  },
  decisions: {
    automatedDecision: {
      itself: 'A decision made without a human that affects somebody.',
      name: 'What is decided, such as “Purchase on account”.',
      logic: 'How the decision is made, in whole sentences.',
      significance: 'What it means for the person.',
      consequences: 'What may follow from it.',
      ground: 'On which legal ground.',
      review: 'How the person gets a human to look at it, states a view and contests it.'
    }
  },
  framework: {
    body: {
      itself: 'An independent body that settles disputes free of charge.',
      name: 'The body that settles disputes.',
      site: 'Where people lodge a complaint with it.',
      country: 'Where it is: US, or a country of the European Union.'
    },
    dataPrivacyFramework: {
      itself:
        'The certification of the organisation itself under the EU–U.S. Data Privacy Framework, as an organisation in the United States.',
      parts: 'What the certification covers.',
      entities: 'Other entities or subsidiaries that adhere to the Principles under it.',
      recourse:
        'Who settles disputes free of charge: `authorities`, where you cooperate with the data protection authorities, or a body.',
      enforcedBy: 'Which authority investigates and enforces.'
    }
  },
  incentives: {
    incentive: {
      itself: 'A benefit, price or service that people get for their data.',
      id: 'A name by which other parts refer to this incentive.',
      name: 'What it is called, such as “Loyalty programme”.',
      terms: 'What people get and on which terms, in whole sentences.',
      data: 'Which data people give for it.',
      optIn: 'How people join, as a whole sentence.',
      withdraw: 'How people leave again, which they can at any time, as a whole sentence.',
      value: 'What the data is worth to the organisation: an estimate in good faith, as a whole sentence.',
      method: 'How that value was calculated, as a whole sentence.'
    }
  },
  metrics: {
    itself:
      'How many requests were made in a year and what became of them, or the page that says so (California asks businesses with the data of ten million people).',
    year: 'The calendar year.',
    requests: {
      itself: 'The numbers, by right.',
      right: 'What was asked for.',
      received: 'How many requests came.',
      granted: 'How many were complied with, in whole or in part.',
      denied: 'How many were denied.',
      days: 'How many days an answer took.'
    },
    average: 'Whether the days are the `mean` or the `median`.',
    everybody: 'Whether the numbers count the requests of everybody, not of Californians alone.'
  },
  organisation: {
    address: {
      itself: 'Where letters reach somebody.',
      street: 'Street and number, or several lines such as a building and a post box.',
      postalCode: 'The postal or ZIP code.',
      city: 'The town or city.',
      region: 'A state, province or county.',
      country: 'Two capital letters, such as DE or US.'
    },
    reach: {phone: 'A telephone number with country code.', form: 'The web address of a form.'},
    contact: {
      itself: 'How people reach the organisation about privacy.',
      tollFree: 'A telephone number that costs the caller nothing (asked for by California).'
    },
    officer: {
      itself: 'A person or firm in charge, and how to reach them.',
      name: 'Name of the person or the firm.'
    },
    itself: 'Who is responsible for the data.',
    name: 'The name that the public knows.',
    legalName: 'The name in the register, with the legal form.',
    registration: 'Register and number, such as “KvK 12345678”.',
    site: 'The home page.',
    dataProtectionOfficer:
      'Who it is and how to reach them, or `none` if there is none (in Brazil: the encarregado).',
    accountable: {
      itself: 'Who answers for how the organisation handles personal data (Canada).',
      name: 'Name of the person.',
      title: 'What the person is, such as “Privacy officer”.'
    },
    representatives: {
      itself:
        'Who represents an organisation from elsewhere in the EU (Art. 27 GDPR) or the UK, or `none` if Art. 27(2) requires none.',
      for: 'Where they represent you.',
      name: 'Name of the person or firm.'
    },
    onlineOnly:
      'Whether the organisation operates exclusively online and deals directly with the people whose data it collects: then California asks for an e-mail address only.',
    tenMillionConsumers:
      'Whether it buys, receives, sells or shares the data of ten million or more Californians in a year: then California asks how many requests it answers (11 CCR 7102).',
    materials: {
      itself: 'Brochures, standards or codes that explain how data is handled (Canada).',
      href: 'Where the document is found.'
    }
  },
  practice: {
    otherData: {
      itself: 'Data that the list has no word for, in your own words, and of which kind it is.',
      kind: 'The nearest word of the list, so that laws which protect such data apply to it. The document names it in brackets, unless it is `personal-data`.'
    },
    dataList: 'Which data: words of the list of data categories.',
    purposeList: 'What for: words of the list of purposes.',
    ground: 'On which legal ground (Art. 6 and 9 GDPR).',
    interest: 'Which legitimate interest is pursued, where that is the ground.',
    keep: {
      itself:
        'For how long: a period, `retention:` with the id of an entry of `retention`, or `until:` with an event.',
      retention: 'The id of an entry of `retention`.',
      until: 'The event that ends it, such as “you close your account”.'
    },
    statedPurposes: {
      itself:
        'What for: words of the list of purposes, each alone or with a `ground`, `interest` or `keep` of its own.',
      entry: 'A purpose whose ground, interest or time is not that of the whole practice.',
      purpose: 'What for.'
    },
    subjectList: 'Whose data it is.',
    regionList:
      'Whose people it is about, by where they are: words of the list of regions. Without it: everybody.',
    says: 'The sentence of the prose that states this, word for word. It must be found in the document.',
    recipientReference: 'The id of an entry of `recipients`.',
    id: 'A name by which other parts refer to this practice.',
    name: 'What people would call it, such as “Orders and delivery”. Tables use it as the first column.',
    who: 'Who does it. Without it: the organisation.',
    from: 'Where the data comes from. Without it nothing is said about the source.',
    with: 'Who receives the data: a kind of recipient, or `recipient:` with the id of an entry of `recipients`.',
    by: 'By which security measure, where the practice protects data.',
    provision: {
      itself: 'Whether the data must be given (Art. 13(2)(e) GDPR).',
      required: 'Whether the person must give the data: by law, by contract, to enter a contract, or not.',
      otherwise: 'What follows from not giving it, as a whole sentence.'
    },
    choice: {
      itself: 'What the person can decide about it.',
      kind: 'What the person can decide.',
      how: 'How they do it, as a whole sentence.'
    },
    when: 'On which occasion, such as “when you register”.',
    unless: 'The exception, such as “a parent has agreed”.',
    itself:
      'Somebody does, may or never does one thing with which data, why, with whom, on which ground, for how long.',
    does: 'What is done.',
    may: 'What may be done.',
    never: 'What is never done.'
  },
  profiling: {
    itself:
      'Personal data that is evaluated automatically to recommend, advertise or assess, without a decision by that alone (Art. 4(4) GDPR).',
    name: 'What it is called, such as “Suggested routes”.',
    for: 'What it is for: recommendations, advertising or an evaluation.',
    logic: 'The main parameters, and why each of them matters, in whole sentences.',
    effect: 'What it means for people, as a whole sentence.',
    options: 'How people change the parameters, or switch it off, as a whole sentence.'
  },
  provenance: {
    itself:
      'For archived policies: where and when the document was found. Its text is kept as it was, damage and all.',
    domain: 'The domain that published the policy.',
    archived: 'The day on which the policy was archived.',
    snapshot: 'The address of the archived page.'
  },
  recipients: {
    recipient: {
      itself: 'Somebody outside the organisation, or a category of them, who receives data.',
      id: 'A name by which other parts refer to this recipient.',
      service: 'A service that is known here. It fills what you leave out.',
      name: 'The name; not needed for a category of recipients.',
      kind: 'What it is to you; a list if it is several things.',
      country: 'Where the data is handled.',
      related: 'Whether it belongs to the same group of companies (Canada asks for it).',
      responsibility: 'What it answers for, as a whole sentence (Brazil asks for it).',
      policy: 'Its own privacy policy.'
    },
    transfer: {
      itself: 'Data that goes to another country, and the safeguard.',
      to: 'The countries that data goes to.',
      recipients: 'Ids of entries of `recipients`.',
      safeguard: 'What makes the transfer lawful.',
      detail: 'The decision or clauses in question, as a whole sentence.',
      copy: 'How to get a copy of the safeguard, or where it is published, as a whole sentence.'
    }
  },
  retention: {
    id: 'A name by which practices refer to this rule.',
    name: 'What is kept, such as “Order records”.',
    reason: 'Why so long, as a whole sentence.',
    then: 'What happens afterwards.',
    period: 'How long, such as “10 years”.',
    from: 'From when it is counted, such as “the end of the year of the order”.',
    criteria: 'What decides how long, as a whole sentence, where no period can be named.'
  },
  rights: {
    itself: 'What people can ask for, and how.',
    granted: {
      itself: 'The rights that people have, each alone or with how to use it.',
      right: 'The right that people have.',
      how: 'How to use it, as a whole sentence.'
    },
    requests: 'Where requests go, if it is not the contact of the organisation.',
    answeredWithin: 'How soon a request is answered, such as “1 month”.',
    extendedBy:
      'How much longer a complex request, or one of many, may take, such as “2 months”; people learn of it in time, with the reasons (Art. 12(3) GDPR).',
    fee: 'What a request costs: `none`, or in which cases there is a fee, as a whole sentence (Art. 12(5) GDPR).',
    verification: 'How the identity of the person is checked, as a whole sentence.',
    agent: 'How somebody else can ask on behalf of the person, as a whole sentence.',
    appeal: {
      itself: 'What people can do if a request is refused (most US states).',
      how: 'How to appeal a refused request, as a whole sentence.',
      answeredWithin: 'How soon an appeal is decided, such as “45 days”.'
    },
    authorities: {
      itself: 'The supervisory authorities to complain to.',
      name: 'The name of the authority.',
      site: 'Its web site.'
    },
    complaints: {
      itself: 'Complaints to the organisation itself (s. 164A DPA 2018).',
      how: 'How to complain to the organisation, as a whole sentence.',
      acknowledgedWithin: 'How soon the complaint is acknowledged (United Kingdom: 30 days).'
    }
  },
  roles: {
    jointController: {
      itself: 'Somebody with whom the organisation decides why and how data is used (Art. 26 GDPR).',
      name: 'Who else decides why and how the data is used.',
      site: 'Its home page.',
      about: 'What you decide on together, such as “our page on Pinboard”.',
      essence: 'Who of you does what, and whom people turn to, in whole sentences (Art. 26(2) GDPR).'
    },
    asProcessor: {
      itself: 'What the organisation does with data for its customers, who decide about it (Art. 28 GDPR).',
      customers: 'For whom data is processed on their instructions, such as “companies that use Rivet”.',
      requests: 'What people do who want to use their rights over this data, as a whole sentence.',
      subprocessors: 'Ids of entries of `recipients` that process this data for you, or `none`.',
      list: 'Where the current list of sub-processors is found.',
      agreement: 'Where the data processing agreement is found (Art. 28(3) GDPR).'
    }
  },
  sale: {
    disclosed: {to: 'Who receives it.'},
    itself: 'Whether data is sold or shared for advertising (California).',
    sold: 'What was sold in the last 12 months, to whom and why, or `none`.',
    shared: 'What was shared for cross-context behavioural advertising in the last 12 months, or `none`.',
    businessPurpose: 'What was disclosed for a business purpose in the last 12 months, or `none`.',
    under16: 'Whether you know that you sell or share data of people under 16.',
    under16Process: 'How consent to such sale or sharing is given, as a whole sentence.',
    sensitiveUse:
      'Sensitive data: `none` is collected, its use is `limited` to what 11 CCR 7027(m) allows, or `wider`.',
    optOutLink: 'Where “Do Not Sell or Share My Personal Information” leads.',
    limitLink: 'Where “Limit the Use of My Sensitive Personal Information” leads.'
  },
  signals: {
    itself: 'How signals of the browser are answered.',
    doNotTrack:
      'What happens when a browser sends Do Not Track (California asks, Bus. & Prof. Code 22575(b)(5)).',
    optOutPreference: 'What happens when a browser sends a signal such as Global Privacy Control.',
    frictionless: 'Whether such signals are processed in a frictionless manner (11 CCR 7013(e), 7025(f)).',
    explanation: 'What exactly is done on a signal, in whole sentences.',
    thirdPartyTracking: "Whether others collect data about a visitor's activities over time and across sites."
  },
  section: {
    heading: {
      itself: 'The words of the heading and how it is marked.',
      text: 'The words of the heading.',
      mark: 'How it is marked in the Markdown. Without it: number signs.',
      level: 'From 1 to 6. Without it: 2.',
      spaces: 'How many spaces end a bold line or the opening of a split bold. Without it: 2.',
      entry: 'The heading, or false for none. Without it: the name of the kind in the language of the policy.'
    },
    itself: 'A part of the document, in order.',
    id: 'The anchor of the section. Without it: the kind. It stays when the heading changes.',
    kind: 'The disclosure that the section makes, several of them, or `other`.',
    joined: 'How the section follows the one before: after a blank line, or on the very next line.',
    body: 'Markdown of your own. `{{organisation.name}}` names a fact; `{{> cookies}}` on a line of its own places the part that is written from the facts. Without a body the whole section is written from the facts.'
  },
  security: {
    itself: 'How data is protected.',
    measures: 'What protects the data.',
    limits: 'What cannot be promised, as a whole sentence.',
    breaches: 'What is done when data is lost or exposed, as a whole sentence.'
  }
}
