const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that addresses of articles name, in the languages whose papers use words there. */
export const NEWS_WORDS = words(
  'actualites advice aktuell aktuelles article articles articoli articolo articulo articulos artigo artigos artikel berita blog blogs feature features guide guides magazine nachrichten news noticia noticias notizia notizie novosti opinion post posts stories story uutiset',
);

/** And those of shops, firms and listings. */
export const SHOP_WORDS = words(
  'about author authors boutique categoria categorie categories category collection collections contact course courses job jobs kategorie kategorien location locations pricing product products producto productos produit produits produkt produkte prodotti search service services servicios shop solutions store tag tags tienda topic topics',
);
