/** How lines and headings begin that point elsewhere, or name what isn't the article, by language. */
const POINTERS: Readonly<Record<string, string>> = {
  en: 'also (?:read|see|watch)|about the authors?|advertis|comments?\\b|don.t miss|editor.s picks|follow us|keep reading|latest (?:news|stories)|listen to|more (?:from|on|in|like|news|stories|about)|most (?:popular|read|viewed)|newsletters?\\b|popular\\b|read (?:also|more|next)|recommended|related|see (?:also|more)|share (?:this|on|via)|sign up|sponsored|story continues|subscribe|tags?\\b|the best of|top stories|topics?\\b|trending|up next|watch\\b|you (?:may|might) also|your comment',
  de: 'anzeige|auch interessant|aus dem ressort|das könnte sie|diskutieren sie|empfohlen|folgen sie|kommentare?\\b|lesen sie (?:auch|mehr|hier)|meistgelesen|mehr (?:aus|lesen|zu|zum|von|über)|schlagw|teilen\\b|themen\\b|werbung|zum thema',
  fr: 'à lire (?:aussi|également)|à voir (?:aussi|également)|commentaires?\\b|contributions|dans la même|écouter (?:aussi|également)|inscrivez-vous|les plus (?:lus|vus)|lire (?:aussi|également|la suite|l.article|plus)|mots-clés|newsletters?\\b|nos (?:articles|vidéos)|partager|plus d.infos?|publicité|recommandés?|suivez-nous|sur le même|sur le sujet|thèmes?\\b|voir (?:aussi|plus)',
  es: 'apúntate|compartir|comentarios|etiquetas|le puede interesar|lea (?:también|más)|lee (?:también|más)|leer más|lo más (?:leído|visto)|más (?:información|noticias|sobre)|mira también|newsletter|noticias relacionadas|publicidad|recomendad|seguir leyendo|sobre (?:la firma|el autor)|suscrí|te (?:puede|recomendamos)|temas\\b|también te|ver más|ver también',
  it: 'altre notizie|argomenti|commenti|condividi|correlati|guarda anche|i più letti|iscriviti|la newsletter|leggi (?:anche|tutt|di più)|pubblicità|potrebbe interessart|riproduzione riservata|ti potrebbe|vai a tutt|vedi anche',
  pt: 'assine|comentários|compartilh|continua (?:após|depois)|inscreva-se|leia (?:também|mais)|mais (?:lidas|lidos|sobre|notícias)|newsletter|notícias relacionadas|partilh|publicidade|recomendad|relacionad|saiba mais|siga\\b|tópicos|veja (?:também|mais)|últimas notícias',
  ru: 'видео по теме|главное сейчас|ещё по теме|комментари|материалы по теме|новости партн|по теме|поделит|подпис|популярн|реклама|рекомендуем|самое (?:читаемое|популярное)|смотрите также|теги|читайте (?:также|нас)|читать (?:далее|также)|что ещё',
  fi: 'aiheesta|avainsanat|jaa\\b|katso myös|kommentit|lisää aiheesta|lue (?:myös|lisää)|luetuimmat|mainos|suosittelemme|tilaa\\b|uusimmat',
  el: 'ακολουθήστε|δείτε (?:επίσης|ακόμ)|δημοφιλ|διαβάστε (?:επίσης|ακόμ|περισσότερα)|διαφήμιση|εγγραφείτε|ετικέτες|περισσότερα\\b|σχετικ|σχόλια',
  id: 'advertisement|artikel terkait|baca (?:juga|selengkapnya)|bagikan|berita (?:terkait|lainnya|populer)|dapatkan update|halaman selanjutnya|ikuti\\b|komentar|lihat (?:juga|.{0,20}selengkapnya)|pilihan untuk|rekomendasi|scroll to continue|selengkapnya|simak juga|tag\\b|terpopuler|tonton juga',
  zh: '[【▲]?(?:延伸[阅閱][读讀]|相[关關](?:阅读|新闻|新聞|報導|报道|文章)|推[荐薦]|[热熱][门門点點]|猜你|更多|[评評][论論]|留言|我要|我来说|分享|[广廣]告|责任编辑|責任編輯|[(（]?责编|[编編][辑輯][:：]|版[权權]|扫码|掃描|[关關]注|[标標][签籤]|关键[词字]|關鍵字|加入|下载|下載|點我|看更多|共 ?\\d+ ?[則条條])',
  ja: '[【▼▶■]?(?:関連|あわせて読|合わせて読|おすすめ|人気|ランキング|コメント|広告|タグ|シェア|続きを読|この記事を|次ページ|次のページ|前のページ|キーワード|最新記事|アクセスランキング|こちらも)',
  ko: '[【\\[▶]?(?:관련ㆍ?\\s?(?:기사|뉴스|영상)|추천|많이 본|인기|댓글|광고|구독|공유|태그|무단|저작권|ⓒ|Copyright|주요\\s?뉴스|이 기사|기자의 다른|함께 (?:볼|읽))',
  ar: 'اقرأ (?:أيضا|المزيد|ايضا)|إعلان|اشترك|الأكثر (?:قراءة|مشاهدة)|التعليقات|المزيد|تابعنا|شارك|شاهد أيضا|مواضيع|موضوعات|قد يعجبك',
  la: 'lege etiam|plura\\b|vide (?:etiam|quoque)',
  sa: 'इदमपि|अपि पठन्तु|यह भी|सम्बद्ध|टिप्पण|और पढ़ें',
};

const LEAD = String.raw`^[\s*•·●►▶▸>»›→👉–—\-|:]{0,4}(?:\d{1,5} )?`;
const STARTS = new RegExp(`${LEAD}(?:${Object.values(POINTERS).join('|')})`, 'iu');

/** Whether a line begins as those do that point away from the article: "Read also", "Most read", "Comments". */
export const pointsElsewhere = (text: string): boolean => STARTS.test(text);
