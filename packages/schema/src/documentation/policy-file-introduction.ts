import {consistencyChecks} from '../consistency/index.js'

/** The part of docs/policy-file.md before the list of fields. */
export const policyFileIntroduction = `# The policy file

A policy file holds one privacy policy: the **facts** (who does what with which data, why, with whom, how long) and the
**prose** around them. From it policy-gen writes the document, checks it against the law, and shows what changed.

This page is for two readers. If you know the law, read the example and the notes, and look fields up in the tables. If you
keep the file in a repository, read [Where it lives](#where-it-lives) and [What is checked](#what-is-checked) too.

\`\`\`yaml
# yaml-language-server: $schema=./node_modules/@policy-gen/schema/dist/policy.schema.json
title: Privacy policy
language: en
updated: 2026-01-15
effective: 2026-02-01

organisation:
  name: Atlas
  contact: {email: privacy@atlas.example}

regimes: [gdpr]

practices:
  - name: Newsletter
    does: use
    data: [email-address]
    purposes: [newsletter]
    ground: [consent]
    choice: {kind: opt-in, how: Every letter ends with a link that unsubscribes you.}
    keep: {retention: newsletter}
    says: We write to you once a month if you ask us to.
  - never: sell
    data: [personal-data]

retention:
  - id: newsletter
    name: Newsletter addresses
    criteria: We keep your address until you unsubscribe.

sections:
  - kind: purposes
    heading: Why we write
    body: |
      We write to you once a month if you ask us to.
  - kind: retention
  - kind: contact
    body: |
      Questions go to {{organisation.contact.email}}.
\`\`\`

## Practices

A practice is one fact. It begins with one of three verbs: \`does\` (it happens), \`may\` (it can happen) or \`never\` (a promise).
The details that the law requires follow: which \`data\`, about whom, for which \`purposes\`, with whom, on which legal
\`ground\`, for how long. Leave out what you don't know: the document never states what no field does.

The terms come from closed lists, which [vocabulary.md](vocabulary.md) explains. If a list has no term for something, write
\`other: "…"\` in your own words.

## Sections

Sections are the document, in order. Each has a \`kind\`: the disclosure that it makes. With a \`body\`, a section is your own
Markdown, kept byte for byte; without one it is written from the facts. In a body:

- \`{{organisation.name}}\` is replaced by a fact, named by its fields. An entry of a list is named by its \`id\`:
  \`{{recipients.mail.name}}\`
- \`{{> cookies}}\`, alone on a line, is replaced by the part that is written from the facts
- \`\\{{\` writes two braces

A body is text, never a program: braces do nothing else.

## Quotes

\`says\` holds the sentence of the prose that states a fact, word for word. Line breaks, emphasis and the targets of links
don't count. A quote that the document doesn't hold is an error, so facts and prose can't drift apart. Sentences that
state no fact can be listed under \`remarks\`: then every sentence is accounted for, as in the archived policies in
\`examples/\`.

## What is checked

A problem names file, line and column, quotes the line, and says what to do:

\`\`\`text
policy.yaml:8:1  Unknown field \`organization\` — did you mean \`organisation\`?
  organization:
  ^^^^^^^^^^^^
\`\`\`

- Every field is known, and every term is in its list.
- Dates are days of the calendar; e-mail and web addresses, countries, languages, periods and ids are well-formed.
- Everything that is referred to exists, once: recipients, retention rules, facts in a body.
- Quotes occur in the prose.
- No text is damaged (\`donâ€™t\` for \`don’t\`). An archived policy, which has a \`provenance\`, is kept as it was found.
- Facts don't contradict each other, as the next section lists.

With the JSON Schema, an editor shows most problems. The rest is checked when the file is loaded: whether a country exists,
references, quotes, damage, the order of dates, duplicate ids, and texts that are only spaces.

## Facts that hold together

A file that contradicts itself doesn't build. The problem names both places:

\`\`\`text
\`transfers\` (line 6, column 12) is \`none\`, but \`recipients[0].country\` (line 10, column 14) sends data to the United States — keep the one that is true.
\`\`\`

${consistencyChecks.map(({summary}) => `- ${summary}`).join('\n')}

A service provider acts for the organisation; affiliates, partners and other third parties act for themselves. A promise with
an exception (\`unless\`) only contradicts the same act with the same exception. An archived policy, which has a \`provenance\`,
keeps its contradictions: \`lint\` notes them.

## Where it lives

A policy file is \`policy.yaml\`, or any \`*.policy.yaml\`, \`.json\`, \`.ts\` or \`.js\`. It is UTF-8 (or UTF-16 with a byte order
mark) of at most 1 MB, and one file holds one policy. YAML is read as YAML 1.2: \`no\` is a word, not false. Comments, anchors
and aliases are welcome; tags are not. JSON is plain JSON. A module exports \`definePolicy({…})\` as its default; it is run, so
only load modules from people you trust.

The first line names the JSON Schema, so editors complete and explain every field. It points to the file in
\`node_modules\`, so it needs no network and matches the installed version. In JSON, the field \`$schema\` does the same.`
