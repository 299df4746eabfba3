import { words } from '../../companies/language-data';
import type { PseudonymLanguage } from '../language-data';

const NAME =
  '(?:nomes?|sobrenomes?|apelidos?|identidades?)(?: e (?:os |o )?(?:sobrenomes?|apelidos?))?';
const CHANGED =
  '(?:alterad[oa]s?|trocad[oa]s?|modificad[oa]s?|mudad[oa]s?|substitu[íi]d[oa]s?|inventad[oa]s?|preservad[oa]s? e trocad[oa]s?)';
const FALSE =
  '(?:fict[íi]ci[oa]s?|alterad[oa]s?|trocad[oa]s?|fals[oa]s?|inventad[oa]s?|modificad[oa]s?|mudad[oa]s?|supost[oa]s?|de fantasia|de fachada)';
const PSEUDONYM = '(?:pseud[ôóo]nimos?)';

export const pt: PseudonymLanguage = {
  names: 'capitals',
  beside: [
    'idem(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,30})',

    'que também não se chama(?:m)? (?:assim|desse modo)',
    'que não tem (?:est|ess)e nome',

    '(?:também|igualmente),? (?:(?:é )?(?:um )?(?:nome|pseud[ôó]nimo) )?(?:fict[íi]cio|alterado|trocado|inventado|falso|mudado|pseud[ôó]nimo)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,40})',

    '(?<=[(\\[]\\s?)(?:nome )?(?:também|igualmente) (?:é )?(?:fictício|alterado|trocado|inventado)s?',
    'não é o nome que (?:está|consta|figura) (?:no|do) (?:seu )?(?:passaporte|documento|bilhete)',

    'que (?:aceitou|concordou|pediu|exigiu|topou) [^.,\\n]{0,80}(?:pseud[ôó]nimo|outro nome|nome fict[íi]cio)',
    '(?:vamos chamá-l[ao]|chamemo-l[ao]|chamaremos) assim',

    '(?:na verdade )?não é assim que (?:ele|ela) se chama',
    'cujo (?:verdadeiro nome|nome real|nome verdadeiro) (?:omitimos|não revelamos|não publicamos|foi omitido|preservamos)',

    'que (?:nos )?(?:pediu|pede|prefere|preferiu) (?:para )?(?:que )?não (?:usar|usássemos|dar|revelar|divulgar|ter) (?:o )?seu (?:verdadeiro nome|nome verdadeiro|nome real)(?: divulgado)?',
    'que (?:na verdade )?(?:usa|tem|leva) outro nome',
    '(?:pediu|pede) (?:para|que) (?:trocar|se troque|alterar|mudar) (?:o |seu |o seu )?nome',
    '(?<=[(\\[]\\s?)(?:idem|também|igualmente)(?: (?:é )?(?:um )?(?:pseud[ôó]nimo|nome (?:fict[íi]cio|trocado|falso)))?(?=\\s?[)\\],])',
    '(?:também |outro )*nome (?:também |igualmente |ainda )?(?:fict[íi]cio|alterado|trocado|falso|inventado|mudado|suposto|modificado|fictício)(?: (?:por|para|a)[^().\\n–—]{3,60}|[;:][^()\\n]{3,120})?',
    '(?:não é|não são) (?:este |esse |estes )?(?:o |os )?(?:seus? )?(?:verdadeiros? )?nomes?(?: verdadeiros?| reais| real)?',
    '(?:cujo|cujos) nomes? (?:foi|foram) (?:alterad[oa]s?|trocad[oa]s?|mudad[oa]s?|modificad[oa]s?)(?: [^(),\\n]{3,40})?',
    '(?:chamemos|chamamos|trataremos|chamaremos)-?(?:lhe|lhes|l[ao]s?)? assim',
    '(?:como|assim) (?:a|o|lhe) (?:chamaremos|trataremos|chamamos)',
    'que (?:pediu|pede|prefere|preferiu) (?:para )?ser (?:chamad[ao]|identificad[ao]|tratad[ao]) assim',
    'que (?:na verdade )?não se chama assim',
    '(?:um |é )?nome de fantasia',
    `(?:(?:o|os|seu|seus|um|ambos|ambos os|este é um|é um|são|todos os|cujos?|o seu|os seus) )?(?:verdadeiros? )?${NAME} (?:(?:é|são|foi|foram|ambos|também|totalmente) ){0,2}(?:um )?${FALSE}`,
    `(?:não é|não são) (?:o |os )?(?:seu |seus )?(?:verdadeiros? )${NAME}`,
    `(?:não é|não são) (?:o |os )?(?:seu |seus )?${NAME} (?:verdadeiros?|reais|real)`,
    `cujos? ${NAME} (?:verdadeiros? |real |reais )?(?:foi|foram|é|são) ${FALSE}`,
    `(?:é |são |ambos |também |um |todos )*(?:${PSEUDONYM}|codinomes?)`,
    'que na verdade (?:tem|têm) outro nome',
    'que na verdade se chamam? de outra forma',
  ],
  covering: [
    '(?:trocamos|mudamos|alteramos|modificamos) os? nomes? del[ea]s?',
    '(?:alter|troc|mud|modific)[aá]mos(?:-lhes?)? os? nomes?',

    'seu (?:verdadeiro nome|nome verdadeiro|nome real) é (?:conhecido pel[ao]|do conhecimento d[ao]) (?:redação|redacção|jornal|reportagem)',
    '(?:o |os )?nomes? (?:del[ea]s? )?(?:e (?:o|os) d[oae]s? [^.()\\n]{2,30} )?(?:foi|foram) (?:mudad[oa]s?|alterad[oa]s?|trocad[oa]s?|modificad[oa]s?)',
    '(?:foi compost[ao]|é compost[ao]|foi criad[ao]|reúne|mistura) (?:a partir )?(?:de |dos |das )?(?:os )?(?:depoimentos|relatos|histórias|vivências)',
    '(?:o nome usado aqui|o nome aqui usado|este nome) é (?:inventado|fict[íi]cio|falso)',
    'não é o nome que (?:está|vem|consta)',
    '(?:não é|não são) (?:o |os )?(?:seus? )?nomes? (?:verdadeiros?|reais|real)',
    '(?:não é|não são) (?:o |os )?(?:seus? )?verdadeiros? nomes?',
    `(?:é|são|era|eram)(?: todos| todas| ambos| apenas)? (?:um |uns |os )?(?:${PSEUDONYM}|${NAME} ${FALSE}|personagens? compost[oa]s?|fict[íi]cios|codinomes?)`,
    `(?:os |o |seu |seus |todos os |alguns )?${NAME}(?: del[ea]s?)?(?: (?:de|do|da|dos|das) [^.()\\n]{2,120}?)? (?:foi|foram)(?: todos)? ${CHANGED}`,
    `(?:alter[áa]mos|troc[áa]mos|mud[áa]mos|foram alterados|foram trocados|optamos por (?:alterar|trocar|mudar)) (?:os|o|todos os|alguns) ${NAME}(?: del[ea]s?)?(?: (?:de|do|da|dos|das) [^.()\\n]{2,80})?`,
    `(?:os |o |todos os )?${NAME}(?: del[ea]s?)?(?: (?:de|do|da|dos|das) [^.()\\n]{2,120}?)? (?:é|são|usados[^.\\n]{0,40} são|utilizados[^.\\n]{0,40} são) (?:todos )?(?:um )?(?:${FALSE}|${PSEUDONYM})`,
    'não se chamam? (?:realmente|de verdade|de facto|de fato) assim',
    'foi o nome fict[íi]cio (?:que|escolhido)',
    'este não é o (?:seu )?(?:verdadeiro nome|nome verdadeiro|nome real)',
  ],
  cueWords: {
    name: '(?:nomes?|sobrenomes?|apelidos?|iniciais|identidades?)',
    changed: '(?:(?:trocad|alterad|modificad|mudad|inventad|substituíd)[oa]s?|fict[íi]ci[oa]s?)',
    not: '(?:tampouco|não|nunca|nem|sem)',
    real: '(?:verdadeir[oa]s?|reais|real)',
    writer: '(?:trocamos|alteramos|mudamos|redação|nós)',
    use: '(?:us|utiliz|public|revel|aparec|divulg|dar|diga)\\p{L}*',
    composite:
      '(?:personage(?:m|ns) que (?:re[úu]nem?|junta|resume|soma|condensa)(?: [oa]s)? (?:relatos|histórias|depoimentos|casos|vidas|v[áa]ri[oa]s|tr[êe]s|quatro|cinco|dois|duas)|(?:personage(?:m|ns) compost[oa]s?|junção de (?:várias|vários) \\p{L}+)|história (?:é (?:composta|feita|formada) (?:de|por|das)|é a soma das?|reúne) (?:as|v[áa]rias|muitas|outras|\\p{L}+))',
    be: '(?:é|são|era|eram|trata-se|tratava-se|se trata)',
    theirs: '(?:(?:o|os) (?:delas?|deles?|seus?)(?=\\s?[.,;:)]))',
    chosen:
      '(?:que (?:el[ae] )?(?:própri[ao] )?(?:escolheu|adotou|adoptou|quis|usa|pediu|preferiu)|escolhidos?)',
    hereFor:
      '(?:(?:nesta|neste|para esta|para este|para a|para o|desta|deste) (?:reportagem|texto|matéria|artigo|história|relato|entrevista|conversa))',
    known:
      '(?:(?:é|são) conhecid[oa]s? (?:apenas )?(?:do|da|pelo|pela|deste) (?:jornal|redação|redacção|reportagem))',
    ask: '(?:(?:ped(?:e|em|iu|iram)|prefer\\p{L}+|quer\\p{L}*|quis\\p{L}*|solicit\\p{L}+))',
    otherNames: '(?:outros nomes)',
    suppose: '(?:digamos)',
    ours: '(?:(?:noss[oa]s?|invenção nossa))',
    hereafter:
      '(?:nest[ae]s (?:linhas|páginas),? (?:(?:ele|ela) )?(?:se chamará|chamar-se-á|será))',
    different: 'outros?',
    adverb:
      '(?:na verdade|na realidade|de facto|de fato|claro|naturalmente|aqui|também|obviamente|evidentemente)',
    as: '(?:assim|como)',
    call: '(?:cham(?:amos|aremos|emos|ássemos|á-l[ao]s?)|ser chamad[ao]s?|trat(?:amos|aremos))',
    appear:
      '(?:surge|figur(?:a|am|ará|arão)|identificamos|identificaremos|aparece(?:rá|m)?|apresentamos|citaremos|designamos)',
    byName: '(?:como|pel[oa]s? nomes?|com os? nomes?|sob os? nomes?)(?: de)?',
    otherName: '(?:tem|têm|usam?|aparecem?|demos|damos)(?: aqui)? (?:com )?outros? nomes?',
    fictive: '(?:pseud[ôó]nimos?|nomes? (?:fict[íi]cios?|inventados?|falsos?))',
    choose:
      '(?:escolhemos|decidimos|optamos por|preferimos) (?:chamar|tratar)(?:-?l?[aoe]s?)?(?: de| por)?',
    witness: '(?:testemunha(?: protegida)?|informante|delator[ae]?|colaborador[ae]?)',
    asCode: 'como',
    say: '(?:conhec\\p{L}+|sabia|diz|disse|afirm\\p{L}+|explic\\p{L}+|confirm\\p{L}+|segundo|conta|contou|relat\\p{L}+|lembr\\p{L}+|admit\\p{L}+|declar\\p{L}+|garant\\p{L}+|reconhec\\p{L}+|alert\\p{L}+)',
    fiction: '(?:filmes?|romances?|s[ée]ries?|peças?|novelas?|telenovelas?)',
    none: '(?:nenhum[a]?|qualquer)',
    introduce: '(?:me chamo|chamo-me|chame-me|chamem-me|me chamem?(?: de)?|sou)',
    like: 'como',
    reveal: '(?:esque|revel|divulg|dizer|dar|deu|sab)\\p{L}*',
    viewOf: '(?:segundo|para|conforme)',
    here: '(?:nesta|neste|para esta|para este) (?:reportagem|texto|matéria|artigo|história|relato)',
    notSo: 'não se chamam? (?:assim|desse jeito)',
  },
  exceptWords: ['(?:exceto|excepto|salvo|menos|à exceção|à excepção)'],
  looseNaming: ['aqui (?:será|se chamará)(?= [“«]?[\\p{L}’-]+[”»]?[.,;:])'],
  naming: [
    '(?:pede|pediu|prefere|preferiu|quer|quis) (?:aparecer|figurar|ser (?:citad[oa]|identificad[oa]|apresentad[oa]))(?: aqui| n(?:esta|a) (?:reportagem|matéria)| neste texto)? como(?= [«“]?\\p{L})',

    '(?:por trás d[eoa]|atrás d[eoa])(?= ["“«„]?\\p{L}[^.!?\\n]{2,180} (?:(?:se escond\\p{L}+|esconde-se|está|estava)) [^\\n]{0,300}?(?:pseud[ôó]nimo|heter[ôó]nimo))',

    'condição de (?:ser (?:chamad|identificad|tratad)[oa]|que (?:a|o) cham\\p{L}+)(?: de| como| por)?',
    '(?:trocamos|mudamos|alteramos|modificamos) os? nomes? d[eoa]s?',
    '(?:aqui|nesta (?:reportagem|história)|neste texto),? (?:ela|ele) (?:é|será|se chama)(?= [^.;\\n]{2,30}[;,.:] (?:mas )?(?:o )?(?:seu )?nome (?:verdadeiro|real))',

    '(?:demos|damos|daremos) (?:a[os]? (?:\\p{L}+ ){1,2}|à (?:\\p{L}+ ){1,2})?o nome de',
    '(?:apresenta-se como|se apresenta como|faz-se chamar|se faz chamar)(?<=(?:segurança|proteg\\p{L}+|medo|precaução)[^.\\n]{0,70})',

    '(?:pediu|pede|preferiu|quis)(?: para)? ser (?:chamad|apresentad|citad|identificad|tratad)[oa](?: aqui| apenas| só| somente)? (?:como|de|por|com o nome de|pelo nome de)',
    'testemunha protegida[^.\\n]{0,40} como',
    '(?:se chama|chama-se),? digamos,?',
    'digamos que o nome del[ae] (?:é|seja)',
    '(?:para |n)est[ea] (?:reportagem|texto|matéria|artigo|entrevista|história),? (?:escolheu|escolhe|prefere|preferiu) (?:o nome de|chamar-se|ser chamad[oa] de)',

    '(?:nesta|neste) (?:reportagem|história|texto|artigo)(?: \\p{L}+){0,3} (?:se chama|chama-se|será|vai se chamar)',
    '(?:vamos|iremos|vou|decidimos) (?:chamar|tratar) (?:a|o|as|os) \\S{3,20} (?:de|por)',
    '(?:chamaremos|chamamos|trataremos) (?:a|o|as|os) \\S{3,20}(?: aqui)? (?:de|por)',
    '(?:que|a quem|quem)(?: aqui)? (?:chamaremos|chamamos|chamarei|tratamos|trataremos|daremos o nome|demos o nome|vamos dar o nome)(?: aqui)?(?: de| por)?',
    '(?:daremos|damos|vamos dar)(?:-lhe| a ela| a ele)? o nome(?: fict[íi]cio)? de',
    '(?:foi o|este é o|é o|escolheu o|escolhi o|esse foi o) nome (?:fict[íi]cio|falso|inventado)(?: que (?:ela|ele) (?:própri[ao] )?(?:escolheu|quis|usa|pediu))?:?',
    '(?:identificad[ao]|tratad[ao]|conhecid[ao])(?: aqui)?(?: apenas| só)? (?:pelo|por um|com o|sob o) (?:pseud[ôó]nimo|codinome|nome fict[íi]cio)(?: de)?',
    '(?:nomes? fict[íi]cios?|pseud[ôó]nimos?):',
    '(?:digamos|ponhamos) que se chama',
    'não me chamo',
    '(?:responde|atende) pelo nome (?:falso |fict[íi]cio )?de',
    'não é o (?:verdadeiro nome|nome real|nome verdadeiro) d[aeo]s?',
    '(?:vamos|iremos|vou|decidimos) (?:chamar(?:-lhes?)?|chamá-l[ao]s?|tratar|chamá-l[ao])(?: aqui)?(?: de| por)?',
    '(?:chamaremos|trataremos)(?: (?:aqui|a|o))?(?: de| por)?',
    '(?:a|o|as|os|que|quem|lhe|lhes) (?:chamaremos|chamamos|chamarei|trataremos|vamos chamar|iremos chamar)(?: aqui)?(?: de| por)?',
    'cham(?:á-l[ao]s?-emos|ar-lhes?-emos|emo-l[ao]s?|emos-lhes?)(?: aqui)?(?: de| por)?',
    `(?:com|sob|usa|usar|usando|adotou|escolheu|escolhe|pelo|por|utiliza|atr[áa]s d) ?(?:o|um|esse|este|do)? ?(?:${PSEUDONYM}|nome (?:fict[íi]cio|falso|inventado|suposto)|codinome)(?: de)?`,
    '(?:pediu|pede|preferiu|prefere|quis|quer)(?: para| que)?(?: (?:ser|a|o))? (?:chamad[ao]|identificad[ao]|chamassem|chamemos|tratad[ao])(?: aqui)?(?: de| por| como)?',
  ],
  penNameHides: [
    '(?:sob|com) (?:este|esse) pseud[ôó]nimo(?=[^.\\n]{0,120}(?:public|escrev|romanc|livro|saí|apare))',
    'por trás d(?:este|esse|o) (?:pseud[ôó]nimo|nome literário) (?:est(?:á|ava)|se escond\\p{L}+|esconde-se)',
    'por tr[áa]s do pseud[ôó]nimo (?:estava|está|se escondia|escondia-se)',
  ],
  penNameOf: [
    '(?:é|era|foi|revelou-se|revelou ser)(?:,? (?:na verdade|afinal|na realidade),?)? (?:o |um )?(?:pseud[ôó]nimo|nome art[íi]stico|heter[óô]nimo) (?:de|do|da|usado por)',

    '(?:é|era)(?:,? na verdade,?)? o pseud[ôó]nimo (?:com|sob) (?:que|o qual)',

    '(?:era|é|foi) (?:o|um) (?:nome art[íi]stico|pseud[ôó]nimo|heter[óô]nimo|codinome) (?:de|do|da)',
    `(?:o |um )?(?:${PSEUDONYM}|nome art[íi]stico|heter[óo]nimo|heter[ôo]nimo) (?:de|do|da|usado por)`,
    '(?:nome verdadeiro|nome real|nome de batismo|verdadeiro nome|cujo nome verdadeiro é|nascid[oa] como|de seu nome):?',
  ],
  knownAs: [
    '(?:assina|publica|escreve)(?: [^.,;\\n]{1,30})? como(?= [\\p{Lu}«“])',
    '(?:mais |melhor )?conhecid[oa] pelo (?:pseud[ôó]nimo|nome) (?:liter[áa]rio|art[íi]stico)(?: de)?',
    `(?:mais )?conhecid[oa] (?:como(?= (?!o |a |os )\\p{L})|pelo (?:nome art[íi]stico|${PSEUDONYM})(?: de)?|sob o ${PSEUDONYM}(?: de)?)`,
    `(?:escreve|assina|publica|publicou) (?:como|sob o ${PSEUDONYM}(?: de)?|com o ${PSEUDONYM}(?: de)?)`,
    'nome art[íi]stico',
  ],
  codeWord: 'codinome|nome de (?:c[óo]digo|guerra)',
  codeThing: '(?:opera[çc](?:ão|ões)|plano|projeto|miss[ãa]o|ofensiva|exercício|vírus|programa)',
  caseNouns: words('caso processo julgamento inquérito'),
  codeName: [
    '(?:informante|delator[a]?)(?: de)?(?= ?["“«])',
    'como (?:a|o) (?:testemunha|informante) (?:é|era) (?:conhecid|chamad|identificad|tratad)[oa]',
    'testemunha(?= [«"“])',
    'testemunha protegida,',
    'nome de c[óo]digo',
    'codinome',
    'testemunha (?:protegida|sigilosa)(?: de nome| conhecida como| chamada)?',
    'nome de guerra',
  ],
  pseudonymWords: ['pseud[oôó]nimos?', 'nomes? art[íi]sticos?', 'heter[oôó]nimos?'],
  nameWords: words('nome nomes'),
  pairWords: [
    'ambos',
    'ambas',
    '(?:os |as |dos |das )?(?:dois|duas)',
    'casal',
    'gêmeos',
    'gémeos',
    'gêmeas',
  ],
  pluralWords: [
    'nomes',
    'pseud[ôóo]nimos',
    'identidades',
    'codinomes',
    'apelidos',
    'sobrenomes',
    'são',
    'ambos',
    'chamam',
    'las',
    'los',
  ],
  relativeWords: ['cujo', 'cujos', 'que'],
  usesAlias: {
    verb: '(?:usa|usam|utiliza|adota|escolheu)',
    alias: '(?:um pseud[ôó]nimo|pseud[ôó]nimos|um nome falso|outro nome|um nome fictício)',
  },
  reasons: [
    'porque',
    'para (?:proteger|preservar|resguardar|garantir)[a-z]*',
    'por (?:segurança|razões|motivos|privacidade)',
    'a pedido',
    'anonimato|privacidade',
    'por (?:sua |questões de |razões de )?(?:própria )?segurança',
    '(?:por|com) (?:medo|receio|temor)',
    'temendo',
    'para (?:evitar|não ser)',
  ],
  possessives: ['lhe', 'seu', 'seus', 'dele', 'dela', 'deles', 'delas'],
  kinds: words(
    'departamento padaria farmácia loja comércio supermercado talho açougue salão clínica consultório liceu colégio academia creche cinema teatro cine-teatro cineteatro auditório fábrica cervejaria adega túnel arena galeria agência associação instituto laboratório cooperativa ministério centro construtora consultora fornecedora',
  ),
  otherSubjects: words(
    `teatro cine-teatro cineteatro cão gato navio aldeia povoado freguesia lei prêmio jornal revista filme livro hotel prédio museu bar arquivo ficheiro pasta variável variáveis função campo usuário usuários utilizador utilizadores servidor domínio rua avenida praça cidade vila município estação estádio escola colégio empresa empresas companhia sociedade firma grupo marca partido equipe equipa time clube produto produtos aplicativo aplicação site programa hospital banco cachorro cão gato animal navio barco restaurante parâmetro classe tabela coluna projeto método ponte aeroporto universidade operação fundação bairro formulário teste`,
  ),
  deceit: {
    names: ['nome falso', 'falso nome', 'identidade falsa'],
    aliases: ['pseud[ôó]nimo', 'codinome'],
    deceivers: [
      'arguid[oa]s?',
      'presos?',
      'acusad[oa]s?',
      'candidato que concorreu',
      'golpistas?',
      'suspeit[oa]s?',
      'estelionatári[oa]',
      'burlã[oe]s?',
      'foragid[oa]',
      'detid[oa]s?',
      'enganou',
      'foi identificad[oa] como',
    ],
  },
  demonstratives: ['est[ea]', 'ess[ea]'],
  into: ['(?:para|em)'],
  asSaid: 'como|conforme|segundo',
  doubt: ['(?:(?:pergunt|sab|clar|cert|ignor|especul)\\p{L}*(?:-se)? se)'],
  urge: [
    '(?:pod(?:e|em)|dev(?:e|em)|convém|melhor) (?:\\p{L}+ ){0,2}',
    '(?:incentiv\\p{L}*|aconselh\\p{L}*|recomend\\p{L}*|convid\\p{L}*|suger\\p{L}*|encoraj\\p{L}*)',
  ],
  formerly: ['antes', 'anteriormente', 'ex', 'antiga?o?'],
  realRenaming: [
    'decisão judicial',

    'fusão',

    'adoção',
    'adotad\\p{L}+',
    'certidão',
    'registrad[oa]s?',
    'passaporte',
    'casamento',
    'cart[óo]rio',
    'registro civil',
    'registo civil',
    'tribunal',
    'justiça',
    'oficialmente',
    'legalmente',
    'casou',
    'div[óo]rcio',
    'conservat[óo]ria',
  ],
  otherNotes: [
    'assinantes?',
    'associad[oa]s?',
    'apoiad[oa]',
    'membros?',
    's[óo]ci[oa]s?',
    'financiad[oa]',
    'patrocinad[oa]',
    'bolsistas?',
  ],
  kinWords: words(
    'seu sua seus suas irmão irmã mãe pai filho filha esposa esposo marido mulher companheira companheiro amigo amiga colega primo prima vizinha vizinho namorado namorada avó avô neta neto tia tio sobrinha sobrinho cunhada cunhado sogra sogro noiva noivo padrasto madrasta enteada enteado esposos companheiros ex ex-marido ex-mulher ex-namorado ex-namorada melhor mais nova novo velha velho caçula gêmeo gêmea gémeo gémea mamãe papai filhos irmãos',
  ),
  listWords: words('e ou nem'),
  articles: words(
    'o a os as um uma de do da dos das dona seu senhor senhora menina menino jovem pequeno pequena à ao',
  ),
  openingRoles: words(
    'testemunha sobrevivente vítima preso presa recluso reclusa refugiado refugiada migrante estudante aluno aluna professor professora enfermeira enfermeiro médica médico parteira cuidadora cuidador faxineira empregada empregado garçom garçonete motorista entregador cozinheira agricultor agricultora pescador vendedor vendedora costureira soldador mecânico encanador canalizador operário operária engenheiro engenheira contador contadora viúva viúvo aposentado aposentada reformado reformada adolescente mãe pai avó avô filho filha irmão irmã prima vizinho vizinha colega namorada namorado esposa marido cantor cantora rapper músico ator atriz bailarina bailarino escritor escritora blogueira romancista poeta pintora pintor jornalista ativista voluntária voluntário intérprete tradutora tradutor inquilina inquilino cliente paciente trabalhadora trabalhador diarista',
  ),
  placeWords: ['em'],
  personNouns: words(
    'crianças menores meninos casal gêmeos gémeos gêmeas recruta mulher homem menina menino moça moço rapaz rapariga criança jovem bebê bebé pessoa entrevistada entrevistado soldado protagonista',
  ),
  familiarForms:
    'antónio Tó Toni|antônio Toninho|eduardo Edu Dudu|fernando Nando|francisco Chico|gabriel Gabi|isabel Bel Belinha|joão Joãozinho|joaquim Quim|josé Zé|manuel Manel Nelo|maria Mariazinha|rafael Rafa|roberto Beto|carlos Carlinhos|luiz Luizinho|pedro Pedrinho|paulo Paulinho'.split(
      '|',
    ),
  notNames: words(`nem 
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela com sem para sobre entre até desde segundo conforme durante após ante sob contra e ou nem mas porém porque que quem qual quais cujo cuja quando onde como se enquanto pois à ao aos às
    ele ela eles elas eu tu você vocês nós seu sua seus suas meu minha meus minhas nosso nossa lhe lhes este esta estes estas esse essa isso isto aquele aquela
    é são era eram foi foram há está estão tem têm tinha faz diz disse conta explica lembra relata afirma
    não sim já muito mais menos também só assim depois antes agora hoje ontem amanhã sempre nunca quase ainda então além mesmo lá aqui ali tudo todo todos toda todas alguns algumas muitos muitas cada outro outra outros outras ambos ambas dois duas três quatro cinco
    nome nomes pseudônimo pseudónimo pseudônimos pseudónimos nota redação redacção foto autor autora texto reportagem história depoimento
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo
    brasil portugal lisboa porto angola moçambique europa américa
    filha filho mãe pai irmã irmão chamemos vamos talvez
  `),
  humanVerbs: words(
    'vive mora vivia morava dorme sorri concorda acena ri chora suspira sussurra lembra conta sonha cozinha mexe come bebe estuda nasceu fugiu',
  ),
  honorifics: words(
    'sr sra srta senhor senhora senhorita dom dona dr dra doutor doutora professor professora irmã irmão padre frei tia tio avó avô d',
  ),
  offices: words(
    `vereador vereadora deputado deputada conselheiro conselheira dr dra doutor doutora advogado advogada juiz juíza promotor promotora procurador procuradora médico médica psicólogo psicóloga psiquiatra diretor diretora director directora prefeito prefeita ministro ministra porta-voz delegado delegada presidente deputado deputada senador senadora sociólogo socióloga pesquisador pesquisadora investigador investigadora jornalista fotógrafo fotógrafa economista coordenador coordenadora inspetor inspetora secretário secretária especialista assistente vereador vereadora reitor reitora autarca comissário comissária desembargador desembargadora antropóloga antropólogo repórter`,
  ),
  particles: words('de do da dos das van von el al bin di'),
  givenNames: words(
    'amparo socorro graça dores fátima rosário glória vitória esperança amado consuelo joão josé maria antónio antônio ana francisco carlos paulo pedro lucas luiz luís marcos rafael daniel marcelo bruno eduardo felipe raimundo rodrigo fernando sebastião adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana gabriela vera vitória larissa cláudia beatriz rita sónia sônia tânia tatiana kátia rosângela aparecida fátima conceição socorro neide ivone sueli marlene terezinha dalva cleide edna gilberto edson wellington wesley maicon kauã cauã davi enzo miguel arthur heitor bernardo theo gael samuel benjamin alice sofia helena laura manuela isabella heloísa luiza lívia cecília eloá antonella maria-clara tomás afonso martim santiago duarte salvador lourenço gonçalo diogo tiago rodrigo matilde carolina leonor inês mafalda francisca madalena constança benedita iara jussara jandira moacir ubirajara aminata fatou mamadou ibrahima bacari domingos albertina',
  ),
};
