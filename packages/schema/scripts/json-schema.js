// Writes the JSON Schema of policy files beside the built package, for editors.
import {writeFileSync} from 'node:fs'
import {URL} from 'node:url'
import {policyJsonSchema} from '../dist/json-schema/index.js'

const file = new URL('../dist/policy.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`)
