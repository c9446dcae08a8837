/** A kind of site that `docs/sites.md` says how to build. */
export interface Site {
  /** What to install, with a version if it can't be the newest. */
  readonly packages: readonly string[]
  /** A program that comes with no package: without it, there is nothing to test. */
  readonly program?: string
  /** Files that a site of this kind has anyway: a layout, a configuration. */
  readonly given: Readonly<Record<string, string>>
  /** The command that builds it, if the page leaves that to the reader. */
  readonly command?: string
  /** The command that serves it during development, and the path of its page. */
  readonly development?: readonly [command: string, path: string]
  /** The page that is built from a policy, such as `policy` or `de/policy`. */
  readonly page: (policy: string) => string
  /** The element, or the class of the element, that contains the policy. */
  readonly within: string
  /** The format that the page is made from. */
  readonly of: 'md' | 'html'
  /** Whether the host removes the id of a title. */
  readonly isTitleWithoutId?: boolean
}

/** By the headings in `docs/sites.md`. */
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
      // It doesn't build in a package with `"type": "module"`.
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
    // Later ones need a version of a dependency that not every registry has.
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
    // GitHub's parser. It doesn't replace the names of emoji and people, as GitHub does afterwards.
    program: 'cmark-gfm',
    given: {},
    command:
      'for policy in policy de/policy fr/policy; do (echo "<main>"; cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tagfilter -e tasklist $policy.md; echo "</main>") > $policy.html; done',
    page: (policy) => `${policy}.html`,
    within: 'main',
    of: 'md'
  }
}
