/** The id of the title of a page. */
export const titleId = 'title'

/** The ids that a page itself uses, which no section may have. */
export const pageIds: readonly string[] = [titleId, 'text', 'contents', 'contents-heading']
