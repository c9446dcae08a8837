export {policyJsonSchema, type JsonSchema} from './policy-json-schema.js'
