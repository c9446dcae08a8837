import {createHash} from 'node:crypto'
import type {Policy} from '@policy-gen/schema'
import {labelSpeech} from './label-speech.js'
import {dataDisclosed, sources} from './tilt-data.js'
import {controller, dataProtectionOfficer} from './tilt-people.js'
import {complaint, portability, right} from './tilt-rights.js'
import {thirdCountryTransfers} from './tilt-transfers.js'

/**
 * The policy in the Transparency Information Language (TILT 2.0), for programs that compare policies.
 *
 * TILT has no way to leave things open: where the policy says nothing, texts and lists are empty, and
 * yes-or-no fields are no. Read a `false` as “this policy doesn't say so”.
 */
export function tilt(policy: Policy): string {
  const speech = labelSpeech(policy)
  const content = {
    controller: controller(policy, speech),
    dataProtectionOfficer: dataProtectionOfficer(policy, speech),
    dataDisclosed: dataDisclosed(policy, speech),
    thirdCountryTransfers: thirdCountryTransfers(policy, speech),
    accessAndDataPortability: portability(policy, speech),
    sources: sources(policy, speech),
    rightToInformation: right(policy, ['access'], speech),
    rightToRectificationOrDeletion: right(policy, ['rectification', 'erasure'], speech),
    rightToDataPortability: right(policy, ['portability'], speech),
    rightToWithdrawConsent: right(policy, ['withdraw-consent'], speech),
    rightToComplain: complaint(policy, speech),
    automatedDecisionMaking: automatedDecisionMaking(policy),
    // Changes that are already planned. What a policy says about possible changes doesn't belong here.
    changesOfPurpose: []
  }
  return `${JSON.stringify({meta: meta(policy, content), ...content}, null, 2)}\n`
}

function meta(policy: Policy, content: object): object {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const {url, effective, updated, language, organisation, provenance, version = '1'} = policy
  const dated = updated ?? effective ?? provenance?.archived ?? '0000'
  return {
    _id: url ?? hash.slice(0, 32),
    name: organisation.legalName ?? organisation.name,
    created: effective ?? dated,
    modified: dated,
    // `3.1` is the third version: TILT counts in whole numbers.
    version: Math.max(1, Number.parseInt(version, 10) || 1),
    language: language.split('-')[0]?.toLowerCase(),
    status: provenance === undefined ? 'active' : 'inactive',
    // TILT requires an address, even if it leads nowhere.
    url: url ?? organisation.site ?? 'about:blank',
    _hash: hash
  }
}

function automatedDecisionMaking({automatedDecisions}: Policy): object {
  const decisions = Array.isArray(automatedDecisions) ? automatedDecisions : []
  return {
    inUse: decisions.length > 0,
    logicInvolved: decisions.map(({logic}) => logic).join('\n'),
    scopeAndIntendedEffects: decisions
      .map(({significance, consequences}) => `${significance} ${consequences}`)
      .join('\n')
  }
}
