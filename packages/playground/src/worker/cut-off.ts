/**
 * Removes everything that could send the text anywhere. The page forbids connections by its
 * Content-Security-Policy; a worker has one of its own, which not every host lets a page set.
 */
export function cutOff(scope: object): void {
  for (const name of [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'WebTransport',
    'EventSource',
    'importScripts'
  ])
    Object.defineProperty(scope, name, {value: undefined, configurable: false, writable: false})
}
