/** A kind of site that `docs/sites.md` says how to build. */
export interface Site {
  /** What to install, with a version where it can't be the newest. */
  readonly packages: readonly string[]
  /** A program that no package brings: without it there is nothing to show. */
  readonly program?: string
  /** What a site of this kind has anyway: a layout, a configuration. */
  readonly given: Readonly<Record<string, string>>
  /** What builds it, where the page leaves that to the reader. */
  readonly command?: string
  /** What serves it while it is written, and the path of its page. */
  readonly development?: readonly [command: string, path: string]
  /** The page that is built of a policy, such as `policy` or `de/policy`. */
  readonly page: (policy: string) => string
  /** The element of it, or the class of one, that holds the policy. */
  readonly within: string
  /** What the page is made of. */
  readonly of: 'md' | 'html'
  /** Whether the host takes the id of a title away. */
  readonly isTitleWithoutId?: boolean
}

/** By the heading of each in `docs/sites.md`. */
export const sites: Readonly<Record<string, Site>> = {
  SvelteKit: {
    packages: ['@sveltejs/kit', '@sveltejs/vite-plugin-svelte', '@sveltejs/adapter-static', 'svelte', 'vite'],
    given: {
      'src/app.html':
        '<!doctype html><html><head>%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
      'src/routes/privacy/+page.js': 'export const prerender = true\n'
    },
    command: 'npx vite build',
    development: ['npx vite dev', '/privacy'],
    page: () => 'build/privacy.html',
    within: 'main',
    of: 'html'
  },
  'Modules in Astro': {
    packages: ['astro'],
    given: {},
    command: 'npx astro build',
    development: ['npx astro dev', '/privacy'],
    page: () => 'dist/privacy/index.html',
    within: 'main',
    of: 'html'
  },
  'Modules in VitePress': {
    packages: ['vitepress', 'vue'],
    given: {},
    command: 'npx vitepress build',
    development: ['npx vitepress dev', '/privacy'],
    page: () => '.vitepress/dist/privacy.html',
    within: 'policy',
    of: 'html'
  },
  'Modules in Nuxt': {
    packages: ['nuxt'],
    given: {},
    command: 'npx nuxt generate',
    development: ['npx nuxt dev', '/'],
    page: () => '.output/public/index.html',
    within: 'main',
    of: 'html'
  },
  Astro: {
    packages: ['astro'],
    given: {},
    command: 'npx astro build',
    page: () => 'dist/policy/index.html',
    within: 'main',
    of: 'html'
  },
  'Next.js': {
    packages: ['next', 'react', 'react-dom'],
    given: {
      'app/layout.jsx':
        'export default function Layout({children}) {\n  return <html lang="en"><body>{children}</body></html>\n}\n'
    },
    page: () => '.next/server/app/privacy.html',
    within: 'main',
    of: 'html'
  },
  VitePress: {
    packages: ['vitepress', 'vue'],
    given: {},
    page: (policy) => `.vitepress/dist/${policy}.html`,
    within: 'vp-doc',
    of: 'md'
  },
  Docusaurus: {
    // The parts of its usual preset that a page needs.
    packages: [
      '@docusaurus/core',
      '@docusaurus/theme-classic',
      '@docusaurus/plugin-content-pages',
      'react',
      'react-dom'
    ],
    given: {
      // It doesn't build in a package of modules.
      'package.json': '{"private": true}\n',
      'docusaurus.config.js':
        "export default {title: 'x', url: 'https://x.example', baseUrl: '/', markdown: {emoji: false}, plugins: ['@docusaurus/plugin-content-pages'], themes: ['@docusaurus/theme-classic']}\n",
      'src/pages/index.md': '# Home\n'
    },
    page: (policy) => `build/${policy}/index.html`,
    within: 'article',
    of: 'md',
    isTitleWithoutId: true
  },
  'Nuxt Content': {
    packages: ['nuxt', '@nuxt/content'],
    given: {
      'content.config.ts':
        "import {defineCollection, defineContentConfig} from '@nuxt/content'\nexport default defineContentConfig({collections: {content: defineCollection({type: 'page', source: '**/*.md'})}})\n",
      'app/app.vue': '<template><NuxtPage /></template>\n',
      'app/pages/index.vue':
        "<template><div><NuxtLink v-for=\"path in ['/policy', '/de/policy', '/fr/policy']\" :to=\"path\">{{ path }}</NuxtLink></div></template>\n",
      'app/pages/[...path].vue':
        '<script setup>\nconst {path} = useRoute()\nconst {data} = await useAsyncData(path, () => queryCollection(\'content\').path(path).first())\n</script>\n<template><main><ContentRenderer v-if="data" :value="data" /></main></template>\n'
    },
    page: (policy) => `.output/public/${policy}/index.html`,
    within: 'main',
    of: 'md'
  },
  Eleventy: {
    // Later ones want a version of a dependency that not every registry has.
    packages: ['@11ty/eleventy@3.1.6'],
    given: {
      'content/_includes/page.html': '<main>{{ content }}</main>',
      'content/content.json': '{"layout": "page.html"}'
    },
    page: (policy) => `_site/${policy}/index.html`,
    within: 'main',
    of: 'md'
  },
  Hugo: {
    packages: [],
    program: 'hugo',
    given: {
      'config.toml': 'title = "x"\n',
      'layouts/_default/single.html': '<main>{{ .Content }}</main>'
    },
    page: (policy) => `public/${policy}/index.html`,
    within: 'main',
    of: 'md'
  },
  GitHub: {
    packages: [],
    // The parser of GitHub. What GitHub replaces afterwards, names of emoji and people, it doesn't.
    program: 'cmark-gfm',
    given: {},
    command:
      'for policy in policy de/policy fr/policy; do (echo "<main>"; cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tagfilter -e tasklist $policy.md; echo "</main>") > $policy.html; done',
    page: (policy) => `${policy}.html`,
    within: 'main',
    of: 'md'
  }
}
