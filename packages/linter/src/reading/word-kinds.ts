/** Where a word is in a passage: anywhere, in a heading, or first. */
export const ofWord = ['word', 'title word', 'begins'] as const
export type WordKind = (typeof ofWord)[number]
