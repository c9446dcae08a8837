import type {requirements as english} from '../en/requirements.js'
import type {Words} from '../together.js'

export const requirements: Words<typeof english> = {
  app: {
    '1.4.a': 'Quais tipos de informações pessoais são coletados e mantidos.',
    '1.4.b': 'Como as informações pessoais são coletadas e mantidas.',
    '1.4.c': 'Para quais finalidades as informações pessoais são coletadas, mantidas, usadas e divulgadas.',
    '1.4.d': 'Como as pessoas acessam suas informações e as corrigem.',
    '1.4.e': 'Como se apresenta uma reclamação por descumprimento, e como ela é tratada.',
    '1.4.f': 'Se é provável que as informações vão para destinatários no exterior, e para quais países.',
    '1.7':
      'Quais decisões que afetam as pessoas de forma relevante são tomadas por programas de computador, e quais informações eles usam.'
  },
  'us-states': {
    categories: 'Quais categorias de dados pessoais são tratadas, inclusive os sensíveis.',
    purposes: 'Para quais finalidades os dados pessoais são tratados.',
    rights: 'Os direitos de acessar, eliminar e levar consigo os dados, e de recusar sua venda.',
    correction: 'O direito à correção de dados inexatos.',
    'opt-outs': 'Os direitos de recusar a publicidade direcionada e os perfis para decisões importantes.',
    requests: 'Como se fazem os pedidos, e por quais meios seguros e confiáveis.',
    appeal: 'Como recorrer quando um pedido é negado.',
    shared:
      'Quais categorias de dados pessoais são compartilhadas com terceiros, e com quais categorias de terceiros.',
    sale: 'De forma clara e destacada, que os dados são vendidos ou tratados para publicidade direcionada, e como recusar.',
    'texas.sensitive':
      'Se dados sensíveis são vendidos, o aviso “We may sell your sensitive personal data”, palavra por palavra.',
    'texas.biometric':
      'Se dados biométricos são vendidos, o aviso “We may sell your biometric personal data”, palavra por palavra.',
    'florida.sensitive':
      'Se dados sensíveis são vendidos, o aviso “This website may sell your sensitive personal data”, palavra por palavra.',
    'florida.biometric':
      'Se dados biométricos são vendidos, o aviso “This website may sell your biometric personal data”, palavra por palavra.',
    signals: 'Como são tratados os sinais de recusa, como o Global Privacy Control.',
    recipients: 'O direito a uma lista dos terceiros que receberam dados.',
    contact: 'Um endereço de e-mail ativo ou outro meio on-line de falar com o controlador.',
    'minnesota.retention':
      'Por quanto tempo os dados pessoais são conservados, como descrição das políticas de conservação.',
    updated: 'Quando o aviso de privacidade foi atualizado pela última vez, ou a partir de quando vale.',
    'new-jersey.changes': 'Como as pessoas ficam sabendo de mudanças relevantes no aviso.',
    profiling:
      'Se há perfis para decisões importantes: o direito de questionar o resultado e de saber o motivo.'
  },
  dsa: {
    '26.1.d': 'Os principais parâmetros que definem quem vê qual publicidade, e como mudá-los.',
    '27.1': 'Os principais parâmetros das recomendações, por que importam e quais opções existem.',
    '28': 'Como os menores são protegidos na plataforma, e que não veem publicidade baseada em perfis.'
  },
  'ai-act': {
    '50.1': 'Que se interage com um sistema de IA, a menos que isso seja evidente.',
    '50.2': 'Que um sistema de IA gera ou manipula conteúdos, e como reconhecê-los.',
    '50.3.emotions': 'Que um sistema reconhece emoções, e como se percebe isso.',
    '50.3.categories': 'Que um sistema classifica pessoas segundo dados biométricos, e como se percebe isso.'
  },
  'us-dpf': {
    'notice.i': 'Que a organização participa do programa, com um link para a lista de participantes.',
    'notice.ii':
      'Quais tipos de dados são coletados, e quais entidades da organização também aderem aos princípios.',
    'notice.iii': 'O compromisso de aplicar os princípios a todos os dados recebidos no âmbito do programa.',
    'notice.iv': 'Para quais finalidades os dados são coletados e usados.',
    'notice.v': 'Como falar com a organização para dúvidas e reclamações.',
    'notice.vi': 'A quais terceiros, por tipo ou nome, os dados são divulgados, e para quais finalidades.',
    'notice.vii': 'O direito de acesso aos dados pessoais.',
    'notice.viii': 'Com quais opções e meios se limita o uso e a divulgação dos dados.',
    'notice.ix': 'Qual órgão independente resolve os conflitos sem custo, e de que tipo ele é.',
    'notice.x':
      'Que a Federal Trade Commission ou outra autoridade dos Estados Unidos investiga e fiscaliza.',
    'notice.xi': 'A possibilidade de recorrer, em certas condições, a uma arbitragem vinculante.',
    'notice.xii':
      'Que dados precisam ser divulgados a pedido legítimo de autoridades, também por segurança nacional ou aplicação da lei.',
    'notice.xiii': 'Pelo que a organização responde quando os dados são transmitidos a terceiros.'
  },
  'shine-the-light': {
    '1798.83.b.1.b':
      'Como os clientes ficam sabendo, uma vez por ano e sem custo, quem recebeu seus dados para marketing direto.'
  },
  'us-health': {
    categories: 'Quais categorias de dados de saúde são coletadas, para quais finalidades e como são usadas.',
    sources: 'De quais categorias de fontes vêm os dados de saúde.',
    shared:
      'Quais categorias de dados de saúde são compartilhadas, e com quais categorias de terceiros e de empresas vinculadas.',
    rights:
      'Os direitos de conhecer os dados de saúde e quem os recebeu, de revogar o consentimento e à eliminação, e como exercê-los.',
    'washington.appeal': 'Como recorrer quando um pedido é negado (Washington).',
    'washington.link':
      'Um link para a política sobre dados de saúde dos consumidores, que é uma página própria (Washington).',
    'nevada.review': 'Como consultar os dados de saúde e pedir mudanças neles, se for possível (Nevada).',
    'nevada.changes': 'Como são informadas as alterações importantes da política (Nevada).',
    'nevada.tracking':
      'Se terceiros coletam dados de saúde ao longo do tempo e em diferentes sites (Nevada).',
    'nevada.effective': 'Desde quando a política vale (Nevada).'
  },
  fadp: {
    '19.2.a': 'Quem é o controlador e como falar com ele.',
    '19.2.b': 'Para qual finalidade os dados são tratados.',
    '19.2.c': 'Quem recebe os dados, ou quais categorias de destinatários.',
    '19.3': 'Quais categorias de dados são tratadas, quando não são coletadas da própria pessoa.',
    '19.4': 'Para quais países os dados vão, e a garantia ou a exceção em que isso se baseia.',
    '21': 'Que uma decisão é tomada só por meios automatizados, e como se manifestar e pedir que uma pessoa a revise.',
    '25': 'Os direitos de acesso, portabilidade e correção.',
    '14': 'Nome e endereço do representante na Suíça.'
  },
  'law-25': {
    '3.1': 'Cargo e contato da pessoa responsável pela proteção das informações pessoais.',
    '8.purposes': 'Para quais finalidades as informações são coletadas.',
    '8.means': 'Por quais meios as informações são coletadas.',
    '8.rights': 'Os direitos de acesso e correção.',
    '8.withdrawal': 'O direito de revogar o consentimento para a divulgação ou o uso das informações.',
    '8.third-persons':
      'Os nomes ou as categorias dos terceiros a quem as informações precisam ser divulgadas.',
    '8.outside': 'Que as informações podem ser divulgadas fora de Quebec.',
    '8.on-request': 'A pedido: quais informações foram coletadas e por quanto tempo são conservadas.',
    '8.2': 'Uma política em linguagem clara e simples, e o aviso das suas alterações.',
    '12.1':
      'Que uma decisão se baseia exclusivamente em tratamento automatizado, e como pedir que uma pessoa a revise.',
    '27': 'O direito de receber as informações em um formato tecnológico estruturado e de uso corrente.',
    '28.1':
      'O direito a que as informações deixem de ser divulgadas ou que os links para elas sejam desindexados.'
  },
  'article-13': {
    '13.2.d': (authority) => `O direito de apresentar uma reclamação ${authority}.`,
    '13.1.a': 'Quem é o controlador e como falar com ele.',
    '13.1.a.representative': 'Quem representa o controlador e como falar com ele.',
    '13.1.b': 'O contato do encarregado da proteção de dados.',
    '13.1.c': 'As finalidades do tratamento e sua base legal.',
    '13.1.d': 'Os legítimos interesses envolvidos.',
    '13.1.e': 'Os destinatários dos dados ou suas categorias.',
    '13.1.f':
      'Que os dados são transferidos para outro país, se existe uma decisão de adequação e, na falta dela, a garantia e como obter uma cópia.',
    '13.2.a': 'O prazo de conservação dos dados, ou os critérios que o definem.',
    '13.2.b': 'Os direitos de acesso, correção, eliminação, limitação, oposição e portabilidade.',
    '13.2.c':
      'O direito de revogar o consentimento a qualquer momento, sem comprometer a licitude do que foi feito antes.',
    '13.2.e':
      'Se fornecer os dados é uma exigência legal ou contratual, ou necessário para celebrar um contrato, e o que acontece se não forem fornecidos.',
    '13.2.f': 'A existência de decisões automatizadas, sua lógica, sua importância e suas consequências.',
    '12.3':
      'Em quanto tempo os pedidos são respondidos, um mês, prorrogável por mais dois: a lei o exige, e uma política pode dizê-lo.',
    '12.5': 'Que os pedidos são gratuitos: a lei o exige, e uma política pode dizê-lo.',
    '13.3': 'Antes de usar os dados para uma finalidade diferente da coleta: a nova finalidade.',
    '14.1.d': 'As categorias dos dados pessoais.',
    '14.2.f': 'A fonte de onde vêm os dados, e se ela é de acesso público.',
    '21.4': 'O direito de oposição, apresentado com clareza e separado de outras informações.',
    '26.2': 'O essencial do acordo entre controladores conjuntos: quem faz o quê e com quem falar.'
  },
  baseline: {
    who: 'Quem é responsável pelos dados.',
    what: 'Quais dados pessoais são coletados, ou que nenhum é.',
    why: 'Para que os dados são usados.',
    'with-whom': 'Quem recebe os dados, ou que ninguém os recebe.',
    'how-long': 'Por quanto tempo os dados são conservados, ou o que define isso.',
    security: 'Como os dados são protegidos.',
    rights: 'Quais direitos ou escolhas as pessoas têm.',
    children: 'Como são tratados os dados de crianças e adolescentes, ou que o serviço não se dirige a eles.',
    changes: 'Como são informadas as alterações da política.',
    contact: 'Como falar com alguém sobre privacidade.',
    date: 'Desde quando a política vale ou quando foi alterada pela última vez.'
  },
  caloppa: {
    '22575.b.1':
      'Quais categorias de dados que identificam pessoas são coletadas pelo site, e com quais categorias de terceiros podem ser compartilhadas.',
    '22575.b.2': 'Como as pessoas consultam seus dados e pedem mudanças.',
    '22575.b.3': 'Como são informadas as alterações importantes da política.',
    '22575.b.4': 'Desde quando a política vale.',
    '22575.b.5':
      'Como se responde aos sinais Do Not Track, ou a outros meios de escolher sobre o rastreamento entre sites; basta um link para a descrição.',
    '22575.b.6':
      'Se terceiros podem coletar dados sobre as atividades de uma pessoa ao longo do tempo e em diferentes sites.'
  },
  ccpa: {
    '7221':
      'O direito de se opor à tecnologia de decisão automatizada ou, em vez disso, como recorrer a uma pessoa.',
    '7222': 'O direito de saber como a tecnologia de decisão automatizada foi utilizada.',
    '120': 'O direito de recusar a venda e a cessão de informações pessoais.',
    '121': 'O direito de limitar o uso e a divulgação de informações pessoais sensíveis.',
    '7220':
      'Antes de usar tecnologia de decisão automatizada para uma decisão importante: para que, como funciona, e os direitos de recusar e de se informar.',
    '130.a.5.b.categories': 'Quais categorias de informações pessoais foram coletadas nos últimos 12 meses.',
    '130.a.5.b.sources': 'De quais categorias de fontes vêm as informações.',
    '130.a.5.b.purposes':
      'Para quais finalidades comerciais as informações são coletadas, vendidas ou cedidas.',
    '130.a.5.b.third-parties': 'A quais categorias de terceiros as informações são divulgadas.',
    '130.a.5.c.sold':
      'Quais categorias foram vendidas ou cedidas nos últimos 12 meses ou, de forma destacada, que nenhuma foi.',
    '130.a.5.c.disclosed':
      'Quais categorias foram divulgadas para fins comerciais nos últimos 12 meses, ou que nenhuma foi.',
    '130.a.5.a.rights':
      'Os direitos de saber, de eliminar, de corrigir e de não ser tratado pior por exercer um direito.',
    '130.a.5.a.rights-2020':
      'Os direitos de saber, de eliminar e de não ser tratado pior por exercer um direito.',
    '130.a.5.a.requests':
      'Como se fazem os pedidos: dois meios ou mais, entre eles um número gratuito; basta um endereço de e-mail se a empresa só opera on-line.',
    '100.a.1': 'Na coleta: quais categorias, para quais finalidades, e se são vendidas ou cedidas.',
    '100.a.2': 'Quais categorias de informações sensíveis são coletadas, e para quais finalidades.',
    '100.a.3': 'Por quanto tempo cada categoria é conservada, ou os critérios que definem isso.',
    '135.a.1': 'O link “Do Not Sell or Share My Personal Information”, ou uma das suas alternativas.',
    '135.a.2': 'O link “Limit the Use of My Sensitive Personal Information”, ou uma das suas alternativas.',
    '7011.e.1.recipients-of-sale':
      'Sobre o que é vendido ou cedido: a quais categorias de terceiros, e para quais finalidades.',
    '7011.e.1.recipients-of-disclosure':
      'Sobre o que é divulgado para fins comerciais: a quais categorias de terceiros, e para quais finalidades.',
    '7011.e.1.under-16': 'Se a empresa sabe que vende ou cede informações de menores de 16 anos.',
    '7011.e.1.sensitive-use':
      'Se as informações sensíveis são usadas ou divulgadas para finalidades além das do artigo 7027(m).',
    '7011.e.3.verification': 'Como a empresa verifica quem faz um pedido.',
    '7011.e.3.f': 'Como um sinal de recusa é tratado e como usá-lo.',
    '7011.e.3.g': 'Como usar um sinal de recusa que é tratado sem atrito.',
    '7011.e.3.h': 'Como um representante autorizado faz um pedido.',
    '7011.e.3.i': 'Como se consente com a venda ou a cessão de informações de menores de 16 anos.',
    '7011.e.3.j': 'A quem dirigir perguntas sobre a política.',
    '7011.e.5':
      'Quantos pedidos de acesso, eliminação, correção, recusa e limitação foram recebidos, atendidos e negados no último ano civil, e quantos dias levou a resposta; ou um link para esses números.',
    '7016':
      'As condições de cada incentivo financeiro, as categorias de dados, como participar e sair, e quanto valem os dados e como esse valor é calculado.',
    '7011.e.4':
      'Quando a política foi atualizada pela última vez; é preciso atualizá-la ao menos a cada 12 meses.'
  },
  coppa: {
    '312.4.d.1':
      'Nome, endereço, telefone e e-mail de todas as empresas que coletam ou conservam informações de crianças; uma pode responder por todas se as demais forem nomeadas.',
    '312.4.d.2.collection':
      'O que é coletado de crianças, para que é usado, e se uma criança pode tornar públicas informações pessoais.',
    '312.4.d.2.disclosure':
      'A quem as informações de crianças são divulgadas, por nome e categoria, e para quais finalidades.',
    '312.4.d.2.third-parties':
      'Quais terceiros recebem informações de crianças, por nome e categoria específica, e para quais finalidades.',
    '312.5.a.2':
      'Que os pais podem consentir com a coleta sem consentir com a divulgação a terceiros, salvo se o serviço a exigir.',
    '312.4.d.2.retention':
      'A política de conservação das informações de crianças: por que são coletadas, por que são conservadas e quando são eliminadas.',
    '312.4.d.3':
      'Para quais operações internas identificadores persistentes são coletados, e como se impede qualquer outro uso.',
    '312.4.d.4':
      'Como são usados os arquivos de áudio com a voz de uma criança, e que são eliminados assim que o pedido é atendido.',
    '312.4.d.5':
      'Que o pai ou a mãe pode consultar as informações da criança, pedir sua eliminação e recusar novas coletas, e como.',
    '312.4.b.2.i':
      'Nome, endereço, telefone e e-mail de todas as empresas que coletam ou conservam informações de crianças; uma pode responder por todas se as demais forem nomeadas.',
    '312.4.b.2.ii':
      'Quais tipos de informações são coletados de crianças, como são usados, e se são divulgados e a quem.',
    '312.4.b.2.v':
      'Que a participação de uma criança em uma atividade não depende de mais informações do que o necessário.',
    '312.4.b.2.vi':
      'Que o pai ou a mãe pode consultar as informações da criança, pedir sua eliminação e recusar novas coletas, e como.'
  },
  eprivacy: {
    '5.3.purposes': 'O que é armazenado ou lido em um dispositivo, e para quais finalidades.',
    '5.3.consent':
      'Que tudo o que não é estritamente necessário só é armazenado ou lido com consentimento prévio, e como ele é pedido.',
    '5.3.withdrawal': 'Como se revoga o consentimento para cookies, com a mesma facilidade com que foi dado.',
    'de.25':
      'Na Alemanha: o que é armazenado ou lido e para que, que se espera pelo consentimento, e como revogá-lo.',
    'fr.82': 'Na França: as finalidades dos cookies, e como recusá-los tão facilmente quanto aceitá-los.',
    'planet49.duration': 'Quanto tempo dura cada cookie.',
    'planet49.access': 'Se terceiros podem acessar os cookies.'
  },
  authorities: {gdpr: 'a uma autoridade de controle', 'uk-gdpr': 'ao Information Commissioner'},
  lgpd: {
    '20': 'Quando decisões são tomadas unicamente com base em tratamento automatizado: o direito à revisão.',
    '33': 'Para quais países os dados vão, e em qual das hipóteses do art. 33 cada transferência se apoia.',
    '33.17':
      'Como obter a íntegra das cláusulas em que uma transferência se apoia, disponibilizada em até 15 dias.',
    '9.i': 'A finalidade específica do tratamento.',
    '9.ii': 'A forma e a duração do tratamento.',
    '9.iii': 'A identificação do controlador.',
    '9.iv': 'As informações de contato do controlador.',
    '9.v': 'Com quem o controlador compartilha o uso dos dados, e com qual finalidade.',
    '9.vi': 'As responsabilidades dos agentes que realizam o tratamento.',
    '9.vii': 'Os direitos do titular, com menção explícita aos do art. 18.',
    '9.2':
      'Quando é preciso consentimento: que o titular é informado antes de uma finalidade não coberta por ele, e que pode revogá-lo.',
    '9.3':
      'Com destaque, que um produto, serviço ou direito depende dos dados, e como o titular exerce seus direitos.',
    '41.1': 'A identidade e o contato do encarregado.'
  },
  pipeda: {
    '6.1':
      'Para quais finalidades as informações são coletadas, usadas ou divulgadas, para que as pessoas entendam com o que consentem.',
    '4.3.8': 'Que o consentimento pode ser revogado, e com quais consequências.',
    '4.8.2.a': 'O nome ou o cargo, e o endereço, da pessoa responsável que atende reclamações e consultas.',
    '4.8.2.b': 'Como acessar as informações que a organização tem.',
    '4.8.2.c': 'Que tipo de informações a organização tem e, em linhas gerais, para que as usa.',
    '4.8.2.d': 'Uma cópia de folhetos ou outras informações que expliquem as políticas, normas ou códigos.',
    '4.8.2.e': 'Quais informações são postas à disposição de organizações vinculadas, como as subsidiárias.',
    '4.10': 'Como reclamar sobre o cumprimento.'
  },
  'uk-gdpr': {
    '22c':
      'Como se informa uma decisão automatizada importante, e como se manifestar, falar com uma pessoa e contestá-la.',
    '164a': 'Como reclamar à própria organização, que confirma o recebimento em 30 dias.',
    'pecr.6': 'O que é armazenado ou lido em um dispositivo, e para quais fins.',
    'pecr.a1': 'Como se opor aos cookies de estatística ou de aparência do site instalados sem consentimento.'
  }
}
