// What a policy file is as a module: /// <reference types="policy-gen/vite/client" />
declare module '*policy.yaml' {
  import type {Policy} from '@policy-gen/schema'

  export const title: string
  /** A BCP 47 tag, for `lang`. */
  export const language: string
  /** The policy, to go within a page. Every value in it is escaped. */
  export const html: string
  export const markdown: string
  export const facts: Policy
}

declare module '*policy.yml' {
  export * from '*policy.yaml'
}
