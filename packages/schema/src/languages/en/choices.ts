/** What those words mean that only one field of a policy file takes. */
export const choices = {
  remark: {
    introduction: 'It opens the document, or says what it is about.',
    explanation: 'It explains a thing in general, such as what a cookie is.',
    'about-others': 'It is about what others do.',
    pointer: 'It points to another place.',
    date: 'It gives the date of the document.',
    'legal-notice': 'A notice of copyright, liability or the like.'
  },
  aiTask: {
    conversation: 'It communicates with people (Art. 50(1) of the AI Act).',
    content: 'It generates or alters text, images, sound or video (Art. 50(2) and (4)).',
    'emotion-recognition': 'It recognises or infers emotions from biometric data (Art. 50(3)).',
    'biometric-categorisation': 'It assigns people to categories by biometric data (Art. 50(3)).'
  },
  consentByRegion: {
    'opt-in': 'It is set only after the person agrees.',
    'opt-out': 'It is set until the person refuses.',
    none: 'It is set, and the person has no choice.'
  },
  technology: {
    cookie: 'A small text that a server has the browser keep and send back.',
    'local-storage': 'Data that a page keeps in the browser until it is deleted.',
    'session-storage': 'Data that a page keeps in the browser until it is closed.',
    pixel: 'A tiny image whose loading is counted.',
    'device-identifier': 'A number that the device or its maker gives.',
    cache: 'Stored copies that are used to recognise a device.'
  },
  frameworkPart: {
    EU: 'The EU–U.S. Data Privacy Framework.',
    UK: 'Its UK Extension.',
    CH: 'The Swiss–U.S. Data Privacy Framework.'
  },
  recourse: {authorities: 'You cooperate with the data protection authorities.'},
  enforcedBy: {ftc: 'The Federal Trade Commission.', dot: 'The Department of Transportation.'},
  average: {mean: 'The days are the mean.', median: 'The days are the median.'},
  representedIn: {
    EU: 'In the European Union (Art. 27 GDPR).',
    UK: 'In the United Kingdom (Art. 27 UK GDPR).',
    CH: 'In Switzerland (Art. 14 FADP).'
  },
  provision: {
    'by-law': 'A law says that the data must be given.',
    'by-contract': 'A contract says that the data must be given.',
    'for-contract': 'Without the data no contract can be made.',
    no: 'The data need not be given.'
  },
  choice: {
    'opt-in': 'It happens only if the person agrees.',
    'opt-out': 'It happens until the person refuses.',
    optional: 'The person decides whether to take part at all.',
    settings: 'The person decides in settings.',
    none: 'The person has no choice.'
  },
  profiling: {
    recommendations: 'It selects or ranks what people are shown (Art. 27 of the Digital Services Act).',
    advertising: 'It selects which advertising people see (Art. 26 of the Digital Services Act).',
    evaluation: 'It assesses or predicts something about people, such as a score or a segment.'
  },
  afterwards: {
    deleted: 'It is erased.',
    anonymised: 'It is changed so that nobody can be identified.',
    archived: 'It is kept apart, out of daily use.'
  },
  sensitiveUse: {
    none: 'No sensitive data is collected.',
    limited: 'Its use is limited to what 11 CCR 7027(m) allows.',
    wider: 'It is used for more than that.'
  },
  signal: {
    honoured: 'What the signal asks for is done.',
    ignored: 'Nothing changes.',
    partly: 'Some of what the signal asks for is done; say what under `explanation`.'
  },
  mark: {
    atx: 'With number signs: `## Security`.',
    setext: '`Security` over a line of hyphens or equals signs.',
    'bold-paragraph': '`**Security**`, a paragraph of its own.',
    'bold-line': '`**Security**`, two spaces, and the text goes on in the next line.',
    'split-bold': '`**`, a line break, `Security**`: emphasis that was broken on the way.',
    plain: 'A line of text that only plays a heading.'
  },
  joined: {paragraph: 'After a blank line.', line: 'On the very next line.'}
}
