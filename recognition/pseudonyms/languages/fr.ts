import { words } from '../../companies/language-data';
import type { PseudonymLanguage } from '../language-data';

const NAME =
  '(?:pr[ée]noms?|noms?|patronymes?|identit[ée]s?)(?: et (?:le |les |son |leurs? )?(?:noms?|pr[ée]noms?|patronymes?))?';
const CHANGED =
  '(?:modifi[ée]e?s?|chang[ée]e?s?|transform[ée]e?s?|remplac[ée]e?s?|invent[ée]e?s?|alt[ée]r[ée]e?s?|anonymis[ée]e?s?|d[ée]guis[ée]e?s?)';
const BORROWED =
  "(?:d[’']emprunt|fictifs?|fictives?|invent[ée]s?|de substitution|modifi[ée]s?|chang[ée]s?|faux)";

export const fr: PseudonymLanguage = {
  names: 'capitals',
  beside: [
    '(?:idem|ibid\\.?)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,30})',

    "qui ne s[’']appelle(?:nt)? pas non plus (?:ainsi|comme ça|comme cela)",

    "(?:lui aussi|elle aussi|également|aussi|de même),? (?:(?:un )?(?:prénom|nom|pseudonyme) )?(?:d[’']emprunt|modifiée?|changée?|fictif|inventé|pseudonyme)?(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,40})",

    "qui s[’']appelle(?:nt)? (?:(?:en réalité|en fait|tous|toutes|les|deux),? ){0,4}autrement",

    "(?:ce )?n[’']est pas le (?:pr[ée])?nom (?:inscrit|qui figure|port[ée]) (?:sur|dans) (?:son|sa) (?:passeport|[ée]tat civil|carte)",

    "qui a (?:accept[ée]|demand[ée]|exig[ée]) [^.,\\n]{0,80}(?:pseudonyme|autre nom|nom d[’']emprunt|pr[ée]nom d[’']emprunt)",
    '(?:appelons|nommons)-l[ae] ainsi',

    'qui (?:nous )?a (?:demandé|souhaité) (?:à ce )?que son (?:vrai )?(?:pré)?nom ne soit pas (?:cité|publié|mentionné|utilisé|divulgué|révélé)',
    "(?:il|elle) (?:s[’']appelle|se prénomme|se nomme) (?:en réalité )?autrement",
    'dont (?:nous taisons|on tait|nous ne donnons pas|nous avons changé|nous préservons) le (?:vrai |véritable )?(?:pré)?nom',

    "qui (?:nous )?a (?:demandé|préféré|souhaité) (?:à ce )?qu(?:e|’on|'on) (?:n’utilise pas|n'utilise pas|ne pas utiliser|taire) son (?:vrai (?:pré)?nom|nom)",
    'qui (?:nous )?(?:a demandé|préfère) (?:de )?(?:ne pas (?:utiliser|donner|révéler)|taire) son vrai (?:pré)?nom',
    "(?:pr[ée]nom|nom) (?:qu[’'](?:il|elle)(?: s[’']est)?|que nous (?:lui )?avons) (?:choisie?s?|donn[ée]e?s?)(?: [^(),\\n]{3,40})?",
    '(?:il|elle|qui) a (?:souhait[ée]|demand[ée]|pr[ée]f[ée]r[ée]|voulu) (?:[àa] )?(?:changer (?:de|son) (?:pr[ée]nom|nom)|un autre (?:pr[ée]nom|nom)|que son (?:pr[ée]nom|nom) soit (?:chang[ée]|modifi[ée]))',
    "(?<=[(\\[]\\s?)(?:idem|ibid\\.?|lui aussi|elle aussi)(?: (?:un )?(?:pr[ée]nom|nom) (?:d[’']emprunt|modifi[ée]|chang[ée]))?(?=\\s?[)\\]])",
    "(?:pr[ée]noms?|noms?) (?:[ée]galement |aussi |lui aussi )?(?:modifi[ée]s?|chang[ée]s?|d[’']emprunt|fictifs?|d[’']usage fictif)(?: (?:[àa]|pour|par|afin)[^().\\n–—]{3,60})?",
    '(?:le |les |son |leurs? |ces |ce )?(?:vrais? )?(?:pr[ée]noms?|noms?) (?:a|ont) [ée]galement [ée]t[ée] (?:chang[ée]s?|modifi[ée]s?)',
    "qui (?:en r[ée]alit[ée] )?(?:ne s[’']appelle pas (?:vraiment )?ainsi|porte un autre (?:pr[ée]nom|nom)|s[’']appelle autrement)",
    '(?:appelons|nommons)-(?:le|la|les) ainsi',
    "comme nous (?:l[’']|la |le )?appell?erons",
    "c[’']est ainsi que nous l[’']appell?erons",
    '(?:un )?(?:pr[ée]nom|nom) (?:choisi|invent[ée]|fictif|de remplacement)(?: (?:par|pour) [^()\\n]{3,40})?',
    "surnom d[’']emprunt",
    `(?:(?:le|les|son|leurs?|ses|ces|ce|tous les|certains|dont les?|leurs) )?(?:vrais? )?${NAME}(?: [^.()\\n]{3,40}?)? (?:a|ont|avait|avaient|est|sont)(?: [ée]t[ée])?(?: tous| tous deux| également| aussi| ici)?(?: [ée]t[ée])? ${CHANGED}`,
    `(?:nous avons|on a|la r[ée]daction a|j[’']ai) (?:modifi[ée]|chang[ée]) (?:son|leurs?|le|les|ses) ${NAME}`,
    `(?:le |les |son |leurs? |un |des )?${NAME} ${BORROWED}`,
    "(?:ce n[’']est pas|ceci n[’']est pas) (?:son|leur|le) (?:vrai|v[ée]ritable) (?:pr[ée]nom|nom)",
    '(?:ce ne sont pas|ne sont pas) (?:leurs|les) (?:vrais|v[ée]ritables) (?:pr[ée]noms|noms)',
    "(?:c[’']est |ce sont |il s[’']agit d[’'])?(?:un |des |d[’']un )?(?:pseudonymes?|faux pr[ée]noms?|faux noms?|nom de code|noms de code)",
    "(?:qui (?:ne )?s[’']appelle(?:nt)? (?:en r[ée]alit[ée]|en fait) autrement)",
    `dont (?:nous avons|on a|j[’']ai) (?:modifi[ée]|chang[ée]) (?:le|les) ${NAME}`,
  ],
  covering: [
    '(?:son )?(?:vrai|véritable) (?:pré)?nom est connu (?:de la rédaction|du journal)',
    "(?:les |le |tous les |certains |leurs |son |ces )?(?:pr[ée]noms?|noms?)(?: (?:cit[ée]s?|utilis[ée]s?|employ[ée]s?))?(?: [^.()\\n]{2,60}?)? (?:sont|est) (?:des |un )?(?:pr[ée]noms? |noms? )?(?:d[’']emprunt|fictifs?|des pseudonymes)",
    'ne (?:sont|sont pas) (?:pas )?(?:leurs|les) (?:vrais|v[ée]ritables) (?:pr[ée]noms|noms)',
    "n[’']est pas son (?:vrai|v[ée]ritable) (?:pr[ée]nom|nom)",
    "(?:est|sont|[ée]tait|[ée]taient)(?: tous| toutes| tous deux| ici| bien)? (?:un |des |les )?(?:pseudonymes?|noms? d[’']emprunt|pr[ée]noms? d[’']emprunt|pr[ée]noms? fictifs?|noms? fictifs?|faux pr[ée]noms?|faux noms?|personnages? composites?|pr[ée]noms? invent[ée]s?|noms? invent[ée]s?)",
    `(?:les |le |tous les |certains |leurs |son |ces )?${NAME}(?: (?:de|des|d[’']|du) ?[^.()\\n]{2,120}?)? (?:a|ont)(?: tous| toutes)? [ée]t[ée] (?:tous |toutes |volontairement )?${CHANGED}`,
    `(?:nous avons|la r[ée]daction a|on a) (?:volontairement |d[ée]lib[ée]r[ée]ment )?(?:modifi[ée]|chang[ée]) (?:les|le|tous les|certains) ${NAME}(?: (?:de|des|d[’']|du) ?[^.()\\n]{2,80})?`,
    `(?:les |tous les |certains )?${NAME}(?: (?:de|des|d[’']|du) ?[^.()\\n]{2,80}?)? (?:sont|est) (?:des |tous |un )?(?:pseudonymes?|fictifs?|modifi[ée]s?|chang[ée]s?|d[’']emprunt|invent[ée]s?)`,
    "ne s[’']appellent? (?:pas (?:vraiment|r[ée]ellement)|en r[ée]alit[ée] pas) ainsi",
  ],
  cueWords: {
    name: '(?:pr[ée]noms?|noms?|initiales?|identit[ée]s?)',
    changed: '(?:chang[ée]|modifi[ée]|invent[ée]|remplac[ée]|alt[ée]r[ée])e?s?',
    not: '(?:pas|non|jamais|ni|sans)',
    real: '(?:vrais?|v[ée]ritables?|r[ée]el(?:le)?s?|vraies?|propres?|les? (?:leurs?|siens?)|la sienne)',
    writer: '(?:nous|r[ée]daction|on)',
    use: '(?:utilis|publi|r[ée]v[ée]l|divulg|d[ée]voil|mentionn|appara[iî]|donn|voir)\\p{L}*',
    composite:
      '(?:personnages? qui (?:r[ée]uni\\p{L}+|rassembl\\p{L}+|condens\\p{L}+)(?: les)? (?:r[ée]cits|histoires|t[ée]moignages|vies|plusieurs|trois|quatre|cinq|deux)|(?:personnages? composites?|(?:n[ée]e?s?|faite?s?|compos[ée]e?s?) de plusieurs (?:personnes|t[ée]moignages|histoires))|histoire (?:est|a été) (?:compos[ée]e|faite|n[ée]e|tiss[ée]e|assembl[ée]e) (?:de celles|de plusieurs|à partir))',
    be: "(?:est|sont|[ée]tait|[ée]taient|s[’']agit|s[’']agissait)",
    theirs: '(?:(?:le sien|les leurs|le leur))',
    chosen:
      "(?:qu(?:[’'](?:elle|il)|e (?:la|le) \\p{L}+) a (?:elle-même |lui-même )?(?:choisi|demand[ée]|voulu)|choisi)",
    hereFor:
      "(?:dans|pour) (?:(?:cet?|cette|le) |l[’'])(?:r[ée]cit|texte|article|reportage|histoire|enqu[êe]te|entretien|interview|t[ée]moignage)",
    known:
      '(?:(?:est|sont) connue?s? (?:seulement )?(?:de|du|par) (?:la |notre |le )?(?:r[ée]daction|journal|nous))',
    ask: '(?:(?:demand\\p{L}+|pr[ée]f[ée]r\\p{L}+|souhait\\p{L}+|voul\\p{L}+|veu(?:t|lent)|tenu|choisi))',
    otherNames: "(?:d[’']autres (?:pr[ée])?noms|(?:pr[ée])?noms diff[ée]rents)",
    suppose: '(?:disons)',
    ours: '(?:(?:de nous|le n[ôo]tre|de notre cru))',
    hereafter:
      "(?:dans ces (?:lignes|pages),? (?:il|elle) (?:s[’']appellera|se nommera|sera|devient))",
    different: '(?:un )?autre',
    adverb:
      "(?:bien sûr|bien entendu|en réalité|en fait|évidemment|naturellement|ici|aussi|toutefois|également|d[’']ailleurs)",
    as: '(?:ainsi|comme)',
    call: "(?:l[’'])?(?:appelons|appellerons|appeler|nommons|nommerons|nommer|baptisons)(?:-(?:la|le|les))?",
    appear:
      "(?:identifi(?:ons|erons)|appara[iî]t\\p{L}*|d[ée]sign(?:ons|erons)|pr[ée]senterons|t[ée]moigne|s[’']exprime|citerons)",
    byName: '(?:sous (?:le|les) (?:noms?|pr[ée]noms?)|comme(?= [«"“]))(?: de| d[’\'])?',
    otherName:
      "(?:porte(?:nt)?|a|ont|donn[ée]) (?:ici )?(?:un autre|d[’']autres) (?:pr[ée]noms?|noms?)",
    fictive: "(?:pseudonymes?|(?:pr[ée]noms?|noms?) (?:d[’']emprunt|fictifs?|invent[ée]s?))",
    choose:
      "(?:avons|on a) (?:choisi|d[ée]cid[ée]|convenu) de (?:l[’']|les |la |le )?(?:appeler|nommer|pr[ée]nommer)",
    witness: '(?:t[ée]moin|informateur|informatrice|repenti)',
    asCode: '(?:comme|sous)',
    say: '(?:conna[iî]\\p{L}*|savait|ignor\\p{L}*|pr[ée]cise|dit|affirme|explique|raconte|estime|assure|confirme|ajoute|indique|selon|d[ée]clar\\p{L}+|rappel\\p{L}+|soulign\\p{L}+|reconna[iî]t|admet|confie|a (?:dit|expliqu[ée]|racont[ée]|pr[ée]cis[ée])|observe|insiste)',
    fiction: '(?:films?|romans?|s[ée]ries?|pi[eè]ces?|feuilletons?|op[ée]ras?)',
    none: '(?:aucune?)',
    introduce: "(?:appelez-moi|je m[’']appelle|je suis)",
    like: 'comme',
    reveal: '(?:oubli|r[ée]v[ée]l|divulgu|donn|dire|publi|sav)\\p{L}*',
    viewOf: "(?:pour|selon|d[’']après)",
    here: '(?:dans|pour) (?:ce|cet|cette) (?:r[ée]cit|texte|article|reportage|histoire|enqu[êe]te)',
    notSo:
      "(?:elle |il |ils |elles )?ne s[’']appelle(?:nt)? pas (?:vraiment |en r[ée]alit[ée] )?(?:ainsi|comme [çc]a|comme cela)",
  },
  exceptWords: ["(?:sauf|except[ée]|hormis|à l[’']exception|hors)"],
  looseNaming: [
    '(?:elle|il) sera(?:,)? ici(?= [“«]?[\\p{L}’-]+[”»]?[.,;:])',
    "ici,? (?:elle|il) (?:sera|s[’']appelle(?:ra)?)(?= [“«]?[\\p{L}’-]+[”»]?[.,;:])",
  ],
  naming: [
    '(?:demande|a demandé|préfère|a préféré|souhaite|a souhaité) (?:à |d[’e] ?)?(?:apparaître|figurer|être (?:citée?|présentée?|désignée?))(?: ici| dans (?:cet article|ce texte|ce reportage))? (?:comme|sous le nom d[e’])(?= ?[«“]?\\p{L})',

    'derrière(?= ["“«„]?\\p{L}[^.!?\\n]{2,180} (?:(?:se cach\\p{L}+|se dissimul\\p{L}+|il y a(?:vait)?)) [^\\n]{0,300}?(?:pseudonyme|nom de plume))',

    "à (?:la )?condition (?:d[’']être (?:appelée?|nommée?|prénommée?|identifiée? comme)|qu[’'](?:on|il|elle) (?:l[’']appel\\p{L}+|(?:la|le) (?:prénomm|nomm)\\p{L}+)|que nous (?:l[’']appel\\p{L}+|(?:la|le) (?:prénomm|nomm)\\p{L}+))",
    "nous (?:lui|leur) avons donné (?:le|les) (?:pré)?noms?(?: d[e’'])?",

    "le pseudonyme d[e’'](?= ?[^.;\\n]{2,40} (?:lui (?:est|a)|, (?:choisi|trouvé|inventé|pris)))",
    "(?:que |dont )?j[’']appellerai",
    "je (?:l[’']|la |le )?(?:nommerai|appellerai|pr[ée]nommerai)",
    "(?:nous avons|on a|nous donnons) (?:donn[ée] )?(?:à (?:\\p{L}+ ){1,3})?le (?:pr[ée])?nom d(?:e|[’'])",
    'se fait appeler(?<=(?:s[ée]curit[ée]|prudence|prot[ée]ger|peur|protection)[^.\\n]{0,70})',

    "(?:que l[’']on|qu[’']on|que nous|nous) (?:la |le |l[’'])?pr[ée]nommer(?:a|ons)",
    "(?:souhait[ée]|demand[ée]|voulu|pr[ée]f[ée]r[ée])(?: [àa])? (?:[êe]tre )?(?:pr[ée]sent[ée]e?|identifi[ée]e?|cit[ée]e?|d[ée]sign[ée]e?)(?: ici)? (?:comme|sous le (?:nom|pr[ée]nom))(?: de| d[’'])?",
    't[ée]moin prot[ée]g[ée][^.\\n]{0,40} (?:comme|sous le nom de)',
    "(?:dans|pour) (?:cet article|ce texte|ce r[ée]cit|ce t[ée]moignage),?(?: (?:il|elle))? (?:s[’']appellera|se nommera|s[’']appelle)",
    '(?:[àa] qui|auquel|[àa] laquelle) nous donnerons le (?:pr[ée]nom|nom)(?: de)?',
    '(?:qui|elle|il) (?:veut|souhaite|a choisi) (?:[êe]tre appel[ée]e?|le pr[ée]nom|se faire appeler)',
    'donnons-lui le (?:pr[ée]nom|nom)(?: de)?',
    "(?:que|qu[’'])(?: ?nous)? (?:d[ée]signerons|appelons)(?: ici)?(?: sous le (?:nom|pr[ée]nom)(?: de)?)?",
    "(?:sous|avec) le (?:faux )?(?:nom|pr[ée]nom) (?:d[’']emprunt|de code|fictif)(?: de)?",
    "(?:nous|on|je) (?:l[’']|les |la |le )?(?:appell?erons|appellera|appellerai|nommerons|nommera|pr[ée]nommerons|appelons|baptiserons|d[ée]signerons)(?: ici| donc)?",
    '(?:appelons|nommons|pr[ée]nommons|baptisons|disons)-(?:la|le|les)(?: ici| donc)?',
    "n[’']est pas le (?:vrai|v[ée]ritable) (?:pr[ée]nom|nom)(?= d)",
    "(?:que|qu[’'])(?: ?nous| ?on| ?je)? (?:appell?erons|appellera|appellerai|nommerons|nommera|pr[ée]nommerons|appelons|baptiserons)(?: ici| donc)?",
    "(?:sous|utilise|utiliser|choisi|choisit|prend|pris|avec|derri[èe]re|adopt[ée]|signe) (?:le|un|ce|du) (?:pseudonyme|pr[ée]nom d[’']emprunt|nom d[’']emprunt|faux nom|faux pr[ée]nom|pr[ée]nom fictif|nom fictif)(?: de| d[’'])?",
    "(?:souhaite|veut|voulu|demand[ée]|pr[ée]f[èe]re)(?: [àa])? (?:se faire appeler|[êe]tre appel[ée]e?|qu[’']on l[’']appelle)",
    'se fera appeler',
    "(?:elle|il|qui|celle-ci|celui-ci) s[’']appelle(?:ra|rait)?,? (?:disons|mettons)",
    '(?:disons|mettons)(?: donc)?,? (?=\\p{Lu})',
  ],
  penNameHides: [
    'sous ce (?:pseudonyme|nom de plume)(?=[^.\\n]{0,120}(?:par[au]|publi|écri|roman|livre|chronique))',
    'derrière (?:ce|le) (?:nom de plume|nom d.emprunt|pseudonyme) (?:se (?:cach|dissimul)\\p{L}+|il y a(?:vait)?)',
    'derrière (?:ce|le) pseudonyme (?:se cach\\p{L}+|il y avait)',
  ],
  penNameBehind: ['de son (?:vrai|véritable) nom'],
  penNameOf: [
    "(?:est|était|serait|s[’']avère être|se révèle être)(?:,? (?:en fait|en réalité|en vérité|finalement),?)? (?:le |un )?(?:pseudonyme|nom de plume|nom de sc[èe]ne) (?:de|d[’']une?|d[’']|du)",

    '(?:est|[ée]tait)(?: en fait| en r[ée]alit[ée])? le (?:pseudonyme|nom de plume) sous lequel',

    "(?:est |était )?(?:le |un )?(?:pseudonyme|nom de plume|nom de sc[èe]ne) (?:de|d[’']une?|d[’']|du)",
    "(?:de son vrai nom|vrai nom ?:|de son nom de naissance|de son v[ée]ritable nom|[àa] l[’']?[ée]tat civil)",
  ],
  knownAs: [
    'signe(?: [^.,;\\n]{1,30})?(?= [\\p{Lu}«][^.,]{2,40}, (?:un |son )?(?:nom de plume|pseudonyme))',
    "(?:signe|publie|écrit)(?: [^.,;\\n]{1,30})? (?:comme|sous le nom de plume d[e’'])(?= ?[\\p{Lu}«“])",
    "(?:plus|mieux) connue? (?:comme|sous le nom d[e’'])",
    "(?:plus )?connue? sous le (?:nom de plume|pseudonyme|nom de sc[èe]ne)(?: de| d[’'])?",
    "(?:[ée]crit|publie|signe|chante) sous le (?:nom|pseudonyme)(?: de| d[’'])?",
    'nom de sc[èe]ne',
  ],
  codeWord: 'nom de code',
  codeThing: '(?:opérations?|plans?|projets?|missions?|offensive|exercice|virus|programme)',
  caseNouns: words('affaire procès dossier enquête'),
  codeName: [
    '(?:informateur|informatrice|indic|repentie?)(?= ?["“«])',
    "comme (?:on (?:nomme|appelle|désigne)|est (?:nommé|appelé|désigné)e?|se nomme) (?:le |la |l[’'])(?:témoin|informateur|informatrice)",
    't[ée]moin(?= [«"“])',
    'nom de code',
    'surnomm[ée]e? par les enqu[êe]teurs',
    't[ée]moin (?:prot[ée]g[ée]|sous X|anonyme)',
  ],
  pseudonymWords: ['pseudo(?:nyme)?s?', 'noms? de plume', 'noms? de sc[èe]ne'],
  nameWords: words('nom noms prénom prénoms'),
  pairWords: ['(?:les |des )?deux', 'couple', 'jumeaux', 'jumelles'],
  pluralWords: [
    'pr[ée]noms',
    'noms',
    'pseudonymes',
    'patronymes',
    'identit[ée]s',
    'les',
    'sont',
    'appellent',
    'tous',
  ],
  relativeWords: ['dont', 'qui'],
  usesAlias: {
    verb: "(?:utilise|utilisent|emploie|a choisi|se sert d[’'])",
    alias:
      "(?:un pseudonyme|des pseudonymes|un nom d[’']emprunt|un prénom d[’']emprunt|un autre (?:pré)?nom|un faux (?:pré)?nom)",
  },
  reasons: [
    "parce qu[e’']",
    'car',
    'pour (?:protéger|préserver|garantir|des raisons|respecter)',
    'à sa demande',
    'anonymat',
    'pour (?:sa|leur|plus de) (?:propre )?(?:sécurité|protection)',
    'par (?:sécurité|peur|crainte|prudence)',
    'de (?:peur|crainte)',
    'craignant',
  ],
  possessives: ['son', 'leur', 'leurs', 'sa'],
  kinds: words(
    'département service boulangerie pharmacie magasin boutique épicerie boucherie salon clinique cabinet lycée collège école académie crèche maternelle cinéma théâtre auditorium usine brasserie tunnel arène galerie agence fondation association institut laboratoire coopérative ministère entreprise société groupe enseigne supermarché',
  ),
  otherSubjects: words(
    `bourg hameau loi prix journal film livre hôtel bâtiment musée bar café fichier fichiers dossier variable variables fonction champ utilisateur utilisateurs compte comptes serveur domaine rue avenue boulevard place ville commune village gare station stade école lycée société entreprise groupe marque parti équipe club produit produits application site programme hôpital clinique banque chien chat animal bateau navire restaurant paramètre classe table colonne projet méthode pont aéroport université mot-clé association festival magasin plage`,
  ),
  deceit: {
    names: ['faux nom', 'fausse identit[ée]'],
    aliases: ['pseudonyme'],
    deceivers: [
      'interpell[ée]e?s',
      'arrêt[ée]e?s?',
      'mise? en examen',
      'soupçonn[ée]e?s?',
      'escroc',
      'imposteur',
      'suspect',
      'malfaiteur',
      'arnaqueur',
      'interpell[ée]e?',
      'fugitif',
      'escroqu[ée]\\p{L}*',
      "il s[’']agi(?:t|ssait) en r[ée]alit[ée]",
      'a flou[ée]',
    ],
  },
  demonstratives: ['ce', 'cet', 'ces'],
  into: ['(?:en|pour)'],
  asSaid: 'comme',
  doubt: ['(?:(?:demand|sav|ignor|clair|sûr|spécul)\\p{L}* si)'],
  urge: [
    '(?:peut|peuvent|doit|doivent|vaut mieux|faut) (?:\\p{L}+ ){0,2}',
    '(?:encourag\\p{L}*|conseill\\p{L}*|recommand\\p{L}*|invit\\p{L}*|incit\\p{L}*|suggèr\\p{L}*|suggér\\p{L}*|préconis\\p{L}*)',
  ],
  formerly: ['anciennement', 'autrefois', 'jadis', 'ex'],
  realRenaming: [
    'officier d.état civil',

    'fusion',

    'adoption',
    'adopt[ée]e?s?',
    'acte de naissance',
    '(?:d[ée]pos[ée]|enregistr[ée])e?s?',
    'passeport',
    'mariage',
    '[ée]tat civil',
    'tribunal',
    'mairie',
    'divorce',
    'officiellement',
    'naturalisation',
    'mari[ée]e?',
  ],
  otherNotes: ['membres?', 'financ[ée]e?', 'soutenu', 'adh[ée]rents?'],
  kinWords: words(
    'son sa ses leur leurs frère sœur soeur mère père fils fille femme mari compagne compagnon épouse époux ami amie collègue cousin cousine voisin voisine tante oncle frères sœurs copain copine conjoint conjointe fiancé fiancée grand-mère grand-père petit-fils petite-fille neveu nièce belle-mère beau-père belle-sœur beau-frère demi-frère demi-sœur colocataire camarade ex ex-mari ex-femme petit petite grand grande jeune meilleur meilleure aîné aînée cadet cadette jumeau jumelle maman papa',
  ),
  listWords: words('et ou ainsi que comme ni'),
  articles: words('le la les un une de des du d l madame monsieur mme mlle m petit petite jeune'),
  openingRoles: words(
    'témoin survivante survivant victime détenu détenue réfugié réfugiée migrant migrante étudiant étudiante élève lycéen lycéenne collégien collégienne enseignant enseignante professeur institutrice infirmière infirmier aide-soignante sage-femme médecin serveur serveuse livreur cuisinière agriculteur agricultrice caissière caissier vendeur vendeuse couturière soudeur mécanicien plombier ouvrier ouvrière ingénieur ingénieure comptable veuve veuf retraité retraitée adolescent adolescente mère père fils fille frère sœur cousin cousine voisin voisine collègue copine copain épouse mari chanteur chanteuse rappeur rappeuse musicien musicienne acteur actrice comédien comédienne danseuse danseur écrivain écrivaine autrice blogueur blogueuse romancier romancière poète peintre journaliste militante militant bénévole interprète traductrice traducteur locataire cliente client patiente patient employée employé salariée salarié',
  ),
  thingArticles: ['le', 'la', 'les'],
  placeWords: ['en'],
  personNouns: words(
    'enfants couple jumeaux jumelles recrue soldate femme homme fille garçon enfant bébé personne jeune interviewée interviewé interlocutrice interlocuteur intéressée intéressé adolescente soldat',
  ),
  familiarForms:
    'alexandre Alex|alexandra Alex Sandra|antoine Tony|benjamin Ben|catherine Cathy|christophe Chris|dominique Dom|élisabeth Babeth|emmanuel Manu|françois Fanfan|frédéric Fred|gabriel Gaby|guillaume Guigui|isabelle Isa|joseph Jo|maxime Max|mickaël Mika|nicolas Nico|philippe Phil|sébastien Seb|stéphanie Steph|véronique Véro|valérie Val'.split(
      '|',
    ),
  notNames: words(`ni 
    le la les un une des de du d l à au aux en dans sur sous pour par avec sans chez entre vers depuis pendant après avant contre malgré selon et ou mais donc or ni car si que qui quoi dont où quand comment pourquoi comme lorsque puisque
    il elle ils elles on nous vous je tu ce cet cette ces c celui celle ceux celles son sa ses leur leurs mon ma mes notre nos votre vos
    est sont était étaient a ont avait avaient sera fut être avoir fait faut peut doit veut dit raconte explique confie
    ne pas plus très bien aussi alors ainsi puis ensuite enfin aujourd hier demain maintenant toujours jamais souvent parfois déjà encore ici là tout tous toute toutes certains certaines plusieurs chaque autre autres même seul seule deux trois quatre cinq
    oui non merci prénom prénoms nom noms pseudonyme pseudonymes note rédaction ndlr photo auteur témoignage
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    france paris lyon marseille belgique suisse québec europe
    récit enquête reportage originaire arrivé arrivée né née âgé âgée ancien ancienne mère père fille fils appelons nommons voilà voici quant face grâce
  `),
  humanVerbs: words(
    'vit vivait dort dormait sourit acquiesce hoche rit pleure soupire murmure raconte confie rêve cuisine remue mange boit étudie',
  ),
  honorifics: words(
    'm mm mme mlle mmes monsieur madame mademoiselle dr docteur pr professeur me maître sœur soeur frère père abbé tante oncle',
  ),
  offices: words(
    `adjoint adjointe élu élue conseiller conseillère échevin échevine médecin-chef médecin-cheffe directeur directrice dr docteur docteure pr professeur professeure me maître avocat avocate juge procureur procureure magistrat magistrate médecin psychologue psychiatre directeur directrice maire ministre préfet préfète porte-parole commissaire président présidente députée député sénateur sénatrice sociologue historien historienne chercheur chercheuse journaliste photographe économiste responsable coordinatrice coordinateur éducateur éducatrice assistante infirmière-cheffe chef cheffe gynécologue pédiatre`,
  ),
  particles: words('de du des la le van von el al ben bin da di'),
  givenNames: words(
    'solange désiré aimé aimée constance clémence victoire violette marguerite rose véronique angélique céleste fleur blanche prudence inès lina yanis mehdi karim samia leïla nour aïcha fatoumata aminata mariam moussa ibrahima abdou ousmane sékou bintou khadija malika rachida nadia farid rachid hakim sofiane bilal youssef yacine mohamed ali amine zineb salma assia djamila kader lucas hugo théo léo jules louis gabin enzo nathan mathis tom noah maël raphaël arthur adam chloé manon léna emma jade lou louise alice rose romane clara juliette zoé maëlys éva lola anaïs margaux pauline marion océane laura justine élise solène gwenaëlle erwan yoann loïc maëlle kevin jordan jessica jennifer amélie aurore delphine corinne sylviane josette ginette germaine paulette marcel rené robert roger andré jean marie pierre paul jacques claude bernard jean-pierre jean-marc marie-claire anne-sophie marc luc',
  ),
};
