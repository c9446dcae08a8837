import type {Vocabulary} from './term.js'

/** How data is protected. */
export const securityMeasures = {
  'technical-measures': {
    label: {en: 'technical measures', de: 'technische Maßnahmen'},
    definition: 'Technology that protects data, without saying which.',
    dpv: 'dpv:TechnicalMeasure'
  },
  'encryption-in-transit': {
    parent: 'technical-measures',
    label: {en: 'encryption in transit', de: 'Verschlüsselung bei der Übertragung'},
    definition: 'Data is encrypted while it travels over a network.',
    dpv: 'dpv:EncryptionInTransfer'
  },
  'encryption-at-rest': {
    parent: 'technical-measures',
    label: {en: 'encryption in storage', de: 'Verschlüsselung bei der Speicherung'},
    definition: 'Data is encrypted where it is stored.',
    dpv: 'dpv:EncryptionAtRest'
  },
  'end-to-end-encryption': {
    parent: 'technical-measures',
    label: {en: 'end-to-end encryption', de: 'Ende-zu-Ende-Verschlüsselung'},
    definition: 'Only sender and receiver can read the data.',
    dpv: 'dpv:EndToEndEncryption'
  },
  'password-hashing': {
    parent: 'technical-measures',
    label: {en: 'hashing of passwords', de: 'Hashing von Passwörtern'},
    definition: 'Passwords are stored so that nobody can read them.'
  },
  pseudonymisation: {
    parent: 'technical-measures',
    label: {en: 'pseudonymisation', de: 'Pseudonymisierung'},
    definition: 'Names are replaced by codes, and the key is kept apart.',
    dpv: 'dpv:Pseudonymisation'
  },
  'access-control': {
    parent: 'technical-measures',
    label: {en: 'access control', de: 'Zugriffskontrolle'},
    definition: 'Only those who need the data can get at it.',
    dpv: 'dpv:AccessControlMethod'
  },
  'multi-factor-authentication': {
    parent: 'technical-measures',
    label: {en: 'multi-factor authentication', de: 'Mehr-Faktor-Authentisierung'},
    definition: 'Signing in takes more than a password.',
    dpv: 'dpv:MultiFactorAuthentication'
  },
  'identity-checks': {
    parent: 'technical-measures',
    label: {en: 'identity checks', de: 'Prüfung der Identität'},
    definition: 'Somebody is verified before they see or change data.'
  },
  firewall: {
    parent: 'technical-measures',
    label: {en: 'firewalls', de: 'Firewalls'},
    definition: 'Networks are separated and traffic is filtered.'
  },
  'secure-servers': {
    parent: 'technical-measures',
    label: {en: 'secure servers', de: 'gesicherte Server'},
    definition: 'Servers are hardened and kept up to date.'
  },
  'secure-storage': {
    parent: 'technical-measures',
    label: {en: 'secure databases', de: 'gesicherte Datenbanken'},
    definition: 'Data lies in databases that are protected.'
  },
  'secure-forms': {
    parent: 'technical-measures',
    label: {en: 'secure forms', de: 'gesicherte Formulare'},
    definition: 'People write through a form that protects their address or data.'
  },
  'malware-protection': {
    parent: 'technical-measures',
    label: {en: 'protection against malware', de: 'Schutz vor Schadsoftware'},
    definition: 'Systems are checked for malicious software.'
  },
  backups: {
    parent: 'technical-measures',
    label: {en: 'backups', de: 'Datensicherungen'},
    definition: 'Copies are kept so that data can be restored.',
    dpv: 'dpv:DataBackupProtocols'
  },
  monitoring: {
    parent: 'technical-measures',
    label: {en: 'monitoring', de: 'Überwachung der Systeme'},
    definition: 'Systems are watched and access is logged.'
  },
  'data-accuracy': {
    parent: 'technical-measures',
    label: {en: 'checks of accuracy', de: 'Prüfung der Richtigkeit'},
    definition: 'Data is kept correct and protected against change.'
  },
  'organisational-measures': {
    label: {en: 'organisational measures', de: 'organisatorische Maßnahmen'},
    definition: 'Rules and habits that protect data, without saying which.',
    dpv: 'dpv:OrganisationalMeasure'
  },
  'staff-training': {
    parent: 'organisational-measures',
    label: {en: 'training of staff', de: 'Schulung der Beschäftigten'},
    definition: 'People who handle data are trained.'
  },
  confidentiality: {
    parent: 'organisational-measures',
    label: {en: 'duty of confidentiality', de: 'Verpflichtung zur Vertraulichkeit'},
    definition: 'People who handle data are bound to secrecy.',
    dpv: 'dpv:ConfidentialityAgreement'
  },
  'processor-contracts': {
    parent: 'organisational-measures',
    label: {en: 'contracts with providers', de: 'Verträge mit Dienstleistern'},
    definition: 'Providers are bound by contract to protect data.',
    dpv: 'dpv:ControllerProcessorAgreement'
  },
  'data-minimisation': {
    parent: 'organisational-measures',
    label: {en: 'collecting no more than needed', de: 'Datenminimierung'},
    definition: 'No more data is collected or seen than is needed.'
  },
  'regular-testing': {
    parent: 'organisational-measures',
    label: {en: 'regular tests', de: 'regelmäßige Tests'},
    definition: 'Measures are tested and audited.'
  },
  'incident-response': {
    parent: 'organisational-measures',
    label: {en: 'response to incidents', de: 'Umgang mit Vorfällen'},
    definition: 'There is a procedure for when something goes wrong.'
  },
  certification: {
    parent: 'organisational-measures',
    label: {en: 'certification', de: 'Zertifizierung'},
    definition: 'Somebody independent has certified the measures.'
  },
  'physical-measures': {
    label: {en: 'physical measures', de: 'physische Maßnahmen'},
    definition: 'Locks, guards, protected buildings.',
    dpv: 'dpv:PhysicalMeasure'
  },
  'physical-access-control': {
    parent: 'physical-measures',
    label: {en: 'control of entry', de: 'Zutrittskontrolle'},
    definition: 'Only some people can enter where data is kept.',
    dpv: 'dpv:PhysicalAccessControlMethod'
  }
} as const satisfies Vocabulary

/** The id of a security measure. */
export type SecurityMeasure = keyof typeof securityMeasures
