import type {Term} from './term.js'

/** How data is protected. */
export const securityMeasures = {
  'technical-measures': {},
  'encryption-in-transit': {parent: 'technical-measures'},
  'encryption-at-rest': {parent: 'technical-measures'},
  'end-to-end-encryption': {parent: 'technical-measures'},
  'password-hashing': {parent: 'technical-measures'},
  pseudonymisation: {parent: 'technical-measures'},
  'access-control': {parent: 'technical-measures'},
  'multi-factor-authentication': {parent: 'technical-measures'},
  'identity-checks': {parent: 'technical-measures'},
  firewall: {parent: 'technical-measures'},
  'secure-servers': {parent: 'technical-measures'},
  'secure-storage': {parent: 'technical-measures'},
  'secure-forms': {parent: 'technical-measures'},
  'malware-protection': {parent: 'technical-measures'},
  backups: {parent: 'technical-measures'},
  monitoring: {parent: 'technical-measures'},
  'data-accuracy': {parent: 'technical-measures'},
  'organisational-measures': {},
  'staff-training': {parent: 'organisational-measures'},
  confidentiality: {parent: 'organisational-measures'},
  'processor-contracts': {parent: 'organisational-measures'},
  'data-minimisation': {parent: 'organisational-measures'},
  'regular-testing': {parent: 'organisational-measures'},
  'incident-response': {parent: 'organisational-measures'},
  certification: {parent: 'organisational-measures'},
  'physical-measures': {},
  'physical-access-control': {parent: 'physical-measures'}
} as const satisfies Readonly<Record<string, Term>>

/** The id of a security measure. */
export type SecurityMeasure = keyof typeof securityMeasures
