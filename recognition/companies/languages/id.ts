import { type CompanyLanguage, phrases, words } from '../language-data';

/** Where a firm is from, between its noun and its name: "perusahaan asal Surabaya Sandinet". */
const ORIGINS = `
    Jepang Korea Selatan Tiongkok China Malaysia Singapura Thailand Vietnam India Filipina Taiwan Australia Amerika Serikat AS Inggris Jerman Prancis Belanda Italia Spanyol Swiss Swedia Turki Rusia
    Jakarta Bandung Surabaya Yogyakarta Semarang Medan Makassar Malang Solo Bogor Bekasi Tangerang Depok Batam Denpasar Bali Palembang Balikpapan`;

/** "pabrik tahu Sari Kedelai": what a factory makes. */
const FACTORIES = words(`
    tahu tempe roti kecap saus kerupuk biskuit permen mi sosis nugget es garmen tekstil benang kain konveksi sepatu sandal kaus ban kertas kardus plastik kimia cat kaca keramik ubin bata baja besi paku kabel
    aluminium pipa kayu mebel triplek sawit rokok jamu obat kosmetik sabun deterjen pupuk pakan semen elektronik televisi baterai bola petasan`)
  .map((goods) => `pabrik ${goods}`)
  .join(', ');

export const id: CompanyLanguage = {
  script: 'latin',
  hasTitleCase: true,
  hasBareAppositions: true,
  otherKinds: words(`
    bupati wali walikota gubernur camat lurah menteri anggota dokter perawat bidan guru dosen rektor hakim jaksa pengacara polisi tentara pemain penyerang bek kiper gelandang pelatih pebalap pembalap petinju atlet
    aktor aktris penyanyi sutradara penulis novelis penyair pelukis pematung pemusik komponis penari filsuf ilmuwan fisikawan penemu penjelajah wartawan jurnalis fotografer pensiunan tukang petani nelayan
    koki mahasiswa mahasiswi siswa siswi bocah gadis pemuda keponakan kakek nenek paman bibi suami istri janda duda marga julukan dewa dewi kota desa kampung kecamatan kabupaten sungai danau pulau gunung planet anjing kucing kuda
    bendahara komandan kapolres kapolsek kapolda jenderal kiai ustaz pendeta pastor uskup arkeolog sejarawan budayawan seniman dalang koreografer selebritas youtuber selebgram
    pembawa`),
  clubs: {
    names: words(
      'semenpadang petrokimiagresik pertamina pln bankjatim bankmandiri garuda merdeka pbb',
    ),
    topics: words(
      'kesebelasan laga gol imbang kiper bek striker gelandang penyerang pelatih klub klasemen degradasi suporter voli proliga set basket ganda timnas pbb gencatan resolusi',
    ),
  },
  livingVerbs: words(
    'meninggal wafat menikah melukis tidur bermimpi menangis tersenyum bernyanyi menari lahir',
  ),
  nounComplements: words(`
    rintisan teknologi finansial keuangan keamanan siber perikanan pertanian peternakan perkebunan pendidikan kesehatan logistik transportasi
    pelayaran penerbangan pangan makanan minuman kosmetik kecantikan mode busana pakaian tekstil sepatu properti konstruksi infrastruktur energi listrik
    surya panas bumi minyak gas tambang pertambangan nikel emas batu bara batubara kelapa sawit semen baja kimia farmasi obat vaksin otomotif mobil motor
    sepeda baterai kendaraan elektronik ponsel telepon pintar seluler telekomunikasi internet satelit perangkat lunak keras komputer chip semikonduktor gim game video
    film animasi media sosial periklanan iklan e-commerce perdagangan daring online digital pembayaran pinjaman dompet kripto investasi
    modal ventura asuransi asuransinya reasuransi sekuritas properti hotel perjalanan wisata tiket ride-hailing ojek taksi bus kereta api kurir ekspedisi pengiriman
    ritel modern minimarket waralaba kopi teh roti mi instan susu rokok bir bioteknologi bioteknologi biotek robotika kecerdasan buatan drone antariksa
    pesawat kapal furnitur mebel kayu kertas plastik ban pupuk pakan benih garam gula air minum kemasan limbah daur ulang konsultan riset hukum
    akuntan akuntansi biaya rendah berbiaya penyedia layanan jasa pengolah pengolahan produsen pembuat pengembang multinasional swasta lokal asing raksasa
    terbesar terkemuka ternama baru kecil induk patungan keluarga pelat merah negara milik terbuka server awan data aplikasi peranti kerajinan batik perhiasan kencan jodoh belanja pesan antar pengantaran pengantar bioskop kedai restoran apotek klinik laboratorium peternak budidaya akuakultur jamu tahu tempe garmen konveksi pupuk pestisida hewan ternak daging pangan organik herbal fesyen buku penerbitan percetakan tanaman kuliner katering hiburan permainan olahraga kebugaran parkir sewa rental penyewaan keamanan properti perumahan apartemen sekolah bimbingan belajar kursus lowongan kerja pencari pemesanan percakapan perbankan simpan dompet catatan kasir surel peta navigasi cuaca
    perintis rintisannya oleh-oleh bangunan kelontong sembako mainan tas besi cat kaca keramik genteng bata beton aspal pelumas oli suku cadang karoseri truk berat mesin diesel turbin kabel lampu televisi kulkas pendingin kipas angin
    pompa produksi agen umrah umroh pariwisata angkutan antarkota penyeberangan feri kargo peti kemas tongkang galangan dok penyelaman kebun karet kakao cengkeh pala lada tembakau gambir sagu rumput udang
    kerapu tuna cakalang lele nila sapi perah ayam petelur bebek walet madu herba kecap saus sambal kerupuk keripik biskuit permen cokelat es krim sirop jus sarden kornet bumbu tepung terigu goreng sabun deterjen sampo popok tisu pembalut
    rias wajah parfum busa kasur spons springbed mata kacamata lensa alkes medis infus suntik jarum benang kain rajut sutra tenun kulit akunting pajak arsitek desain interior event konser promotor kartun komik novel majalah
    koran berlangganan streaming rekaman mikro multifinance gadai pialang berjangka valuta efek reksadana syariah konvensional penjaminan anjak piutang urun p2p lending peer-to-peer nasional internasional regional global terintegrasi
    independen legendaris populer kenamaan spesialis khusus premium murah terpercaya tertua tersohor anyar lawas gawai aksesori jam tangan dalam hijab sarung songket peci mukena sandal boneka tulis kantor pancing camping
    pinjam asal
    ${ORIGINS}`),
  // "Gojeknya"; particles behind a hyphen ("Google-lah") are words of their own here.
  paradigms: [['', 'nya kah lah']],
  namesakes: words(`
    astra mandiri jago bintang cahaya permata surya kartika dian indah wijaya dana matahari garuda elang rajawali merpati gajah mega jaya raya harita inti citra
    candi ciputra lippo maju mayapada mitra nusantara pelita pertiwi pos ramayana sampoerna samudera sari sinar smart sriwijaya sumber tempo timah tiga tri
    trans tunas utama wings alam alfa adira dharma duta berkah bukit barito bumi antara aqua axis energi fore gudang hero kapal kebun kereta kompas kopi
    krakatau lautan len link lion media melati mawar kamboja metro multi mustika panca pan perkasa plaza prima primaya puri rosa sahabat sentul siloam sentral
    sido solusi tirta tower ultra unggul wahana waskita wika asia crane eagle edge gloria flora jet king leo libra lotus luna magna marina max mini next omega
    optima orion panda pandora pegasus pluto premier quantum queen radar royal ruby sakura samsara sentosa sonic spark star stella sun super tiger top triton
    tropic venus vega vista zenith zeus jaguar lincoln swan victoria vanguard titan nova delta apollo hermes leonardo mars mercedes iberia fox ford tesla tata
    boss canon circle citadel continental country eternal general harvey lilly lucid luma mistral moderna natura olympus opera paramount proton puma
    robinhood santander sabadell sega sky thales unity via vale valve yogya kopenhagen everest kilimanjaro eiger patagonia timor jasmine menara pilar perintis
    alamsutera jababeka lippovillage kelapagading pondokindah kai ace bank semen saham dolar coin gas sea square match chase snap bat asahi emirates alphabet target total gap figure strategy`),
  firmOnlyBefore: phrases(
    `saham, ceo, direktur utama, dirut, pemegang saham, komisaris utama, anak usaha, harga saham,
       presiden komisaris, presdir, presiden direktur,    chief executive officer, cfo, cto, coo, lembar saham, rups, rupslb, ipo,  pemegang saham mayoritas,
    saham milik,  anak perusahaan, induk usaha, induk perusahaan,    diler,
    truk ekspedisi, jasa ekspedisi, gudang ekspedisi, kurir ekspedisi, sopir ekspedisi, bus pariwisata, biro umrah, biro perjalanan, agen perjalanan, agen travel, dompet digital, dompet elektronik, pinjol, aplikasi pinjaman, aplikasi kencan,
    ${FACTORIES}, armada bus, perusahaan kurir,
    pinjol ilegal, grup hotel, jaringan hotel, jaringan bioskop, jaringan kedai kopi, jaringan restoran, jaringan klinik, jaringan gerai, sopir bus, kernet bus, truk tangki, kapal wisata, operator wisata, operator kapal, merek batik, merek kopi, merek jamu, merek tas, merek sepatu, merek sabun,
    aplikasi belanja, aplikasi ojek, rumah produksi, label rekaman, firma hukum, kantor akuntan, galangan kapal, studio animasi, studio gim, toko emas, jaringan minimarket, jaringan bioskop, jaringan supermarket, jaringan apotek, perusahaan otobus,
    perusahaan rekaman,
    merek busana, merek kosmetik, merek sepatu, merek fesyen, merek pakaian, label busana, jenama busana, merek tas, merek hijab,  brand fesyen, brand kosmetik,  bus antarkota, operator bus, sopir bus PO, 
      biro arsitek,  kantor akuntan publik, perusahaan efek,
    grup usaha, grup bisnis, grup ritel, grup perhotelan, grup tambang, grup media, kelompok usaha, raksasa teknologi, raksasa ritel, raksasa e-commerce, raksasa otomotif, raksasa tambang, perusahaan investasi, manajer investasi, bank digital,
    bank swasta`,
  ),
  relatives: words('yang'),
  makingVerbs: words(
    `memproduksi membuat mengembangkan menjual memasarkan mengoperasikan menyewakan mengekspor mengimpor merakit menyediakan
    meracik memanggang meramu menerbitkan menambang mengolah mengalengkan membudidayakan mengemas menyuling memasok merancang menggarap membudidaya mendistribusikan menyalurkan meminjamkan `,
  ),
  firmEndings: words(`
    Pictures Films Productions Production Travel Wings Aviation Logistik Kargo Cargo Ekspres Express Multifinance Sekuritas Garmen Farma Food Foods Bakery Coffee Land Property Realty Grup Beverage Beverages Furniture Mebel Properindo Hotels Resorts Studio Animation Records Publishing Trans Transport Shipping Lines Petroleum Plantations Agro Farm Farms Seafood Fishery Mart Fashion Apparel Motors Tbk Telekom Sekurindo Investama Investindo Fintech Tech Textile
    Tekstil Persada Propertindo Agrindo Adiperkasa Divers Tours Cinema Interiors Ceramics`),
  commonWords: words(`
    affirm alphabet apollo arm asahi astra bank bat bayer benchmark best bimbo block bolt boss canon check chase chime circle citadel
    continental country cruise cursor decathlon delta discord dana denso emirates eternal fiat fidelity figure ford fox gap
    general generali glean globo goto grab harvey hermes honda honor iberia indigo intesa itv jago kakao kirin kraken leonardo
    lilium lilly lotte lovable lucid luma mandiri mars matahari mercedes meta micron mistral mol moderna natura neste notion
    nova opera oracle orange paramount plaid proton puma ramp ripple robinhood runway sabadell santander sega sharp shell
    sky slack snap square strategy stripe subway suzuki tap target tata telegram tesla tether thales tim total
    unity upstage vale valve vanguard via victoria visa vivo wise zara zoom antara aqua axis bumi bukit barito 
    bintang cahaya candi citra ciputra elang garuda gajah harita inti jasa jaya kai kapal
    kino kompas krakatau len lion lippo maju mayapada mega merdeka merpati mitra nam nusantara pegadaian pelita
    permata pertiwi pos ramayana raya rajawali sampoerna samudera sari semen sinar smart sriwijaya sumber surya tempo timah
    tiga tri trans tunas utama vision wings wijaya xl adira air alam alfa allo ace ancol arwana asuransi batik berkah
    berau buana bumn bayan dian duta dharma energi fore gudang hero indah indika kereta kopi kebun lautan link
    media metro multi mustika niaga oke panca pan perkasa plaza prima primaya pupuk roti sahabat sentul
    siloam sentral sido solusi tirta tower ultra unggul vale viva waskita wahana puri para trisakti tiket
    yogya kopenhagen everest kilimanjaro eiger patagonia timor jasmine mawar melati kamboja menara pilar perintis
    asia apple crane eagle edge figure flora gloria hub jet king leo libra lotus luna magna marina max mini nestle next
    oasis omega omni one onyx open optima orion panda pandora peak pegasus pluto premier quantum queen radar rosa royal ruby
    sakura samsara sentosa sonic spark star stella sun super tiger top triton tropic venus vega vista zenith zeus jaguar
    lincoln mini smart seat scala swan swatch san dior disney sea gas coin dolar berkah telekom saham
    aktor sepi cepal coba depa doku mojang rudus sekap tempur setra skop telus mambu azal helvetia vistula mesopotamia oporto`),
  articledWords: [],
  noLegalForms: words('as sa se co ag nv sas snc srl spa oy'),
  settledNames: words(`
    apple amazon nestle tesla shell zara armani bloomberg ferrari ferrero uniqlo carrefour telkom honda suzuki mercedes
    santander macquarie merck blackberry roche uber acer dell swatch fitch goto kakao takeda nomura
    pln pgn bca bni bri btn bsi bjb ovo pindad danantara erigo inka jenius kalbe meikarta mnc pama panin prodia wika wilmar vidio tiki gopay indosat damri kawasaki catl azko advan polytron medco panasonic philips
    ajinomoto kfc allianz astra`),
  firmNouns: words(`
    perusahaan perseroan korporasi emiten firma perusahaannya maskapai produsen pabrikan pengembang operator peritel ritel
    pengecer distributor agen bank konglomerat konglomerasi raksasa startup start-up rintisan unicorn unikorn dekakorn
    perbankan asuransi sekuritas multinasional bumn waralaba jaringan grup induk holding penerbit penyedia penyelenggara
    kontraktor importir eksportir pemasok rival pesaing kompetitor merek brand jenama pialang manufaktur tekfin fintech
    perbankan leasing lokapasar marketplace platform aplikator anak-usaha usaha vendor agensi konsultan studio biro
    perusahaan-perusahaan emiten-emiten maskapai-maskapai penambang tambang pembuat perakit
    toko kedai restoran warung kafe percetakan koperasi konveksi galangan karoseri penggilingan pengolah peternakan garmen apotek bengkel katering minimarket supermarket swalayan hypermarket gerai diler dealer rental rumah-produksi
    pemborong subkontraktor penyalur pengepul biotek franchise subholding
    developer otobus `),
  namingNouns: words(`
    perusahaan perseroan korporasi emiten maskapai produsen pabrikan pengembang peritel startup start-up rintisan unicorn unikorn
    firma penyedia kontraktor distributor pemasok operator jenama waralaba lokapasar usaha tekfin fintech
    studio penerbit percetakan konveksi galangan karoseri agensi pialang eksportir importir toko kedai katering garmen aplikator pengecer penambang perakit pembuat subkontraktor penyalur manufaktur multinasional 
    franchise subholding
    developer koperasi otobus
    restoran kafe`),
  noNames: words(`
    indonesia amerika serikat as inggris jepang cina china tiongkok korea selatan utara jerman prancis perancis italia spanyol belanda
    rusia india malaysia singapura thailand vietnam filipina australia swiss swedia norwegia denmark finlandia taiwan hong kong arab
    saudi turki israel iran irak qatar uea kuwait mesir afrika asia eropa brasil argentina meksiko kanada belgia austria polandia ukraina
    yunani portugal irlandia skotlandia selandia baru jakarta bandung surabaya medan semarang makassar bali yogyakarta jogja solo
    palembang batam denpasar malang bogor depok bekasi tangerang jawa sumatra sumatera kalimantan sulawesi papua lombok ntt ntb dki
    barat timur tengah tenggara nusantara belanda california texas silicon wall perumda daerah negara milik bersama umum publik swasta terbuka persero ai it ceo cfo cto
    ipo ev phk esg umkm bumn bumd pmdn pma teknologi sentral dunia gorengan unggulan sampah darah soal data asi sperma mata tanah konten kata naskah
    band whats whatsapp wa telegram facebook chat musik a b c d e f g h i ii iii iv senam tari perlawanan qasidah lawak rebana vokal kerja puncak
    griya taman puri graha permata asri indah bukit pondok villa vila pesona bumi perumahan
    kita kami anda saya dia mereka ini itu senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september
    oktober november desember kristen islam katolik muslim hindu budha islami syariah pembangunan tabungan fed umum simpan unit desa merah kelurahan karyawan pegawai sekolah mahasiswa guru wanita syariah ukm ekonomi produsen konsumen jasa tun
    padang tegal sunda betawi minang aceh manado madura jepara cirebon pekalongan klaten sragen boyolali salatiga magelang kudus pati rembang blora demak kendal brebes banyumas purwokerto cilacap kebumen purworejo wonosobo temanggung sukoharjo
    karanganyar wonogiri sleman bantul gunungkidul kulonprogo gresik sidoarjo mojokerto jombang kediri blitar tulungagung trenggalek ponorogo pacitan madiun magetan ngawi nganjuk tuban lamongan bojonegoro pasuruan probolinggo lumajang jember
    bondowoso situbondo banyuwangi bangkalan sampang pamekasan sumenep serang cilegon pandeglang lebak karawang purwakarta subang sumedang garut tasikmalaya ciamis banjar pangandaran kuningan majalengka indramayu cianjur sukabumi cikarang
    cibitung cimahi lembang ubud kuta sanur gianyar badung tabanan karangasem buleleng singaraja klungkung mataram bima sumbawa dompu kupang ende maumere labuan bajo sumba flores pontianak singkawang sambas ketapang banjarmasin banjarbaru
    martapura palangkaraya sampit samarinda balikpapan bontang kutai berau tarakan nunukan bitung tomohon minahasa gorontalo palu poso donggala morowali kendari kolaka konawe baubau maros gowa bone parepare palopo toraja mamuju ambon ternate
    tidore halmahera sorong manokwari jayapura merauke timika wamena nabire biak binjai siantar pematangsiantar sibolga tapanuli nias samosir padangsidimpuan bukittinggi payakumbuh solok pariaman pekanbaru dumai siak kampar bengkalis
    rokan tanjungpinang bintan karimun natuna jambi muaro bungo kerinci bengkulu ogan prabumulih lubuklingguh lampung pangkalpinang bangka belitung ibu pak bu bapak mas mbak haji hj oleh-oleh obor riau kepulauan
    kredit rakyat primer sekunder
    kelontong daring online buku bangunan sepatu obat swalayan serba apung cepat terapung bebas alat makanan minuman pakaian bayi mainan
    majalaya leces rancaekek cikande balaraja ungaran padalarang lebaran mudik akap akdp koh ci encik engkong teater seni lukis bahasa sastra universitas institut kampus yayasan pesantren gereja masjid koran tokoh`),
  indefinite: [],
  nounAttributes: words('yang milik asal berbasis bernama bergerak'),
  descriptions: phrases(`
    yang berbasis di, yang bermarkas di, yang berkantor pusat di, yang memproduksi, yang bergerak di, produsen, pengembang, induk usaha, induk perusahaan,
    anak usaha, anak perusahaan, pemilik merek, pembuat, perusahaan, startup, maskapai, emiten, operator, penyedia, peritel, bank, firma, raksasa, jaringan kedai, jaringan restoran, jaringan toko, jaringan ritel, jaringan hotel, jaringan bioskop, jaringan minimarket, jaringan apotek, jaringan supermarket, jaringan swalayan, jaringan klinik, layanan pesan-antar, aplikasi pesan-antar, waralaba, penyedia layanan, pengelola mal, pengelola jalan tol, pabrik, firma hukum, perusahaan rintisan, rumah produksi, agensi, kontraktor, distributor, importir, eksportir,
    toko roti, toko buku, toko emas, toko oleh-oleh, toko bangunan, toko kelontong, toko daring, toko online, kedai kopi, rumah makan,    studio, studio gim, studio animasi, studio kecil, penerbit, percetakan, galangan kapal, aplikasi belanja, aplikasi kencan, aplikasi ojek, aplikasi pinjaman, aplikasi investasi, dompet digital, jasa ekspedisi, jasa kurir, agen travel, pusat oleh-oleh, kantor hukum,
    bengkel, konveksi, pabrikan, agen perjalanan, biro perjalanan, biro umrah,    jenama,  pialang, perusahaan asal, perusahaan pelat merah, badan usaha milik negara, bumn, peternakan, perkebunan, pengelola jalan,
    pengelola pusat perbelanjaan, pengelola bandara, pengelola pelabuhan, yang mengoperasikan, yang membuat gim,  yang memasok, yang mengelola jaringan,  yang berpusat di, yang sahamnya, yang berkantor di,
    yang didirikan di, yang tercatat di`),
  firmHeads: words(
    `PT CV UD Perum Perumda PDAM Bank Grup Asuransi Sekuritas Firma Fa Perusahaan Banco Grupo Koperasi
    BPR BPRS BMT KSP PO Toserba Swalayan Percetakan Galangan Kopdit Apotek Konveksi Karoseri
    Toko Depot Katering`,
  ),
  before: phrases(`
    saham, saham-saham, harga saham, lembar saham, pemegang saham, dividen, obligasi, laba, laba bersih, rugi, pendapatan, penjualan, omzet, kinerja, valuasi, kapitalisasi,
    kapitalisasi pasar, aset, utang, laporan keuangan, direktur, direktur utama, presiden direktur, dirut, wakil direktur, bos, ceo, cfo, cto, coo, pendiri, salah satu pendiri, chairman, komisaris, komisaris utama,
    direksi, manajemen, manajer, eksekutif, petinggi, pimpinan, juru bicara, jubir, perwakilan, pengacara, kuasa hukum, vice president, head of,
    karyawan, karyawati, pegawai, buruh, pekerja, insinyur, teknisi, peneliti, analis, desainer, staf, mantan karyawan, satpam, serikat pekerja, sopir, kurir, pengemudi, driver, mitra, mitra pengemudi,
    kantor, kantor pusat, kantor cabang, gerai, toko, toko resmi, outlet, restoran, kedai, pabrik, kilang, gudang, pusat data, tambang, kebun, spbu, minimarket, swalayan, supermarket, showroom, diler, bengkel, cabang, atm, kampus,
    milik, dimiliki, dimiliki oleh, kepunyaan, buatan, keluaran, besutan, produksi, garapan, rakitan, rancangan, ciptaan, produk, produk-produk, layanan, aplikasi, platform, situs, laman, akun, fitur, perangkat, peranti,
    ponsel, telepon, gawai, laptop, komputer, tablet, chip, prosesor, mobil, mobil listrik, motor, sepeda motor, sepatu, kaus, baju, jaket, tas, jam tangan, parfum, printer, kamera, konsol, pesawat, jet, truk, bus, taksi, ojek, traktor, kartu, kartu kredit, kartu debit, vaksin, obat, cokelat, es krim, mi instan, kopi, rokok, bir,
    naik, menumpang, memakai aplikasi, lewat aplikasi, logo, berlogo, bermerek, merek, berlabel, label, iklan, sponsor, disponsori, sponsor utama, didukung, kontrak dengan, kerja sama dengan, bekerja sama dengan, kemitraan dengan, bermitra dengan, menggandeng, digandeng, bersaing dengan, persaingan dengan, berkolaborasi dengan, kolaborasi dengan, kolaborasi, negosiasi dengan, kesepakatan dengan, perjanjian dengan, merger dengan, merger, akuisisi, pengambilalihan, mengakuisisi, membeli saham,
    bekerja di, bekerja untuk, kerja di, magang di, dipekerjakan, direkrut, dipecat, dipecat dari, bergabung dengan, mundur dari, keluar dari, phk di, pemecatan di, phk massal di, di-phk,
    diproduksi, diproduksi oleh, dibuat oleh, dikembangkan oleh, diluncurkan oleh, dirilis oleh, dijual oleh, dibeli oleh, diakuisisi, diakuisisi oleh, dioperasikan oleh, dioperasikan, dikelola oleh, dikelola, disuntik, didanai, didanai oleh, dipasok, dipasok oleh, dikembangkan, dikuasai, dibangun oleh, diterbitkan, diterbitkan oleh, disalurkan,
    pengguna, pelanggan, nasabah, konsumen, pembeli, penjual, pedagang di, pemasok, investor, pemodal, rival, pesaing, kompetitor, menyaingi, gugatan terhadap, menggugat, gugatan, menuntut, denda kepada, denda terhadap, mendenda, menyelidiki, boikot, boikot terhadap, memboikot, menuding, keluhan terhadap, memanggil, memanggil perwakilan,
    investasi, investasi di, berinvestasi di, menanam modal di, pendanaan dari, suntikan dana dari, modal dari, dana dari, pinjaman dari, kredit dari, lowongan di, lowongan kerja di, pesanan di, pesanan dari, belanja di, rekening di, rekening, bos besar, anak usaha, anak perusahaan, induk usaha, induk, divisi, unit usaha, lini, jaringan, sinyal, tarif, paket data, paket, langganan, tagihan dari, peluncuran, server, algoritma, pemilik, armada, penerbangan, rute, tiket, kabin,
    pabrik semen, listrik dari, seri, tim desain, hasil riset, riset, rapat umum pemegang saham, rups, ipo, listing,
     di tangan, ke tangan, kehadiran, kedatangan, kepergian, hengkangnya, masuknya, bangkrutnya, pailitnya, tutupnya,   kebangkrutan, kejatuhan, restrukturisasi, privatisasi, penyelamatan,  penyidikan,
    penggeledahan, kasus korupsi di, korupsi di,        bantahan, pernyataan,      teknisi dari, awak kabin, pramugari, pramugara,  kopilot,
    masinis, kondektur, kernet, mekanik, pramuniaga, kasir, barista, penjaga toko, penjaga gudang, mandor, sekuriti,  loket, konter, etalase,  keranjang, parkiran,      kapal feri, feri, lokomotif,
    gerbong,  bus malam, truk tangki, mobil boks, mobil tangki, tabung gas, meteran, token, pulsa, kuota, voucer, saldo, dompet digital, dompet elektronik, e-wallet, transfer, mesin atm, m-banking, mobile banking, pinjol, paylater,
    cicilan, kredit, bunga kredit, polis, klaim asuransi, premi, dari tangan, oleh tangan, gara-gara, berkat, lewat situs, di situs, di aplikasi, di platform, di marketplace, di gerai, di kantor, di pabrik, perusahaan, si raksasa, 
    atap, plafon, halaman parkir, eskalator, papan nama, reruntuhan,
    memenangkan gugatan atas, tagihan, somasi kepada, somasi, sanksi kepada, sanksi untuk, sanksi terhadap, izin usaha,  kontrak, konsesi,  tender, lelang, saham mayoritas, saham minoritas, dijual kepada, menjual ke, dijual ke,
    membeli dari, dibeli dari, dipesan dari, dipesan lewat, dipesan di`),
  hintsBefore: phrases(`
    kata, ujar, tutur, jelas, ungkap,
    di, ke, dari, oleh, seperti, dengan, untuk, kepada, pada, bagi, antara, versi, via, lewat, melalui, menurut, termasuk, serta, maupun, mantan, eks, anti, pro, misalnya, bersama, terhadap, sebelum, bahwa, para, pihak`),
  after: phrases(`
    tbk, persero, grup, group, holding, motors, yang berbasis, yang bermarkas, yang berkantor pusat, dan anak usahanya, selaku perusahaan, selaku produsen, selaku pengembang, selaku operator, sebagai perusahaan, sebagai produsen, sebagai sponsor, sebagai penyandang,
    lah maskapai, lah perusahaan, lah bank, lah produsen, lah operator, lah merek, lah startup, lah pengembang, lah yang mengakuisisi, lah yang membeli, lah yang memproduksi, nya, kah, kah maskapai, kah perusahaan, cs, dan kawan-kawan`),
  verbs: words(`
    menyanggupi memboyong menolak menyepakati memenuhi mengajukan menyusul memberi memberikan mengajak menampilkan mengajar menunda membatalkan mencabut menarik menyewa menyewakan membayar mengucurkan menggelar memamerkan mematok membidik menyerap melego melepas menggarap menguasai mengoleksi merombak memindahkan menanam menanami melatih menyumbang menyumbangkan menyiapkan membina menyita merenovasi mendaur mengolah mengemas memperluas menghibahkan membiayai mengasuransikan mengganti menghentikan
    mengumumkan meluncurkan merilis memperkenalkan membuka menutup membukukan mencatat mencatatkan mencetak meraup mengantongi menjual
    membeli mengakuisisi mencaplok berinvestasi menginvestasikan menanamkan menyuntikkan merekrut mempekerjakan memecat memberhentikan merumahkan mem-phk
    memangkas mengurangi menaikkan menurunkan menambah menggandeng memproduksi merakit mengoperasikan mengembangkan memasarkan mendistribusikan
    mengekspor mengimpor memasok menyediakan menawarkan mengelola mengembangkan menargetkan menggelontorkan merampungkan menggugat digugat
    didenda dituntut membantah mengklaim mengonfirmasi membayar membagikan menerbitkan menarik menghentikan menyetop menangguhkan memperluas
    melebarkan berekspansi hengkang merugi melantai tercatat menguasai mengendalikan memimpin menyepakati meneken menandatangani merger bermitra bekerja-sama
    berkolaborasi menyponsori mensponsori mendukung mendanai menghimpun menggalang memperoleh meraih mendapat mendapatkan kehilangan memperbarui memblokir menghapus
    menyetujui memindahkan merelokasi mengalihkan menjajaki membidik mengandalkan memamerkan menguji mengirim mengirimkan melayani memberlakukan menerapkan membatalkan
    mengakui menolak diakuisisi dibeli diselidiki diboikot digandeng melepas menggarap membangun mengucurkan memotong menyalurkan memberi memberikan menyerap mereklamasi
    menggelar mengadakan menyewa menjadwalkan mengganti menjalin memasang memperpanjang terdaftar anjlok melemah menguat melonjak merosot berjanji berkomitmen berencana siap bersaing
    umumkan luncurkan rilis perkenalkan bukukan catat raup kantongi jual beli akuisisi investasi tanamkan rekrut pecat pangkas naikkan turunkan tambah
    gandeng produksi rakit operasikan kembangkan pasarkan tawarkan kelola targetkan gelontorkan gugat bantah klaim bayar bagikan terbitkan tarik hentikan setop perluas ekspansi
    teken sponsori dukung galang raih dapat hapus blokir setujui pindahkan uji kirim dikirim disita batalkan tolak lepas garap bangun kucurkan gelar pasang ditarik dijual dibuka ditutup didukung
    meminta-maaf kebobolan mengalahkan menyalip memimpin menempati mempertahankan memperkuat mempercepat memperluas menggeser menyediakan
    menunda ditunda membatasi mengalokasikan mengimpor mengganti memecahkan menjamin merambah menyasar mengoleksi menggenjot mengerek
    dikecam dipanggil disponsori bangkrut pailit didirikan berpusat bermarkas
    memadamkan mematikan menyalakan mengangkut mengantar mengantarkan memberangkatkan menerbangkan mendaratkan mengoreksi memproses melaporkan menginformasikan mengganjar menyuplai menggandakan merugikan terlambat delay membakar mencemari
    menimbun membuang menambang mengeruk mengebor menggusur menebang menggunduli membabat mengecat mencicil melunasi berutang menunggak mengemplang menyogok menyuap memalsukan memanipulasi menggelapkan mangkir menagih memungut mengenakan
    membebankan menyesuaikan mengubah berganti berpindah bangkit beroperasi berhenti menyambut menyeleksi membebaskan menghapuskan memulangkan mengembalikan mengumpulkan mengejar menyusun merayakan menempatkan
    mengutus memanfaatkan menghadirkan menghubungkan ditegur digerebek disegel diperiksa digeledah dirampok dibobol diretas dibekukan dicabut dilaporkan dikenai dihukum divonis diadili disubsidi dilikuidasi dibubarkan diprivatisasi dihapus
    diblokir dikritik dipuji diprotes didemo digeruduk dituding disorot dilebur digabung dimerger dimodali dipercaya ditunjuk`),
  speechVerbs: words(`
    mengatakan menyatakan menyebut menyebutkan menjelaskan mengungkapkan menegaskan menambahkan menanggapi merespons menjawab berdalih mengimbau meminta
    menilai beralasan berkata mengaku menuturkan menyampaikan memastikan berharap menegur memutuskan ingin
    melaporkan membenarkan meyakini memperkirakan memprediksi mengingatkan mengeluhkan menuding mempertanyakan memilih bungkam mengajak mengundang`),
  weakVerbs: words(
    `memiliki punya mempunyai menjadi menggunakan memakai memilih membantu dinilai dianggap dikenal disebut mampu gagal berhasil menghadapi mengalami harus perlu dapat bisa membutuhkan
    menerima mencari menutup tutup pindah berubah bertemu datang masuk hadir muncul menunggu meminta menang kalah sering batal tergelincir mendarat telat menunggak mangkir`,
  ),
  auxiliaries: words(`
    akan telah sudah akhirnya kini juga pun bakal belum tidak tak sedang masih resmi mulai kembali berencana segera baru sempat pernah turut ikut
    terus tetap sepakat hanya lantas kemudian bahkan justru malah langsung diam-diam memang hendak mau bisa dapat harus ingin berniat siap lah kah nya pernah
    sekarang nantinya dilaporkan diduga dikabarkan disebut-sebut diperkirakan dipastikan sebelumnya lebih semakin makin berhasil gencar ramai-ramai`),
  topics: words(`
    saham investor investasi laba rugi pendapatan penjualan omzet dividen bursa ihsg ipo emiten perusahaan perseroan korporasi startup rintisan bank pasar
    konsumen pelanggan nasabah pengguna karyawan buruh pekerja phk pabrik gerai toko produk merek aplikasi ponsel laptop chip perangkat kuartal semester
    triliun miliar ceo direktur direksi bos pendiri akuisisi merger kontrak tender ekspor impor bisnis industri manufaktur ritel teknologi
    komputasi awan internet digital daring pembayaran kredit kartu kripto mobil motor otomotif listrik baterai kilang minyak tambang batubara nikel maskapai
    penerbangan pesawat operator telekomunikasi seluler antimonopoli regulator gugatan paten lisensi langganan iklan pengiklan waralaba pendanaan modal valuasi kurir paket ojek
    tarif promo diskon peluncuran fitur software server streaming gim konsol spbu bensin bbm obat vaksin farmasi sponsor logo kantor analis rival pesaing`),
  fillers: words('para sang si pt oleh eks mantan'),
  listWords: words('dan atau serta maupun hingga plus versus vs'),
  otherNamesAfter: words(`
    Raya Utara Selatan Barat Timur Tengah Universitas FC United Muda Tua Lama City Kecil Besar Junior Cup U Pertiwi
    Arena Stadium Stadion League Riviera Foundation Open Masters Pancasila Agung
    Superliga Championship Championships Awards Marathon Rally Tournament Challenge Prix Trophy Proliga Liga Piala Turnamen Maraton Festival Award Kejurnas Trofeo
    Mandalika Enduro`),
  otherNamesBefore: phrases(`
    universitas, univ, institut, sekolah, sekolah tinggi, politeknik, akademi, sma, smp, sd, smk, sman, kampus universitas, yayasan, museum, stadion, gelora, gor, jalan, jl, jln, gang, kampung, desa, kelurahan, kecamatan, kabupaten, kota, provinsi,
    dusun, nagari, pulau, kepulauan, gunung, bukit, sungai, danau, laut, teluk, selat, tanjung, pantai, hutan, rimba, lembah, muara, delta, candi, pura, masjid, musala, gereja, vihara, klenteng, kuil, rumah sakit, rs, rsud, rsup, puskesmas, klinik,
    piala, liga, penghargaan, hadiah, festival, partai, fraksi, kementerian, dinas, badan, lembaga, komisi, komite, polda, polres, polsek, kodam, kri, kapal, kmp, operasi, badai, topan, siklon, planet, dewa, dewi, raja, ratu, pangeran, putri, sultan, kaisar,
    aktor, aktris, penyanyi, penulis, novelis, sutradara, komponis, pelukis, penyair, ilmuwan, fisikawan, penemu, filsuf, striker, bek, kiper, gelandang, penyerang, pelatih, pebulu tangkis, petinju, petenis, pembalap, presenter, komedian, selebgram, youtuber,
    bapak, ibu, pak, bu, bung, mas, mbak, kang, bang, om, tante, kakek, nenek, haji, hj, h, kyai, kiai, kh, ustaz, ustad, ustazah, gus, romo, pastor, pendeta, paus, uskup, suster, dokter, dr, prof, profesor, drs, ir, sir, lord, lady,
    jenderal, letjen, mayjen, brigjen, kolonel, letkol, mayor, kapten, komjen, irjen, kombes, akbp, kompol, akp, iptu, ipda, aiptu, aipda, bripka, brigadir, briptu, bripda, serka, sersan, kopral, laksamana, marsekal,
    presiden, wakil presiden, perdana menteri, gubernur, bupati, wali kota, walikota, camat, lurah, kades, menteri, menko, senator, hakim, jaksa, bernama, marga, bermarga, keluarga, dinasti, almarhum, almarhumah, mendiang,
    band, lagu, film, novel, serial, sinetron, drama, klub, timnas, suku, etnis, bahasa, benua, republik, kerajaan, taman, taman nasional, kebun binatang, monumen, tugu, patung, jembatan, bandara, pelabuhan, stasiun, halte, terminal, gerbang tol, tol,
    kucing, anjing, gajah, harimau, orang utan, burung, ikan, sapi, kuda, bayi, balita, anak bernama, warga bernama, istilah, huruf, dewan, asosiasi, persatuan, ikatan, himpunan, federasi, tarian, upacara, pesta, hari, pekan, fisikawan, insinyur asal, jurnalis, wartawan, aktivis, arsitek, koreografer, dalang, pelawak, legenda, perenang, pesepak bola, pemain, atlet, kiper timnas, juru masak, koki, siswa, siswi, mahasiswa, mahasiswi, gadis, bocah, pemuda, perempuan bernama, ratu kecantikan,
    skuad,  tim nasional, burung garuda, lambang, patung garuda, kapten tim, novel grafis, lakon, tokoh, resi, begawan, batara, bathara, betara, sang hyang, arca, prasasti,  kawah, air terjun, curug, goa, gua, kali, waduk,
    bendungan, rawa, ngarai, pegunungan, puncak, lereng, pos pendakian, simpang, bundaran, alun-alun,     kompleks perumahan, lapangan, sirkuit,  madrasah, pesantren, pondok pesantren, ponpes,
    panti asuhan, posyandu, majelis, ormas,  paguyuban,  sanggar, grup musik, grup band, grup lawak, vokalis, gitaris, drumer, pencipta lagu, rapper,  pesinetron, pemeran, jawara, juara dunia, ganda putra, tunggal putra,
    presiden klub, wasit,  istri, suami,  adik,   sepupu, mertua, menantu, kekasih, mantan suami, mantan istri, pahlawan, proklamator, raden, kanjeng, tengku, teuku,  daeng,  baginda, sunan, syekh,
    habib, nyai, ki`),
  otherSenseAfter: words(`
 kunjungan turis kerja pelajar umrah umroh haji tinggal wisata masuk transit elektronik bisnis diplomatik multiple studi onarrival schengen kedaluwarsa palsu bersangkutan gratis
 penurunan pertumbuhan kenaikan peningkatan pendapatan penerimaan produksi penjualan investasi pasar harga laba operasi vaksinasi imunisasi kemiskinan
 swasembada emas medali juara awal akhir jangka sasaran pembangunan ekspor impor lifting pajak inflasi ekonomi kerugian korban luas biaya anggaran kekayaan peserta penumpang pasien suara dana utang jumlah waktu panjang kuota
 analisis desa pensiun bos haji hibah bantuan segar abadi darurat kampanye otonomi umat sosial operasional pendidikan cadangan talangan kelolaan investor alokasi perimbangan
 kelola surya cara krama ruang letak boga busana rias bahasa tertib niaga cahaya matahari terbit tenggelam bersinar pagi sore terbenam menyengat kampung bicara silat kandang berkokok kecil sejak
 sungai berguncang bergetar pertiwi seni kertas tanaman hutan raya mahakam niil nil penguin antariksa planet sabun batak lama klasik rock sabana air turut biru penuh`),
  otherSensePhrases: phrases(`
    ${['target', 'total', 'visa', 'gap', 'dana', 'matahari'].flatMap((noun) => words('kami kita itu tersebut ini yang dari sebanyak ada utama pemerintah tahun nasional mereka').map((tail) => `${noun} ${tail}`)).join(', ')},
    total kerugian, total football, gap year, grab bag, sky dive, visa on arrival, meta analisis, tata kelola, tata cara, tata krama, tata surya, tata ruang, tata bahasa, tata tertib,
    bank darah, bank sampah, bank sentral, bank dunia, bank soal, bank data, bank tanah, dana desa, dana pensiun, matahari terbit, matahari terbenam, jago silat, jago kandang, jago bicara, snap election, shell script, apple pie, delta sungai, opera sabun, opera batak,
    orange juice, orang utan, mandiri pangan, mandiri secara, mandiri energi, mandiri dan, fox terrier, honda jazz, block chain, telegram rahasia, telegram kapolri, surat telegram`),
  otherSenseBefore: words(`
    sungai planet hutan jus kue pohon buah kebun visa-visa membuat mengurus mengajukan pemohon permohonan pengajuan pemegang izin paspor turis bebas perpanjangan pengurusan overstay
    mencapai melampaui memenuhi memasang mengejar menetapkan sesuai melebihi tercapainya pencapaian realisasi secara hidup lebih ayam si sang dewa dewi permukaan mendarat ilmuwan ke-planet kaum warna berwarna rasa
    gerhana sinar terik cahaya panas terbit kerak perut mangga burung patung lambang candi wayang cerita epos lakon kapal surat dikirim sebesar sebanyak secara nilai jumlah
    mencari gugus muara sayap tokoh bernama nama`),
  functionWords: words(`
    yang dan di ke dari pada untuk dengan oleh dalam atas bawah antara sejak hingga sampai tentang bagi seperti karena sebab akibat jika kalau bila ketika saat sementara namun tetapi tapi
    sedangkan meski meskipun walau walaupun agar supaya sebelum sesudah setelah usai pasca selama sepanjang menjelang tanpa selain bahwa sebagai menurut lewat melalui terhadap kepada
    ini itu tersebut begitu begitulah demikian para sang si sebuah seorang suatu seekor sebanyak sebagian semua seluruh setiap tiap beberapa banyak ada adalah ialah merupakan yakni yaitu atau
    juga pun lagi telah sudah akan sedang masih belum tidak tak bukan jangan hanya saja kini kemarin besok lusa tadi nanti sekarang dulu dahulu lalu kemudian selanjutnya akhirnya
    bahkan malah justru apalagi padahal sehingga maka jadi oleh-karena ia dia mereka kami kita saya aku anda kamu beliau apa siapa kapan mana bagaimana mengapa kenapa berapa
    senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember pagi siang sore malam dini hari
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga keempat puluhan ratusan ribuan jutaan baca video foto simak berita mantan eks bekas calon wakil ketua
    kabarnya konon rupanya ternyata katanya agaknya tampaknya sepertinya nyatanya buktinya artinya intinya celakanya untungnya sayangnya anehnya
    bus truk taksi tongkang helikopter perahu pinjol kurir ekspedisi
    direktur presiden bos ceo cfo cto pendiri juru karyawan saham harga warga polisi pemerintah menteri gubernur bupati wali perusahaan perseroan startup emiten maskapai pabrik kantor gerai produsen pengembang kedai aplikasi mobil pesawat obat
    analis investor pengamat pakar kepala humas sekretaris manajer komisaris direksi manajemen konsumen nasabah pelanggan pengguna petani nelayan buruh pekerja sopir milik asal berbasis bernama bergerak tempat bertempat
    pt tbk cv persero rp usd us jl sementara-itu pihak hasil tim perdana resmi baru lama besar kecil dear hai halo wow kabar rumor bocoran daftar profil kronologi penyebab alasan cara tips fakta
    developer`),
  firmArticles: [],
  determiners: words('sebuah suatu setiap tiap semua seluruh beberapa para seorang ini itu'),
};
