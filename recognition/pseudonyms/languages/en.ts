import { words } from '../../companies/language-data';
import type { PseudonymLanguage } from '../language-data';

export const en: PseudonymLanguage = {
  names: 'capitals',
  beside: [
    '(?:idem|ditto)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,30})',

    "who (?:also )?(?:is|are)(?:n[’']t| not) (?:really |actually )?(?:called|named) (?:that|this|so)(?: either)?",
    "which (?:isn[’']t|is not) (?:her|his|their) name",

    '(?:also|likewise|again|too),? (?:changed|a pseudonym|an alias|invented|fictitious|made up|not (?:his|her) real name|not real)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,40})',

    'who (?:are|is) (?:both |all )?(?:actually |really |in (?:fact|reality|truth) )(?:both )?(?:called|named) (?:something else|otherwise|differently|by other names)',
    'who (?:both |all )(?:actually |really |in (?:fact|reality) )?(?:have|go by|bear|carry) (?:other|different) names',

    'not the name (?:in|on) (?:her|his|their) (?:passport|papers|ID|documents|identity card)',

    'who (?:agreed|asked|consented) [^.,\\n]{0,60}(?:a pseudonym|another name|a different name)',
    'whose real name (?:is|has been|we are|we have|we) (?:being |been )?(?:withheld|withholding|withhold|not using|omitted)',

    'who (?:asked|prefers|preferred|wanted|wants) (?:us |me )?(?:not to use|that we not use) (?:his|her|their) (?:real|full|own) name',
    '(?:who )?asked that (?:his|her|their) (?:real |full )?name not be (?:used|published|printed)',
    '(?:the )?(?:name|names) (?:is|are) (?:a |an )?(?:pseudonyms?|invented|made up|fictitious|false)',
    'who (?:in reality |really )?(?:goes by|has|bears) (?:another|a different) name',
    '(?<=[(\\[]\\s?)(?:also changed|ditto|idem|also a pseudonym|also not (?:his|her) real name|again,? not (?:his|her) real name)(?=\\s?[)\\]])',
    '(?:(?:his|her|their|the) )?(?:real |full |first |last |true )?(?:names?|identit(?:y|ies)) (?:has |have )?(?:been )?(?:also )?(?:changed|altered|disguised|fictionali[sz]ed)(?: (?:to protect|for|at|on|by|in order)[^()\\n.“”"»]{0,80})?',
    "(?:that|this|which|it)(?:[’']s| is) not (?:his|her|their) real (?:first |last |full )?names?",
    "(?:we|I)(?:[’']ve| have)? (?:have )?changed (?:his|her|their) (?:first |last )?names?",
    'who(?:se)? (?:is )?(?:not )?(?:actually|really) (?:called|named) (?:something else|that)',
    "(?:as )?(?:we|I)(?:[’']ll| will| shall)? call (?:him|her|them)(?: here)?(?=\\s?[,)\\]])",
    '(?:as )?(?:he|she) (?:asked|wants|wanted|wishes|prefers) to be (?:called|known|identified)(?: here)?(?=\\s?[,)\\]])',
    '(?:fake|false|different|substitute|made-up|code|cover) names?',
    'pseudonymous(?:ly)?',
    'not (?:his|her|their|the) (?:real|actual|true|given|legal) names?',
    'not (?:his|her|their|my|your) real (?:first |last |full )?names?',
    'not (?:his|her|their) actual names?',
    '(?:whose )?(?:real |full |first )?names? (?:has been |have been |was |were |is |are )?(?:also )?(?:changed|altered|withheld and changed)',
    'names? (?:has|have) been changed',
    '(?:a |both |also a )?pseudonyms?',
    '(?:an )?assumed names?',
    '(?:a )?(?:fictitious|fictional|false|made-up|invented) names?',
  ],
  covering: [
    '(?:we|I|editors?|the (?:newspaper|paper|magazine)) (?:\\p{L}+ ){0,3}(?:change|alter|disguise) (?:\\p{L}+ ){0,3}names?',
    '(?:his|her|their) real name is (?:known to|with|on file with) (?:the|this) (?:newspaper|newsroom|paper|editors?|magazine|station)',
    '(?:is|are|was|were) not (?:his|her|their|the) (?:real|actual|true) (?:first |last |full )?names?',
    "(?:is|are)n[’']t (?:his|her|their) (?:real|actual|true) (?:first |last |full )?names?",
    '(?:is|are) (?:a |an )?(?:fake|false|assumed|cover|composite) (?:names?|characters?|figures?)',
    "(?:we|I)(?:[’']ve| have)? (?:have )?changed (?:the )?names?(?: of [^.()\\n]{2,100})?",
    '(?:is|are) not (?:what (?:he|she|they) (?:is|are) called|(?:his|her|their) names?)',
    '(?:some|all|most|many|several|certain)(?: of the)? (?:other )?(?:names?|identities|identifying details)(?: [^.()\\n]{2,80}?)? (?:has|have|had) (?:all )?been (?:changed|altered|disguised)',
    'does not exist: (?:he|she|they)',
    '(?:is|are|was|were) (?:all |both |a |the )?pseudonyms?',
    '(?:is|are) not (?:his|her|their) (?:real|actual) names?',
    'names? (?:of [^.()\\n]{2,120}? )?(?:has|have) (?:all |both )?been (?:changed|altered)',
    'names? (?:was|were) (?:changed|altered)',
    '(?:is|are) (?:fictitious|fictional|made-up|invented|assumed) names?',
    '(?:is|are) (?:a )?composites?(?: characters?| figures?)?',
    'story is (?:a composite|made up) of',
  ],
  cueWords: {
    name: '(?:(?:first|last|given|real|full) )?(?:names?|initials?|surnames?|identit(?:y|ies))',
    changed: '(?:changed|altered|modified|disguised|invented|fictionali[sz]ed|swapped|made up)',
    not: "(?:not|nor|never|isn[’']t|aren[’']t|wasn[’']t|weren[’']t|don[’']t|without)",
    real: '(?<!its )(?:real|actual|true|own)',
    writer: '(?:we|I|editors?|(?:this|the) (?:newspaper|paper|magazine|station))',
    use: '(?:us|publish|reveal|print|disclos|shar|giv|see)\\p{L}*',
    composite:
      "(?:characters? (?:who|that) (?:combines?|brings? together|stands? for)(?: the)? (?:stories|accounts|lives|cases|several|three|four|five|two)|composites?(?: characters?| figures?)|(?:drawn|put together|made up|stitched together|built) (?:out of|from) (?:[\\p{L}’'-]+ ){0,4}(?:people|interviews|patients|cases|accounts|women|men|families|workers|stories|conversations))",
    be: '(?:is|are|was|were)',
    theirs: '(?:(?:hers|theirs|his(?=\\s?[.,;:)])))',
    chosen:
      "(?:(?:that |which )?(?:she|he|they)(?:[’']s| has| have| had)? (?:chose|chosen|picked|asked for|uses?|wanted|gave))",
    hereFor:
      '(?:(?:for|in) (?:this|the|our) (?:account|story|article|piece|text|report|series|interview|conversation))',
    known:
      '(?:(?:is|are) known (?:only )?to (?:this|the|our|us|me)(?: (?:news)?paper| editors?| newsroom| reporter| magazine)?)',
    ask: '(?:(?:ask(?:ed|s)?|want(?:ed|s)?|prefer(?:red|s)?|request(?:ed|s)?|agreed|insisted|chose))',
    otherNames: '(?:(?:other|different|changed|invented|false) (?:first )?names)',
    suppose: "(?:(?:let us|let[’']s) (?:say|suppose))",
    ours: '(?:(?:ours|mine|of our making|our invention))',
    hereafter:
      '(?:(?:in what follows|in these lines|from here on|for our purposes),? (?:he|she) (?:is|will be|becomes)(?: called| named)?)',
    different: '(?:a )?(?:different(?: one)?|another(?: one)?|something else)',
    adverb:
      '(?:of course|actually|really|in fact|in reality|naturally|here|also|too|however|in truth)',
    as: "(?:as|so|that[’']s what)",
    call: "(?:(?:be|being) (?:called|named|known|identified)|(?:we|us|I|[’']ll) (?:\\p{L}+ ){0,2}call)",
    appear:
      '(?:appear(?:s|ing)?|spoke|speak(?:s|ing)?|testif(?:y|ies|ied|ying)|identif(?:y|ied|ying)|refer(?:red|ring)?|writ(?:es|ing)|wrote)',
    byName: '(?:under the names?|by the names?|as(?= [“"‘][\\p{Lu}]))(?: of)?',
    otherName:
      '(?:bears?|has|have|goes? by|lives? under|given|uses?) (?:here )?(?:another|a different|other|different) (?:first )?names?|(?:another|a different) (?:first )?name (?:would|will|should|must) (?:appear|be used)',
    fictive: '(?:pseudonyms?|(?:made-up|invented|fictitious|false|fake) names?)',
    choose: '(?:chose|decided|agreed|opted) to (?:call|name) (?:him|her|them)',
    witness: '(?:witness|informant|whistleblower|source|defector)',
    asCode: 'as',
    say: '(?:kn(?:ows?|ew)|guess(?:ed|es)|sa(?:ys?|id)|t(?:ells|old)|explain(?:s|ed)|confirm(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|believes?|thinks|added|notes|report(?:s|ed)|recall(?:s|ed)|admit(?:s|ted)|warn(?:s|ed)|argue[sd]?|remembers?|recount(?:s|ed)|stress(?:es|ed))',
    fiction: '(?:films?|movies?|novels?|series|plays?|shows?|sitcoms?|operas?|games?|comics?)',
    none: '(?:no|any)',
    introduce: "(?:call me|my name is|I[’']m|I am)",
    like: 'like',
    reveal: '(?:forg|reveal|disclos|identif|giv|tell|releas|hear)\\p{L}*',
    viewOf: '(?:according to|for)',
    here: 'in this (?:account|story|article|piece|text|report|series)',
    notSo:
      "(?:is|are|isn[’']t|aren[’']t|was|were) (?:not )?(?:really|actually|in fact) (?:called|named) (?:that|this|so|those)",
  },
  exceptWords: ['(?:except|apart from|other than|save|but for|excluding)'],
  looseNaming: [
    'here,? (?:she|he) (?:is|will be)(?! called)(?= [“«]?[\\p{L}’-]+[”»]?[.,;:])',
    "(?:she|he)(?:[’']s| is| will be)(?= [“‘]?[\\p{L}’-]{2,20}[”’]? (?:here|in this (?:story|article|piece|report))[.,;])",
  ],
  named: [
    "is (?:what|how) (?:we|she|he|they)(?: will| shall|[’']ll)? (?:call|wants? to be (?:called|known))",
  ],
  naming: [
    '\\p{L}{2,}(?:er|or|ist|man|woman|ant|ent|ian|ee|se|girl|boy|kid|child) (?:we|I)(?: are|[’’]re| am|[’’]m| have been)? call(?:ing|ed)?(?= [“"‘]?\\p{Lu})',

    "whom? (?:we|I)(?:[’']ve| have)? (?:called|named)",

    '(?:asks|asked|prefers|preferred|wants|wanted) to (?:appear|figure|be (?:cited|quoted|presented))(?: here| in this (?:article|story|report|piece))? as(?= [“"]?\\p{L})',

    'behind(?= ["“«„]?\\p{L}[^.!?\\n]{2,180} (?:(?:is|was|stands|stood|hides|hid|lurks|turned out to be)) [^\\n]{0,300}?(?:pseudonym|pen name|nom de plume))',

    '(?:if|so long as|provided) (?:we|I) call(?:ed)? (?:him|her|them)(?<=(?:agree|spoke|speak|talk|tell|told)[^.\\n]{0,80})',

    "(?:we|this (?:news)?paper)(?:[’']ve| have| has)? g(?:i?ven?|ave) (?:him|her|them|the \\p{L}+) the (?:name|alias|pseudonym)(?: of)?",
    '(?:has |have )?(?:chosen|chose|picked|adopted) the (?:alias|pseudonym)',
    '(?:calls|called) (?:him|her)self(?<=(?:safety|security|protection|fear)[^.\\n]{0,70})',

    'goes by(?= [“"‘]?[\\p{L}’-]+(?: [\\p{L}’-]+)?[”"’]? in this (?:account|story|article|piece|text|report|series))',
    'asked to be (?:introduced|presented|quoted|cited|identified|described) (?:here |only )?as',
    'protected witness[^.\\n]{0,40} as',
    "(?:(?:her|his|their) names? (?:is|are),? let[’']s say|let[’']s say (?:(?:her|his) name is|(?:she|he) is called)|suppose (?:her|his) name is),?",
    '(?:in|for) this (?:story|article|piece|report),?(?: \\p{L}+){1,3} (?:is|will be|are) (?:called|named|known as)',
    'for this (?:story|article|piece|report),?(?: \\p{L}+){1,3} (?:chose|picked|took) the name',
    '(?:condition|request|ask(?:ed|s|ing)?|insist(?:ed|s)?)(?: only)? that (?:he|she|they|we) (?:be (?:called|named|identified as|referred to as)|call (?:him|her|them))',
    '(?:wants|wanted|prefers|preferred) us to call (?:him|her|them)',

    "(?<!\\b(?:it|which|that) )(?:will|shall|[’']ll) (?:here )?(?:be (?:called|known as|referred to as|identified as)|go by)(?: here| only)?(?: as)?",
    "(?:will|shall|[’']ll) refer to (?:him|her|them)(?: here| only)? as",
    '(?:refer|referring|refers) to (?:him|her|them)(?: here| only)? as',
    '(?:going|goes|went) (?:here )?by the (?:pseudonym|false name|assumed name|fake name)(?: of)?',
    '(?:calls|called|calling) (?:himself|herself|themselves) (?:by the pseudonym|for this (?:story|article))',
    '(?<!(?:is|are|was|were|be|been) )(?:the|a) (?:pseudonym|fake name|made-up name)(?: of)?',
    '(?:call|name) (?:him|her)(?: here)?,? (?:for (?:his|her) safety|for this story|for the purposes of this (?:story|article)),?',
    '(?:whom?|that) (?:The [A-Z]\\w+|this (?:newspaper|paper)|the (?:paper|newspaper)) (?:is calling|calls|is identifying as|agreed to call)',
    "(?:we|I)(?:[’']ll| will| shall| have chosen to| am going to| are going to)?(?: \\p{L}+ly)? call (?:him|her|them)",
    "(?:we|I)(?: are|[’']re| am|[’']m) calling (?:him|her|them)",
    "(?:whom?|that|man|woman|girl|boy|person|student|worker|patient) (?:we|I)(?:[’']ll| will| shall)? call",
    "(?:whom?|that|man|woman|girl|boy|person|student|worker|patient) (?:we|I)(?: are|[’']re| am|[’']m) calling",
    "let(?:[’']s| us) call (?:him|her|them)",
    '(?:asked|wanted|wished|agreed|preferred|chose|insisted|requested) to be (?:identified|called|named|known|referred to|quoted)(?: only)? (?:by|as|under|using) (?:the|a) (?:pseudonym|false name|assumed name|fake name|alias)(?: of)?',
    'asked to be called',
    '(?:under|by|using|uses|used|with|chose|given|gave) (?:the|a) (?:pseudonym|false name|assumed name|fictitious name|fake name)(?: of)?',
    '(?:identified|referred to) here (?:only )?(?:as|by the pseudonym)',
  ],
  penNameHides: [
    'under (?:this|that) (?:pseudonym|pen name|pen-name|alias)(?=[^.\\n]{0,120}(?:appear|publish|wr[io]t|novel|book|stor(?:y|ies)|column))',
    'behind (?:the|this|that) (?:pen name|nom de plume|pseudonym) (?:is|was|hides|stands|hid|lies)',
    'behind the (?:pseudonym|pen name|pen-name|alias) (?:is|was|stood|hid|stands)',
  ],
  penNameOf: [
    '(?:is|was|turns out to be|turned out to be|proved to be|(?:has been|was|is) revealed (?:as|to be))(?: in (?:fact|reality|truth)| actually| really)? (?:the |a )?(?:pseudonym|pen name|pen-name|stage name|nom de plume) (?:of|for|used by)',

    '(?:whose|her|his) real name (?:is|was)(?<!(?:actor|actress|singer|rapper|comedian|wrestler)[^.\\n]{0,80})',
    '(?:is|was)(?: in fact| really| actually)? the (?:pseudonym|pen name|name) (?:under|by) which',

    '(?<=[(\\[]\\s?)(?:real|birth) name(?: is|:|,| –)?',
    '(?:is |was )?(?:the |a )?(?:pseudonym|pen name|pen-name|stage name|nom de plume) (?:of|for|used by)',
  ],
  knownAs: [
    '(?:published|writes|wrote|has published) [^.,;\\n]{1,40}? under the (?:pen name|name|pseudonym|alias)(?: of)?',

    'better known as',
    '(?:publishes|publish|published|writes|signs)(?: [^.,;\\n]{1,30})? as(?= [\\p{Lu}“])',
    'better known by (?:his|her|the|their) (?:pen name|stage name|pseudonym)',
    '(?:who )?(?:writes|wrote|performs|performed|published) (?:as|under the (?:name|pen name|pseudonym|stage name)(?: of)?)',
    'under the (?:pen name|stage name)(?: of)?',
    '(?:pen|stage) name',
  ],
  codeWord: 'code[\\s-]?name[sd]?',
  codeThing:
    '(?:operations?|plans?|projects?|missions?|raids?|offensives?|exercises?|virus|program(?:me)?s?|devices?|satellites?|aircraft)',
  caseNouns: words('case trial affair inquiry'),
  codeName: [
    '(?:known|identified|referred to) (?:to|in|by) (?:the )?(?:court|jury|judges?|investigators|police) (?:only )?as(?= ?[“"‘])',

    '(?:informant|whistleblower|defector|mole)(?= ?["“‘])',
    'as (?:the|this) (?:protected |anonymous )?(?:witness|informant|source|agent|defector) (?:is|was) (?:known|called|named|identified|listed|referred to)',
    'witness(?= ["“‘\'])',
    'cod(?:e|e-)name(?:d)?',
    'known (?:in court |to the court )?(?:only )?as witness',
    'code[\\s-]?named?',
    'protected witness',
    'witness known as',
    'known to investigators as',
  ],
  pseudonymWords: ['pseudonyms?', 'pen names?', 'noms? de plume', 'stage names?'],
  nameWords: ['name', 'names'],
  pairWords: ['both', '(?:the )?two', 'couple', 'twins', 'siblings'],
  pluralWords: ['who are', 'who (?:both|all)', 'names', 'pseudonyms'],
  usesAlias: {
    verb: '(?:uses|is using|are using|goes by|is going by)',
    alias:
      '(?:a pseudonym|pseudonyms|an alias|an assumed name|another name|a different name|a made-up name|a false name)',
  },
  reasons: [
    'because',
    'to protect',
    'for (?:his|her|their) (?:safety|protection|privacy)',
    'for (?:safety|privacy|legal|security) reasons',
    'at (?:his|her|their) request',
    'anonymity',
    'for fear',
    'out of fear',
    'for (?:his|her|their) (?:own )?(?:safety|security|protection|privacy)',
    'to (?:stay safe|avoid|shield|keep)',
    'fearing',
  ],
  possessives: ['his', 'her', 'their'],
  otherNotes: ['members?', 'funded', 'sponsored', 'foundation'],
  relativeWords: ['whose', 'the name'],
  commalessRelatives: ['whose'],
  kinds: words(
    'department bakery pharmacy shop supermarket grocery clinic lyceum gymnasium college academy nursery kindergarten cinema auditorium factory winery harbour harbor ferry tunnel stadium arena gallery agency foundation charity institute lab laboratory startup cooperative co-op ministry council district mall',
  ),
  otherSubjects: words(
    'row terrace quay close drive hamlet file folder variable variables function field username user users account server domain street road square town city station stadium school company companies firm brand party team club product products app site website programme program hospital bank dog cat pet boat ship restaurant parameter class table column password village band project method bridge airport university pub bar café cafe hotel house building lane avenue crescent park library museum theatre theater venue festival newspaper magazine book novel film movie song band church chapel law bill act',
  ),
  deceit: {
    names: ['(?:false|fake|assumed|bogus|invented) name', 'alias'],
    aliases: ['pseudonym of'],
    deceivers: [
      'arrested',
      'detained',
      'accused',
      'suspects?',
      'fraudsters?',
      'scammers?',
      'swindlers?',
      'impostors?',
      'con ?m[ae]n',
      'thie(?:f|ves)',
      'fugitives?',
      'forged',
      'identified (?:him|her|them) as',
      'turned out to be',
      'checked in(?:to)?',
      'rented',
      'duped',
      'defrauded',
    ],
  },
  demonstratives: ['this', 'that'],
  into: ['(?:to|into)'],
  asSaid: 'as',
  doubt: [
    '(?:whether|(?:wonder|ask|know|knew|guess|clear|sure)\\p{L}* if|rumou?rs? (?:said|that)|speculat\\p{L}* that)',
  ],
  urge: [
    '(?:can|may|must|should|could) (?:\\p{L}+ ){0,2}',
    '(?:encourag\\p{L}*|advis\\p{L}*|recommend\\p{L}*|urg(?:es?|ed|ing)|invit\\p{L}*|suggest\\p{L}*|teach\\p{L}*|allow\\p{L}*)',
  ],
  formerly: ['formerly', 'previously', 'once'],
  realRenaming: [
    'remarried',
    'order of',

    'court order',

    'merger',
    'takeover',

    'adopt(?:ion|ed)',
    'birth certificates?',
    '(?:registered (?:as|in|with|at|by)|trademarks?)',
    'passports?',
    'marriage',
    'wedding',
    'married',
    'court',
    'regist(?:ry|er)',
    'deed poll',
    'legally',
    'officially',
    'divorce',
  ],
  kinWords: words(
    'his her their brother sister mother father son daughter wife husband partner friend colleague girlfriend boyfriend cousin aunt uncle grandmother grandfather niece nephew neighbour neighbor flatmate roommate mum mom dad boss mate classmate housemate fiancé fiancée fiance fiancee grandson granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister twin ex ex-wife ex-husband ex-partner younger older elder little big best eldest youngest baby teenage adult late former two three then',
  ),
  listWords: words('and or nor neither'),
  openingRoles: words(
    'witness survivor victim defendant inmate prisoner refugee migrant student teacher nurse midwife doctor carer caregiver waiter waitress driver courier fisherman soldier veteran cashier shopkeeper seamstress welder electrician miner dockworker labourer engineer programmer developer accountant lawyer salesman saleswoman widower pensioner retiree teenager schoolboy schoolgirl mother father grandmother grandfather son daughter brother sister cousin neighbour neighbor colleague classmate roommate girlfriend boyfriend wife husband rapper musician actor actress dancer writer author blogger novelist poet journalist activist volunteer interpreter translator tenant customer patient whistleblower informant',
  ),
  thingArticles: ['the'],
  placeWords: ['in', 'near'],
  personNouns: words(
    'children kids people women men couple twins siblings recruit soldier conscript trainee apprentice prisoner patient mother father woman man girl boy child baby person interviewee youth youngster teen refugee neighbour',
  ),
  familiarForms:
    'alexander Alex Sandy|alexandra Alex Sandra|andrew Andy Drew|anthony Tony|benjamin Ben|catherine Cathy Kate Katie|katherine Kathy Kate Katie|charles Charlie|christopher Chris|christine Chris|daniel Dan Danny|david Dave|deborah Debbie|edward Ed Eddie Ted|elizabeth Liz Lizzie Beth Betty|frederick Fred|gabriel Gabe|gregory Greg|jacob Jake|james Jim Jimmy Jamie|jennifer Jen Jenny|jessica Jess|john Johnny Jack|jonathan Jon|joseph Joe Joey|joshua Josh|kenneth Ken|lawrence Larry|leonard Len Lenny|margaret Maggie Peggy|matthew Matt|michael Mike Mick|nathaniel Nate Nat|nicholas Nick|patricia Pat Patsy|patrick Pat Paddy|peter Pete|philip Phil|rebecca Becky Becca|richard Rick Dick|robert Bob Bobby Rob|ronald Ron|samantha Sam|samuel Sam Sammy|stephen Steve|steven Steve|susan Sue Susie|theodore Ted Theo|thomas Tom Tommy|timothy Tim|victoria Vicky|william Bill Billy Liam'.split(
      '|',
    ),
  notNames: words(
    'neither nor the a an of to in on at by for with from and or but if that this these those when where while who what why how as so then also not no yes his her their its our my your he she they we i it is was are were has have had will would one two some all both many most each every another other after before since until during because although though however meanwhile today yesterday now last next like unlike according names name note editor editors author photo pseudonym pseudonyms asked says said about even only just still once instead there here perhaps maybe let under over without within among between through despite later eventually sometimes often never recalls explains adds asks thanks together neither either nor did does do can could may might should yet monday tuesday wednesday thursday friday saturday sunday',
  ),
  humanVerbs: words(
    'lives lived sleeps slept smiles smiled nods nodded laughs laughed cries cried sighs sighed weeps wept whispers whispered recalls recalled remembers remembered shrugs shrugged sits sat wakes woke dreams cooks stirs eats drinks fled studies studied',
  ),
  humanPronouns: words('she he'),
  honorifics: words(
    'mr mrs ms miss dr prof professor sir lady sister brother father aunt uncle nurse officer detective judge reverend rev sgt capt',
  ),
  articles: words('of the a an young little'),
  offices: words(
    'councillor councilor alderman dr prof doc professor lawyer attorney solicitor barrister prosecutor judge magistrate doctor physician surgeon psychiatrist psychologist psychotherapist therapist paediatrician pediatrician gynaecologist gynecologist economist sociologist criminologist historian anthropologist researcher scientist expert analyst adviser advisor minister senator congressman congresswoman mp lawmaker councillor councilor councilman councilwoman alderman mayor governor president chairman chairwoman chair director manager headteacher headmaster headmistress principal rector dean spokesman spokeswoman spokesperson superintendent inspector detective sergeant captain major colonel lieutenant commissioner chief sheriff constable coroner ombudsman bishop rabbi imam reporter journalist editor photographer correspondent secretary official coordinator organiser organizer counsellor counselor commander warden',
  ),
  particles: words('de di van von der al el bin la le da del'),
  // Words of English too.
  givenNames: words(
    'eve lily rose grace ruby pearl ivy daisy violet olive hazel heather holly iris jade robin carol penny sandy sue pat rob nick drew jack frank mark grant victor miles bill gene dean ray dawn amber crystal faith',
  ),
};
