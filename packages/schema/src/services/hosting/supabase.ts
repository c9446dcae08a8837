import type {Service} from '../service.js'

export const supabase: Service = {
  name: 'Supabase',
  kind: 'hosting-provider',
  operator: {
    name: 'Supabase Pte. Ltd.',
    country: 'SG',
    address: ['65 Chulia Street #38-02/03', 'OCBC Centre', 'Singapore 049513', 'Singapore']
  },
  role: 'processor',
  data: ['email-address', 'phone-number', 'account-data', 'access-times'],
  purposes: ['site-operation', 'authentication'],
  safeguard: ['standard-contractual-clauses'],
  privacy: 'https://supabase.com/privacy',
  checked: '2026-11-22',
  verified: [
    {facts: ['operator', 'address'], source: 'https://supabase.com/terms', read: '2026-11-22'},
    {
      facts: ['role', 'safeguard'],
      source: 'https://supabase.com/legal/customer-resources/data-processing-addendum',
      read: '2026-11-22'
    },
    {facts: ['data'], source: 'https://supabase.com/docs/guides/auth/users', read: '2026-11-22'}
  ]
}
