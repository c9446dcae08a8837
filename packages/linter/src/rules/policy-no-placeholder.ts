import type {Link} from 'mdast'
import type {PolicyDocument} from '../document/document.js'
import {foreignNamesOf} from '../document/foreign-names.js'
import {foreignTradesOf} from '../document/foreign-trades.js'
import {within} from '../document/within.js'
import {inAnyLanguage} from '../languages/basics.js'
import {definePolicyRule, type PolicyRule} from '../rule/define-policy-rule.js'
import type {Violation} from '../rule/rule.js'
import {matchesIn} from '../text/matches.js'
import type {Range} from '../text/range.js'

const policyNoPlaceholder: PolicyRule<{allow: readonly string[]}> = definePolicyRule<{
  allow: readonly string[]
}>({
  id: 'policy-no-placeholder',
  summary: 'placeholders left over from a template: `[Company Name]`, `{{name}}`, `Lorem ipsum`, `TODO`',
  why: `A policy with \`[Company Name]\` in it names nobody: it shows its readers, and any authority, that the text was
copied but not read. Such left-overs are most common where they matter most: in names, addresses and dates. Notes that were
meant for the author (\`This is a draft\`, \`to be reviewed by a lawyer before publication\`) count as well, and in English so do
gaps (\`Please contact us at and …\`, \`a purchase from (the “Site”)\`, \`We do not knowingly collect personal data from anyone.\`).

Left-overs of another policy are found by two signs. The first is a text of at least eight paragraphs in which one paragraph
calls goods or people of a trade its own (\`our cars\`, \`our patients\`), and no other paragraph has a word of that trade.
The second, in English only, is a name where only the author of a policy speaks of itself (\`At Zephyr, we …\`, \`Welcome to
Zephyr\`), if that name occurs nowhere else and the organisation has another one: in the title, in an e-mail address, or in
sentence after sentence.`,
  preset: 'recommended',
  options: {
    allow: {type: 'strings', default: [], summary: 'Words to ignore, such as a product called “TODO”.'}
  },
  *check(document, {allow}) {
    for (const violation of placeholders(document)) {
      if (!allow.includes(document.source.slice(violation.start, violation.end))) yield violation
    }
  }
})

export default policyNoPlaceholder

/** `[insert the name of your company]`, `[adresse du siège]`: all words in the brackets ask for something. */
const blank = inAnyLanguage((anyOf) => {
  const asking = anyOf(({blanks}) => blanks.asking)
  const asked = anyOf(({blanks}) => blanks.asked)
  const beside = anyOf(({blanks}) => blanks.beside)
  const between = String.raw`[\s_'’/,.:-]{1,3}`
  const words = String.raw`(?:${beside}${between}){0,4}${asked}(?:${between}(?:${asked}|${beside}|\d{1,3})){0,8}`
  const [before, after] = [
    String.raw`${asking}(?![\p{L}-])[^\]\n\\]{1,80}`,
    String.raw`[^\]\n\\]{1,60}?[\s_]${asking}|${asking}`
  ]
  // Converters escape brackets, but not those of links and references.
  return String.raw`(?<!\])\\?\[\s?(?:${words}|${before}|${after})\s?\\?\](?![(\[:])`
}, 'giu')

/** `your-email@company.com` */
const mailbox = inAnyLanguage(
  (anyOf) => String.raw`(?<![\p{L}\w@.+-])${anyOf(({blanks}) => blanks.mailbox)}@[\w-]+(?:\.[\w-]+)+`,
  'giu'
)

/** `This is a draft privacy policy`, `to be reviewed by a lawyer before publication` */
const ofDrafts = inAnyLanguage(
  (anyOf) => String.raw`(?<!\p{L})${anyOf(({blanks}) => blanks.ofDrafts)}`,
  'giu'
)

const mayBeDraft = inAnyLanguage((anyOf) => anyOf(({blanks}) => blanks.wordsOfDrafts.join('|')), 'iu')

/**
 * A left-over, its message, and what a text has to contain for it: one of some words, which are quick to find, or a cheaper
 * expression.
 */
const patterns: readonly (readonly [
  RegExp | (() => RegExp),
  (words: string) => string,
  needed?: RegExp | (() => RegExp) | readonly string[]
])[] = [
  // Links aren't left-overs. Few texts have other brackets, and the expression takes long to compile.
  [blank, leftOver, /(?<!\])\[[^[\]]*\](?![([:])/u],
  [
    // The instructions of a template to its author, word for word.
    /name, (?:physical|postal|mailing) address, e-?mail address(?: for contact)?,? and designated representative[^\n\r.]{0,60}/giu,
    leftOver,
    /designated representative/iu
  ],
  [
    /\{\{\{?[\p{L}\d_ .#/>-]{1,60}\}?\}\}|\{%[^%\n]{1,60}%\}|<%=?[^%\n]{1,60}%>|\$\{[\w.]{1,40}\}/gu,
    leftOver,
    ['{', '<%']
  ],
  [/<(?:insert|enter|your|company|add|put|name of|fill)\b[^<>\n]{0,60}>/giu, leftOver, ['<']],
  [
    /(?<![\p{L}\d])(?:XX\/XX\/(?:20)?XX(?:XX)?|DD[./-]MM[./-]YYYY|MM[./-]DD[./-]YYYY|YYYY-MM-DD|(?:Month|MONTH) (?:DD|XX), (?:YYYY|20XX))(?![\p{L}\d])/gu,
    leftOver,
    ['XX', 'YYYY']
  ],
  [
    /(?<![\p{L}\d_=/-])(?:(?:TODO|FIXME|TBD|TBC)(?![\p{L}\d_-]|\/(?!\p{Lu}\p{Ll}))|X{3,8}(?![\p{L}\d/_-]))/gu,
    noteToYourself,
    ['TODO', 'FIXME', 'TBD', 'TBC', 'XXX']
  ],
  // The expression takes long to compile, and few policies speak of lawyers.
  [ofDrafts, noteToYourself, mayBeDraft],
  [
    /lorem ipsum|(?<![\p{L}])(?:John|Jane) Doe(?![\p{L}])|Max Mustermann|Musterfirma|Musterstraße \d+|123 (?:Main|Example) Street|(?<![\p{L}])Acme (?:Inc|Corp|LLC|Ltd)\b\.?/giu,
    (words) => `“${words}” is filler text — replace it`
  ],
  // `Company name: ____`
  [/(?<=\p{L}:\*{0,2}[ \t]{1,3})(?:\\?_){4,60}(?=[.,;]?(?:\s|$))/gu, leftOver, ['___', '\\_\\_\\_']],
  [/(?<![\p{L}\w@.+-])x{3,8}@[\w-]+(?:\.[\w-]+)+/giu, leftOver, ['xxx@', 'XXX@']],
  [mailbox, leftOver, ['mail@', 'Mail@', 'correo@', 'adresse@', 'name@', 'nom@', 'nombre@', 'nome@']],
  // `contact us at and we will …`: an address is gone
  [
    /(?<!\p{L})(?:contact|reach|e-?mail|call|write to) us at(?= (?:and|or(?! (?:before|after|around|near|about)(?!\p{L}))|if|so|[.,;])(?![\p{L}\d]))/giu,
    leftOut,
    /us at (?:and|or|if|so|[.,;])/i
  ],
  // `We do not knowingly collect personal information from anyone.`: an age is gone
  [
    /(?<!\p{L})(?:not|never|don['’]t) knowingly (?:collect|gather|solicit|request)(?: or (?:collect|gather|solicit|request|use|store))? (?:any )?(?:personal|personally identifi(?:able|ed)|identifiable|identifying) (?:information|data) from anyone(?=[.;])/giu,
    leftOut,
    ['from anyone', 'FROM ANYONE', 'From Anyone']
  ],
  // `a purchase from (the “Site”)`: a name is gone
  [
    /(?<!\p{L})(?:from|of|by|at|for|with|through|via) \((?:the |this |our )?["“'‘][*_]{0,3}(?:web ?site|site|services?|app(?:lication)?|platform|company|we|us|our)[*_]{0,3},?["”'’]\)?/giu,
    leftOut,
    / \((?<=(?:from|of|by|at|for|with|through|via) \()(?:the |this |our )?["“'‘]/i
  ],
  [
    /(?<![\p{L}\w@.+-])(?:[\w.+-]+@|https?:\/\/(?:www\.)?|www\.)(?:example|yourdomain|yourcompany|your-?site|your-?website|mydomain|domain)\.(?:com|org|net|de)\b[^\s)\]>"”]*?(?=[.,;:]?(?:[\s)\]>"”]|$))/giu,
    (words) => `“${words}” exists for examples only — use the real address`,
    /(?:example|domain|yourcompany|your-?site|your-?website)\.(?:com|org|net|de)/iu
  ]
]

function leftOut(words: string): string {
  return `Something is left out here: “${words}” — fill it in`
}

function noteToYourself(words: string): string {
  return `“${words}” is a note to yourself — settle it, or remove it`
}

function leftOver(words: string): string {
  return `Left-over placeholder “${words.replaceAll('\\', '')}” — fill it in`
}

function has(text: string, needed: RegExp | (() => RegExp) | readonly string[]): boolean {
  if (typeof needed === 'function') return needed().test(text)
  return needed instanceof RegExp ? needed.test(text) : needed.some((words) => text.includes(words))
}

/** `[privacy@example.com](mailto:privacy@example.com)` says twice what is one left-over. */
function addressShown(node: Link, {source, rangeOf}: PolicyDocument): Range[] {
  const {start, end} = rangeOf(node)
  // A bare address has no such end, and searching all the text before it would take too long.
  const shown = source.slice(start, end)
  const at = shown.lastIndexOf('](')
  return at > 0 && shown.slice(1, at) === node.url.replace(/^mailto:/, '') ? [{start: start + at, end}] : []
}

/**
 * Placeholders that a site generator fills in when it builds the page: `{{ site.email }}`, `{% include
 * "contact.html" %}`. A page with front matter is written for a generator: there, tags are real tags, and a
 * variable is real if it is a property or a field.
 */
function isSiteVariable(words: string, {source, frontMatter}: PolicyDocument): boolean {
  if (ofSite.test(words)) return true
  if (frontMatter.end === 0) return false
  if (/^(?:\{%|<%)/.test(words)) return true
  const [, name, part] = /^\{\{-?\s*([\w-]+)(\.[\w.-]+)?\s*-?\}\}$/.exec(words) ?? []
  return part !== undefined || (name !== undefined && hasField(name, source.slice(0, frontMatter.end)))
}

function hasField(name: string, head: string): boolean {
  return head.split(/[\n\r]+/).some((line) => /^\s*["']?([\w-]+)["']?\s*[:=]/.exec(line)?.[1] === name)
}

/** Variables and tags by the names that Jekyll, MkDocs, GitBook, Hugo, VitePress and Django have for them. */
const ofSite =
  /^(?:\{\{-?\s*(?:(?:site|page|layout|include|config|theme|jekyll|metadata|env|settings|request|app|params|extra|frontmatter)\.|[.$]\w)|\{%-?\s*(?:include\w*|hint|endhint|tabs?|endtabs?|embed|endembed|content-ref|endcontent-ref|extends|block|endblock|load|trans|translate|url|raw|endraw)\b)/

/** Markdown takes `      <p>[Company]</p>` below an empty line for code; its author means a page. */
function isIndentedHtml(code: string): boolean {
  return /^\s*<\/?(?:p|h[1-6]|div|section|ul|ol|li|table|tr|td|strong|article|main|address)\b[^>]*>/i.test(
    code
  )
}

/**
 * In the source, since markup hides brackets and addresses; they are intended in code, and if they refer to
 * something.
 */
function* placeholders(document: PolicyDocument): Iterable<Violation> {
  const isMeant = within(
    [
      ...document.nodes('code').filter(({value}) => !isIndentedHtml(value)),
      ...(['inlineCode', 'definition', 'linkReference'] as const).flatMap((type) => document.nodes(type))
    ].map(document.rangeOf)
  )
  const isSaidBefore = within(document.nodes('link').flatMap((node) => addressShown(node, document)))
  const {plain} = document
  const wanted = patterns.filter(([, , needed]) => needed === undefined || has(plain, needed))
  const found = wanted.flatMap(([pattern, message]) =>
    matchesIn(plain, typeof pattern === 'function' ? pattern() : pattern).flatMap(({index, 0: words}) =>
      isSiteVariable(words, document)
        ? []
        : [{start: index, end: index + words.length, message: message(words)}]
    )
  )
  const foreign = foreignTradesOf(document).map(({start, end}) => ({
    start,
    end,
    message: `“${document.source.slice(start, end)}” belongs to a trade that the text mentions nowhere else — remove it if it is left over from another policy`
  }))
  const names = foreignNamesOf(document).map(({start, end}) => ({
    start,
    end,
    message: `“${document.source.slice(start, end)}” is named as the author only here — use your own name, or say how the two are related`
  }))
  let at = -1
  for (const violation of [...found, ...foreign, ...names].sort(
    (a, b) => a.start - b.start || b.end - a.end
  )) {
    if (violation.start < at || isMeant(violation.start) || isSaidBefore(violation.start)) continue
    at = violation.end
    yield violation
  }
}
