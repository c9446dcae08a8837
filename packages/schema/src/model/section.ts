import * as z from 'zod'
import {disclosures} from '../vocabulary/disclosures.js'
import {id, line, markdown} from './forms.js'
import {choice, term} from './terms.js'

/** How a heading is marked. */
const mark = choice({
  atx: 'With number signs: `## Security`.',
  setext: '`Security` over a line of hyphens or equals signs.',
  'bold-paragraph': '`**Security**`, a paragraph of its own.',
  'bold-line': '`**Security**`, two spaces, and the text goes on in the next line.',
  'split-bold': '`**`, a line break, `Security**`: emphasis that was broken on the way.',
  plain: 'A line of text that only plays a heading.'
})

const heading = z
  .strictObject({
    text: line.meta({title: 'Text', description: 'The words of the heading.'}),
    mark: mark.optional().meta({
      title: 'Mark',
      description: 'How it is marked in the Markdown. Without it: number signs.'
    }),
    level: z.int().min(1).max(6).optional().meta({
      title: 'Level',
      description: 'From 1 to 6. Without it: 2.'
    }),
    spaces: z.int().min(2).optional().meta({
      title: 'Spaces',
      description: 'How many spaces end a bold line or the opening of a split bold. Without it: 2.'
    })
  })
  .meta({title: 'Heading', description: 'The words of the heading and how it is marked.'})

export const section = z
  .strictObject({
    id: id.optional().meta({
      title: 'Id',
      description: 'The anchor of the section. Without it: the kind. It stays when the heading changes.'
    }),
    kind: z.union([term(disclosures), z.array(term(disclosures)).min(1), z.literal('other')]).meta({
      title: 'Kind',
      description: 'The disclosure that the section makes, several of them, or `other`.'
    }),
    heading: z
      .union([z.literal(false), line, heading])
      .optional()
      .meta({
        title: 'Heading',
        description:
          'The heading, or false for none. Without it: the name of the kind in the language of the policy.'
      }),
    joined: choice({paragraph: 'After a blank line.', line: 'On the very next line.'}).optional().meta({
      title: 'Joined',
      description: 'How the section follows the one before: after a blank line, or on the very next line.'
    }),
    body: markdown.optional().meta({
      title: 'Body',
      description:
        'Markdown of your own. `{{organisation.name}}` names a fact; `{{> cookies}}` on a line of its own places the part that is written from the facts. Without a body the whole section is written from the facts.'
    })
  })
  .meta({title: 'Section', description: 'A part of the document, in order.'})
