/** Words about the past that make a mention fine. */
const history = [
  String.raw`formerly|previously|historical(?:ly)?|in the past|used to be|no longer|not any ?more|(?:has|have|had) been (?:replaced|repealed|superseded|discontinued|retired|renamed)`,
  String.raw`(?:was|were|is|are) (?:(?:later|since|now|being) )?(?:invalidated|invalid|replaced|repealed|superseded|discontinued|retired|renamed|abolished|struck down|declared)`,
  String.raw`repeal(?:s|ed|ing| of)|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|successor|predecessor|invalidat(?:es|ed|ing|ion)|obsolete|deprecated|outdated|now (?:known as|called|part of|named)|\(now(?= \S)|then (?:called|known as|named)|(?:was|were) (?:(?:then|once) )?(?:its|his|her|their|our|the) (?:old |earlier |first )?name|(?:a\.k\.a\.|aka|f\.k\.a\.|fka)|do(?:es)? not (?:use|support)|don.t (?:use|support)|as of \d{4}`,
  // A company's own history: “how people used Picasa, our first photo app, helped us to design …”
  String.raw`helped (?:us|to)|(?:was|were) (?:founded|launched|acquired|merged|shut|closed|created)|acquired|bought|originally|began as|started as|(?:our|the|its|Google.s) first \p{L}+ (?:app|product|service|site)`,
  // German
  String.raw`früher(?:e[nrs]?)?|ehemal(?:s|ige[nrs]?)|vormals|nicht mehr|aufgehoben|abgelöst|Aufhebung|ersetzt|für ungültig erklärt|Nachfolge\w*|Vorgänger\w*|veraltet|eingestellt|umbenannt`,
  // French
  String.raw`anciennement|autrefois|n.est plus|ne sont plus|abrogée?s?|abrogeant|abrogation|abroge|nous a(?:vait)? (?:aidés?|permis)|première? application|rachetée?s?|remplacée?s?|invalidée?s?|obsolètes?|successeur`,
  // Spanish and Portuguese: “por el que se deroga la Directiva 95/46/CE” is in the title of the GDPR itself.
  String.raw`anteriormente|antes (?:conocid|conhecid|llamad|chamad)[oa]|antes(?= \p{L}+[),])|antiguo|antigua(?:mente)?|antig[oa]|antigamente|ya no|já não|não mais`,
  String.raw`derog(?:a|ó|ad[oa]s?|ación)|revog(?:a|ou|ad[oa]s?|ação)|re(?:e)?mplaz\p{L}+|su(?:b)?stitu\p{L}+|invalid(?:ó|ou|ad[oa]s?)|anulad[oa]s?|anuló|anulou|obsolet[oa]s?|sucesora?|sucessora?`
].join('|')

let pattern: RegExp | undefined

/** Whether a sentence is about the past. */
export function isHistory(sentence: string): boolean {
  // Compiled when a text has an outdated reference.
  pattern ??= new RegExp(String.raw`(?<![\p{L}])(?:${history})(?![\p{L}])`, 'iu')
  return pattern.test(sentence)
}
