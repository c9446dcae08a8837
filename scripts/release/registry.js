// A registry of our own on this machine, for as long as a rehearsal takes.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createServer} from 'node:net'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {packages} from './packages.js'

/**
 * @typedef Registry
 * @property {string} url
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a registry that keeps our packages in `folder` and asks `upstream` for all others.
 *
 * @param {string} folder
 * @param {string} upstream
 * @returns {Promise<Registry>}
 */
export async function startRegistry(folder, upstream) {
  await mkdir(folder, {recursive: true})
  const port = await freePort()
  const config = join(folder, 'config.yaml')
  await writeFile(config, configuration(upstream))

  const child = spawn(process.execPath, [verdaccio(), '--config', config, '--listen', `127.0.0.1:${port}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, NODE_ENV: 'production'}
  })
  let complaints = ''
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => (complaints += chunk.toString()))

  const url = `http://127.0.0.1:${port}/`
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000)
    await ended
    clearTimeout(killer)
  }

  for (let attempt = 0; attempt < 1500; attempt++) {
    if (child.exitCode !== null) throw new Error(`The registry did not start: ${complaints}`)
    if (await answers(url)) return {url, stop}
    await wait(200)
  }
  await stop()
  throw new Error(`The registry did not answer within five minutes: ${complaints}`)
}

/** @param {string} upstream */
function configuration(upstream) {
  const own = packages.map(({name}) => `  '${name}': {access: $all, publish: $anonymous}`)
  return `storage: ./storage
uplinks:
  upstream: {url: '${upstream}', cache: true}
packages:
${own.join('\n')}
  '**': {access: $all, proxy: upstream}
web: {enable: false}
log: {type: stderr, level: error}
`
}

function verdaccio() {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve('verdaccio/package.json')), 'bin/verdaccio')
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(`${url}-/ping`)).ok
  } catch {
    return false
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
