import type {DisclosureCues} from '../cues.js'
import {said} from './said.js'

/** The wording of disclosures for which few phrases are enough. */
export const others: Readonly<
  Record<
    'retention' | 'security' | 'choices' | 'do-not-track' | 'children' | 'automated-decisions' | 'changes',
    DisclosureCues
  >
> = {
  retention: said(
    [
      '(conservação|retenção|guarda|armazenamento|prazo*)',
      '(por quanto|quanto) tempo',
      '(término|duração) do tratamento'
    ],
    [
      '(conserva*|guardamos|guardados|guardadas|guardar|guarda|mantemos|mantidos|mantidas|manter|armazenamos|armazenados|armazenadas|retemos|retidos) ... (por|durante|prazo*|período|anos|meses|dias|até|enquanto|tempo)',
      '(elimina*|exclu*|apaga*|descarta*) ... (quando|após|depois|assim que|ao fim|ao término|encerrad*|findo)',
      '(prazo*|período|tempo) de (conservação|retenção|guarda|armazenamento)',
      'término do tratamento'
    ],
    [
      'Conservamos seus dados por cinco anos.',
      'Os dados são apagados quando você encerra a conta.',
      'Guardamos os registros de acesso por 6 meses.'
    ],
    {
      period: {
        weight: 'strong',
        items: ['retention.period'],
        phrases: [
          '(conserva*|guarda*|mantemos|mantid*|manter|armazena*|retemos|retid*|retenção|prazo*|período|elimina*|exclu*|apaga*) ... (<number>|um|dois|três|quatro|cinco|seis|dez|doze|vinte) (anos|meses|dias|semanas|horas|ano|mês)'
        ],
        examples: ['São conservados por 5 anos.', 'Guardamos por seis meses.'],
        not: ['Maiores de 18 anos.']
      },
      'in-words': {
        weight: 'strong',
        items: ['retention.period'],
        phrases: [
          '(apagados|destruídos|eliminados|conservados|guarda*) ... (dias|semanas|meses|anos|ano)',
          '(dois|três|quatro|cinco|seis|sete|oito|nove|dez) (dias|meses|anos)'
        ],
        examples: [
          'Os registos são apagados ao fim de sete dias.',
          'Os currículos são destruídos um ano após o último contacto.'
        ]
      },
      'period-alone': {
        weight: 'weak',
        items: ['retention.period'],
        phrases: [
          '<number> (anos|meses|dias|semanas|horas|ano|mês)',
          '(um|dois|três|quatro|cinco|seis|dez|doze|vinte) (anos|meses|dias|ano|mês)'
        ],
        examples: ['Pedidos: 5 anos.']
      },
      criteria: {
        weight: 'fair',
        items: ['retention.criteria'],
        phrases: [
          '(enquanto|até que|pelo tempo|pelo período|durante o tempo|tempo) ... (necessário*|relação|contrato|conta|cadastro|eliminação|exclusão|peça|existir|durar|durarem|obrigações)'
        ],
        examples: ['Enquanto durar a relação.', 'Pelo tempo necessário para cumprir a lei.']
      },
      'as-soon-as': {
        weight: 'strong',
        items: ['retention.criteria'],
        phrases: [
          '(conserva*|guarda*|armazena*) ... enquanto',
          '(uma vez|quando|após) .. (cumprida|atingida|alcançada|terminada|cumprimento) .. (finalidade|relação)',
          'prazos legais',
          '(assim que|logo que) .. (deixam|deixem|deixarem)',
          '(deixam|deixem) de ser necessári*',
          'prazo .. depende'
        ],
        examples: [
          'Apagamos os seus dados assim que deixam de ser necessários.',
          'O prazo depende da prescrição legal.'
        ]
      }
    }
  ),
  security: said(
    ['(segurança|protegemos|proteção (dos|de) [seus] dados)'],
    [
      'medidas (técnicas|de segurança|administrativas|organizativas|organizacionais|adequadas)',
      '(protegemos|criptografia|criptografados|criptografadas|encriptação|encriptados|cifrados|firewall|firewalls|ssl|tls|https)',
      '(acessos não autorizados|acesso não autorizado|incidente de segurança|incidentes de segurança|vazamento|vazamentos)'
    ],
    ['Adotamos medidas técnicas e administrativas.', 'Os dados são criptografados.']
  ),
  choices: said(
    ['(escolhas|opções|preferências)', '(cancelar|descadastr*|sair da lista)'],
    [
      '(descadastrar|descadastre|cancelar a inscrição|cancelar a assinatura|cancelar a subscrição|deixar de receber|desativar|desativá los|bloquear|configurar o navegador|configurações do navegador|definições do navegador)',
      '(é você quem|você) decide',
      'só fazemos isso se'
    ],
    ['Você pode cancelar a inscrição a qualquer momento.', 'Use as configurações do navegador.'],
    {
      incentives: {
        weight: 'fair',
        items: ['choices.incentives'],
        phrases: [
          '(programa de fidelidade|programa de pontos|incentivo* financeiro*)',
          '(participar|aderir|sair) ... (clube|programa|desconto*)',
          '(quanto|valor) .. seus dados'
        ],
        examples: ['O programa de fidelidade dá descontos.']
      }
    }
  ),
  'do-not-track': said(
    ['(do not track|sinais de recusa)'],
    ['do not track', 'global privacy control', '(sinal|sinais) de recusa'],
    ['Respeitamos os sinais Do Not Track.'],
    {
      answer: {
        weight: 'fair',
        items: ['do-not-track.answer'],
        phrases: [
          'do not track ... (respeit*|respond*|atend*|ignor*)',
          '(respeit*|respond*|atend*|ignor*) ... do not track'
        ],
        examples: ['Respeitamos Do Not Track.']
      },
      'opt-out-signal': {
        weight: 'strong',
        items: ['do-not-track.opt-out-signal'],
        phrases: ['global privacy control', '(sinal|sinais) de recusa'],
        examples: ['Tratamos um sinal de recusa como um pedido.']
      },
      'third-party-tracking': {
        weight: 'fair',
        items: ['do-not-track.third-party-tracking'],
        phrases: [
          '(ao longo do tempo|diferentes sites|vários sites) ... (sites|terceiros)',
          'terceiros ... ao longo do tempo'
        ],
        examples: ['Nenhum terceiro coleta dados sobre você ao longo do tempo e em diferentes sites.']
      }
    }
  ),
  children: said(
    ['(crianças|criança|menores|adolescentes|infantil)'],
    [
      '(menores de idade|menores de|menor de|menores|crianças|criança|adolescente|adolescentes)',
      '(dados|informações) de (menores|crianças)'
    ],
    ['O serviço não é destinado a menores de 18 anos.', 'Não coletamos dados de crianças.'],
    {
      'minimum-age': {
        weight: 'fair',
        items: ['children.minimum-age'],
        phrases: [
          'idade mínima',
          'a partir de [os] <number> anos',
          '(menores|maiores|menos|mais|menor|maior) de <number>',
          '(pelo menos|no mínimo|ao menos) <number> anos',
          'menores de (treze|catorze|quatorze|dezesseis|dezoito)'
        ],
        examples: [
          'A idade mínima é de 13 anos.',
          'Destinam-se a pessoas a partir de 16 anos.',
          'Menores de 18 anos.'
        ]
      },
      'parental-consent': {
        weight: 'fair',
        items: ['children.parental-consent'],
        phrases: [
          '(pais|pai|mãe|responsável legal|responsáveis legais|responsáveis) ... (consentimento|autoriz*|permissão|consent*)',
          '(consentimento|autorização|permissão) ... (pais|pai|mãe|responsável|responsáveis)'
        ],
        examples: ['Com o consentimento de um dos pais ou do responsável legal.']
      },
      'parents-agree': {
        weight: 'strong',
        items: ['children.parental-consent'],
        phrases: [
          '(autorização|consentimento) (parental|dos pais|dos responsáveis)',
          '(autorização|licença|consentimento) .. (pais|responsáve*)'
        ],
        examples: ['Se é menor, peça primeiro licença aos seus pais.']
      },
      'parental-rights': {
        weight: 'fair',
        items: ['children.parental-rights'],
        phrases: [
          '(pais|pai|mãe|responsável legal|responsáveis) ... (consultar|revisar|eliminar|excluir|apagar|recusar|pedir)'
        ],
        examples: ['Os pais podem consultar e eliminar os dados da criança.']
      },
      'public-posting': {
        weight: 'fair',
        items: ['children.public-posting'],
        phrases: ['(criança|crianças) ... (público|públicos|públicas|publicar)'],
        examples: ['Uma criança não pode tornar públicos seus dados.']
      },
      protection: {
        weight: 'fair',
        items: ['children.protection'],
        phrases: [
          '(menores|crianças|adolescentes) ... publicidade',
          'proteção .. (menores|crianças|adolescentes)'
        ],
        examples: ['Não mostramos a menores publicidade baseada em perfis.']
      },
      operators: {
        weight: 'fair',
        items: ['children.operators'],
        phrases: ['empresas (coletam|que coletam) ... crianças'],
        examples: ['As seguintes empresas coletam dados de crianças:']
      }
    }
  ),
  'automated-decisions': said(
    ['(decisões automatizadas|decisão automatizada|perfis|perfil)', '(formação|definição) de perfis'],
    [
      '(decisão|decisões) ... (automatizada*|automatizado|automática*)',
      '(tratamento|processamento) automatizado',
      '(formação|definição|criação) de (perfil|perfis)'
    ],
    ['Não tomamos decisões automatizadas.', 'A decisão se baseia em tratamento automatizado.'],
    {
      recommendations: {
        weight: 'fair',
        items: ['automated-decisions.recommendations'],
        phrases: [
          '(sistema*|algoritmo*) .. recomenda*',
          'sistema* ... (seleciona*|ordena*|classifica*) ... (mostramos|conteúdos|produtos|vê)'
        ],
        examples: [
          'Os parâmetros do nosso sistema de recomendação.',
          'Um sistema automatizado seleciona ou ordena o que mostramos a você.'
        ]
      },
      advertising: {
        weight: 'fair',
        items: ['automated-decisions.advertising'],
        phrases: ['(sistema*|algoritmo*|parâmetro*) ... (publicidade|anúncios)'],
        examples: ['Um sistema automatizado seleciona a publicidade que você vê.']
      },
      'artificial-intelligence': {
        weight: 'fair',
        items: ['automated-decisions.artificial-intelligence'],
        phrases: ['inteligência artificial', 'sistema* de ia', 'chatbot*'],
        examples: ['Você conversa com um sistema de IA.']
      },
      'ai-notice': {
        weight: 'fair',
        items: ['automated-decisions.ai-notice'],
        phrases: [
          'ia ... não .. (pessoa|humano)',
          '(reconhec*|perceb*|sinaliz*|marca*|indica*) ... (ia|artificial)',
          '(ia|artificial) ... (sinaliza*|marca*|indica*)'
        ],
        examples: [
          'Aqui você conversa com um sistema de IA, e não com uma pessoa.',
          'As imagens geradas por IA são sinalizadas.'
        ]
      },
      logic: {
        weight: 'strong',
        items: ['automated-decisions.logic'],
        phrases: [
          'principais (parâmetros|critérios)',
          'critérios e [dos|os] procedimentos',
          'lógica (subjacente|usada|utilizada|aplicada)',
          '(critérios|lógica) ... decisão'
        ],
        examples: ['Explicamos os critérios e procedimentos usados.']
      },
      'decided-by-machine': {
        weight: 'strong',
        phrases: [
          'inteligência artificial .. (escolhe|decide|seleciona|avalia|descarta) .. (candidat*|quem|pedido*|se)',
          '(processos|procedimentos|sistemas) (automáticos|automatizados) de decisão',
          'sem que .. (pessoa|humano|ninguém) intervenha',
          'perfil (seu|sobre você|sobre si)',
          '(software|sistema|algoritmo) atribui',
          '(decisão|decisões) ... (únicamente|unicamente|exclusivamente|apenas|somente) .. automat*',
          '(decisão|decisões) ... (tratamento*|processos|meios|sistemas) automat*',
          '(algoritmo*|programa|máquina*|computador|software|sistema*) .. (decide*|rejeita*|recusa*|aprova*|bloqueia*|avalia*|descarta*|pontua*)',
          '(tomada*|adotada*|decidid*|rejeitad*|recusad*|bloquead*|suspens*|avaliad*) .. (por|pelo|pela) .. (algoritmo*|programa|máquina*|computador|software|sistema*)',
          '(rejeit*|recus*|bloque*|suspen*|descart*|avalia*) .. (automaticamente|forma automática|maneira automática|forma automatizada)',
          '(automaticamente|forma automática|maneira automática|forma automatizada) .. (rejeit*|recus*|bloque*|suspen*|descart*)',
          '(solvabilidade|risco|crédito) .. forma (automática|automatizada)',
          '(perfilagem|perfilamento|definição de perfis)',
          'não .. perfis (de|dos|sobre) .. (usuários|utilizadores|clientes|você|pessoas|visitantes)',
          '(pontuação|score) .. (risco|crédito)',
          '(artigo|art) 22 [º] (do rgpd|rgpd|do regulamento)',
          '(artigo|art) 20 (da lgpd|lgpd)',
          '(sem|nenhuma) .. (intervenção|participação) humana',
          '(direito a|solicitar|obter|pedir) .. intervenção humana',
          '(pessoa|humano|funcionário) .. (reveja|rever|reavalie|reavaliar|revise|revisar) .. decisão',
          '(contestar|impugnar) .. decisão',
          'decisões ... toma* .. (pessoa|pessoas|humano|humanos|máquina*)',
          '(toda|cada) [a] decisão .. toma* .. (pessoa|humano)',
          'sempre .. (pessoa|humano) .. (quem|que) decide',
          '(decisão|decisões) ... (não|nunca) .. (deixada*|deixamos|confiada*|confiamos|delegada*) .. (máquina*|algoritmo*|programa)',
          '(não|nem|nenhum|sem) .. (scoring|profiling)',
          '(não|nem) [se|são] (criamos|criam|criados|elaboramos|elaboram|elaborados|geramos|geram|traçamos|traçam|traçados) (perfis|nenhum perfil)'
        ],
        examples: [
          'Uma inteligência artificial descarta pedidos.',
          'Não há procedimentos automatizados de decisão.',
          'O limite é fixado sem que ninguém intervenha.',
          'Não criamos um perfil sobre você.',
          'O sistema atribui uma categoria ao cliente.',
          'Não se adotam decisões baseadas exclusivamente em meios automatizados.',
          'Um programa descarta os pedidos incompletos.',
          'A decisão foi tomada por um computador.',
          'O pedido é bloqueado automaticamente.',
          'Não fazemos perfis dos visitantes.',
          'É atribuída uma pontuação de risco.',
          'Uma pessoa pode rever a decisão.',
          'Cada decisão é tomada por uma pessoa.',
          'É sempre uma pessoa que decide.',
          'As decisões nunca são deixadas a um algoritmo.',
          'Você pode contestar a decisão.',
          'A nossa loja não usa scoring.',
          'Com as suas compras não se traçam perfis.'
        ],
        not: ['A assinatura é renovada de forma automática.', 'Você pode editar o seu perfil quando quiser.']
      },
      'score-and-outcome': {
        weight: 'strong',
        items: ['automated-decisions.logic'],
        phrases: [
          'algoritmo .. (coloca|classifica|determina|decide)',
          '(crédito|pontuação|solvabilidade) ... (método|estatístic*|avalia|calcula|critérios)',
          '(recusado|aprovado|negado) automaticamente',
          'são esses os critérios',
          '(pontuação|score) ... (conta|recusado|calcul*)',
          '(sistema|algoritmo|programa) .. calcula',
          'lógica .. (decisão|subjacente|tratamento)'
        ],
        examples: [
          'A pontuação tem em conta os seus pagamentos anteriores; se for baixa, o pagamento a prazo é recusado.',
          'O sistema calcula, a partir dos seus rendimentos, se o crédito é concedido.'
        ]
      }
    }
  ),
  changes: said(
    ['(alterações|alteração|mudanças|atualização|atualizações|modificações|vigência)'],
    [
      '(alterações|alteração|mudanças|modificações|alterar|alterada|modificar|atualizar|atualizamos|atualizada|mudar) ... (política|aviso|declaração|documento)',
      '(política|aviso|documento) ... (muda|mudar|mudanças|alterad*|atualizad*|modificad*|revisad*)',
      'última atualização'
    ],
    ['Podemos alterar esta política.', 'Este aviso pode ser atualizado.'],
    {
      'last-updated': {
        weight: 'fair',
        items: ['changes.last-updated'],
        phrases: [
          '(última|data da|data de) .. (atualização|modificação|alteração|revisão)',
          '(atualizada|atualizado|revisada|revisado) em'
        ],
        examples: ['Última atualização: maio de 2026.', 'Política atualizada em 2 de março de 2026.']
      },
      'last-revised': {
        weight: 'strong',
        items: ['changes.last-updated'],
        phrases: [
          'versão de <number>',
          '(versão|página|política) .. (alterada|revista|atualizada) .. <number>',
          '(revista|alterada|atualizada) pela última vez'
        ],
        examples: [
          'Versão alterada em 12/05/2026',
          'Esta página foi revista pela última vez em junho de 2026.'
        ]
      },
      'effective-date': {
        weight: 'fair',
        items: ['changes.effective-date'],
        phrases: ['(em vigor|entra em vigor|vigência|vale a partir|válida a partir)'],
        examples: ['Em vigor desde 1º de maio.']
      },
      'in-force-from': {
        weight: 'strong',
        items: ['changes.effective-date'],
        phrases: [
          '(aplica se|aplicar se á) a partir de <number>',
          'produz efeitos',
          '(em vigor|vigente) desde <number>',
          '(aplicável|vigente) (a partir de|desde) [o] <number>',
          'em vigor .. <number>'
        ],
        examples: ['Aplicável a partir de 25 de maio de 2025.']
      },
      notice: {
        weight: 'fair',
        items: ['changes.notice'],
        phrases: [
          '(informamos|informaremos|avisamos|avisaremos|comunicaremos|notificaremos|publicaremos) ... (alteraç*|mudança*|modificações|atualizações)',
          '(alteraç*|mudança*|modificações|alterada|alterar|atualizada|atualizar|modificada|modificar) ... (informa*|avisa*|notifica*|publica*|comunicad*|comunicare*|divulgad*)'
        ],
        examples: [
          'Avisaremos você sobre as alterações.',
          'A política pode ser alterada; a nova versão será publicada aqui.'
        ]
      },
      'told-before': {
        weight: 'strong',
        items: ['changes.notice'],
        phrases: [
          '(alterarmos|modificarmos|alterar) .. (política|aviso) ... (comunicaremos|informaremos|avisaremos)',
          '(adaptamos|alteramos|atualizamos|atualizar|alterar) ... (aviso|política|declaração)',
          '(publicamos|publicaremos|publicada) ... (aqui|página|site)',
          '(alteração|alterações|mudança*|modificação) ... (avisamos|avisaremos|informaremos|comunicaremos|notificaremos)',
          'versão em vigor .. disponível',
          '(avisaremos|informaremos|comunicaremos) ... (alteração|modificação|mudança)'
        ],
        examples: [
          'A versão em vigor está sempre disponível nesta página.',
          'Informaremos de qualquer modificação no próximo início de sessão.'
        ]
      }
    }
  )
}
