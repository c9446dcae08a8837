import type {Examples} from './examples.js'

export const policyNoStaleDate: Examples = {
  bad: [
    {
      markdown: 'We collect the names of our customers.\n\nLast updated: 2020-01-31\n',
      options: {today: '2026-01-31'},
      findings: ['3:15-3:25 This date is 72 months old — review the policy and update the date']
    },
    {
      markdown: 'We collect the names of our members.\n\nLast updated 01/05/18\n',
      note: 'In May or in January, and too old in either case.',
      options: {today: '2026-01-31'},
      findings: ['3:14-3:22 This date is at least 92 months old — review the policy and update the date']
    },
    {
      markdown: '# Confidentialité\n\nNous recueillons votre nom.\n\nMis à jour le 07/05/2021\n',
      note: 'In French it is a day in May.',
      options: {today: '2026-01-31'},
      findings: ['5:15-5:25 This date is 56 months old — review the policy and update the date']
    },
    {
      markdown: '# Datenschutz\n\nWir erheben Ihren Namen.\n\nVersion 1.0, 25.5. 2018\n',
      options: {today: '2026-01-31'},
      findings: ['5:14-5:24 This date is 92 months old — review the policy and update the date']
    },
    {
      markdown: 'This is the policy of our shop. [Updated 09-05-2025]\n',
      options: {today: '2026-01-31'},
      findings: [
        '1:42-1:52 “09-05-2025” can mean 2025-09-05 or 2025-05-09 — write it in that form, or in words'
      ]
    },
    {
      markdown: 'This is the policy of our shop. It is effective as of February 30, 2025.\n',
      options: {today: '2026-01-31'},
      findings: ['1:55-1:72 “February 30, 2025” does not exist — fix the date']
    },
    {
      markdown: '# Datenschutzerklärung\n\nWir erheben Ihren Namen. Stand: 05/2018\n',
      options: {today: '2026-01-31'},
      findings: ['3:33-3:40 This date is 92 months old — review the policy and update the date']
    },
    {
      markdown: 'This is the policy of our shop, last updated on 1 March 2031.\n',
      options: {today: '2026-01-31'},
      findings: ['1:49-1:61 “1 March 2031” is in the future — fix it']
    },
    {
      markdown: 'This is the policy of our shop. Updated on 5 January 2026. Copyright © 2000-2015 Atlas.\n',
      options: {today: '2026-01-31'},
      findings: ['1:72-1:81 “2000-2015” ended 11 years ago — extend it to this year, or remove the years']
    },
    {
      markdown: 'This is the policy of our shop. Last updated: 12-05-25\n',
      options: {today: '2026-01-31'},
      findings: [
        '1:47-1:55 “12-05-25” can mean 2025-12-05 or 2025-05-12 or 2012-05-25 — write it in that form, or in words'
      ]
    },
    {
      markdown: 'This is the policy of our shop. Last updated: {new Date().toLocaleDateString()}\n',
      options: {today: '2026-01-31'},
      findings: [
        '1:47-1:80 “{new Date().toLocaleDateString()}” is the day on which the page is built or opened — write the day of the last change'
      ]
    },
    {
      markdown: 'This is the policy of our shop, and we tell you what we do.\n',
      options: {today: '2026-01-31'},
      findings: ['1:59-1:60 No date — add when the policy takes effect or was last updated']
    }
  ],
  good: [
    {
      markdown: '---\nsubtitle: "Last updated: 5 January 2026"\n---\n\nThis is the policy of our shop.\n',
      options: {today: '2026-01-31'}
    },
    {
      markdown: 'This is the policy of our shop. <p>Effective date: 5 January 2026</p>\n',
      options: {today: '2026-01-31'}
    },
    {
      markdown: 'This is the policy of our shop, last updated on {{ page.updated }}.\n',
      options: {today: '2026-01-31'},
      note: 'The page knows its date.'
    },
    {
      markdown: '---\ndate: 2010-01-31\n---\n\nThis is the policy of our shop.\n',
      options: {today: '2026-01-31'},
      note: 'The day on which the page was made.'
    },
    {
      markdown: 'This is the policy of our shop. Last updated: January 5, 2026\n',
      options: {today: '2026-01-31'}
    },
    {
      markdown: 'This is the policy of our shop. Effective from 1 March 2026, updated 5 January 2026.\n',
      options: {today: '2026-01-31'},
      note: 'A policy may be published before it takes effect.'
    },
    ...[
      'Last Update:\n\nApril 7, 2025',
      '**Date:** July 20, 2025',
      'Effective 2025.08.07',
      'Last modified September/11, 2025',
      'Published on 30/06/2025',
      'This policy applies from 12 May 2025',
      'Politique de confidentialité de la boutique, en vigueur au 1er mars 2025'
    ].map((line) => ({
      markdown: `# Policy of our shop\n\n${line}\n\nWe collect your name when you order.\n`,
      options: {today: '2026-01-31'}
    })),
    {
      markdown: '© 2010–2026 Atlas. This is the policy of our shop, updated on 5 January 2026.\n',
      options: {today: '2026-01-31'}
    }
  ]
}
