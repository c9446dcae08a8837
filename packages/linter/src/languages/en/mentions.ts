import type {Cue} from '../cues.js'

/** Wording that points to another document or speaks of what this one doesn't cover. */
export const mentions: Cue = {
  weight: 'weak',
  phrases: [
    '(see|refer to|read|consult|review|visit|view|check) .. (our|the|their|its|this|these|following) .. [privacy|cookie*|security|retention|data|protection|complete|full|separate] (policy|policies|notice|statement|terms|agreement|addendum|page)',
    '(described|explained|set out|found|available|detailed|covered|specified|outlined) .. (in|by|at) .. (our|the|their) .. (cookie*|privacy|security|data) (policy|policies|notice|statement|terms|agreement|addendum)',
    "(not|doesn't) (apply|cover|extend|address|govern) .. (to) ... (third part*|other|practices|websites|sites|companies|services|information)",
    "(not|doesn't) (apply|cover|extend|address|govern) .. (third part*|other*|their) .. (retention|retain*|keep*|store*|collect*|use*|share*|sharing|process*|handl*|cookies|security)",
    '(not|no) .. (responsible|responsibility|liable|control*) .. (for|over) ... (practices|content|third part*|policies|sites|websites|privacy|other)',
    '(link*) (to|on) .. (other|third part*|external) .. (site*|website*|service*|part*)',
    '(links|hyperlinks|linked) .. (site*|website*)'
  ],
  examples: [
    'See our Cookie Policy.',
    'This policy does not apply to third parties.',
    'This policy does not cover how long third parties keep your data.',
    'We are not responsible for the practices of other sites.'
  ]
}
