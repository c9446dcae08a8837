import {sourceHash} from './stylesheet.js'

/** Only the page's own styles: no script, no frame, no form, no request to anywhere. */
export function contentSecurityPolicy(css: string): string {
  return policy(sourceHash(css))
}

/** The same for a page whose styles are in a file. */
export function contentSecurityPolicyFor(stylesheet: string): string {
  return policy(originOf(stylesheet))
}

function policy(styles: string): string {
  return `default-src 'none'; style-src ${styles}; img-src 'self' data:; base-uri 'none'; form-action 'none'`
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "'self'"
}
