import {advertising} from './advertising/index.js'
import {analytics} from './analytics/index.js'
import {artificialIntelligence} from './artificial-intelligence/index.js'
import {delivery} from './delivery/index.js'
import {hosting} from './hosting/index.js'
import {mail} from './mail/index.js'
import {media} from './media/index.js'
import {payments} from './payments/index.js'
import {protection} from './protection/index.js'
import type {Service} from './service.js'
import {shops} from './shops/index.js'
import {signIn} from './sign-in/index.js'
import {support} from './support/index.js'

export {serviceFacts} from './service.js'
export type {Service, ServiceCookie, ServiceFact, ServiceStatement} from './service.js'
export {gives, isFullyVerified, isVerified} from './verification.js'

/** The id of a service. */
export type ServiceId =
  | keyof typeof payments
  | keyof typeof shops
  | keyof typeof mail
  | keyof typeof analytics
  | keyof typeof advertising
  | keyof typeof support
  | keyof typeof hosting
  | keyof typeof delivery
  | keyof typeof signIn
  | keyof typeof media
  | keyof typeof protection
  | keyof typeof artificialIntelligence

/**
 * Services that sites use, by id. A new one is a file in the folder of its group, and a line in the index
 * there.
 */
export const services: Readonly<Record<ServiceId, Service>> = {
  ...payments,
  ...shops,
  ...mail,
  ...analytics,
  ...advertising,
  ...support,
  ...hosting,
  ...delivery,
  ...signIn,
  ...media,
  ...protection,
  ...artificialIntelligence
}

/** The ids of the services by what they are used for. */
export const serviceGroups: readonly {readonly title: string; readonly ids: readonly ServiceId[]}[] = [
  group('Payment', payments),
  group('Shops', shops),
  group('E-mail and messages', mail),
  group('Measuring how a site is used', analytics),
  group('Advertising', advertising),
  group('Support, sales and forms', support),
  group('Hosting', hosting),
  group('Delivery of files, fonts and search', delivery),
  group('Signing in', signIn),
  group('Maps, video and embedded content', media),
  group('Protection, errors and consent', protection),
  group('Artificial intelligence', artificialIntelligence)
]

function group<Id extends ServiceId>(
  title: string,
  list: Readonly<Record<Id, Service>>
): {title: string; ids: readonly Id[]} {
  return {title, ids: Object.keys(list) as Id[]}
}

/** The service with an id, if it is the id of one. */
export function serviceOf(id: string): Service | undefined {
  return Object.hasOwn(services, id) ? services[id as ServiceId] : undefined
}
