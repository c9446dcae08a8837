// Writes docs/rules/: one page a rule, and the list of them.
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {rulePage, rules, rulesIndex} from '../dist/rules/index.js'

const folder = fileURLToPath(new URL('../../../docs/rules/', import.meta.url))
mkdirSync(folder, {recursive: true})
for (const name of readdirSync(folder)) rmSync(folder + name)
for (const {rule} of rules) writeFileSync(`${folder}${rule.id}.md`, rulePage(rule))
writeFileSync(`${folder}README.md`, rulesIndex(rules.map(({rule}) => rule)))
