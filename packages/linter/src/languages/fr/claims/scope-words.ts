import type {ScopeWords} from '../../scope-words.js'

/** How French policies say less than they seem to. */
export const frenchScopeWords: ScopeWords = {
  limited:
    /(?<!\p{L})(?:enfants?|mineurs?|sciemment|volontairement|dans|ainsi|lors|lorsqu\p{L}*|quand|si|pendant|au-delà|complets?|complètes?|pour|afin|sans|via|ces|cette?|tels?|telles?|à (?:des|cette) fins?)(?!\p{L})/iu,
  part: /(?:enfant|mineur|application|candidat|recrutement|carrière|forum|boutique|newsletter|sms|paiement|sondage|salarié)/i,
  quoted: /["“”„«»]|(?<!\p{L})(?:droits?|opposition|lien)(?!\p{L})/iu,
  hedged:
    /^(?:mais|cependant|toutefois)|(?<!\p{L})(?:pas|jamais|aucune?|ni|sauf|anonym\p{L}*|agrég\p{L}*|pseudonym\p{L}*|consent\p{L}*|accord|comment|signifie|désigne|autrefois|jusqu\p{L}*|avons|avaient|par exemple|sous-trait\p{L}*|prestataires?|navigateurs?|plupart|nombreux)(?!\p{L})/iu,
  byConsent: /(?:consent|accord|autoris)|(?<!\p{L})(?:si|lorsqu\p{L}*|dès que)(?!\p{L})/iu,
  ordinaryUse:
    /(?<!\p{L})(?:si|lorsque|quand|dès que) vous [^.,;]{0,40}?(?:inscri|créez|connect|command|achet|réserv|visit|utilis|consult|navigu|contact|écri|abonn|postul)\p{L}*/iu,
  byChoice:
    /(?:consent|accord|autoris|demande|légal|obligation)|(?<!\p{L})(?:si|lorsqu\p{L}*|dès que|loi)(?!\p{L})/iu,
  instructed:
    /(?:pour notre compte|en notre nom|sur nos instructions|sous-traitant|pour (?:livrer|traiter|expédier))/i,
  regional: /(?:californie|suisse|résidents|RGPD)/i,
  mostBefore: 9,
  emphasis: /^(?:\W|jamais|pas|et|ou|en aucun cas|quelle|que|soit|raison)*$/i,
  pointer: /^(?:ces|cette|celles|les\b)/i,
  saidOfItself: /(?<!\p{L})(?:nous)(?!\p{L})|ons(?!\p{L})/iu,
  absolute:
    /(?<!\p{L})aucune (?:donnée|information) (?:personnelle|à caractère personnel|vous concernant)(?!\p{L})/iu,
  narrowed: /(?<!\p{L})(?:pour|afin|durablement|temporairement|lors|par|pendant|plus longtemps)(?!\p{L})/iu,
  forMoney: /(?:lou|prêt)\p{L}*$/iu,
  sold: /vend/i,
  otherSale: /(?:entreprise|société|fonds|marchandises|produits|vente)/i,
  exceptFor: /(?:sauf|hormis|excepté|à l['’]exception) (?:à |avec |au |aux |du |de |des )?/i,
  exceptWhen:
    /(?<!\p{L})(?:si|lorsqu\p{L}*|quand|cas|pour|afin|loi|légal\p{L}*|obligation|accord|consentement|vous|qui|que|dans|votre)(?!\p{L})/iu,
  givenTo: /(?<!\p{L})(?:à|avec|aux)\s(?:la société |notre partenaire )?/u,
  cookies: {
    used: /(?:(?:utilisons|utilise|dépose|déposons|plaçons|nos|aucun|de|des|d['’])\s?|^)cookies?((?:\s\p{L}+){0,2})/iu,
    anyKind:
      /^(?:aucun|propres|et|ou|sur|ce|ces|site|ni|autre|autres|traceurs|expirent|durent|sont|est|n|ne|à|de|dans|pour|les|notre|après|afin)$/i,
    place:
      /^(?:\W|sur|ce|notre|le|site|web|et|ou|ni|autres?|traceurs?|similaires?|déposés?|utilisés?|n['’]est|ne sont|est)*$/i,
    explained:
      /(?:sont de petits|fichiers? texte|navigateur|application|forum|boutique|sites? tiers|refuser|bloquer|supprimer|désactiver)/i
  },
  children: {
    named: /(?<!\p{L})(?:enfants?|mineurs?)(?!\p{L})/iu,
    qualified:
      /(?:sciemment|connaissance|volontairement|consentement|autorisation|accord|sans|parent|tuteur|(?<!\p{L})si(?!\p{L})|sauf)/iu
  },
  abroad: {
    denied: /(?:hors|en dehors)\b[^.;]{0,20}(?:UE|EEE|Union|Europe|européen)/,
    there: /(?:États-Unis|Etats-Unis|Inde|Chine|pays tiers|(?:hors|en dehors) de l['’](?:UE|Union|EEE))/
  }
}
