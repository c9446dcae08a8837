import {regimes} from '@policy-gen/schema'
import {accountablePerson} from './accountable-person.js'
import {answersTo, isWritten, type View} from './view.js'
import {organisationReach, reachOf} from './reach.js'

/** Who is responsible, and who speaks for them: Art. 13(1)(a) and (b) GDPR, Art. 41 LGPD, PIPEDA 4.8.2(a). */
export const controller: View = (policy, speech) => {
  const {organisation} = policy
  const {name, legalName, registration, site, dataProtectionOfficer, representatives = []} = organisation
  const controllerLaws = (['gdpr', 'uk-gdpr', 'lgpd'] as const).filter((regime) => answersTo(policy, regime))
  return {
    name,
    legalName: legalName === name ? null : (legalName ?? null),
    controllerUnder:
      speech.list(controllerLaws.map((regime) => regimes[regime].label[speech.language])) || null,
    registration: registration ?? null,
    site: site ?? null,
    reach: organisationReach(policy, speech) ?? null,
    representatives: representatives.map((representative) => ({
      inUnion: representative.for === 'EU',
      name: representative.name,
      reach: reachOf(representative, speech) ?? null
    })),
    noOfficer: dataProtectionOfficer === 'none',
    officer:
      dataProtectionOfficer === undefined || dataProtectionOfficer === 'none'
        ? null
        : {
            name: dataProtectionOfficer.name ?? null,
            encarregado: answersTo(policy, 'lgpd'),
            reach: reachOf(dataProtectionOfficer, speech) ?? null
          },
    accountable: accountablePerson(policy, speech),
    materials: isWritten(policy, 'contact') ? [] : (organisation.materials ?? [])
  }
}
