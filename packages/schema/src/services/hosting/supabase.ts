import type {Service} from '../service.js'

export const supabase: Service = {
  name: 'Supabase',
  kind: 'hosting-provider',
  operator: {name: 'Supabase, Inc.', country: 'US'},
  role: 'processor',
  data: ['email-address', 'account-data', 'log-data'],
  purposes: ['site-operation', 'authentication'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://supabase.com/privacy',
  checked: '2026-11-22',
  verified: [{facts: ['operator', 'role'], source: 'https://supabase.com/privacy', read: '2026-11-22'}]
}
