import type {Parser} from './native-parser.js'

/** A browser has no native code. */
export function nativeParser(): Promise<Parser> {
  return Promise.resolve(() => undefined)
}
