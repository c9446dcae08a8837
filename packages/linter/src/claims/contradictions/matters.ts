import {abroad, atHome} from './abroad.js'
import {children} from './children.js'
import {cookies} from './cookies.js'
import {leavingDevice, stayingOnDevice} from './device.js'
import {gathering, nothingElse} from './gathering.js'
import {mailings} from './mailings.js'
import type {Matter} from './matter.js'
import {messages, sealedMessages} from './messages.js'
import {keptNowhere, periods} from './periods.js'
import {selling} from './selling.js'
import {sharingForMarketing, sharingInside, sharingWithNamed} from './sharing-with.js'
import {sharing} from './sharing.js'
import {software} from './software.js'
import {advertising, training} from './using.js'

/** Every kind of promise that is looked for. */
export const matters: readonly Matter[] = [
  gathering,
  software,
  nothingElse,
  sharing,
  sharingForMarketing,
  sharingInside,
  sharingWithNamed,
  selling,
  cookies,
  children,
  advertising,
  training,
  mailings,
  abroad,
  atHome,
  leavingDevice,
  stayingOnDevice,
  messages,
  sealedMessages,
  periods,
  keptNowhere
]
