import type {ExitStatus} from '../command.js'
import {version} from '../version.js'

export async function run(): Promise<ExitStatus> {
  const {serveAssistant} = await import('../../assistant/server.js')
  await serveAssistant(version(), process.stdin, process.stdout)
  return 0
}
