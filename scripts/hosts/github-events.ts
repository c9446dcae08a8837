/**
 * Events as GitHub passes them to a workflow, in the shape of the examples that it publishes
 * (octokit/webhooks, payload-examples/api.github.com/{pull_request/synchronize,push}.payload.json), with
 * names of our own. The addresses and counters of people and repositories are left out.
 */

interface Repository {
  readonly id: number
  readonly name: string
  readonly full_name: string
  readonly private: boolean
  readonly owner: ReturnType<typeof person>
  readonly html_url: string
  readonly description: null
  readonly fork: boolean
  readonly url: string
  readonly contents_url: string
  readonly created_at: string
  readonly updated_at: string
  readonly pushed_at: string
  readonly default_branch: string
}

/** A pull request that somebody has pushed to again: from a branch of the repository, or from a fork. */
export function pullRequestEvent(
  number: number,
  from: 'branch' | 'fork' | 'deleted fork' = 'branch'
): object {
  const repository = repositoryOf('atlas')
  const author = person(from === 'branch' ? 'atlas' : 'guest')
  const [before, after] = ['1'.repeat(40), '2'.repeat(40)]
  const addresses = `${repository.url}/issues/${number}`
  return {
    action: 'synchronize',
    number,
    before,
    after,
    pull_request: {
      url: `${repository.url}/pulls/${number}`,
      id: 279_147_437,
      html_url: `${repository.html_url}/pull/${number}`,
      issue_url: addresses,
      number,
      state: 'open',
      locked: false,
      title: 'Keep newsletters for longer',
      user: author,
      body: null,
      created_at: '2026-01-05T15:20:33Z',
      updated_at: '2026-01-06T15:20:33Z',
      closed_at: null,
      merged_at: null,
      merge_commit_sha: '3'.repeat(40),
      assignee: null,
      assignees: [],
      requested_reviewers: [],
      requested_teams: [],
      labels: [],
      milestone: null,
      comments_url: `${addresses}/comments`,
      head: {
        label: `${author.login}:retention`,
        ref: 'retention',
        sha: after,
        user: author,
        // Nothing is left of a fork that was deleted while its pull request was open.
        repo: from === 'deleted fork' ? null : repositoryOf(author.login, from === 'fork')
      },
      base: {label: 'atlas:main', ref: 'main', sha: baseCommit, user: repository.owner, repo: repository},
      author_association: from === 'branch' ? 'OWNER' : 'CONTRIBUTOR',
      auto_merge: null,
      draft: false,
      merged: false,
      mergeable: null,
      rebaseable: null,
      mergeable_state: 'unknown',
      merged_by: null,
      comments: 0,
      review_comments: 0,
      maintainer_can_modify: false,
      commits: 2,
      additions: 1,
      deletions: 1,
      changed_files: 1
    },
    repository,
    sender: author
  }
}

/** The commit that the pull request is compared with. */
export const baseCommit: string = 'f95f852b'.repeat(5)

/** Commits that were pushed to the branch. */
export function pushEvent(): object {
  const repository = repositoryOf('atlas')
  const by = {name: 'Atlas', email: 'atlas@atlas.example'}
  const commit = {
    id: '2'.repeat(40),
    tree_id: '4'.repeat(40),
    distinct: true,
    message: 'Keep newsletters for longer',
    timestamp: '2026-01-06T15:20:41Z',
    url: `${repository.html_url}/commit/${'2'.repeat(40)}`,
    author: by,
    committer: by,
    added: [],
    removed: [],
    modified: ['policy.yaml']
  }
  return {
    ref: 'refs/heads/main',
    before: '1'.repeat(40),
    after: commit.id,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${repository.html_url}/compare/111111111111...222222222222`,
    commits: [commit],
    head_commit: commit,
    repository,
    pusher: by,
    sender: person('atlas')
  }
}

function repositoryOf(owner: string, fork = false): Repository {
  const name = `${owner}/site`
  return {
    id: 186_853_002,
    name: 'site',
    full_name: name,
    private: false,
    owner: person(owner),
    html_url: `https://github.com/${name}`,
    description: null,
    fork,
    url: `https://api.github.com/repos/${name}`,
    contents_url: `https://api.github.com/repos/${name}/contents/{+path}`,
    created_at: '2026-01-05T15:19:25Z',
    updated_at: '2026-01-05T15:20:41Z',
    pushed_at: '2026-01-06T15:20:33Z',
    default_branch: 'main'
  }
}

function person(login: string): {readonly login: string; readonly id: number; readonly type: string} {
  return {login, id: login.length, type: 'User'}
}
