import type {Cue} from '../cues.js'

/** Wording that points to another document, or to subjects that this one doesn't cover. */
export const mentions: Cue = {
  weight: 'weak',
  phrases: [
    '(see|refer to|read|consult|review|visit|view|check) .. (our|the|their|its|this|these|following) .. [privacy|cookie*|security|retention|data|protection|complete|full|separate] (policy|policies|notice|statement|terms|agreement|addendum|page)',
    '(for|find) [more|further|additional|full] (details|information) .. (on|about|regarding|concerning|of) ... (see|refer to|read|consult|review|visit|view|check) .. (our|the|their|its|this|these|following) .. [privacy|cookie*|security|retention|data|protection|complete|full|separate] (policy|policies|notice|statement|terms|agreement|addendum|page)',
    '(described|explained|set out|found|available|detailed|covered|specified|outlined) .. (in|by|at) .. (our|the|their) .. (cookie*|privacy|security|data) (policy|policies|notice|statement|terms|agreement|addendum)',
    "(not|doesn't) (apply|cover|extend|address|govern) .. (to) ... (third part*|other|practices|websites|sites|companies|services|information)",
    "(not|doesn't) (apply|cover|extend|address|govern) .. (third part*|other*|their) .. (retention|retain*|keep*|store*|collect*|use*|share*|sharing|process*|handl*|cookies|security)",
    '(not|no) .. (responsible|responsibility|liable|control*) .. (for|over) ... (practices|content|third part*|policies|sites|websites|privacy|other)',
    '(link*) (to|on) .. (other|third part*|external) .. (site*|website*|service*|part*)',
    '(links|hyperlinks|linked) .. (site*|website*)',
    '(sell|sells|rent|license|share) [or sell] .. (aggregate*|anonymi*|de identified|deidentified|non personal) .. (data|information|statistics)',
    "(cannot|can't|not|unable) .. (process|fulfil*|answer|complete|respond to|comply with) .. request* .. (if|unless|without) ... (provid*|verif*)",
    'panel established by ... (authorit*|dpas)',
    'panel established by ... (authorit*|dpas) ... (commissioner*|ico)',
    'panel established by ... (authorit*|dpas) ... (commissioner*|ico) ... (commissioner*|fdpic)'
  ],
  examples: [
    'See our Cookie Policy.',
    'For details on how we use cookies, see our Cookie Policy.',
    'This policy does not apply to third parties.',
    'This policy does not cover how long third parties keep your data.',
    'We are not responsible for the practices of other sites.',
    'We may sell aggregated or deidentified information.',
    'We cannot process your request if you do not provide us with enough detail.',
    'We cooperate with the panel established by the EU data protection authorities.'
  ]
}
