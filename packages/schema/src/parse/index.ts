export {parsePolicy, parsePolicyValue, type ParsedPolicy, type ParseOptions} from './parse-policy.js'
