import type * as z from 'zod'
import type {aiSystem} from './ai-systems.js'
import type {profiling} from './profiling.js'
import type {section} from './section.js'
import type {address, contact, organisation} from './organisation.js'
import type {practice} from './practice.js'
import type {cookie} from './cookies.js'
import type {recipient, transfer} from './recipients.js'
import type {retentionRule} from './retention.js'

export {policySchema, type Policy} from './policy.js'
export {wordsOfChoices} from './fields.js'
export {readPeriod, type Period} from './periods.js'
export type {Modality} from './practice.js'

export type Address = z.infer<typeof address>
export type Contact = z.infer<typeof contact>
export type Organisation = z.infer<typeof organisation>
export type Practice = z.infer<typeof practice>
export type Cookie = z.infer<typeof cookie>
export type Recipient = z.infer<typeof recipient>
export type Transfer = z.infer<typeof transfer>
export type RetentionRule = z.infer<typeof retentionRule>
export type Profiling = z.infer<typeof profiling>
export type AiSystem = z.infer<typeof aiSystem>
export type Section = z.infer<typeof section>
