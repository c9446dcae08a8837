import type {DisclosureCues} from '../../cues.js'

/** How the policy changes, and when it takes effect. */
export const changes: DisclosureCues = {
  headings: [
    '(chang*|updat*|amend*|modif*|revision*|revis*|alteration*) ... (policy|notice|statement|terms|this|privacy|conditions|document|agreement)',
    '(policy|notice|statement|privacy) .. (chang*|updat*|amend*|modif*|revision*)',
    '(last|date) .. (updat*|modif*|revis*|chang*|effective)',
    '(effective|revision|version|publication) (date|as of|from|history)',
    '(changes|updates|amendments|modifications|effective|changelog)',
    '(policy|notice) effective',
    'up to date',
    '(last|latest) .. (adjust*|amend*|edit*|version|review*)',
    '(previous|prior|past|old*) (version*|polic*)'
  ],
  cues: {
    'policy-changes': {
      weight: 'strong',
      phrases: [
        '(change|changes|changed|changing|update|updates|updated|updating|amend*|modify|modified|modification*|modifying|revise|revised|revision*|revising|replace|alter|alteration*|supplement) ... (policy|notice|statement|terms|document|agreement|page|declaration)',
        '(policy|notice|statement|terms|agreement|document) ... (change|changes|changed|update|updates|updated|amend*|modified|modify|modification*|revised|revision*|revise|replaced|evolve)',
        '(reserve* the right|reserve the right) to .. (change|modify|update|amend|alter|revise|make)',
        '(time to time|any time|periodically) .. (change|update|modify|revise|amend)',
        '(material|substantial|significant|these|such|any|substantive) (change*|modification*|revision*|update*|amendment*)'
      ],
      examples: ['We may change this policy from time to time.', 'We reserve the right to modify it.']
    },
    'notice-of-changes': {
      weight: 'strong',
      items: ['changes.notice'],
      phrases: [
        '(change*|update*|revision*|modification*|amend*|revised|updated|new version*) ... (notify|notif*|inform*|email|e mail|post|posted|posting|publish*|notice|announce*|alert|prominent*|let you know)',
        '(notify|notified|inform*|notice|let you know|post|posting|posted|publish*|announce*) ... (change*|update*|revision*|modification*|amend*|revised|updated|new version*)',
        '(review*|check*|visit*|consult|read|look) .. (this|the|our|it) .. (page|policy|notice|statement|section|site|website) .. (periodic*|regular*|frequent*|time to time|often|for)',
        '(check back|check for (updates|changes)|stay informed|encourage* you to (review|check|periodically|regularly|frequently|read))',
        '(continu*|continued|use|using) .. (use|using|access|to use|of) ... (after|following) ... (change*|effective|posted|accept*|agree*|constitute*|update*|revision*)'
      ],
      examples: ['We will notify you of changes.', 'Check this page regularly.']
    },
    'last-updated': {
      weight: 'strong',
      items: ['changes.last-updated'],
      phrases: [
        '(last|latest|recently) .. (updated|update|modified|revised|revision|changed|reviewed)',
        '(updated|revised|version|dated) .. (january|february|march|april|may|june|july|august|september|october|november|december|<number>)',
        '(last|latest|recently|date) [date] [of] (updated|modified|revised|changed|update|revision|amended|reviewed|edited|modification|change|published)',
        '(updated|revised|modified|amended) .. (on|as of|at|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|19*|20*|01|02|03|04|05|06|07|08|09|10|11|12)',
        '(version|revision) (date|1|2|3|4|5|6|7|8|9|number|history)',
        '(current|latest|previous|prior|archived|older|earlier|new|updated|revised) version*',
        '(replaced|superseded|supersedes|replaces) .. (former|previous|prior|earlier|old|our) .. (policy|notice|statement)',
        '(updated|dated|revised|version|published) (<number>|january|february|march|april|may|june|july|august|september|october|november|december)'
      ],
      examples: ['Last updated: 3 May 2024', 'Updated 09-25-2015']
    },
    'effective-date': {
      weight: 'strong',
      items: ['changes.effective-date'],
      phrases: [
        'effective [as|date|from|on] .. (<number>|january|february|march|april|may|june|july|august|september|october|november|december)',
        'effective (date|as of|from|since|on)',
        '(effective|in force|valid|applicable|applies) (date|as of|from|since|starting|on|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)',
        '(effective|enters into force|come* into (force|effect)|takes effect|become* effective|taking effect|go into effect)'
      ],
      examples: ['Effective date: 10 January 2023', 'This policy is effective from 1 May 2024.']
    }
  }
}
