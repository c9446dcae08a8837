/** What each law requires a policy to disclose. */
export const requirements = {
  app: {
    '1.4.a': 'Which kinds of personal information are collected and held.',
    '1.4.b': 'How personal information is collected and held.',
    '1.4.c': 'The purposes for which personal information is collected, held, used and disclosed.',
    '1.4.d': 'How people can access their information and have it corrected.',
    '1.4.e': 'How people can complain about a breach, and how complaints are handled.',
    '1.4.f': 'Whether information is likely to go to recipients overseas, and to which countries.',
    '1.7':
      'Which decisions are made by computer programs that significantly affect people, and which information they use.'
  },
  'us-states': {
    categories: 'Which categories of personal data are processed, sensitive data among them.',
    purposes: 'The purposes for which personal data is processed.',
    rights: 'The rights to access, delete and receive data, and to opt out of its sale.',
    correction: 'The right to have inaccurate data corrected.',
    'opt-outs': 'The rights to opt out of targeted advertising and of profiling for significant decisions.',
    requests: 'How to make a request, by secure and reliable means.',
    appeal: 'How a person appeals the refusal of a request.',
    shared:
      'The categories of personal data that are shared with third parties, and the categories of these third parties.',
    sale: 'Clearly and conspicuously, that data is sold or processed for targeted advertising, and how to opt out.',
    'texas.sensitive':
      'Where sensitive data is sold, the notice “We may sell your sensitive personal data”, word for word.',
    'texas.biometric':
      'Where biometric data is sold, the notice “We may sell your biometric personal data”, word for word.',
    'florida.sensitive':
      'Where sensitive data is sold, the notice “This website may sell your sensitive personal data”, word for word.',
    'florida.biometric':
      'Where biometric data is sold, the notice “This website may sell your biometric personal data”, word for word.',
    signals: 'How opt-out preference signals such as Global Privacy Control are treated.',
    recipients: 'The right to a list of the third parties to whom data was disclosed.',
    contact: 'An active e-mail address or another online way to reach the controller.',
    'minnesota.retention': 'How long personal data is kept, as a description of the retention policies.',
    updated: 'When the privacy notice was last updated, or when it takes effect.',
    'new-jersey.changes': 'How people are informed of material changes to the notice.',
    profiling:
      'Where people are profiled for significant decisions: the right to question the result and to learn its reason.'
  },
  dsa: {
    '26.1.d': 'The main parameters that decide who sees which advertising, and how to change them.',
    '27.1':
      'The main parameters by which content is recommended, why each of them matters, and which options people have.',
    '28': 'How minors are protected on the platform, and that no advertising is chosen for them by profiling.'
  },
  'ai-act': {
    '50.1': 'That people communicate with an AI system, unless that is obvious.',
    '50.2': 'That content is generated or altered by an AI system, and how people can tell.',
    '50.3.emotions': 'That a system recognises emotions, and how people can tell.',
    '50.3.categories':
      'That a system assigns people to categories by biometric data, and how people can tell.'
  },
  'us-dpf': {
    'notice.i': 'That the organisation takes part in the framework, with a link to the list of participants.',
    'notice.ii':
      'Which types of data are collected, and which entities of the organisation also adhere to the Principles.',
    'notice.iii': 'The commitment to apply the Principles to all data received in reliance on the framework.',
    'notice.iv': 'The purposes for which data is collected and used.',
    'notice.v': 'How to contact the organisation with questions and complaints.',
    'notice.vi': 'The third parties to whom data is disclosed, by type or name, and the purposes.',
    'notice.vii': 'The right to access personal data.',
    'notice.viii': 'The choices and means by which people can limit the use and disclosure of their data.',
    'notice.ix': 'Which independent body settles disputes free of charge, and of which kind it is.',
    'notice.x':
      'That the Federal Trade Commission, or another authority of the United States, investigates and enforces.',
    'notice.xi': 'The possibility of invoking binding arbitration under certain conditions.',
    'notice.xii':
      'That data must be disclosed on lawful request of public authorities, including for national security or law enforcement.',
    'notice.xiii': 'What the organisation is liable for when data is passed on to third parties.'
  },
  'shine-the-light': {
    '1798.83.b.1.b':
      'How customers learn, once a year and free of charge, who got their data for direct marketing.'
  },
  'us-health': {
    categories:
      'Which categories of consumer health data are collected, for which purposes, and how they are used.',
    sources: 'The categories of sources from which consumer health data is collected.',
    shared:
      'The categories of consumer health data that are shared, and the categories of third parties and affiliates who get it.',
    rights:
      'The rights to know and access consumer health data and who received it, to withdraw consent and to have it deleted, and how to use them.',
    'washington.appeal': 'How a person appeals the refusal of a request (Washington).',
    'washington.link': 'A link to the policy on consumer health data, which is a separate page (Washington).',
    'nevada.review':
      'How people review and request changes to their consumer health data, where that is possible (Nevada).',
    'nevada.changes': 'How people are notified of material changes to the policy (Nevada).',
    'nevada.tracking':
      'Whether third parties collect consumer health data over time and across websites (Nevada).',
    'nevada.effective': 'When the policy takes effect (Nevada).'
  },
  fadp: {
    '19.2.a': 'Who the controller is and how to contact it.',
    '19.2.b': 'The purpose for which the data is processed.',
    '19.2.c': 'Who receives the data, or which categories of recipients do.',
    '19.3': 'Which categories of data are processed, where the data is not collected from the person.',
    '19.4': 'The countries to which data goes, and the guarantee or the exception on which that rests.',
    '21': 'That a decision is made by automated means alone, and how to state a view and have a person review it.',
    '25': 'The rights of access, data portability and correction.',
    '14': 'Name and address of the representative in Switzerland.'
  },
  'law-25': {
    '3.1': 'Title and contact information of the person in charge of the protection of personal information.',
    '8.purposes': 'The purposes for which the information is collected.',
    '8.means': 'The means by which the information is collected.',
    '8.rights': 'The rights of access and rectification.',
    '8.withdrawal': 'The right to withdraw consent to the communication or use of the information.',
    '8.third-persons':
      'The names or categories of the third persons to whom the information must be communicated.',
    '8.outside': 'That the information could be communicated outside Quebec.',
    '8.on-request': 'On request: which information was collected, and how long it is kept.',
    '8.2': 'A policy in clear and simple language, and notice of its changes.',
    '12.1':
      'That a decision is based exclusively on automated processing, and how to have a person review it.',
    '27': 'The right to receive the information in a structured, commonly used technological format.',
    '28.1': 'The right to have information no longer disseminated, or links to it de-indexed.'
  },
  'article-13': {
    '13.2.d': (authority: string): string => `The right to complain to ${authority}.`,
    '13.1.a': 'Who the controller is and how to contact it.',
    '13.1.a.representative': 'Who represents the controller and how to contact the representative.',
    '13.1.b': 'How to contact the data protection officer.',
    '13.1.c': 'The purposes for which the data is processed, and the legal ground.',
    '13.1.d': 'Which legitimate interests are pursued.',
    '13.1.e': 'Who receives the data, or which categories of recipients do.',
    '13.1.f':
      'That data goes to a third country, whether an adequacy decision covers it, or else the safeguard and how to get a copy of it.',
    '13.2.a': 'How long the data is stored, or the criteria that decide it.',
    '13.2.b': 'The rights of access, rectification, erasure, restriction, objection and data portability.',
    '13.2.c': 'The right to withdraw consent at any time, without affecting what was lawful before.',
    '13.2.e':
      'Whether the data must be given by law or by contract, or to enter into a contract, and what happens if it is not given.',
    '13.2.f':
      'That decisions are made automatically, with the logic involved, the significance and the consequences.',
    '12.3':
      'How soon requests are answered, within a month that may be extended by two: the law requires it, and a policy may say so.',
    '12.5': 'That requests are free of charge: the law requires it, and a policy may say so.',
    '13.3': 'Before data is used for a purpose other than that for which it was collected: the new purpose.',
    '14.1.d': 'Which categories of personal data are concerned.',
    '14.2.f': 'The source from which the data comes, and whether it is publicly accessible.',
    '21.4': 'The right to object, presented clearly and apart from other information.',
    '26.2': 'The essence of the arrangement between joint controllers: who does what, and whom to turn to.'
  },
  baseline: {
    who: 'Who is responsible for the data.',
    what: 'Which personal data is collected, or that none is.',
    why: 'What the data is used for.',
    'with-whom': 'Who receives the data, or that nobody does.',
    'how-long': 'How long the data is kept, or what decides it.',
    security: 'How the data is protected.',
    rights: 'Which rights or choices people have.',
    children: "How children's data is treated, or that the service is not for children.",
    changes: 'How people are informed of changes to the policy.',
    contact: 'How to reach somebody about privacy.',
    date: 'When the policy takes effect, or when it was last changed.'
  },
  caloppa: {
    '22575.b.1':
      'The categories of personally identifiable information that are collected through the site, and the categories of third parties with whom it may be shared.',
    '22575.b.2': 'How people can review their information and request changes.',
    '22575.b.3': 'How people are informed of material changes to the policy.',
    '22575.b.4': 'When the policy takes effect.',
    '22575.b.5':
      'How the site responds to Do-Not-Track signals or other choices about tracking across sites; a link to a description of such a choice is enough.',
    '22575.b.6':
      "Whether others may collect information about somebody's activities over time and across sites when the site is used."
  },
  ccpa: {
    '7221':
      'The right to opt out of automated decision-making technology, or, if people can appeal to a human instead, how to do so.',
    '7222': 'The right to learn how automated decision-making technology was used for a decision.',
    '120': 'The right to opt out of the sale and sharing of personal information.',
    '121': 'The right to limit the use and disclosure of sensitive personal information.',
    '7220':
      'Before automated decision-making technology is used for a significant decision: what for, how it works, and the rights to opt out and to learn about it.',
    '130.a.5.b.categories': 'Which categories of personal information were collected in the last 12 months.',
    '130.a.5.b.sources': 'The categories of sources from which the information comes.',
    '130.a.5.b.purposes':
      'The business or commercial purposes for which the information is collected, sold or shared.',
    '130.a.5.b.third-parties': 'The categories of third parties to whom the information is disclosed.',
    '130.a.5.c.sold':
      'Which categories were sold or shared in the last 12 months, or prominently that none were.',
    '130.a.5.c.disclosed':
      'Which categories were disclosed for a business purpose in the last 12 months, or that none were.',
    '130.a.5.a.rights':
      'The rights to know, to delete, to correct, and not to be treated worse for using a right.',
    '130.a.5.a.rights-2020': 'The rights to know, to delete, and not to be treated worse for using a right.',
    '130.a.5.a.requests':
      'How requests are made: two or more ways, including a toll-free number; an e-mail address is enough if the business is online only.',
    '100.a.1':
      'When information is collected: which categories, for which purposes, and whether they are sold or shared.',
    '100.a.2': 'The categories of sensitive personal information that are collected, and the purposes.',
    '100.a.3': 'How long each category is kept, or the criteria that decide it.',
    '135.a.1': 'The link “Do Not Sell or Share My Personal Information”, or one of its alternatives.',
    '135.a.2': 'The link “Limit the Use of My Sensitive Personal Information”, or one of its alternatives.',
    '7011.e.1.recipients-of-sale':
      'For what was sold or shared: the categories of third parties, and the purposes.',
    '7011.e.1.recipients-of-disclosure':
      'For what was disclosed for a business purpose: the categories of third parties, and the purposes.',
    '7011.e.1.under-16': 'Whether the business knows that it sells or shares information of people under 16.',
    '7011.e.1.sensitive-use':
      'Whether sensitive personal information is used or disclosed for purposes beyond those of section 7027(m).',
    '7011.e.3.verification': 'How the business verifies who makes a request.',
    '7011.e.3.f': 'How an opt-out preference signal is processed and how to use one.',
    '7011.e.3.g': 'How people use an opt-out preference signal that is processed in a frictionless manner.',
    '7011.e.3.h': 'How an authorised agent makes a request.',
    '7011.e.3.i': 'How consent to the sale or sharing of information of people under 16 is given.',
    '7011.e.3.j': 'Whom to contact with questions about the policy.',
    '7011.e.5':
      'How many requests to know, to delete, to correct, to opt out and to limit were received, granted and denied in the last calendar year, and how many days it took to answer; or a link to these figures.',
    '7016':
      'The terms of each financial incentive, the categories of data it uses, how to join and to withdraw, and the value of the data with the method of calculating it.',
    '7011.e.4': 'When the policy was last updated; it has to be updated at least every 12 months.'
  },
  coppa: {
    '312.4.d.1':
      "Name, address, telephone number and e-mail address of all operators that collect or keep children's information; one may answer for all if the others are named.",
    '312.4.d.2.collection':
      'What is collected from children, how it is used, and whether a child can make personal information public.',
    '312.4.d.2.disclosure': "Who receives children's information, by name and category, and the purposes.",
    '312.4.d.2.third-parties':
      "The third parties who get children's information, by name and specific category, and the purposes.",
    '312.5.a.2':
      'That parents can consent to collection without consenting to disclosure to third parties, unless the service needs it.',
    '312.4.d.2.retention':
      "The retention policy for children's information: why it is collected, why it is kept, and when it is deleted.",
    '312.4.d.3':
      'The internal operations for which persistent identifiers are collected, and how any other use of them is prevented.',
    '312.4.d.4':
      "How audio files with a child's voice are used, and that they are deleted right after the request is answered.",
    '312.4.d.5':
      "That a parent can review the child's information, have it deleted and refuse more, and how.",
    '312.4.b.2.i':
      "Name, address, telephone number and e-mail address of all operators that collect or keep children's information; one may answer for all if the others are named.",
    '312.4.b.2.ii':
      'Which types of information are collected from children, how they are used, and whether and to whom they are disclosed.',
    '312.4.b.2.v':
      'That taking part in an activity does not require more information from a child than the activity needs.',
    '312.4.b.2.vi':
      "That a parent can review the child's information, have it deleted and refuse more, and how."
  },
  eprivacy: {
    '5.3.purposes': 'What is stored on or read from a device, and the purposes.',
    '5.3.consent':
      'That everything not strictly necessary is stored or read only with prior consent, and how consent is requested.',
    '5.3.withdrawal': 'How consent to cookies is withdrawn, as easily as it was given.',
    'de.25': 'In Germany: what is stored or read and why, that it waits for consent, and how to withdraw it.',
    'fr.82': 'In France: the purposes of cookies, and how to refuse them as easily as to accept them.',
    'planet49.duration': 'How long each cookie lasts.',
    'planet49.access': 'Whether third parties can access the cookies.'
  },
  authorities: {gdpr: 'a supervisory authority', 'uk-gdpr': 'the Information Commissioner'},
  lgpd: {
    '20': 'Where decisions are made by automated means alone: the right to have them reviewed.',
    '33': 'The countries to which data goes, and the case of Art. 33 on which each transfer rests.',
    '33.17':
      'How to get the full text of the clauses on which a transfer rests, which is provided within 15 days.',
    '9.i': 'The specific purposes for which the data is processed.',
    '9.ii': 'How and for how long the data is processed.',
    '9.iii': 'Who the controller is.',
    '9.iv': 'How to contact the controller.',
    '9.v': 'Those with whom the controller shares the use of the data, and the purpose.',
    '9.vi': 'The responsibilities of those who process the data.',
    '9.vii': 'The rights of the person, with explicit mention of those of Art. 18.',
    '9.2':
      'Where consent is needed: that people are informed beforehand of a purpose that the consent does not cover, and may withdraw it.',
    '9.3':
      'Prominently, that a product, service or right depends on the data, and how people can use their rights.',
    '41.1': 'Who the person in charge (encarregado) is and how to reach them.'
  },
  pipeda: {
    '6.1':
      'The purposes for which information is collected, used or disclosed, so that people can understand what they consent to.',
    '4.3.8': 'That consent can be withdrawn, and the consequences.',
    '4.8.2.a':
      'The name or title, and the address, of the person who is accountable and takes complaints and inquiries.',
    '4.8.2.b': 'How to access the information that the organisation holds.',
    '4.8.2.c': 'Which type of information is held, and what it is used for in general.',
    '4.8.2.d': 'A copy of brochures or other information that explain the policies, standards or codes.',
    '4.8.2.e': 'Which information is made available to related organisations, such as subsidiaries.',
    '4.10': 'How to complain about compliance.'
  },
  'uk-gdpr': {
    '22c':
      'How people learn of a significant automated decision, and can express a view, reach a human and contest it.',
    '164a': 'How to complain to the organisation itself, which acknowledges the complaint within 30 days.',
    'pecr.6': 'What is stored on or read from a device, and the purposes.',
    'pecr.a1':
      'How to object to cookies for statistics or the appearance of a site that are set without consent.'
  }
}
