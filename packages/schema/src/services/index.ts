import {advertising} from './advertising.js'
import {analytics} from './analytics.js'
import {artificialIntelligence} from './artificial-intelligence.js'
import {delivery} from './delivery.js'
import {hosting} from './hosting.js'
import {mail} from './mail.js'
import {media} from './media.js'
import {payments} from './payments.js'
import {protection} from './protection.js'
import type {Service} from './service.js'
import {shops} from './shops.js'
import {signIn} from './sign-in.js'
import {support} from './support.js'

export type {Service, ServiceCookie, VerifiedFact} from './service.js'

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

/** Services that sites use, by their ids. A new one is an entry in the list of its group. */
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

/** The service of an id that may be none. */
export function serviceOf(id: string): Service | undefined {
  return Object.hasOwn(services, id) ? services[id as ServiceId] : undefined
}
