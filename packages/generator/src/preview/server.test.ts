import {once} from 'node:events'
import {get, type IncomingMessage} from 'node:http'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {startPreview, type PreviewServer} from './server.js'

let server: PreviewServer
let text = 'first'

beforeEach(async () => {
  text = 'first'
  server = await startPreview({page: () => `<p>${text}`, state: () => '{}'}, 0)
})
afterEach(() => server.close())

async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET'
): Promise<IncomingMessage> {
  const request = get(new URL(path, server.url), {headers, method})
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}

async function body(response: IncomingMessage): Promise<string> {
  return (await response.setEncoding('utf8').toArray()).join('')
}

test('serves the page as it is now', async () => {
  expect(await body(await ask('/policy'))).toBe('<p>first')
  text = 'second'
  expect(await body(await ask('/policy'))).toBe('<p>second')
  expect(await body(await ask('/'))).toContain('<iframe')
})

test('refuses a foreign name that resolves to this machine', async () => {
  expect((await ask('/policy', {host: 'evil.example'})).statusCode).toBe(403)
})

test('refuses a request that another site makes', async () => {
  expect((await ask('/state', {'sec-fetch-site': 'cross-site'})).statusCode).toBe(403)
  expect((await ask('/state', {'sec-fetch-site': 'same-site'})).statusCode).toBe(403)
})

test('answers nothing but reading, and nothing beside its own files', async () => {
  expect((await ask('/policy', {}, 'POST')).statusCode).toBe(405)
  expect((await ask('/../package.json')).statusCode).toBe(404)
})

test('tells open pages of a change', async () => {
  const response = await ask('/events')
  response.setEncoding('utf8')
  await once(response, 'data')
  const received = once(response, 'data')
  server.changed()
  expect((await received)[0]).toBe('event: change\ndata: \n\n')
})

test('takes another port where one is taken', async () => {
  const port = Number(new URL(server.url).port)
  const other = await startPreview({page: () => '', state: () => '{}'}, port)
  expect(new URL(other.url).port).not.toBe(String(port))
  await other.close()
})
