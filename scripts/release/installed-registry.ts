import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {createReadStream, existsSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {packages, root} from './packages.js'

/** A registry on the loopback address, and the settings that point npm to it. */
export interface InstalledRegistry {
  readonly env: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/**
 * Serves what is installed here, and our packages as in a release, so that npm needs no network, and gets
 * every dependency in the version that was tested.
 *
 * @param folder Where the packages are packed, and where npm keeps what it downloads.
 */
export async function serveInstalled(folder: string): Promise<InstalledRegistry> {
  const known = new Map<string, Package[]>()
  for (const each of [...ours(folder), ...installed()])
    known.set(each.name, [...(known.get(each.name) ?? []), each])
  const server = createServer((request, response) => {
    const [, name = '', version] =
      /^\/((?:@[^/]+\/)?[^/]+)(?:\/-\/(.+)\.tgz)?$/.exec(decodeURIComponent(request.url ?? '')) ?? []
    const versions = known.get(name) ?? []
    const wanted = versions.find((each) => each.version === version)
    if (wanted) wanted.send(response)
    else if (versions.length > 0 && version === undefined)
      response.end(JSON.stringify(about(name, versions, `http://${request.headers.host ?? ''}`)))
    else response.writeHead(404).end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  return {
    env: {
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: join(folder, 'cache'),
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      npm_config_loglevel: 'error'
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

interface Package {
  readonly name: string
  readonly version: string
  readonly manifest: object
  /** Packs it as npm would. */
  readonly send: (to: NodeJS.WritableStream) => void
}

/** The metadata that npm reads before it downloads a package. The first version is the one in the root. */
function about(name: string, versions: readonly Package[], address: string): object {
  const entries = versions.map(
    ({version, manifest}) =>
      [version, {...manifest, dist: {tarball: `${address}/${name}/-/${version}.tgz`}}] as const
  )
  return {name, 'dist-tags': {latest: versions[0]?.version}, versions: Object.fromEntries(entries)}
}

function ours(folder: string): Package[] {
  const workspaces = packages.flatMap(({name}) => ['--workspace', name])
  execFileSync('npm', ['pack', '--silent', ...workspaces, '--pack-destination', folder], {cwd: root})
  return packages.map(({path}) => {
    const about = described(path)
    const tarball = `${about.name.replace('@', '').replace('/', '-')}-${about.version}.tgz`
    return {...about, send: (to) => createReadStream(join(folder, tarball)).pipe(to)}
  })
}

/** Those of the root first. Packages for other platforms are in the lock file, but not installed. */
function installed(): Package[] {
  const {packages: locked} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, {link?: boolean}>>
  }
  return Object.entries(locked)
    .filter(([path, {link}]) => path.includes('node_modules/') && link !== true)
    .map(([path]) => join(root, path))
    .filter((path) => existsSync(join(path, 'package.json')))
    .sort((a, b) => a.split('node_modules/').length - b.split('node_modules/').length)
    .map((path) => ({
      ...described(path),
      send(to) {
        const words = [
          '--transform',
          's,^\\.,package,',
          '--exclude',
          './node_modules',
          // It never leaves this machine.
          '-Igzip -1',
          '-cf',
          '-',
          '-C',
          path,
          '.'
        ]
        spawn('tar', words, {stdio: ['ignore', 'pipe', 'inherit']}).stdout.pipe(to)
      }
    }))
}

function described(path: string): Pick<Package, 'name' | 'version' | 'manifest'> {
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  return {name: manifest.name, version: manifest.version, manifest}
}
