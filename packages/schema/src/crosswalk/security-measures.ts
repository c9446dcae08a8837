import type {SecurityMeasure} from '../vocabulary/security-measures.js'
import type {Crosswalk} from './identifiers.js'

export const securityMeasures: Crosswalk<SecurityMeasure> = {
  'technical-measures': {dpv: 'dpv:TechnicalMeasure'},
  'encryption-in-transit': {dpv: 'dpv:EncryptionInTransfer'},
  'encryption-at-rest': {dpv: 'dpv:EncryptionAtRest'},
  'end-to-end-encryption': {dpv: 'dpv:EndToEndEncryption'},
  pseudonymisation: {dpv: 'dpv:Pseudonymisation'},
  'access-control': {dpv: 'dpv:AccessControlMethod'},
  'multi-factor-authentication': {dpv: 'dpv:MultiFactorAuthentication'},
  backups: {dpv: 'dpv:DataBackupProtocols'},
  'organisational-measures': {dpv: 'dpv:OrganisationalMeasure'},
  confidentiality: {dpv: 'dpv:ConfidentialityAgreement'},
  'processor-contracts': {dpv: 'dpv:ControllerProcessorAgreement'},
  'physical-measures': {dpv: 'dpv:PhysicalMeasure'},
  'physical-access-control': {dpv: 'dpv:PhysicalAccessControlMethod'}
}
