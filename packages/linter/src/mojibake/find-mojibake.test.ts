import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {runs} from '../../../../scripts/test/runs.js'
import {codecNames, type CodecName, upperHalves} from './codecs.js'
import {applyEdits} from '../text/edits.js'
import {editsOf} from './edits.js'
import {findMojibake} from './find-mojibake.js'
import {repairMojibake} from './repair-mojibake.js'

/** Reads the UTF-8 bytes of a text in another encoding, as a careless program does. */
function misread(text: string, name: CodecName): string {
  const table = Array.from(upperHalves[name], (character, index) =>
    character === '\0' ? String.fromCharCode(0x80 + index) : character
  )
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (table[byte - 0x80] ?? '')
  ).join('')
}

const sentences = [
  'We’ll keep your data “safe” — that’s a promise… mostly.',
  'Write to our café in Málaga, 20 °C, £5 or €6 at the door.',
  'Nous n’utilisons vos données qu’après votre accord exprès, où que vous soyez.',
  'La durée de conservation : trois ans à compter du dernier échange « utile ».',
  'Für Rückfragen können Sie uns jederzeit anschreiben, gern auch auf Plattdütsch.',
  'Die Löschung erfolgt gemäß § 17 „auf Wunsch“ – ohne Gebühr.',
  '¿Cómo podemos ayudarle? Envíenos su petición por correo electrónico mañana.',
  'A eliminação dos dados é grátis e não exige justificação, só a sua decisão.',
  'La società conserverà i dati finché sarà necessario, né più né meno.',
  'Mamy siedzibę w Gdańsku i chętnie odpowiemy na każde pytanie użytkowników.',
  'Vaše osobní údaje mažeme nejpozději po třech měsících, jak ukládá zákon.',
  'Svoje údaje si môžete kedykoľvek stiahnuť v prehľadnom súbore.',
  'A hozzájárulását bármikor, indoklás nélkül visszavonhatja tőlünk.',
  'Puteți cere oricând ștergerea informațiilor și încetarea prelucrării.',
  'Pišite nam ako želite ispravak netočnih podataka u našoj kući.',
  'Du kan när som helst få veta vilka uppgifter vi har sparat på våra servrar.',
  'Vi gør alt for at behandle oplysningerne ordentligt, også på færøsk.',
  'Säilytämme käyttäjätietoja vain niin kauan kuin se on välttämätöntä.',
  'Teie küsimustele vastame hiljemalt nädala jooksul, mõnikord õhtul.',
  'Mēs izdzēšam jūsu ziņas, tiklīdz tās vairs nav vajadzīgas mūsu darbam.',
  'Jūsų žinias ištriname iškart, kai tik jų nebereikia mūsų įmonei.',
  'Þú mátt alltaf spyrja okkur hvaða gögn við eigum um þig.',
  'Verilerinizi yalnızca açık rızanızla işliyor, üçüncü ülkelere göndermiyoruz.',
  'Мы храним сведения только до тех пор, пока они нужны для работы сайта.',
  'Ваші відомості ми зберігаємо лише стільки, скільки це потрібно її власникові.',
  'Ще изтрием сведенията ви при първа възможност след искането.',
  'Διαγράφουμε τα στοιχεία σας μόλις πάψουν να είναι απαραίτητα.',
  'Chúng tôi xóa thông tin của bạn khi không còn cần thiết nữa.',
  '我们会在不再需要时删除您的资料。',
  'ご意見はいつでもお寄せください。担当者がお答えします。',
  '문의 사항이 있으면 언제든지 연락해 주십시오.',
  'نحذف معلوماتك فور انتهاء الحاجة إليها.',
  'אנו מוחקים את הפרטים שלך ברגע שאין בהם צורך.',
  'हम आपकी जानकारी ज़रूरत न रहने पर मिटा देते हैं।',
  'เราจะลบข้อมูลของคุณเมื่อไม่จำเป็นอีกต่อไป',
  'Done ✅ – thanks for reading 🎉'
]

const only = (text: string): ReturnType<typeof findMojibake>[number] => {
  const findings = findMojibake(text)
  expect(findings).toHaveLength(1)
  const [finding] = findings
  if (!finding) throw new Error('no finding')
  return finding
}

describe('finds', () => {
  test('a no-break space encoded twice', () => {
    const text = 'outside of our control.Â\u00a0\n\n**Children'
    expect(only(text)).toMatchObject({
      start: 23,
      end: 25,
      replacement: '\u00a0',
      chain: ['windows-1252'],
      kind: 'misread-utf-8'
    })
  })

  test.each<[string, string, string[]]>([
    ['donâ€™t', '’', ['windows-1252']],
    ['donâ\u0080\u0099t', '’', ['latin-1']],
    ['donвЂ™t', '’', ['windows-1251']],
    ['don‚Äôt', '’', ['mac-roman']],
    ['donΓÇÖt', '’', ['cp437']],
    ['donÃ¢â‚¬â„¢t', '’', ['windows-1252', 'windows-1252']],
    ['donÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢t', '’', ['windows-1252', 'windows-1252', 'windows-1252']],
    ['donâ\u0080™t, and ð\u009f\u0098\u0080', '’', ['windows-1252']]
  ])('%s is %s, damaged through %j', (text, replacement, chain) => {
    const [finding] = findMojibake(text)
    expect(finding?.replacement).toBe(replacement)
    if (!text.includes('™t,')) expect(finding?.chain).toEqual(chain)
  })

  test('control characters from windows-1252 read as latin-1', () => {
    expect(only('don\u0092t')).toMatchObject({
      replacement: '’',
      chain: ['latin-1'],
      kind: 'misread-windows-1252'
    })
  })

  test('emoji in CESU-8', () => {
    expect(only('mail í\u00a0½í³§ us')).toMatchObject({replacement: '📧', chain: ['cesu-8', 'windows-1252']})
  })

  test.each([
    ['don&acirc;&euro;&trade;t', '’', ['windows-1252', 'html']],
    ['don&#226;&#8364;&#8482;t', '’', ['windows-1252', 'html']],
    ['caf&amp;eacute;', 'é', ['html', 'html']]
  ])('%s in character references is %s', (text, replacement, chain) => {
    expect(only(text)).toMatchObject({replacement, chain, kind: 'html-entities'})
  })

  test('nothing in correct character references', () => {
    expect(findMojibake('caf&eacute; &nbsp; &ldquo;&Uuml;ber&rdquo; AT&amp;T')).toEqual([])
  })

  test('a no-break space that became a plain one, if the rest of the document is damaged in the same way', () => {
    expect(repairMojibake('Il est prÃªt Ã  partir, voilÃ  tout.')).toBe('Il est prêt à partir, voilà tout.')
  })

  test.each([
    ['Il est prÃªt Ã partir, voilÃ tout.', 'Il est prêt à partir, voilà tout.'],
    ['La societÃ puÃ² trattare i dati.', 'La società può trattare i dati.'],
    ['AtÃ© amanhÃ£, vÃ¡ Ã praia.', 'Até amanhã, vá à praia.'],
    ['La pÃ gina estÃ¡ aquÃ­.', 'La pàgina está aquí.'],
    ['Ã la carte', 'à la carte'],
    ["Ã l'usage de tous", "à l'usage de tous"],
    ['voilÃ\u00a0le', 'voilà le'],
    ['C’est dÃ©jÃ\u00a0prÃ©vu.', 'C’est déjà prévu.'],
    ['voilГ le', 'voilà le'],
    ['voilΓ le, dΓ©jΓ vu', 'voilà le, déjà vu'],
    ['voilĂ le', 'voilà le'],
    ['voilĆ le', 'voilà le'],
    ['SarÃ possibile.', 'Sarà possibile.'],
    ['Chi dÃ il consenso', 'Chi dà il consenso'],
    ['la facoltÃ di recesso', 'la facoltà di recesso'],
    ['de 8h Ã 18h', 'de 8h à 18h']
  ])('%s with a space kept before a word and none added inside one', (text, fixed) => {
    expect(repairMojibake(text)).toBe(fixed)
  })

  test.each([
    ['Bienvenue Ã  tous.', 'Bienvenue à tous.'],
    ['Le droit Г  la rectification', 'Le droit à la rectification'],
    ['o acesso Γ  conta', 'o acesso à conta'],
    ['Nous Ă  Lyon', 'Nous à Lyon'],
    ['Fonds S.Ã  r.l.', 'Fonds S.à r.l.'],
    ['jusqu’Ã  3 ans', 'jusqu’à 3 ans'],
    ['LÃ  encore', 'Là encore'],
    ['DÃ dades', 'Dàdades'],
    ['la prÃ ctica', 'la pràctica'],
    ['la secciГі bГ sica', 'la secció bàsica'],
    ['fГ cil', 'fàcil'],
    ['aÂ partner', 'a\u00a0partner'],
    ['Partners.Â Ask them', 'Partners.\u00a0Ask them'],
    ['Partners. Ā Ask them', 'Partners. \u00a0Ask them'],
    ['ask **them**В and us', 'ask **them**\u00a0and us'],
    ['Ask themВ ?', 'Ask them\u00a0?'],
    ['E-mail :Â ask', 'E-mail :\u00a0ask'],
    ['a limite Ã  12 meses', 'a limite à 12 meses'],
    ['Art.Β\u00a07 says', 'Art.\u00a07 says'],
    ['\\-В В В В them', '\\-\u00a0\u00a0\u00a0\u00a0them']
  ])('%s if that space is the only evidence', (text, fixed) => {
    expect(repairMojibake(text)).toBe(fixed)
  })

  test.each(['├┤', '┼╝', '├╡├╡'])('%s in a word, where it is not a drawing', (signs) => {
    const damaged = `h${signs}te and k${signs}re`
    expect(repairMojibake(damaged)).not.toMatch(/[\u2500-\u259f]/)
  })

  test('the damage around lost bytes that cannot be restored', () => {
    expect(repairMojibake('æˆ‘ä»¬ä¼šåœ¨ä¸�å†�éœ€è¦\u0081æ—¶')).toBe('我们会在ä¸�å†�需要时')
  })

  test.each([
    ['I said â€œyouâ€? and left.', 'I said “you” and left.'],
    ['æˆ‘ä»¬ä¼šåœ¨ä¸?å†?éœ€è¦?æ—¶', '我们会在ä¸?å†?需è¦?时'],
    ['pÃ¡gina, Ã?rea', 'página, Ã?rea']
  ])('%s, where question marks replace lost bytes', (text, fixed) => {
    expect(repairMojibake(text)).toBe(fixed)
  })

  test.each([
    ['a â€œspecial opportunityâ€) through the site', 'a “special opportunity”) through the site'],
    ['âŒ No', '❌ No'],
    ['each, a special opportunity\u0080\u009d) through', 'each, a special opportunity”) through'],
    ['don\u0080\u0099t', 'don’t'],
    ['don€™t', 'don’t'],
    ['opportunity€\u009d)', 'opportunity”)']
  ])('%s, where one byte is missing without a trace', (text, fixed) => {
    expect(repairMojibake(text)).toBe(fixed)
    expect(findMojibake(text).at(-1)).toMatchObject({kind: 'lost-bytes'})
  })

  test('a price in windows-1252 with its euro sign next to a quotation mark', () => {
    expect(repairMojibake('\u009350\u0080\u0094')).toBe('“50€”')
  })

  test.each(['IL2Rγ gene', 'TNFα', 'NFκB', 'PPARγ, Aβ42', '10 kΩ'])('the Greek letters of %s', (name) => {
    expect(repairMojibake(misread(name, 'windows-1252'))).toBe(name)
  })

  test.each(['hôtel', 'ô mon pays', 'd´Artagnan', 'Côte d’Ivoire'])(
    'damage that looks like a Greek ordinal: %s',
    (words) => {
      expect(repairMojibake(misread(words, 'windows-1253'))).toBe(words)
    }
  )

  test('damage that looks like a Greek ordinal in a Greek text', () => {
    expect(repairMojibake('Το ξενοδοχείο HΓ΄tel CΓ΄te στο κέντρο')).toBe(
      'Το ξενοδοχείο Hôtel Côte στο κέντρο'
    )
  })

  test('combining strokes', () => {
    expect(repairMojibake(misread('s\u0336t\u0336r\u0336', 'windows-1252'))).toBe('s\u0336t\u0336r\u0336')
  })

  test.each(['✓', '✔', '✅'])('the check mark %s', (mark) => {
    expect(repairMojibake(misread(`${mark} Yes`, 'windows-1252'))).toBe(`${mark} Yes`)
  })

  test('a lost byte, with a fix only if one reading is plausible', () => {
    expect(repairMojibake('Ð¼Ñ‹ Ð½Ðµ Ð¿Ñ€Ð¾Ð´Ð°Ñ‘Ð¼, â€œyouâ€� said')).toBe('мы не продаём, “you” said')
    const finding = only('â€�Cookies')
    expect(finding).toMatchObject({start: 0, end: 3, kind: 'lost-bytes'})
    expect(finding).not.toHaveProperty('replacement')
  })

  test('damage in Markdown', () => {
    const text = '| **Ã¼ber** | [_naÃ¯ve_](https://example.org/Ã©) |\n|---|---|\n> <b>itâ€™s</b> Ünï'
    expect(repairMojibake(text)).toBe(
      '| **über** | [_naïve_](https://example.org/é) |\n|---|---|\n> <b>it’s</b> Ünï'
    )
  })

  test('one damaged word among correct accents', () => {
    expect(repairMojibake('Zürich, café and crÃ¨me brûlée')).toBe('Zürich, café and crème brûlée')
  })
})

describe('leaves alone', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(findMojibake(sentence)).toEqual([])
    expect(findMojibake(sentence.toUpperCase())).toEqual([])
  })

  test.each([
    'SÃO PAULO',
    'Η ενότητα Γ΄ Φάση',
    'Β΄ Μέρος',
    'Το ΙΓ΄ μέρος, το άρθρο 6 εδάφιο Β΄, και η κατηγορία (Γ΄).',
    'Η κατηγορία Γ· η τελευταία',
    'L’ÂGE D’OR',
    'CAFÉ™',
    '10 Å—12 Å',
    '„Ä“, „Ö“',
    'Å’s',
    '√π',
    '┌─┬─┐',
    '├┤',
    '├┤a┼┐a┼┐a',
    'End┼┤DB┼┤no',
    'a┼é┼B',
    'client├┐b├┘src',
    '┐yes┼┬é│┬',
    '║╞┐ü─ü╫═╞src',
    '(¬´)',
    '`¬´`',
    'aí´´',
    '99 €™',
    'COBORÎ» da',
    'É? Ã?',
    'QUEM É? SÃO?',
    'letra Ã é',
    'a\u009db',
    '5×£35',
    'ГОСТ Р ИСО',
    'VOCÊ…”',
    'KÄYTTÄJÄLLÄ¹ on',
    'letter Ã is nasal',
    'letra Ã  é',
    'IRMÃ de alguém',
    'FÃ de futebol',
    'Litera Ă la început',
    'č i Ć su',
    'HÂLÂ devam',
    'cu Â și Î',
    '220В и 380В на входе',
    'И.В Иванов',
    '(кухня)В доме',
    'WEB В доме'
  ])('%s', (text) => {
    expect(findMojibake(text)).toEqual([])
  })

  test('only the code if damaged prose is right next to it', () => {
    expect(repairMojibake('Isnâ€™t `Ã©` Ã©?')).toBe('Isn’t `Ã©` é?')
  })

  test('mojibake that is quoted in code, unless `code` is set', () => {
    const text = 'A `donâ€™t` and\n\n```\nÃ©tÃ©\n```\n'
    expect(findMojibake(text)).toEqual([])
    expect(repairMojibake(text, {code: true})).toBe('A `don’t` and\n\n```\nété\n```\n')
  })
})

describe('sentences in many languages', () => {
  const damages: [string, (text: string, codec: CodecName) => string][] = [
    ['whole', misread],
    ['in two layers', (text, codec) => misread(misread(text, codec), codec)],
    [
      'by every other word',
      (text, codec) =>
        text.replace(/(\S+\s+)(\S+)/g, (_, healthy: string, word: string) => healthy + misread(word, codec))
    ]
  ]
  test.each(codecNames.flatMap((codec) => damages.map(([name, damage]) => ({codec, name, damage}))))(
    'are fixed when damaged $name through $codec',
    ({codec, damage}) => {
      const wrong = sentences.filter((sentence) => repairMojibake(damage(sentence, codec)) !== sentence)
      expect(wrong.length / sentences.length, wrong.join('\n')).toBeLessThanOrEqual(0.1)
    }
  )
})

test.each(codecNames)('a long text without a space is fixed when damaged through %s', (codec) => {
  const text = '我们会在不再需要时删除您的资料。'.repeat(100)
  expect(repairMojibake(misread(text, codec))).toBe(text)
})

describe('for any text', () => {
  const pieces = [
    'Ã',
    'Â',
    'â',
    '€',
    '™',
    '©',
    '\u00a0',
    ' ',
    '\u0080',
    '\u009d',
    'Ð',
    'Ñ',
    '¼',
    'Р',
    'ї',
    '√',
    '├',
    '┐',
    '\ufffd',
    'é',
    'a',
    '’',
    '&eacute;',
    '&amp;',
    '`',
    '\n',
    'ðŸ˜€',
    'ï»¿',
    '字'
  ]
  const anyText = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
    fc
      .tuple(fc.constantFrom(...sentences), fc.constantFrom(...codecNames))
      .map(([text, codec]) => misread(text, codec)),
    fc.array(fc.integer({min: 0, max: 255})).map((bytes) => String.fromCharCode(...bytes))
  )

  test('findings are sorted, not empty and not overlapping, and applying them fixes the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = findMojibake(text)
        findings.forEach(({start, end, confidence, chain}, index) => {
          expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          expect(chain).not.toEqual([])
        })
        expect(repairMojibake(text)).toBe(applyEdits(text, editsOf(findings)))
      }),
      {numRuns: runs(1000)}
    )
  })

  test('a fixed text needs no further fix, however deeply its damage was nested and cut', () => {
    const pieces = fc.constantFrom(
      ...[
        'Ã¢â‚¬â„¢',
        'â€™',
        'Ã©',
        'Â\u00A0',
        'ÃƒÂ©',
        'â€',
        'Ã¢â‚¬',
        '√©',
        '‚Äô',
        'donâ€™t ',
        '├®',
        '&acirc;',
        '\uFFFD'
      ],
      ...Array.from('Ã¢â‚¬„¢™œ¼')
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), (list) => {
        const repaired = repairMojibake(list.join(''))
        expect(repairMojibake(repaired)).toBe(repaired)
      }),
      {numRuns: runs(4000), examples: [[['├®', '√©', 'Â', 'Ã©', '\uFFFD', '€', 'Ã¢â‚¬']]]}
    )
  })

  test('an outer layer is removed even if the inner one has lost a byte', () => {
    const nest = 'Ã¢â‚¬âÃ¢â‚¬â„¢„¢Ã¢â‚¬â„¢Ã¢â‚¬â„¢Ã¢â‚¬¬‚â¢Ã¢„¢â‚¬â„¢„¢â‚¬â„¢Ã¢â‚¬â„¢Ã¢â‚¬â„¢'
    const repaired = repairMojibake(nest)
    expect(repaired).toMatch(/^â€/)
    expect(repairMojibake(repaired)).toBe(repaired)
  })

  test('a fixed text needs no further fix', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const repaired = repairMojibake(text)
        expect(repairMojibake(repaired)).toBe(repaired)
      }),
      {numRuns: runs(1000)}
    )
  })

  test('a text of single accents is returned unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('é', 'a', ' ', 'x’s', 'ü.', 'Ж', '中', '\n')), (list) => {
        const text = list.map((piece) => `${piece}-`).join('')
        expect(repairMojibake(text)).toBe(text)
      })
    )
  })
})

describe('a row of letters, each of which would remove another layer', () => {
  const proven = 'Our café is closed. '.repeat(30).replaceAll('é', 'Ã©')
  const healthy = proven.replaceAll('Ã©', 'é')

  test('is fixed as long as it may be damage', () => {
    expect(repairMojibake(`${proven}x${'Â'.repeat(20)}©`)).toBe(`${healthy}x©`)
  })

  test.each([100, 1000])('is left alone if it is too long to be damage: %d letters', (length) => {
    const row = `x${'Â'.repeat(length)}©`
    const repaired = repairMojibake(`${proven}${row}`)
    expect(repaired).toBe(`${healthy}${row}`)
    expect(repairMojibake(repaired)).toBe(repaired)
  })

  test.each([
    ['what is fixed beside it', `Ã©${'Â'.repeat(33)}©Â©`],
    ['damage beside it that has to stay', `${'Â'.repeat(98)}© cafÃ©http://atlas.example`]
  ])('is left alone whatever speaks for damage: %s', (_, text) => {
    const fixed = repairMojibake(text)
    expect(fixed).toBe(text.replace('Ã©', 'é'))
    expect(repairMojibake(fixed)).toBe(fixed)
  })
})

describe('a stretch that was never text', () => {
  const bytes = (seed: number, length: number): string =>
    fc
      .sample(fc.array(fc.integer({min: 0x80, max: 0xff}), {minLength: length, maxLength: length}), {
        seed,
        numRuns: 1
      })
      .flat()
      .map((byte) => String.fromCharCode(byte))
      .join('')
  const paragraph = sentences.join(' ')

  test.each([1, 2, 3])('is left alone, and the text next to it is fixed: %d', (seed) => {
    const noise = bytes(seed, 3000)
    expect(findMojibake(noise)).toEqual([])
    const page = (text: string): string => `${text}\n\n${'-'.repeat(40)}${noise}${'-'.repeat(40)}\n\n${text}`
    expect(repairMojibake(page(misread(paragraph, 'windows-1252')))).toBe(page(paragraph))
  })

  test('is not a long text that was damaged twice and lost a tenth of its characters', () => {
    const damaged = misread(misread(paragraph, 'windows-1252'), 'windows-1252')
    let at = 0
    const torn = damaged.replace(/[^\0-\x7f]/g, (character) => (++at % 10 === 0 ? '\uFFFD' : character))
    const found = findMojibake(torn).reduce((sum, {start, end}) => sum + end - start, 0)
    expect(found).toBeGreaterThan(0.8 * (torn.match(/[^\0-\x7f]/g) ?? []).length)
  })
})
