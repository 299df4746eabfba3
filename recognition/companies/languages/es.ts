import { type CompanyLanguage, formsOf, phrases, words } from '../language-data';
import { SETTLED_BRANDS } from '../settled-brands';

export const es: CompanyLanguage = {
  script: 'latin',
  hasBareAppositions: true,
  otherKinds: words(`
    alcalde alcaldesa concejal concejala edil diputado diputada senador senadora ministro ministra gobernador gobernadora abogado abogada médico médica doctor doctora enfermero enfermera maestro maestra
    profesor profesora catedrático catedrática juez jueza fiscal párroco obispo monja cura policía bombero futbolista delantero delantera portero portera defensa centrocampista entrenador entrenadora piloto ciclista
    nadador nadadora atleta velocista tenista boxeador actor actriz cantante director directora novelista escritor escritora poeta pintor pintora escultor escultora músico compositor pianista bailarina bailaora filósofo
    científico científica físico física inventor inventora astrónomo explorador navegante periodista fotógrafo fotógrafa jubilado jubilada panadero panadera carpintero fontanero obrero obrera agricultor ganadero pastor
    pescador cocinero cocinera taxista estudiante alumno alumna niño niña chico chica sobrino sobrina abuelo abuela tío tía marido esposa primo prima viuda viudo vecino vecina apellido apodo topónimo
    dios diosa deidad ninfa ciudad pueblo villa localidad municipio aldea pedanía barrio comarca río lago isla volcán montaña planeta asteroide perro perra gato gata caballo yegua loro`),
  otherAfter: phrases(`
    de nombre, de apellido, de nacimiento, de soltera, en persona, significa, en jerga, en la jerga, en inglés, en latín, en griego, en argot`),
  livingVerbs: words(`
    murió nació vivió vivía estudió pintó pintaba esculpió dormía soñaba lloró amaba odiaba sonrió cantaba bailaba dibujaba enviudó emigró cojeaba`),
  clubs: {
    names: words('orange damm'),
    topics: words(
      'ciudad pueblo localidad vecinos ayuntamiento catedral alcaldía habitantes playa playas teatro',
    ),
  },
  adjectiveEndings: words(`
    ína íno aco aca vina
    és esa ense eña eño ana ano ina ino ona ón ola ica ico ívica al ar ario aria iva ivo osa oso era ero ista ora dora tora eta ada ado ida ido eca eco uaya uayo
    rusa ruso suiza suizo china chino india sueca griega turca belga danesa polaca checa vasca gallega joven nueva pequeña propia digital hispano franco anglo ítalo germano sino nipo luso iberoamericana austro greco`),
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
    total tous trece tren tres trigo triple triunfo tropical turbo último ultra unión unidas uno universal uno urbano uva vale valor valle vaca vapor vega vela velo venta ventura verde vía vida viento viña violeta virgen visa visión vista vita viva vivo volt volta voz vuelo yermo yo zara zapato zoom zumo`),
  articledWords: words(`
    apple target block boss gap puma visa meta seat oracle canon arm sky shell snap zoom orange bolt cursor mango corona claro prisa éxito planeta ola subway notion`),
  noLegalForms: words('me'),
  settledNames: [
    ...SETTLED_BRANDS,
    ...words(`
      abengoa abertis acerinox aena bancopopular bankia bankinter barceló cabify cellnex cepsa codere comsa cosentino damm despegar
      ecoembes elcorteinglés ence endesa enagás eroski esteve euskaltel fcc ferrovial gamesa gasnatural grifols gullón iberdrola idealista infojobs
      inditex irizar lacaixa líneadirecta logista mahou mapfre mediaset meliá mercadona movistar multiópticas naturgy ormazabal pescanova realia
      redeia renfe rovi sacyr sanitas santillana soriana talgo tigo vips vueling wallapop wom zardoya izzi
    apple honda suzuki ferrari marriott hilton dior macquarie telekom uber amazon tesla airtel armani ferrero bloomberg acer citi roche thales tata
    imbue luma fitch neste natura mistral kodak monsanto`),
  ],
  firmNouns: words(`
    empresa empresas compañía compañías sociedad sociedades firma firmas grupo grupos gigante gigantes multinacional multinacionales startup startups start-up emergente fabricante fabricantes
    productor productora productores operador operadora operadores operadoras banco bancos entidad cadena cadenas marca marcas rival rivales competidor competidora competidores filial filiales matriz proveedor proveedora
    proveedores aerolínea aerolíneas aseguradora aseguradoras petrolera petroleras petrolero automotriz automotrices automovilística constructora constructoras constructor promotora promotoras inmobiliaria inmobiliarias
    tecnológica tecnológicas farmacéutica farmacéuticas laboratorio laboratorios minera mineras minorista minoristas supermercado supermercados distribuidora distribuidor distribuidoras consultora consultoras plataforma plataformas
    fintech fintechs unicornio conglomerado holding cooperativa bodega bodegas cervecera cerveceras editorial editoriales energética energéticas eléctrica eléctricas telefónica naviera navieras siderúrgica cementera papelera textil
    gestora gestoras fondo fondos inversor inversora concesionaria concesionario contratista subcontrata eléctrica gasista metalúrgica panificadora embotelladora comercializadora financiera corporación desarrolladora desarrollador desarrolladores
    emisora aplicación app buscador transportista mensajería franquicia franquicias joyería juguetera tabacalera hotelera teleoperadora teleco telecos productora discográfica agencia estudio estudios boutique firma casa tienda
    coloso titán líder pyme negocio startup biotecnológica biotech chocolatera lechera láctea cárnica conservera aceitera acerera química algodonera automovilístico automovilista ensambladora maquiladora maquinaria cafetera heladera galletera ingeniería ingenierías asesoría maderera pesquera congeladora panadería confitería destilería frutícola arrocera azucarera algodonera`),
  namingNouns: words(`
    empresa compañía firma startup multinacional fabricante operadora aerolínea aseguradora petrolera automotriz constructora promotora inmobiliaria tecnológica farmacéutica laboratorio minera minorista distribuidora
    consultora plataforma fintech unicornio conglomerado holding cooperativa bodega cervecera energética eléctrica naviera siderúrgica cementera papelera textil gestora concesionaria contratista subcontrata gasista metalúrgica panificadora embotelladora
    comercializadora financiera desarrolladora transportista juguetera hotelera biotecnológica chocolatera láctea cárnica conservera acerera química marca cadena aplicación app sociedad matriz filial teleoperadora productora editorial proveedor proveedora
    licorera cafetera heladera galletera operador supermercado fondo ingeniería asesoría maderera pesquera destilería azucarera arrocera láctea cárnica papelera`),
  noNames: words(`
    escolar vecinal
    ia ai it ceo cfo cto ue usa eeuu uu ee pp tv ipo opa opv pib iva rrhh española española europea europeo americana china alemana nacional internacional pública público privada estatal municipal provincial general central mixta mixto
    madrid barcelona méxico españa argentina chile colombia perú bogotá lima santiago popular socialista parlamentario parlamentaria mundial limitada anónima civil protectora deportiva sanitaria san santa santo el la los las don doña san unidos unidas lunes martes miércoles jueves viernes
    sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre europa américa latinoamérica dios estado gobierno filarmónica geográfica musical folclórico iberoamericana hispanoamericana cámara jesús teatro teatral política humana secreta alimentario interamericano asiático africano solidario salvemos stop sos ciudadana ciudadano afectados vecinos no sí`),
  indefinite: words('un una uno el la'),
  nounAttributes: [],
  descriptions: phrases(`
    con sede en, con domicilio en, fabricante de, fabricante del, propietaria de, propietario de, dueña de, dueño de, matriz de, filial de, especializada en, especializado en, fundada en, fundada por, cotizada en, proveedor de, proveedora de,
    operadora de, productor de, productora de, líder en, empresa de, compañía de, sociedad de, firma de`),
  firmHeads: words(`
    Banco Banca Grupo Construcciones Constructora Promociones Promotora Inversiones Transportes Autocares Laboratorios Bodegas Calzados Industrias Talleres Conservas Muebles Embutidos Cervezas Cervecería Almacenes Supermercados Hermanos
    Frigoríficos Minera Minería Compañía Seguros Inmobiliaria Distribuciones Distribuidora Comercial Aceites Lácteos Textiles Metalúrgica Cementos Cerámicas Gestiones Servicios Aerolíneas Hoteles Farmacéutica Farmacias Viajes Editorial Ediciones
    Cafés Galletas Harinas Pinturas Plásticos Químicas Química Astilleros Naviera Agropecuaria Ganadera Frutas Groupe Banque Banca Cooperativa Corporación Empresas Excavaciones Grúas Fundiciones Aceros Electrodomésticos Joyería Panadería Confecciones Aceites Vinos Cafés Conservas Quesos Autocares Viajes Panaderías Almacenes Calzados Muebles Hormigones Áridos Importaciones Montajes`),
  firmEndings: words(`
    Tecnología Tecnologías Energía Energías Alimentos Alimentación Bebidas Logística Ingeniería Salud Seguros Inversiones Sistemas Soluciones Construcciones Transportes Turismo Viajes Muebles
    Textil Textiles Biotecnología Renovables Minería Químicas Farma Farmacéutica Solar Robótica Pagos Consultores Asesores Agro Agrícola Pesca Pesquera Automoción Aeronáutica Telecom Comunicaciones
    Hoteles Restauración Servicios Desarrollos Promociones Inmuebles Inmobiliaria Distribuciones Suministros Conservas Cosmética Calzados Papelera Siderurgia Aceros Cementos Envases Plásticos`),
  before: phrases(`
    consejero delegado de, consejera delegada de, director ejecutivo de, directora ejecutiva de, director general de, directora general de, director financiero de, ceo de, presidente ejecutivo de, presidente de, presidenta de, fundador de, fundadora de, cofundador de, cofundadora de,
    directivo de, directiva de, directivos de, ejecutivo de, ejecutivos de, portavoz de, portavoces de, vocero de, vocera de, responsable de, cúpula de, consejo de, consejo de administración de, junta de accionistas de, dueño de, dueña de, propietario de, propietaria de, gerente de, exgerente de, jefe de ventas de, ingeniero de, ingeniera de, ingenieros de,
    técnico de, técnicos de, repartidor de, repartidores de, conductor de, conductores de, mensajero de, empleado de, empleada de, empleados de, trabajador de, trabajadora de, trabajadores de, operarios de, obreros de, plantilla de, vigilante de, cajera de, sindicatos de, comité de empresa de,
    acciones de, títulos de, papeles de, accionistas de, accionista de, inversores de, participación en, participaciones en, capital de, beneficio de, beneficios de, ganancias de, ventas de, ingresos de, resultados de, facturación de, valoración de, deuda de, dividendo de, cotización de, opa de, opa sobre, oferta de, oferta por, compra de, venta de, adquisición de, fusión con, fusión de,
    acuerdo con, contrato con, alianza con, convenio con, negociaciones con, colaboración con, patrocinio de, patrocinado por, patrocinada por, sede de, sede central de, oficinas de, oficina de, cuartel general de, fábrica de, fábricas de, planta de, plantas de, factoría de, almacén de, almacenes de, nave de, tienda de, tiendas de, sucursal de, sucursales de, local de, locales de,
    gasolinera de, gasolineras de, refinería de, centro de datos de, centros de datos de, centro logístico de, antenas de, filial de, matriz de, subsidiaria de, división de, marca de, marcas de, logo de, logotipo de, producto de, productos de, modelo de, modelos de, dispositivos de, chips de, teléfonos de, zapatillas de, ropa de, app de, aplicación de, plataforma de, servicio de, servicios de, clientes de, cliente de,
    usuarios de, abonados de, suscriptores de, proveedor de, proveedores de, rival de, rivales de, competidor de, competidores de, competencia de, demanda contra, demandas contra, demandó a, denuncia contra, denunció a, multa a, multas a, multó a, sanción a, sanciona a, investigación a, investigación contra, huelga en, despidos en, despidos de, ere de, ere en, recortes en, boicot a,
    trabaja en, trabajó en, trabajaba en, trabajar en, trabaja para, trabajó para, trabajaba para, trabajan para, trabajar para, empleo en, prácticas en, contratado por, contratada por, contratados por, despedido por, despedidos por, comprado por, comprada por, adquirida por, adquirido por, controlada por, propiedad de, fabricado por, fabricados por, fabricada por, desarrollado por, desarrollada por, lanzado por, lanzada por,
    producido por, vendidos por, vendido por, presentado por, presentada por, operado por, operada por, financiado por, financiada por, gestionado por, gestionada por, construido por, construida por, de la mano de, diseñada por, diseñado por, contra la empresa, tarjeta de, tarjetas de, tarjeta, tarjetas, camión de, camiones de, furgoneta de, coche de, vuelos de, vuelo de, aviones de, paquete de, paquetes de, cuenta de, pedido de,
    zapatillas, camiseta, reloj, móvil, teléfono, coche, coches, automóvil, camioneta, furgoneta, patrocinador, marca, dueña de la marca, frente al, junto al, supermercado, gigante`),
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
      quiere quería pide pidió admite admitió asume asumió cede cedió sirve sirvió recurre recurrió`),
  ],
  speechVerbs: words(`
    dijo dice dijeron afirma afirmó asegura aseguró explica explicó señala señaló sostiene sostuvo declara declaró comunica comunicó informa informó responde respondió argumenta argumentó alega alegó defiende defendió promete prometió advierte advirtió reclama reclamaron reclamó
    calcula calculó estima estimó cree considera consideró reconoce reconoció rechaza rechazó espera esperaba acusa acusó insiste insistió apunta apuntó asegura matiza comenta comentó lamenta lamentó contesta`),
  weakVerbs: words(`
    hace hizo hará usa usó usará utiliza logra logró busca buscó buscará tiene tuvo tendrá llega llegó llevará lleva llevó va quiere quiso pone puso da dio elige eligió elegirá acaba volverá vuelve volvió sigue siguió seguirá deja dejó dejará pasa pasó renuncia renunció convierte necesita necesitará aspira celebra
    estudia estudió juega une espera lidera lideró supo suma sumó suma recibe reciben recibió recibieron recibirá sale salió entra entró`),
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
    Arena Stadium Foundation Fundación Open Masters Cup Park Festival Fest Sur Norte Center Auditorio Teatro Museo Universidad Instituto Plaza Avenida Estadio Club FC CF SAD`),
  otherNamesBefore: phrases(`
    universidad de, universidad, fundación, instituto, premio, premios, calle, plaza, avenida, paseo, barrio de, parque, hospital, colegio, escuela, museo, estadio, teatro, torre, palacio, villa, ciudad de, municipio de, provincia de, puerto de, bahía de, copa, trofeo, torneo, liga, familia, hermanos, hermanas, señor, señora, señorita, san, santa, santo, monte, ley, puente, aeropuerto, aeropuerto de, cárcel de,
    río, lago, isla, islas, sierra, playa, huracán, misión, operación, sonda, planeta, dios, diosa, poeta, pintor, actor, actriz, cantante, director de cine, cineasta, diseñador, senador, senadora, diputado, diputada, ministro, ministra, alcalde, alcaldesa, gobernador, gobernadora, presidente municipal, general, coronel, capitán, sargento, comisario, juez, jueza, fiscal, abogado, abogada, doctor, doctora,
    profesor, profesora, ingeniero jefe, don, doña, padre, fray, sor, papa, cardenal, obispo, entrenador, delantero, portero, defensa, mediapunta, centrocampista, futbolista, tenista, estación, línea, cerro, volcán, valle de, alfonso de, racing de, estadio de, academia, ateneo, círculo, centro cultural, catedral de, casa de, comunidad de, comuna de, departamento de, región de, banda, grupo musical, rey, reina, príncipe, princesa, infanta, mercado de, mercado, mercados de, feria de, ferias de, fiesta de, fiestas de, iglesia de, parroquia de, ermita de, convento de, monasterio de, basílica de, cuesta de, glorieta de, ronda de, plaza de, calle de, barrio,
    barrios de, pueblo de, localidad de, villa de, sierra de, playa de, cabo de, golfo de, archipiélago de, colonia, distrito de, alcaldía de, estación de, metro de, romería de, procesión de, virgen de, cofradía de, colegio de, academia de, castillo de, muelle de, faro de, embalse de, pantano de, cuenca de, delta de, bosque de, camino de, carretera de,
    condado de, cantón de, vecinos de, vecina de, vecino de, natural de, nacido en, nacida en, residente en, residentes en, concejal de, regidor de, sor, beato, beata, fray, capilla de, cementerio de, campo de, carnaval de, semana santa de, inventor, inventora, físico, física, científico, científica, filósofo, filósofa, matemático, matemática, botánico, explorador, exploradora, astrónomo, compositor, compositora, músico, escultor, escultora, arquitecto, emperador, piloto, ciclista, boxeador, atleta, jugador, jugadora, niño, niña, perro, perra, gato, gata, caballo, yegua, vaca, loro, burro, toro, virgen, ninfa, titán, heroína, novelista, dramaturgo, periodista, activista, bailarín, bailarina, director de orquesta, vicepresidente, vicepresidenta, nadadora, nadador`),
  otherSenseAfter: words(`
    amarga amargo salarial volante turística turístico fijada fijado trazada alcanzada alcanzado personal física temporal sostenible andina cumplida intermedia clara lograda prevista marcada climática climáticas climático meteorológico meteorológica de-trabajo
    prima popular lírica cómica magna inconclusa de-arte verde amarillo azul rojo negra blanca inglés humanitaria humanitario schengen`),
  otherSensePhrases: phrases(`
    vale la pena, vale que, vale más, vale recordar, vale decir, claro que, claro está, claro ejemplo, claro objetivo, éxito rotundo, total que, total de, gap salarial, opera prima, planeta tierra, planeta rojo, corona española,
    corona británica, real madrid, real sociedad, real betis, real academia, real decreto, inter miami, banco central, globo aerostático, fiat lux, apple pie, santander amaneció, corte suprema, día siguiente, shell script, orange county,
    mango maduro, meta volante, meta cumplida, visa de trabajo, visa de turista, visa de estudiante, visa de residencia, visa humanitaria, visa para, personal sanitario, personal docente, normal que, mars express, mars rover, mars odyssey, mars pathfinder, mars reconnaissance, mars science, mars attacks, mars one, mars sample, mars global, mars exploration, siemens y ohmios, siemens y voltios, siemens por metro, siemens por centímetro, natura y cultura, natura y arte,
    prisa no, prisa tiene, prisa tenía, prisa hay, prisa ninguna, prisa al, prisa en, éxito no, éxito y, éxito para, éxito total, éxito rotundo, mango no, sol no, cielo no, cielo de, cielo del, cielo despejado, azul no, azul de, azul del, corona no, corona en, copa se, copa no, copa del, copa de, copa en, copa y, copa américa, copa davis, copa libertadores, copa sudamericana, copa rota,
    vista de, vista al, vista y, vista general, vista la, planeta y, planeta que, planeta sin, libro de, libro del, continente africano, continente y, roca y, roca de, coral de, coral y, movida de, movida madrileña, burgo de, alfa y, vivo en, vivo con, vivo desde, vivo aquí, vivo sola, vivo solo, vivo y, vivo de, vivo cerca, vivo entre`),
  otherSenseBefore: words(`
    planeta río selva cuenca dios diosa foresta cráter sonda superficie color jugo zumo tarta árbol teslas tres dos siete cinco cruzar crucé pisar al pisó alcanzar alcanzó próxima primera segunda única mi tu nuestra vuestra cada esta esa aquella ninguna alguna otra toda misma gran máxima última propia ambiciosa clara
    provincia ciudad bahía puerto catedral vecinos alcalde alcaldesa mono`),
  functionWords: words(`
    el la los las un una unos unas lo al del de a ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras mediante y e o u ni pero sino aunque porque pues si que como cuando donde mientras quien quienes cual cuales cuyo cuya qué cómo cuándo dónde quién cuánto cuánta este esta estos estas ese esa esos esas aquel
    aquella aquellos aquellas esto eso aquello mi tu su mis tus sus nuestro nuestra nuestros nuestras yo tú él ella ellos ellas nosotros usted ustedes se me te nos les le no sí ya también tampoco nunca siempre jamás quizá quizás tal vez así entonces luego después antes ahora hoy ayer mañana anoche aquí allí allá ahí muy más menos mucho muchos mucha
    muchas poco pocos pocas tanto tantos tan todo toda todos todas otro otra otros otras cada alguno algunos alguna algunas ningún ninguno ninguna varios varias ambos mismo misma dos tres cuatro cinco seis siete ocho nueve diez ex es era fue son eran fueron ha han había está están será hay tiene tienen además incluso sólo solo apenas casi finalmente mientras
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre señor señora don doña grupo empresa compañía sociedad multinacional gigante firma publicidad lea leer vea detenido detenida nuevo nueva nuevos nuevas gran grandes primer primera segundo tercera último última
    he hemos dijo dice según tras unos nadie algo nada alguien cualquier cierto cierta sea sean fuera dentro cerca lejos frente junto debido gracias pese salvo excepto trabajar comprar vender buenos buenas mejor peor`),
  firmArticles: [],
  determiners: words(
    'el la los las un una unos unas lo al del mi tu su mis tus sus nuestro nuestra este esta ese esa aquel aquella cada toda todo todos otra otro ninguna ningún alguna algún primera primer última único única más gran mucho mucha qué',
  ),
};
