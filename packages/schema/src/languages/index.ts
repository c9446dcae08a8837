import * as all from './all.js'
import type * as en from './en/index.js'
import {together} from './together.js'

export {inEveryLanguage, languageOfTag, languages, type Language, type Localised} from './language.js'

// One list per part, so that a bundle that needs labels doesn't include the sentences of the catalogue.

/** What each law requires a policy to disclose. */
export const requirements = /* @__PURE__ */ together<typeof en.requirements>(all.requirements)

/** What a policy says to the people whom a law protects. */
export const localRights = /* @__PURE__ */ together<typeof en.localRights>(all.localRights)

/** When a requirement applies, and what to declare where that is unknown. */
export const conditions = /* @__PURE__ */ together<typeof en.conditions>(all.conditions)

/** What to add where a requirement isn't met. */
export const advice = /* @__PURE__ */ together<typeof en.advice>(all.advice)

/** What a change of a policy means to people. */
export const changes = /* @__PURE__ */ together<typeof en.changes>(all.changes)
