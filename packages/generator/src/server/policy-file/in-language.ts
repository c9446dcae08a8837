import {labels, type Language} from '@policy-gen/schema'
import {meaningOf} from '../../explanation/explanation.js'
import {dictionaries} from '../../languages/index.js'
import type {Finding} from '../../lint/finding.js'

/**
 * Requirements of laws that the policy doesn't meet, in the language of the policy. Messages of the rules are
 * in English.
 */
export function inLanguage(findings: readonly Finding[], language: Language): readonly Finding[] {
  if (language === 'en') return findings
  return findings.map((finding) => {
    const {requirement: id} = finding
    const meaning = id === undefined ? undefined : meaningOf(id)
    if (!meaning || !('requirement' in meaning)) return finding
    const {disclosure, citation, section, url} = meaning.requirement
    const message = dictionaries[language].editorWords.missing({
      english: finding.message,
      what: disclosure[language],
      citation,
      section: labels[language].disclosures[section]
    })
    return {...finding, message, note: url}
  })
}
