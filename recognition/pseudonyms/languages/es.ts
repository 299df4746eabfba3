import { words } from '../../companies/language-data';
import type { PseudonymLanguage } from '../language-data';

const NAME = '(?:nombres?|apellidos?|identidad(?:es)?)(?: y (?:los |el |sus? )?apellidos?)?';
const CHANGED = '(?:cambiad[oa]s?|modificad[oa]s?|alterad[oa]s?|sustituid[oa]s?|inventad[oa]s?)';
const FALSE =
  '(?:fictici[oa]s?|supuest[oa]s?|fals[oa]s?|inventad[oa]s?|cambiad[oa]s?|modificad[oa]s?|alterad[oa]s?|figurad[oa]s?|de ficción|de fantasía|imaginari[oa]s?|prestad[oa]s?)';

export const es: PseudonymLanguage = {
  names: 'capitals',
  beside: [
    '(?:ídem|idem)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,30})',

    'que tampoco se llaman? (?:así|de ese modo)',

    '(?:también|igualmente|asimismo),? (?:(?:es )?(?:un )?(?:nombre|seudónimo) )?(?:ficticio|supuesto|cambiado|inventado|falso|figurado|modificado|seudónimo)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,40})',

    'que (?:(?:en realidad|ambos|ambas|los|las|dos) ){0,4}se llaman? (?:(?:en realidad|ambos|ambas) ){0,2}(?:de otra (?:manera|forma)|de otro modo|distinto)',

    '(?<=[(\\[]\\s?)(?:nombre )?(?:también|igualmente) (?:es )?(?:ficticio|supuesto|cambiado|inventado)s?',
    'no es el nombre (?:que (?:figura|aparece)|escrito) en su (?:pasaporte|documento|cédula|DNI)',

    'que (?:aceptó|accedió|pidió|exigió) [^.,\\n]{0,80}(?:seudónimo|otro nombre|nombre ficticio)',
    '(?:vamos a llamar(?:la|lo)|llamémos(?:la|lo)|la llamaremos|lo llamaremos) así',

    '(?:en realidad )?no se llama así',
    'cuyo (?:verdadero nombre|nombre real|nombre verdadero) (?:omitimos|no revelamos|no publicamos|se omite|se reserva|mantenemos en reserva)',

    'que (?:nos )?(?:pidió|pide|prefiere|prefirió) (?:que )?no (?:usar|usáramos|dar|revelar|publicar) su (?:verdadero nombre|nombre real|nombre verdadero)',
    'que (?:en realidad )?(?:lleva|tiene) otro nombre',
    '(?:ha )?(?:pidió|pedido|pide) (?:que se cambie|cambiar) su nombre',
    '(?<=[(\\[]\\s?)(?:ídem|idem|también|ella también|él también)(?: (?:es )?(?:un )?(?:seudónimo|nombre (?:ficticio|supuesto|falso)))?(?=\\s?[)\\],])',
    '(?:también |igualmente |otro )*nombre (?:también |igualmente |asimismo )?(?:ficticio|cambiado|supuesto|falso|inventado|modificado|figurado)(?: (?:por|para|a)[^().\\n–—]{3,60})?',
    'cuyo (?:nombre|nombre real|verdadero nombre) (?:real )?(?:se (?:preserva|reserva|omite|ha cambiado)|no es (?:ese|este)|ha sido (?:cambiado|modificado|alterado))(?: [^(),\\n]{3,40})?',
    'a (?:quien|quienes|la que|el que) se (?:le|les) ha(?:n)? cambiado el nombre(?: [^(),\\n]{3,40})?',
    '(?:así|como) (?:pidió|pide|quiso|quiere|prefiere) (?:que se (?:le|la|lo) (?:llame|llamara|llamase)|ser llamad[ao]|llamarse|que (?:le|la|lo) llamen)(?: [^(),—\\n]{3,40})?',
    '(?:así|como) (?:la|le|lo) (?:llamaremos|llamamos)(?: aquí)?',
    '(?:no es|no son) (?:su|sus|el|los) (?:verdaderos? |auténticos? )?nombres?(?: reales?| verdaderos?| auténticos?| de verdad| de pila)?',
    'que (?:en realidad )?(?:se llama de otr[ao] (?:manera|forma)|tiene otro nombre|no se llama así)',
    'dos nombres que no son los suyos',
    `(?:(?:su|sus|el|los|un|ambos|este es un|es un|son|estos son|todos los|cuyos?|los dos) )?(?:verdaderos? )?${NAME} (?:(?:es|son|está|están|ambos|también|ha sido|han sido|fue|fueron|se ha|se han) ){0,2}(?:un )?${FALSE}`,
    `(?:no es|no son) (?:su|sus|el|los) (?:verdaderos?|auténticos?) ${NAME}`,
    `(?:no es|no son) (?:su|sus|el|los) ${NAME} (?:real(?:es)?|verdaderos?|auténticos?)`,
    `(?:hemos|ha|se ha|se han) ${'(?:cambiado|modificado|alterado)'} (?:su|sus|el|los) ${NAME}`,
    `cuyos? (?:verdaderos? )?${NAME} (?:real |reales )?(?:ha|han|hemos|fue|fueron|se ha|se han)(?: sido)? (?:cambiad[oa]s?|modificad[oa]s?|alterad[oa]s?)`,
    '(?:es |son |ambos |también |un |todos )*(?:seudónimos?|pseudónimos?|nombres? en clave)',
    'que (?:en realidad )?no se llaman? así',
    'que en realidad tienen? otro nombre',
  ],
  covering: [
    'se (?:cambie|modifique|altere)n? (?:su|sus|el|los) nombres?(?: reales?)?',

    'su (?:verdadero nombre|nombre real|nombre verdadero) (?:es conocido por|lo conoce|obra en poder de) (?:la redacción|este (?:diario|periódico))',
    '(?:su|sus) nombres? (?:no es (?:ese|este)|no son (?:esos|estos)|es otro)',
    '(?:no se publica|no publicamos) su (?:verdadero nombre|nombre verdadero|nombre real)',
    '(?:el hombre |la mujer |ella |él )?se llama (?:en realidad )?de otr[ao] (?:manera|forma)',
    '(?:reúne|condensa|mezcla|suma) (?:las )?(?:vivencias|historias|voces|testimonios|experiencias) de',
    '(?:es|son) (?:un )?(?:personajes? (?:ficticios?|inventados?|de ficción)|nombres? que no (?:es|son) (?:el suyo|los suyos))',
    '(?:su|sus|el|los) nombres?(?: y [^.()\\n]{3,30})? (?:se ha(?:n)? |ha(?:n)? sido |fue(?:ron)? )(?:cambiad[oa]s?|modificad[oa]s?|alterad[oa]s?|cambiado|modificado)',
    `(?:es|son|eran|era)(?: todos| todas| ambos| solo| aquí)? (?:un |unos |los )?(?:seudónimos?|pseudónimos?|${NAME} ${FALSE}|personajes? compuestos?|ficticios|inventados)`,
    `(?:los |el |su |sus |todos los |algunos )?${NAME}(?: (?:de|del) [^.()\\n]{2,120}?)? (?:ha|han|fue|fueron)(?: sido)?(?: todos)? ${CHANGED}`,
    `(?:se han|se ha|hemos|he) (?:cambiado|modificado|alterado|sustituido) (?:los|el|todos los|algunos|su|sus) ${NAME}(?: (?:de|del) [^.()\\n]{2,80})?`,
    `(?:los |el |todos los )?${NAME}(?: (?:de|del) [^.()\\n]{2,120}?)? (?:es|son|que aparecen[^.\\n]{0,40} son) (?:todos )?(?:un )?(?:${FALSE}|seudónimos?|pseudónimos?)`,
    '(?:no son|no es) (?:sus|su|los|el) (?:verdaderos? )?nombres?(?: reales?| verdaderos?)?',
    'no se llaman? (?:realmente|en realidad|de verdad) así',
    'en realidad no se llaman? así',
  ],
  cueWords: {
    name: '(?:nombres?|apellidos?|iniciales?|identidad(?:es)?)',
    changed: '(?:(?:cambiad|modificad|alterad|inventad|sustituid)[oa]s?|ficticios?|supuestos?)',
    not: '(?:tampoco|no|nunca|ni|sin)',
    real: '(?:verdader[oa]s?|real(?:es)?|auténtic[oa]s?)',
    writer: '(?:hemos|redacción|he)',
    use: '(?:us|utiliz|public|revel|aparec|mencion|difund|dar|dé|diga)\\p{L}*',
    composite:
      '(?:personajes? que (?:reúne|junta|resume|condensa)n?(?: l[oa]s)? (?:relatos|historias|testimonios|casos|vidas|vari[oa]s|tres|cuatro|cinco|dos)|(?:personajes? compuestos?|(?:nacid[oa]s?|hech[oa]s?|suma) de varias (?:personas|historias))|historia (?:está (?:compuesta|hecha|armada) de|es la suma de|reúne) (?:las|varias|muchas|otras))',
    be: '(?:es|son|era|eran|se trata|se trataba)',
    theirs: '(?:(?:el|los) suyos?)',
    chosen:
      '(?:que (?:ella |él )?(?:misma? )?(?:eligi[óo]|escogi[óo]|pidi[óo]|usa|prefiri[óo]|quiso)|(?:elegid|escogid)[oa])',
    hereFor:
      '(?:(?:en|para) (?:est[ea]|la|el) (?:reportaje|texto|artículo|nota|historia|crónica|relato|entrevista|conversación))',
    known:
      '(?:(?:lo|los|la) conocen? (?:solo |sólo )?(?:est[ea]|la|el) (?:diario|periódico|redacción|medio)|es conocido por (?:est[ea]|la|el) (?:diario|periódico|redacción|medio))',
    ask: '(?:(?:pid(?:e|en|ió|ieron)|pidi[óe]\\p{L}*|prefir\\p{L}+|prefier\\p{L}+|quis\\p{L}+|quier\\p{L}+|solicit\\p{L}+))',
    otherNames: '(?:otros nombres)',
    suppose: '(?:digamos)',
    ours: '(?:(?:nuestros?|cosa nuestra))',
    hereafter: '(?:en est[ao]s (?:líneas|páginas),? (?:(?:él|ella) )?(?:se llamará|será))',
    different: 'otros?',
    adverb:
      '(?:en realidad|en verdad|por supuesto|naturalmente|aquí|también|claro|obviamente|de hecho)',
    as: '(?:así|como)',
    call: '(?:llam(?:amos|aremos|áramos|emos|arla|arlo|arlos|arlas)|nombr(?:amos|aremos)|bautiz(?:amos|aremos))',
    appear:
      '(?:identificamos|identificaremos|aparece(?:rá|n)?|figura|nombramos|presentamos|presentaremos|citaremos|señalaremos)',
    byName: '(?:con (?:el|los) nombres?|bajo (?:el|los) nombres?|como)(?: de)?',
    otherName:
      '(?:llevan?|tienen?|figuran?|aparecen?|dimos|damos)(?: aquí)? (?:con )?otros? nombres?',
    fictive: '(?:seudónimos?|nombres? (?:ficticios?|inventados?|supuestos?|falsos?))',
    choose:
      '(?:escogimos|decidimos|optamos por|elegimos|preferimos) (?:llamar|nombrar|bautizar)(?:l[aoe]s?)?',
    witness: '(?:testigo(?: protegid[oa])?|informante|colaborador[ae]?)',
    asCode: 'como',
    say: '(?:conoc\\p{L}+|sabía|dice|dijo|afirm\\p{L}+|explic\\p{L}+|asegur\\p{L}+|confirm\\p{L}+|según|señal\\p{L}+|cont[óa]|relat\\p{L}+|record\\p{L}+|admit\\p{L}+|advirti\\p{L}+|sostiene|sostuvo|declar\\p{L}+|reconoc\\p{L}+|coment\\p{L}+)',
    fiction: '(?:películas?|novelas?|series?|obras?|comedias?|teleseries?)',
    none: '(?:ningún|ninguno|ninguna)',
    introduce: '(?:me llamo|llám(?:a|e|en)me|soy)',
    like: 'como',
    reveal: '(?:olvid|revel|divulg|dar|dio|decir|difund|sab)\\p{L}*',
    viewOf: '(?:según|para)',
    here: '(?:en|para) est[ea] (?:reportaje|texto|artículo|nota|historia|crónica|relato)',
    notSo: 'no se llaman? (?:así|de ese modo|de verdad así)',
  },
  exceptWords: ['(?:excepto|salvo|menos|a excepción)'],
  looseNaming: ['aquí (?:será|se llamará)(?= [“«]?[\\p{L}’-]+[”»]?[.,;:])'],
  naming: [
    '(?:pide|pidió|prefiere|prefirió|quiere|quiso) (?:aparecer|figurar|salir|ser (?:citad[oa]|identificad[oa]|presentad[oa]))(?: aquí| en (?:este|el) (?:reportaje|texto|artículo))? (?:como|con el nombre de)(?= [«“]?\\p{L})',

    '(?:detrás de|tras)(?= ["“«„]?\\p{L}[^.!?\\n]{2,180} (?:(?:se (?:escond|ocult)\\p{L}+|est(?:á|aba))) [^\\n]{0,300}?(?:seudónimo|pseudónimo))',

    'a condición de (?:que (?:la|lo|le) (?:llam\\p{L}+|identific\\p{L}+)|ser (?:llamad|identificad)[oa])(?: como)?',

    '(?:hemos dado|dimos|daremos|damos) (?:a (?:\\p{L}+ ){1,3})?el nombre de',
    'se hace llamar(?<=(?:seguridad|proteg\\p{L}+|miedo|precaución)[^.\\n]{0,70})',

    '(?:pidió|pide|prefirió|quiso|solicitó) ser (?:presentad|citad|identificad|nombrad)[oa](?: aquí| solo)? (?:como|con el nombre de)',
    'testigo protegid[oa][^.\\n]{0,40} como',
    'se llama,? (?:digamos|pongamos),?',
    '(?:para|en) est[ea] (?:reportaje|texto|artículo|nota|historia|entrevista|crónica),? (?:ha )?(?:eligió|escogió|elige|elegido|escogido|prefiere) (?:el nombre de|llamarse)',

    'en est[ae] (?:historia|reportaje|artículo|texto|relato)(?: \\p{L}+){0,3} se llama(?:rá)?',
    '(?:le|la|lo|les) (?:pondremos|pondré|daremos el nombre de|damos el nombre de|bautizaremos|bautizamos)(?: como)?(?: aquí)?',
    '(?:al|a la|a los|a las|a) (?:que|quien|quienes)(?: (?:aquí|en (?:este|esta) \\S{3,12}))?(?: (?:se )?(?:él|ella) )? ?(?:llamaremos|llamaré|llamamos|vamos a llamar|nombraremos|bautizamos como|daremos el nombre de|bautiza (?:para este texto )?como)(?: aquí)?',
    '(?:al|a la) que (?:él|ella) bautiza(?: para este texto)? como',
    '(?:usa|emplea|utiliza|elige|adopta) (?:otro nombre|un nombre (?:falso|ficticio|supuesto)|el nombre (?:falso|ficticio|supuesto))(?: de)?:?',
    '(?:responde|atiende) al nombre (?:falso|ficticio|supuesto)? ?de',
    '(?:bajo|con) (?:el )?nombre (?:falso|ficticio|supuesto|inventado)(?: de)?',
    '(?:digamos|pongamos) que se llama',
    'aquí se llamará',
    '(?:firma|se presenta|se identifica) (?:como|con el seudónimo(?: de)?|bajo el seudónimo(?: de)?)',
    '(?:nombres ficticios|nombres supuestos|seudónimos):',
    'no es el (?:verdadero nombre|nombre real|nombre verdadero) de',
    '(?:la|le|lo|las|los|les) (?:llamaremos|llamaré|vamos a llamar|llamamos|nombraremos|identificaremos como)(?: aquí)?',
    '(?:llamémosl[aoe]s?|digámosle|llamémosle)(?: así)?',
    '(?:a )?(?:quien|quienes|que|la que|el que) (?:aquí )?(?:llamaremos|llamaré|vamos a llamar|nombraremos)(?: aquí)?',
    '(?:con|bajo|usa|usar|utiliza|utilizar|eligió|elige|escogió|tras|pide) (?:el|un|ese) (?:seudónimo|pseudónimo|nombre (?:ficticio|falso|supuesto|inventado))(?: de)?',
    '(?:pide|pidió|prefiere|prefirió|quiere|quiso|solicitó)(?: que)?(?: (?:ser|la|le|lo))? (?:llamad[ao]|llamen|llamemos|llamáramos|llamarse|que la llamen|que lo llamen|identificad[ao] como)',
    'bajo la identidad de',
  ],
  penNameHides: [
    '(?:detrás|tras) del (?:seudónimo|pseudónimo|nombre de pluma) (?:se (?:escond|ocult)\\p{L}+|est(?:á|aba))',

    '(?:bajo|con) (?:este|ese) (?:seudónimo|pseudónimo)(?=[^.\\n]{0,120}(?:public|escri|novel|libro|sali|apare))',
    '(?:tras|detrás de) (?:este|ese|el) (?:seudónimo|pseudónimo|nombre de pluma) (?:se (?:escond|ocult)\\p{L}+|est(?:á|aba))',

    'tras (?:el|ese|este) seudónimo (?:se (?:escondía|ocultaba|esconde|oculta)|estaba|está)',
  ],
  penNameOf: [
    '(?:es|era|fue|resultó ser|resulta ser|resultaba ser)(?:,? en realidad,?)? (?:el |un )?(?:seudónimo|pseudónimo|nombre artístico|nombre de pluma|alias) (?:de|del|usado por)',

    '(?:es|era)(?:,? en realidad,?)? el seudónimo (?:con|bajo) el (?:que|cual)',

    '(?:era|es|fue) (?:el|un) (?:nombre artístico|seudónimo|pseudónimo|alias|heterónimo) (?:de|del|con el que firmaba)',
    '(?:el |un )?(?:seudónimo|pseudónimo|nombre artístico|nombre de pluma|alias) (?:de|del|usado por)',
    '(?:nombre real|nombre verdadero|verdadero nombre|nacid[oa] como|de nombre real|cuyo nombre real es|cuyo verdadero nombre es):?',
  ],
  knownAs: [
    '(?:firma|publica|escribe)(?: [^.,;\\n]{1,30})? como(?= [\\p{Lu}«“])',
    '(?:más )?conocid[oa] (?:como(?= (?!el |la |los )\\p{L})|artísticamente como|por (?:el|su) (?:seudónimo|nombre artístico|alias)(?: de)?|bajo el seudónimo(?: de)?)',
    '(?:escribe|firma|publica|publicó|firmaba) (?:como|bajo el seudónimo(?: de)?|con el seudónimo(?: de)?)',
    '(?:de )?nombre artístico',
  ],
  codeWord: '(?:nombre (?:en|de) )?(?:clave|código)',
  codeThing:
    '(?:operaci[óo]n(?:es)?|operativo|plan|proyecto|misi[óo]n|ofensiva|ejercicio|virus|programa)',
  caseNouns: words('caso juicio causa sumario'),
  codeName: [
    '(?:con|bajo) la clave(?= ?["“«‘])',
    'de seudónimo(?= ?["“«‘])',
    '(?:con|bajo) el (?:alias|apodo) de clave',

    '(?:informante|confidente|arrepentid[oa])(?= ?["“«])',
    'como (?:se (?:conoce|llama|denomina|identifica)|es conocid[oa]|figura) (?:al? (?:la )?|la |el )?(?:testigo|informante)',
    'testigo(?= [«"“])',
    'nombre (?:en|de) (?:clave|código)',
    'testigo (?:protegid[oa]|de identidad (?:reservada|protegida)|con (?:el )?(?:código|clave))(?: denominad[oa]| llamad[oa]| conocid[oa] como)?',
    'en clave',
  ],
  pseudonymWords: ['p?seud[oó]nimos?', 'nombres? (?:artístico|de pluma)'],
  nameWords: words('nombre nombres'),
  pairWords: ['ambos', 'ambas', '(?:los |las )?dos', 'pareja', 'gemelos', 'gemelas'],
  pluralWords: [
    'nombres',
    'seudónimos',
    'pseudónimos',
    'identidades',
    'apellidos',
    'las llamaremos',
    'los llamaremos',
    'les llamaremos',
    'son',
    'ambos',
    'llaman',
    'ficticios',
  ],
  relativeWords: ['cuyo', 'cuyos', 'que'],
  usesAlias: {
    verb: '(?:usa|usan|utiliza|emplea|ha elegido)',
    alias:
      '(?:un seudónimo|seudónimos|un nombre falso|otro nombre|un nombre ficticio|un nombre supuesto)',
  },
  reasons: [
    'porque',
    'para (?:proteger|preservar|resguardar|garantizar)[a-z]*',
    'por (?:seguridad|razones|motivos|privacidad)',
    'a petición',
    'anonimato|privacidad|intimidad',
    'por (?:su |la )?(?:propia )?seguridad',
    'por (?:miedo|temor|precaución)',
    'temiendo',
    'para (?:evitar|no ser)',
  ],
  possessives: ['su', 'sus'],
  kinds: words(
    'departamento panadería farmacia tienda comercio supermercado carnicería peluquería clínica consultorio liceo instituto academia guardería cine teatro auditorio fábrica cervecería bodega túnel arena galería agencia asociación laboratorio cooperativa ministerio centro gimnasio concejo constructora consultora',
  ),
  otherSubjects: words(
    `perro gato barco premio periódico revista película libro hotel edificio museo bar cafetería archivo fichero carpeta variable variables función campo usuario usuarios usuaria servidor dominio calle avenida plaza ciudad pueblo municipio estación estadio escuela colegio empresa empresas compañía sociedad firma grupo marca partido equipo club producto productos aplicación app sitio web programa hospital banco perro gato mascota animal barco buque restaurante parámetro clase tabla columna proyecto método puente aeropuerto universidad operación fundación ley barrio parque`,
  ),
  deceit: {
    names: ['nombre falso', 'identidad falsa'],
    aliases: ['seudónimo'],
    deceivers: [
      'acusad[oa]s?',
      'imputad[oa]s?',
      'arrestad[oa]s?',
      'estafador[ae]?s?',
      'detenid[oa]s?',
      'impostor[ae]?',
      'sospechos[oa]s?',
      'prófug[oa]',
      'estafó',
      'en realidad se llama',
    ],
  },
  demonstratives: ['est[ea]', 'es[ea]'],
  into: ['(?:a|por|en)'],
  asSaid: 'como|según',
  doubt: ['(?:(?:pregunt|sab|clar|segur|ignor|especul)\\p{L}* si)'],
  urge: [
    '(?:pued(?:e|en)|deb(?:e|en)|conviene|mejor) (?:\\p{L}+ ){0,2}',
    '(?:anim(?:a|an|ó|aba|ando|ar)|aconsej\\p{L}*|recomiend\\p{L}*|recomend\\p{L}*|invit(?:a|an|ó|aba|ando)|sugier\\p{L}*|sugiri\\p{L}*|alient\\p{L}*)',
  ],
  formerly: ['antes', 'anteriormente', 'ex'],
  realRenaming: [
    'judicial(?:es)?',

    'resolución judicial',

    'fusión',

    'adopción',
    'adoptad\\p{L}+',
    'partida de nacimiento',
    'registrad[oa]s?',
    'pasaporte',
    'matrimonio',
    'boda',
    'registro civil',
    'juzgado',
    'oficialmente',
    'legalmente',
    'casarse',
    'casó',
    'divorcio',
    'nacionalidad',
    'transición',
  ],
  otherNotes: [
    'suscriptor(?:es|as)?',
    'asociad[oa]s?',
    'con el apoyo',
    'miembros?',
    'soci[oa]s?',
    'financiad[oa]',
    'patrocinad[oa]',
    'becad[oa]s?',
  ],
  kinWords: words(
    'su sus hermano hermana madre padre hijo hija esposa esposo marido mujer pareja compañera compañero amigo amiga colega primo prima vecina vecino novio novia esposos hermanastro hermanastra abuela abuelo nieta nieto tía tío sobrina sobrino cuñada cuñado suegra suegro expareja exmarido exmujer prometida prometido compañeros mejor menor mayor pequeño pequeña gemelo gemela entonces hijastro hijastra padrastro madrastra jefe jefa roommate',
  ),
  listWords: words('y e o u ni'),
  articles: words(
    'el la los las un una de del don doña señor señora al a joven pequeña pequeño niña niño',
  ),
  openingRoles: words(
    'testigo superviviente sobreviviente víctima preso presa recluso reclusa refugiado refugiada migrante estudiante alumno alumna maestra profesor profesora enfermera enfermero médica médico matrona cuidadora cuidador limpiadora camarero camarera mesero mesera conductor repartidor cocinera agricultor agricultora cajera cajero vendedor vendedora costurera soldador mecánico fontanero obrero obrera ingeniero ingeniera contable viuda viudo jubilado jubilada adolescente madre padre abuela abuelo hijo hija hermano hermana prima vecino vecina colega compañero compañera novia novio esposa marido esposo cantante rapero rapera músico actor actriz bailarina bailarín escritor escritora bloguera bloguero novelista poeta pintora periodista activista voluntaria voluntario intérprete traductora traductor inquilina inquilino clienta cliente paciente empleada empleado trabajadora trabajador',
  ),
  thingArticles: ['el', 'la', 'los', 'las'],
  placeWords: ['en'],
  personNouns: words(
    'niños menores pareja gemelos gemelas recluta mujer hombre niña niño chica chico joven bebé persona entrevistada entrevistado interesada interesado muchacha muchacho soldado protagonista',
  ),
  familiarForms:
    'alejandro Álex Jandro|antonio Toño Antón|beatriz Bea|concepción Concha|consuelo Chelo|dolores Lola|efraín Efra|enrique Quique|ernesto Neto|esperanza Espe|fernando Nando|francisca Paca Paqui|francisco Paco Pancho|gabriel Gabi|gregorio Goyo|guadalupe Lupe Lupita|guillermo Memo Guille|ignacio Nacho|isabel Isa|jesús Chuy Chus|josé Pepe|josefa Pepa|juan Juanito|lourdes Lulú|luis Lucho|manuel Manolo|mercedes Merche|milagros Mila|pilar Pili|rafael Rafa|remedios Reme|roberto Beto|rosario Charo|salvador Chava Salva|santiago Santi|teresa Tere|vicente Chente|yolanda Yoli|sofía Sofi'.split(
      '|',
    ),
  notNames: words(`ni 
    el la los las un una unos unas de del a al en con sin por para sobre entre hasta desde hacia según durante tras ante bajo contra y e o u ni pero sino aunque porque que quien quienes cual cuales cuyo cuya cuando donde como si mientras pues
    él ella ellos ellas yo tú usted ustedes nosotros nosotras su sus mi mis tu tus nuestro nuestra lo le les se me te nos este esta estos estas ese esa esos esas aquel aquella eso esto
    es son era eran fue fueron ha han había hay está están tiene tienen hace dice dijo cuenta explica recuerda relata asegura
    no sí ya muy más menos también tampoco solo sólo así luego después antes ahora hoy ayer mañana siempre nunca casi todavía aún entonces además incluso allí aquí todo todos toda todas algunos algunas muchos muchas cada otro otra otros otras mismo misma ambos ambas dos tres cuatro cinco
    nombre nombres seudónimo seudónimos nota redacción editor editora foto autor autora texto reportaje testimonio historia
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
    españa méxico argentina colombia chile perú madrid barcelona europa américa
    llamémosla llamémoslo tal cuando quizá quizás tal vez hija hijo madre padre hermana hermano
  `),
  humanVerbs: words(
    'vive vivía duerme dormía sonríe asiente ríe llora suspira susurra recuerda cuenta sueña cocina remueve come bebe estudia nació huyó',
  ),
  honorifics: words(
    'sr sra srta señor señora señorita don doña dr dra doctor doctora profesor profesora sor padre hermana hermano tía tío abuela abuelo fray d dña',
  ),
  offices: words(
    `concejal concejala edil edila diputado diputada consejero consejera directora-médica dr dra doctor doctora abogado abogada juez jueza fiscal magistrado magistrada médico médica psicólogo psicóloga psiquiatra director directora alcalde alcaldesa ministro ministra portavoz comisario comisaria presidente presidenta diputado diputada senador senadora sociólogo socióloga investigador investigadora periodista fotógrafo fotógrafa economista coordinador coordinadora catedrático catedrática inspector inspectora secretario secretaria delegado delegada experto experta responsable letrado letrada trabajadora-social vocero vocera gobernador gobernadora rector rectora`,
  ),
  particles: words('de del la las los van von da di el al bin'),
  givenNames: words(
    'amparo rocío consuelo remedios mercedes encarnación concepción inmaculada soledad asunción dolores nieves ángeles paz alma sol clemente domingo rosario lucía maría josé juan antonio manuel francisco luis carmen ana isabel dolores rosa josefa pilar teresa julia marta sara paula laura alba irene nerea aitana daniela valeria martina emma sofía carla noa aroa rocío macarena yolanda susana montse conchi paco pepe lola charo hugo daniel pablo alejandro álvaro adrián david javier sergio carlos miguel ángel jesús rubén iván óscar víctor marcos jorge alberto diego mario raúl jaime ignacio iker unai aitor asier gorka jon mikel ainhoa leire maite yaiza jennifer brayan kevin wilson edwin yesenia marisol xiomara guadalupe lupita juana rosario esperanza milagros fernanda ximena renata camila valentina mariana gabriela luz amina fátima mohamed youssef aicha omar ibrahima mamadou fatou ousmane ilham samira karim nadia svetlana irina olena ionela mihaela wei li',
  ),
};
