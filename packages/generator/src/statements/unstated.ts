import {formatPath, type Disclosure, type PolicyFinding, type Policy} from '@policy-gen/schema'
import {isWritten} from '../compose/view/view.js'
import {visible} from './visible.js'
import {declaredFacts, type DeclaredFact} from './declared-facts.js'

/**
 * Facts that a policy declares but no section of it states, with the kind of section to add. An author's own
 * words in a section of that kind are assumed to state the fact, as are those that it quotes; an archived
 * text is left as it is.
 */
export function unstatedFacts(policy: Policy): PolicyFinding[] {
  if (policy.provenance !== undefined) return []
  const groups = new Map<string, DeclaredFact[]>()
  for (const fact of declaredFacts(policy)) {
    if (isTaken(fact, policy)) continue
    const group = `${fact.kinds[0] ?? ''} ${fact.path.filter((step) => typeof step === 'string').join('.')}`
    groups.set(group, [...(groups.get(group) ?? []), fact])
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [finding(first, others.length)] : []))
}

/** Whether a fact is assumed to be stated, because a section that can state it exists. */
export function isTaken({quoted, kinds}: DeclaredFact, policy: Policy): boolean {
  return quoted || kinds.some((kind) => isThere(kind, policy))
}

function isThere(kind: Disclosure, policy: Policy): boolean {
  return (
    isWritten(policy, kind) ||
    policy.sections.some(({kind: kinds, body}) => [kinds].flat().includes(kind) && hasWords(body))
  )
}

/** An author's words that readers see: a comment, or a heading with nothing below it, states nothing. */
function hasWords(body: string | undefined): boolean {
  return body !== undefined && /[\p{L}\p{N}]/u.test(visible(body).replace(/<[^<>]*>|^ {0,3}#.*$/gm, ''))
}

function finding({path, kinds: [kind]}: DeclaredFact, others: number): PolicyFinding {
  const more = others === 0 ? '' : others === 1 ? ' (and one more)' : ` (and ${others} more)`
  const advice =
    kind === undefined ? 'no section can state it' : `no section states it — add \`- kind: ${kind}\``
  return {
    code: 'unstated',
    path,
    target: 'key',
    message: `\`${formatPath(path)}\`${more} is declared, but ${advice}`
  }
}
