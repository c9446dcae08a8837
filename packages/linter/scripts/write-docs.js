// Writes what docs/ says about rules.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {pages} from './documentation.js'

const folder = fileURLToPath(new URL('../../../docs/', import.meta.url))
rmSync(`${folder}rules`, {recursive: true, force: true})
mkdirSync(`${folder}rules`)
for (const [path, text] of await pages()) writeFileSync(folder + path, text)
