import {serviceFacts, type Service, type ServiceFact} from './service.js'

/** Whether an entry gives a fact at all: an empty list of cookies is one, an empty list of safeguards isn't. */
export function gives({operator, cookies, safeguard, optOut}: Service, fact: ServiceFact): boolean {
  if (fact === 'address') return operator.address !== undefined
  if (fact === 'cookies') return cookies !== undefined
  if (fact === 'safeguard') return safeguard !== undefined && safeguard.length > 0
  if (fact === 'optOut') return optOut !== undefined
  return true
}

/** Whether the operator itself states a fact. */
export function isVerified({verified}: Service, fact: ServiceFact): boolean {
  return verified.some(({facts}) => facts.includes(fact))
}

/** Whether the operator itself states every fact that the entry gives. */
export function isFullyVerified(service: Service): boolean {
  return serviceFacts.every((fact) => !gives(service, fact) || isVerified(service, fact))
}
