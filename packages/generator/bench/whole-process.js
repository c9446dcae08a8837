import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {setTimeout} from 'node:timers/promises'

/**
 * @typedef {object} Used
 * @property {number} cpu Seconds of user and system, of the process and all below it.
 * @property {number} wall Seconds.
 * @property {number} memory The peak in MB, summed over the processes; NaN where there is no /proc.
 */

/**
 * Run a program to its end and say what it used.
 *
 * @param {readonly string[]} words The program and its arguments.
 * @param {string} cwd
 * @returns {Promise<Used>}
 */
export async function measure(words, cwd) {
  const start = performance.now()
  // POSIX has the shell count what its children took, and theirs.
  const shell = spawn('sh', ['-c', '"$@" >/dev/null 2>&1; status=$?; times; exit $status', 'sh', ...words], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let times = ''
  shell.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (times += text))
  /** @type {Map<string, number>} */
  const peaks = new Map()
  /** @type {Promise<number>} */
  const end = new Promise((resolve) => shell.on('close', (status) => resolve(status ?? 255)))
  while (shell.exitCode === null) {
    for (const pid of below(String(shell.pid))) peaks.set(pid, peakOf(pid) || (peaks.get(pid) ?? 0))
    await Promise.race([end, setTimeout(20)])
  }
  const status = await end
  // One and no more: findings.
  if (status > 1) throw new Error(`${words.join(' ')}: status ${status}`)
  const ofChildren = times.trim().split('\n').at(-1)?.split(' ') ?? []
  return {
    cpu: ofChildren.map(seconds).reduce((sum, value) => sum + value, 0),
    wall: (performance.now() - start) / 1000,
    memory: peaks.size === 0 ? Number.NaN : [...peaks.values()].reduce((sum, value) => sum + value, 0)
  }
}

/** `0m1.250s` @param {string} time */
function seconds(time) {
  const [, minutes, rest] = /^(\d+)m([\d.]+)s$/.exec(time) ?? []
  return Number(minutes) * 60 + Number(rest)
}

/** @param {string} pid @returns {string[]} */
function below(pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return children.flatMap((child) => [child, ...below(child)])
}

/** @param {string} pid */
function peakOf(pid) {
  return Number(/^VmHWM:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

/** Nothing where the process has ended meanwhile. @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
