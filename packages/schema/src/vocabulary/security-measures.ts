import {labels} from '../languages/index.js'
import {labelled, type Entry} from './term.js'

/** How data is protected. */
export const securityMeasures = /* @__PURE__ */ labelled(labels.securityMeasures, {
  'technical-measures': {
    definition: 'Technology that protects data, without saying which.',
    dpv: 'dpv:TechnicalMeasure'
  },
  'encryption-in-transit': {
    parent: 'technical-measures',
    definition: 'Data is encrypted while it travels over a network.',
    dpv: 'dpv:EncryptionInTransfer'
  },
  'encryption-at-rest': {
    parent: 'technical-measures',
    definition: 'Data is encrypted where it is stored.',
    dpv: 'dpv:EncryptionAtRest'
  },
  'end-to-end-encryption': {
    parent: 'technical-measures',
    definition: 'Only sender and receiver can read the data.',
    dpv: 'dpv:EndToEndEncryption'
  },
  'password-hashing': {
    parent: 'technical-measures',
    definition: 'Passwords are stored so that nobody can read them.'
  },
  pseudonymisation: {
    parent: 'technical-measures',
    definition: 'Names are replaced by codes, and the key is kept apart.',
    dpv: 'dpv:Pseudonymisation'
  },
  'access-control': {
    parent: 'technical-measures',
    definition: 'Only those who need the data can get at it.',
    dpv: 'dpv:AccessControlMethod'
  },
  'multi-factor-authentication': {
    parent: 'technical-measures',
    definition: 'Signing in takes more than a password.',
    dpv: 'dpv:MultiFactorAuthentication'
  },
  'identity-checks': {
    parent: 'technical-measures',
    definition: 'Somebody is verified before they see or change data.'
  },
  firewall: {
    parent: 'technical-measures',
    definition: 'Networks are separated and traffic is filtered.'
  },
  'secure-servers': {
    parent: 'technical-measures',
    definition: 'Servers are hardened and kept up to date.'
  },
  'secure-storage': {
    parent: 'technical-measures',
    definition: 'Data lies in databases that are protected.'
  },
  'secure-forms': {
    parent: 'technical-measures',
    definition: 'People write through a form that protects their address or data.'
  },
  'malware-protection': {
    parent: 'technical-measures',
    definition: 'Systems are checked for malicious software.'
  },
  backups: {
    parent: 'technical-measures',
    definition: 'Copies are kept so that data can be restored.',
    dpv: 'dpv:DataBackupProtocols'
  },
  monitoring: {
    parent: 'technical-measures',
    definition: 'Systems are watched and access is logged.'
  },
  'data-accuracy': {
    parent: 'technical-measures',
    definition: 'Data is kept correct and protected against change.'
  },
  'organisational-measures': {
    definition: 'Rules and habits that protect data, without saying which.',
    dpv: 'dpv:OrganisationalMeasure'
  },
  'staff-training': {
    parent: 'organisational-measures',
    definition: 'People who handle data are trained.'
  },
  confidentiality: {
    parent: 'organisational-measures',
    definition: 'People who handle data are bound to secrecy.',
    dpv: 'dpv:ConfidentialityAgreement'
  },
  'processor-contracts': {
    parent: 'organisational-measures',
    definition: 'Providers are bound by contract to protect data.',
    dpv: 'dpv:ControllerProcessorAgreement'
  },
  'data-minimisation': {
    parent: 'organisational-measures',
    definition: 'No more data is collected or seen than is needed.'
  },
  'regular-testing': {
    parent: 'organisational-measures',
    definition: 'Measures are tested and audited.'
  },
  'incident-response': {
    parent: 'organisational-measures',
    definition: 'There is a procedure for when something goes wrong.'
  },
  certification: {
    parent: 'organisational-measures',
    definition: 'Somebody independent has certified the measures.'
  },
  'physical-measures': {
    definition: 'Locks, guards, protected buildings.',
    dpv: 'dpv:PhysicalMeasure'
  },
  'physical-access-control': {
    parent: 'physical-measures',
    definition: 'Only some people can enter where data is kept.',
    dpv: 'dpv:PhysicalAccessControlMethod'
  }
} as const satisfies Readonly<Record<string, Entry>>)

/** The id of a security measure. */
export type SecurityMeasure = keyof typeof securityMeasures
