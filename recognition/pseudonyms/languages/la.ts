import { words } from '../../companies/language-data';
import type { PseudonymLanguage } from '../language-data';

const NAME = 'n[oō]m(?:en|ina|ine|inibus)';

const CHANGED =
  '(?:(?:com|im|per)?mut[aā]t(?:um|a|[oō]|[iī]s)|fict(?:um|a|[oō]|[iī]s)|cōnfict(?:um|a)|confict(?:um|a|o|is)|[eē]ment[iī]t(?:um|a|[oō]|[iī]s)|fals(?:um|a|[oō]|[iī]s)|subditici(?:um|a)|subdit(?:um|a)|commentici(?:um|a|o|is)|fictici(?:um|a|o|is)|simul[aā]t(?:um|a|o|is)|invent(?:um|a|o|is)|c[eē]l[aā]t(?:um|a)|substit[uū]t(?:um|a)|ali[eē]n(?:um|a|o|is)|[aā]lter[aā]t(?:um|a)|excogit[aā]t(?:um|a|o|is))';

const AGENT =
  '(?:[aā]b? (?:n[oō]b[iī]s|m[eē]|moder[aā]t[oō]r(?:e|ibus)|red[aā]ct[oō]r(?:e|ibus)|red[aā]cti[oō]ne|scr[iī]pt[oō]r(?:e|ibus)|auct[oō]r(?:e|ibus)|[eē]dit[oō]r(?:e|ibus)|diurn[aā]ri(?:[oō]|[iī]s)))';

const FILLERS = `(?:(?:${AGENT}|eius|eōrum|eorum|e[aā]rum|ips[iī]us|quoque|item|etiam|consult[oō]|d[eē] industri[aā]|rog[aā]t[uū] (?:su[oō]|eius)|omnia|amb[oō]|utraque|hoc|haec|h[iī]c|sc[iī]licet|enim|autem|tamen|v[eē]r[oō]) ){0,3}`;

/** Not where what follows says what somebody or something is called now. */
const NOT_RENAMED =
  '(?! [^.,;()\\n]{1,40} (?:voc[aā](?:tur|ntur|ta|tus)|appell[aā](?:tur|ntur|ta|tus)|n[oō]min[aā](?:tur|ta|tus)|dīcitur|dicitur|dicta|dictus|facta|factus|(?:nunc|hodie)))';

const CALL =
  '(?:appell|voc|n[oō]min|nuncup)(?:[aā]b(?:imus|[oō])|[eē]mus|[aā]mus|em|[aā]re libet|[aā]re placet|[aā]re licet|[aā]verimus)|d[iī]c(?:[eē]mus|am[uū]s|am|[aā]mus)|d[iī]cere (?:libet|placet)';

const WHOM =
  '(?:quam|quem|quōs|quos|qu[aā]s|eam|eum|e[oō]s|e[aā]s|hanc|hunc|illam|illum|f[eē]minam|virum|mulierem|puellam|puerum|iuvenem)';

export const la: PseudonymLanguage = {
  names: 'capitals',
  beside: [
    '(?:cuius|c[uū]ius|qu[oōaā]rum) n[oō]m(?:en|ina) (?:\\p{L}+ ){0,3}(?:(?:com|im)?m[uū]t[aā](?:vimus|v[iī]|tum est|ta sunt)|f[iī](?:nximus|ctum est|cta sunt))',
    '(?:et |etiam |quoque )?(?:qu[oō]d|qu[oō]r[uū]m|qu[aā]r[uū]m|cuius|c[uū]ius|cui|quibus) (?:omnia |amb[oō] |utraque |e[oō]dem mod[oō] )?n[oō]m(?:en|ina) (?:v[eē]r(?:um|a) )?(?:non est(?: v[eē]rum)?|v[eē]r(?:um|a) n[oō]n (?:est|sunt)|n[oō]n est v[eē]rum|mut[aā]vimus|mut[aā]vi|mut[aā]v[eē]runt)',
    `(?:cui|cuius|c[uū]ius|quod|quorum|quarum|quibus) ${FILLERS}${NAME} ${FILLERS}${CHANGED}(?: est| sunt)?`,
    `(?:et |etiam |quoque )?(?:omnia |haec |utrumque |hoc |ambo |amb[oō] )?${NAME} (?:(?:est|sunt) )?${FILLERS}${CHANGED}(?: (?:est|sunt|erat))?(?: ${AGENT})?${NOT_RENAMED}`,
    `(?:et |etiam )?(?:hoc |h[iī]c |haec |est |sunt )?${CHANGED} (?:est |sunt )?(?:${AGENT} )?${NAME}(?: est| sunt)?${NOT_RENAMED}`,
    '(?:n[oō]n|haud) (?:est |sunt )?(?:eius |eorum |e[oō]rum |ips[iī]us )?v[eē]r(?:um|o|ō|a|is|īs) (?:eius |eorum |e[oō]rum )?n[oō]m(?:en|ine|ina|inibus)(?: est| sunt)?',
    '(?:n[oō]n |haud )(?:su[oō]|pr[oō]pri[oō]|suum|pr[oō]prium) n[oō]m(?:ine|en)',
    'n[oō]m(?:en|ina) (?:eius |eorum |hoc |haec )?(?:n[oō]n|haud) (?:est |sunt )?v[eē]r(?:um|a)(?: est| sunt)?',
    'v[eē]r(?:um|a) (?:eius |eorum |enim )?n[oō]m(?:en|ina) (?:c[eē]l[aā](?:tur|ntur|mus|t(?:um|a) est)|tac[eē](?:tur|mus)|occult[aā]tur|red[aā]ct[oō]r[eē]s sciunt|n[oō]b[iī]s n[oō]tum est)',
    '(?:amb[oō] |utraque |omnia |item |quoque )?pseud[oō]n[yȳiī]m(?:um|a|[oō]|[iī]s)(?: est| sunt)?(?=\\s?[,;.)\\]—–-]| (?:h[oō]c|ips[iī]us))',
    '(?:cui|cuius|c[uū]ius) (?:est )?pseud[oō]n[yȳiī]mum',
    `(?:ita|s[iī]c|sīc) (?:eum |eam |e[oō]s |e[aā]s |illum |illam |h[iī]c )?(?:eum |eam )?(?:${CALL}|n[oō]min[aā]re placet|appell[aā]re placet|voc[aā]re placet|voc[aā]r[iī] (?:voluit|vult|m[aā]luit)|appell[aā]r[iī] (?:voluit|vult|m[aā]luit)|n[oō]min[aā]r[iī] (?:voluit|vult|m[aā]luit)|appell[eē]tur|voc[eē]tur)(?: eam| eum)?`,
    '(?:(?:qu[iī]|quae|quī) )?(?:(?:r[eē] ?v[eē]r[aā]|v[eē]r[oō]|tamen|profect[oō]) )?(?:aliter|ali[oō] n[oō]mine) (?:(?:voc|appell|n[oō]min)[aā](?:tur|ntur)|d[iī]c(?:itur|untur))',
    '(?<=[(\\[]\\s?)(?:item|etiam|quoque|idem)(?=\\s?[)\\]])',
    `m[uū]t[aā]t[oō] n[oō]mine${NOT_RENAMED}`,
  ],
  covering: [
    `(?:omnia |haec |utraque |amb[oō] )?n[oō]m(?:en|ina)(?:,? [^.()\\n]{2,120}?)? ${FILLERS}(?:${CHANGED}|pseud[oō]n[yȳiī]m(?:um|a)) (?:est|sunt|esse|fu[eē]runt|fuit)`,
    `(?:omnia |haec )?n[oō]m(?:en|ina)(?:,? [^.()\\n]{2,120}?)? ${FILLERS}(?:sunt|est) ${FILLERS}(?:${CHANGED}|pseud[oō]n[yȳiī]m(?:um|a))`,
    'n[oō]m(?:en|ina)(?: [^.()\\n]{2,100}?)? (?:com|im)?mut[aā]v(?:imus|[eē]runt|[iī])(?! n[oō]m)',
    '(?:com|im)?mut[aā]v(?:imus|[eē]runt|[iī]) n[oō]m(?:en|ina) [^.()\\n]{2,80}?(?=[.)\\n]|,? n[eē] |,? ut |,? quia |$)',
    `${CHANGED} (?:est|sunt) ${FILLERS}n[oō]m(?:en|ina) [^.()\\n]{2,80}?(?=[.)\\n]|,? n[eē] |,? ut |,? quia |$)`,
    `(?:sunt|est) (?:omnia |amb[oō] |utraque |tantum )?(?:n[oō]m(?:en|ina) ${CHANGED}|${CHANGED} n[oō]m(?:en|ina)|pseud[oō]n[yȳiī]m(?:um|a))`,
    `(?:n[oō]m(?:en|ina) ${CHANGED}|${CHANGED} n[oō]m(?:en|ina)|pseud[oō]n[yȳiī]m(?:um|a)) (?:sunt|est)`,
    '(?:n[oō]n|haud) (?:sunt|est) v[eē]r(?:um|a) n[oō]m(?:en|ina)',
    'n[oō]m(?:en|ina) (?:[^.()\\n]{2,80}? )?(?:n[oō]n|haud) (?:sunt|est) v[eē]r(?:um|a)',
    'n[oō]m(?:en|ina) (?:[^.()\\n]{2,80}? )?v[eē]r(?:um|a) (?:n[oō]n|haud) (?:sunt|est)',
    'v[eē]r(?:um|a) n[oō]m(?:en|ina) [^.()\\n]{2,80}? (?:c[eē]l[aā](?:tur|ntur|mus)|n[oō]n [eē]dimus|tac[eē]mus|supprim(?:imus|untur|itur))',
    `(?:person[aā]|pers[oō]na|histori[aā]|n[aā]rr[aā]ti[oō]) [^.()\\n]{2,80}? (?:ex|[eē]) (?:pl[uū]ribus|variīs|vari[iī]s|mult[iī]s|tribus|du[oō]bus|complūribus|compluribus) [^.()\\n]{0,30}?(?:conflāta|conflata|composita|mixta|c[oō]nfecta|c[oō]nflata)`,
  ],
  naming: [
    '(?:cui|quibus) (?:[^.,\\n]{1,30} )?n[oō]men(?= [\\p{L}]{2,20} (?:datur|dabimus|damus|inditur|indimus|imponimus))',
    `(?:liceat|licet|placet|libet|l[iī]ceat) (?:mihi |n[oō]b[iī]s )?${WHOM}(?= [\\p{L}]{2,20} (?:appell|voc|n[oō]min)[aā]re)`,
    `${WHOM} (?:(?:h[iī]c|n[oō]s|ego|h[oō]c loc[oō]|in h[oō]c (?:commentāriō|commentario|articul[oō]|scr[iī]pt[oō])|tantum|s[iī]c|deinceps|posthac|fict[oō] n[oō]mine|n[oō]mine fict[oō]|f[aā]ls[oō] n[oō]mine) ){0,2}(?:${CALL})(?: h[iī]c| n[oō]mine)?`,
    `(?:${CALL}) (?:${WHOM}|puellam|mulierem|f[eē]minam|virum|puerum|iuvenem)(?: h[iī]c| n[oō]mine| igitur| ergo)?`,
    '(?:(?:fict|f[aā]ls|[eē]ment[iī]t|commentici|simul[aā]t|invent)[oō] )n[oō]mine(?: [uū]t(?:[iī]tur|ēns|ens|us|a)| [uū]s(?:us|a)| scr[iī]b(?:it|[eē]ns)| loquitur| n[oō]minātur| appellātur)?',
    'n[oō]mine (?:fict|fals|[eē]ment[iī]t|commentici|simul[aā]t|invent)[oō](?: [uū]t(?:[iī]tur|[eē]ns)| [uū]s(?:us|a)| scr[iī]b(?:it|[eē]ns)| loquitur)?',
    '(?:sub |cum )?pseud[oō]n[yȳiī]m[oō](?: [uū]t(?:[iī]tur|[eē]ns)| [uū]s(?:us|a)| scr[iī]b(?:it|[eē]ns)| loquitur)?',
    '(?:sub )(?:fict[oō] |f[aā]ls[oō] |ali[eē]n[oō] )?n[oō]mine(?: fict[oō]| f[aā]ls[oō]| ali[eē]n[oō])?(?<!sub n[oō]mine)',
    '(?<=(?:poet[aā]|scr[iī]pt(?:or|r[iī]x)|auct(?:or|r[iī]x)|cantor|cantr[iī]x|qu[iī]|quae),? (?:qu[iī] |quae )?)sub n[oō]mine',
    '(?:appell[aā]r[iī]|voc[aā]r[iī]|n[oō]min[aā]r[iī]|d[iī]c[iī]) (?:voluit|vult|m[aā]luit|m[aā]vult|cupit|cup[iī]vit|rog[aā]vit|petiit|pet[iī]vit|petit|iussit)',
    '(?:rog[aā]vit|petiit|pet[iī]vit|voluit|m[aā]luit|vult|cupit)(?: autem| enim)? (?:ut )?(?:appell[aā]r[iī]|voc[aā]r[iī]|n[oō]min[aā]r[iī]|n[oō]mine fict[oō])',
    `n[oō]men(?: e[iī]| ill[iī])? (?:fict|f[aā]ls|commentici|[eē]ment[iī]t)um(?: e[iī]| ill[iī])?(?: dedimus| indidimus| imposuimus| s[uū]mpsit| [eē]l[eē]git)`,
  ],
  named: [
    '(?:fict|f[aā]ls|[eē]ment[iī]t|commentici)[oō] n[oō]mine(?=\\s?[,.;)])',
    'n[oō]mine (?:fict|f[aā]ls|[eē]ment[iī]t|commentici)[oō](?=\\s?[,.;)])',
    '(?:h[iī]c |igitur |ergo )?(?:voc|appell|n[oō]min)[eē]tur',
    `(?:h[iī]c |posthac |deinceps |igitur |ergo |eum |eam |hunc |hanc )?(?:appell|voc|n[oō]min|nuncup)(?:[aā]bimus|[aā]b[oō]|[eē]mus)(?! (?:eam|eum|e[oō]s|e[aā]s|hanc|hunc|illam|illum|puellam|mulierem|f[eē]minam|virum|puerum))`,
    '(?:d[iī]c[eē]mus|d[iī]c[aā]mus)(?! (?:eam|eum|hanc|hunc|illam|illum))(?<=(?:quam|quem|eam|eum|hanc|hunc) \\S{2,20} \\S{6,9})',
    '(?:appell[aā]r[iī]|voc[aā]r[iī]|n[oō]min[aā]r[iī]) (?:voluit|vult|m[aā]luit|m[aā]vult|cupit)',
    'h[iī]c (?:appell[aā]bitur|voc[aā]bitur|n[oō]min[aā]bitur|appell[aā]tur|voc[aā]tur|n[oō]min[aā]tur)',
    '(?:appell[aā]bitur|voc[aā]bitur|n[oō]min[aā]bitur) h[iī]c',
  ],
  penNameOf: [
    '(?:quod |quae |qu[iī] )?(?:est |erat )?(?:pseud[oō]n[yȳiī]mum|n[oō]men (?:litter[aā]rium|scaenicum|po[eē]ticum|artis|scr[iī]pt[oō]ris))(?: est| erat| fuit)?',
    '(?:cui |cuius |c[uū]ius )?(?:v[eē]r[oō] n[oō]mine|n[oō]mine v[eē]r[oō]|(?:eius )?v[eē]rum n[oō]men(?: est| erat| fuit)?:?|n[oō]men v[eē]rum(?: est| erat)?:?|n[oō]men su[uū]m v[eē]rum)',
    '(?:r[eē] v[eē]r[aā]|r[eē]v[eē]r[aā])',
  ],
  knownAs: [
    '(?:sub |cum )?pseud[oō]n[yȳiī]m[oō](?: [uū]t[iī]tur| [uū]sus| [uū]sa)?',
    '(?:sub )?(?:n[oō]mine (?:litter[aā]ri[oō]|scaenic[oō]|po[eē]tic[oō])|litter[aā]ri[oō] n[oō]mine|scaenic[oō] n[oō]mine)',
    'n[oō]t(?:us|a)(?: est)? n[oō]mine (?:litter[aā]ri[oō]|scaenic[oō]|fict[oō]|po[eē]tic[oō])',
    '(?:scr[iī]b(?:it|[eē]bat|[eē]ns)|[eē]d(?:it|idit)|cant(?:at|ābat)|scr[iī]psit)(?: [^.\\n]{2,30})? sub n[oō]mine',
    'n[oō]t(?:ior|us|a) sub n[oō]mine',
  ],
  codeName: [
    'n[oō]m(?:en|ine) (?:fict|f[aā]ls|[eē]ment[iī]t|commentici)(?:um|[oō])(?= ?["“«„])',
    '(?:fict|f[aā]ls|[eē]ment[iī]t|commentici)(?:um|[oō]) n[oō]m(?:en|ine)(?= ?["“«„])',
    '(?:sub )?n[oō]m(?:ine|en) (?:arc[aā]n|s[eē]cr[eē]t|occult|t[eē]ct|convent[iī]ci)(?:[oō]|um)',
    '(?:arc[aā]n|s[eē]cr[eē]t|occult)(?:[oō]|um) n[oō]m(?:ine|en)',
    'test(?:is|em|e|[iī]) (?:t[eē]ct|t[uū]t|pr[oō]t[eē]ct|arc[aā]n|s[eē]cr[eē]t|occult|c[eē]l[aā]t|abscondit|custōdīt|custodit)(?:us|a|um|am|[iī]|ae|[oō]|[aā])(?:,? (?:qu[iī]|quae|cui|nomine|nōmine|n[oō]men|appell[aā]tus|appell[aā]ta|dictus|dicta))?',
    '(?:t[eē]ctus|arc[aā]nus|occultus|pr[oō]t[eē]ctus|s[eē]cr[eē]tus|t[eē]cta|arc[aā]na|occulta) testis',
    'test(?:is|em|e|[iī]|is,)(?= ?["“«])',
  ],
  nameWords: words('nomen nomina nomine nominis nominibus nominum nōmen nōmina nōmine'),
  pluralWords: [
    'n[oō]mina',
    'n[oō]minibus',
    'pseud[oō]n[yȳiī]ma',
    'omnia',
    'sunt',
    'amb[oō]',
    'utraque',
    'utrumque',
    'qu[oō]s',
    'qu[aā]s',
    'e[oō]s',
    'e[aā]s',
    'e[oō]rum',
    'e[aā]rum',
  ],
  relativeWords: [
    'cui',
    'c[uū]ius',
    'qu[oō]d',
    'qu[oō]rum',
    'qu[aā]rum',
    'quibus',
    'ita',
    'sic',
    'qui',
    'quae',
  ],
  reasons: ['n[eē] \\p{L}+', 'caus[aā]', 'tegend\\p{L}+', 'tuend\\p{L}+', 'rog[aā]t[uū]'],
  possessives: [
    'eius',
    'ips[iī]us',
    'e[oō]rum',
    'e[aā]rum',
    'hoc n[oō]men',
    'n[oō]men hoc',
    'haec n[oō]mina',
    'f[eē]minae',
    'virī|viri',
    'puer[iī]',
    'puellae',
    'mulieris',
    'auct[oō]ris',
    'scr[iī]pt[oō]ris',
  ],
  otherSubjects: words(
    'mensis mensi mense mensem dies anni urbis urbs urbi urbium viae via viarum plateae platea societatis societas societati oppidi oppidum vici vicus scholae schola stationis statio factionis factio pontis pons universitatis universitas collegii collegium navis canis felis equi equus feles fasciculi fasciculus variabilis usoris usuarii officinae mercis provinciae provincia rei-publicae civitatis civitas argentariae templi templum portus fluminis fori diarii ephemeridis congregationis sodalitatis turmae libelli documenti stadii aeroportus montis insulae musei musaei ecclesiae paroeciae regni regnum gentis animalis bestiae programmatis situs operis medicamenti hospitii tabernae cauponae campi circi gregis catuli servatri computatri tesserae clavis paginae interretialis',
  ),
  urge: ['(?:monet|suadet|hortatur|potest|possunt|licet)'],
  realRenaming: [
    'nupti\\p{L}+',
    'matrimoni\\p{L}+',
    'mensis',
    'di[eē] [IVXLC]+',
    'v[oō]ta nunc\\p{L}+',
    'matrim[oō]ni(?:[oō]|um|[iī])',
    'n[uū]pti[aā](?:s|rum)',
    'n[uū]psit',
    'iudici[oō]',
    'i[uū]dicum s[eē]ntenti[aā]',
    'tabul[aā]?(?:s|ri[iī]s|rum) (?:publicās|pūblicīs|publicis|publicas)',
    'adopt(?:i[oō]n[eis]+|[aā]t(?:us|a))',
    'ann[oō]',
    'bapt[iī](?:sm[aoiōī]+|z[aā]t(?:us|a))',
    'l[eē]ge',
    'l[eē]gitim[eē]',
    'pontific(?:em|ibus|[aā]tum)',
    'civit[aā]te d[oō]n[aā]t',
  ],
  otherNotes: [
    'sod[aā]l(?:is|[eē]s)',
    'soci[iī]',
    's[uū]mpt(?:ibus|[uū])',
    'membra',
    'pec[uū]ni[aā]',
  ],
  listWords: words('et ac atque vel aut necnon nec non item'),
  articles: words(
    'domina domini dominus dominae dominum dominam domino puella puellae puellam puer puerum pueri quaedam quidam vir virum femina feminam mulierem iuvenis igitur ergo scilicet videlicet nempe hic tantum nomine',
  ),
  notNames: words(`
    et sed aut vel ac atque nam namque enim igitur ergo itaque autem tamen quoque etiam iam nunc tum tunc deinde postea antea hodie heri cras semper numquam saepe si nisi cum dum ut ne quod quia quoniam quamquam quamvis etsi postquam antequam ubi unde quo qua qui quae quem quam cuius cui quis quid quos quas quibus quorum cur quomodo quando quot quantum num nonne utrum an
    in ad ab a ex e de per pro prae sub sine inter intra post ante apud contra circa circum ob propter trans super supra infra iuxta prope usque erga extra praeter secundum ultra adversus
    is ea id eius ei eum eam eo ii eae eorum earum eis eos eas hic haec hoc huius huic hunc hanc hi hae horum harum his hos has ille illa illud illius illi illum illam illo illi illae illis ipse ipsa ipsum idem eadem iste ista nos vos ego tu me te mihi tibi nobis vobis se sibi suus sua suum suo suam suos noster nostra nostri vester meus mea meum tuus tua
    est sunt erat erant fuit fuerunt esse erit sit dixit dicit dicunt inquit narrat narravit ait aiunt habet habuit non nec neque haud nihil nemo omnis omnes omnia omnium multi multa multae plurimi pauci quidam quaedam aliquis alius alia alii alter altera ceteri reliqui unus una unum uno duo duae duos tres tria quattuor quinque sex septem octo novem decem centum mille primus prima primum secundo tertius ultimus tandem denique primo mox statim subito interea interim olim nuper quondam quotannis cotidie noctu mane vesperi postridie pridie forsitan fortasse certe sane vero quidem
    mutavimus mutavi mutaverunt commutavimus immutavimus mutata mutatum ficta fictum falsa falsum verum vera vocemus appellemus nominemus appellabimus vocabimus nominabimus dicamus sunto persona personae narratio testimonium testimonia nomen nomina nomine nominis pseudonymum pseudonyma nota notae redactio redactor editor editores moderator moderatores imago imagines photographema scripsit carmen carmina liber libri librum libros fabula fabulae verba verbum vox vocem historia epistula epistulam litterae litteras domus domum causa causam vita vitam salus casus caput manus mors mortem corpus oculi lacrimae filia filius filium filiam frater fratrem fratris soror sororem sororis mater matrem matris pater patrem patris uxor uxorem uxoris maritus maritum mariti parentes parentibus amicus amica amicum amici avus avia patruus avunculus nepos familia liberi coniunx sponsus sponsa vidua collega collegae vicinus vicina
    puer puella pueri puellae vir viri virum femina feminae mulier mulieris mulierem iuvenis iuvenes infans infantes adulescens senex anus homo homines miles milites captiva captivus servus serva profugus profuga exsul aegrotus aegrota testis testes reus rea custos magister magistra discipulus discipula condiscipula medicus medica advocata advocatus iudex iudices vigil vigiles praefectus praeses praesidens rector rectores professor sacerdos monialis monachus episcopus cardinalis papa pontifex legatus legata procurator procuratrix historicus historica poeta scriptor scriptrix auctor diurnarius diurnaria psychologa psychologus nutrix obstetrix operarius operaria agricola piscator coquus mercator latro fur dux rex regina imperator minister ministra senator cursor athleta trainerus interpres critici
    salve vale valete ecce o heu
    roma romae romam italia italiae italiam europa europae graecia graeciae gallia galliae galliam germania germaniae germaniam hispania hispaniae britannia britanniae anglia angliae hibernia helvetia helvetiae austria austriae polonia poloniae ucraina ucrainae ucrainia russia russiae finnia finniae suecia norvegia dania batavia belgica lusitania hungaria bohemia slovacia croatia serbia bulgaria romania dacoromania albania macedonia turcia turciae syria syriae iraquia iraca irania persia afgania afgania afganistania pacistania india indiae sinae sinarum sinis iaponia iaponiae corea coreae indonesia aegyptus aegypti aegypto libya tunisia algeria marocum nigeria nigeriae aethiopia somalia sudania congo congus kenia uganda america americae brasilia brasiliae mexicum mexico mexici cuba argentina chilia peruvia columbia venetiola canada australia israel palaestina gaza gazae libanus lebanon moldavia moldaviae guatimala
    romani romanus romana italus itala itali germanus germana galli gallus britannus anglus graecus graeci syrus ucrainus ucraina afgana afganae finni sinenses sinensis russus russi hispanus polonus americanus americani iudaei christiani
    mediolani mediolanum mediolano neapoli neapolis neapolim florentiae venetiis venetiae taurini genuae bononiae panormi catinae bari lutetiae parisiis parisios massiliae lugduni londinii londinium londinio londini dublini edimburgi manchesterae berolini berolinum monaci monachii hamburgi hamburgum coloniae bremae francofurti vindobonae vindobona pragae pragam varsoviae cracoviae budapestini leopoli kioviae kiovia odessae moscuae petropoli helsinkii helsingii holmiae hauniae osloae bruxellis bruxellas amstelodami rotterodami genavae turici bernae matriti barcinone olisipone athenis athenas thessalonicae constantinopoli ancyrae damasci aleppi hierosolymis cairi alexandriae novi eboraci bostoniae bostonia sicagi angelopoli vasintoniae washingtoniae torontine tokii pekini vuhani delhii mumbaii bachmutum
    ianuarii februarii martii aprilis maii iunii iulii augusti septembris octobris novembris decembris ianuario februario martio aprili maio iunio iulio augusto septembri octobri novembri decembri ianuarias kalendis nonis idibus die diebus mense anno annis annos hieme aestate vere autumno lunae martis mercurii iovis veneris saturni dominica
    societas universitas nosocomium schola collegium factio unio nationes consilium tribunal ephemeris via urbs oppidum
  `),
  humanVerbs: words('habitat vivit dormit ridet flet meminit narrat sedet'),
  honorifics: words(
    'dominus domina domini dominae dominum dominam domino doctor doctoris doctorem magister magistri magistrum magistra magistrae soror sororis sororem frater fratris fratrem pater patris patrem mater matris matrem sanctus sancta sancti sanctae dr d prof',
  ),
  offices: words(
    'dr doctor doctoris doctorem professor professoris professorem professore advocatus advocata advocati advocatum advocatam advocatae iudex iudicis iudicem iudice medicus medica medici medicum medicam medico medicae minister ministri ministrum ministra praefectus praefecti praefectum praefecto praefecta praesidens praesidentis praeses praesidis praesidem diurnarius diurnaria diurnarii diurnario diurnariae psychologus psychologa psychologum psychologam psychologo psychologi psychiatra procurator procuratoris procuratorem procuratrix episcopus episcopi episcopum episcopo cardinalis senator senatoris rector rectoris rectorem legatus legata legati legatum legatam moderator moderatoris moderatorem moderatrix historicus historici sociologus quaesitor quaesitoris vigil vigilis centurio tribunus consul orator oratrix dux custos custodis monialis sacerdos sacerdotis interpres magister magistra magistri magistrae parochus praetor praetoris inspector scriba secretarius secretaria photographus photographa editor redactor redactrix',
  ),
  particles: words('de von van di da del'),
  givenNames: words(`
    marcus lucius gaius caius titus iulia iulius livia livius claudia claudius cornelia cornelius valeria valerius aurelia aurelius flavia flavius octavia octavius octavianus antonia antonius lucia maria marius petrus paulus paula paulina paulinus iohannes ioannes ioanna iohanna marcellus marcella marcellinus silvia silvius silvana silvanus camilla camillus drusilla drusus agrippina agrippa helena irene agnes clara rosa felix maximus maxima maximilianus victor victoria iustina iustinus iustus iusta sabina sabinus priscilla priscus tullia tullius aemilia aemilius fabia fabius fabiola servius quintus quinta sextus sexta publius publia decimus decima septimus septima gnaeus manlius spurius appius aulus numerius tiberius vibius mamercus lollia lollius porcia porcius sempronia sempronius terentia terentius licinia licinius pompeia pompeius caecilia caecilius calpurnia calpurnius domitia domitius faustina faustus fausta hortensia hortensius laelia laelius lavinia lucretia lucretius marcia marcius messalina mucia nero nerva ovidius petronia petronius plautia plautus plinius pomponia pomponius poppaea portia regulus rufus rufa rutilia scipio seneca severus severa silius statilia statius sulpicia sulpicius tacitus trebonius tuccia ulpia ulpius valens valentina valentinus valentinianus varro vergilius virginia vipsania vitellia vitellius vopiscus hadrianus traianus constantinus constantia constans iulianus iuliana crispus crispina cassius cassia cassianus brutus cato catullus cicero clodia clodius clemens clementia sergius sergia junius iunia iunius iuno diana minerva venus flora aurora luna stella hilarius hilaria letitia laetitia beatrix beatus beata benedictus benedicta bonifatius caesar caelia caelius celia chloe phoebe phyllis daphne delia cynthia lesbia lydia lydus chrysis glycera thais melissa penelope electra ariadne phaedra medea aeneas achilles hector hercules ulixes orpheus perseus theseus iason paris priamus dido creusa ascanius euander turnus nausicaa
    iosephus iosepha iosephina andreas thomas lucas matthaeus matthias martha marta elisabeth elisabetha catharina margarita theresia teresia franciscus francisca iacobus iacoba philippus philippa bartholomaeus simon simeon stephanus stephania laurentius laurentia georgius georgia gregorius nicolaus nicolaa michael raphael gabriel gabriela daniel daniela david salomon samuel sara rebecca rachel ruth esther eva adamus abrahamus isaac moyses aaron elias iudith susanna anna hanna ioachim iosue ionas tobias timotheus titus barnabas lazarus zacharias zachaeus christianus christina christophorus carolus carola ludovicus ludovica henricus henrica guilelmus guilhelmus robertus roberta ricardus eduardus fridericus friderica albertus alberta alfredus bernardus bernarda conradus leopoldus ferdinandus rodericus rolandus theodorus theodora theodoricus wolfgangus udalricus ulricus hermannus gerardus gertrudis hedwigis mathildis adelheidis brigitta birgitta ingeborg erica ericus olavus haraldus sveno canutus alexander alexandra alexius alexia anastasia anastasius antoninus angela angelus angelica apollonia apollonius arsenius athanasius augustinus augustina augustus augusta barbara basilius basilia caterina cecilia caecilia cosmas cyprianus cyrillus damianus demetrius demetria dionysius dionysia dominicus dominica donatus dorothea edmundus eleonora emmanuel emmanuela eugenius eugenia eusebius eustachius fabianus fidelis florentius florentia fortunatus gratia gratianus hieronymus hugo ignatius innocentius isidorus isidora leander leo leonis leonardus leonora linus lucianus luciana lucilla macarius magdalena marina marinus martinus martina mauritius maurus melania mercurius methodius monica natalia natalis nazarius nestor octavus olga olympia onesimus oscar otto pancratius patricius patricia perpetua felicitas petra petronella pius placidus polycarpus prudentia quirinus regina remigius romanus romana romulus remus rosalia sebastianus sebastiana serena serenus sixtus sophia tatiana urbanus ursula vera verena veronica vincentius vincentia vitus vladimirus wladimirus xaverius zeno zenobia zoe
    mia elena carla emma nora lena amina fatima aisha ahmed mohamed mohammed omar ali hassan yusuf ibrahim khalid samir leila layla salma zohra zahra nadia karima svetlana oksana oxana irina tamara bogdana ivanus igor boris li wang mei hua ming yuki aiko priya ravi
  `),
  paradigms: [
    ['a', 'ae am arum is as ā ai'],
    ['as', 'ae am an antis anti antem ante adis'],
    ['es', 'is i em e en etis eti etem ete'],
    ['e', 'es en em'],
    ['us', 'i o um e orum os is ī ō ui u eris eri ere oris ori ore ibus untis unti untem unte'],
    ['ius', 'i ī ii iī'],
    ['er', 'ri ro rum re eri ero erum ris rem rī rō eris erem'],
    ['or', 'oris ori orem ore'],
    ['o', 'onis oni onem one onibus'],
    ['ollo', 'ollinis ollini ollinem olline'],
    ['on', 'onis oni onem one ontis onti ontem onte ona'],
    ['is', 'em e i is im idis idi idem ide in ium itis iti item'],
    ['ys', 'yis yi ym yn yos'],
    ['', 'is i em e um ibus'],
    ['ens', 'entis enti entem ente'],
    ['ans', 'antis anti antem ante'],
    ['ons', 'ontis onti ontem onte'],
    ['ix', 'icis ici icem ice igis igi'],
    ['ex', 'icis ici icem ice egis egi egem ege'],
    ['ax', 'acis aci acem ace actis'],
    ['ox', 'ocis oci ocem oce'],
    ['x', 'cis ci cem ce gis gi gem ge ctis cti'],
    ['s', 'dis di dem de tis ti tem te ris ri rem re'],
    ['al', 'alis ali alem ale'],
    ['men', 'minis mini minem mine'],
    ['eus', 'ei eo eum ea eu'],
    ['os', 'i o on um ois oos'],
  ],
};
