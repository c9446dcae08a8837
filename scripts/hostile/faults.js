import {composeDocument, fixText, lintText} from 'policy-gen'
import {parsePolicy} from '@policy-gen/schema'
import {findContradictions} from 'remark-preset-lint-policy/claims'
import {recogniseDisclosures, sectionsOf} from 'remark-preset-lint-policy/disclosures'
import {findMojibake, findOddCharacters, repairMojibake} from 'remark-preset-lint-policy/mojibake'
import {findOutdatedReferences} from 'remark-preset-lint-policy/references'
import {rules} from 'remark-preset-lint-policy/rules'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {TextDocument} from 'vscode-languageserver-textdocument'
// The functions behind the language server's answers, without a connection for each text.
import {dictionaries} from '../../packages/generator/dist/languages/index.js'
import {actionsFor} from '../../packages/generator/dist/server/actions.js'
import {rangeOf} from '../../packages/generator/dist/server/diagnostics.js'
import {markupOf} from './markup-of.js'
import {namesIn} from './names-in.js'

const paths = {markdown: 'privacy.md', html: 'privacy.html', policy: 'policy.yaml'}
const choice = /** @type {const} */ ({preset: 'strict', regimes: ['gdpr', 'ccpa']})

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
for (const rule of rules) remark.use(/** @type {import('unified').Plugin} */ (rule))
remark.freeze()

/**
 * The faults in reading a text, in words that are the same for the same fault.
 *
 * @param {'markdown' | 'html' | 'policy'} kind
 * @param {string} text
 * @returns {Promise<{faults: Set<string>, checks: number, fixed: boolean}>}
 */
export async function faultsOf(kind, text) {
  const faults = /** @type {Set<string>} */ (new Set())
  let checks = 0
  /** @param {string} fault @param {boolean} holds */
  const check = (fault, holds) => {
    checks++
    if (!holds) faults.add(`${kind}: ${fault}`)
  }
  /** @param {string} entry @param {() => unknown} work */
  const survives = async (entry, work) => {
    checks++
    try {
      return await work()
    } catch (error) {
      const {message, stack} = error instanceof Error ? error : {message: String(error), stack: ''}
      faults.add(
        `${kind}: ${entry} throws ${message.slice(0, 80)} ${/\((?:file:)?\/[^)]*\/([^)/]+)\)/.exec(stack ?? '')?.[1] ?? ''}`
      )
      return undefined
    }
  }
  /** @param {string} entry @param {Iterable<{start: number, end: number}>} ranges */
  const within = (entry, ranges) => {
    for (const {start, end} of ranges)
      check(`${entry} has a range outside of the text`, start >= 0 && end >= start && end <= text.length)
  }
  const source = {text, path: paths[kind]}

  let fixed = false
  await survives('lintText', async () => {
    const findings = await lintText(source, choice)
    within(
      'lintText',
      findings.map(({start, end}) => ({start: start.offset, end: end.offset}))
    )
    for (const {start, end, fix, rule} of findings) {
      const line = text.slice(0, start.offset).split(/\r\n|\n|\r/).length
      check(`${rule} has another line than its offset`, start.line === line && end.line >= start.line)
      if (fix) check(`${rule} fixes outside of its range`, fix.start >= start.offset && fix.end <= end.offset)
    }
    const edits = findings.flatMap(({fix}) => fix ?? []).sort((a, b) => a.start - b.start || a.end - b.end)
    for (const [index, edit] of edits.entries()) {
      const next = edits[index + 1]
      check('two fixes overlap', next === undefined || next.start >= edit.end)
    }
  })
  await survives('fixText', async () => {
    const once = await fixText(source, choice)
    fixed = once.text !== text
    const twice = await fixText({...source, text: once.text}, choice)
    check('a second fix changes the text again', twice.text === once.text)
    if (kind === 'html')
      check('a fix changes markup', JSON.stringify(markupOf(once.text)) === JSON.stringify(markupOf(text)))
    // Markdown reads U+0000 as U+FFFD. Fixes put the original in place of a copy in an archive, and complete a protocol.
    if (kind === 'markdown' && !/\0|web\.archive\.org|:\/\/http|https?\/\//.test(text))
      check(
        'a fix changes a name',
        JSON.stringify(namesIn(remark.parse(once.text))) === JSON.stringify(namesIn(remark.parse(text)))
      )
    if (kind === 'policy') check('a policy file is changed', !fixed)
  })
  await survives('the language server', async () => {
    const document = TextDocument.create(`file:///${source.path}`, kind, 1, text)
    const findings = await lintText(source, choice)
    for (const finding of findings) {
      const {start, end} = rangeOf(document, finding)
      check(
        `${finding.rule} is elsewhere in an editor`,
        document.offsetAt(start) === finding.start.offset && document.offsetAt(end) === finding.end.offset
      )
    }
    const everything = {start: document.positionAt(0), end: document.positionAt(text.length)}
    const once = await fixText(source, choice)
    const fixed = () => Promise.resolve(once.text)
    const {fixes} = dictionaries.en.editorWords
    const actions = await actionsFor(document, findings, everything, undefined, fixed, fixes)
    for (const {title, kind: of, edit} of actions) {
      const [edits = []] = Object.values(edit?.changes ?? {})
      const edited = TextDocument.applyEdits(document, edits)
      if (of === 'source.fixAll') check('the editor fixes otherwise', edited === once.text)
      else check(`“${title.slice(0, 12)}” changes nothing`, edited !== text)
    }
  })
  if (kind === 'markdown') {
    await survives('remark', () => {
      const file = new VFile(text)
      remark.runSync(remark.parse(file), file)
      for (const {place, ruleId} of file.messages) {
        const [start, end] =
          place && 'start' in place ? [place.start.offset, place.end.offset] : [undefined, undefined]
        check(
          `${ruleId ?? ''} has no exact place in remark`,
          start !== undefined && end !== undefined && start >= 0 && end >= start && end <= text.length
        )
      }
    })
    await survives('findMojibake', () => {
      within('findMojibake', findMojibake(text))
    })
    await survives('findOddCharacters', () => {
      within('findOddCharacters', findOddCharacters(text))
    })
    await survives('repairMojibake', () => {
      const once = repairMojibake(text)
      check('repairMojibake changes its result again', repairMojibake(once) === once)
    })
    await survives('findOutdatedReferences', () => {
      within('findOutdatedReferences', findOutdatedReferences(text))
    })
    await survives('recogniseDisclosures', () => {
      within('recogniseDisclosures', recogniseDisclosures(text))
    })
    await survives('sectionsOf', () => {
      within('sectionsOf', sectionsOf(text))
    })
    await survives('findContradictions', () => {
      within(
        'findContradictions',
        findContradictions(text).flatMap(({denial, assertion}) => [denial, assertion])
      )
    })
  }
  if (kind === 'policy')
    await survives('parsePolicy', () => {
      const {policy, problems} = parsePolicy(text, {path: paths.policy})
      check('neither a policy nor a problem', (policy === undefined) === problems.length > 0)
      if (policy) {
        try {
          composeDocument(policy)
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'ComposeError') throw error
        }
      }
    })
  return {faults, checks, fixed}
}
