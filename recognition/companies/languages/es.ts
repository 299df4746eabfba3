import { type CompanyLanguage, formsOf, phrases, words } from '../language-data';
import { SETTLED_BRANDS } from '../settled-brands';

/** "cuentas de", and "cuentas del" before a name with its article; "multa a", "multa al". */
const contracted = (list: readonly string[]): readonly string[] =>
  list.flatMap((phrase) =>
    phrase.endsWith(' de') || phrase.endsWith(' a') ? [phrase, `${phrase}l`] : [phrase],
  );

export const es: CompanyLanguage = {
  script: 'latin',
  hasBareAppositions: true,
  otherKinds: words(`
    alcalde alcaldesa concejal concejala edil diputado diputada senador senadora ministro ministra gobernador gobernadora abogado abogada médico médica doctor doctora enfermero enfermera maestro maestra
    profesor profesora catedrático catedrática juez jueza fiscal párroco obispo monja cura policía bombero futbolista delantero delantera portero portera defensa centrocampista entrenador entrenadora piloto ciclista
    nadador nadadora atleta velocista tenista boxeador actor actriz cantante director directora novelista escritor escritora poeta pintor pintora escultor escultora músico compositor pianista bailarina bailaora filósofo
    científico científica físico física inventor inventora astrónomo explorador navegante periodista fotógrafo fotógrafa jubilado jubilada panadero panadera carpintero fontanero obrero obrera agricultor ganadero pastor
    pescador cocinero cocinera taxista estudiante alumno alumna niño niña chico chica sobrino sobrina abuelo abuela tío tía marido esposa primo prima viuda viudo vecino vecina apellido apodo mote sobrenombre seudónimo topónimo
    dios diosa deidad ninfa ciudad pueblo villa localidad municipio aldea pedanía barrio comarca río lago isla volcán montaña planeta asteroide perro perra gato gata caballo yegua loro`),
  otherAfter: phrases(`
    de nombre, de apellido, de nacimiento, de soltera, en persona, significa, en jerga, en la jerga, en inglés, en latín, en griego, en argot`),
  livingVerbs: words(`
    murió nació vivió vivía estudió pintó pintaba esculpió dormía soñaba lloró amaba odiaba sonrió cantaba bailaba dibujaba enviudó emigró cojeaba`),
  clubs: {
    names: words(
      'latam cepal orange damm santander sabadell quilmes ebro ledesma fresnillo arauco argos',
    ),
    topics: words(
      'cepal fmi áfrica pobreza región economías ciudad pueblo localidad vecinos ayuntamiento catedral alcaldía habitantes playa playas teatro marítimo faro bahía alcalde alcaldesa concejal concejala paseo puerto turistas barrio barrios calles lluvia nieve viento temperaturas romería fiestas partido derbi gol marcador hinchas afición delantero portero entrenador jornada liga cauce crecida caudal riberas mitología griego argonautas',
    ),
  },
  adjectiveEndings: words(`
    ína íno aco aca vina
    és esa ense eña eño ana ano ina ino ona ón ola ica ico ívica al ar ario aria iva ivo osa oso era ero ista ora dora tora eta ada ado ida ido eca eco uaya uayo
    rusa ruso suiza suizo china chino india sueca griega turca belga danesa polaca checa vasca gallega joven nueva pequeña propia digital hispano franco anglo ítalo arra arro orra ata ota ita ín patía quí elí garo gara ega ego ol iega erbia erbio osnia libia libio iria irio ipcia ipcio umana umano germano sino nipo luso iberoamericana austro greco
    ena eno án uz uza lí ní rí dí ible able iente ente ante ior il iz nte mixta sueco danés galés persa etíope nórdica puntera conocida veterana histórica centenaria desconocida antigua antiguo modesta modesto humilde célebre mayor paisa jarocha cántabra cántabro navarro lusa tardía`),
  firmOnlyBefore: contracted(
    phrases(`
    consejero delegado de, consejera delegada de, director ejecutivo de, directora ejecutiva de, ceo de, accionistas de, filial de, matriz de, cotización de, títulos de,
    consejero delegado en,      presidente ejecutivo de, presidenta ejecutiva de, cotizaciones de, junta de accionistas de,
    filiales de, salida a bolsa de, opa sobre, opa a, directora ejecutiva y fundadora de,    director ejecutivo y fundador de, exconsejero delegado de, capitalización bursátil de, 
    
    bufete de abogados, despacho de abogados, despacho de arquitectos, despacho de arquitectura, estudio de arquitectura, estudio de arquitectos, estudio de videojuegos, estudio de animación, estudio de diseño, estudio de grabación, tienda de ropa, tienda de discos, tienda de muebles, cadena de cines, cadena de perfumerías, cadena de heladerías, cadena de cafeterías, cadena de restaurantes, cadena de supermercados, cadena de ferreterías, cadena de ópticas, cadena de clínicas, fábrica de muebles, fábrica de galletas, fábrica de conservas, fábrica de cementos, grupo de comunicación, grupo de distribución, grupo hotelero, grupo cervecero, grupo editorial, grupo bodeguero, grupo textil, grupo farmacéutico, grupo constructor,
    grupo minero, grupo siderúrgico, grupo energético, grupo alimentario, grupo inmobiliario, grupo financiero, grupo empresarial, grupo industrial, grupo químico, grupo turístico, grupo automovilístico, grupo audiovisual, grupo tecnológico,
    grupo cárnico, grupo lácteo, grupo papelero, grupo logístico, grupo asegurador, grupo mediático, fondo de inversión, fondo buitre, fondo de capital riesgo, consorcio minero, consorcio petrolero, casa de subastas, casa de moda, sello discográfico,
    sello editorial, cadena de tiendas, cadena de gimnasios, cadena de farmacias, empresa de mensajería,
    portal inmobiliario, portal de empleo, portal de viajes, portal de compraventa`),
  ),
  tradedBefore: phrases('acciones de, acción de, capital de, papeles de'),
  marketWords: words(
    `bolsa parqué ibex cotización accionistas trimestre ganancias pérdidas dividendo opa wall mercado
    bursátil bursátiles cotizada cotizó parquet inversores nasdaq subieron cayeron`,
  ),
  relatives: words('que'),
  makingVerbs: words(`
    fabrica produce desarrolla vende comercializa construye distribuye transporta importa exporta alquila diseña opera elabora embotella recicla
    fabricaba fabricó producía desarrolló vendía distribuía exportaba embotellaba instala confecciona envasa repara edita imprime procesa ensambla enlata tuesta destila teje hornea empaqueta tiñe curte`),
  commonWords: words(`
    abc academia aman ameba anaconda archivo aspire atol audible autentique be billa bits brava buco cadera cale camelia capacitor cargo castaño cato ceiba celestino centauro
    charles chiquito chopo combi consume converse cosechas crisis cultures curves doctrine ego espira estética etapa eterna fandango fauna fig flanco flash flux fo gamma gaucho
    ginebra granado hay hope ibis industria informa ingles intime joules kit literal loro lucia lucid madero magenta mana margaritas matas me medicina medusa mercurial metano midas
    milano mural note observable ocaso occidental octave omega pandas pause pinchos poco praxis prime pulse render rentas rima roda rosas safari sale salla salvos sigma sisa solana
    sonar soma termo teta textual tops toscana trae trino ultramar unes universa vea vegas valentino yelmo abeja abrazo ácido acero águila aire ajedrez alameda alerta almendra
    alondra alpaca alpes amanecer amapola ámbar ancla anillo año arcoíris ardilla armonía arroz avispa azafrán azúcar bahía ballena balón bambú bandera barca barril bisonte bosques
    botella brújula burbuja búho caballo cabra café calle cangrejo cántaro carbón cascada castillo cedro ceniza cereza cebra ciprés cisne cobre coco colmena cometa concha cóndor
    conejo coyote cumbres danza delfín desierto diamante dragón dulce ébano elefante encina enigma erizo escudo esmeralda espiga espuma faro fénix flamenco flecha foca fresa
    frontera fuerza galaxia garza gavilán gigante girasol golondrina gorrión gota grillo guitarra halcón hiedra hormiga huella huerta iglesia imán jabalí jardín jirafa lago lagarto
    lámpara lavanda lechuza lirio llano lluvia lobos luciérnaga madreselva magnolia manantial mandarina mariposa menta mirador molino monarca montaña mosaico muelle nácar nido
    noche noria nuez olivo ónix orca orilla otoño oveja paloma pampa pantera pavo pelícano perro pez piña pirámide playa pluma pozo quetzal rana raíz rayo remolino rocío ronda rubí
    salmón sauce selva semilla sendero serpiente silencio soldado sueño tambor tejado tiburón toldo tormenta tortuga trébol trópico trucha tucán tulipán urraca valiente venado
    verano viajero vid volcán yate zafiro zorro
    acciona action adelanto agencia alba alfa alianza allegro alma alphabet alsa alta aleman alza amazonas amen amiga amigo ana angular anta antena apple aqua ara arca arco arena argos argenta aroma arm as asia asisa astra astro aurora avanza aval avenida
    babel banco barrio base bayer bella bello benchmark beta bien bimbo bingo bit boa bola bolt bonita bonito borges bosque boss bravo brilla bruno bruna bueno burgo cabal cactus caja cadena calor cama camino campo canal canon cantabria capital caracol caribe carrefour casa casino castro
    cava celeste central centro cepa cesta chef chica chino cielo cinta cintas cine circle citadel claro clave cocos colombina colina comercial compañía concordia consum continental continente copa coral corona correos corte coste costa coto creación cresta cristal cruz cruise cuadro cuatro cultura cumbre
    cursor damas   deleite delta desigual destino día diego dia digital dino directo diseño disco doctor domo don drogas duna eco eclipse edad edificio elixir embarcadero encuentro energía enlace espacio especial espejo esperanza estafeta estrella eternal etna éxito extra
    fábrica familia farmacia farola feria  fidelidad fiesta flor flores flota fortuna forum foro fox fuego fuente fundación futura gala gama gap gas gato gaviota general generali gentil gira global globo gol gracia grado gran granada gratis grifo grupo gusto hada helios heroína hierro hilton himalaya hogar honor hora
    horizonte humana iberia idea ideal iglú ilusión imagen imperial imperio india indra infinito insignia inter intesa iris isla italia jaguar jazz jugo juguete joya junta júpiter karma kiosco lada ladrillo laguna latam leche león leo leonardo ley levante liberty libertad libre libro líder liga lila lima lince linda línea llama llave lobo local localiza
    loma lotto lotus luna lupa luz macro madera madura magia magno mago malta mango mantel manzana mar maravilla marca marina mármol mars marte más masa master mayor mayoral mayo meca media mediterráneo mega mejor melón mercado mercantil mercurio meridiano meta metro mi mía miel mina mira mitra moda moderna momento monte mora mostaza movida mundial mundo museo mutua
    nación nacional natura natural nave neto nexo niño norma normal norte nos nova nube nuestra nuevo nueva oasis océano occidente oficina ola olímpica olimpo oliva once opera ópera óptima oracle orange orbe oriental oriente oro orquesta oso ozono padre país palacio paladín palma pan panamericana panda pandora papel para paradores parís parque pausa pensión perla persona personal
    picos piedra pilar pilares pino piano plan planeta plata plaza plus polar polo popular porta porto posta pradera premio presto prima primavera primera primor principal prisa prisma pronto propio protón próxima pueblo puente puerto puig pulso puma punto pura puro quiero radar radio rancho rápido raya real red regalo región reino relevo renta reno república reserva rey riachuelo río ripple roca rodilla roja rojo roma
    rosa royal ruta saba sabadell sacha sal sala salamandra salsa salvo san santa santander santo seat secreto sega segura selecta sena señor sierra siglo signo sin sirena slack sol solar solaria solo sombra son sonda sonora star subway suma super superior supremo sur tabla talento tango tapas target tasa tata teka tela telegram temporal tempo terra terno tesoro tesla tía tiempo tierra tigre tim tiro toledo top toro torre tortilla
    total tous trece tren tres trigo triple triunfo tropical turbo último ultra unión unidas uno universal uno urbano uva vale valor valle vaca vapor vega vela velo venta ventura verde vía vida viento viña violeta virgen visa visión vista vita viva vivo volt volta voz vuelo yermo yo zara zapato zoom zumo
    ellos premia arista coronaria coba oporto lazada charal asiana mayora dacia
    cordillera rincón ribera hacienda finca cima cortijo masía dehesa portal corral patio balcón sabor telar horno obrador fogón trigal olivar pinar
    patagonia everest kilimanjaro eiger mesopotamia helvetia vistula`),
  articledWords: words(`
    apple target block boss gap puma visa meta seat oracle canon arm sky shell snap zoom orange bolt cursor mango corona claro prisa éxito planeta ola subway notion`),
  noLegalForms: words('me'),
  settledNames: [
    ...SETTLED_BRANDS,
    ...words(`
      abengoa abertis acerinox aena bancopopular bankia bankinter barceló cabify cellnex cepsa codere comsa cosentino damm despegar
      ecoembes elcorteinglés ence endesa enagás eroski esteve euskaltel fcc ferrovial gamesa gasnatural grifols gullón iberdrola idealista infojobs
      inditex irizar lacaixa líneadirecta logista mahou mapfre mediaset meliá mercadona movistar multiópticas naturgy ormazabal pescanova realia
      redeia renfe rovi sacyr sanitas santillana soriana talgo tigo vueling wallapop wom zardoya izzi
    apple honda suzuki ferrari marriott hilton dior macquarie telekom uber amazon tesla airtel armani ferrero bloomberg acer citi roche thales tata
    marcopolo imbue luma fitch neste natura mistral kodak monsanto
    odebrecht dia antolin avanza alsa asisa bci cajamar binter carso codorníu cornershop crepeswaffles cuétara dentix dkv dragados equivalenza falabella feuvert gadis consum generali gmv herdez interbank iryo latagliatella leroymerlin loewe
    maisonsdumonde mastellone mondragon parfois reale renta4 roommate scalpers sfera supermaxi sura teka telepizza santalucía solaria jumbo dacia latam rcn paradores acciona acs decathlon mango desigual riu msc
    ebay
    carrefour`),
  ],
  firmNouns: words(`
    empresa empresas compañía compañías sociedad sociedades firma firmas grupo grupos gigante gigantes multinacional multinacionales startup startups start-up emergente fabricante fabricantes
    productor productora productores operador operadora operadores operadoras banco bancos entidad cadena cadenas marca marcas rival rivales competidor competidora competidores filial filiales matriz proveedor proveedora
    proveedores aerolínea aerolíneas aseguradora aseguradoras petrolera petroleras petrolero automotriz automotrices automovilística constructora constructoras constructor promotora promotoras inmobiliaria inmobiliarias
    tecnológica tecnológicas farmacéutica farmacéuticas laboratorio laboratorios minera mineras minorista minoristas supermercado supermercados distribuidora distribuidor distribuidoras consultora consultoras plataforma plataformas
    fintech fintechs unicornio conglomerado holding cooperativa bodega bodegas cervecera cerveceras editorial editoriales energética energéticas eléctrica eléctricas telefónica naviera navieras siderúrgica cementera papelera textil
    gestora gestoras fondo fondos inversor inversora concesionaria concesionario contratista subcontrata eléctrica gasista metalúrgica panificadora embotelladora comercializadora financiera corporación desarrolladora desarrollador desarrolladores
    emisora aplicación app buscador transportista mensajería franquicia franquicias joyería juguetera tabacalera hotelera teleoperadora teleco telecos productora discográfica agencia estudio estudios boutique firma tienda
    coloso titán líder pyme negocio startup biotecnológica biotech chocolatera lechera láctea cárnica conservera aceitera acerera química algodonera automovilístico automovilista ensambladora maquiladora maquinaria cafetera heladera galletera ingeniería ingenierías asesoría maderera pesquera congeladora panadería confitería destilería frutícola arrocera azucarera algodonera
    imprenta librería carpintería herrería cerrajería ferretería carnicería charcutería pescadería pastelería heladería nevería churrería cafetería pizzería taquería licorería tintorería lavandería peluquería barbería floristería zapatería
    relojería perfumería papelería droguería frutería quesería almazara vinatera vinícola sidrería tostadora torrefactora embutidora turronera jamonera harinera empacadora enlatadora envasadora cristalera azulejera ladrillera marmolería
    fundición astillero desguace mayorista mayoristas importadora importador exportadora exportador autoescuela gasolinera funeraria sastrería curtiembre curtidora tejeduría hilandera hilatura mueblera mueblería colchonera ebanistería tapicería
    aserradero guitarrería luthier juguetería recicladora desaladora comercializador escudería editora imprentas librerías joyerías panaderías heladerías ferreterías mueblerías confiterías pastelerías floristerías zapaterías perfumerías
    ópticas droguerías astilleros destilerías bodegueros cerveceros viñedo hostelera restauradora gestoría bufete auditora aceitunera cosechadora semillera avícola porcina piscícola acuícola viverista agroindustrial agroexportadora bananera
    florícola tequilera mezcalera ronera pisquera cigarrera yerbatera frigorífico curtidor refresquera dulcera jabonera lechería guanera autobusera paquetera rastreadora neobanco billetera prestamista aceleradora incubadora arrendadora
    afianzadora reaseguradora correduría arrocero autopartista carrocera llantera acería laminadora cablera videoclub taller talleres corredora mudanzas granja
    portal metabuscador comparador mutua armadora consignataria spin`),
  namingNouns: words(`
    empresa compañía firma startup multinacional fabricante operadora aerolínea aseguradora petrolera automotriz constructora promotora inmobiliaria tecnológica farmacéutica laboratorio minera minorista distribuidora
    consultora plataforma fintech unicornio conglomerado holding cooperativa bodega cervecera energética eléctrica naviera siderúrgica cementera papelera textil gestora concesionaria contratista subcontrata gasista metalúrgica panificadora embotelladora
    comercializadora financiera desarrolladora transportista juguetera hotelera biotecnológica chocolatera láctea cárnica conservera acerera química marca cadena aplicación app sociedad matriz filial teleoperadora productora editorial proveedor proveedora
    licorera cafetera heladera galletera operador supermercado fondo ingeniería asesoría maderera pesquera destilería azucarera arrocera láctea cárnica papelera
    imprenta librería carpintería herrería cerrajería ferretería pastelería heladería nevería tintorería lavandería floristería zapatería relojería perfumería papelería droguería quesería almazara vinícola tostadora torrefactora turronera
    harinera empacadora enlatadora envasadora azulejera ladrillera marmolería fundición astillero mayorista importadora exportadora funeraria curtiembre hilatura mueblera mueblería colchonera ebanistería aserradero juguetería recicladora
    discográfica gestoría bufete auditora avícola agroindustrial agroexportadora bananera florícola tequilera mezcalera frigorífico refresquera neobanco billetera aceleradora incubadora arrendadora reaseguradora correduría autopartista
    carrocera acería desarrollador distribuidor importador exportador embotellador tabacalera congeladora panadería confitería lechera aceitera algodonera frutícola joyería boutique start-up pyme biotech teleco siderometalúrgica
    cristalera comercializador petroquímica automovilística emergente fabricantes guitarrería cafetería pizzería
    armadora consignataria tienda spin
    gigante agencia inmobiliario metabuscador comparador mutua coloso`),
  noNames: words(`
    escolar vecinal
    ia ai it ceo cfo cto ue usa eeuu uu ee pp tv ipo opa opv pib iva rrhh española española europea europeo americana china alemana nacional internacional pública público privada estatal municipal provincial general central mixta mixto
    madrid barcelona méxico españa argentina chile colombia perú bogotá lima santiago popular socialista parlamentario parlamentaria mundial limitada anónima civil protectora deportiva sanitaria el la los las unidos unidas lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre europa américa latinoamérica dios estado gobierno filarmónica geográfica musical folclórico iberoamericana hispanoamericana cámara jesús teatro teatral política humana secreta alimentario interamericano asiático africano solidario salvemos stop sos ciudadana ciudadano afectados vecinos no sí
    real blanca rosada consistorial cultural regional rural magna familiar social solidaria juvenil infantil femenina feminista cristiana católica evangélica sevilla valencia zaragoza málaga bilbao granada murcia alicante córdoba valladolid
    vigo gijón oviedo pamplona santander cádiz salamanca toledo burgos león huelva almería jaén badajoz cáceres tenerife mallorca ibiza canarias galicia asturias cantabria euskadi navarra cataluña andalucía aragón extremadura castilla rioja
    quito guayaquil caracas medellín cali barranquilla cartagena monterrey guadalajara puebla tijuana mérida cancún oaxaca veracruz querétaro rosario mendoza tucumán salta montevideo asunción valparaíso concepción arequipa cusco trujillo
    ecuador bolivia paraguay uruguay venezuela panamá guatemala honduras nicaragua cuba brasil portugal francia italia alemania rusia japón turquía marruecos
    teruel soria zamora segovia ávila palencia cuenca albacete castellón tarragona lleida girona lugo ourense orense pontevedra guipúzcoa vizcaya álava ceuta melilla formentera menorca lanzarote fuerteventura existe vaciada juntos podemos
    patria libre
    tributaria espacial antidroga antidopaje meteorológica goliat lope calderón cervantes
    románico románica gótico gótica barroco renacentista turística turístico médicos`),
  indefinite: words('un una uno el la su sus'),
  nounAttributes: [],
  descriptions: phrases(`
    con sede en, con domicilio en, fabricante de, fabricante del, propietaria de, dueña de, matriz de, filial de, especializada en, especializado en, fundada en, fundada por, cotizada en, proveedor de, proveedora de,
    operadora de, productor de, productora de, líder en, empresa de, compañía de, sociedad de, firma de,
    fabricante y, fabricantes de, la empresa que, la compañía que, la firma que, la startup que, la plataforma que, la cadena que, una empresa que, una compañía que, una firma que, una startup que, cuya sede, cuya matriz, cuyas acciones,
    cuyos accionistas, cuyas tiendas, cuya plantilla, cuyos empleados, con fábrica en, con fábricas en, con tiendas en, con planta en, con plantas en, participada por, controlada por, propiedad de, dedicada a, dedicado a la fabricación,
    distribuidora de, distribuidor de, editora de, exportadora de, importadora de, comercializadora de, desarrolladora de, constructora de, concesionaria de, dueños de, perteneciente al grupo, antes llamada, antigua,
    subcontrata de, exportador de, importador de, distribuidores de, fabricante y distribuidor de, filial del grupo, empresa del grupo, proveedor del, subcontrata del`),
  firmHeads: words(`
    Mecanizados Troquelados Matricería Utillajes Tornillería Moldes Rodamientos Caramelos Explotaciones Contratas Cartones Autos Automóviles Motos Náutica Pesquerías Astillero Mútua Telares Banco Banca Grupo Construcciones Constructora Promociones Promotora Inversiones Transportes Autocares Laboratorios Bodegas Calzados Industrias Talleres Conservas Muebles Embutidos Cervezas Cervecería Almacenes Supermercados Hermanos
    Frigoríficos Minera Minería Compañía Seguros Inmobiliaria Distribuciones Distribuidora Comercial Aceites Lácteos Textiles Metalúrgica Cementos Cerámicas Gestiones Servicios Aerolíneas Hoteles Farmacéutica Farmacias Viajes Editorial Ediciones
    Cafés Galletas Harinas Pinturas Plásticos Químicas Química Astilleros Naviera Agropecuaria Ganadera Frutas Groupe Banque Banca Cooperativa Corporación Empresas Excavaciones Grúas Fundiciones Aceros Electrodomésticos Joyería Panadería Confecciones Aceites Vinos Cafés Conservas Quesos Autocares Viajes Panaderías Almacenes Calzados Muebles Hormigones Áridos Importaciones Montajes
    Panificadora Producciones Productora Heladería Heladerías Nevería Imprenta Librería Librerías Papelería Ferretería Ferreterías Carnicería Carnicerías Pescadería Pastelería Pastelerías Confitería Tintorería Lavandería Floristería Zapatería
    Relojería Perfumería Perfumerías Óptica Ópticas Droguería Droguerías Frutería Marmolería Carpintería Herrería Cerrajería Fontanería Ebanistería Tapicería Cristalería Mueblería Mueblerías Sastrería Lencería Destilería Destilerías Licores
    Almazara Quesería Queserías Harinera Azucarera Cervecera Embotelladora Empacadora Maquiladora Pesquera Conservera Congelados Mariscos Salazones Jamones Turrones Chocolates Golosinas Mermeladas Especias Aceitunas Arroces Piensos
    Semillas Viveros Fertilizantes Curtidos Curtiembre Maderas Maderera Aserradero Aserraderos Cartonajes Papelera Gráficas Envases Vidrios Azulejos Ladrillos Ladrillera Canteras Mármoles Granitos Cementera Siderúrgica Fundición Forjas
    Aluminios Neumáticos Recambios Desguaces Demoliciones Limpiezas Fumigaciones Mudanzas Autobuses Ómnibus Aerovías Discos Petrolera Gasolineras Financiera Aseguradora Arrendadora Inversora Urbanizadora Desarrolladora Consultora Gestoría
    Bufete Cosméticos Bisutería Joyerías Tejidos Hilados Hilaturas Modas Sombreros Alfombras Colchones Juguetes Bicicletas Avícola Agrícola Ganadería Viñedos Cavas Comercializadora Importadora Exportadora Suministros Abarrotes Aerolínea
    Transportadora Tabacalera Licorera Aceitera Acerera Arrocera Galletera Chocolatera Láctea Lechera Textil Hotelera Juguetera Frutícola Agroindustrias Automotriz Autoservicios Cárnicas Helados Repostería Tostadores Torrefactora Cervecerías
    Sidrería Vinícola Bodega Encurtidos Ahumados Ibéricos Pizzerías Churrería
    Frutos Chacinas Chacinería Hortofrutícola Pescados Carnes Calizas Yesos Asfaltos Pavimentos Perforaciones Sondeos Calderería Automatismos Ascensores Elevadores Persianas Toldos Azulejería
    Saneamientos Cerrajerías Carpinterías Ebanistas Tapizados Mobiliario Ortopedia Eléctricas Congeladora Molinos Trapiche Ingenio Cafetalera Bananera Azucareras Camaronera Salmonera
    Salmones Floricultura Piscifactoría Bollería Obrador Obradores Cestería Alfarería Lámparas Cuchillería Navajas Paraguas Encajes Bordados Lanas Sedas Pieles Peletería Marroquinería
    Uniformes Disfraces
    Fundidora Fundidoras Acerías Aceitería Derribos Jardinería Operadora Aserríos Trilladora `),
  firmEndings: words(`
    Tecnología Tecnologías Energía Energías Alimentos Alimentación Bebidas Logística Ingeniería Salud Seguros Inversiones Sistemas Soluciones Construcciones Transportes Turismo Viajes Muebles
    Textil Textiles Biotecnología Renovables Minería Químicas Farma Farmacéutica Solar Robótica Pagos Consultores Asesores Agro Agrícola Pesca Pesquera Automoción Aeronáutica Telecom Comunicaciones
    Hoteles Restauración Servicios Desarrollos Promociones Inmuebles Inmobiliaria Distribuciones Suministros Conservas Cosmética Calzados Papelera Siderurgia Aceros Cementos Envases Plásticos
    Producciones Films Audiovisuales Editores Ediciones Confecciones Cerámicas Bodegas Cervezas Autocares Electrodomésticos Helados Chocolates Abogados Cárnicas Lácteos Congelados Salazones Mobiliario Consultoría Hotels Homes Tech Bikes
    Wines Records Vinos Aceites Maquinaria Impresores Almacenes Motor Aerolíneas Gestión Cafés Turrones Embutidos Juguetes Reciclajes Avícola Ganadera
    Hospitality Resorts Lines Skyways Cruises Yachts Brands Bakery`),
  before: contracted(
    phrases(`
    consejero delegado de, consejera delegada de, director ejecutivo de, directora ejecutiva de, director general de, directora general de, director financiero de, ceo de, presidente ejecutivo de, presidente de, presidenta de, fundador de, fundadora de, cofundador de, cofundadora de,
    directivo de, directiva de, directivos de, ejecutivo de, ejecutivos de, portavoz de, portavoces de, vocero de, vocera de, responsable de, cúpula de, consejo de, consejo de administración de, junta de accionistas de, dueño de, dueña de, propietario de, propietaria de, gerente de, exgerente de, jefe de ventas de, ingeniero de, ingeniera de, ingenieros de,
    técnico de, técnicos de, repartidor de, repartidores de, conductor de, conductores de, mensajero de, empleado de, empleada de, empleados de, trabajador de, trabajadora de, trabajadores de, operarios de, obreros de, plantilla de, vigilante de, cajera de, sindicatos de, comité de empresa de,
    acciones de, títulos de, papeles de, accionistas de, accionista de, inversores de, participación en, participaciones en, capital de, beneficio de, beneficios de, ganancias de, ventas de, ingresos de, resultados de, facturación de, valoración de, deuda de, dividendo de, cotización de, opa de, opa sobre, oferta de, oferta por, compra de, venta de, adquisición de, fusión con, fusión de,
    acuerdo con, contrato con, alianza con, convenio con, negociaciones con, colaboración con, patrocinio de, patrocinado por, patrocinada por, sede de, sede central de, oficinas de, oficina de, cuartel general de, fábrica de, fábricas de, planta de, plantas de, factoría de, almacén de, almacenes de, nave de, tienda de, tiendas de, sucursal de, sucursales de, local de, locales de,
    gasolinera de, gasolineras de, refinería de, centro de datos de, centros de datos de, centro logístico de, antenas de, filial de, matriz de, subsidiaria de, división de, marca de, marcas de, logo de, logotipo de, producto de, productos de, modelo de, modelos de, dispositivos de, chips de, teléfonos de, zapatillas de, ropa de, app de, aplicación de, plataforma de, servicio de, servicios de, clientes de, cliente de,
    usuarios de, abonados de, suscriptores de, proveedor de, proveedores de, rival de, rivales de, competidor de, competidores de, competencia de, demanda contra, demandas contra, demandó a, denuncia contra, denunció a, multa a, multas a, multó a, sanción a, sanciona a, investigación a, investigación contra, huelga en, despidos en, despidos de, ere de, ere en, recortes en, boicot a,
    trabaja en, trabajó en, trabajaba en, trabajar en, trabaja para, trabajó para, trabajaba para, trabajan para, trabajar para, empleo en, prácticas en, contratado por, contratada por, contratados por, despedido por, despedidos por, comprado por, comprada por, adquirida por, adquirido por, controlada por, propiedad de, fabricado por, fabricados por, fabricada por, desarrollado por, desarrollada por, lanzado por, lanzada por,
    producido por, vendidos por, vendido por, presentado por, presentada por, operado por, operada por, financiado por, financiada por, gestionado por, gestionada por, construido por, construida por, de la mano de, diseñada por, diseñado por, contra la empresa, tarjeta de, tarjetas de, tarjeta, tarjetas, camión de, camiones de, furgoneta de, coche de, vuelos de, vuelo de, aviones de, paquete de, paquetes de, cuenta de, pedido de,
    zapatillas, camiseta, reloj, móvil, teléfono, coche, coches, automóvil, camioneta, furgoneta, patrocinador, marca, dueña de la marca, frente al, junto al, supermercado, gigante,
    cuentas de, números de, balance de, mostrador de, mostradores de, azafata de, azafatas de, tripulantes de, pilotos de, becario de, becaria de, contable de, comercial de, exdirectivo de, exdirectiva de, expresidente de, exejecutivo de,
    exejecutiva de, extrabajador de, extrabajadores de, exempleado de, exempleada de, exempleados de, consejero de, consejeros de, fundadores de, creador de, creadores de, heredero de, herederos de, socio de, socios de, préstamo de, préstamo con,
    crédito de, hipoteca de, hipoteca con, comisiones de, cajero de, cajeros de, cajeros automáticos de, póliza de, avión de, ferri de, ferry de, buque de, tren de, trenes de, autobús de, autobuses de, camioneros de, escaparate de, escaparates de,
    probador de, probadores de, catálogo de, colección de, bolso de, zapatos de, vestido de, abrigo de, contrato de, fichó por, ficha por, fichado por, demandado a, denunciado a, demandar a, denunciar a, pleito con, litigio con, juicio contra,
    querella contra, multado a, sancionado a, expediente a, expediente contra, inspección a, inspección en, pedidos de, envíos de, paquetería de, anuncio de, anuncios de, campaña de, publicidad de, eslogan de, videojuego de, consola de,
    buscador de, servidores de, algoritmo de, página web de, web de, dependienta de, dependiente de, dependientas de, estantes de, estanterías de, lineales de, cafetería de, aparcamiento de, parking de, yogures de, galletas de, envases de,
    latas de, botes de, repartidores, riders de, mensajeros de, call center de, teleoperadores de, concesionario de, concesionarios de, taller de, talleres de, cadena de montaje de, trabajadora, auditoría de, rescate de, quiebra de, salida a bolsa de,
    concurso de acreedores de, privatización de, nacionalización de, expropiación de, venta a, vendió a, vendida a, vendido a, vendieron a, traspaso a, adjudicada a, adjudicado a, adjudicó a, concedida a, concedido a, encargó a, encargado a,
    encarga a, compró a, comprado en, comprada en, compró en, comprar en, compran en, compra en, compras en, pidió en, reservó en, reservado en, anunciado en, cajera en, cajero en, dependienta en, ingeniera en, ingeniero en, directivo en,
    ejecutivo en, ejecutiva en, trabajando en, trabajando para, empleado en, empleada en, contratada en, huelga de, paro en, sindicato en,
    piden a, exigen a, reclaman a, exige a, reclama a, reclamó a, exigió a, reprochan a, deben a, debe a, debía a, paga a, pagó a, pagan a, pagará a, reembolsó a, devolvió a, alquila a, alquiló a, alquilado a, cedió a, cedido a, concesión a,
    licencia a, permiso a, subvención a, ayudas a, rescató a, rescatar a, compite con, competir con, rivaliza con, negocia con, negocian con, negociaba con, firma con, firmó con, firmado con, firmaron con, pactó con, se alía con, se alió con,
    aliado con, contrata a, contrató a, contratar a, subcontrató a, elogió a,
    viajar con, viajará con, viajó con, viaja con, viajan con, vuela con, voló con, volar con, volará con, vuelan con, multa de, multas de, contratos con, contratos de, fichaje por, discos con, disco con, editado por, editada por, publicado por,
    publicada por, distribuido por, distribuida por, suministrado por, repartido por, patrocinados por, patrocinadas por, fabricadas por, vendidas por, emitido por, emitida por, producida por, asegurado por, asegurada en, asegurado con,
    depositado en, ahorros en, nómina en`),
  ),
  hintsBefore: phrases(`
    como, entre ellas, entre ellos, incluidas, incluida, según, con, por, para, contra, de, del, a, al, en, desde, tras, ante, ex, sobre, entre, y, pero, mientras, cuando, donde, ni, incluso, también, llamada, llamado, dijo, dice, señaló, que, si, porque`),
  after: phrases(`
    en bolsa, en la bolsa, en wall street, en el nasdaq, group, holding, motors, españa, méxico, argentina, colombia, chile, perú, y otras empresas, sa`),
  verbs: [
    ...formsOf(
      `anunci compr lanz present desarroll contrat invert recort elimin compart reforz entreg fabric instal cre factur cotiz registr report firm gan oper patrocin demand suministr aument increment elev rebaj
      export import comercializ fusion traslad cancel suspend vend prev ofrec cerr pact negoci plane prepar proyect inaugur estren retir public actualiz integr adelant confirm rechaz neg acord absorb finanzi financi dispar desplom hund super retom reanud reabr ampli reduc
      despid transport constru distribu implant renov licenci patent recaud emple prob implement emit cobr bloque reorganiz externaliz paraliz clausur congel encarec abarat abon adjudic equip alquil control repart sustent captó capt levant desembarc apuest apost rescat traspas incorpor reajust liquid reestructur cambi planific invirt don vet tante arrend subast sell readmit alarg revend lastr acapar amortiz sane avis impuls promov`,
      'a an ó aron ará arán aba aban aría arían ado ada ados ando e en',
    ),
    ...words(`
      encarece encarecen encareció encarecerá ofrecerá reconocerá crecerán devuelve devolvió devolverá atiende atendió atenderá cumplirá sustituye sustituyó sustituirá contribuye incluye incluyó incluirá excluye atribuye atribuyó resuelve resolvió rescinde rescindió propone propuso dispone dispuso repone repuso
      vende venden vendió vendieron venderá vendía vendido invierte invierten invirtió invertirá invertido prevé prevén previó preveía previsto ofrece ofrecen ofreció ofrecerá ofrecía cierra cierran cerró cerrará cerrado abre abren abrió abrirá abrirán abierto reabre
      despide despiden despidió despedirá construye construyen construyó construirá construido distribuye distribuyó produce producen produjo producirá producido reduce reducen redujo reducirá reducido introduce introdujo adquiere adquieren adquirió adquirirá adquirido recorta emitió emite emitirá
      crece creció crecerá incumple incumplió cumple transmite transmitió refuerza reforzó apuesta despliega desplegó negará niega obtuvo obtiene obtendrá mantiene mantuvo mantendrá mantenía retiene contrata suspende suspendió suspenderá extiende extendió expande expandió expandirá fusiona fusionó
      pierde perdió perderá reparte repartió repartirá pagará paga pagó pagan cobra cobró sube subió baja bajó cae cayó cayeron compite compiten compitió exige exigió permite permitió permitirá decide decidió permitirá subirá bajará
      quiere quería pide pidió admite admitió asume asumió cede cedió sirve sirvió recurre recurrió
    capta captarán aguanta resiste dejará donó pujó remonta remontó aterriza aterrizó despega despegó cancela desiste desistió exporta recompra recompró desmiente desmintió plantó abona encara afronta afrontó afrontan remodela
    remodeló amplía ampliará cesa cesó enfrenta acumula acumuló arrastra arrastró ingresa ingresó vuela volará opera operará lanzará estrena estrenará blinda blindó negoció acordó
    cubre cubrió cubrirá cubren devuelven devolverán desvía desvió traslada trasladó instalará indemniza indemnizó indemnizará moderniza modernizó digitaliza digitalizó electrifica amplían reparó repara
    reparará sustituyen venderán comprarán bajarán subirán pagarán despedirán contratarán cerrarán abandona abandonó abandonará ignoró suministrará abastece abasteció abastecerá alquilará imprime imprimió edita editó reedita
    rescata publica publicó publicará produjeron exhibe exhibió patrocinará apadrina jubila prejubila externalizó subcontrata subcontrató incumplía ocultó oculta maquilló falseó sobornó evadió defraudó tributa
    facturaba ganaba perdía compraron abrieron cerraron lanzaron anunciaron presentaron`),
  ],
  speechVerbs: words(`
    dijo dice dijeron afirma afirmó asegura aseguró explica explicó señala señaló sostiene sostuvo declara declaró comunica comunicó informa informó responde respondió argumenta argumentó alega alegó defiende defendió promete prometió advierte advirtió reclama reclamaron reclamó
    calcula calculó estima estimó cree considera consideró reconoce reconoció rechaza rechazó espera esperaba acusa acusó insiste insistió apunta apuntó asegura matiza comenta comentó lamenta lamentó contesta`),
  weakVerbs: words(`
    hace hizo hará usa usó usará utiliza logra logró busca buscó buscará tiene tuvo tendrá llega llegó llevará lleva llevó va quiere quiso pone puso da dio elige eligió elegirá acaba volverá vuelve volvió sigue siguió seguirá deja dejó dejará pasa pasó renuncia renunció convierte necesita necesitará aspira celebra
    estudia estudió juega une espera lidera lideró supo suma sumó suma recibe reciben recibió recibieron recibirá sale salió entra entró
    siguen hacen hicieron tienen tuvieron llegan llegaron van quieren ponen pusieron dan dieron dejan dejaron pasan salen salieron suman sumaron entran lideran figuran aparecen acaparan copan`),
  auxiliaries: words(`
    ha han había habían habrá habría haya es era fue será sería son fueron está están estaba estará se no ya también aún todavía ahora hoy ayer recientemente finalmente además solo sólo nunca siempre le les lo la los las me nos puede pueden podrá podría debe deberá debería deben tiene  tendrá
    comenzó comienza empezó empieza acaba planea pretende quiere busca espera va     mañana apenas casi pronto`),
  topics: words(`
    acciones acción bolsa trimestre trimestral trimestrales beneficio beneficios ganancias ventas ingresos facturación ceo millones inversores inversor inversión inversiones mercado mercados clientes usuarios app aplicación aplicaciones software hardware demanda antimonopolio competencia despidos ere adquisición fusión opa startup
    empresa empresas compañía compañías sociedad multinacional multinacionales gigante gigantes marca marcas empleados trabajadores directivos ejecutivos chip chips inteligencia artificial iphone ipad android producto productos abonados suscriptores dividendo tecnología tecnologías tecnológica tecnológicas tecnológico nube comercio
    electrónico publicidad fábrica fábricas planta plantas proveedores proveedor tienda tiendas analistas accionistas rivales competidores sede patente patentes suscripción datos huelga operarios sindicatos coches vehículos automóviles modelo almacén reparto repartidor paquete paquetes pagos tarjetas tarjeta banco bancos refinería aerolínea operadora operadores telefonía internet redes
    fibra cadena supermercados supermercado plantilla consejero delegado ingenieros línea líneas antenas señal bienes petróleo gas eléctrica energía contrato concesión cadenas patrocinio bolsas`),
  fillers: words('el la los las un una unos unas de del a al en con por para y su sus e lo'),
  listWords: words('y e o u ni'),
  otherNamesAfter: words(`
    Arena Stadium Foundation Fundación Open Masters Cup Park Festival Fest Center Auditorio Teatro Museo Universidad Instituto Plaza Avenida Estadio Club FC CF SAD
    Metropolitano Camp Coliseum Coliseo Pabellón Challenge Trophy League Racing Cycling Team Cathedral Bay Street
    Superliga Championship Championships Awards Marathon Rally Tournament Prix Maratón Torneo Trofeo Vuelta Premios Circuito Trophée`),
  otherNamesBefore: phrases(`
    universidad de, universidad, fundación, instituto, premio, premios, calle, plaza, avenida, paseo, barrio de, parque, hospital, colegio, escuela, museo, estadio, teatro, torre, palacio, villa, ciudad de, municipio de, provincia de, puerto de, bahía de, copa, trofeo, torneo, liga, familia, hermanos, hermanas, señor, señora, señorita, san, santa, santo, monte, ley, puente, aeropuerto, aeropuerto de, cárcel de,
    río, lago, isla, islas, sierra, playa, huracán, misión, operación, sonda, planeta, dios, diosa, poeta, pintor, actor, actriz, cantante, director de cine, cineasta, diseñador, senador, senadora, diputado, diputada, ministro, ministra, alcalde, alcaldesa, gobernador, gobernadora, presidente municipal,  coronel, capitán, sargento, comisario, juez, jueza, fiscal, abogado, abogada, doctor, doctora,
    profesor, profesora, ingeniero jefe, don, doña, padre, fray, sor, papa, cardenal, obispo, entrenador, delantero, portero, defensa, mediapunta, centrocampista, futbolista, tenista, estación, línea, cerro, volcán, valle de, alfonso de, racing de, estadio de, academia, ateneo, círculo, centro cultural, catedral de, casa de, comunidad de, comuna de, departamento de, región de, banda, grupo musical, rey, reina, príncipe, princesa, infanta, mercado de, mercado, mercados de, feria de, ferias de, fiesta de, fiestas de, iglesia de, parroquia de, ermita de, convento de, monasterio de, basílica de, cuesta de, glorieta de, ronda de, plaza de, calle de, barrio,
    barrios de, pueblo de, localidad de, villa de, sierra de, playa de, cabo de, golfo de, archipiélago de, colonia, distrito de, alcaldía de, estación de, metro de, romería de, procesión de, virgen de, cofradía de, colegio de, academia de, castillo de, muelle de, faro de, embalse de, pantano de, cuenca de, delta de, bosque de, camino de, carretera de,
    condado de, cantón de, vecinos de, vecina de, vecino de, natural de, nacido en, nacida en, residente en, residentes en, concejal de, regidor de, sor, beato, beata, fray, capilla de, cementerio de, campo de, carnaval de, semana santa de, inventor, inventora, físico, física, científico, científica, filósofo, filósofa, matemático, matemática, botánico, explorador, exploradora, astrónomo, compositor, compositora, músico, escultor, escultora, arquitecto, emperador, piloto, ciclista, boxeador, atleta, jugador, jugadora, niño, niña, perro, perra, gato, gata, caballo, yegua, vaca, loro, burro, toro, virgen, ninfa, titán, heroína, novelista, dramaturgo, periodista, activista, bailarín, bailarina, director de orquesta, vicepresidente, vicepresidenta, nadadora, nadador,
    el general, al general, del general, un general, general de brigada, teniente general, mi general, princesa de, príncipe de, duque, duque de, duquesa, duquesa de, marqués, marqués de, marquesa, marquesa de, conde, conde de, condesa,
    condesa de, barón, barón de, baronesa, baronesa de, vizconde, vizconde de, rey de, reina de, archiduque, infante, zar, sultán, emir, dinastía, dinastía de, casa real de, linaje de, equipo ciclista,  escudería,   novela,
     cuadro,     personaje, protagonista, hada, titánide, musa, nereida, semidiós, héroe, faraón, califa, volcán de, pico, sendero, mirador, ensenada, cala, arroyo, laguna, cascada, glaciar, meseta, desierto de,
    estrecho de, península de, cordillera, selva, satélite, cometa, constelación, galaxia, nebulosa, cráter, cabo, teniente, alférez, almirante, brigadier, subinspector, subinspectora, inspector, inspectora,    abuelo,
    abuela, tío, tía, primo, prima, sobrino, sobrina, suegro, suegra, nieto, nieta, viuda,   vecino, vecina, maestro, maestra, catedrático, catedrática, alumno, alumna, enfermero, enfermera, cirujano, cirujana, chef,
    torero, rejoneador, cantaor, cantaora, guitarrista, humorista, presentador, presentadora, corresponsal, apellido, apellidos, apodo,      bautizado como,
    ducado de, principado de, marquesado de, reino de,   copa de, trofeo de, circuito de, gran premio, gran premio de,
    laliga, liga de, torneo de, vuelta a,  maratón, maratón de, circuito, certamen, festival, concurso`),
  otherSenseAfter: words(`
    amarga amargo salarial volante turística turístico fijada fijado trazada alcanzada alcanzado personal física temporal sostenible andina cumplida intermedia clara lograda prevista marcada climática climáticas climático meteorológico meteorológica de-trabajo
    prima popular lírica cómica magna inconclusa de-arte verde amarillo azul rojo negra blanca inglés humanitaria humanitario schengen`),
  otherSensePhrases: phrases(`
    vale la pena, vale que, vale más, vale recordar, vale decir, claro que, claro está, claro ejemplo, claro objetivo, éxito rotundo, total que, total de, gap salarial, opera prima, planeta tierra, planeta rojo, corona española,
    corona británica, real madrid, real sociedad, real betis, real academia, real decreto, inter miami, banco central, globo aerostático, fiat lux, apple pie, santander amaneció, corte suprema, día siguiente, shell script, orange county,
    mango maduro, meta volante, meta cumplida, visa de trabajo, visa de turista, visa de estudiante, visa de residencia, visa humanitaria, visa para, personal sanitario, personal docente, normal que, mars express, mars rover, mars odyssey, mars pathfinder, mars reconnaissance, mars science, mars attacks, mars one, mars sample, mars global, mars exploration, siemens y ohmios, siemens y voltios, siemens por metro, siemens por centímetro, natura y cultura, natura y arte,
    prisa no, prisa tiene, prisa tenía, prisa hay, prisa ninguna, prisa al, prisa en, éxito no, éxito y, éxito para, éxito total, éxito rotundo, mango no, sol no, cielo no, cielo de, cielo del, cielo despejado, azul no, azul de, azul del, corona no, corona en, copa se, copa no, copa del, copa de, copa en, copa y, copa américa, copa davis, copa libertadores, copa sudamericana, copa rota,
    vista de, vista al, vista y, vista general, vista la, planeta que, planeta sin, libro de, libro del, continente africano, continente y, roca y, roca de, coral de, coral y, movida de, movida madrileña, burgo de, alfa y, vivo en, vivo con, vivo desde, vivo aquí, vivo sola, vivo solo, vivo y, vivo de, vivo cerca, vivo entre,
    ellos, hertz y, midas convertía, argos el, paris y, paris de,
    patagonia argentina, patagonia chilena, patagonia austral, patagonia sin, patagonia es, patagonia profunda`),
  otherSenseBefore: words(`
    planeta río selva cuenca dios diosa foresta cráter sonda superficie color jugo zumo tarta árbol teslas tres dos siete cinco cruzar crucé pisar al pisó alcanzar alcanzó próxima primera segunda último única mi tu nuestra vuestra cada esta esa aquella ninguna alguna otra toda misma gran máxima última propia ambiciosa clara
    provincia ciudad bahía puerto catedral vecinos alcalde alcaldesa mono
    norte sur cima cumbre monte ascenso escalar escaló subir subió coronó coronar campamento`),
  functionWords: words(`
    el la los las un una unos unas lo al del de a ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras mediante y e o u ni pero sino aunque porque pues si que como cuando donde mientras quien quienes cual cuales cuyo cuya qué cómo cuándo dónde quién cuánto cuánta este esta estos estas ese esa esos esas aquel
    aquella aquellos aquellas esto eso aquello mi tu su mis tus sus nuestro nuestra nuestros nuestras yo tú él ella ellos ellas nosotros usted ustedes se me te nos les le no sí ya también tampoco nunca siempre jamás quizá quizás tal vez así entonces luego después antes ahora hoy ayer mañana anoche aquí allí allá ahí muy más menos mucho muchos mucha
    muchas poco pocos pocas tanto tantos tan todo toda todos todas otro otra otros otras cada alguno algunos alguna algunas ningún ninguno ninguna varios varias ambos mismo misma dos tres cuatro cinco seis siete ocho nueve diez ex es era fue son eran fueron ha han había está están será hay tiene tienen además incluso sólo solo apenas casi finalmente mientras
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre señor señora don doña grupo empresa compañía sociedad multinacional gigante firma publicidad lea leer vea detenido detenida nuevo nueva nuevos nuevas gran grandes primer primera segundo tercera último última
    he hemos dijo dice según tras unos nadie algo nada alguien cualquier cierto cierta sea sean fuera dentro cerca lejos frente junto debido gracias pese salvo excepto trabajar comprar vender buenos buenas mejor peor`),
  firmArticles: words('la'),
  determiners: words(
    'el la los las un una unos unas lo al del mi tu su mis tus sus nuestro nuestra este esta ese esa aquel aquella cada toda todo todos otra otro ninguna ningún alguna algún primera primer última único única más gran mucho mucha qué',
  ),
};
