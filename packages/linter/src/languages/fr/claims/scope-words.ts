import {namesJoinedBy} from '../../names-joined-by.js'
import type {ScopeWords} from '../../scope-words.js'
import {frenchPeriodWords} from './period-words.js'

/** The wording by which French policies say less than they seem to. */
export const frenchScopeWords: ScopeWords = {
  plain: {
    mostBefore: 8,
    emphasis:
      /^(?:\W|jamais|pas|et|ou|ni|ne|vendues?|louées?|loués|échangées?|échangés|cédées?|cédés|partagées?|communiquées?|transmises?|louons|échangeons|cédons|sont|en aucun cas|quelle|que|soit|raison|sur|ce|notre|site|web|internet|par|nous|nos|soins)*$/iu,
    limited:
      /(?<!\p{L})(?:autres? (?:données?|informations?|fins?)|enfants?|mineurs?|sciemment|volontairement|dans|ainsi|lors|lorsqu\p{L}*|quand|si|pendant|au-delà|complets?|complètes?|pour|afin|sans|via|ces|cet(?:te)?|ce(?! (?:site|service)(?!\p{L}))|tels?|telles?|à (?:des|cette) fins?)(?!\p{L})/iu,
    part: /(?:matomo|piwik|analy[st]|google|facebook|youtube|vimeo|captcha|fonts|maps|enfant|mineur|application|candidat|recrutement|carrière|forum|boutique|newsletter|sms|paiement|sondage|salarié)/i,
    quoted: /["“”„«»]|(?<!\p{L})(?:droits?|opposition|lien)(?!\p{L})/iu,
    hedged:
      /^(?:mais|cependant|toutefois|personne ne)|-(?:elles?|ils?)(?!\p{L})|(?<!\p{L})(?:autres que|non promotionnel\p{L}*|non commercia\p{L}*|pas|jamais|aucune?|ni|sauf|anonym\p{L}*|agrég\p{L}*|tronqu\p{L}*|masqu\p{L}*|partiel\p{L}*|pseudonym\p{L}*|consent\p{L}*|accord|comment|signifie|désigne|autrefois|jusqu\p{L}*|avons|avaient|par exemple|sous-trait\p{L}*|prestataires?|(?<!(?:dans|sur) votre )navigateurs?|plupart|nombreux)(?!\p{L})/iu,
    regional: /(?:californie|suisse|résidents|RGPD)/i,
    saidOfItself:
      /(?<!\p{L})(?:nous|par nos soins|sur nos (?:propres )?serveurs|sur (?:ce|notre) site)(?!\p{L})|ons(?!\p{L})|^(?:votre|vos) [^.,;]{0,40} (?:n['’]est|ne sont|ne sera|ne seront) (?:pas|jamais) (?:enregistr|conserv|collect|recueill|stock|trait)\p{L}+$/iu,
    exclusively: /^(?:uniquement|seulement|exclusivement)$/i,
    pointer: /^(?:ces|cette|celles|les\b)/i
  },
  conditions: {
    byConsent: /(?:consent|accord|autoris)|(?<!\p{L})(?:si|lorsqu\p{L}*|dès que)(?!\p{L})/iu,
    byChoice:
      /(?:abonn|inscri|consent|accord|autoris|demande|légal|obligation)|(?<!\p{L})(?:si|lorsqu\p{L}*|dès que|loi)(?!\p{L})/iu,
    ordinaryUse:
      /(?<!\p{L})(?:si|lorsque|quand|dès que) vous [^.,;]{0,40}?(?:inscri|créez|connect|command|achet|réserv|visit|utilis|consult|navigu|contact|écri|abonn|postul)\p{L}*/iu
  },
  gathering: {
    derived: /(?<!\p{L})(?:à partir|déduite?s?|dérivée?s?) (?:de (?:la |votre |l['’])?|d['’](?:une )?)$/iu,
    absolute:
      /(?<!\p{L})aucune (?:donnée|information) (?:personnelle|à caractère personnel|vous concernant)(?!\p{L})|^nous ne (?:collectons|recueillons|enregistrons) (?:pas|jamais) de données (?:personnelles|à caractère personnel)$/iu,
    narrowed: /(?<!\p{L})(?:pour|afin|durablement|temporairement|lors|par|pendant|plus longtemps)(?!\p{L})/iu,
    only: /^(?:Nous ne (?:collectons|recueillons|conservons|enregistrons|demandons) que|Nous (?:collectons|recueillons|conservons|enregistrons|demandons) (?:uniquement|seulement|exclusivement)|Seule?s? (?=votre|vos)) ?(?!(?:les |des |ces |vos |nos )*(?:données|informations|ce))/iu,
    processing: /^traitons$/i
  },
  nothing: {
    leavesSome: /(?<!\p{L})(?:autres?|sensibles?)(?!\p{L})/iu,
    onDevice:
      /(?<!\p{L})(?:localement|(?:votre|l[’']) ?(?:appareil|iphone|téléphone|navigateur|ordinateur))(?!\p{L})/iu,
    announced: /(?<!\p{L})(?:politique|déclaration)(?!\p{L}).*(?<!\p{L})comment(?!\p{L})/isu,
    deniedAtOnce: /^(?:aucune?|rien)(?!\p{L})/iu
  },
  local: {
    said: /(?<!\p{L})ne (?:collect|recueill|enregistr)\p{L}*,?(?: (?:ni|et|ou|ne) \p{L}+,?){0,4} (?:aucune? (?:donnée|information|renseignement)|pas (?:de |d[’'])(?:données|informations))|(?<!\p{L})aucune? (?:donnée|information)s?(?: personnelles?| utilisateur)? (?:n[’']est|ne sera)(?: jamais)? (?:collect|recueilli|enregistr)\p{L}*|(?<!\p{L})(?:aucune?|ne|jamais|rien)(?!\p{L})[^.]{0,40}(?<!\p{L})quitt\p{L}* (?:jamais )?(?:votre|ton|l[’']) ?(?:appareil|téléphone|navigateur|ordinateur)|(?<!\p{L})(?:tout\p{L}*|uniquement|exclusivement|entièrement)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:sur|dans|en local sur) (?:votre|ton|l[’']) ?(?:appareil|téléphone|navigateur|ordinateur)/iu,
    limited:
      /(?<!\p{L})(?:sauf|hormis|excepté|à moins|si|lorsque|sans|autres?|supplémentaires?|sciemment|enfants?|mineurs?|mots? de passe|à long terme|durable\p{L}*|volontaire\p{L}*|jusqu)(?!\p{L})/iu,
    denied: /(?<!\p{L})(?:aucune?s?|ne|ni|jamais|rien|personne|sans|pas)(?!\p{L})|(?<!\p{L})n[’']/iu,
    gathered:
      /(?<!\p{L})(?:collecte|recueille|traite)(?!\p{L})|(?<!\p{L})(?:nous|je) (?:collect|recueill|enregistr|conserv|trait|stock|recev)\p{L}*|(?<!\p{L})(?:google analytics|firebase|crashlytics|admob|adsense|matomo|github pages|cloudflare|supabase|hébergé\p{L}*|hébergeurs?|hébergement|journaux|newsletters?|formulaires?|commentaires?|publicit\p{L}*|annonces|cookies?|adresses? ip|inscri\p{L}*|connexion|(?:transmis|transmet|envoy|envoi|communiqu|partag)\p{L}*)(?!\p{L})/iu
  },
  sharing: {
    givenTo: /(?<!\p{L})(?:à|avec|aux)\s(?:la société |notre partenaire )?/u,
    instructed:
      /(?:pour notre compte|en notre nom|sur nos instructions|sous-traitant|pour (?:livrer|traiter|expédier|(?:la |votre )?(?:livraison|expédition))|afin de (?:livrer|traiter|expédier))/i,
    forMoney: /(?:lou|prêt)\p{L}*$/iu,
    sold: /vend/i,
    exceptFor: /(?:sauf|hormis|excepté|à l['’]exception) (?:à |avec |au |aux |du |de |des )?/i,
    exceptWhen:
      /(?<!\p{L})(?:si|lorsqu\p{L}*|quand|cas|pour|afin|loi|légal\p{L}*|obligation|accord|consentement|vous|qui|que|dans|votre)(?!\p{L})/iu,
    othersMarketing:
      /(?:à des fins (?:de prospection(?: commerciale)?|de marketing(?: direct)?|publicitaires|commerciales|marketing)|pour leur propre (?:prospection|publicité)|à leurs (?:propres )?fins (?:publicitaires|commerciales|marketing|de prospection))$/iu,
    names: namesJoinedBy('et|ou'),
    noCompany: /^(?:tiers|services?|sites?|apps?)(?!\p{L})/iu
  },
  selling: {
    otherSale:
      /(?:entreprise|société|fonds|marchandises|produits|services?|articles|billets|logiciels|contenus|vente)/i
  },
  using: {
    someData: /(?<!\p{L})(?:ces|cette|collectées|recueillies|obtenues)(?!\p{L})/iu,
    someModels: /(?:de langage|générati|publique|public(?!\p{L})|tierce|(?<!\p{L})tiers)/iu
  },
  mailings: {
    mail: /^(?:\W|par|e-?mails?|courriels?|de|notre|part|la|nos|nous|ou|et|ni|jamais|pas|aucune?|commerciale?s?)*$/iu
  },
  periods: frenchPeriodWords,
  software: {
    nothing:
      /^(?:l['’]|notre |cette )(?:application|extension|appli) ne (?:collecte|recueille|enregistre|traite) (?:aucune (?:donnée|information)|pas de données)$/iu,
    itself: /^(?:l['’]|notre |cette )(?:application|extension|appli)(?!\p{L})/iu
  },
  cookies: {
    used: /(?:(?:utilisons|utilise|dépose|déposons|plaçons|nos|aucun|un|de|des|d['’])\s?|^)cookies?((?:\s\p{L}+){0,2})/iu,
    anyKind:
      /^(?:aucun|propres|et|ou|sur|ce|ces|site|ni|autre|autres|traceurs|expirent|durent|sont|est|n|ne|à|de|dans|pour|les|notre|après|afin|mesure|mesurer|déposés?|placés?|installés?|utilisés?|votre|nos|lors|qui)$/iu,
    place:
      /^(?:\W|sur|ce|notre|le|site|web|et|ou|ni|autres?|traceurs?|similaires?|déposés?|placés?|installés?|utilisés?|n['’]est|ne sont|est|votre|appareil|terminal|ordinateur)*$/iu,
    explained:
      /(?:sont de petits|fichiers? texte|(?<!(?:dans|sur) votre )navigateur|application|forum|boutique|sites? tiers|refuser|bloquer|supprimer|désactiver)/i
  },
  device: {
    stays:
      /(?:données|informations|photos|images|contacts|messages|position|localisation|mot de passe|contenus)(?!\p{L})[^.;,]{0,24} (?:(?:(?:rest|demeur)e(?:nt)?) (?:uniquement |toujours |exclusivement )?sur (?:votre|l['’]) ?(?:appareil|téléphone|ordinateur|terminal|navigateur)|(?:quitte(?:nt|ront)?) (?:pas|jamais) (?:votre|l['’]) ?(?:appareil|téléphone|ordinateur|terminal|navigateur)|ne sor(?:tent|t) (?:pas|jamais) de (?:votre|l['’]) ?(?:appareil|téléphone|ordinateur|terminal|navigateur))$/iu,
    sent: /(?:sur|à|vers|dans) (?:nos|notre) (?:propres? )?(?:serveurs?|cloud)(?!\p{L})/iu
  },
  messages: {
    private:
      /^Nous ne (?:lisons|consultons|regardons) (?:pas|jamais) (?:vos|le contenu de vos) (?:messages|courriels|e-mails|conversations|échanges|photos|fichiers|documents)(?: privés| personnels)?$|^Personne(?: d['’]autre| chez nous| d['’]autre que vous| dans notre équipe)? ne (?:lit|peut lire|consulte|voit|peut consulter|peut voir) (?:vos|le contenu de vos) (?:messages|courriels|e-mails|conversations|échanges|photos|fichiers|documents)(?: privés| personnels)?$|^Vos (?:messages|courriels|e-mails|conversations|échanges|photos|fichiers|documents)(?: privés)? ne sont (?:pas|jamais) (?:lu|consulté)e?s(?: par nos équipes| par nous)?$/iu,
    read: /^(?:Nous|Nos (?:équipes|employés|modérateurs|salariés|collaborateurs)|Notre (?:équipe|personnel)) (?:(?:pouvons|peuvent|peut) )?(?:lisons|lisent|lit|lire|consultons|consultent|consulter|examinons|examinent|examiner) (?:parfois |régulièrement |également )?(?:vos|le contenu de vos) (?:messages|courriels|e-mails|conversations|échanges|photos|fichiers|documents)(?: (?:privés|régulièrement|parfois|(?:pour|afin) [^.;]{0,80}))?$/iu
  },
  children: {
    named: /(?<!\p{L})(?:enfants?|mineurs?)(?!\p{L})/iu,
    qualified:
      /(?:sciemment|connaissance|volontairement|consentement|autorisation|accord|sans|parent|tuteur|(?<!\p{L})si(?!\p{L})|sauf)/iu
  },
  abroad: {
    denied:
      /(?:hors|en dehors|quitte(?:nt|ront)?(?: pas| jamais)?|sor(?:tent|t)(?: pas| jamais)?) (?:de |d['’])?(?:l['’]|la )?(?:UE|EEE|Espace économique européen|Union européenne|Union(?! e)|Europe|France)(?!\p{L})|(?:vers|aux?) (?:les )?(?:États-Unis|pays tiers)/u,
    stays:
      /(?:(?<!\p{L})(?:uniquement|exclusivement|seulement|toujours)(?!\p{L})[^.;,]{0,30}|(?:(?:rest|demeur)e(?:nt)?)(?!\p{L})[^.;,]{0,12}) (?:en|dans|au sein de|à l['’]intérieur de) ?(?:l['’]|la )?(?:France|Europe|UE|Union européenne|Allemagne|Suisse|Belgique)$/u,
    kept: /(?:stock|conserv|héberg|trait|situ)[\p{L}]{1,6}(?: [\p{L}]+){0,3} (?:aux|en) (?:États-Unis|Inde|Chine|Australie)/u,
    there:
      /(?<!des |depuis les )(?:États-Unis|Etats-Unis|Inde|Chine|Australie|pays tiers|(?:hors|en dehors) de l['’](?:UE|Union|EEE))/
  }
}
