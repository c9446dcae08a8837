import {once} from 'node:events'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {text} from 'node:stream/consumers'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {pullRequestOf, Repository} from './github.js'

interface Asked {
  readonly method: string
  readonly url: string
  readonly accept: string
  readonly token: string
  readonly body: string
}

let server: Server
let asked: Asked[]
let respond: (asked: Asked) => {readonly status: number; readonly body: string}
let repository: Repository

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const {method = '', url = '', headers} = request
      const question = {
        method,
        url,
        accept: headers.accept ?? '',
        token: headers.authorization ?? '',
        body
      }
      asked.push(question)
      const answer = respond(question)
      response.writeHead(answer.status).end(answer.body)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  repository = new Repository(`http://127.0.0.1:${port}`, 'atlas/site', 'secret')
})

afterEach(() => {
  server.close()
})

describe('A file at a commit', () => {
  test('is asked for as it is, with each part of its path escaped', async () => {
    respond = () => ({status: 200, body: 'title: Privacy'})
    await expect(repository.fileAt('legal/a b#1.policy.yaml', 'abc/1')).resolves.toBe('title: Privacy')
    expect(asked).toEqual([
      {
        method: 'GET',
        url: '/repos/atlas/site/contents/legal/a%20b%231.policy.yaml?ref=abc%2F1',
        accept: 'application/vnd.github.raw+json',
        token: 'Bearer secret',
        body: ''
      }
    ])
  })

  test('is nothing where there was none', async () => {
    respond = () => ({status: 404, body: '{}'})
    await expect(repository.fileAt('policy.yaml', 'abc')).resolves.toBeUndefined()
  })

  test('is an error that says what failed, and why', async () => {
    respond = () => ({status: 500, body: 'x'.repeat(1000)})
    await expect(repository.fileAt('policy.yaml', 'abc')).rejects.toThrow(
      /^Could not read policy\.yaml at abc: GitHub answered 500\. x{200}$/
    )
    respond = () => ({status: 403, body: ''})
    await expect(repository.fileAt('policy.yaml', 'abc')).rejects.toThrow(
      'Could not read policy.yaml at abc: the token may not.'
    )
  })
})

describe('The comment with a mark', () => {
  const other = {id: 1, body: 'Looks good'}

  test('is found on any page', async () => {
    const full = JSON.stringify(Array.from({length: 100}, () => other))
    respond = ({url}) => ({
      status: 200,
      body: url.endsWith('page=1') ? full : JSON.stringify([other, {id: 7, body: '<!-- mark -->\n\nMore'}])
    })
    await expect(repository.commentWith('<!-- mark -->', 5)).resolves.toBe(7)
    expect(asked.map(({url}) => url)).toEqual([
      '/repos/atlas/site/issues/5/comments?per_page=100&page=1',
      '/repos/atlas/site/issues/5/comments?per_page=100&page=2'
    ])
  })

  test.each([
    ['only quotes the mark', [{id: 1, body: 'See <!-- mark -->'}]],
    ['has no text', [{id: 1, body: null}]],
    ['is no comment', [null, 3]],
    ['is not in a list', {message: 'moved'}]
  ])('is nothing where one %s', async (_, comments) => {
    respond = () => ({status: 200, body: JSON.stringify(comments)})
    await expect(repository.commentWith('<!-- mark -->', 5)).resolves.toBeUndefined()
  })
})

describe('An answer that is none', () => {
  test.each([
    ['a page', 200, '<html>', 'GitHub’s answer is not JSON: <html>'],
    ['nothing', 200, '', 'GitHub’s answer is not JSON: '],
    ['an error', 502, 'Bad gateway', 'Could not list the comments: GitHub answered 502. Bad gateway'],
    ['a redirect to nowhere', 302, '', 'Could not list the comments: GitHub answered 302.']
  ])('is an error that says so: %s', async (_, status, body, message) => {
    respond = () => ({status, body})
    await expect(repository.commentWith('<!-- mark -->', 5)).rejects.toThrow(message)
  })

  test('is not asked for without end, where every page is full', async () => {
    const full = JSON.stringify(Array.from({length: 100}, () => ({id: 1, body: 'Hello'})))
    respond = () => ({status: 200, body: full})
    await expect(repository.commentWith('<!-- mark -->', 5)).rejects.toThrow('more than 5000')
    expect(asked).toHaveLength(50)
  })

  test('is not waited for without end', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const {port} = silent.address() as AddressInfo
    const waiting = new Repository(`http://127.0.0.1:${port}`, 'atlas/site', 'secret', 20)
    await expect(waiting.fileAt('policy.yaml', 'abc')).rejects.toThrow(
      'GitHub can’t be reached: The operation was aborted due to timeout'
    )
    silent.closeAllConnections()
    silent.close()
    await expect(waiting.fileAt('policy.yaml', 'abc')).rejects.toThrow(
      'GitHub can’t be reached: connect ECONNREFUSED'
    )
  })
})

test('A redirect to another host is followed without the token', async () => {
  const seen: (string | undefined)[] = []
  const other = createServer((request, response) => {
    seen.push(request.headers.authorization)
    response.end('title: P')
  }).listen(0, 'localhost')
  await once(other, 'listening')
  const {port} = other.address() as AddressInfo
  const moved = createServer((_, response) => {
    response.writeHead(302, {location: `http://localhost:${port}/elsewhere`}).end()
  }).listen(0, '127.0.0.1')
  await once(moved, 'listening')
  const {port: first} = moved.address() as AddressInfo
  const asking = new Repository(`http://127.0.0.1:${first}`, 'atlas/site', 'secret')
  await expect(asking.fileAt('policy.yaml', 'abc')).resolves.toBe('title: P')
  expect(seen).toEqual([undefined])
  other.close()
  moved.close()
})

test('Comments and findings are sent as JSON', async () => {
  respond = () => ({status: 201, body: '{}'})
  await repository.addComment(5, 'New')
  await repository.updateComment(7, 'Newer')
  await repository.uploadSarif('H4sI', 'abc', 'refs/heads/main')
  expect(asked.map(({method, url, body}) => [method, url, JSON.parse(body) as unknown])).toEqual([
    ['POST', '/repos/atlas/site/issues/5/comments', {body: 'New'}],
    ['PATCH', '/repos/atlas/site/issues/comments/7', {body: 'Newer'}],
    [
      'POST',
      '/repos/atlas/site/code-scanning/sarifs',
      {commit_sha: 'abc', ref: 'refs/heads/main', sarif: 'H4sI'}
    ]
  ])
})

describe('An event', () => {
  test('names the pull request that it is about', () => {
    const event = {pull_request: {number: 5, base: {sha: 'abc'}}}
    expect(pullRequestOf(event)).toEqual({number: 5, base: 'abc'})
  })

  test.each([
    ['nothing', undefined],
    ['a push', {ref: 'refs/heads/main'}],
    ['no number', {pull_request: {number: '5', base: {sha: 'abc'}}}],
    ['no commit', {pull_request: {number: 5, base: null}}]
  ])('is about none where it holds %s', (_, event) => {
    expect(pullRequestOf(event)).toBeUndefined()
  })
})
