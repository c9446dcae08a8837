/** The event that started the workflow: the part that matters here. */
export interface PullRequest {
  readonly number: number
  /** The commit that the changes are compared with. */
  readonly base: string
}

/** The comments to search; a pull request with more has other problems. */
const mostPages = 50

/** In milliseconds. */
const patience = 30_000

/** GitHub's API for one repository. */
export class Repository {
  readonly #address: string
  readonly #token: string
  readonly #wait: number

  constructor(api: string, name: string, token: string, wait: number = patience) {
    this.#wait = wait
    this.#address = `${api}/repos/${name}`
    this.#token = token
  }

  /** A file as it was at a commit; `undefined` if there was none. */
  async fileAt(path: string, commit: string): Promise<string | undefined> {
    const escaped = path.split('/').map(encodeURIComponent).join('/')
    const answer = await this.#ask('GET', `/contents/${escaped}?ref=${encodeURIComponent(commit)}`, {
      accept: 'application/vnd.github.raw+json'
    })
    if (answer.status === 404) return undefined
    return (await successful(answer, `read ${path} at ${commit}`)).text()
  }

  /** The first comment of a pull request that contains a mark. */
  async commentWith(mark: string, pull: number): Promise<number | undefined> {
    const perPage = 100
    for (let page = 1; page <= mostPages; page++) {
      const answer = await this.#ask('GET', `/issues/${pull}/comments?per_page=${perPage}&page=${page}`)
      const comments = await json(await successful(answer, 'list the comments'))
      if (!Array.isArray(comments)) return undefined
      const found = comments.find(
        (comment: unknown): comment is {id: number} =>
          isRecord(comment) &&
          typeof comment.id === 'number' &&
          typeof comment.body === 'string' &&
          comment.body.startsWith(mark)
      )
      if (found) return found.id
      if (comments.length < perPage) return undefined
    }
    throw new Error(`Could not list the comments: more than ${mostPages * perPage}.`)
  }

  async addComment(pull: number, body: string): Promise<void> {
    await successful(await this.#ask('POST', `/issues/${pull}/comments`, {body: {body}}), 'comment')
  }

  async updateComment(id: number, body: string): Promise<void> {
    await successful(await this.#ask('PATCH', `/issues/comments/${id}`, {body: {body}}), 'update the comment')
  }

  /** Uploads findings to code scanning: gzipped, in base64. */
  async uploadSarif(sarif: string, commit: string, ref: string): Promise<void> {
    const body = {commit_sha: commit, ref, sarif}
    await successful(await this.#ask('POST', '/code-scanning/sarifs', {body}), 'upload the findings')
  }

  async #ask(
    method: string,
    path: string,
    {accept = 'application/vnd.github+json', body}: Asked = {}
  ): Promise<Response> {
    try {
      return await fetch(`${this.#address}${path}`, {
        method,
        signal: AbortSignal.timeout(this.#wait),
        headers: {
          accept,
          authorization: `Bearer ${this.#token}`,
          'user-agent': 'policy-gen',
          'x-github-api-version': '2022-11-28',
          ...(body && {'content-type': 'application/json'})
        },
        ...(body && {body: JSON.stringify(body)})
      })
    } catch (error) {
      const {cause, message} = error as Error
      throw new Error(`GitHub can’t be reached: ${cause instanceof Error ? cause.message : message}`, {
        cause: error
      })
    }
  }
}

interface Asked {
  readonly accept?: string
  readonly body?: object
}

async function successful(answer: Response, what: string): Promise<Response> {
  if (answer.ok) return answer
  const reason = answer.status === 403 ? 'the token may not' : `GitHub answered ${answer.status}`
  throw new Error(`Could not ${what}: ${reason}. ${(await answer.text()).slice(0, 200)}`.trim())
}

async function json(answer: Response): Promise<unknown> {
  const text = await answer.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`GitHub’s answer is not JSON: ${text.slice(0, 200)}`)
  }
}

/** The pull request of an event, if it is about one. */
export function pullRequestOf(event: unknown): PullRequest | undefined {
  if (!isRecord(event) || !isRecord(event.pull_request)) return undefined
  const {number, base} = event.pull_request
  if (typeof number !== 'number' || !isRecord(base) || typeof base.sha !== 'string') return undefined
  return {number, base: base.sha}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
