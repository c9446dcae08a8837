/** The ages below which laws protect people as children, for phrases. “Plus de 2 ans” is how long an account is kept. */
export const ages = '(12|13|14|15|16|17|18|21)'
