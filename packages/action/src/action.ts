import {act} from './act.js'

process.exitCode = await act({
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr
})
