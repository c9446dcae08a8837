import {createReadStream} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {once} from 'node:events'

/** The content of the preview, which is requested again after every change. */
export interface PreviewSource {
  /** The policy as a whole HTML page. */
  page(): string
  /** The data beside it, as JSON. */
  state(): string
}

export interface PreviewServer {
  readonly url: string
  /** Informs every open page of a change. */
  changed(): void
  close(): Promise<void>
}

/**
 * Serves a preview on this machine only.
 *
 * A page of another site must not read a draft: the server listens on the loopback address, only answers
 * requests to that address (so that a foreign name that resolves to it is of no use), and rejects those that
 * a browser marks as coming from another site.
 *
 * @param otherwise Whether another port will do if this one is in use.
 */
export async function startPreview(
  source: PreviewSource,
  port: number,
  otherwise: 'or another' | 'no other' = 'or another'
): Promise<PreviewServer> {
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    answer(request, response, source, server, open)
  })
  await listen(server, port, otherwise)
  return {
    url: `http://localhost:${portOf(server)}/`,
    changed() {
      for (const response of open) response.write('event: change\ndata: \n\n')
    },
    async close() {
      for (const response of open) response.end()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }
  }
}

async function listen(server: Server, port: number, otherwise: 'or another' | 'no other'): Promise<void> {
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    const isInUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    if (!isInUse || otherwise === 'no other') throw error
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
}

function portOf(server: Server): number {
  const address = server.address() as AddressInfo
  return address.port
}

const assets: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html'],
  '/preview.css': ['preview.css', 'text/css'],
  '/preview.js': ['preview.js', 'text/javascript']
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  source: PreviewSource,
  server: Server,
  open: Set<ServerResponse>
): void {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  if (!isOwn(request, portOf(server))) {
    refuse(response, 403, 'This preview is for this machine only.')
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'Only GET is answered.')
    return
  }

  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const asset = assets[path]
  if (asset) {
    const [file, type] = asset
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
    response.setHeader('Content-Type', `${type}; charset=utf-8`)
    createReadStream(new URL(`../../preview/${file}`, import.meta.url)).pipe(response)
  } else if (path === '/policy') send(response, 'text/html', source.page())
  else if (path === '/state') send(response, 'application/json', source.state())
  else if (path === '/events') stream(response, open)
  else refuse(response, 404, 'There is nothing here.')
}

function isOwn({headers}: IncomingMessage, port: number): boolean {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`]
  const site = headers['sec-fetch-site']
  const fromHere = site === undefined || site === 'same-origin' || site === 'none'
  return headers.host !== undefined && hosts.includes(headers.host) && fromHere
}

function send(response: ServerResponse, type: string, text: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.end(text)
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status
  send(response, 'text/plain', `${sentence}\n`)
}

function stream(response: ServerResponse, open: Set<ServerResponse>): void {
  response.writeHead(200, {'Content-Type': 'text/event-stream; charset=utf-8'})
  response.write(': listening\n\n')
  open.add(response)
  response.on('close', () => open.delete(response))
}
