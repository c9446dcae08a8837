import type {Examples} from './examples.js'

export const policyNoPseudoHeading: Examples = {
  bad: [
    {
      markdown: '# Privacy\n\n**Security**  \nWe lock the door.\n',
      findings: ['3:1-4:1 “Security” only looks like a heading — write “## Security”'],
      fixed: '# Privacy\n\n## Security\n\nWe lock the door.\n'
    },
    {
      markdown: '# Privacy\n\n**The information we collect**\n\nWe collect names.\n',
      findings: [
        '3:1-3:31 “The information we collect” only looks like a heading — write “## The information we collect”'
      ],
      fixed: '# Privacy\n\n## The information we collect\n\nWe collect names.\n'
    },
    {
      markdown: '# Privacy\n\nWe use cookies.   \n**  \nPixel tags**\n\nWe use pixel tags.\n',
      note: 'Emphasis that was broken on the way.',
      findings: ['3:16-5:13 “Pixel tags” only looks like a heading — write “## Pixel tags”'],
      fixed: '# Privacy\n\nWe use cookies.\n\n## Pixel tags\n\nWe use pixel tags.\n'
    },
    {
      markdown: '# Privacy\n\n**Where you are our client #**\n',
      note: 'At the end of a heading `#` would be a part of its marks.',
      findings: [
        '3:1-3:31 “Where you are our client #” only looks like a heading — write “## Where you are our client #”'
      ],
      fixed: '# Privacy\n\n## Where you are our client \\#\n'
    },
    {
      markdown: '### Rights\n\nYou have two.\n\n**Access**\n\nAsk us.\n',
      findings: ['5:1-5:11 “Access” only looks like a heading — write “#### Access”'],
      fixed: '### Rights\n\nYou have two.\n\n#### Access\n\nAsk us.\n'
    },
    {
      markdown: '# Privacy\n\n## Rights\n\nYou have two.\n\n## Data\n\nNames.\n\n**Contact**\n\nAsk us.\n',
      note: 'Beside the last section or below it: nobody can tell, so the level is for you to choose.',
      findings: ['11:1-11:12 “Contact” only looks like a heading — make it one']
    },
    {
      markdown: '# Privacy\n\n\\*\\*Security\\*\\*\n\nWe lock the door.\n',
      note: 'Markdown that was taken for plain text.',
      findings: ['3:1-3:17 “Security” only looks like a heading — write “## Security”'],
      fixed: '# Privacy\n\n## Security\n\nWe lock the door.\n'
    },
    {
      markdown: '# Privacy\n\n**Cookies? **\n\nWe set one.\n',
      note: 'The space keeps it from being bold, and readers see the stars.',
      findings: ['3:1-3:14 “Cookies?” only looks like a heading — write “## Cookies?”'],
      fixed: '# Privacy\n\n## Cookies?\n\nWe set one.\n'
    }
  ],
  good: [
    {markdown: '## Security\n\n**Never** send us your password.\n'},
    {markdown: '**We will never sell your data.**\n', note: 'A sentence is not a heading.'},
    {markdown: '**Name:** Atlas\n'},
    {markdown: 'Write to:\n\n**privacy@atlas.example**\n\nWe answer.\n', note: 'An address.'},
    {
      markdown: '# Privacy\n\n## Controller\n\n**Robin Beck**\n\nDorfstr. 4  \n12345 Neudorf\n',
      note: 'A name over a postal address.'
    },
    {
      markdown: '# Privacy\n\nAsk us:\n\n**Atlas**  \nE-Mail: info@atlas.example  \nTelefon: 030 1234567\n',
      note: 'A name over the ways to reach somebody.'
    },
    {markdown: '**🗓 Effective 28 March 2026**\n\nWe collect names.\n', note: 'A date.'},
    {
      markdown:
        '**[Security](#security)**\n\n[**Cookies**](#cookies)\n\n# Security\n\nWe lock it.\n\n# Cookies\n',
      note: 'A line of contents.'
    },
    {markdown: '**Legal basis: consent**\n\nWe ask before.\n', note: 'A label with its value.'},
    {
      markdown: '**We never:**\n\n- sell data\n- share it\n',
      note: 'The beginning of a sentence that a list ends.'
    }
  ]
}
