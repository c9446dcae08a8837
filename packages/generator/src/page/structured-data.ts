import type {PageOrganisation, Page} from './page.js'

/**
 * Data for search engines about the page: JSON-LD in the terms of schema.org.
 *
 * It is in a `<script>`, but a script block of this type is data: browsers never run it, and a content
 * security policy without `script-src` doesn't block it.
 */
export function structuredData(page: Page): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: page.title,
    inLanguage: page.language,
    url: page.canonical,
    description: page.description,
    datePublished: page.published,
    dateModified: page.updated,
    version: page.version,
    publisher: page.organisation && organisation(page.organisation)
  }
  // `</script>` in a name would end the block, `<!--` would change how it is read.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function organisation(organisation: PageOrganisation): object {
  return {
    '@type': 'Organization',
    name: organisation.name,
    legalName: organisation.legalName,
    url: organisation.site,
    email: organisation.email,
    telephone: organisation.telephone,
    address: organisation.address?.join(', ')
  }
}
