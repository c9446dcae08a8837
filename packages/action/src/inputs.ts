/** What a workflow asks for, from the variables that the runner sets. */
export interface Inputs {
  readonly files: readonly string[]
  readonly preset: string
  readonly regimes: string
  readonly maxWarnings: string
  readonly check: boolean
  readonly sarif: string
  readonly uploadSarif: boolean
  readonly comment: boolean
  readonly language: string
  readonly token: string
}

export function inputsOf(env: NodeJS.ProcessEnv): Inputs {
  const input = (name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  const isOn = (name: string): boolean => {
    const value = input(name)
    if (!['', 'true', 'false'].includes(value))
      throw new Error(`Input \`${name}\`: expected true or false, not “${value}”`)
    return value === 'true'
  }
  return {
    // One per line, so that a name may contain a space.
    files: input('files')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    preset: input('preset'),
    regimes: input('regimes'),
    maxWarnings: input('max-warnings'),
    check: isOn('check'),
    sarif: input('sarif'),
    uploadSarif: isOn('upload-sarif'),
    comment: isOn('comment'),
    language: input('language'),
    token: input('token')
  }
}
