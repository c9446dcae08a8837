import {countryName, isWithin} from '../facts/areas.js'
import {listedTransfers} from '../facts/receivers.js'
import type {Policy} from '../model/index.js'
import type {Path} from '../problems/problem.js'
import type {Regime} from '../vocabulary/regimes.js'
import type {Safeguard} from '../vocabulary/safeguards.js'
import type {ConsistencyCheck, Contradiction} from './contradiction.js'

/** The frameworks by which single organisations in the United States are certified. */
const certified: readonly Safeguard[] = [
  'data-privacy-framework',
  'uk-us-data-bridge',
  'swiss-us-data-privacy-framework'
]

/** A certification under a framework belongs to single organisations in the United States. */
export const frameworks: ConsistencyCheck = {
  summary:
    'A transfer under the EU–US framework, or its British or Swiss counterpart, goes to the United States and names the certified recipients.',
  find(policy) {
    return listedTransfers(policy)
      .filter(({transfer}) => certified.includes(transfer.safeguard))
      .flatMap(({path, transfer}): Contradiction[] => {
        const safeguard = [...path, 'safeguard']
        const elsewhere = transfer.to.find((country) => country !== 'US')
        if (elsewhere !== undefined) {
          const to = [...path, 'to', transfer.to.indexOf(elsewhere)]
          return [
            {
              places: [safeguard, to],
              tell: (at) =>
                `${at(safeguard)} covers certified organisations in the United States only, but ${at(to)} is ${countryName(elsewhere)} — give that country an entry of its own.`
            }
          ]
        }
        if (transfer.recipients !== undefined || transfer.says !== undefined) return []
        return [
          {
            places: [safeguard],
            tell: (at) =>
              `${at(safeguard)} covers only organisations that are certified, not the whole United States — name them in \`recipients\` of the transfer.`
          }
        ]
      })
  }
}

/** The organisation’s own certification: Annex I of Decision (EU) 2023/1795, I.3, and the UK Extension to it. */
export const ownCertification: ConsistencyCheck = {
  summary:
    'An organisation that is itself certified under the EU–US framework is in the United States. If it names the UK Extension, it is also certified under that framework.',
  find({organisation: {dataPrivacyFramework: own, address, contact}}) {
    if (own === undefined) return []
    const place: Path = ['organisation', 'dataPrivacyFramework']
    const found: Contradiction[] = []
    const home: Path = [...(address ? ['organisation'] : ['organisation', 'contact']), 'address', 'country']
    const country = (address ?? contact?.address)?.country
    if (country !== undefined && country !== 'US') {
      found.push({
        places: [place, home],
        tell: (at) =>
          `${at(place)} is for organisations in the United States, but ${at(home)} is ${countryName(country)} — remove one of them.`
      })
    }
    const extension: Path = [...place, 'parts', own.parts.indexOf('UK')]
    if (own.parts.includes('UK') && !own.parts.includes('EU')) {
      found.push({
        places: [extension],
        tell: (at) =>
          `${at(extension)} extends the EU–U.S. Data Privacy Framework, which \`parts\` doesn’t name — add \`EU\`.`
      })
    }
    return found
  }
}

/**
 * The countries on which there is a decision, by the law under which it was made, as of 2026-11-21: those of the
 * European Commission (Brazil by Decision (EU) 2026/179, the Faroe Islands by Decision 2010/146/EU, kept in the review
 * of 15 January 2024), and those of the United Kingdom (Sch. 21 para. 5 DPA 2018; Korea by SI 2022/1213; the Faroe
 * Islands are on the ICO's list since 13 October 2023), which has none on Brazil. The United States are on neither
 * list: their framework covers certified organisations.
 */
const adequate: Readonly<Partial<Record<Regime, ReadonlySet<string>>>> = {
  gdpr: new Set('AD AR BR CA CH FO GB GG IL IM JE JP KR NZ UY'.split(' ')),
  'uk-gdpr': new Set('AD AR CA CH FO GG GI IL IM JE JP KR NZ UY'.split(' '))
}

/**
 * Whether one of the named laws considers a country adequate; if neither law is named, any of their lists
 * will do.
 */
function isAdequate(country: string, {regimes = []}: Policy): boolean {
  const named = regimes.flatMap((regime) => adequate[regime] ?? [])
  const lists = named.length > 0 ? named : Object.values(adequate)
  return isWithin('EU', country) || lists.some((list) => list.has(country))
}

/** An adequacy decision is about a country: Art. 45 GDPR. */
export const adequacy: ConsistencyCheck = {
  summary: 'A transfer that rests on an adequacy decision goes to countries that have one.',
  find(policy) {
    return listedTransfers(policy)
      .filter(({transfer}) => transfer.safeguard === 'adequacy-decision')
      .flatMap(({path, transfer}) =>
        transfer.to.flatMap((country, place): Contradiction[] => {
          if (isAdequate(country, policy)) return []
          const safeguard = [...path, 'safeguard']
          const to = [...path, 'to', place]
          const advice =
            country === 'US'
              ? 'write `data-privacy-framework` and name the certified recipients'
              : 'name the safeguard that you rely on'
          return [
            {
              places: [safeguard, to],
              tell: (at) =>
                `${at(safeguard)} is an adequacy decision, but there is none on ${countryName(country)} as a whole, which ${at(to)} names — ${advice}.`
            }
          ]
        })
      )
  }
}
