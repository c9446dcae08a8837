import {abroad} from './abroad.js'
import {advertising} from './advertising.js'
import {children} from './children.js'
import {cookies} from './cookies.js'
import {gathering, nothingElse} from './gathering.js'
import type {Matter} from './matter.js'
import {messages} from './messages.js'
import {selling} from './selling.js'
import {sharing} from './sharing.js'

/** Every kind of promise that is looked for. */
export const matters: readonly Matter[] = [
  gathering,
  nothingElse,
  sharing,
  selling,
  cookies,
  children,
  advertising,
  abroad,
  messages
]
