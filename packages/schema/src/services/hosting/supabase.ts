import type {Service} from '../service.js'

export const supabase: Service = {
  name: 'Supabase',
  kind: 'hosting-provider',
  operator: {name: 'Supabase, Inc.', country: 'US'},
  role: 'processor',
  data: ['email-address', 'phone-number', 'account-data', 'access-times'],
  purposes: ['site-operation', 'authentication'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://supabase.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'role', 'safeguard'], source: 'https://supabase.com/privacy', read: '2026-11-22'},
    {facts: ['data'], source: 'https://supabase.com/docs/guides/auth/users', read: '2026-11-22'}
  ]
}
