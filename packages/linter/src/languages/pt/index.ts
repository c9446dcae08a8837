import type {LanguageKnowledge} from '../cues.js'
import {portugueseClaimWords} from './claims/claim-words.js'
import {others} from './others.js'
import {rights} from './rights.js'
import {said} from './said.js'
import {transfers} from './transfers.js'
import {hints} from './hints.js'
import {signs} from './signs.js'

/** The wording of Portuguese policies, Brazilian and European: headings and the main phrases of each disclosure. */
export const knowledge: LanguageKnowledge = {
  disclosures: {
    controller: said(
      [
        '(controlador|controladora|controladores|encarregado|encarregada|dpo)',
        'responsável [pelo] [tratamento]',
        '(quem|que) (somos|é)',
        'identificação',
        'agentes de tratamento',
        'sobre (nós|a empresa)'
      ],
      [
        '(controlador|controladora) (dos|de|dos seus|é|será|desses)',
        '(é|somos|atua como|age como|qualidade de) [o|a] (controlador|controladora|controladores|responsável)',
        'responsável (pelo|pelos|por) (tratamento|seus|teus|dados|site|aplicativo)',
        '(agente*|decisões) (de|sobre o|referentes ao) tratamento',
        '(inscrita|inscrito) no cnpj',
        '(cnpj|nipc|pessoa jurídica) ... (sede|endereço|inscrita|rua|avenida)',
        '(com sede|sediada|sediado) (em|na|no)',
        '(administrado|administrada|operado|operada|mantido|mantida|desenvolvido) (por|pela|pelo)'
      ],
      [
        'A controladora dos seus dados é a Exemplo Ltda.',
        'A Exemplo é responsável pelos seus dados pessoais.',
        'Exemplo Comércio Ltda., inscrita no CNPJ sob o nº 00.000.000/0001-00',
        'O responsável pelo tratamento é a Exemplo, Lda., com sede em Lisboa.',
        'Este site é mantido pela Exemplo.'
      ],
      {
        'data-protection-officer': {
          weight: 'strong',
          items: ['controller.data-protection-officer'],
          phrases: [
            '(encarregado|encarregada) (pelo|pela|de|da|do|dos|é|pode|recebe|art)',
            '(nosso|nossa|como|o|a) (encarregado|encarregada)',
            '(dpo|epd|data protection officer)'
          ],
          examples: [
            'Nossa encarregada pelo tratamento de dados pessoais é Ana Lima.',
            'Pode contactar o nosso encarregado da proteção de dados.'
          ]
        },
        representative: {
          weight: 'strong',
          items: ['controller.representative'],
          phrases: ['(representante|representa) .. (no|na) (brasil|união|ue|reino|suíça|portugal)'],
          examples: ['Nosso representante na União Europeia é a Exemplo.']
        },
        'appointed-representative': {
          weight: 'strong',
          items: ['controller.representative'],
          phrases: [
            'nosso representante',
            '(espaço económico europeu|eee) ... representante',
            '(designámos|nomeámos|designamos|nomeamos) ... representante',
            'somos representados',
            'artigo 27 [º] do rgpd'
          ],
          examples: [
            'Como estamos estabelecidos fora da União, designámos a Nordlicht, Lda., no Porto, como representante nos termos do artigo 27.º do RGPD.',
            'Na União Europeia somos representados pela Nordlicht, Lda., Rua do Porto 1, Lisboa.'
          ]
        }
      }
    ),
    contact: said(
      [
        '(contato|contatos|contacto|contactos|atendimento)',
        '(fale|falar|entre em contato|como falar|como contactar) [conosco|connosco]',
        'canal* de (contato|atendimento|comunicação)',
        'dúvidas'
      ],
      [
        '(dúvida|dúvidas|perguntas|questões|solicitações|sugestões) ... (contato|contacto|contate|contacte|escreva|fale|falar|envie|mensagem|ligue|use|e mail|email|<email>)',
        '(entre em contato|entrar em contato|fale conosco|falar conosco|contacte nos|contatar nos|escreva para|nos escreva|escreva nos|mande um|envie um) [e mail|email]',
        '(canal|canais) de (contato|atendimento|comunicação)',
        '<email>'
      ],
      [
        'Se tiver dúvidas, entre em contato pelo e-mail.',
        'Ficou com alguma dúvida? Fale conosco.',
        'Para qualquer questão, contacte-nos.'
      ]
    ),
    collection: said(
      [
        '(quais|que) [são] [os] (dados|informações)',
        '(coleta|recolha) de (dados|informações)',
        '(dados|informações) [pessoais] (coletados|coletadas|recolhidos|que coletamos|tratados|tratadas|que tratamos)',
        'tipos de dados',
        'como coletamos'
      ],
      [
        '(coletamos|coleta|coletar|recolhemos|recolhe|recolher|obtemos|tratamos|registramos|pedimos|solicitamos|guardamos) ... (dados|dado|informações|informação|endereço|morada|nome|cpf|e mail)',
        '(dados|informações|informação) ... (coletados|coletadas|coletada|recolhidos|recolhidas|fornecidos|fornecidas|coletamos|recolhemos|tratamos|tratados)',
        '(você|usuário|utilizador|cliente) [nos] (fornece|informa|preenche|cadastra) ... (dados|nome|e mail|informações|cpf)'
      ],
      [
        'Coletamos seu nome e seus dados de navegação.',
        'Os dados recolhidos são o nome e a morada.',
        'Você nos informa nome, CPF e e-mail.'
      ],
      {
        'health-policy': {
          weight: 'fair',
          items: ['collection.health-policy'],
          phrases: ['política .. dados de saúde'],
          examples: ['Nossa política sobre dados de saúde dos consumidores está aqui.']
        },
        health: {
          weight: 'strong',
          items: ['collection.health'],
          phrases: [
            '(dado|dados) .. (saúde|genéticos|biométricos|médicos)',
            '(informações|informação|dados) .. (saúde|fertilidade|gravidez|gestação)',
            'seus (sintomas|diagnósticos|medicamentos|exames)'
          ],
          examples: ['Coletamos dados de saúde.']
        },
        'readings-and-illness': {
          weight: 'strong',
          items: ['collection.health'],
          phrases: [
            '(motivos|razões) de saúde',
            '(doença*|medicament*|medicação|sintomas|dados de saúde|sua saúde|seu ciclo)',
            '(tensão arterial|pressão arterial|frequência cardíaca|histórico médico|alergias|glicemia|horas de sono)'
          ],
          examples: [
            'Na aplicação pode registar a tensão arterial e o peso, que guardamos.',
            'Coletamos o seu histórico médico e as alergias que indicar.',
            'A sua pulseira envia-nos a frequência cardíaca e as horas de sono.'
          ]
        },
        sensitive: {
          weight: 'fair',
          items: ['collection.sensitive'],
          phrases: [
            '(dado|dados|informações) .. (sensíveis|sensível)',
            'categorias especiais',
            '(dados de saúde|opiniões políticas|opinião política|origem racial|origem étnica|vida sexual|orientação sexual|dados biométricos|convicção religiosa)'
          ],
          examples: ['Não coletamos dados pessoais sensíveis.']
        },
        'beliefs-and-origin': {
          weight: 'strong',
          items: ['collection.sensitive'],
          phrases: ['(religião|filiação sindical|orientação sexual|opiniões políticas|origem étnica)'],
          examples: [
            'Não recolhemos informações sobre a sua religião, opiniões políticas ou orientação sexual.'
          ]
        },
        'duty-to-provide': {
          weight: 'fair',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(obrigatório*|obrigatória*|obrigado|obrigada|obriga|opcional|opcionais|facultativo*|facultativa*) ... (dados|fornecer|fornecimento|campos|informações|informar)',
            '(dados|campos|informações|fornecimento) ... (obrigatório*|obrigatória*|opcional|opcionais|facultativo*|facultativa*)',
            '(se não|caso não|recusa em|negativa em) .. (fornecer|fornecê los|informar)',
            'sem (eles|elas|fornecer)',
            'sem (esses|estes|essas|estas) (dados|informações|elementos|campos)',
            '(não fornecimento|falta de fornecimento) ... (dados|informações)',
            '(dados|informações) ... (impossibilita*|inviabiliza*)',
            '(precisamos|necessitamos) (desses|destes) dados',
            '(escolher se|decide se|livre para) [nos] (fornece|fornecer|informa|informar)',
            'condição para (o fornecimento|a prestação|usar|utilizar)'
          ],
          examples: [
            'Você pode escolher se nos fornece esses dados.',
            'Sem essas informações não conseguimos entregar o pedido.',
            'Os campos obrigatórios trazem dados para a entrega.',
            'O não fornecimento dos dados poderá impossibilitar o serviço.'
          ],
          not: ['Sem estes cookies o carrinho não funciona.']
        },
        'what-follows': {
          weight: 'strong',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(recusar|recusa) ... (não poderemos|não podemos|impossível)',
            '(opcional|obrigatóri*) ... (telefone|e mail|nome|dados|contratar)',
            '(telefone|e mail|nome|dados) ... (opcional|obrigatóri*|facultativ*)',
            '(fornecimento|comunicação|disponibilização) .. dados .. (condição|requisito|obrigatóri*|facultativ*|necessári*)'
          ],
          examples: ['O fornecimento dos dados é condição para celebrar o contrato.']
        },
        'given-or-left-out': {
          weight: 'strong',
          items: ['collection.duty-to-provide'],
          phrases: [
            '(faltar|falta|faltarem) .. (número|telefone|telemóvel|morada|endereço|dados|nome) ... não (podemos|poderemos|é possível)',
            'decide que (informações|dados) .. (dá|fornece|partilha|compartilha)',
            '(campos|perguntas) ... em branco',
            '(tem de|tem que) (apresentar|fornecer|indicar|informar) ... (abrir|cadastrar*|registar*|registrar*|contratar|criar|comprar)',
            'recusa em (prestar|fornecer|informar|indicar) ... (impedir*|impede|não|impossível)',
            'entrega .. (documento|dados|informações) ... (obrigatória|voluntária|facultativa|opcional)',
            'sem [um|uma|o|a|seu|sua|este|esta|estes|esses|essas] (endereço|e mail|email|correio|telefone|nome|número|morada|documento*|dados|informações) ... (não|impossível)',
            '(campos|dados|informações) ... asterisco ... (indispensáve*|necessári*|exigid*|preench*|obrigatóri*)',
            '(campos|dados|informações) ... (imprescindíve*|indispensáve*) para (tratar|atender|registar|registrar|contratar|celebrar|concluir|o cadastro|o registo)',
            '(não preenchimento|falta de preenchimento|não fornecimento|não apresentação|não indicação)',
            '(caso não|se não|se você não|se o utilizador não) .. (apresente*|indicar|preencher|forneça*|fornecer*|indique*|informe|informar|preencha*|comunique) ... (não|impossível|impedir*)',
            '(preenchimento|fornecimento|indicação|disponibilização|comunicação) ... (voluntári*|obrigatóri*|facultativ*|opcional|opcionais)',
            '(disponibilização|fornecimento|indicação) .. dados ... (necessári*|exigid*|requisito)',
            '(fornecer|indicar|informar|preencher) ... é (voluntário|opcional|obrigatório|facultativo|necessário)',
            '(optar por|escolher|decidir|pode) não (fornecer*|indicar*|informar*|preencher*)',
            '(lei|contrato) .. (exige|obriga) .. (comunique|forneça|indique|informe|comunicar|fornecer|indicar|informar)',
            '(obrigad* a|precisa|dever de) .. (fornecer|indicar|informar|comunicar) .. (dado*|informaç*|nome|telefone|e mail)',
            '(deverá|deve) (fornecer|indicar|informar|preencher) ... (cadastrar*|registar*|registrar*|contratar|criar|comprar)',
            '(navegar|visitar|usar|utilizar|aceder|acessar|consultar) ... sem [se] (fornecer|indicar|identificar*|cadastrar*|registar*|registrar*)',
            '(precisamos|necessitamos) ... (caso contrário|de outro modo|do contrário) .. não'
          ],
          examples: [
            'Se faltar a morada, não podemos entregar a encomenda.',
            'Você decide que dados nos fornece.',
            'Pode deixar estes campos em branco.',
            'Tem de indicar a idade para criar uma conta.',
            'A recusa em indicar os dados impede o cadastro.',
            'A entrega destes dados é voluntária.',
            'Sem um telefone não podemos confirmar a reserva.',
            'Os campos com asterisco devem ser preenchidos.',
            'Estes dados são indispensáveis para concluir a compra.',
            'Se não indicar a morada, a entrega não será possível.',
            'O preenchimento destes campos é facultativo.',
            'Indicar a idade é opcional.',
            'Você pode escolher não informar o seu nome.',
            'Pode consultar as páginas sem se identificar.',
            'A lei obriga o cliente a indicar o número fiscal.'
          ],
          not: [
            'Sem estes cookies o carrinho não funciona.',
            'Sem o seu consentimento não partilhamos nada.',
            'Somos obrigados a fornecer uma cópia ao juiz.'
          ]
        },
        automatic: {
          weight: 'fair',
          phrases: [
            '(endereço ip|endereço de ip|dados de navegação|tipo de navegador|sistema operacional|sistema operativo)',
            '(automaticamente|de forma automática)'
          ],
          examples: ['Seu endereço IP fica registrado.']
        }
      }
    ),
    sources: said(
      ['(origem|fonte|fontes) (de|dos) [seus] dados', 'de onde .. (dados|informações)', 'como obtemos'],
      [
        '(dados|informações) .. (de|vindos de|obtidos de|provenientes de|junto a) .. (fontes|terceiros|parceiros|outras fontes|bases públicas)',
        '(fonte|fontes) ... (dados|informações)',
        '(dados|informações) [de|das] [seguintes] fontes',
        '(acesso público|públicas|redes sociais) ... (obtemos|recebemos)',
        '(recebemos|obtemos) ... (de terceiros|de parceiros|fontes públicas|redes sociais|do google|do facebook)'
      ],
      ['Recebemos dados das seguintes fontes:', 'Também recebemos informações de parceiros.'],
      {
        public: {
          weight: 'fair',
          items: ['sources.public'],
          phrases: ['(fontes|registros|registos|bases|cadastros) .. (públicas|públicos|acesso público)'],
          examples: ['Dados de fontes de acesso público.']
        },
        'open-to-all': {
          weight: 'strong',
          items: ['sources.public'],
          phrases: [
            'diário (da república|oficial)',
            '(livremente|publicamente) disponíve*',
            'acessíveis ao público',
            'registo comercial'
          ],
          examples: [
            'Alguns dados vêm do registo comercial e da imprensa.',
            'Consultamos também informações livremente disponíveis na internet.',
            'Completamos a sua ficha com fontes acessíveis ao público.'
          ]
        }
      }
    ),
    purposes: said(
      [
        '(finalidade*|fins)',
        '(para que|por que|como) .. (dados|informações)',
        '(uso|utilização|tratamento) (dos|de|das) [seus|suas] (dados|informações)'
      ],
      [
        '(com a finalidade de|para as seguintes finalidades|finalidades (do|de) tratamento|(seguintes|estas) finalidades)',
        '(utilizamos|usamos|tratamos|utiliza|usar|utilizar) .. (dados|informações) ... para',
        '(dados|informações) ... (utilizados|utilizadas|usados|usadas|tratados|tratadas|servem) ... para',
        'tratamento ... (destina se a|tem por finalidade|tem como finalidade)',
        'é para isto que usamos'
      ],
      ['Utilizamos seus dados para melhorar o serviço.', 'Seus dados são tratados para a entrega do pedido.'],
      {
        purpose: {
          weight: 'fair',
          phrases: [
            '(finalidade|finalidades|com o objetivo de|a fim de|com o fim de)',
            '(utilizamos|usamos|utilizados|utilizadas|usados|usadas|servem) ... para'
          ],
          examples: ['Finalidade: entrega do pedido.']
        },
        new: {
          weight: 'fair',
          items: ['purposes.new'],
          phrases: [
            '(nova|novas|outra|outras|diferente|diferentes|diversa|distinta) (finalidade|finalidades|fim|fins)',
            '(finalidade|finalidades|fim|fins) (diferente|diferentes|diversa|diversas|distinta|incompatível|incompatíveis)',
            'mudança* (de|da) finalidade'
          ],
          examples: [
            'Informaremos você antes de uma nova finalidade.',
            'Não usamos os dados para finalidade diversa.'
          ]
        },
        'something-else': {
          weight: 'strong',
          items: ['purposes.new'],
          phrases: [
            'fim que não',
            'outros fins',
            '(para|com) (outros|outras|novos|novas) (fins|finalidades)',
            'mudança de finalidade',
            '(outra|nova) finalidade',
            '(fins|finalidades) (diferentes|distint*)',
            'outro propósito'
          ],
          examples: ['Qualquer tratamento posterior com outro propósito será comunicado a você.']
        }
      }
    ),
    'legal-basis': said(
      [
        '(base legal|bases legais|base jurídica|hipótese* lega*|fundamento* jurídico*|fundamento* lega*|fundamentos)',
        'legítimo* interesse*',
        'interesses legítimos'
      ],
      [
        '(base legal|bases legais|base jurídica|hipótese legal|hipóteses legais|fundamento legal|fundamento jurídico|fundamento de licitude)',
        '(artigo|artigos|art|arts) (6|7|7º|11) ... (lgpd|lei|rgpd)'
      ],
      ['A base legal é a execução do contrato.', 'Tratamos os dados conforme o art. 7º, V, da LGPD.'],
      {
        'legitimate-interest': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: [
            'alínea f ... (artigo|art) 6',
            '(legítimo interesse|legítimos interesses|interesse legítimo|interesses legítimos)'
          ],
          examples: ['A base é a alínea f) do n.º 1 do artigo 6.º do RGPD.', 'Temos um legítimo interesse.']
        },
        'point-f': {
          weight: 'strong',
          items: ['legal-basis.legitimate-interest'],
          phrases: [
            'alínea f .. artigo 6',
            '6 .. alínea f',
            '(art|artigo) 6 [º] [n] [º] 1 [alínea] f',
            '(temos|nosso) [um] interesse em'
          ],
          examples: [
            'Este tratamento assenta no artigo 6.º, n.º 1, alínea f), do RGPD.',
            'Temos interesse em evitar fraudes, o que é legítimo e não prejudica os seus direitos.'
          ]
        },
        grounds: {
          weight: 'fair',
          phrases: [
            '(execução|celebração|cumprimento) .. contrato',
            'obrigação (legal|regulatória|jurídica)',
            '(seu|teu|mediante|com o|no) consentimento',
            'exercício regular de direitos',
            'proteção (do crédito|da vida)',
            'tutela da saúde'
          ],
          examples: ['O tratamento se baseia no seu consentimento.']
        }
      }
    ),
    cookies: said(
      ['cookie*'],
      ['cookie*', '(pixel|pixels|armazenamento local|web beacon|web beacons)'],
      ['Utilizamos cookies.'],
      {
        duration: {
          weight: 'fair',
          items: ['cookies.duration'],
          phrases: [
            'cookie* ... (duração|duram|dura|meses|dias|sessão|expira*|persistente*|prazo)',
            '(duração|validade|expira*) ... cookie*',
            'até [você] fechar o navegador'
          ],
          examples: ['Os cookies expiram em 13 meses.']
        },
        'how-long-they-stay': {
          weight: 'strong',
          items: ['cookies.duration'],
          phrases: [
            'cookies (persistentes|permanentes|de sessão)',
            '(dias|meses|anos) [num|em um] cookie',
            '(meses|dias|anos) num cookie',
            'cookies .. (permanecem|ficam|expiram)'
          ],
          examples: ['A sua escolha é guardada durante seis meses num cookie.']
        },
        'third-party': {
          weight: 'fair',
          items: ['cookies.third-party'],
          phrases: [
            'cookie* ... (terceiros|parceiros)',
            '(terceiro*|nenhum terceiro|google analytics) ... cookie*',
            '(têm|tem) acesso'
          ],
          examples: ['Nenhum terceiro pode ler esses cookies.']
        },
        'set-by-others': {
          weight: 'strong',
          items: ['cookies.third-party'],
          phrases: [
            '(parceiros|terceiros|youtube|google|facebook|meta|anunciantes) ... cookies',
            'cookies ... (parceiros|terceiros|youtube|google|facebook|meta)'
          ],
          examples: [
            'Os nossos parceiros publicitários também podem colocar cookies.',
            'Ao reproduzir um vídeo, o YouTube instala os seus próprios cookies.'
          ]
        },
        consent: {
          weight: 'fair',
          items: ['cookies.consent'],
          phrases: [
            'cookies ... se tiver dado .. consentimento',
            'cookie* ... (consentimento|aceit*|recus*|rejeit*|autoriz*)',
            '(aceit*|recus*|rejeit*|consentimento|autoriz*) ... cookie*'
          ],
          examples: [
            'Os cookies são usados se tiver dado o seu consentimento.',
            'Só usamos esses cookies com seu consentimento.'
          ]
        },
        'only-when-allowed': {
          weight: 'strong',
          items: ['cookies.consent'],
          phrases: [
            'cookies ... (consentimento|consentido|autorizado|permissão)',
            'que cookies',
            'consentimento ... cookies',
            'cookies ... (autorizar|autorização|aceitar|recusar)',
            '(aceitar|recusar) .. cookies',
            'nenhum cookie'
          ],
          examples: [
            'Exceto os estritamente necessários, os cookies só são instalados depois de você autorizar.'
          ]
        },
        'internal-identifiers': {
          weight: 'fair',
          items: ['cookies.internal-identifiers'],
          phrases: ['identificador* persistente*', 'identificador* ... operações internas'],
          examples: ['Usamos identificadores persistentes só para operações internas.']
        }
      }
    ),
    sharing: said(
      [
        '(compartilhamento|partilha|divulgação|destinatários|terceiros|operadores|subcontratantes)',
        'com quem',
        'quem (recebe|tem acesso)'
      ],
      [
        '(compartilhamos|compartilhados|compartilhadas|compartilhar|compartilhamento|partilhamos|partilhados|partilha|divulgamos|repassamos|cedemos|fornecemos|transmitimos|comunicamos|enviamos|revelamos) ... (terceiros|fornecedores|parceiros|prestadores|autoridades|órgãos|destinatários|empresas|operadores|ninguém|transportadora*|bancos|entidades)',
        '(destinatários|operadores|subcontratantes|prestadores de serviço|prestadores de serviços)',
        '(terceiros|parceiros|prestadores|fornecedores|transportadoras) ... (recebem|têm acesso|acessam)'
      ],
      [
        'Não compartilhamos dados com terceiros.',
        'Seus dados são compartilhados com transportadoras.',
        'Partilhamos dados com os nossos subcontratantes.'
      ],
      {
        recipients: {
          weight: 'fair',
          items: ['sharing.recipients'],
          phrases: [
            '(destinatários|prestadores|fornecedores|operadores|parceiros|órgãos|autoridades|subcontratantes|transportadoras) .. (recebem|dados|serviços|serviço|tratamento|públicos|públicas|judiciais)',
            'compartilh* ... com'
          ],
          examples: ['Os destinatários recebem dados.', 'Compartilhamos seus dados com a transportadora.']
        },
        'who-gets-it': {
          weight: 'strong',
          items: ['sharing.recipients'],
          phrases: [
            '(enviamos|comunicamos|cedemos|transmitimos|compartilhamos) ... [a|à|ao] (sociedade|empresa|prestador*|banco|parceiros)',
            '(transportadora|contabilidade|nosso banco|provedor de hospedagem|alojamento web)',
            '(têm|tem) acceso a',
            '(têm|tem) acesso a (estes|os|seus)',
            '(feito|gerido|prestado) pela empresa'
          ],
          examples: [
            'O seu endereço é comunicado à transportadora e o cartão ao nosso banco.',
            'Só o nosso provedor de hospedagem e a nossa contabilidade têm acesso a estes dados.',
            'O envio do boletim é feito pela empresa Brevo.'
          ]
        },
        'business-purpose': {
          weight: 'fair',
          items: ['sharing.business-purpose'],
          phrases: ['(compartilh*|divulg*) ... (fins comerciais|finalidades comerciais)'],
          examples: ['Não compartilhamos informações pessoais para fins comerciais.']
        }
      }
    ),
    sale: said(
      ['(venda|comercialização)'],
      [
        '(vendemos|vender|vendido*|vendida*|venda|comercializamos|comercializar|comercialização) ... (dados|informações|informação)',
        '(dados|informações|informação) ... (vendid*|vend*|comercializad*)'
      ],
      ['Não vendemos seus dados.', 'Seus dados nunca serão comercializados.'],
      {
        'opt-out-link': {
          weight: 'fair',
          items: ['sale.opt-out-link'],
          phrases: ['do not sell', 'não vender'],
          examples: ['Do Not Sell or Share My Personal Information']
        },
        notice: {
          weight: 'strong',
          items: ['sale.notice'],
          phrases: ['we may sell your (sensitive|biometric)'],
          examples: ['NOTICE: We may sell your sensitive personal data.']
        },
        'under-16': {
          weight: 'fair',
          items: ['sale.under-16'],
          phrases: ['(vend*|ced*) ... menores de 16'],
          examples: ['Não vendemos informações de menores de 16 anos.']
        },
        'opt-out': {
          weight: 'fair',
          items: ['rights.opt-out-of-sale'],
          phrases: ['(recusar|recusa|opor se) .. (venda|vendidos)', 'pedido válido de recusa da venda'],
          examples: ['Você pode recusar a venda dos seus dados.']
        }
      }
    ),
    transfers,
    rights,
    ...others
  },
  mentions: {
    weight: 'weak',
    phrases: ['(consulte|consultar|veja|leia|confira) .. (política|aviso) de'],
    examples: ['Consulte a política de privacidade desse site.']
  },
  negations: ['não', 'nunca', 'jamais', 'nenhum', 'nenhuma', 'ninguém', 'sem', 'nem', 'tampouco'],
  affirmations: [
    'não só',
    'não apenas',
    'não somente',
    'não limitad*',
    'não se limita*',
    'sem limita*',
    'não sensíveis',
    'não pessoais',
    'não identificáveis'
  ],
  familiar: {
    seu: ['teu'],
    sua: ['tua'],
    seus: ['teus'],
    suas: ['tuas'],
    pode: ['podes'],
    tem: ['tens'],
    você: ['tu'],
    deseja: ['desejas'],
    utiliza: ['utilizas'],
    fornece: ['forneces']
  },
  frequentWords:
    'de a o e que do da em os dados para com no na dos as seus um por ou uma não se sua suas seu pessoais nos das ao você como mais à nosso nossa nossos são é quando aos informações às pelo pela entre ser pode tratamento podem também sobre esta este essa esse esses essas privacidade política serviço serviços site uso acesso qualquer caso cookies terceiros lei direito direitos conta titular usuário usuários finalidade forma até sem sejam seja base legal consentimento segurança proteção contrato tempo desde já há foi está estão nós isso outros outras'.split(
      ' '
    ),
  signs,
  hints,
  claims: portugueseClaimWords
}
