import type {Disclosure} from '@policy-gen/schema'
import {automatedDecisions} from './automated-decisions.js'
import {changes} from './changes.js'
import {children} from './children.js'
import {choices} from './choices.js'
import {collection} from './collection.js'
import {contact} from './contact.js'
import {controller} from './controller.js'
import {cookies} from './cookies.js'
import {doNotTrack} from './do-not-track.js'
import {legalBasis} from './legal-basis.js'
import {purposes} from './purposes.js'
import {retention} from './retention.js'
import {rights} from './rights.js'
import {sale} from './sale.js'
import {security} from './security.js'
import {sharing} from './sharing.js'
import {sources} from './sources.js'
import {transfers} from './transfers.js'
import type {View} from './view.js'

/** The view for the template of each disclosure. A disclosure without a view is a compile error. */
export const views: Readonly<Record<Disclosure, View>> = {
  controller,
  contact,
  collection,
  sources,
  purposes,
  'legal-basis': legalBasis,
  cookies,
  sharing,
  sale,
  transfers,
  retention,
  security,
  rights,
  choices,
  'do-not-track': doNotTrack,
  children,
  'automated-decisions': automatedDecisions,
  changes
}
