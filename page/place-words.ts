const words = (list: string): readonly string[] => list.split(' ');

/** Words of class names and ids of what is put between or beside an article's paragraphs, in the languages developers name things in. */
const FOREIGN = [
  'ad ads adv advert advertisement advertising comment comments consent cookie discuss discussion disqus hot modal mostread newsletter outbrain paywall popular popup posting promo promos promotion ranking readmore recirc recom recommend recommended recommendation recommendations relate related relation respond share sharing signup social sponsor sponsored subscribe subscription taboola trending',
  'anzeige empfehlungen kommentar kommentare meistgelesen teilen verwandt werbung',
  'commentaire commentaires partage partager publicite pub',
  'comentario comentarios compartir publicidad relacionada relacionadas relacionado relacionados suscripcion',
  'commenti condividi correlati correlate pubblicita',
  'compartilhar comentarios publicidade relacionadas',
  'kommentarii podelitsya reklama',
  'jaa kommentit luetuimmat mainos',
  'cmp gdpr layer overlay privacy',
  'bagikan iklan komentar populer rekomendasi terkait terpopuler',
].flatMap(words);

/** And of what stands around it. */
const AROUND = [
  'affiliate aside author banner bio breadcrumb breadcrumbs byline caption copyright credit credits cta editor embed embedded footer gallery instagram login media mediaplayer menu meta nav navigation pagination photo photos player rail rating reporter side sidebar slideshow source statement tag taglist tags teaser teasers tiktok toc toolbar tweet twitter video vod widget widgets',
  'autor bildnachweis bildunterschrift auteur legende autore didascalia firma legenda penulis podpis teemat',
].flatMap(words);

export const FOREIGN_WORDS: ReadonlySet<string> = new Set(FOREIGN);
export const BESIDE_WORDS: ReadonlySet<string> = new Set([...FOREIGN, ...AROUND]);

/** Of the line below a headline. */
export const STANDFIRST_WORDS: ReadonlySet<string> = new Set(
  [
    'abstract blurb deck dek excerpt intro lead lede standfirst subhead subheadline subtitle summary',
    'bajada chapeau chapo entradilla ingress occhiello sommario subtitulo vorspann',
  ].flatMap(words),
);
