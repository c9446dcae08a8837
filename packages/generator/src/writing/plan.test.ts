import {expect, test} from 'vitest'
import {plan} from './plan.js'

const paths = (sources: string[], out?: string) =>
  [...plan(sources, ['md'], {cwd: '/work/site', ...(out !== undefined && {out})}).outputs.values()]
    .flat()
    .map(({path}) => path)

test('outputs lie beside their source', () => {
  expect(paths(['legal/policy.yaml'])).toEqual(['legal/policy.md'])
  expect(paths(['policy.yaml', 'de.policy.yaml'])).toEqual(['policy.md', 'de.policy.md'])
})

test('below another folder they keep the folders that set them apart', () => {
  expect(paths(['examples/a/policy.yaml', 'examples/b/policy.yaml'], 'public')).toEqual([
    'public/a/policy.md',
    'public/b/policy.md'
  ])
  expect(paths(['examples/a/policy.yaml'], 'public')).toEqual(['public/policy.md'])
  expect(paths(['policy.yaml', 'brands/a/policy.yaml'], 'public')).toEqual([
    'public/policy.md',
    'public/brands/a/policy.md'
  ])
  expect(paths(['/x/a/policy.yaml', '/x/ab/policy.yaml'], '/y')).toEqual([
    '/y/a/policy.md',
    '/y/ab/policy.md'
  ])
  expect(paths(['/policy.yaml', '/b/policy.yaml'], '/y')).toEqual(['/y/policy.md', '/y/b/policy.md'])
})

test('below another folder they stay below it, wherever their sources lie', () => {
  expect(paths(['../legal/policy.yaml', 'shop/policy.yaml'], 'public')).toEqual([
    'public/legal/policy.md',
    'public/site/shop/policy.md'
  ])
  expect(paths(['../policy.yaml', 'policy.yaml'], 'public')).toEqual([
    'public/policy.md',
    'public/site/policy.md'
  ])
  expect(paths(['/work/site/a/policy.yaml', 'b/policy.yaml'], 'public')).toEqual([
    'public/a/policy.md',
    'public/b/policy.md'
  ])
})

test('two sources of one output are reported, and so is an output that is a source', () => {
  expect(plan(['policy.yaml', 'policy.json'], ['md']).collisions).toEqual([
    {path: 'policy.md', sources: ['policy.yaml', 'policy.json'], byCase: false}
  ])
  expect(plan(['/work/policy.yaml', 'policy.json'], ['md'], {cwd: '/work'}).collisions).toEqual([
    {path: 'policy.md', sources: ['/work/policy.yaml', 'policy.json'], byCase: false}
  ])
  expect(plan(['policy.json'], ['json']).collisions).toEqual([])
})
