import { words } from '../../companies/language-data';
import type { PseudonymLanguage } from '../language-data';

const FALSE =
  '(?:samaran|rekaan|fiktif|fiksi|palsu|karangan|buatan|pinjaman|bohongan|khayalan|alias|pengganti|ganti|imajiner|gadungan)';

const REAL = '(?:sebenarnya|asli|aslinya|sesungguhnya|sebenar-benarnya|kandung)';

const PERSONS =
  '(?:korban|siswi|siswa|mahasiswi|mahasiswa|pelajar|gadis|remaja|perempuan|lelaki|laki-laki|pria|wanita|bocah|anak|balita|ibu|bapak|guru|perawat|bidan|buruh|pekerja|karyawan|karyawati|pegawai|warga|pasien|santri|santriwati|penyintas|narasumber|saksi|pelaku|duda|janda|pemuda|pemudi|istri|suami|ayah|kakak|adik|teman|temannya|rekannya|sahabatnya|kekasihnya|pacarnya|tetangganya|sepupunya|suaminya|istrinya|anaknya|ibunya|ayahnya|kakaknya|adiknya|putrinya|putranya|TKW|TKI|PMI|ART|sopir|petani|nelayan|pedagang|pengungsi|mantan|oknum)';

const OPENERS =
  '(?:(?:semua|semuanya|seluruh|seluruhnya|keduanya|kedua|dua-duanya|ketiganya|ketiga|keempatnya|keempat|kelimanya|mereka|juga|ini|itu|tentu|saja|hanya|hanyalah|adalah|merupakan|ialah|sekadar|cuma|sebuah|sama-sama|masing-masing|memang|jelas) ){0,4}';

const CHANGED =
  '(?:(?:telah|sudah|sengaja|juga|semua|semuanya|turut|ikut|memang|tetap|harus|terpaksa|keduanya) ){0,3}(?:di(?:samarkan|ubah|ganti|sembunyikan|palsukan|fiktifkan|tukar|kaburkan|rahasiakan dan diganti)|(?:kami|redaksi|penulis|saya|kita) (?:samarkan|ubah|ganti|tukar|kaburkan))';

const NOT_REAL = `(?:bukan|bukanlah|tidak memakai|tidak menggunakan|tanpa) (?:nama|identitas)(?:-nama)?(?:nya)?(?: (?:mereka|dia|keduanya|ketiganya|narasumber|korban|saya))?(?: yang)? ${REAL}(?: (?:mereka|dia|saya))?`;

const FALSE_NAME = `(?<!(?:bukan|tanpa|bukanlah|jangan) )nama(?:-nama)? ${FALSE}`;

/** Said of things and of public people: "banyak faktor, sebut saja Ciliwung". */
const NOT_OF_MANY =
  '(?<!(?:banyak|sejumlah|beberapa|berbagai|sederet|deretan|seperti|contoh|misalnya|faktor|negara|kota|merek|perusahaan|artis|selebritas|tokoh|pemain|musisi|penyanyi|aktor|aktris|klub|daerah|wilayah|film|lagu|aplikasi|politisi|politikus|pengusaha|menteri|nama besar|bunga|tanaman|makanan|kucing|anjing|hewan|burung|gajah|harimau|kuda)[^.\\n]{0,70})';

const NOT_OF_BEASTS =
  '(?<!(?:harimau|gajah|orangutan|orang utan|badak|beruang|anjing|kucing|burung|kuda|sapi|bayi|putra|putri|anak|cucu|operasi|kapal|satelit|badai|proyek|program|produk|varietas|grup|komunitas|band|akun)[^.\\n]{0,45})';

export const id: PseudonymLanguage = {
  names: 'capitals',
  beside: [
    '(?:idem|sda)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,30})',

    '(?:juga|sama),? (?:nama samaran|samaran|disamarkan|bukan nama sebenarnya|nama rekaan)(?=\\s?[)\\]])(?<=[(\\[][^()\\[\\]\\n]{0,40})',

    'yang (?:meminta|minta|ingin) (?:agar |supaya )?nama (?:asli|sebenar)nya tidak (?:dipakai|disebut|disebutkan|digunakan|dicantumkan|ditulis)[a-z]*',
    'yang (?:tak|tidak) (?:ingin|mau|bersedia) nama (?:aslinya|asli|sebenarnya) (?:dimuat|ditulis|disebut|dipublikasikan|diungkap|dicantumkan)',
    'nama(?:nya)? (?:dari|buatan|pemberian) (?:kami|redaksi)',
    'bukan nama (?:di|dalam|pada) (?:paspor|KTP|kartu)\\p{L}*',

    '(?<=[(\\[]\\s?)(?:idem|sama|sda|ibid|juga samaran|juga|juga bukan)(?=\\s?[)\\]])',
    `(?<!(?:inisial|julukan|pakai|memakai|menggunakan|gunakan|sebaiknya|harus|boleh)[^.\\n]{0,30})(?:yang )?${OPENERS}${NOT_REAL}(?! yang penting)`,
    `(?<=[(\\[][^)\\]\\n]{0,80}|[\\p{L}\\d)"”’*–—-] |[–—])${OPENERS}${FALSE_NAME}`,
    `${OPENERS}${FALSE_NAME}(?=\\s?[,–—.;)\\]]| (?:yang|untuk|demi|karena|atas|oleh|seorang|dari redaksi|pemberian))`,
    `(?:yang )?(?:semua |kedua |seluruh )?(?:nama|namanya|nama-nama|nama keduanya|nama mereka|nama ketiganya|identitas|identitasnya|nama dan [^.()\\n]{2,40}?|[^.()\\n]{2,30}? dan nama) ${CHANGED}(?! menjadi| jadi)`,
    '(?<=[(\\[]\\s?(?:\\d{1,2}(?: tahun| thn| th)?,? ?)?)(?:juga )?(?:samaran|disamarkan|pseudonim)',
    '(?:sebuah |juga |keduanya )?(?:pseudonim|nama sandi redaksi)(?=\\s?[,–—.;)\\]])',
    '(?:bukan nama sebenarnya, )?nama yang (?:kami|kita|redaksi|ia|dia) (?:pakai|gunakan|berikan|pilih|pilih sendiri|pinjam|karang)(?= (?:untuk|demi|kepadanya|dalam|agar|sendiri|karena))',
    `nama ${REAL}(?:nya)? (?:di(?:samarkan|rahasiakan|sembunyikan)|ada pada redaksi|diketahui redaksi|tidak (?:kami |di)(?:sebut|tulis|ungkap)(?:kan)?)`,
    `(?:juga )?(?:nama|namanya) ${CHANGED}`,
    '(?:sebut|panggil|katakan)(?:lah)? (?:saja )?(?:begitu|demikian)(?: (?:namanya|ia|dia))?',
    '(?:begitu|demikian)(?:lah)? (?:(?:ia|dia|perempuan itu|lelaki itu|pria itu|gadis itu|wanita itu) )?(?:ingin|minta|meminta|mau|memilih) (?:dipanggil|disebut|disapa|dikenal|namanya ditulis)',
    '(?:begitu|demikian)(?:lah)? (?:saja )?(?:kami|kita|saya) (?:sebut|panggil|menyebutnya|memanggilnya|menamainya|menyapanya)(?: saja)?',
  ],
  covering: [
    'adalah nama (?:pena|panggung)(?=\\s?[;.,])',
    '(?:kami|redaksi) (?:telah |sudah |sengaja )?(?:mengubah|mengganti|menyamarkan) namanya',

    '(?:tak|tidak) (?:ingin|mau|bersedia) nama (?:aslinya|asli|sebenarnya) (?:dimuat|ditulis|disebut|dipublikasikan|diungkap|dicantumkan)',
    'namanya, [^.()\\n]{2,40}?, (?:kami )?(?:di)?(?:ubah|ganti|samarkan)',
    'nama aslinya (?:lain|berbeda)',
    'identitas asli [^.()\\n]{2,40}? (?:ada pada|diketahui)(?: oleh)? redaksi',

    'nama (?:asli|sebenarnya) [^.()\\n]{2,40}? (?:ada pada|diketahui(?: oleh)?|tersimpan di|hanya diketahui) redaksi',
    `nama (?:${PERSONS}|prajurit|tentara|taruna|dosen) (?:itu|ini|tersebut|tadi) ${CHANGED}`,
    'nama (?:asli|sebenarnya)(?:nya)? diketahui (?:oleh )?redaksi',
    `(?:nama|identitas)(?:-nama)?(?: [^.()\\n]{2,30}?)? ${CHANGED}(?: [^.()\\n:]{2,40})?: [^.()\\n]{2,120}`,
    `(?<![(\\[][^)\\]\\n]{0,60})${OPENERS}${NOT_REAL}(?! yang penting)`,
    '(?:adalah|merupakan) nama yang (?:kami|redaksi|ia|dia) (?:pakai|gunakan|berikan|pilih|pinjam)',
    `(?:adalah|merupakan|ialah|hanyalah|hanya|cuma|semuanya|keduanya|ketiganya|semua|sekadar) ${OPENERS}(?:nama(?:-nama)? ${FALSE}|pseudonim|samaran(?=[.)\\n]|$))`,
    `(?:juga |semua )?${FALSE_NAME}(?=\\s?[.)\\]\\n]|$)`,
    `(?:semua |seluruh |kedua |beberapa |sejumlah )?(?:nama|namanya|identitas|identitasnya)(?:-nama)?(?: (?:(?! kata | ujar | tutur | jelas | ucap | tegas )[^.()\\n;?!]){2,120}?)? ${CHANGED}(?! menjadi| jadi)`,
    `(?:semua |seluruh |kedua )?nama(?:-nama)?(?: [^.()\\n]{2,100}?)? (?:adalah|merupakan|ialah|hanyalah|bukanlah|bukan)(?: nama)?(?: yang)? (?:${FALSE}|${REAL})`,
    '(?:kami|redaksi|penulis|saya|kita)(?: [\\p{L}]{2,12}){0,3} (?:menyamarkan|mengubah|mengganti|menyembunyikan|mengaburkan|samarkan|ubah) (?:nama|identitas)(?:-nama)? [^.()\\n]{2,120}?(?= (?:demi|untuk|karena|agar|supaya|atas|dalam|menjadi|guna|sebab)|[.)\\n]|$)',
    '(?:kami|redaksi|penulis|saya)(?: [\\p{L}]{2,12}){0,3} (?:tidak|tak)(?: [\\p{L}]{2,8})? (?:menggunakan|memakai|menulis|menuliskan|menyebut|menyebutkan|mencantumkan) nama (?:asli|sebenarnya) [^.,()\\n]{2,60}',
    `(?:kami|redaksi|penulis|tulisan ini|artikel ini|laporan ini)(?: [\\p{L}]{2,14}){1,4} nama(?:-nama)? ${FALSE} (?:untuk|bagi) [^.,()\\n]{2,60}`,
    `nama (?:asli|sebenarnya) [^.()\\n]{2,60}? (?:(?:telah|sengaja|tidak|kami) ){0,2}(?:dirahasiakan|rahasiakan|disembunyikan|sembunyikan|ungkap|diungkap|disamarkan|samarkan|sebutkan)`,
    '(?:adalah|merupakan|ialah) (?:sebuah |seorang )?(?:tokoh |sosok |karakter |figur |kisah |cerita )?(?:gabungan|komposit|rangkuman|kompilasi|perpaduan)(?= (?:dari|kisah|cerita|pengalaman|beberapa|sejumlah|dua|tiga|empat|lima)|[.)\\n])',
    '(?:tokoh|sosok|karakter|kisah|cerita|figur) [^.()\\n]{2,80}? (?:dirangkai|disusun|digabung|digabungkan|dirangkum|diramu) dari',
  ],
  exceptWords: ['selain', 'kecuali', 'di luar'],
  naming: [
    'meminta (?:kami|agar kami|kami untuk) (?:memanggilnya|memanggil dirinya|menyebutnya)',

    'di balik(?: nama)?(?= ["“«„]?\\p{L}[^.!?\\n]{2,180} (?:(?:ada|adalah|ternyata|tersembunyi)) [^\\n]{0,300}?(?:nama pena|nama samaran|pseudonim))',

    '(?:asal|asalkan|dengan syarat|syaratnya) (?:ia |dia |hanya )?(?:dipanggil|disebut|dinamai)',
    '(?:di sini|dalam tulisan ini) (?:ia|dia) (?:bernama|adalah|disebut)(?= [^.;\\n]{2,30}[;,.:] nama (?:asli|sebenar))',

    '(?:dalam|di) (?:tulisan|artikel|berita|laporan|kisah|cerita) ini,? (?:ia|dia) (?:bernama|dipanggil|kami panggil|kami sebut)',
    'kami (?:memberi|beri|memberikan) (?:kepada )?(?:perempuan|lelaki|pria|wanita|gadis|anak|remaja|ibu|bapak|korban|pemuda) (?:itu|ini|tersebut) nama',
    '(?:menyebut|memanggil|menamai) dirinya(?<=(?:keamanan|keselamatan|melindungi|takut)[^.\\n]{0,60})',

    '(?:untuk|dalam) (?:tulisan|artikel|berita|cerita|wawancara|laporan) ini,? (?:ia|dia) (?:memilih|memakai|menggunakan) nama(?: samaran| panggilan)?',

    `${PERSONS}[^.\\n"”]{0,60}?,? (?:sebut|panggil|katakan)(?:lah)? saja(?<!banyak [^.\\n]{0,80}|sejumlah [^.\\n]{0,80})(?: (?:namanya|bernama))?`,
    `(?:sebut|panggil|katakan|namai|sapa|anggap)(?:lah)? saja(?: (?:dia|ia|saya|aku|namanya|mereka|dengan nama|dengan|nama|sebagai|bernama|itu|ini|tersebut|samaran|${PERSONS})){1,4}`,
    '(?:sebut|panggil|katakan|sapa)(?:lah)? saja(?= ["“\'‘]?[\\p{L}’]+(?: [\\p{L}]+)?["”\'’]?,? \\(?\\d{1,2}(?!\\d))',
    '(?<=(?:^|[.!?:,"“\\n(] ?)(?:mari |mari kita |kita |kami |saya )?)(?:sebut|panggil|sapa)(?:lah)? (?:dia|ia|namanya|mereka)(?: dengan nama| sebagai)?',
    'mari (?:kita )?(?:sebut|panggil|namai|sapa)(?: saja)?(?: (?:dia|ia|mereka|namanya|perempuan ini|lelaki ini|pria ini))?(?: (?:dengan nama|sebagai))?',
    '(?:kita|kami|saya|redaksi|penulis)(?: (?:akan|hanya|di sini|sepakat|kemudian|lalu|selanjutnya|bisa|cukup|juga)){0,2} (?:sebut|panggil|namai|sapa|pakai nama|gunakan nama|menyebutnya|menamainya|memberinya nama|samarkan namanya|samarkan|memakai nama|menggunakan nama|menyebut (?:dia|perempuan itu|pria itu|mereka|perempuan ini|pria ini)|sebut (?:dia|ia))(?: (?:saja|dia|ia|samaran|sebagai|namanya|menjadi|dengan|nama|mereka|dalam tulisan ini|dalam artikel ini|di sini)){0,4}',
    '(?:kita|kami|saya) akan (?:memanggilnya|menyapanya|memanggil (?:dia|mereka|perempuan itu))(?: dengan nama| sebagai)?',
    '(?:melindungi|identitas|keamanan|keselamatan|privasi|kerahasiaan|samaran|alasan)[^.\\n]{0,60}? (?:kami|kita|saya) (?:memanggilnya|menyapanya|panggil|beri nama|memberinya nama)',
    `(?:kita|kami|saya|redaksi) (?:beri|memberi|berikan)(?: dia| ia| mereka)? nama${NOT_OF_BEASTS}(?: ${FALSE})?`,
    '(?:menyamarkan|samarkan|kami ubah|kami ganti|redaksi ubah|redaksi ganti) (?:nama|identitas)(?:nya)?(?: [^.()\\n]{2,40}?)? (?:menjadi|dengan|sebagai|jadi)',
    '(?:nama|namanya|identitas|identitasnya)(?: [^.()\\n]{2,40}?)? (?:disamarkan|(?:kami|redaksi|penulis) (?:samarkan|ubah|ganti)) (?:menjadi|sebagai|dengan|jadi)(?: nama)?',
    `(?:menggunakan|memakai|dengan|memilih|pakai|bernama|atas|di balik|diberi|namanya|gunakan|bersembunyi di balik|berlindung di balik|memberinya|menyandang|berbekal)(?: sebuah)?(?: nama)? (?:${FALSE}|pseudonim)${NOT_OF_BEASTS}`,
    `(?<!(?:penggunaan|pemakaian|seperti|jangan|soal|bukan|ihwal) )nama (?:samaran|rekaan|fiktif|samarannya)${NOT_OF_BEASTS}(?=:? ["“'‘]?[\\p{L}])`,
    '(?<!hanya |cuma )(?:minta|meminta|memilih|ingin|berkeras|mohon|memohon)(?: (?:agar|supaya|untuk|dirinya|namanya|ia|dia)){0,3} (?:dipanggil|disebut|disebutkan|ditulis|disapa|diidentifikasi|dikutip|diperkenalkan|disamarkan)(?: (?:saja|sebagai|dengan nama|dengan|nama|menjadi|samaran|hanya)){0,3}',
    '(?:disebut|disapa|dipanggil|dinamai) saja(?: (?:sebagai|dengan nama))?',
    `(?:memakai|menggunakan|pakai|dengan|memilih|gunakan|bernama) (?:nama )?(?:pena|panggung)`,
  ],
  looseNaming: [
    '(?:dengan|memakai|menggunakan|diberi|bernama) (?:nama )?(?:sandi|kode)(?<!operasi[^.\\n]{0,45})',
    `(?:dua|tiga|kedua|ketiga|pasangan|sepasang) [^.\\n"”]{2,60}?,? sebut(?:lah)? saja${NOT_OF_MANY}`,
    `(?:sebut|katakan|namai|panggil|sapa)(?:lah)? saja${NOT_OF_MANY}(?! [\\p{L} ]{2,30}, [\\p{L} ]{2,30},? (?:dan|hingga|atau|sampai) )`,
    `(?:sebut|katakan)lah${NOT_OF_MANY}(?! [\\p{L} ]{2,30}, [\\p{L} ]{2,30},? (?:dan|hingga|atau|sampai) )`,
  ],
  penNameHides: [
    '(?:dengan|di bawah) nama (?:pena|samaran) (?:itu|ini|tersebut)(?=[^.\\n]{0,120}(?:terbit|menulis|novel|buku))',
    'di balik nama (?:pena|samaran) (?:itu|ini|tersebut) (?:adalah|ada|ialah|tersembunyi)',
    'di balik nama pena(?: itu)? (?:adalah|ada|ialah)',
  ],
  named: [
    '(?:ternyata |rupanya |adalah )?nama (?:pena|samaran) yang (?:ia|dia) (?:pakai|gunakan|kenakan)',
    '(?<=nama,? termasuk [^.\\n]{2,40}),? (?:telah |sudah )?(?:diubah|disamarkan|diganti)',
  ],
  penNameOf: [
    '(?:ternyata|sebenarnya|memang|rupanya|adalah|merupakan) nama (?:pena|panggung)(?= \\p{L})',

    '(?:ternyata|sebenarnya|memang|rupanya) (?:adalah |merupakan |ialah )?nama (?:pena|panggung|samaran)(?:nya)? (?:dari|milik|untuk|bagi|si|seorang)',

    '(?:adalah |merupakan |ialah )?nama (?:pena|panggung|samaran)(?:nya)? (?:dari|milik|untuk|bagi|si|seorang)',
    '(?<=[,(–—] ?)nama (?:pena|panggung)(?= \\p{L})',
    '(?:adalah|merupakan) nama (?:pena|panggung)(?= \\p{L})',
    '(?:adalah |merupakan )?pseudonim (?:dari|milik)',
    '(?<!(?:bukan|bukanlah|tanpa|menggunakan|memakai) )(?:yang )?(?:nama asli(?:nya)?(?: adalah)?|bernama asli|nama aslinya|dengan nama asli|punya nama asli|memiliki nama asli|nama lahir(?:nya)?|bernama lengkap asli|nama sebenarnya(?: adalah|:)):?',
  ],
  knownAs: [
    '(?:yang )?lebih dikenal sebagai',
    '(?:yang )?(?:lebih |juga )?(?:dikenal|terkenal|populer|tenar) (?:luas )?(?:dengan|lewat|sebagai|melalui) (?:penulis dengan )?(?:nama|pseudonim)(?: (?:pena|panggung|samaran))?(?:nya)?',
    '(?:menulis|menerbitkan|menyanyi|tampil|berkarya|merilis|mengarang)(?: [^.\\n]{2,40}?)? (?:dengan|memakai|menggunakan|di bawah) (?:nama (?:pena|samaran|panggung)|pseudonim)',
    '(?:memakai|menggunakan|dengan|bernama|pakai) (?:nama )?(?:pena|panggung)',
    'nama (?:pena|panggung)(?:nya)?(?: adalah)?:?',
  ],
  codeWord: '(?:nama )?(?:sandi|kode)|bersandi|berkode',
  codeThing: '(?:operasi|rencana|proyek|misi|latihan|virus|program)',
  caseNouns: words('kasus perkara sidang'),
  codeName: [
    '(?:saksi|informan) (?:itu|ini)(?= ?["“«])',
    'begitu (?:saksi|informan|korban)(?: itu| ini)? (?:disebut|dipanggil|dikenal)',
    '(?:saksi|informan)[^.“\\n]{0,24} (?:yang )?hanya (?:disebut|dikenal)(?: sebagai)?',
    '(?:nama|bernama|dengan|berkode|menggunakan|memakai|diberi|pakai) (?:nama )?(?:kode|sandi|bersandi)(?: nama)?(?<!operasi[^.\\n]{0,45})',
    '(?:saksi|korban|informan|narasumber|agen|pelapor)(?: (?:yang|anak|kunci|pelapor|ahli)){0,2} (?:dilindungi|terlindung|mahkota|rahasia|anonim|tersembunyi|samaran|lindungan)(?: (?:LPSK|berinisial|dengan kode|dengan nama|dengan sandi|dengan sebutan|bernama|berkode|bersandi|disebut|dikenal sebagai|itu)){0,2}',
    '(?:saksi|korban|informan|narasumber|agen|pelapor)(?: [\\p{L}]{2,12})? (?:berkode|bersandi|dengan kode|dengan sandi|berinisial|dengan sebutan)',
    '(?:bersandi|berkode|berkode nama)(?<!operasi[^.\\n]{0,45})',
    '(?:saksi|informan)(?= ?["“«])',
  ],
  pseudonymWords: ['nama pena'],
  nameWords: words('nama namanya identitas identitasnya'),
  pairWords: ['kedua(?:nya)?', 'pasangan', 'dua'],
  pluralWords: [
    'semua',
    'seluruh(?:nya)?',
    'kedua(?:nya)?',
    'dua-duanya',
    'ketiga(?:nya)?',
    'keempat(?:nya)?',
    'kelimanya',
    'semuanya',
    'nama-nama',
    'mereka',
    'para',
    'beberapa',
    'sejumlah',
    'masing-masing',
    'sama-sama',
    'dua',
    'tiga',
    'pasangan',
    'sepasang',
    'anak-anak',
    'orang-orang',
    'narasumber-narasumber',
  ],
  hasNoNumber: true,
  misspellsNames: true,
  relativeWords: ['yang', 'bukan', 'nama', 'juga', 'keduanya', 'ketiganya', 'semuanya'],
  usesAlias: {
    verb: '(?:memakai|menggunakan|pakai)',
    alias: '(?:nama samaran|nama lain|nama palsu|nama rekaan)',
  },
  reasons: [
    'karena',
    'demi (?:keamanan|keselamatan|privasi|melindungi)',
    'untuk (?:melindungi|menjaga|keamanan|alasan)',
    'atas permintaan[a-z]*',
    'alasan (?:keamanan|privasi)',
    'demi (?:keamanan|keselamatan)[a-z]*',
    'karena takut',
    'agar (?:tidak|aman)',
    'supaya',
  ],
  possessives: [
    'aslinya',
    'namanya',
    'identitasnya',
    'nama (?:itu|ini|tersebut|dia|beliau|mereka|keduanya|ketiganya)',
    '^(?:tentu |tentu saja |jelas |tapi |tetapi |memang )?(?:itu |ini )?(?:tentu |tentu saja |jelas |juga |memang )?(?:bukan|bukanlah) nama(?:nya)?',
  ],
  kinds: words(
    'departemen jurusan toko apotek warung supermarket salon klinik sekolah gimnasium lyceum akademi taman-kanak-kanak bioskop teater pabrik kilang peternakan tambang pelabuhan terowongan arena galeri agensi yayasan perkumpulan institut laboratorium jaringan koperasi kementerian pusat perusahaan cv rumah-sakit',
  ),
  otherSubjects: words(
    `login formulir profil undang-undang penghargaan majalah buku film user file berkas folder variabel fungsi pengguna akun server domain jalan kota desa kampung dusun kecamatan kelurahan distrik stasiun terminal pelabuhan stadion sekolah perusahaan pt cv merek partai ormas tim klub produk aplikasi situs laman program bank anjing kucing hewan satwa harimau gajah orangutan badak burung kuda sapi kapal pesawat kereta restoran kafe hotel warung rumah-makan parameter tabel kolom proyek jembatan bandara universitas kampus institut pasar jalanan gang gedung grup band toko kabupaten provinsi negara pulau gunung sungai danau masjid gereja pura yayasan museum kementerian lembaga badan komisi virus varian obat vaksin badai operasi rekening email surel kanal dokumen tanaman varietas pemilik-domain waduk tol taman monumen rsud rs perumahan kompleks liga turnamen piala komunitas koperasi`,
  ),
  deceit: {
    names: ['nama palsu', 'identitas palsu'],
    aliases: ['nama samaran'],
    deceivers: [
      'tersangka',
      'ditahan',
      'terdakwa',
      'pelaku',
      'tersangka',
      'penipu',
      'buronan',
      'ditangkap',
      'ternyata',
    ],
  },
  into: ['(?:menjadi|jadi)'],
  asSaid: 'seperti|sebagaimana',
  doubt: ['(?:apakah)'],
  urge: [
    '(?:bisa|boleh|dapat|harus|sebaiknya) (?:\\p{L}+ ){0,2}',
    '(?:mendorong|menyarankan|menganjurkan|mengajak|merekomendasikan|mengimbau)',
  ],
  formerly: ['dulu(?:nya)?', 'dahulu(?:nya)?', 'sebelumnya', 'eks'],
  realRenaming: [
    'penetapan',

    'merger',
    'penggabungan',

    'nama asli,? bukan',
    'orang ?tua(?:nya)?',
    '(?:ter)?lahir dengan nama',
    'nama lahir',
    'permohonan',
    'pernikahan',
    '(?:setelah|sejak|usai|sesudah) menikah',
    'pengadilan',
    'hakim mengabulkan',
    'resmi',
    'secara hukum',
    'secara sah',
    'catatan sipil',
    'akta',
    'dukcapil',
    'disdukcapil',
    'masuk islam',
    'mualaf',
    'memeluk',
    'sakit-sakitan',
    'selamatan',
    'bubur merah putih',
    'orde baru',
    'rapat umum',
    'rups',
    'keputusan (?:presiden|menteri|gubernur|bupati)',
    'peraturan (?:daerah|pemerintah)',
  ],
  otherNotes: [
    'anggota',
    'didanai',
    'sponsor',
    'didukung',
    'pengurus',
    'peserta',
    'penerima',
    'beasiswa',
    'kontributor',
    'syarat',
  ],
  listWords: words('dan atau serta & maupun juga bersama baik'),
  articles: words(
    'sepupunya adiknya kakaknya istrinya suaminya temannya anaknya ibunya ayahnya saudaranya rekannya si sang bu pak ibu bapak mbak mas kak nama seorang bernama adik dik namanya yakni yaitu saja sdr sdri saudara saudari para anak kecil',
  ),
  personNouns: words(
    'anak anak-anak pasangan kakak-adik prajurit tentara taruna perawat bidan sopir pekerja buruh guru dosen pengungsi penyintas perempuan lelaki laki-laki wanita pria gadis bocah anak bayi remaja korban narasumber siswi siswa santri pelajar mahasiswi mahasiswa ibu bapak',
  ),
  notNames:
    words(`pakai gunakan samarkan ubah ganti tulis sebut jangan cantumkan baik penggunaan pemakaian pencantuman penulisan pemberian penyamaran penyebutan perubahan penggantian 
    yang di ke dari pada dalam dengan untuk oleh karena sebab agar supaya tetapi tapi namun dan atau serta jika kalau bila bilamana apabila ketika saat sejak setelah sesudah sebelum sampai hingga selama sambil seraya sedangkan sementara meski meskipun walau walaupun bahwa adalah ialah merupakan yakni yaitu
    ia dia mereka kami kita saya aku kamu anda kalian beliau ini itu tersebut begini begitu demikian sang si para kedua keduanya ketiga ketiganya semuanya
    tidak bukan belum sudah telah akan sedang masih juga pun saja hanya cuma lagi lalu kemudian akhirnya awalnya mulanya semula kini sekarang dulu dahulu kemarin besok tadi nanti selalu sering kadang pernah baru segera langsung tetap terus makin semakin hampir sangat paling lebih kurang terlalu cukup bisa dapat boleh harus mau ingin perlu wajib mesti jangan ayo mari tolong
    ada menurut kata ujar tutur cerita kisah ungkap jelas ucap sebut panggil imbuh tambah tegas terang papar kenang aku demi bagi tanpa antara seperti ibarat bak laksana semua seluruh setiap tiap beberapa sejumlah banyak sedikit sebagian salah satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan ratusan ribuan pertama terakhir
    apa siapa kapan mengapa kenapa bagaimana berapa mana dimana sebagai bahkan padahal apalagi mungkin entah sebaliknya selain sesuai terkait mengenai tentang soal atas bawah akibat berkat dekat jauh sekitar sepanjang usai pasca jelang menjelang begitulah itulah inilah adapun maka sebetulnya sebenarnya sesungguhnya ternyata rupanya konon agaknya tampaknya barangkali misalnya contohnya alhasil untungnya celakanya sayangnya
    tentu artikel tulisan berita nama-nama nama namanya catatan redaksi red foto fotografer penulis reporter editor keterangan identitas ilustrasi sumber teks laporan naskah penyunting dok antara kompas tempo detik tirto kumparan tribun republika jawapos suara fajar-grup baca juga simak video infografik opini kolom surat pembaca liputan khusus eksklusif advertorial
    januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu ahad ramadan lebaran natal idulfitri
    pekan tahun abad jam pukul wib wita wit rp usd idr
    kondisi wajah rumah uang utang foto suara nasib hidup kehidupan perjuangan perjalanan jejak pengakuan pengalaman kesaksian curhat jerat jeratan jebakan jalan potret balik cara alasan
    pilu sedih tragis viral heboh geger miris duh waduh astaga begini kronologi terungkap terbongkar ternyata
    dicabuli diperkosa disekap dianiaya dibunuh ditangkap diringkus ditahan digerebek dibekuk diamankan dipolisikan dilaporkan ditemukan ditipu dipaksa dijual disiksa dipukul dipecat dirawat ditolak diusir dipulangkan diselamatkan dibully dirundung dirudapaksa disetubuhi dilecehkan diancam diperas diadili dituntut divonis dihukum dinikahkan ditinggal dikeluarkan dijerat diculik dibuang disiram diajak dikirim
    menolak menangis mengaku meminta menjadi jadi jalani menjalani menunggu menanti mencari memilih melawan melapor melaporkan bertahan berjuang bangkit pulih pulang pergi kabur keluar lepas lolos selamat terjebak terjerat terpaksa tewas meninggal hamil hilang kembali ingin bekerja kerja kehilangan mengungsi menyesal menggugat gugat tuntut lawan tolak minta beli menjual jual bayar membayar menikah dinikahi bercerai cerai tinggal hadapi menghadapi temukan menemukan mulai memulai berhenti sembuh sadar trauma depresi takut malu diam bicara buka ungkap cari lapor tuding bantah sebut nilai minta desak dorong siap gagal berhasil sukses raih gapai tembus tempuh
    tahanan penjara lapas rutan kos kontrakan pabrik kantor sekolah kelas sd smp sma smk mi mts ma tk paud sdn smpn sman smkn negeri swasta pesantren ponpes universitas kampus rs rsud rsup puskesmas klinik panti asrama yayasan lembaga dinas kementerian polda polres polresta polrestabes polsek polri tni kodam kodim kejaksaan kejari pengadilan pn dpr dprd mpr kpk kpai komnas lpsk bpjs lbh ppa uptd p2tp2a bnn bnp2tki bp2mi kbri kjri who pbb unicef ham tki tkw pmi abk asn pns ktp sim hp sms whatsapp facebook instagram tiktok telegram michat youtube twitter google pinjol judi narkoba sabu hiv aids covid lgbt phk pt cv tbk ud
    provinsi kabupaten kota kotamadya kecamatan kelurahan desa dusun kampung gampong nagari distrik rt rw jalan jl gang pulau gunung sungai pantai laut selat teluk danau pasar mal terminal stasiun bandara pelabuhan tol hotel kafe warung
    utara selatan timur barat tengah tenggara raya
    indonesia jakarta bandung surabaya jawa jabar jateng jatim sumatra sumatera sumut sumbar sumsel kalimantan kalbar kaltim kalsel kalteng sulawesi sulsel sulut sulteng sultra bali lombok ntt ntb papua maluku nusa tenggara aceh riau jambi bengkulu lampung banten gorontalo halmahera flores sumba timor madura nias mentawai bangka belitung natuna batam
    medan makassar yogyakarta jogja jogjakarta diy semarang solo surakarta malang bogor depok tangerang bekasi cirebon tegal pekalongan kudus jepara demak pati rembang blora purwokerto banyumas cilacap kebumen purworejo magelang temanggung wonosobo banjarnegara klaten boyolali sragen karanganyar wonogiri sukoharjo sleman bantul gunungkidul kulonprogo ponorogo madiun ngawi magetan pacitan kediri blitar tulungagung trenggalek jombang mojokerto sidoarjo gresik lamongan tuban bojonegoro pasuruan probolinggo lumajang jember banyuwangi bondowoso situbondo sumenep pamekasan sampang bangkalan sukabumi cianjur garut tasikmalaya ciamis kuningan majalengka indramayu subang purwakarta karawang sumedang cimahi serang cilegon pandeglang lebak padang bukittinggi pekanbaru dumai palembang lubuklinggau pontianak singkawang sambas banjarmasin banjarbaru samarinda balikpapan tarakan palangkaraya manado bitung tomohon palu poso kendari ambon ternate tidore jayapura sorong manokwari merauke timika wamena nabire kupang ende maumere atambua mataram denpasar badung gianyar ubud singaraja karangasem jembrana banda langsa lhokseumawe pidie binjai siantar pematangsiantar sibolga tapanuli deliserdang
    malaysia singapura thailand vietnam kamboja laos myanmar filipina brunei timor leste hong kong hongkong taiwan tiongkok cina china jepang korea india pakistan bangladesh afghanistan iran irak suriah yaman palestina israel gaza arab saudi qatar kuwait oman emirat turki mesir libya sudan somalia ethiopia kenya nigeria ghana kongo amerika serikat as kanada meksiko brasil argentina inggris prancis jerman belanda belgia spanyol italia portugal yunani rusia ukraina polandia swedia norwegia denmark finlandia australia selandia eropa asia afrika penang johor kuala lumpur london paris berlin new york tokyo seoul beijing shanghai
    tuhan allah alhamdulillah islam kristen katolik hindu buddha
  `),
  humanVerbs: words(
    'tinggal tidur tersenyum mengangguk tertawa menangis menghela berbisik mengenang bercerita memasak mengaduk makan minum lahir',
  ),
  humanPronouns: words('ia dia'),
  placeWords: ['di'],
  honorifics: words(
    'mama mamak bapa om tante kakak adik opa oma mbok bripda bripka briptu brigadir brigjen aipda aiptu ipda iptu akp akbp kompol kombes serda serka serma sersan kopral pratu praka prada letda lettu kapten mayor kolonel letkol prajurit ny tn mak emak bung pak pakde bude paklik bulik bapak bu ibu umi abah mbak mba mas kak bang abang bro sis dr dra drs drg prof ir haji hajah hj h hjh ustaz ustadz ustazah ustadzah kiai kyai nyai kh romo pater suster sr bruder frater pendeta pdt pastor bikhu biksu nyonya tuan nona om tante mbok mbah kakek nenek opa oma aki nini teh teteh kang ceu cak daeng bli tgk teungku datuk raden gus sdr sdri',
  ),
  roles: words(
    'tokoh sosok karakter figur gurunya suaminya istrinya temannya kawannya rekannya sahabatnya pacarnya kekasihnya tetangganya sepupunya keponakannya majikannya bosnya atasannya bawahannya pamannya bibinya tantenya kakeknya neneknya mertuanya menantunya cucunya putrinya putranya anaknya bayinya pelatihnya muridnya pasiennya mantannya pengacaranya dokternya ayahnya ayah suami istri kakak adik paman bibi ibunya ayahnya anaknya suaminya istrinya kakaknya adiknya ibunda ayahanda pelaku polisi tersangka terdakwa saksi majikan tetangga teman sahabat kekasih pacar keluarga orang penduduk narasumber kepala ketua direktur kapolres kapolda kasat kanit kabid kadis menteri presiden gubernur bupati camat lurah rektor dekan dosen dokter psikolog psikiater pengacara jaksa hakim peneliti aktivis pengamat sosiolog kriminolog juru humas pekerja guru mahasiswa mahasiswi siswa siswi pelajar perawat bidan korban ibu bapak anak buruh nelayan petani peternak sopir pengemudi pedagang penjual karyawan karyawati pegawai remaja pemuda gadis perempuan lelaki pria wanita bocah balita janda duda tki tkw pmi art warga santri santriwati penyintas pasien pengungsi pemulung penambang tukang kuli satpam kasir pelaut kurir montir penjahit koki pelayan atlet pesenam mantan eks narapidana napi tahanan pecandu oknum',
  ),
  offices: words(
    `kota kabupaten dr drg prof profesor dokter bidan pengacara advokat kuasa hukum notaris hakim jaksa panitera polisi penyidik kapolres kapolresta kapolrestabes kapolsek kapolda kapolri wakapolres kasat kasatreskrim reskrim kanit ppa kabid humas kabidhumas kadis kabag kasi kalapas karutan kombes akbp kompol akp iptu ipda aiptu aipda bripka briptu bripda brigjen irjen komjen kolonel letkol mayor kapten letda lettu serma jenderal psikolog psikiater onkolog konselor terapis direktur direktris dirut dirjen kepala wakil menteri menkes mensos presiden gubernur bupati wali walikota camat lurah kades juru bicara jubir ketua sekretaris bendahara komisioner anggota legislator politikus politisi peneliti periset dosen guru-besar rektor dekan sosiolog antropolog kriminolog sejarawan ahli pakar pengamat analis ekonom wartawan jurnalis reporter fotografer editor redaktur penulis pendamping pembimbing koordinator aktivis relawan manajer hrd pendiri pengasuh pemimpin pimpinan pengurus pastor pendeta romo ustaz kiai uskup juragan duta konsul atase sutradara pelatih`,
  ),
  particles: words('bin binti al el de van der ibn'),
  paradigms: [
    ['a', 'alah anya apun akah aku'],
    ['i', 'ilah inya ipun ikah iku'],
    ['u', 'ulah unya upun ukah'],
    ['e', 'elah enya epun ekah'],
    ['o', 'olah onya opun okah'],
    ['n', 'nlah nnya npun nkah'],
    ['r', 'rlah rnya rpun rkah'],
    ['s', 'slah snya spun skah'],
    ['h', 'hlah hnya hpun hkah'],
    ['t', 'tlah tnya tpun tkah'],
    ['k', 'klah knya kpun kkah'],
    ['d', 'dlah dnya dpun dkah'],
    ['m', 'mlah mnya mpun mkah'],
    ['g', 'glah gnya gpun gkah'],
    ['l', 'lnya lpun'],
  ],
  givenNames: words(`
    bunga mawar melati kenanga anggrek dahlia kamboja cempaka kembang seruni teratai flamboyan sakura lili lily tulip aster krisan kuncup kuntum puspa sekar kusuma edelweis wijaya-kusuma kumbang kelopak embun mutiara intan permata berlian bintang bulan mentari matahari senja fajar pelangi cahaya langit awan hujan laut bumi angin samudra samudera sinar purnama kejora merpati elang garuda rajawali cendrawasih camar kancil rusa kupu melur pandan mekar delima jingga biru ungu
    rina ani ina ati siti nur nurul nuri aisyah aisah fatimah fatima khadijah zahra zahrah halimah hamidah aminah maryam maimunah rohani rohmah rahma rahmah rahmawati laila lailatul nafisa nadia nadya nabila salma salsabila safira syifa zainab zulaikha hasanah khasanah muslimah jamilah ruqayyah
    dewi sri wati yanti lestari ratna indah ayu putri made wayan ketut nyoman komang kadek gede luh gusti ratih sinta shinta santi susi susanti lusi desi desy yeni neni rini tini tuti yati yuni yuli wulan wulandari laras larasati citra maya mira lina tika tari arum ningsih ningrum sulastri suryani sumarni sumiati suminah sukinah surti sutinah suparmi painem tumini tukinah wagiyem ponirah marni mariani mirna marsinah murni astuti hartini kartini kartika kirana anjani anggi anggraini anggun andini amelia aulia alya aurel ayunda cantika chika cinta della devi dian diah dyah diana dina dinda eka elok endah erna erni esti evi fani fanny farah febri fika fitri fitria gita gladys hana hani heni henny herlina ida iis ika imas inayah indri inggrid intan ira irma iyah jasmine jihan juwita karina kiki kurnia lala lani leni lia lidya lilis linda lisa lulu luna mega meisya melan melani melinda meri mia mila mimin mita monika mutia nabilah nana nani nanda neneng nia nina nining nita novi novita nunung nurhayati nuraini nurjanah nurlaela ocha oktavia peni pipit poppy prita puji putu rachel rahayu rani rara ratu rena reni resti retno ria rida rika rima ririn risa riska rista rita rizka rosa rosita rukmini safitri sari sarah sarinah sasa selvi septi silvi sintia siska sofia sofi sonia srikandi suci sumi suwarni syahrini tasya tati tania tia titi titin tina tiara tri tyas ulfa uli umi utami vani vera vina vivi wahyuni wanda weni widya widi winda wini yani yayah yanti yayuk yola yulia yuliana yunita zaskia
    agus budi joko djoko bambang slamet wahyu eko adi andi rudi rudy dedi deddy hendra yudi yudha rizky rizki riski fajar bayu dimas arif arief ahmad achmad muhammad mohammad mohamad muhamad abdul abdullah ali umar yusuf ibrahim rahmat rachmat hasan husein husin hussein udin ujang asep dadang tono rama bima arjuna gilang galih raka dika dicky reza fikri ilham irfan irwan iwan ivan yosef yohanes petrus markus lukas matius mateus stefanus paulus daud samuel natanael simon filipus frans fransiskus agnes klara theresia elisabeth maria magdalena filomena veronika margaretha
    aan abas adam adit aditya agung ajat aji akbar aldi aldo alfian alif alvin amin amir anang andika andre andrian anto anton anwar arya aryo asmara azis aziz baharuddin bagas bagus baim bakti basri beni bisma bobby bonar boy burhan candra catur cecep chandra coki danang dani daniel danu darma darman darto david deni denny deri dodi doni edi eddy edo edwin efendi endang endro erik erwin fadil fadli faisal farhan fauzan fauzi febrian ferdi ferry firman fuad galang ganda gani gatot ghani gufron guntur gunawan guruh hadi hafiz hamid hamzah handoko hanif harun haris hari hariyanto haryanto heri herman hermawan herry idris imam imron indra iqbal irawan ismail iskandar jaka jamal jamaluddin jarwo jefri jeri johan johanes joni jono juki jumadi junaidi kamal karim karno karyo kevin khalid kusnadi lukman lutfi mahmud malik mansur marjuki marlon marwan maulana miftah mugi mukhlis muklis mulyadi mulyono mustafa mustofa nanang nandar naufal nizar noval nugroho nugraha oki opik panji parto paijo paiman paidi pandu parman ponijan prabu pram prasetyo pratama purnomo purwanto putra qomar raden radit rafi rafli rahman raihan rangga rasyid rehan rian riko rino ripin rio robi rohman roni rosyid rozak ruslan rusdi rusli ryan sabar said saiful salim sandi santoso saleh sapto sarip sarman satrio satria selamet septian setiawan sigit sofyan solihin subur sudir sugeng sugiono suharto sujarwo sukri sulaiman sulton suparno supri supriadi supriyanto surya suryadi suryono suroso sutrisno suyanto syahrul syamsul syarif tarno taufik teguh tio tito togar tohir toni topan toto trisno ucok ujang untung usman ustman wawan wahid wahyudi warsito wibowo widodo willy wira wisnu wiwid yahya yanto yanuar yayan yogi yoga yono yongki yopi yudistira yuda yuli yunus zaenal zainal zaki zulfikar zulkifli
    moses yonas yakob obet otniel benny melki melkias lefinus agustinus bernadus dominggus elias ferdinand yulianus yunias mama cut teuku poniman butet binsar tigor sahat parlin rotua tiur hotma halomoan togap lamhot
    liem lim tan ong meili meilan mei ling a-hong ahong akiong aling afung
    farid karim rashid nasir hamidullah rohim nur-islam shirin zeinab parisa soraya nasrin amina aisha fatou olga natalia oksana ivan sergei emma sophie anna julia laura lena marta elena clara sara mohammed youssef omar khaled samir ravi priya anita sunita wei xiao minh linh thuy nguyen somchai
  `),
};
