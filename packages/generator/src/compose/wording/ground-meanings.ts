import type {LegalGround, Localised} from '@policy-gen/schema'

/** What a legal ground means, said to the person whom it concerns. */
export const groundMeanings: Readonly<Record<LegalGround, Localised>> = {
  consent: {
    en: 'You have agreed to it.',
    de: 'Sie haben eingewilligt.'
  },
  contract: {
    en: 'We need the data for our contract with you, or for steps before a contract that you asked us to take.',
    de: 'Wir brauchen die Daten für unseren Vertrag mit Ihnen oder für Schritte vor einem Vertrag, um die Sie gebeten haben.'
  },
  'legal-obligation': {
    en: 'The law obliges us to do it.',
    de: 'Das Gesetz verpflichtet uns dazu.'
  },
  'vital-interests': {
    en: 'We need the data to protect somebody’s life.',
    de: 'Wir brauchen die Daten, um das Leben eines Menschen zu schützen.'
  },
  'public-task': {
    en: 'We need the data for a task in the public interest or in the exercise of official authority.',
    de: 'Wir brauchen die Daten für eine Aufgabe im öffentlichen Interesse oder in Ausübung öffentlicher Gewalt.'
  },
  'legitimate-interests': {
    en: 'We, or others, have a legitimate interest in it that your interests and rights do not outweigh.',
    de: 'Wir oder andere haben daran ein berechtigtes Interesse, das Ihre Interessen und Rechte nicht überwiegen.'
  },
  'recognised-legitimate-interest': {
    en: 'The law of the United Kingdom recognises the interest that we pursue.',
    de: 'Das Recht des Vereinigten Königreichs erkennt das Interesse an, das wir verfolgen.'
  },
  'explicit-consent': {
    en: 'You have expressly agreed to the use of this sensitive data.',
    de: 'Sie haben in die Verwendung dieser besonders geschützten Daten ausdrücklich eingewilligt.'
  },
  'employment-law': {
    en: 'We need the data for duties and rights under employment and social security law.',
    de: 'Wir brauchen die Daten für Pflichten und Rechte nach dem Arbeits- und Sozialrecht.'
  },
  'made-public': {
    en: 'You have manifestly made the data public yourself.',
    de: 'Sie haben die Daten offensichtlich selbst öffentlich gemacht.'
  },
  'legal-claims': {
    en: 'We need the data to establish, exercise or defend legal claims.',
    de: 'Wir brauchen die Daten, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen.'
  },
  'health-care': {
    en: 'We need the data for health care.',
    de: 'Wir brauchen die Daten für die Gesundheitsversorgung.'
  },
  'research-and-statistics': {
    en: 'We need the data for archives, research or statistics under the law.',
    de: 'Wir brauchen die Daten nach dem Gesetz für Archive, Forschung oder Statistik.'
  },
  'credit-protection': {
    en: 'We need the data for the protection of credit under Brazilian law.',
    de: 'Wir brauchen die Daten nach brasilianischem Recht für den Kreditschutz.'
  }
}
