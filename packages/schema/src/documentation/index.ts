import {crosswalkPage} from './crosswalk-page.js'
import {policyFilePage} from './policy-file-page.js'
import {requirementsPage} from './requirements-page.js'
import {servicesPage} from './services-page.js'
import {vocabularyPage} from './vocabulary-page.js'

/** The pages under `docs/` that are views of this package's data, by file name. */
export const pages: Readonly<Record<string, () => string>> = {
  'crosswalk.md': crosswalkPage,
  'policy-file.md': policyFilePage,
  'requirements.md': requirementsPage,
  'services.md': servicesPage,
  'vocabulary.md': vocabularyPage
}
