import { words } from '../../companies/language-data';
import type { PseudonymLanguage } from '../language-data';

const CHANGED =
  '(?:geändert|verändert|abgeändert|anonymisiert|verfremdet|abgewandelt|ausgetauscht)';
const BY =
  '(?:von der Redaktion |zu (?:ihrem|seinem|deren|dessen) Schutz |durch die Redaktion |aus Schutzgründen |zum Schutz (?:[^.()\\n]{3,40}? )?|auf (?:eigenen |ihren |seinen |deren )?Wunsch (?:der|des) [^.()\\n]{3,30}? |auf (?:eigenen |ihren |seinen )?Wunsch |für (?:diesen|den) (?:Text|Artikel|Beitrag) |hier |bereits |jeweils |alle |alle samt |beide |allesamt |ebenfalls |auch |aus Gründen des [^.()\\n]{3,40}? |aus Datenschutzgründen )?';
const NOT_REAL =
  '(?:nicht (?:ihr|sein|der|mein|deren|dessen|ihre|die|unser) (?:richtiger?n?|echter?n?|wirklicher?n?|wahrer?n?|tatsächlicher?n?|realen?|eigentlicher?n?|bürgerlicher?n?|echten|richtigen) (?:Vor|Nach|Klar)?Namen?)';

export const de: PseudonymLanguage = {
  names: 'capitals',
  beside: [
    '(?:dito|ebenso|ebenfalls|idem)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,30})',

    '(?:ebenfalls|auch|gleichfalls|ebenso),? (?:geändert|anonymisiert|ein Pseudonym|Pseudonym|erfunden|verändert|ausgedacht|verfremdet|abgeändert)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,40})',

    'so heißt (?:sie|er|es) (?:(?:in Wirklichkeit|eigentlich|aber|in Wahrheit) )?nicht(?: wirklich| in Wirklichkeit)?',

    'in (?:ihrem|seinem) (?:Pass|Ausweis) steht ein anderer(?: Name)?',
    'nicht der Name in (?:ihrem|seinem) (?:Pass|Ausweis)',

    'der(?:en|essen)? (?:richtigen|wahren|echten|wirklichen) namen wir (?:nicht nennen|verschweigen|nicht veröffentlichen)',

    'd(?:ie|er) (?:darum bat|uns bat|gebeten hat),? (?:ihren|seinen) (?:richtigen|wahren|echten) Namen nicht (?:zu (?:nennen|verwenden|veröffentlichen))',
    '(?:die|der) (?:in Wahrheit |in Wirklichkeit |eigentlich |tatsächlich )?(?:einen anderen Namen trägt|unter anderem Namen lebt)',
    '(?:der|ihr|sein) Name ist (?:ein Pseudonym|erfunden|ein anderer)',
    'hei(?:ß|ss)t (?:ebenfalls |auch |hier |in diesem (?:Text|Artikel|Beitrag) )*anders(?: als im (?:echten )?Leben)?',
    '(?:die|der) (?:hier|in diesem (?:Text|Artikel|Beitrag)) (?:ebenfalls )?anders hei(?:ß|ss)t(?: als im (?:echten )?Leben)?',
    '(?:der|die) (?:ebenfalls |auch |in Wahrheit )?(?:nicht|anders) so hei(?:ß|ss)t',
    '(?:der|die) (?:ebenfalls |auch |in Wahrheit |in Wirklichkeit )?nicht so hei(?:ß|ss)t',
    '(?:auch |dies |das )*(?:das|dies) (?:ist )?nicht (?:ihr|sein) (?:richtiger|echter|wirklicher|wahrer) (?:Vor|Nach)?Name',
    'so (?:nennen|nannten) wir (?:sie|ihn)(?: auf [^.()\\n]{3,30})?',
    'so (?:nämlich )?(?:wollen|wollten) wir (?:sie|ihn)(?: hier)? nennen',
    'so (?:soll|will|möchte) (?:sie|er)(?: hier)?(?: genannt werden| heißen)',
    'wie (?:wir )?(?:sie|ihn)(?: hier)?(?: alle)? nennen(?: wollen| sollen)?',
    'wie (?:sie|er) (?:hier|in diesem (?:Text|Artikel)) hei(?:ß|ss)en soll',
    '(?:Vor|Nach)?Namen? v\\. ?d\\. ?Red\\. ?(?:geändert|geänd\\.)',
    '(?:Vor|Nach)?Namen? (?:v\\.|von|d\\.) ?(?:der )?Red(?:aktion|\\.)? ?(?:geändert|geänd\\.)',
    '(?:Vor|Nach)?Namen? geänd\\.',
    'dessen (?:richtiger |echter |wirklicher )?(?:Vor|Nach)?Name (?:für (?:diesen|den) (?:Text|Beitrag|Artikel) )?(?:von uns |hier |von der Redaktion )?(?:geändert|verändert) (?:wurde|ist)',
    'deren (?:richtiger |echter |wirklicher )?(?:Vor|Nach)?Namen? (?:wir )?(?:für (?:diesen|den) (?:Text|Beitrag|Artikel) )?(?:von uns |hier |von der Redaktion )?(?:geändert|verändert) (?:wurden?|ist|sind|haben)',
    `(?:(?:sämtliche|beide|alle|der|die|ihr|sein|ihre|seine|den|diese|dieser) )?(?:Vor-? und (?:Nach|Zu|Familien)|Vor|Nach|Familien|Eigen|Spitz|Ruf)?Namen? (?:der [^.()\\n]{3,40}? )?(?:wurden? |ist |sind |haben wir |hat die Redaktion )?(?:auch |ebenfalls |jeweils )?${BY}${CHANGED}`,
    `(?:der |die |dessen |deren |ihr |sein )?(?:richtiger |echter |wirklicher )?(?:Vor|Nach)?Namen? (?:wurde |ist )?(?:frei )?erfunden`,
    `deren (?:Vor|Nach)?Namen? (?:wir )?${BY}(?:${CHANGED} (?:haben|wurden?|ist|sind))`,
    `dessen (?:Vor|Nach)?Namen? (?:wir )?${BY}(?:${CHANGED} (?:haben|wurden?|ist|sind))`,
    `(?:der|die|dem|den) (?:in Wirklichkeit|eigentlich|tatsächlich|in Wahrheit) anders hei(?:ß|ss)t`,
    '(?:die|der|beide|alle|sie|er|welche)? ?(?:in Wirklichkeit|eigentlich|tatsächlich|in Wahrheit|im echten Leben) (?:alle |beide )?anders (?:hei(?:ß|ss)t|hei(?:ß|ss)en)',
    '(?:die|der|beide|sie|er)? ?(?:hei(?:ß|ss)t|hei(?:ß|ss)en) (?:in Wirklichkeit|eigentlich|tatsächlich|in Wahrheit) (?:alle |beide )?anders',
    '(?:die|der) anders hei(?:ß|ss)t',
    `(?:das |dies |beides |alles )?(?:ist |sind )?${NOT_REAL}`,
    '(?:ein |beides |auch ein |alles |alle |beide |jeweils )?(?:Pseudonyme?|Deckname|Decknamen|Aliasname|Alias-Name|Fantasienamen?|Phantasienamen?|Tarnnamen?)',
    '(?:ein |der )?(?:fiktiver?|fingierter?|erfundener?|falscher?|ausgedachter?|anderer?) (?:Vor|Nach)?Namen?',
    'so (?:wollen|wollten) wir (?:sie|ihn) (?:hier )?nennen',
    'so soll (?:sie|er) (?:hier )?(?:heißen|heissen)',
  ],
  covering: [
    'hei(?:ß|ss)(?:en|t) (?:\\p{L}+ ){0,3}so(?<=weder [^.\\n]{2,90})',
    '(?:die |alle )?namen?(?: d(?:er|es) [^.()\\n]{2,60}?)? (?:sind|ist) der redaktion bekannt,? (?:(?:und|aber|jedoch|wurden?|sind|ist|hier) ){0,3}(?:ge|ver)ändert',

    '(?:deshalb|darum|daher|weshalb) (?:heißt|trägt) (?:sie|er) (?:hier|in diesem text|in diesem artikel) (?:anders|einen anderen namen)',
    'der (?:vor)?name (?:der|des) [^.()\\n]{2,40}? (?:ist|wurde) (?:geändert|verändert|erfunden|ein anderer)',

    '(?:ihr|sein) (?:richtiger|wahrer|wirklicher|echter) Name ist der Redaktion bekannt',
    '(?:hei(?:ß|ss)en|hei(?:ß|ss)t) (?:(?:in Wirklichkeit|eigentlich|tatsächlich|in Wahrheit|ebenfalls|auch|beide|alle|im echten Leben) ){1,3}anders',
    'gibt es (?:so )?nicht(?=: (?:Die|Diese|Seine|Ihre) (?:Figur|Geschichte|Person))',
    '(?:ist|sind) (?:eine |zwei )?(?:fiktive|zusammengesetzte|erfundene) (?:Figur|Figuren|Personen?)',
    '(?:ist|sind) aus (?:mehreren|Gesprächen|verschiedenen) [^.\\n]{3,50} zusammengesetzt',
    `(?:ist|sind|war|waren|handelt es sich(?: bei [^.\\n]{2,80}?)? um)(?: alle| beide| hier| allesamt| nur| ein| jeweils| das)? (?:Pseudonyme?|Pseudonymen|Decknamen?|Fantasienamen?|Phantasienamen?|fiktive Namen|erfundene Namen|erfunden|Aliasnamen|Kunstfiguren)`,
    `(?:Vor-? und (?:Nach|Zu|Familien)n|Vor|Nach|Familien|Eigen)?Namen?(?: (?:von|der|des|aller) [^.()\\n]{2,120}?)? (?:wurden?|sind|ist|haben wir|hat die Redaktion|habe ich)(?: in diesem (?:Text|Artikel|Beitrag)| im (?:Text|Artikel|Beitrag)| hier| zum Schutz [^.()\\n]{3,60}?| zu (?:ihrem|seinem|deren) Schutz| aus [^.()\\n]{3,50}?)? ?${BY}(?:${CHANGED}|erfunden|frei erfunden|fiktiv)`,
    `(?:hei(?:ß|ss)en|hei(?:ß|ss)t) (?:in Wirklichkeit|eigentlich|tatsächlich|in Wahrheit) (?:alle |beide )?anders`,
    `(?:ist|sind) (?:alle |beide )?${NOT_REAL}`,
    `(?:ist|sind) (?:alle |beide )?nicht (?:ihre|die) (?:richtigen|echten|wirklichen|wahren) (?:Vor|Nach)?Namen`,
    'tragen (?:in diesem (?:Text|Artikel|Beitrag) |hier )?(?:andere|geänderte|erfundene|fiktive) Namen',
  ],
  cueWords: {
    name: '(?:(?:Vor|Nach|Familien|Ruf|Klar)?Namens?|(?:Vor|Nach)?Name|Initialen|Identität(?:en)?)',
    changed:
      '(?:geändert|verändert|abgeändert|verfremdet|ausgetauscht|ersetzt|erfunden|frei erfunden)',
    not: '(?:nicht|keine?|nie)',
    real: '(?:richtig|echt|wirklich|wahr|tatsächlich|eigentlich|bürgerlich)(?:e|er|en|es)?',
    writer: '(?:wir|ich|redaktion)',
    use: '(?:nennen|lesen|veröffentlich\\p{L}*|verwend\\p{L}*|preisgeben|verraten|stehen|erscheinen|drucken|gedruckt|genannt)',
    composite:
      '(?:(?:aus mehreren (?:Personen|Menschen|Fällen|Gesprächen|Interviews) zusammengesetzt|Kunstfigur(?:en)?|(?:zusammengesetzte|fiktive) (?:Figur|Person)(?:en)?)|Geschichte (?:ist )?(?:aus [^.,\\n]{3,40} zusammengesetzt|setzt sich aus [^.,\\n]{3,40} zusammen))',
    be: '(?:ist|sind|war|waren)',
    theirs: '(?:(?:ihrer|seiner|der (?:ihre|seine|ihrige|seinige)))',
    chosen: 'den (?:sie|er)(?: sich)?(?=[^.,;\\n]{0,60}(?:gewählt|ausgesucht|gegeben|gewünscht))',
    hereFor:
      '(?:(?:für|in) (?:diese[nrsm]?|das|den|die) (?:Text|Artikel|Beitrag|Protokoll|Bericht|Geschichte|Reportage|Gespräch|Interview))',
    known: '(?:(?:ist|sind) (?:der|uns|unserer) ?(?:Redaktion|Zeitung)? ?bekannt)',
    ask: '(?:(?:bat(?:en)?|bitte[nt]|will|wollen|wollte[n]?|möchte[n]?|baten|zogen|wünscht\\p{L}*))',
    otherNames:
      '(?:(?:andere[nrsm]? (?:Vor)?Namen?|nicht (?:mit|unter) (?:ihre[nm]|seine[nm]) (?:richtigen|echten|wirklichen) (?:Vor)?Namen))',
    suppose: '(?:(?:sagen|nehmen) wir(?: an)?)',
    ours: '(?:(?:von uns|unsere Erfindung|unsere Wahl))',
    hereafter: '(?:im Folgenden (?:heißt|ist|nennt sich) (?:er|sie))',
    different: '(?:ein )?ander\\p{L}+',
    adverb:
      '(?:natürlich|in Wirklichkeit|in Wahrheit|tatsächlich|eigentlich|hier|auch|ebenfalls|ebenso|jedoch|allerdings|freilich|selbstverständlich|übrigens)',
    as: 'so',
    call: '(?:nennen|genannt werden|heißen)',
    appear: '(?:erscheint|auftritt|tritt|spricht|führen|bezeichnen|vorstellen|auftaucht|taucht)',
    byName: '(?:unter dem Namen|mit dem Namen)',
    otherName:
      '(?:(?:einen|unter|mit) ander(?:en|em)|andere) (?:Vor|Nach)?Namen? (?:trägt|tragen|lebt|leben|bekommen|erhalten|führt|haben)',
    fictive: '(?:Pseudonyme?n?|(?:falsche|erfundene|fiktive)n? Namen?)',
    choose: '(?:heißt|heißen|nennen wir)(?: ihn| sie)? (?:hier|in diesem (?:Text|Artikel))',
    witness:
      '(?:Zeug(?:e|in)|Informant(?:in)?|V-(?:Mann|Leute)|Kronzeug(?:e|in)|Überläufer(?:in)?)',
    asCode: 'als',
    say: '(?:kennt|kannte|wusste|sagte?|erklärte?|betonte?|bestätigte?|erzählte?|meinte?|laut|berichtet?|erzählt|räumt|räumte|versicherte?|behauptete?|warnte?|erinnerte?)',
    fiction:
      '(?:Filme?s?|Romane?s?|Serien?|Theaterstück(?:e?s)?|Stück|Drama|Hörspiel|Spielfilms?|Krimi)',
    none: '(?:kein\\p{L}*)',
    introduce: '(?:nennen Sie mich|nennt mich|ich heiße|ich bin)',
    like: 'wie',
    reveal: '(?:verg|verr|verrat|nann|nenn|preis|offenbar|wuss)\\p{L}*',
    viewOf: '(?:laut|nach ansicht von|für)',
    here: '(?:in (?:diesem|dem) (?:Text|Artikel|Beitrag|Protokoll|Bericht)|in dieser (?:Geschichte|Reportage))',
    notSo:
      '(?:heißt|heißen)(?: (?:sie|er|beide|alle|eigentlich|in Wirklichkeit|in Wahrheit|natürlich)){0,3} nicht(?: wirklich)? so',
  },
  exceptWords: ['(?:außer|ausgenommen|mit Ausnahme|bis auf)'],
  looseNaming: [
    '(?:(?:heißt|ist) (?:sie|er) hier|hier heißt (?:sie|er))(?<=(?:Schutz|Sicherheit|Wunsch)[^.\\n]{0,70})',
  ],
  naming: [
    'hinter(?= ["“«„]?\\p{L}[^.!?\\n]{2,180} (?:(?:steckt|steckte|verbirgt|verbarg|verbergen|stand|steht)(?: sich)?) [^\\n]{0,300}?(?:Pseudonym|Künstlername|Autorenname|Deckname))',

    '(?:Bedingung|Wunsch|gebeten|bat|bittet|darum),? (?:dass wir|man möge|wir sollen) (?:sie|ihn)(?= [^.,;\\n]{2,30} nennen)',
    '(?:haben|geben) wir (?:ihr|ihm|ihnen) (?:den|die) Namen(?= [^.,;\\n]{2,30}(?: gegeben|[.,]))',

    '(?:wir (?:geben|gaben|haben)|geben wir) (?:ihr|ihm|ihnen|der|dem) (?:\\p{L}+ )?den Namen',
    'nennt (?:er|sie) sich(?<=(?:Sicherheit|Schutz|Angst|Vorsicht)[^.\\n]{0,70})',

    '(?:die|der|den) (?:hier|in diesem (?:Text|Artikel|Beitrag))(?= [„“"]?[\\p{L}-]+[“”"]? (?:genannt|heißen|heißt))',
    '(?:sie|er) hei(?:ß|ss)t,? sagen wir(?: mal)?,?',
    'sagen wir(?: mal| einfach)?,? (?:sie|er) hei(?:ß|ss)e?t?',
    '(?:die|den|der) wir (?:hier|deshalb|darum|daher|im folgenden|fortan|in diesem text)(?= [^.,]{1,30} nennen)',

    '(?:im text|in diesem text|in dieser geschichte|in diesem artikel) (?:heißt|nennt sich) (?:sie|er)',

    'in diesem (?:Text|Artikel|Beitrag) (?:hei(?:ß|ss)t|nennt) (?:sie|er)',
    '(?:sie|er) hei(?:ß|ss)t (?:hier|in diesem (?:Text|Artikel|Beitrag))',
    '(?:genannt sei|nennen wollen wir|nennen wir|nennt er|nennt sie|nannten wir) (?:sie|ihn|es)?(?: hier)?',
    '(?:wir|ich) (?:wollen|wollten|will|werden|möchten) (?:sie|ihn|es)(?: hier)?(?= \\S{2,20}(?: \\S{2,20})? nennen)',
    '(?:der|die|das) in diesem (?:Text|Artikel|Beitrag)(?= \\S{2,20}(?: \\S{2,20})? hei(?:ß|ss)en soll)',
    '(?:nennen|nannten|nenne) (?:wir|ich) (?:sie|ihn|die Frau|den Mann|das Mädchen|den Jungen|das Kind|das Paar|ihn hier|sie hier)(?: hier| an dieser Stelle| in diesem (?:Text|Artikel)| einfach| mal)?',
    '(?:wir|ich) (?:nennen|nenne) (?:sie|ihn|es)(?: hier| an dieser Stelle| in diesem (?:Text|Artikel)| einfach| mal)?',
    '(?:die|den|das|der) (?:wir|ich)(?: hier| an dieser Stelle| in diesem (?:Text|Artikel))?(?= \\S{2,20}(?: \\S{2,20})? (?:nennen|nenne))',
    '(?:sie|er|die|der|das) (?:hier|in diesem (?:Text|Artikel|Beitrag))?(?= \\S{2,20}(?: \\S{2,20})? (?:genannt werden|heißen) (?:soll|möchte|will))',
    '(?:unter|mit|mit dem|unter dem|hinter dem|trägt das|wählt das|wählte das|das) (?:Pseudonym|Decknamen|Aliasnamen|Fantasienamen|falschen Namen|fiktiven Namen|erfundenen Namen|Tarnnamen)(?: namens)?',
    '(?:möchte|will|wollte|soll|sollen)(?: hier| in diesem (?:Text|Artikel)| nur| lieber)?(?= \\S{2,20}(?: \\S{2,20})? (?:genannt werden|hei(?:ß|ss)en))',
  ],
  named: [
    '(?:genannt|gerufen) werden (?:möchte|will|wollte|mag)',

    '(?:nennen wir|nenne ich) (?:sie|ihn)(?: hier)?',
    '(?:soll|sollen|wollen wir|möchte) (?:sie|er|ihn)(?: hier)? (?:hei(?:ß|ss)en|nennen|genannt werden)',
  ],
  penNameHides: [
    'unter diesem (?:Pseudonym|Namen|Künstlernamen)(?=[^.\\n]{0,120}(?:erschien|veröffentlich|schrieb|schreibt|Roman|Büch))',
    'hinter (?:diesem|dem) (?:Pseudonym|Künstlernamen|Autorennamen) (?:verbarg|verbirgt|steckt|steckte|stand|steht)(?: sich)?',

    'hinter dem (?:Pseudonym|Künstlernamen|Decknamen) (?:verbarg|verbirgt|steckt|steckte|stand|steht)(?: sich)?',
  ],
  penNameOf: [
    '(?:ist|war|sei)(?: in Wahrheit| in Wirklichkeit| tatsächlich| eigentlich| in Realität) (?:das |ein |der )?(?:Pseudonym|Künstlername|Autorenname|Deckname) (?:von|des|der)',

    '(?:ist|war)(?: in Wahrheit| tatsächlich)? das Pseudonym, unter dem',

    '(?:war|ist) (?:der|das|ein) (?:Künstlername|Pseudonym|Autorenname) (?:von|des|der)',
    '(?:das |ein )?(?:Pseudonym|Künstlername|Autorenname|Deckname) (?:von|des|der)',
    '(?:bürgerlich|mit bürgerlichem Namen|eigentlich|richtiger Name|bürgerlicher Name|mit richtigem Namen|Klarname)(?: hei(?:ß|ss)t (?:sie|er))?:?',
  ],
  knownAs: [
    'besser bekannt als',
    '(?:veröffentlicht|schreibt|publiziert)(?: [^.,;\\n]{1,30})? als(?= [\\p{Lu}„])',
    '(?:besser )?bekannt (?:unter (?:dem|ihrem|seinem) (?:Künstlernamen|Pseudonym|Autorennamen|Namen))',
    '(?:schreibt|schrieb|veröffentlicht|veröffentlichte|singt|auftritt|tritt) (?:als|unter dem (?:Namen|Pseudonym|Künstlernamen))',
    'Künstlername',
    'unter (?:dem|ihrem|seinem) (?:Künstler|Autoren)namen',
  ],
  codeWord: '(?:Deck|Code|Tarn)namen?',
  codeThing:
    '(?:Operation|Einsatz|Plan|Projekt|Mission|Razzia|Offensive|Übung|Virus|Programm|\\p{L}*projekt|\\p{L}*operation)',
  caseNouns: words('fall prozess verfahren'),
  codeName: [
    '(?:Informant(?:en|in)?|V-Mann|Spitzel|Hinweisgeber(?:in|s)?)(?= ?[„«"»])',
    'wie (?:der|die) (?:Zeugin|Zeuge|Informantin|Informant|V-Mann) (?:[^.,„“\\n]{0,30} )?(?:heißt|genannt wird|geführt wird|hieß)',
    'Zeug(?:e|en|in)(?= ?[„«"»])',
    '(?:Deckname|Codename|Tarnname|Decknamen|Codenamen|Tarnnamen)',
    '(?:geschützte[rn]?|anonyme[rn]?) Zeug(?:e|en|in)',
    'Kronzeug(?:e|en|in)',
    'V-(?:Mann|Person)',
  ],
  pseudonymWords: ['pseudonym\\p{L}*', '(?:künstler|autoren|deck)name(?:ns?)?'],
  nameWords: words('Name Namen Namens Dateiname Straßenname'),
  pairWords: ['beiden?', 'zwei', 'paare?s?', 'zwillinge', 'geschwister', 'eheleute'],
  pluralWords: [
    // Of one person too: "einen anderen Vornamen", "ihren richtigen Namen".
    '(?<!(?:einen|einem|ihren|seinen|unter) (?:\\p{L}+e[nm] )?)(?:Vor|Nach)?Namen',
    'Pseudonyme',
    'Pseudonymen',
    'Decknamen',
    'Fantasienamen',
    'Phantasienamen',
    'alle',
    'beide',
    'sämtliche',
    'heißen',
    'heissen',
    'tragen',
    'sind',
  ],
  relativeWords: [
    'dessen',
    'deren',
    'der (?:in|eigentlich|tatsächlich|anders)',
    'die (?:in|eigentlich|tatsächlich|anders)',
    'so (?:woll|soll)',
    'die$',
  ],
  usesAlias: {
    verb: '(?:benutzt|benutzen|verwendet|nutzt|gebraucht|trägt)',
    alias:
      '(?:ein Pseudonym|Pseudonyme|einen anderen Namen|einen falschen Namen|einen erfundenen Namen|einen Decknamen)',
  },
  reasons: [
    'weil',
    'zum schutz',
    'zu (?:ihrem|seinem) schutz',
    'auf (?:ihren |seinen |eigenen )?wunsch',
    'aus (?:rücksicht|angst)',
    'zu schützen',
    'anonymität',
    'zu (?:ihrer|seiner) (?:eigenen )?sicherheit',
    'aus (?:angst|furcht|sorge|sicherheitsgründen|vorsicht)',
    'um (?:nicht|sich|ihre|seine)',
  ],
  possessives: [
    'ihr',
    'sein',
    'ihre',
    'seine',
    'ihren',
    'seinen',
    'er',
    'sie',
    'beide(?! \\p{L}+ (?:den|dem) )',
  ],
  kinds: words(
    'abteilung fachbereich bäckerei apotheke laden geschäft supermarkt metzgerei fleischerei salon praxis kanzlei lyzeum gymnasium kolleg akademie kita kindergarten kino theater fabrik brauerei weingut bauernhof bergwerk tunnel arena galerie agentur stiftung verband institut labor kette genossenschaft ministerium viertel zentrum druckerei gasthof reinigungsfirma',
  ),
  otherSubjects: words(
    `dorf weiler flecken kleinstadt Gesetz Preis Zeitschrift Film Buch Lied Hotel Haus Gebäude Museum Festival agentur plattform portal netzwerk gruppe app dienst Datei Dateien Ordner Variable Variablen Funktion Nutzer Benutzer Benutzers Users Konto Kontos Account Accounts Server Domain Straße Strasse Platz Platzes Stadt Ort Ortes Gemeinde Bahnhof Bahnhofs Haltestelle Station Stadion Schule Firma Unternehmen Unternehmens Gesellschaft Konzern Marke Produkt Produkts Partei Verein Vereins Klub Team App Seite Website Programm Krankenhaus Klinik Bank Hund Hundes Katze Tier Tiere Tiers Schiff Restaurant Lokal Gaststätte Parameter Klasse Tabelle Spalte Passwort Dorf Band Projekt Projekts Brücke Flughafen Universität Ministerium Behörde Straßen Schulen Plätze Firmen Dörfer Städte Parteien Vereine Gesellschaften Gemeinden Bahnhöfe Banken Kliniken Krankenhäuser Marken Produkte Programme Hotels Brücken Universitäten Datenbank Skript Stiftung Zeitung Fluss Planet Pferd`,
  ).map((word) => word.toLowerCase()),
  thingEndings: words(
    'straße strasse gasse allee platz schule klinik gymnasium verein gesellschaft',
  ),
  deceit: {
    names: ['falschen? Namen?', 'gefälschten Namen'],
    aliases: ['Decknamen?', 'Aliasnamen?'],
    deceivers: [
      'Festgenommen\\p{L}*',
      'Beschuldigt\\p{L}*',
      'Betrüger(?:in)?',
      'Hochstapler(?:in)?',
      'Tatverdächtigen?',
      'Verdächtigen?',
      'Täter(?:in)?',
      'festgenommen',
      'Flüchtigen?',
      'gefälscht\\p{L}*',
      'entpuppte',
      'in Wirklichkeit handelt',
    ],
  },
  demonstratives: ['dies(?:es|em|en|e)'],
  into: ['(?:in|auf|zu)'],
  asSaid: 'wie|so',
  doubt: ['(?:ob|gerüchteweise)'],
  urge: [
    '(?:kann|können|darf|dürfen|muss|müssen) (?:\\p{L}+ ){0,2}',
    '(?:ermunter\\p{L}*|ermutig\\p{L}*|rät|raten|riet|empfiehlt|empfahl|empfehlen|geraten|nahelegt|einlädt|ermöglicht)',
  ],
  formerly: ['früher', 'vormals', 'ehemals', 'bisher', 'vorher', 'einst'],
  realRenaming: [
    'Bescheid\\p{L}*',
    'Landratsamt\\p{L}*',

    'Beschluss',

    'Fusion',
    'Übernahme',

    'Adoption\\p{L}*',
    'Geburtsurkunde\\p{L}*',
    '(?:eingetragen|registriert)\\p{L}*',
    '(?:Reise)?pass|Personalausweis',
    'Heirat',
    'heiratete\\p{L}*',
    'Hochzeit',
    'Scheidung',
    'Standesamt',
    'Amtsgericht',
    'amtlich',
    'offiziell',
    'geheiratet',
    'Eheschließung',
    'Namensrecht',
    'Einbürgerung',
    'Personenstand',
  ],
  otherNotes: ['Mitglied(?:er|s)?', 'gefördert', 'finanziert', 'Stiftung', 'gesponsert', 'Anzeige'],
  kinWords: words(
    'ihr ihre sein seine bruder schwester mutter vater sohn tochter mann frau freund freundin kollege kollegin partner partnerin ehemann ehefrau ihrem ihren ihrer ihres seinem seinen seiner seines bruders sohnes söhne töchter ehemannes cousin cousine tante onkel nichte neffe oma opa großmutter großvater enkel enkelin verlobter verlobte verlobten nachbar nachbarin nachbarn zwillingsbruder zwillingsschwester mitbewohner mitbewohnerin lebensgefährte lebensgefährtin lebensgefährten jüngere jüngerer jüngeren ältere älterer älteren kleine kleiner kleinen große großer großen beste bester besten damalige damaliger damaligen neue neuer neuen',
  ),
  listWords: words('sowohl als auch und oder sowie & bzw weder noch'),
  articles: words(
    'der die das den dem des ein eine einer einem einen ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner unser unsere unserem junge junger jungen alte alter',
  ),
  hasCompounds: true,
  thingArticles: ['der', 'die', 'das'],
  placeWords: ['in', 'nahe'],
  personNouns: words(
    'kinder kindern schüler schülerin paar zwillinge geschwister schwester bruder eheleute rekrut rekruten häftling häftlings azubi auszubildende auszubildenden patient patientin frau mann mädchen junge kind baby person gesprächspartnerin gesprächspartner jugendliche jugendlichen soldat soldaten protagonistin protagonist betroffene betroffenen interviewte',
  ),
  contractions: ['im', 'zum', 'beim', 'ins', 'ans', 'vom'],
  familiarForms:
    'alexander Alex Sascha|alexandra Alex Sandra|andreas Andi|benjamin Ben|christian Chris|daniela Dani|elisabeth Lisa Elli|friedrich Fritz|gabriele Gabi|heinrich Heinz|jakob Jockel|johannes Hannes|josef Sepp|karl Kalle|katharina Kathi Käthe|manfred Manni|margarete Grete|maximilian Max|michael Michi|mohammed Momo|rudolf Rudi|sebastian Basti|stefanie Steffi|susanne Susi|thomas Tom|ulrich Uli|ulrike Uli|wilhelm Willi'.split(
      '|',
    ),
  notNames:
    words(`weder noch beitrag text artikel geschichte reportage bericht protokoll benutzername nutzername username dateiname produktname firmenname straßenname künstlername 
    der die das den dem des ein eine einen einem einer und oder aber denn doch sondern wenn als weil dass ob wie wo wer was warum wann während nachdem bevor seit bis für mit ohne bei nach von vor zu zum zur aus in im an am auf unter über durch gegen um hinter neben zwischen
    er sie es wir ihr ich du man sich sein seine seinen seiner seinem ihre ihren ihrer ihrem unser unsere dies diese dieser dieses diesen jener jene jeder jede alle alles beide einige viele manche mehrere andere auch nur noch schon erst dann da dort hier heute gestern morgen jetzt nun immer nie oft manchmal später früher bald plötzlich damals seitdem inzwischen mittlerweile dennoch trotzdem deshalb darum außerdem zudem allerdings jedoch vielleicht zwar sogar selbst laut nein ja nicht kein keine
    ist war sind waren hat hatte haben wird wurde werden kann konnte muss musste soll will sagt sagte erzählt erzählte meint fragt heißt nennen
    name namen pseudonym pseudonyme redaktion anmerkung anm hinweis foto fotos text artikel autor autorin vorname vornamen nachname nachnamen fantasiename deckname
    frau herr januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
    januar mutter vater eltern tochter sohn bruder schwester mann kind kinder junge mädchen freund freundin ehemann ehefrau nachbar nachbarn familie paar oma opa tante onkel anwalt polizei gericht stadt land berlin hamburg münchen köln wien zürich deutschland österreich schweiz europa
    monate jahre wochen tage stunden uhr leben zeit arbeit angst schule haus wohnung geschichte fall problem recht
  `),
  roles:
    words(`hauptgefreiter obergefreiter gefreiter leutnant hauptmann oberst feldwebel unteroffizier verteidiger innenverteidiger torwart stürmer doktorand doktorandin anleger anlegerin auszubildende auszubildender azubi rentnerin bäcker friseurin friseur maler tischler pflegerin altenpflegerin hebamme leihmutter polizist polizistin prokurist jährige jähriger jährigen 
    schüler schülerin student studentin patient patientin zeuge zeugin opfer täter kollege kollegin rentner rentnerin lehrling azubi flüchtling soldat soldatin pfleger pflegerin krankenschwester krankenpfleger erzieherin erzieher verkäufer verkäuferin lehrer lehrerin fahrer fahrerin koch köchin informatiker ingenieur ingenieurin bauer bäuerin whistleblower insider angestellter angestellte arbeiter arbeiterin mieter mieterin gast kunde kundin leser leserin teilnehmer betroffene betroffener bewohner bewohnerin mitarbeiter mitarbeiterin praktikant praktikantin chef chefin geschwister zwilling witwe witwer teenager jugendliche jugendlicher gefangener häftling insasse aussteiger aussteigerin
  `),
  roleEndings: words(
    'orin eurin ältin ärztin ästin achin ologin leute geselle meister hauer innen führer geber kommissarin direktorin vize erin torin istin entin antin ärtin ogin beiter beiterin mann frau kraft schüler lehrer fahrer mutter vater sohn tochter bruder schwester nehmer leiter leiterin helfer helferin pfleger jähriger jährige jährigen kind junge mädchen freund freundin',
  ),
  humanVerbs: words(
    'lebt lebte schläft schlief lächelt nickt lacht weint seufzt flüstert erzählt träumt kocht rührt isst trinkt studiert sitzt floh',
  ),
  honorifics: words(
    'frau herr herrn dr prof professor professorin schwester bruder pater pastor pfarrer tante onkel oma opa familie eheleute ehepaar',
  ),
  offices: words(
    `stadtrat stadträtin gemeinderat gemeinderätin ortsvorsteher ortsvorsteherin beigeordneter beigeordnete dr prof professor professorin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin richter richterin staatsanwalt staatsanwältin arzt ärztin chefarzt chefärztin psychologe psychologin psychiater psychiaterin psychotherapeutin sprecher sprecherin minister ministerin bürgermeister bürgermeisterin kommissar kommissarin polizeisprecher polizeisprecherin direktor direktorin leiter leiterin schulleiter schulleiterin geschäftsführer geschäftsführerin vorsitzende vorsitzender präsident präsidentin senator senatorin reporter reporterin autor autorin journalist journalistin fotograf fotografin sozialarbeiter sozialarbeiterin forscher forscherin wissenschaftler wissenschaftlerin kriminologe kriminologin soziologe soziologin experte expertin abgeordnete abgeordneter oberarzt oberärztin therapeut therapeutin berater beraterin von`,
  ),
  particles: words('von van der de al el bin zu da dos di ten'),
  givenNames: words(
    'zeynep amira layla hatice fatma ayşe ayse mehmet emre cem murat elif dilan jamal tarek samira amina karim yasemin ali leyla noor rania bashir farid olena oksana ivan natascha svetlana milan dragan jelena mirjana goran dejan agnieszka jan lena mia emilia lina leonie finn paul ben jonas luca elias emil theo mats jule greta frieda ida mathilda nele lotte merle pia ronja tilda paula marlene charlotte maja johann ludwig friedrich hans klaus jürgen bernd uwe dieter gerhard manfred günter karl-heinz hans-peter karin brigitte ursula gisela ingrid helga erika christa elfriede irmgard hannelore annemarie lisa laura anna-lena marie sophie luisa tim tom max felix lukas leon jan niklas fabian florian kevin mandy cindy jacqueline ronny maik rico jenny nicole kathrin anke silke heike rüdiger detlef hannah hanna clara emma lara lilly mila nora ella leni frida mathilde',
  ),
  paradigms: [['', "s es ' ’ ens"]],
};
