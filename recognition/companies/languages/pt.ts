import { type CompanyLanguage, formsOf, phrases, words } from '../language-data';
import { SETTLED_BRANDS } from '../settled-brands';

export const pt: CompanyLanguage = {
  script: 'latin',
  hasBareAppositions: true,
  otherKinds: words(`
    prefeito prefeita vereador vereadora deputado deputada senador senadora ministro ministra governador governadora autarca advogado advogada médico médica doutor doutora enfermeiro enfermeira
    professor professora juiz juíza promotor promotora padre bispo freira pároco polícia policial bombeiro bombeira futebolista atacante avançado goleiro zagueiro treinador treinadora piloto ciclista nadador nadadora
    atleta tenista boxeador ator atriz cantor cantora realizador realizadora escritor escritora romancista poeta pintor pintora escultor escultora músico compositor pianista bailarina filósofo cientista físico inventor
    astrónomo astrônomo explorador navegador jornalista fotógrafo fotógrafa aposentado aposentada reformado reformada padeiro padeira carpinteiro operário operária agricultor agricultora pastor pescador cozinheiro
    cozinheira taxista estudante aluno aluna menino menina rapaz rapariga sobrinho sobrinha avô avó tio tia marido esposa primo prima viúva viúvo vizinho vizinha sobrenome apelido alcunha deus deusa
    ninfa cidade vila aldeia município freguesia bairro distrito rio lago ilha vulcão planeta asteroide cão cadela cachorro gato gata cavalo égua papagaio
       meia líbero armador ponta-de-lança artilheiro pivô levantador ponteiro judoca carateca ginasta maratonista velocista surfista
    skatista canoísta velejador velejadora esgrimista triatleta corredor corredora halterofilista patinador patinadora golfista xadrezista enxadrista
    selecionador árbitro lutador lutadora cirurgião cirurgiã dentista psicólogo psicóloga psiquiatra pediatra ginecologista cardiologista oncologista
    infectologista infeciologista epidemiologista biólogo bióloga geólogo geóloga químico matemático matemática botânico naturalista zoólogo arqueólogo
    arqueóloga antropólogo antropóloga sociólogo socióloga historiador historiadora economista arquiteto arquiteta estilista  designer rapper
    funkeiro funkeira sertanejo pagodeiro sambista fadista guitarrista baterista baixista violinista violoncelista harpista tenor soprano barítono maestro
    maestrina coreógrafo coreógrafa bailarino dançarino dançarina comediante humorista palhaço apresentador apresentadora locutor locutora roteirista
    argumentista dramaturgo ensaísta cronista tradutor tradutora ilustrador ilustradora cartunista caricaturista  azulejista ceramista tecelã
    rendeira costureira alfaiate barbeiro cabeleireiro cabeleireira manicure sapateiro ferreiro serralheiro marceneiro pedreiro vaqueiro boiadeiro peão
    fazendeiro seringueiro garimpeiro jangadeiro marinheiro capitão almirante coronel sargento tenente guerrilheiro cangaceiro cardeal patriarca rabino imã
    missionário missionária frade monge santo santa beato beata mártir profeta apóstolo rei rainha príncipe princesa duque duquesa conde condessa marquês
    marquesa barão baronesa imperador imperatriz czar faraó sultão titã musa sereia semideus herói heroína orixá constelação galáxia cometa cratera 
    península afluente localidade vilarejo povoado cadelinha filhote gatinho vaca touro burro cabra ovelha urso ursa lobo loba leão leoa tigre elefante
    golfinho baleia águia falcão coruja tartaruga coelho hamster labrador rafeiro vira-lata pónei pônei`),
  otherAfter: phrases(`
    de nome, de apelido, de sobrenome, de nascimento, em pessoa, significa, em inglês, em latim, em grego, na gíria, em gíria`),
  livingVerbs: words(`
    morreu nasceu viveu vivia estudou pintou pintava esculpiu dormia sonhava chorou amava odiava sorriu cantava dançava desenhava enviuvou emigrou mancava
    casou namorava compôs recita canta dança pinta escrevia ensinava reinou mia late ronronava sorria chora`),
  clubs: {
    names: [
      'porto seguro',
      'portoseguro',
      ...words(
        'suzano ipiranga contagem santander minerva sagres cielo votorantim natal marisa olinda vitória setúbal guararapes taurus',
      ),
    ],
    topics: words(`
      água piscina nadador medalha livres
      cantábria cantábrico ferry cais navio navio-escola estátua templo deusa mitologia promontório fortaleza peregrinos catedral romaria
      hotel hotéis pousada pousadas ocupação réveillon orla veraneio balsa
      prefeitura moradores turistas feriado feriadão bairro bairros praia praias ginásio adutora vereadores temperatura
      enchente alagamento alagamentos monumento museu hino riacho margens carnaval munícipes`),
  },
  callingWords: words(`
    chamado chamada chamados chamadas denominado denominada intitulada batizado batizada baptizado baptizada`),
  adjectiveEndings: words(`
    ína íno aco aca ítima ítimo aérea aéreo ícola ícolas icas icos ivas ivos osas osos ados adas idos idas ais eis ares árias ários anas anos inas inos
    ês esa uesa uês ense ano ana ino ina eira eiro ica ico al ar ário ária ivo iva oso osa ista ora dor dora edor edora ã ão eia eu ol ola ota
    ado ada ido ida russa russo suíça suíço sueca turca grega belga chinesa gaúcha gaúcho carioca paulistana mineira mineiro vegan jovem nova pequena própria digital online independente concorrente luso hispano franco anglo ítalo germano sino nipo austro afro greco
    low cost delivery food tech fintech biotech agritech edtech healthtech insurtech proptech verde limpa familiar nuclear solar elétrica elétrico indígena
    árabe saudita ligeiro israelita vietnamita cipriota austríaca austríaco eslovaca eslovena sérvia croata búlgara romena ucraniana`),
  firmOnlyBefore: phrases(`
    presidente executivo da, presidente executivo do, ceo da, ceo do, acionistas da, acionistas do, subsidiária da, controladora da, cotação da, papéis da,
    títulos da,
    ceo e fundador da, fundador e ceo da, fundadora e ceo da, cofundador e ceo da, diretor financeiro da, diretora financeira da, cfo da, cto da, coo da,
    presidente do conselho de administração da, conselho de administração da, capital social da, oferta pública de aquisição da, oferta pública inicial da,
    ipo da, opa sobre a, aumento de capital da, debêntures da, controladora do, subsidiária do, acionista da, investidores da, credores da, insolvência da,
    recuperação judicial da, faturamento da, faturação da,  lucro da,  prejuízo da,  fábrica da, fábricas da, 
     presidente-executivo da, administrador executivo da,   operários da,
    fabricado pela, fabricada pela, fabricados pela, fabricadas pela, comercializado pela, comercializada pela, comercializados pela, engarrafado pela,
    galpão da, falência da, operário da, operária da, costureiras da, unidade fabril da,
    ceo de, presidente executivo de, presidente-executivo de, ceo e cofundador da, ceo e cofundadora da, ceo e fundadora da, acionistas de,
    cofundador e ceo de, fundador e ceo de, fundadora e ceo de`),
  tradedBefore: phrases(`ações da, ações do, ação da, acções da, capital da,
    ações de, papéis de, títulos de`),
  marketWords: words(
    `bolsa b3 ibovespa psi pregão acionistas balanço trimestre lucro prejuízo cotação papéis dividendo derreteram dispararam desabaram tombaram
    fechamento fecho pregões   desvalorização valorização  dividendos trimestral mergulharam recuaram avançaram subiram caíram saltaram`,
  ),
  relatives: words('que'),
  makingVerbs: words(`
    fabrica produz desenvolve vende comercializa constrói distribui transporta importa exporta aluga projeta opera monta recicla engarrafa
    costura tece torrefaz embala fatura emprega  fabricava produzia  patenteou fornece instala imprime reboca entrega freta 
    refina `),
  commonWords: words(`
    sereia forno cantinho recanto toca quintal sabor tasca chão porto lar rosa doçura cabana choupana caravela âncora barca bica brasa espigueiro figo fornada forja horta jangada lareira ninho paço padeirinha
    passarinho pastor pescador pinhal poço rebento rouxinol sobreiro souto tacho talho viveiro vindima pomar navegador tear engenho alambique sítio mineiro cacau cheiro oficina ateliê atelier
    cajamar germânia
    abacate abelha abraço ácido açúcar alameda alecrim alerta algodão alvorada amanhecer amêndoa ameixa anel arara arroz avião azeite bambu bandeira barril bicho bode bolsa
    borboleta bosque búfalo búzio cacau cacto café cajueiro camelo canela canoa capivara caranguejo carvão cascata cebola cegonha cereja chá chocolate ciclone cigarra coelho coco
    colher colmeia condor coruja crocodilo dourada duna dueto elefante encanto enigma escudo espiga esquilo espuma estrada fênix flamingo flecha fogueira formiga frota gafanhoto
    gaivota galáxia garça gavião girafa girassol golfinho goiaba grilo guaxinim hortelã ipê jabuti jacaré janela jasmim joaninha lagarto lâmpada lavanda lebre lírio lobo louro maçã
    magnólia mandarim maré mariposa menta miragem morango mosaico muralha neblina neve noite nogueira noz oliveira orquídea ouriço ovelha pavão peixe pelicano perdiz pêssego
    pinguim pipoca pirata pluma pomba portal praça quartzo raposa relâmpago represa rocio romã ronda safira salmão samambaia sapo semente serpente sino tambor tartaruga teto tigela
    tormenta trevo trovão tubarão tucano tulipa urso veado vulcão zebra abstract academia angular bit box cargo charter combi crocs diesel ego flash full gamma go hit id
    international kit lucid magenta magnet man medium mural note oriental pause pilot pulse radar rage ring safari session square top uni
    abril aço ação acer açor adega ágil águia ala alba alegria alfa aliança allegro alma alphabet alpargatas alta alto amarelo amazonas âmbar ambiente ameno americana americanas amiga amigo amor âncora andorinha anjo ao apple aqua ar ara araújo arca arco areia arena argo ariel arm arte as asa asia aspen assim astra astro atacadão atlas atual aurora avante avenida
    aymoré azul azulejo azuis bahia baía baixa bala balança banco banda bar barco base bayer beira bela beleza belo bem benchmark best beta bic bimbo bis boa boca bola bolt bom bonança borges  boss botica braga brasil brava bravo brilhante brinde brisa buriti caixa caixote calor camargo caminho campeão campo canal canon canto capital caracol carioca carrefour carta casa casal
    casino castelo castro cavalo cedro celeste cem central centro cerrado cesta chama chave cheia chevron cielo cinema circle cisne citadel clara claro clube cobre coca cogna colina colombo comercial comercio companhia cometa concha conforto confiança continental continente copa copel coração coral coroa correio correios corte corona cosmos costa couro cozinha cravo cresta criativa cristal cruz cruzeiro cuba cultura
    dali damas dança   delta desktop desejo deus dia diamante digital direcional direto doce domo dona dourado dragão ducal eco eclipse ela elite embarque empório encontro energia enjoei entre época equatorial era escola esmeralda espaço especial esperança espírito esso estado estilo estrela eternal etna eva evolução expresso extra fábrica fama farol fazenda feliz  ferro 
    fibra fidelidade figueira flor flora floresta fleury fogo fonte força fortaleza fortuna forum fox frágil franco frango frente fresco fruta futura gala galo gama gap garoto gás gato generali general gigante giro glória globo gol gota graal grande granja grão gratis grupo guanabara guaraná guararapes harmonia helena hilton honor hora horizonte ibéria iberia ícone ideal iguatemi iguana ilha ímpar império
    imperial índigo inter intermédica iris íris ita itália jaguar jardim jazz joia joy júlia júnior júpiter juventude karma kiwi lã lagoa lar laranja largo latam leão leite leo leonardo leve liberty liberdade líder light lima limão lince linda linha lira livre livraria local localiza loft loja lojas longo lopes lótus lua lumen luna luxo luz macro madeira mãe magazine magnésia magno maia maio manga mangueira
    manteiga mar maravilha marca margarida marisa marte mars mascote master mata matriz máxima maxi medial medina meia melhor mel mercado mercantil mercúrio meridional meta metal metro metrô milenar minerva mineira mini mira mitre moda moderna mobly moinho mol montana monte moura móvel movida mundial mundo multi museu nação nacional natal natura naturae natureza nau navegantes nau neo neon neste netuno nexo ninho nobre norma normal norte
    nos nós nossa notre nova novo nuvem oásis oceano óleo oi oito olá olimpo olímpia oliva ômega omega onda once onça opera ópera ótima oracle oral orange orgânica oriente órion orion ouro outono outback pacífico padrão paladar palácio palmeiras panda pantanal pão papel para paraíso paramount parque pátria paz pedra pérola perdigão pernambucanas personal pico pilar pinheiro pioneira pirâmide planalto planeta plano plena plus polar
    polo pomar ponta ponte ponto popular porta porto porto-seguro positivo posto potência prado praia prata presidente prima primavera primeira prime primor princesa prisma pró progresso promo pronto próximo prumo público puma pura quatro queijo quero quinta raia rainha raiz rápido ramp real rede reflexo regional  reino renascença renner renova república reserva rio riachuelo rima riqueza rival roca rocha roda roma romi rosa rota royal rubi rumo
    sabadell saber sabiá sadia safra sal salgado salto salsa santa santander santo santos são sapato sapatos saraiva seat segredo segura segurança seiva selva serena serra serrana shell sigma simples sinal singular sky slack smart sol solar som sonda sonho soma stone subway sucesso suco sul suma super suprema suzano tabu tal tam tamarindo tango tap target taurus teia tejo tela tele telegram tempo tenda tenente tenda terra tesla tesouro
    tia tigre tim tintas titã tito topo torre total três trem trigo trio triunfo tropical troia tupi turbo última ultra união unidas único universal universo uno urca usina uva vaca vale valentim valor vanguarda vara vela velha veleiro velo vênus vênus verde verão vento vera vereda vero verso vésper via viação viagem vibra vida vidro vila vinho viola violeta visa visão visconde vista vita vitamina vitória viva vivenda vivo você
    voar volta vou wilson xis zara zelo zoom val quinta casal ribeira costa foz água águas horta fonte várzea cova lapa pedra agrícola vitivinícola agropecuária industrial mercantil açaí tapioca cachaça azeitona moinho terra casa
    record band arezzo
    pé cimentos conto lenda sabores aromas vinhos frutos flores folha mão mãos letra letras cores cor vozes ideias terras raízes sonhos delícias tesouros
    caminhos encantos portas pastel queijos pães doces tempero temperos fruto trilhos trilhas rotas casas irmãos amigos senhor senhora carris
    rei
    havaianas impresa`),
  articledWords: words(`
    apple target block boss gap puma visa meta seat oracle canon arm sky shell snap zoom orange bolt cursor gol claro vivo vale natura azul continente rumo light stone loft subway globo americanas corona planeta notion`),
  noLegalForms: [],
  settledNames: [
    ...SETTLED_BRANDS,
    ...words(`
    apple honda suzuki ferrari marriott hilton dior macquarie telekom uber amazon tesla airtel armani ferrero bloomberg acer citi ford fiat thales tata roche imbue luma fitch carrefour santander decathlon alphabet telegram oracle kodak oboticário pingodoce xp natura monsanto
    odebrecht camargocorrêa andradegutierrez queirozgalvão mercadolivre leroymerlin fnac
    samarco unitel ctt volks taag sonangol
    alpargatas bcp bfa bhp bpi brf btg banif bial brb cgd csn cuf caoa carris cofina colep dasa decolar furnas gpa impresa itaipava jsl klabin leya
    marcopolo meo médis minipreço muffato mrs nowo oas ogma panvel parfois petz randon ren sata sbt sic sibs sumol tap tupy vtex weg zaffari visabeira bes
    ges amil aché assaí bmg digi temu hering olx
    renova avon record band vivara osklen arezzo
    vinci bai`),
  ],
  firmNouns: words(`
    empresa empresas companhia companhias sociedade sociedades firma firmas grupo grupos gigante gigantes multinacional multinacionais startup startups start-up fabricante fabricantes produtor produtora produtoras operador operadora operadoras banco bancos cadeia cadeias rede redes marca marcas grife grifes rival rivais concorrente concorrentes
    filial filiais subsidiária subsidiárias controladora controlada matriz fornecedor fornecedora fornecedores transportadora transportadoras aérea aéreas seguradora seguradoras petroleira petroleiras petrolífera petrolíferas montadora montadoras construtora construtoras construtor incorporadora incorporadoras imobiliária imobiliárias tecnológica tecnológicas
    farmacêutica farmacêuticas laboratório laboratórios mineradora mineradoras varejista varejistas retalhista retalhistas supermercado supermercados hipermercado distribuidora distribuidoras distribuidor consultoria consultora plataforma plataformas fintech fintechs unicórnio unicórnios conglomerado holding cooperativa vinícola cervejaria cervejarias editora editoras
    energética elétrica elétricas concessionária concessionárias siderúrgica siderúrgicas cimenteira papeleira têxtil gestora gestoras fundo fundos investidor investidora corretora corretoras financeira financeiras telecom telefônica telefónica aplicativo aplicativos aplicação app buscador franquia franquias joalheria joalharia frigorífico frigoríficos usina usinas lojista loja lojas
    agência estúdio estúdios boutique  empreiteira empreiteiras metalúrgica metalúrgicas moageira panificadora engarrafadora desenvolvedora desenvolvedor biotecnológica biotech chocolateira laticínio conserveira corticeira química petroquímica fabricadora retalhista telecomunicações locadora locadoras hotelaria hoteleira teleoperadora credora patrocinadora empregador empregadora
    startup sapataria confecção calçadista mineira açucareira armadora estaleiro metalomecânica construtor turística viação caixa clínica hospital-privado drogaria drogarias farmácia padaria doceria torrefadora torrefação sucroalcooleira sementeira agroindústria agropecuária empreendedora exportadora importadora comercializadora geradora transmissora cervejeira cervejeiras joalheira livreira leiloeira gravadora discográfica resseguradora gasolineira vidreira hidrelétrica termelétrica carvoeira tabaqueira algodoeira cafeeira arrozeira leiteira queijaria
    madeireira madeireiras moveleira cosmética empacotadora atacadista atacadistas grossista participada scale-up dona proprietária transportador telefonia geradora elétrica naval aeronáutica retalhistas lusa
    gelataria geladaria sorveteria confeitaria pastelaria churrascaria serraria serralharia marcenaria carpintaria olaria fundição curtume tecelagem
    malharia fiação lanifício tinturaria lavandaria lavanderia relojoaria ourivesaria  perfumaria livraria papelaria tipografia gráfica estofaria
     funerária salsicharia talho  destilaria queijeira  moagem avícola  floricultura garrafeira hipermercados mercearia
    minimercado discount  armadores  transportadores emissora produtores  resseguradoras bilheteira tiqueteira
     empregadores vidraria  `),
  namingNouns: words(`
    tech consultora pizzaria escritório operador
    empresa companhia firma startup multinacional fabricante operadora montadora seguradora petroleira petrolífera construtora incorporadora imobiliária tecnológica farmacêutica laboratório mineradora varejista retalhista distribuidora consultoria plataforma fintech unicórnio conglomerado holding cooperativa vinícola cervejaria editora energética elétrica
    concessionária siderúrgica cimenteira papeleira têxtil gestora corretora financeira aplicativo app empreiteira metalúrgica panificadora engarrafadora desenvolvedora biotecnológica chocolateira conserveira corticeira petroquímica locadora hoteleira transportadora marca rede cadeia produtora subsidiária controladora sociedade calçadista agência grife frigorífico
    estaleiro fornecedora fornecedor aplicação torrefadora exportadora importadora comercializadora grupo fundo drogaria cervejeira joalheira livreira leiloeira gravadora discográfica resseguradora vidreira hidrelétrica tabaqueira algodoeira cafeeira madeireira moveleira atacadista grossista participada banco petrolífera mineira química açucareira construtor startup scale-up plataforma armadora sucroalcooleira
    viação gelataria geladaria sorveteria confeitaria pastelaria padaria torrefação serraria serralharia marcenaria carpintaria olaria fundição curtume
    tecelagem malharia fiação lanifício tinturaria lavandaria lavanderia relojoaria ourivesaria perfumaria livraria papelaria tipografia gráfica funerária
    salsicharia  destilaria queijaria queijeira moagem avícola sapataria confecção  supermercado hipermercado emissora cosmética boutique
    telecom teleoperadora leiteira arrozeira moageira
    calçado conservas cortiça mobiliário brinquedos lanifícios confeções confecções enchidos laticínios lacticínios`),
  noNames: words(`
    covilhã trofa maia amadora moita nazaré madeira guarda figueira golegã lourinhã azambuja chamusca batalha sertã mealhada murtosa calheta mooca lapa barra penha tijuca rocinha maré pampulha
    wagner amazónia amazônia douro tejo nordeste agreste cerrado sertão pampa bairrada dão mondego baixada
    benfica sporting académica boavista belenenses flamengo corinthians palmeiras vasco botafogo fluminense grêmio internacional cruzeiro atlético bragantino santos vitória
    escolar
    ia ai it ceo cfo cto ue eua usa tv ipo opa pib rh pme mei inss fgts brasileira brasileiro portuguesa português angolana europeia europeu americana chinesa nacional internacional pública público privada estatal municipal estadual federal geral central mista misto sp rj mg rs pr
    brasil portugal lisboa porto angola moçambique popular socialista parlamentar mundial limitada anônima anónima civil protetora esportiva desportiva de san santa são santo el la o a os as dona dom senhor senhora segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    europa américa áfrica ásia deus estado governo filarmônica filarmónica musical cultural teatro teatral política humana secreta globo-de-ouro bíblica rádio igreja alimentar interamericano asiático africano solidário salvemos stop sos cidadã cidadão afetados moradores não sim
    cgtp ugt cut fectrans fesap psp gnr pj sns inem asae alentejo algarve  minho  trás-os-montes  açores bahia paraná goiás pernambuco
    maranhão piauí ceará pará amazonas  rondônia roraima amapá tocantins sergipe alagoas paraíba mato grosso  gerais benguela huíla huambo cabinda
    namibe malanje uíge catalunha galiza andaluzia baviera toscana sicília bretanha provença califórnia texas flórida funai ibama polícia exército marinha
    bombeiros proteção defesa câmara prefeitura
    minas
    catedral sé universidade faculdade basílica assembleia junta`),
  indefinite: words('um uma o a'),
  nounAttributes: [],
  descriptions: phrases(`
    com sede em, com sede no, com sede na, sediada em, sediado em, fabricante de, dona de, dono de, dona da, dona do, proprietária de, controladora da, controladora do, controladora de, subsidiária da, subsidiária do, especializada em, especializado em, fundada em, fundada por, listada na, cotada em, fornecedora de,
    operadora de, produtora de, líder em, líder do, empresa de, companhia de, gestora de, sociedade de, firma de,
    histórica empresa, tradicional empresa, pequena empresa, jovem empresa, histórica fábrica,  uma app, uma aplicação, um aplicativo,
    app que, aplicação que, aplicativo que,    maior fabricante, maior produtora, maior produtor, maior rede,
    maior empresa, maior grupo,   controlada pela, controlada pelo, detida pela, detida pelo, participada da, participada do`),
  firmHeads: words(`
    Banco Grupo Construtora Construções Metalúrgica Transportes Transportadora Laboratórios Laboratório Indústrias Indústria Irmãos Viação Lojas Supermercados Drogaria Drogarias Farmácias Frigorífico Mineradora Mineração Companhia Seguros Imobiliária Incorporadora Distribuidora
    Comercial Usina Cervejaria Vinícola Adega Adegas Confecções Calçados Móveis Têxtil Papelaria Livraria Editora Cimentos Cerâmica Química Estaleiros Hotéis Viagens Padaria Laticínios Conservas Moinho Moinhos Agropecuária Agroindustrial Cooperativa Construtora Empreendimentos
    Autopeças Autoviação Rodoviário Expresso Tecelagem Fiação Curtume Caves Quinta Herdade Corticeira Banca Banque Groupe Engenharia Empreiteira Siderúrgica Colchões Tintas Plásticos Eletrodomésticos Joalheria Joalharia Holding Azeites Vinhos Cafés Gráfica Pastelaria Madeireira Serralharia Marcenaria Tecidos Malhas Lanifícios Fundição Vidraria Avícola Sementes Rações Pescados Corretora Financeira Gestora Locadora
    Concessionária Padarias Óticas Transportadora Fábricas Cartonagem Agrícola Avícola Consultoria
    Confeitaria Panificadora Torrefação Serração Serraria Carpintaria Tipografia Destilaria Queijaria Lavandaria Lavanderia Ourivesaria Relojoaria
    Perfumaria Gelataria Sorveteria Confecção Sapataria Malharia Lanifício  Mármores Granitos Pedreiras Rodoviária Autocarros Camionagem 
    Pescas Pesqueira Salsicharia Avipecuária Usinas Siderurgia Telecomunicações  Empreitadas Betões Metalomecânica Moldes Estofos Mobiliário
     Funerária
    Têxteis Confeções Vidros    Panificação Cristais Cutelarias Ourivesarias Pastelarias Farmácia Pizzaria `),
  firmEndings: words(`
    Tecnologia Tecnologias Energia Energias Alimentos Alimentação Bebidas Logística Engenharia Saúde Educação Seguros Seguradora Investimentos Agro Agronegócio Agronegócios Cosméticos Celulose Mineração Sistemas Soluções
    Telecom Farma Construções Transportes Turismo Viagens Móveis Calçados Têxtil Têxteis Biotecnologia Automóveis Veículos Pneus Imóveis Supermercados Gráfica Conservas Vinhos Laticínios Pescados Madeiras Metalurgia
    Siderurgia Química Solar Mobilidade Robótica Pagamentos Consultoria Comunicações Comunicação Entretenimento Aviação Navegação Hotéis Serviços Urbanismo Renováveis Plásticos Embalagens Carnes Papéis Ambiental
    Advogados Arquitetos Arquitectos Auditores  Filmes Produções Edições Editora Editores Autopeças Cimentos Combustíveis Cafés Granitos
    Mármores Moldes Cortiças Farmacêutica Panificação Imobiliária Câmbio Incorporações Locações Eventos Tintas Fertilizantes Sementes Adubos Rações Máquinas Equipamentos Cerâmicas Confecções Tecidos
    Malhas Azeites Congelados Bioenergia Saneamento Publicidade Drogarias Farmácias Diagnósticos Eletrodomésticos Brinquedos Joias Óticas Ópticas Sorvetes Gelados Massas Cervejas Aços Alumínios Borrachas Vidros`),
  before: phrases(`
    presidente executivo da, presidente executivo do, presidente executivo de, presidente da, presidente do, presidente de, presidente-executivo da, ceo da, ceo do, ceo de, diretor-geral da, diretor da, diretor do, diretora da, diretora do, diretor financeiro da, fundador da, fundador do, fundadora da, cofundador da, cofundador do, cofundadora da, executivo da, executivos da, executivo do, executivos do, executiva da, administrador da,
    administração da, conselho da, conselho de administração da, conselho do, porta-voz da, porta-voz do, porta voz da, porta voz do, dono da, dona da, dono do, acionistas da, acionistas do, acionista da, gerente da, gerente do, ex-gerente da, ex-gerente do, ex gerente do, engenheiro da, engenheiros da, engenheiro do, técnico da, técnicos da, motorista da, motoristas da, entregador da, entregadores da, entregador do, funcionário da, funcionários da, funcionária da, funcionários do, funcionário do, trabalhador da,
    trabalhadores da, trabalhadores do, operários da, empregados da, colaboradores da, sindicatos da, vendedor da, ações da, ações do, ação da, ação do, papéis da, papéis do, títulos da, participação na, participação no, fatia na, fatia no, fatia da, capital da, capital do, investidores da, lucro da, lucro do, lucros da, lucros do, prejuízo da, prejuízo do, receita da, receitas da, faturamento da, faturação da, vendas da, vendas do, resultados da, resultado da, resultado do, balanço da, dívida da, dividendos da, valor de mercado da, opa sobre, oferta da, oferta pela,
    compra da, compra do, venda da, venda do, aquisição da, aquisição do, fusão com a, fusão com o, fusão da, fusão entre, acordo com a, acordo com o, contrato com a, contrato com o, parceria com a, parceria com o, aliança com a, negociações com a, patrocínio da, patrocínio do, patrocinado pela, patrocinada pela, sede da, sede do, escritório da, escritórios da, escritório do, fábrica da, fábricas da, planta da, usina da, armazém da, armazéns da, centro de distribuição da, centro de distribuição do, galpão da, loja da, lojas da, loja do, lojas do, agência da, agência do, agências da, agências do, posto da,
    postos da, refinaria da, refinarias da, centro de dados da, antena da, antenas da, filial da, filiais da, subsidiária da, subsidiária do, divisão da, unidade da, unidade do, marca da, logo da, logótipo da, logotipo da, produto da, produtos da, produtos do, modelo da, modelos da, aparelho da, aparelhos da, celulares da, celular da, telemóvel da, telemóveis da, chips da, tênis da, roupas da, perfumes da, cosméticos da, app da, app do, aplicativo da, aplicativo do, aplicação da, plataforma da, plataforma do, serviço da, serviços da, serviços do, cliente da, clientes da, cliente do, clientes do, usuários da, usuários do, utilizadores da, assinantes da, assinantes do,
    fornecedor da, fornecedores da, concorrente da, concorrentes da, rival da, rivais da, concorrência da, processo  processo contra o, ação  ação contra o, processa a, processou a, processam a, processou o, denúncia  multa a, multa à, multa ao, multou a, multa, multas à, investigação  investiga a, greve na, greve no, demissões na, demissões no, despedimentos na, cortes na, boicote à, boicote ao, trabalha na, trabalha no, trabalhou na, trabalhou no, trabalhava na, trabalhava no, trabalhar na, trabalhar no, trabalha para a, trabalham na, emprego na, estágio na, estágio no, carreira na, contratado pela, contratada pela, contratado pelo, contratados pela, demitido pela, demitida pela, demitidos pela,
    comprado pela, comprada pela, comprada pelo, adquirida pela, adquirido pela, adquirida pelo, controlada pela, controlada pelo, controlado pela, fabricado pela, fabricados pela, desenvolvido pela, desenvolvida pela, lançado pela, lançada pela, produzido pela, produzidos pela, vendido pela, vendidos pela, apresentado pela, operado pela, operada pela, financiado pela, financiado pelo, gerido pela, construído pela, construída pela, instalados pela, instaladas pela, instalado pela, assinado pela, oferecido pela, anunciado pela, anunciada pela, cartão da, cartões da, cartão, cartões, caminhão da, caminhões da, camião da, carrinha da, carro da, carros da, voo da, voos da, avião da, aviões da, pacote da, encomenda da, conta da, conta no, conta na, pedido da, tarifa da, faturas da, fatura da, fila da,
    chef da, ex-presidente da, equipa da, equipe da, pagamentos com, pagamento com, pagar com, assinou com a, assinou com o, saída da, sapatilhas, tênis, celular, carro, caminhonete, camiseta, camisa, patrocinadora, operadora, gigante, controladora da, dona, compras na, compras no, comprou na, comprado na, comprou geladeira na, dinheiro da, ao lado da loja, em frente à loja, rede social, varejista, demitiu-se da, demitiu-se do, aposentado da, aposentada da, reformado da, reformada da, aposentou-se da, reformou-se da, ex-funcionário da, ex-funcionária da, ex-funcionários da, ex-diretor da, ex-diretora da, ex-executivo da, ex-executiva da, ex-presidente do, antigo diretor da, antiga diretora da, antigo presidente da, antigo administrador da, bilhetes através da, comprados através da,
    advogado da, advogada da, advogados da, advogado do, advogados do, técnica da, técnico do, vendedora da, vendedores da, caixa do, gestor da, gestora da, gestores da, responsável da, responsável do, responsáveis da, piloto da, pilotos da, tripulantes da, trabalhadora da, operário da, operária da, operárias da, supermercado do, frota da, autocarro da, autocarros da, comboio da, comboios da, camiões da, contadores da, máquinas da, maquininha da, maquininhas da, cerveja da, cervejas da, calçado da,
    queda da, falha da, rede da, rede do, sinal da, serviço do, site da, site do, páginas da, página da, canal da, oferta do, aposta da, plano da, planos da, projeto da, obra da, obras da, ofertas da, promoção da, promoções da, campanha da, campanhas da, anúncio da, anúncios da, decisão da, recurso da, pedido do, resposta da, silêncio da, credores da, credores do, falência da, recuperação judicial da, insolvência da, privatização da, nacionalização da, instaladas pelo, instalada pela, instalado pelo, vendida pela, vendidas pela, fabricada pela, fabricadas pela, desenvolvidos pela, detida pela, detido pela, operados pela, operadas pela, gerida pela, geridos pela, criado pela, criada pela, feito pela, feita pela, patrocinados pela, contratadas pela, contratados pelo,
    chineses da, franceses da, alemães da, espanhóis da, americanos da, ingleses da, britânicos da, suecos da, dinamarqueses da, holandeses da,
    neerlandeses da, italianos da, coreanos da, japoneses da, turcos da, indianos da, noruegueses da, finlandeses da, suíços da, belgas da, austríacos da,
    brasileiros da, portugueses da, angolanos da, sul-africanos da, canadianos da, canadenses da, norte-americanos da, chineses do, franceses do, alemães do,
    espanhóis do, americanos do, controlada por, controlado por, comprada por, comprado por, detida por, patrocinado por, patrocinada por, produzido por,
    produzida por, produzidas por, fabricado por, fabricada por, desenvolvido por, desenvolvida por, distribuído por, distribuída por, distribuído pela,
    distribuída pela, editado pela, editada pela, publicado pela, publicada pela, exibida pela, exibido pela, transmitido pela, transmitida pela,
    transmitidos pela, contra a construtora,  ações  queixa  queixas  reclamações  lesados do, lesados da,
    clientes lesados do, patrão da, patrões da, patrão do, herdeiros da, herdeiro da, controlo da, controle da,   venda na,
    vendido na, vendida na, vendidos na, comprei na, comprar na, compraram na, em nome da, em nome do, fura-greves da, greve da, trabalhadoras da,
    comissão de trabalhadores da, motoristas do, passageiros da, passageiros do, tripulação da, aparelho, telemóvel, telefone, portátil, tablet, televisor,
    frigorífico, moto, mota, autocarro, caminhão, camião, comboio, avião, jato`),
  hintsBefore: phrases(`
    como, entre elas, entre eles, incluindo, segundo, com, por, para, contra, da, do, à, ao, na, no, pela, pelo, a, desde, após, sobre, entre, e, mas, enquanto, quando, onde, nem, até, também, chamada, chamado, disse, diz, que, se, porque, das, dos, às, aos, nas, nos-da, de, em, ex, numa, num`),
  after: phrases(`
    em bolsa, na bolsa, na b3, em wall street, na nasdaq, group, holding, motors, brasil, portugal, e outras empresas, sa`),
  verbs: [
    ...formsOf(
      `injet reun patrocin abocanh arremat ampli enxug repass anunci compr lanç apresent desenvolv contrat invest recort elimin partilh reforç entreg fabric instal cri fatur factur registr regist report assin ganh oper patrocin process export import comercializ fus cancel vend ofert fech pact negoci planej prepar inaugur estrei retir public actualiz atualiz integr adiant confirm rejeit neg absorv financi dispar despenc afund recuper
      retom reabr ampli demit transport distribu implant renov licenci patent recolh empreg prov implement emit cobr bloque reorganiz paralis encerr congel aument elev reduz adjudic equip alug control sustent capt desembarc apost incorpor reestrutur mud troc planific rotul indeniz pag mult cort suspend perd expand pretend atend divulg embarc patenteia export abasteç abastec aterr aquir avanç comand do arrecad arremat capt coloc consult credenci cust desativ destin digitaliz duplic economiz empreg encomend engavet envi estud expandi hosped import impulsion inici instal investig isent junt leilo licit lote migr mont notific oper orient parcel penhor perfur pesquis plant poup premi prioriz protocol quit reajust realiz recu reembols refut regist repass resgat restaur retir reutiliz revel sonegu sorte terceiriz test troc utiliz veicul desmont reflorest rentabiliz moderniz disput`,
      'a am ou aram ará arão ava avam aria ado ada ados ando e em',
    ),
    ...words(`
      parou baixou lucrou atrasou desviou recusou avisou alertou reformou renomeou poluiu despejou contaminou descobriu explora extrai gere administra abandonou prorrogou adiou antecipou dobrou triplicou disponibilizou liberou exibiu relançou perfurou promove promoveu promoverá propõe propôs proporá fornece fornecem forneceu fornecerá devolve devolveu devolverá desiste desistiu desmente desmentiu converte converteu estende estendeu estenderá requer requereu reinveste reinvestiu remove removeu repõe repôs restituiu restituirá revende revendeu conclui concluiu concluirá adere aderiu inclui incluiu exclui
      vende vendem vendeu venderá vendia vendido investe investem investiu investirá investido prevê preveem previu oferece oferecem ofereceu oferecerá abre abrem abriu abrirá aberto reabre reabriu demite demitem demitiu demitirá constrói constroem construiu construirá distribui distribuiu produz produzem produziu produzirá reduz reduzem reduziu reduzirá introduz introduziu adquire adquiriu adquirirá adquirido
      emite emitiu cresce cresceu crescerá cumpre transmite transmitiu expande expandiu expandirá perde perdeu perderá recebe recebeu receberá exige exigiu permite permitiu decide decidiu permitirá sobe subiu cai caiu caíram sai saiu desce desceu desenvolve desenvolveu assume assumiu cede cedeu serve serviu recorre recorreu mantém manteve manterá obtém obteve detém deteve suspende suspendeu suspenderá
      defende defendeu promete prometeu recolhe recolheu atende atendeu concede concedeu descarta descartou substitui substituiu possui possuía despede despediu despediram encolhe encolheu dispensa dispensou lidera liderou paga pagou pagará fecha`),
  ],
  speechVerbs: words(`
    disse diz dizem disseram afirma afirmou garante garantiu explica explicou informa informou declara declarou comunica comunicou responde respondeu argumenta argumentou alega alegou defende defendeu promete prometeu adverte alertou reclama reclamou calcula calculou estima estimou considera considerou reconhece reconheceu rejeita espera esperava acusa acusou insiste insistiu culpa lamenta lamentou nega admite admitiu sustenta ressalta ressaltou explicaram esclareceu esclarece
    fala falou assegura assegurou refere referiu adianta adiantou confirma confirmou avisa avisou indica indicou sublinha sublinhou acrescenta acrescentou
    ressalva recorda recordou frisou frisa aponta apontou desmente`),
  weakVerbs: words(`
    faz fez fará usa usou usará consegue conseguiu busca procura procurou tem teve terá chega chegou leva levou quer quis põe dá deu escolhe escolheu acaba volta voltou segue seguiu deixa deixou fica ficou ficará passa passou converte precisa precisará vê supera superou`),
  auxiliaries: words(`
    vai vão ia há havia é foi será seria são foram está estão estava estará se não já também ainda agora hoje ontem recentemente finalmente só nunca sempre lhe pode podem poderá poderia deve deverá deveria devem tem têm teve terá ter tinha começa começou acaba pretende planeja quer espera     amanhã apenas quase logo em breve mais nem`),
  topics: words(`
    ações ação bolsa b3 trimestre trimestral lucro lucros prejuízo receita receitas faturamento faturação vendas ceo milhões bilhões bilhão investidores investidor investimento investimentos mercado mercados clientes cliente usuários utilizadores app aplicativo aplicativos aplicação software hardware processo antitruste concorrência demissões despedimentos aquisição fusão opa startup empresa empresas companhia companhias
    multinacional gigante gigantes marca marcas funcionários trabalhadores executivos chip chips inteligência artificial smartphone iphone ipad android produto produtos assinantes dividendo dividendos tecnologia tecnologias nuvem comércio publicidade fábrica fábricas fornecedores fornecedor loja lojas analistas acionistas rivais concorrentes sede patente patentes assinatura dados greve operários sindicatos sindicato carros veículos modelo armazém
    entregas entrega entregador encomenda encomendas pagamentos pagamento cartões cartão banco bancos refinaria aérea operadora operadoras telefonia internet redes fibra rede supermercados supermercado engenheiros linhas antenas sinal petróleo gás elétrica energia contrato concessão patrocínio maquininha unidades shoppings diesel postos voo voos passageiros barragem minério varejo retalho`),
  fillers: words(
    `o a os as um uma de do da dos das em no na nos nas ao à aos às com por pelo pela para e seu sua seus suas d
    nesta neste desta deste daquela daquele naquela naquele àquela àquele dessa desse nessa nesse num numa dum duma pelos pelas`,
  ),
  listWords: words('e ou nem'),
  otherNamesAfter: words(`
    Militar Municipal Civil Vôlei Voleibol Basquete Basquetebol Futsal Andebol Hóquei Ciclismo Arena Stadium Estádio Foundation Fundação Open Masters Cup Festival Fest   Center Teatro Museu Universidade Instituto Praça Avenida Estádio Clube FC EC SC Park Parque Futebol`),
  otherNamesBefore: phrases(`
    cabo da, ponta da, ponta do, praça da,
    universidade de, universidade do, universidade, fundação, instituto, prêmio, prémio, rua, praça, avenida, travessa, largo, rodovia, bairro, bairro do, bairro da, parque, hospital, colégio, escola, museu, estádio, teatro, torre, palácio, vila, cidade de, município de, concelho de, distrito de, porto de, baía de, copa, taça, troféu, torneio, liga, família, irmãos, senhor, senhora, são, santa, santo, monte, lei, ponte, aeroporto, aeroporto de, prisão de,
    rio, lago, lagoa, ilha, ilhas, serra, praia, furacão, tempestade, missão, operação, sonda, planeta, deus, deusa, poeta, pintor, pintora, ator, atriz, cantor, cantora, cineasta, escritor, escritora, estilista, senador, senadora, deputado, deputada, vereador, vereadora, ministro, ministra, prefeito, prefeita, autarca, governador, governadora, general, coronel, capitão, sargento, delegado, delegada, juiz, juíza, procurador, procuradora, advogado, advogada,
    doutor, doutora, dr, dra, professor, professora, dom, dona, padre, frei, irmã, papa, cardeal, bispo, treinador, técnico, atacante, goleiro, guarda-redes, zagueiro, lateral, volante, meia, avançado, médio, estação, linha, morro, vale do, vale de, igreja de, catedral de, casa de, comunidade de, banda, rei, rainha, príncipe, princesa, tia, tio, avó, avô, seu, loja maçônica, sport, o time do, cantor sertanejo, bloco, escola de samba, fazenda, quinta de, quinta do, ribeira, sítio, centro cultural, chegar a, chega a, chegou a, chegam a, chegaram a, ir a, foi a, vai a, ida a, ido a, idas a, viagem a, viagens a, viajar a, viajou a, visita a, visitas a, voltar a, voltou a, regressar a, regressou a, regresso a, descer a, desceu a, subir a, até a, de são paulo a, do rio a, de lisboa a, do porto a,
    mercado de, mercado do, mercado da, feira de, feira do, feira da, festa de, festas de, romaria de, igreja do, igreja da, paróquia de, mosteiro de, convento de, castelo de, barragem de, barragem do, albufeira de, serra de, serra do, serra da, praia de, praia do, praia da, cabo de, baía da, golfo de, ilha de, ilha do, ilha da, morador de, moradora de, moradores de, natural de, nascido em,
    nascida em, região de, estado de, estado do, distrito do, freguesia de, aldeia de, aldeia do, vereador de, prefeito de, prefeitura de, câmara de, autarquia de, presidente da câmara de, arcebispo de, bispo de, diocese de, carnaval de, carnaval do, delta do, foz do, vale da, vila da, vila de, vila do, cidade da, cidade do, inventor, inventora, físico, cientista, filósofo, filósofa, matemático, botânico, explorador, astrónomo, astrônomo, compositor, compositora, músico, escultor, escultora, arquiteto, arquiteta, imperador, piloto, ciclista, boxeador, atleta, jogador, jogadora, menino, menina, cão, cadela, cachorro, cachorra, gato, gata, cavalo, égua, vaca, papagaio, burro, touro, ninfa, titã, romancista, dramaturgo, jornalista, ativista, bailarino, bailarina, vice-presidente, nadador, nadadora, sambista, fadista, humorista, apresentador, apresentadora,
    templo de, templo dedicado a, estátua de, altar de, culto de, culto a, busto de, mito de, santuário de, oráculo de, sé de, ermida de, capela de,
    solar de, termas de, minas de, estação de, central de, gruta de, grutas de, cabo, golfo, baía, cascata de, trilho de, rota de, pântano de, às margens do,
    margens do, margem do, nascente do, caudal do, orixá, química, ginasta, judoca, surfista, skatista, rapper, funkeiro, funkeira, mc, dj, xadrezista, pivô,
    levantador, ponteiro, lateral-direito, lateral-esquerdo, extremo, selecionador, mister, irmão, primo, prima, vizinho, vizinha, aluno, aluna, bombeiro,
    bombeira, soldado, major, comandante, inspetor, inspetora, detetive,
    caixa de`),
  otherSenseAfter: words(`
    salarial volante turística turístico fixada traçada alcançada batida cumprida anual mensal climática climáticas fiscal inflação pessoal lembrar ressaltar destacar dizer notar conferir pena tudo contra olímpico olímpica
    popular lírica cômica prima verde amarelo vermelho branco claro escuro marinho celeste temporário humanitário schengen africano europeu americano seguro alegre principal inacabada norte sul`),
  otherSensePhrases: phrases(`
    itaú de minas, defesa civil,
    vale lembrar, vale a pena, vale ressaltar, vale destacar, vale dizer, vale tudo, vale notar, vale mais, vale do, gol contra, gol de, gol aos, claro que, claro está, oi tudo, meta fiscal, rumo a, rumo ao, rumo à, rumo aos,
    continente africano, continente europeu, continente americano, continente asiático, nós não, nos últimos, nos próximos, nos anos, porto alegre, porto velho, orange county, gap salarial, light rail, corona vírus, globo terrestre,
    globo de ouro, globo ocular, planeta terra, real madrid, fiat lux, boa noite, boa tarde, bom dia, total de, visa para, natura naturans, vivo ou, dia de, apple pie, vivo há, vivo em, vivo com, vivo aqui, vivo ali, vivo cá, vivo desde, vivo sozinho, vivo sozinha, vivo numa, vivo num, vivo entre, vivo de, vivo da, vivo do, vivo para, vivo perto, vivo longe, vivo como, vivo ainda, vivo está, vivo estava,
    mars express, mars rover, mars odyssey, mars pathfinder, mars reconnaissance, mars attacks, siemens e ohms, siemens por metro, natura non, natura e cultura, sonho com, sonho em, sonho de, rede de, rede e, rede pública, rede social, rede elétrica, caixa de, caixa d, caixa com, caixa e, caixa do, caixa da, caixa preta, copa do, copa das, copa de, copa de 2014, copa e,
    ponto de, ponto e, ponto para, ponto frio da, ponto final, positivo o, positivo que, positivo é, light e, stone age, tenda de, tenda do, vibra com, vibra a, vibra o, coral de, coral e, correios de, cielo y, roca de, rumo certo, rumo e, movida a, movida por, movida pela, movida pelo, brisa do, brisa marítima, brisa e, safra de, safra do, safra da, safra recorde, sadia e, perdigão com, perdigão e,
    fidelidade à, fidelidade a, fidelidade ao, fidelidade e, fidelidade conjugal, planeta em, planeta e, alfa e, oi pra, oi gente, xp do, gol saiu, gol foi, gol veio, gol marcado, gol anulado,  gol sofrido, gol da, gol na, gol olímpico, gol relâmpago,
      rumo ao sul, rumo a norte, natura humana,  azul marinho, oi para, oi é, vivo ao, vivo no, vivo na, vivo aos, vale dos,
    vale da, vale das, gol do, gol no, novembro azul,  sol a,  globo de, continente antártico, continente mais, continente onde, extra aos,
    extra de, estrela de, estrela do, estrela da, aurora boreal, aurora austral,   total geral, sonda espacial, meta de,
    meta do, meta da, meta é, meta para, meta climática, visa garantir, visa promover, visa apoiar, visa combater, visa reduzir, visa melhorar,
    visa reforçar, visa à,  visa ao, fidelidade partidária,  vigor do, vigor da, vigor a, vigor desde, vigor em, vigor no, vigor esta,
    vigor este,
    azul é, azul da, azul do, verde e amarelo`),
  otherSenseBefore: words(`
    planeta rio selva bacia deus deusa cratera sonda superfície cor suco sumo torta árvore teslas três dois sete cinco minha meu nossa nosso cada esta essa aquela nenhuma alguma outra toda mesma grande máxima própria ambiciosa nova golaço belo lindo último primo primas onça mundo céu mar olho olhos
    cidade província bacia puma ao-vivo windows pontos pontinhos`),
  functionWords: words(`
    sócios sócio sócia donos dono dona diretores diretor diretora funcionários funcionário funcionária ex-funcionários trabalhadores trabalhador clientes cliente acionistas fundador fundadora fundadores pilotos motoristas motorista operários
    advogados advogado advogada administradores administrador administradora gestores credores investidores vendedores representantes executivos executivo técnicos engenheiros passageiros proprietário proprietária proprietários herdeiros
    o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo pela pelos pelas para com sem sob sobre entre até desde após ante contra perante segundo conforme durante mediante e ou nem mas porém porque pois se que como quando onde enquanto quem qual quais cujo cuja quanto quantos este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo meu minha seu sua seus suas nosso nossa
    eu tu ele ela eles elas nós você vocês me te lhe lhes não sim já também nunca sempre jamais talvez assim então depois antes agora hoje ontem amanhã aqui ali lá aí muito muitos muita muitas mais menos pouco poucos tão tanto todo toda todos todas tudo outro outra outros outras cada algum alguns alguma algumas nenhum nenhuma vários várias ambos mesmo mesma dois duas três quatro cinco seis sete oito nove dez ex é era foi são eram foram há havia está estão será tem têm
    além inclusive só apenas quase finalmente segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro senhor senhora dona dom grupo empresa companhia multinacional gigante publicidade leia veja novo nova novos novas grande grandes primeiro primeira último última gerente moradores preso presa lucro pagamentos faturas concorrente sediada supermercados ingressos metade antigo antiga
    disse alguém nada algo qualquer certo certa dentro fora perto longe frente junto devido graças apesar salvo exceto comprar vender melhor pior trabalhar aos foi quem lisboa-brasil
    daquela daquele daquelas daqueles desta deste destas destes dessa desse dessas desses nesta neste nestas nestes nessa nesse nessas nesses naquela
    naquele naquelas naqueles àquela àquele àquelas àqueles quanta quantas consoante tal tais tanta tantas tantos doutra noutra noutro dum duma dumas duns`),
  firmArticles: words(`a da na à pela
    àquela daquela naquela nesta desta  dessa nessa`),
  determiners: words(
    'o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela num numa meu minha seu sua nosso nossa este esta esse essa aquele aquela cada toda todo outra outro nenhuma nenhum alguma algum primeira primeiro última único única mais grande muita muito',
  ),
};
