export {definePolicy, InvalidPolicyError, type PolicyInput} from './define-policy.js'
