/** A kind of site that `docs/sites.md` says how to build. */
export interface Site {
  /** What to install. */
  readonly packages: readonly string[]
  /** A program that no package brings: without it there is nothing to show. */
  readonly program?: string
  /** What a site of this kind has anyway: a layout, a configuration. */
  readonly given: Readonly<Record<string, string>>
  /** What builds it, where the page leaves that to the reader. */
  readonly command?: string
  /** The page that is built. */
  readonly page: string
  /** The element of it, or the class of one, that holds the policy. */
  readonly within: string
  /** What the page is made of. */
  readonly of: 'md' | 'html'
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
    page: 'build/privacy.html',
    within: 'main',
    of: 'html'
  },
  Astro: {
    packages: ['astro'],
    given: {},
    command: 'npx astro build',
    page: 'dist/policy/index.html',
    within: 'main',
    of: 'html'
  },
  'Next.js': {
    packages: ['next', 'react', 'react-dom'],
    given: {
      'app/layout.jsx':
        'export default function Layout({children}) {\n  return <html lang="en"><body>{children}</body></html>\n}\n'
    },
    page: '.next/server/app/privacy.html',
    within: 'main',
    of: 'html'
  },
  VitePress: {
    packages: ['vitepress', 'vue'],
    given: {},
    page: '.vitepress/dist/policy.html',
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
    page: 'build/policy/index.html',
    within: 'article',
    of: 'md'
  },
  'Nuxt Content': {
    packages: ['nuxt', '@nuxt/content'],
    given: {
      'content.config.ts':
        "import {defineCollection, defineContentConfig} from '@nuxt/content'\nexport default defineContentConfig({collections: {content: defineCollection({type: 'page', source: '**/*.md'})}})\n",
      'app/app.vue': '<template><NuxtPage /></template>\n',
      'app/pages/index.vue': '<template><NuxtLink to="/policy">Policy</NuxtLink></template>\n',
      'app/pages/policy.vue':
        "<script setup>\nconst {data} = await useAsyncData('policy', () => queryCollection('content').path('/policy').first())\n</script>\n<template><main><ContentRenderer v-if=\"data\" :value=\"data\" /></main></template>\n"
    },
    page: '.output/public/policy/index.html',
    within: 'main',
    of: 'md'
  },
  Eleventy: {
    packages: ['@11ty/eleventy'],
    given: {
      'content/_includes/page.html': '<main>{{ content }}</main>',
      'content/content.json': '{"layout": "page.html"}'
    },
    page: '_site/policy/index.html',
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
    page: 'public/policy/index.html',
    within: 'main',
    of: 'md'
  },
  GitHub: {
    packages: [],
    // The parser of GitHub. What GitHub replaces afterwards, names of emoji and people, it doesn't.
    program: 'cmark-gfm',
    given: {},
    command:
      '(echo "<main>"; cmark-gfm -e table -e strikethrough -e autolink -e tagfilter -e tasklist policy.md; echo "</main>") > policy.html',
    page: 'policy.html',
    within: 'main',
    of: 'md'
  }
}
