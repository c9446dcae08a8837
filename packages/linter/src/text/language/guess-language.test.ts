import {describe, expect, test} from 'vitest'
import {guessLanguage} from './guess-language.js'
import {samples} from './samples.js'
import {scripts} from './scripts.js'

/** Written for this test: none of them is in the samples. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The baker on the corner opens early.',
    'We wrote her a long letter last winter.',
    'Our train leaves in ten minutes.'
  ],
  de: [
    'Der Bäcker an der Ecke öffnet früh.',
    'Wir schrieben ihr einen langen Brief.',
    'Unser Zug fährt in zehn Minuten ab.'
  ],
  fr: [
    'Le boulanger du coin ouvre très tôt.',
    'Nous lui avons écrit une longue lettre.',
    'Notre train part dans dix minutes.'
  ],
  es: [
    'El panadero de la esquina abre temprano.',
    'Le escribimos una carta larga el invierno pasado.',
    'Nuestro tren sale en diez minutos.'
  ],
  pt: [
    'O padeiro da esquina abre muito cedo.',
    'Nós escrevemos uma longa carta no inverno passado.',
    'O nosso comboio parte em dez minutos.'
  ],
  it: [
    'Il fornaio all’angolo apre molto presto.',
    'Le abbiamo scritto una lunga lettera.',
    'Il nostro treno parte tra dieci minuti.'
  ],
  ca: [
    'El forner de la cantonada obre molt d’hora.',
    'Li vam escriure una carta llarga l’hivern passat.',
    'El nostre tren surt d’aquí a deu minuts.'
  ],
  ro: [
    'Brutarul din colț deschide foarte devreme.',
    'I-am scris o scrisoare lungă iarna trecută.',
    'Trenul nostru pleacă în zece minute.'
  ],
  nl: [
    'De bakker op de hoek gaat vroeg open.',
    'Wij schreven haar een lange brief.',
    'Onze trein vertrekt over tien minuten.'
  ],
  da: [
    'Bageren på hjørnet åbner meget tidligt.',
    'Vi skrev et langt brev til hende sidste vinter.',
    'Vores tog kører om ti minutter.'
  ],
  nb: [
    'Bakeren på hjørnet åpner veldig tidlig.',
    'Vi skrev et langt brev til henne i fjor vinter.',
    'Toget vårt går om ti minutter.'
  ],
  sv: [
    'Bagaren på hörnet öppnar mycket tidigt.',
    'Vi skrev ett långt brev till henne förra vintern.',
    'Vårt tåg går om tio minuter.'
  ],
  is: [
    'Bakarinn á horninu opnar mjög snemma.',
    'Við skrifuðum henni langt bréf síðasta vetur.',
    'Lestin okkar fer eftir tíu mínútur.'
  ],
  fi: [
    'Kulman leipuri avaa hyvin aikaisin.',
    'Kirjoitimme hänelle pitkän kirjeen viime talvena.',
    'Junamme lähtee kymmenen minuutin kuluttua.'
  ],
  et: [
    'Nurgapealne pagar avab väga vara.',
    'Kirjutasime talle eelmisel talvel pika kirja.',
    'Meie rong väljub kümne minuti pärast.'
  ],
  lv: [
    'Maiznieks uz stūra atver ļoti agri.',
    'Mēs viņai pagājušajā ziemā uzrakstījām garu vēstuli.',
    'Mūsu vilciens atiet pēc desmit minūtēm.'
  ],
  lt: [
    'Kepėjas ant kampo atidaro labai anksti.',
    'Praėjusią žiemą jai parašėme ilgą laišką.',
    'Mūsų traukinys išvyksta po dešimties minučių.'
  ],
  pl: [
    'Piekarz na rogu otwiera bardzo wcześnie.',
    'Napisaliśmy do niej długi list zeszłej zimy.',
    'Nasz pociąg odjeżdża za dziesięć minut.'
  ],
  cs: [
    'Pekař na rohu otevírá velmi brzy.',
    'Minulou zimu jsme jí napsali dlouhý dopis.',
    'Náš vlak odjíždí za deset minut.'
  ],
  sk: [
    'Pekár na rohu otvára veľmi skoro.',
    'Minulú zimu sme jej napísali dlhý list.',
    'Náš vlak odchádza o desať minút.',
    'Kým príde, počkáme v kaviarni pri stanici a budeme čítať noviny.'
  ],
  sl: [
    'Pek na vogalu odpre zelo zgodaj.',
    'Prejšnjo zimo smo ji napisali dolgo pismo.',
    'Naš vlak odpelje čez deset minut.'
  ],
  hr: [
    'Pekar na uglu otvara vrlo rano.',
    'Prošle zime napisali smo joj dugo pismo.',
    'Naš vlak polazi za deset minuta.',
    'Dok ne stigne, čekat ćemo u kavani pokraj kolodvora i čitati novine.'
  ],
  hu: [
    'A sarki pék nagyon korán nyit.',
    'Tavaly télen hosszú levelet írtunk neki.',
    'A vonatunk tíz perc múlva indul.',
    'Amíg meg nem érkezik, a pályaudvar melletti kávézóban várunk és újságot olvasunk.'
  ],
  tr: [
    'Köşedeki fırıncı çok erken açıyor.',
    'Geçen kış ona uzun bir mektup yazdık.',
    'Trenimiz on dakika içinde kalkıyor.'
  ],
  vi: [
    'Người thợ làm bánh ở góc phố mở cửa rất sớm.',
    'Mùa đông năm ngoái chúng tôi đã viết cho cô ấy một lá thư dài.',
    'Chuyến tàu của chúng tôi sẽ khởi hành trong mười phút.'
  ],
  id: [
    'Tukang roti di sudut jalan buka sangat pagi.',
    'Kami menulis surat panjang kepadanya musim dingin lalu.',
    'Kereta kami berangkat dalam sepuluh menit.'
  ],
  ru: [
    'Пекарь на углу открывается очень рано.',
    'Прошлой зимой мы написали ей длинное письмо.',
    'Наш поезд отправляется через десять минут.'
  ],
  uk: [
    'Пекар на розі відчиняє дуже рано.',
    'Минулої зими ми написали їй довгого листа.',
    'Наш потяг відправляється за десять хвилин.'
  ],
  bg: [
    'Пекарят на ъгъла отваря много рано.',
    'Миналата зима ѝ написахме дълго писмо.',
    'Нашият влак тръгва след десет минути.'
  ],
  sr: [
    'Пекар на углу отвара врло рано.',
    'Прошле зиме написали смо јој дуго писмо.',
    'Наш воз полази за десет минута.'
  ],
  el: ['Ο φούρναρης στη γωνία ανοίγει πολύ νωρίς.', 'Της γράψαμε ένα μακρύ γράμμα πέρυσι τον χειμώνα.'],
  ar: ['يفتح الخباز في الزاوية مبكرا جدا.', 'كتبنا لها رسالة طويلة في الشتاء الماضي.'],
  fa: ['نانوای سر کوچه خیلی زود باز می‌کند.', 'زمستان گذشته برای او نامه‌ای بلند نوشتیم.'],
  he: ['האופה בפינה פותח מוקדם מאוד.', 'בחורף שעבר כתבנו לה מכתב ארוך.'],
  ja: ['角のパン屋はとても早く開きます。', '去年の冬、彼女に長い手紙を書きました。'],
  zh: ['街角的面包师很早就开门。', '去年冬天我们给她写了一封长信。'],
  ko: ['모퉁이의 빵집은 아주 일찍 문을 엽니다.', '지난겨울 우리는 그녀에게 긴 편지를 썼습니다.'],
  hi: ['कोने का बेकर बहुत जल्दी खोलता है।'],
  th: ['ร้านขนมปังตรงหัวมุมเปิดเช้ามาก']
}

describe.each(Object.entries(sentences))('%s', (language, texts) => {
  test('is recognised from a few sentences', () => {
    expect(guessLanguage(texts.join(' '))).toBe(language)
  })
})

test('takes at most two in a hundred single sentences for another language', () => {
  // Danish and Norwegian, Croatian and Serbian … share most of their words: one sentence may be too little to know.
  const all = Object.entries(sentences).flatMap(([language, texts]) =>
    texts.map((text) => ({language, text}))
  )
  const wrong = all.filter(({language, text}) => ![language, undefined].includes(guessLanguage(text)))
  expect(wrong.length).toBeLessThanOrEqual(all.length * 0.02)
})

test.each([
  'We run [website].',
  'We delete it.',
  'Order records',
  'Orders and delivery',
  'Billing data, payment history',
  'Name, postal address, e-mail address, order data, account data, IP address',
  'Last updated: TODO: ask legal.',
  'Login credentials, records of consent'
])('%j is not taken for another language', (text) => {
  expect([undefined, 'en']).toContain(guessLanguage(text))
})

test.each(['', '12.5 %', 'Atlas', '§ 5'])('returns undefined for too little text: %j', (text) => {
  expect(guessLanguage(text)).toBeUndefined()
})

test('looks at several places of a long text', () => {
  const menu = 'Inicio Productos Ayuda Contacto '.repeat(200)
  const text = 'We keep your name and your address as long as you are our customer. '.repeat(3000)
  expect(guessLanguage(menu + text)).toBe('en')
})

test('the languages of a script are next to each other in the samples, in the order in which they are added up', () => {
  const names = Object.keys(samples)
  for (const {languages} of scripts) {
    if (typeof languages === 'string') continue
    const from = names.indexOf(languages[0] ?? '')
    expect(names.slice(from, from + languages.length)).toEqual(languages)
  }
})
