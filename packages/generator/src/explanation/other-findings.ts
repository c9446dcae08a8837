import type {OtherFindingId} from '../lint/finding.js'

/** A finding that no rule of the linter makes: what is wrong, why it matters, and what to do about it. */
export interface OtherFinding {
  readonly id: OtherFindingId
  readonly summary: string
  readonly why: string
}

/** The finding with an id, unless a rule makes it. */
export function otherFinding(id: string): OtherFinding | undefined {
  return isKnown(id) ? {id, ...explanations[id]} : undefined
}

function isKnown(id: string): id is OtherFindingId {
  return Object.hasOwn(explanations, id)
}

const explanations: Readonly<Record<OtherFindingId, Pick<OtherFinding, 'summary' | 'why'>>> = {
  'policy-file/unreadable': {
    summary: 'A policy file that cannot be read',
    why: 'The file does not exist, is a folder or a device, or its permissions keep it from being read.'
  },
  'policy-file/too-large': {
    summary: 'A policy file that is larger than the limit',
    why: 'A policy is a text that people are to read, and a megabyte is far more than anybody would. If yours is larger all the same, raise the limit with `maxSize` in the configuration, or with `--max-size`.'
  },
  'policy-file/encoding': {
    summary: 'A policy file that is not in UTF-8, or holds characters that no text holds',
    why: 'Read in the wrong encoding, names and addresses would be damaged in what is published. Save the file as UTF-8.'
  },
  'policy-file/syntax': {
    summary: 'A policy file that is not valid YAML or JSON',
    why: 'What follows the place would be misread. The usual causes are an indentation that is off by a column, a tab, and a colon within a value, which then needs quotation marks. A merge conflict and a second document in the same file are reported here, too.'
  },
  'policy-file/module': {
    summary: 'A policy in TypeScript or JavaScript that fails, or does not export a policy',
    why: 'The file is a program, which is run to get the policy. It has to export the policy as its default: `export default definePolicy({…})`.'
  },
  'policy-file/unknown-key': {
    summary: 'A field that a policy file does not have',
    why: 'Its value would be missing from the policy without a word. Most often the name is mistyped, or the field belongs elsewhere.'
  },
  'policy-file/missing': {
    summary: 'A field that is required and not there',
    why: 'Without it the policy cannot be written. If the answer is not known yet, write `TODO`: it is then listed as still to do.'
  },
  'policy-file/type': {
    summary: 'A value of the wrong kind, such as text where a list belongs',
    why: 'The field takes another kind of value: a list needs brackets or dashes, and a text such as `2.10` needs quotation marks, because YAML reads it as a number.'
  },
  'policy-file/term': {
    summary: 'A term that is not in its closed list',
    why: 'Data, purposes, recipients, rights and the like come from closed lists, so that a law can be compared with them and each language has a word for them. For something that no term covers, most lists take `{other: …}` with words of your own.'
  },
  'policy-file/form': {
    summary: 'A value that is written in the wrong form, such as a date that does not exist',
    why: 'Dates, periods, addresses and identifiers have one form each, so that every output can show them in its own.'
  },
  'policy-file/order': {
    summary: 'A policy that was updated after it was archived',
    why: 'An archived text has not changed since the day on which it was archived. One of the two dates is wrong.'
  },
  'policy-file/reference': {
    summary: 'An id that no entry of the policy has',
    why: 'Facts refer to each other by id: a practice to a retention period, a transfer to a recipient. Without the entry, the sentence about it could not be written.'
  },
  'policy-file/duplicate': {
    summary: 'The same id, or the same part, more than once',
    why: 'A reference would be ambiguous, or readers would see the same text again and again. Keep one.'
  },
  'policy-file/lookup': {
    summary: 'A placeholder in a body that leads to no fact',
    why: '`{{organisation.name}}` in a body is replaced by that fact. Without such a fact, the published text would have a gap.'
  },
  'policy-file/quote': {
    summary: 'A quotation that is not in the text of the policy',
    why: '`says` shows with which words the policy states a fact. It counts only if the words are in the document, letter for letter.'
  },
  'policy-file/damage': {
    summary: 'Text that was wrongly decoded',
    why: 'The text was read in the wrong encoding before it got here (`donâ€™t` for `don’t`), and would be published like that.'
  },
  'policy-file/contradiction': {
    summary: 'Two facts that cannot both be true',
    why: 'A policy that says both misleads its readers, whichever is true. Correct the one that is wrong; the message names the other place.'
  },
  'policy-file/placeholder': {
    summary: 'Text that was meant to be replaced, such as `[company]`',
    why: 'It comes from a template, and would be published as it is.'
  },
  'policy-file/todo': {
    summary: 'A fact that is still to be written',
    why: '`TODO` keeps a place for a fact. The policy is not built until each is replaced, or its line removed: what nobody declared is never written.'
  },
  'policy-file/unstated': {
    summary: 'A fact that no section of the document states',
    why: 'The fact is declared, but readers would not learn of it. Add the section that states it, or write it in a body of your own.'
  },
  'policy-file/in-english': {
    summary: 'A part of an output that is in English because its language has no words for it',
    why: 'policy-gen has words in a few languages. In others, write the policy’s texts yourself, and give templates and a theme the missing words.'
  },
  'policy-file/service': {
    summary: 'What the list of services knows and the policy does not say',
    why: 'Facts that were taken from the list although nobody could verify them, cookies that the service usually sets, the country of its operator. The list has what is usual; only you know what is true of your use.'
  },
  'document/depth': {
    summary: 'A document that is nested too deeply',
    why: 'Hundreds of quotations or lists within each other are no policy, and would take a parser minutes. Nothing in the file was checked.'
  },
  'document/marks': {
    summary: 'A document with too many marks of markup in one place',
    why: 'Thousands of brackets or asterisks in one paragraph are no policy, and would take a parser minutes. Nothing in the file was checked.'
  },
  'document/addresses': {
    summary: 'A document with too many addresses in one place',
    why: 'Thousands of addresses in one line are no policy, and would take a parser minutes. Nothing in the file was checked.'
  },
  'document/size': {
    summary: 'A document that is larger than the limit',
    why: 'The language server reads up to ten megabytes, and up to one of a policy file. Raise the limit with `maxSize` in the configuration, or exclude the file. Nothing in it was checked.'
  },
  'unused-disable': {
    summary: 'A comment that switches off a rule that finds nothing there',
    why: 'It may have been needed once. Now it would only hide the next finding at its place. `--report-unused-disables` reports it.'
  },
  'policy-gen': {
    summary: 'A document that could not be checked, or a lint comment that cannot be understood',
    why: 'The message says which. If the linter failed, that is a bug in policy-gen; please report it with the file, if you can share it.'
  }
}

/** Every such finding. */
export const otherFindings: readonly OtherFinding[] = Object.keys(explanations).flatMap(
  (id) => otherFinding(id) ?? []
)
