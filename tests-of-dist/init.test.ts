import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'

const program = fileURLToPath(new URL('../packages/generator/bin/policy-gen.js', import.meta.url))

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'policy-gen-init-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true, force: true})
})

/** As many as there will ever be questions: no more are typed than are asked. */
const enter = Array.from({length: 50}, () => '\r')

/** Talk to “policy-gen init” on a real terminal: each text is typed when a question ends with `: `. */
async function talk(...typed: string[]): Promise<string> {
  return talkTo('init', ...typed)
}

async function talkTo(command: string, ...typed: string[]): Promise<string> {
  const terminal = spawn('script', ['-qec', `${process.execPath} ${program} ${command}`, '/dev/null'], {cwd})
  let heard = ''
  let answered = 0
  terminal.stdout.on('data', (chunk: Buffer) => {
    heard += String(chunk)
    const questions = heard.match(/[\])a-z]: (?=\S*$|.*$)/gm)?.length ?? 0
    while (answered < Math.min(questions, typed.length)) terminal.stdin.write(typed[answered++] ?? '')
  })
  await new Promise((ended) => terminal.on('close', ended))
  return heard
}

test.runIf(existsSync('/usr/bin/script'))('answers survive Ctrl+C, and are offered again', async () => {
  const stopped = await talk('Rivet\r', '\r', 'privacy@rivet.example\r', '\u0003')
  expect(stopped).toContain('Stopped; your answers so far are kept for next time.')
  expect(readdirSync(cwd)).toEqual(['.policy.yaml.answers.json'])

  const heard = await talk(...enter)
  expect(heard).toContain('[privacy@rivet.example]')
  expect(readFileSync(join(cwd, 'policy.yaml'), 'utf8')).toContain('email: privacy@rivet.example')
  expect(readdirSync(cwd)).toEqual(['policy.yaml'])
})

test.runIf(existsSync('/usr/bin/script'))('answers survive a file that cannot be written', async () => {
  mkdirSync(join(cwd, 'policy.yaml'))
  await talkTo('init --force', 'Rivet\r', '\r', 'privacy@rivet.example\r', ...enter)
  const kept: unknown = JSON.parse(readFileSync(join(cwd, '.policy.yaml.answers.json'), 'utf8'))
  expect(kept).toMatchObject({name: 'Rivet', email: 'privacy@rivet.example'})
})
