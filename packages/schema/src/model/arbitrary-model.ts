import fc from 'fast-check'
import * as z from 'zod'
import {consistencyChecks} from '../consistency/index.js'
import {listedRecipients} from '../facts/receivers.js'
import * as forms from './forms.js'
import {policySchema, type Policy} from './policy.js'

/**
 * Any policy that the model allows, generated from the model itself, so that a new field is covered without
 * anybody having to remember. The prose (sections, quotes, remarks) is left to the test.
 */
export function arbitraryModel(): fc.Arbitrary<Policy> {
  const {sections, says: _, ...facts} = {...policySchema.shape, says: undefined}
  const drawn = Object.fromEntries(
    Object.entries(facts)
      .filter(([key]) => !notDrawn.includes(key))
      .map(([key, field]) => [key, key === 'language' ? fc.constant('en') : valueOf(field)])
  )
  return fc
    .record(drawn, {requiredKeys: requiredOf(policySchema.shape).filter((key) => key in drawn)})
    .map((policy) => consistent(connected({...policy, sections: sections.parse(undefined)} as Policy)))
}

const notDrawn: readonly string[] = ['$schema', 'provenance', 'remarks', 'translations']

/** Facts that contradict others are removed until the rest is consistent. */
export function consistent(policy: Policy): Policy {
  let rest = policy
  // A removal for one check may leave something for an earlier one, though it seldom does.
  for (let before; before !== rest;) {
    before = rest
    for (const {find} of consistencyChecks) {
      for (let [found] = find(rest); found !== undefined; [found] = find(rest)) {
        rest = without(rest, found.places[0])
      }
    }
  }
  return rest
}

/** The policy without the practice or the table's fact that contains a place. */
function without(policy: Policy, [table, index]: readonly (string | number)[]): Policy {
  switch (table) {
    case 'practices':
      return {...policy, practices: (policy.practices ?? []).filter((_, place) => place !== index)}
    // Entries that others refer to stay.
    case 'recipients':
      return {
        ...policy,
        recipients: listedRecipients(policy).map(({recipient: {id, name, kind}}) => ({
          kind,
          ...(id !== undefined && {id}),
          ...(name !== undefined && {name})
        }))
      }
    case 'retention':
      return {
        ...policy,
        retention: (policy.retention ?? []).map(({id, name}) => ({
          name,
          period: '30 days',
          ...(id !== undefined && {id})
        }))
      }
    // Every policy has an organisation, but not every detail of it.
    case 'organisation':
      return {...policy, organisation: withoutField(policy.organisation, index)}
    default:
      return withoutField(policy, table)
  }
}

function withoutField<Entry extends object>(entry: Entry, field: string | number | undefined): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field)) as Entry
}

/** References are to entries that exist. */
function connected(policy: Policy): Policy {
  const recipients = Array.isArray(policy.recipients)
    ? policy.recipients.map(withId('recipient'))
    : policy.recipients
  const retention = policy.retention?.map(withId('rule'))
  const known = Array.isArray(recipients) ? recipients.map(({id}) => id) : []
  const rules = retention?.map(({id}) => id) ?? []
  const whole = {...policy, ...(recipients && {recipients}), ...(retention && {retention})}
  return JSON.parse(JSON.stringify(whole), (key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value
    if (key === 'keep' && 'retention' in value && typeof value.retention === 'string') {
      return rules.length === 0 ? '1 year' : {retention: rules[value.retention.length % rules.length]}
    }
    if ('recipient' in value && typeof value.recipient === 'string') {
      return known.length === 0 ? 'partner' : {recipient: known[value.recipient.length % known.length]}
    }
    if (key === 'recipients' && Array.isArray(value) && value.every((each) => typeof each === 'string')) {
      return known.length === 0 ? undefined : [known[value.length % known.length]]
    }
    return value
  }) as Policy
}

function withId<Entry>(name: string): (entry: Entry, place: number) => Entry & {id: string} {
  return (entry, place) => ({...entry, id: `${name}-${place}`})
}

/** Any value of a field. */
function valueOf(field: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return valueOf(field.unwrap())
  if (field instanceof z.ZodObject) {
    const shape = Object.entries(field.shape as z.core.$ZodShape).filter(([key]) => key !== 'says')
    return fc.record(Object.fromEntries(shape.map(([key, each]) => [key, valueOf(each)])), {
      requiredKeys: requiredOf(field.shape)
    })
  }
  if (field instanceof z.ZodUnion)
    return fc.oneof(
      ...field.options.map((option) => ({arbitrary: valueOf(option), weight: weightOf(option)}))
    )
  if (field instanceof z.ZodArray) {
    // Duplicates in a list are removed.
    const selector = (value: unknown): string => JSON.stringify(termOf(value))
    return fc.uniqueArray(valueOf(field.element), {minLength: 1, maxLength: 3, selector})
  }
  if (field instanceof z.ZodEnum) return fc.constantFrom(...field.options)
  if (field instanceof z.ZodLiteral) return fc.constantFrom(...field.values)
  if (field instanceof z.ZodBoolean) return fc.boolean()
  if (field instanceof z.ZodNumber) return fc.integer({min: field.minValue ?? 1, max: field.maxValue ?? 99})
  return textOf(field)
}

/** `erasure` of `{right: erasure, how: …}`. */
function termOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return 'right' in value ? value.right : 'purpose' in value ? value.purpose : value
}

/** Terms of a vocabulary are more telling than arbitrary words. */
function weightOf(option: z.core.$ZodType): number {
  return option instanceof z.ZodEnum ? 4 : 1
}

function requiredOf(shape: z.core.$ZodShape): string[] {
  return Object.keys(shape).filter((key) => !(shape[key] instanceof z.ZodOptional))
}

/** A text is recognised by its form; `.meta()` copies a form, and the copy remembers its original. */
function textOf(field: z.core.$ZodType): fc.Arbitrary<unknown> {
  for (let form: z.core.$ZodType | undefined = field; form; form = form._zod.parent) {
    const text = texts.get(form)
    if (text) return text
  }
  throw new Error(`No text is known for a field: ${JSON.stringify(field._zod.def)}`)
}

const line = fc.stringMatching(/^[a-z]{4,9}( [a-z]{4,9}){0,3}$/)

const texts = new Map<z.core.$ZodType, fc.Arbitrary<string>>([
  [forms.line, line],
  [forms.prose, line.map((words) => `We ${words}.`)],
  [forms.date, fc.integer({min: 1, max: 28}).map((day) => `2026-01-${String(day).padStart(2, '0')}`)],
  [forms.email, fc.stringMatching(/^[a-z]{3,8}@[a-z]{3,8}\.example$/)],
  [forms.webAddress, fc.stringMatching(/^https:\/\/[a-z]{3,8}\.example\/$/)],
  [forms.phone, fc.stringMatching(/^\+49 30 [1-9]\d{6}$/)],
  [forms.country, fc.constantFrom('DE', 'US', 'NL', 'NO', 'BR', 'CA', 'GB', 'JP')],
  [forms.period, fc.stringMatching(/^[2-9]\d? (day|week|month|year)s$/)],
  [forms.id, fc.stringMatching(/^[a-z]{1,9}$/)]
])
