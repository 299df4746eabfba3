import type { MarkedText } from './case';

export const positives: readonly MarkedText[] = [
  '[[Livia|1]] (nomen mutatum) in nosocomio laborat. [[Liviae|1]] maritus coquus est. [[Liviam|1]] medicus Petrus Klein iuvat.',
  '[[Marcus|1]] (nomen fictum) per mare venit. [[Marco|1]] frater est. Marcus Bondar praefectus tacet.',
  'Nomina [[Claudiae|1]] et [[Titi|2]] ficta sunt. [[Titus|2]] decem annos natus est.',
  'Feminam, quam [[Iuliam|1]] appellabimus, in urbe vidi. [[Iulia|1]] timet.',
  '[[Sextus|1]]* in carcere scribit.\n* Nomen mutatum est.',
  '[[Voltaire|1]], pseudonymum Francisci Arouet, multa scripsit.',
  '[[Aurelia|1]], nomine mutato, de bello narrat. [[Aureliam|1]] nemo novit.',
  'Testis tectus "[[Corvus|1]]" locutus est. Verba "[[Corvi|1]]" audita sunt.',
  '[[Felix|1]] (non est verum nomen) tres menses in cella fuit. [[Felicis|1]] mater flebat; [[Felicem|1]] nemo visitabat.',
  '[[Leonem|1]], cuius nomen mutavimus, in statione convenimus. [[Leo|1]] aleae deditus erat. [[Leonis|1]] uxor abiit.',
  '[[Clemens|1]] et [[Irene|2]], quorum nomina ficta sunt, litem moverunt. [[Clementi|1]] iudex credidit, [[Irenes|2]] verba neglexit.',
  'Vocemus eum [[Fabium|1]]. [[Fabius|1]] viginti annos natus est.',
  'Puella [[Flora|1]] vocari voluit. Pater [[Florae|1]] Romae habitat.',
  'Sub nomine ficto [[Hectoris|1]] de exercitu scribit. [[Hector|1]] timet.',
  'Hae sunt duae sorores, [[Sabina|1]] et [[Lucilla|2]] (nomina a redactoribus mutata). [[Lucillam|2]] doctor Hart curat.',
  '[[Andreas|1]] opifex est. Nomen eius mutatum est. [[Andreae|1]] merces non soluta est.',
  '[[Priscilla|1]] decem annos nata est.\n[[[Priscilla|1]] et [[Tiro|2]] sunt pseudonyma.]\nSed [[Tironi|2]] nihil nocuit.',
  'Mutavimus nomina [[Drusillae|1]] et [[Cassii|2]], ne agnoscantur. [[Cassius|2]] adhuc latet.',
  'Fabulas scripsit Anna Keller sub pseudonymo [[Silvia Montana|1]]. [[Silvia|1]] multos lectores habet.',
];

export const negatives: readonly string[] = [
  'Nomen urbis mutatum est, dicit Marcus Tullius.',
  'Omnia nomina mutata sunt. Livia et Marcus tacent.',
  'Nomen viae anno 1946 mutatum est, narrat Paulus.',
  'Societas nomen suum mutavit, ait Iulius praefectus.',
  'Nomina liberorum mutata sunt. Quintus et Flavia in castris ludunt.',
  'Clara Huber, cum nupsisset, mutato nomine Clara Lang appellata est.',
  'Nomen usoris fictum est, dixit Georgius Meyer.',
  'Scriptores nominibus fictis saepe utuntur, docet Professor Ludovicus Stein.',
  'Paulus, qui antea Saulus vocabatur, Romae mortuus est.',
  'Canis nomine Argus inventus est; nomen canis mutatum est, ait Lucas.',
  'Nomen viae mutatum est, ut Marcus Valerius praefectus dixit. Iulia Cornelia, quae ibi habitat, nomen vetus praefert.',
];
