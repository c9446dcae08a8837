import type {Service} from './service.js'

/** Signing in. */
export const signIn = {
  'google-sign-in': {
    name: 'Sign in with Google',
    kind: 'identity-provider',
    operator: {name: 'Google Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['name', 'email-address', 'photograph'],
    purposes: ['authentication', 'account-management'],
    privacy: 'https://policies.google.com/privacy',
    checked: '2026-11-21',
    verified: false
  },
  'apple-sign-in': {
    name: 'Sign in with Apple',
    kind: 'identity-provider',
    operator: {name: 'Apple Distribution International Limited', country: 'IE'},
    role: 'controller',
    data: ['name', 'email-address'],
    purposes: ['authentication', 'account-management'],
    privacy: 'https://www.apple.com/legal/privacy/',
    checked: '2026-11-21',
    verified: false
  },
  'facebook-login': {
    name: 'Facebook Login',
    kind: 'identity-provider',
    operator: {name: 'Meta Platforms Ireland Limited', country: 'IE'},
    role: 'controller',
    data: ['name', 'email-address', 'photograph'],
    purposes: ['authentication', 'account-management'],
    privacy: 'https://www.facebook.com/privacy/policy/',
    checked: '2026-11-21',
    verified: false
  },
  'github-sign-in': {
    name: 'Sign in with GitHub',
    kind: 'identity-provider',
    operator: {name: 'GitHub, Inc.', country: 'US'},
    role: 'controller',
    data: ['username', 'email-address'],
    purposes: ['authentication', 'account-management'],
    privacy: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
    checked: '2026-11-21',
    verified: false
  },
  auth0: {
    name: 'Auth0',
    kind: 'identity-provider',
    operator: {name: 'Okta, Inc.', country: 'US'},
    role: 'processor',
    data: ['username', 'email-address', 'login-credentials', 'ip-address'],
    purposes: ['authentication', 'account-management'],
    privacy: 'https://www.okta.com/privacy-policy/',
    checked: '2026-11-21',
    verified: false
  },
  clerk: {
    name: 'Clerk',
    kind: 'identity-provider',
    operator: {name: 'Clerk, Inc.', country: 'US'},
    role: 'processor',
    data: ['name', 'email-address', 'login-credentials'],
    purposes: ['authentication', 'account-management'],
    privacy: 'https://clerk.com/legal/privacy',
    checked: '2026-11-21',
    verified: false
  }
} as const satisfies Readonly<Record<string, Service>>
