import type {PlainSign} from '../cues.js'

/** The legal forms of firms, as their names end. */
const form = String.raw`(?:LL[CP]|Ltd|Limited|Inc|Corp|CIC|PLC|plc|GmbH|UG|AG|KG|S\.?[AEL]|SAS|SARL|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|A\/S|ApS|ASA?|AB|Oyj?|OÜ|UAB|SIA|[sd]\.\s?[ro]\.\s?o|a\.\s?s|z o\.\s?o|e\.\s?V|Kft|EOOD|Ltda?|Lda|Pty)\.?`

/** Where the name of a firm is the subject of a sentence. */
const opening = String.raw`(?<=^|[.!?]\s)[*_ ]{0,4}`

const cares = String.raw`(?:(?:is|are) (?:\w+ )?(?:committed|dedicated) to|respects?|values?|cares? about|takes?)\b`

const runs = String.raw`(?:operates?|runs?|owns?|provides?|maintains?)\s(?:this|these|the|our)\s(?:\w+ ){0,2}(?:web ?sites?|sites?|apps?|applications?|services?|platform|shop|pages)\b`

/** `Harbour Choir`, but not `You`, `The Company` or `Google`. */
const named = String.raw`(?:[Tt]he\s)?(?!(?:We|You|They|Your|Our|The|Google|Meta|Facebook|Personal|Information|Data|Cookies?|Users?|Company|Organi[sz]ation|Operator|Provider|Owner|Website|Site|Service|App)\b)\p{Lu}[\p{L}\d&'’-]{1,40}(?:\s\p{Lu}[\p{L}\d&'’-]{1,40}){0,3}`

const ofPolicies = String.raw`(?:[\w-]+\s){0,2}(?:[Pp]olicy|[Nn]otice|[Ss]tatement)\s`

const gathers = String.raw`(?:collect|use|handle|process|gather|treat|keep|store|protect)`

export const signs: readonly PlainSign[] = [
  // `Atlas OÜ (“Atlas”, “we”, “us”)`
  [
    'controller',
    new RegExp(
      String.raw`(?=\()(?<=(?<!\p{L})(?:[\p{Lu}\d][\p{L}\d&.'’-]{0,40}|${form})[*_, ]{1,6})(?<!\b[Tt]he (?:Company|Organi[sz]ation|Operator|Provider|Owner|Website|Site|Service|App)[*_, ]{1,6})\([^()\n]{0,100}(?:["“‘'][*_\s]{0,4}(?:we|us)[,.]?[*_\s]{0,4}["”’']|\bwe, us\b)`,
      'mu'
    )
  ],
  // `Atlas LLC respects your privacy`
  [
    'controller',
    new RegExp(
      String.raw`\s(?=${cares}[^.\n]{0,60}\b(?:privacy|data|information)\b)(?<=${opening}[\p{Lu}\d][\p{L}\d&'’-]{0,40}(?:\s[\p{L}\d&'’-]{1,40}){0,4},?\s${form}[*_,]{0,4}\s{1,4})`,
      'mu'
    )
  ],
  // `Write to us at Harbour Choir & Friends, 3 Mill Street`
  [
    'controller',
    new RegExp(
      String.raw`,(?=\s{1,4}\d{1,5}\p{L}?\s\p{Lu})(?<=\b(?:[Ww]rite to|[Cc]ontact|[Rr]each|[Pp]ost to|[Mm]ail) us\b[^\n]{0,160}\b(?:at|to):?[*_ ]{1,4}(?:[\p{Lu}\d&][\p{L}\d&.'’-]{0,40}\s(?:(?:of|the|for|and)\s){0,2}){0,6}\p{Lu}[\p{L}\d&.'’-]{0,40}[*_]{0,4},)`,
      'u'
    )
  ],
  // `Harbour Rowing Club takes your privacy seriously`, `The Harbour Trust runs this website`
  [
    'controller',
    new RegExp(
      String.raw`\s(?=${cares}[^.\n]{0,60}\bprivacy\b|${runs})(?<=${opening}(?:The )?(?!(?:Th(?:e|is|ese)|Our|Your|Each|Any|All|Privacy|Data|Personal|Website|Web|User|Google)\b)(?:[\p{Lu}\d][\p{L}\d&'’-]{0,40}\s(?:(?:of|the|for|and|&)\s){0,2}){1,5}[\p{Lu}][\p{L}\d&'’-]{0,40}[*_,]{0,4}\s)`,
      'mu'
    )
  ],
  // `This policy explains how Harbour Choir uses your data`, `Our notice covers how data is kept by Atlas`
  [
    'controller',
    new RegExp(
      String.raw`\b(?:[Tt]his|[Oo]ur)\s${ofPolicies}(?:explains|describes|sets\sout|outlines|covers)\b[^.\n]{0,60}?\s(?:how|what)\s(?:${named}\s(?:may\s)?${gathers}(?:e?s)?\b|[^.\n]{0,60}\b(?:collected|handled|processed|used|gathered|treated|kept|stored|protected)\sby\s(?!(?:You|The|Our|Third|Google|Meta|Facebook)\b)\p{Lu})`,
      'u'
    )
  ],
  // `This is the privacy notice for Harbour Choir`
  ['controller', new RegExp(String.raw`\b[Tt]his\sis\sthe\s${ofPolicies}(?:for|of)\s${named}`, 'u')],
  // `When Harbour Fest gathers details about you, our privacy policy applies`
  [
    'controller',
    new RegExp(
      String.raw`\b[Ww]hen(?:ever)?\s${named}\s${gathers}e?s\s[^.\n]{0,80}\b(?:our|this)\s${ofPolicies}(?:applies|covers|describes|explains|governs|sets\sout)\b`,
      'u'
    )
  ]
]
