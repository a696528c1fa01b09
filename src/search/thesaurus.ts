/**
 * Words that readers use for one notion, in the languages they search in. A query word stands for its whole row, so
 * "Umsatz", "revenue" and 营收 find one another. `properties` are the facts that answer a question with such a word.
 * Data only. Words are compared in their folded form: accents, case and traditional characters need no entry.
 */
import type { PropertyId } from '@/facts/properties';

export interface Notion {
  /** Comma-separated words and phrases. */
  words: string;
  properties?: readonly PropertyId[];
}

/** What facts are about. */
const FACT_NOTIONS: readonly Notion[] = [
  {
    words:
      'users, user, user base, userbase, people use, use, uses, using, used by, installs, nutzer, benutzer, anwender, nutzerzahl, nutzerzahlen, nutzen, nutzt, benutzen, verwenden, 用户, 用户数, 用户量, 使用者, 使用人数, 人在用, utilisateurs, utilisateur, usuarios, usuario, utenti, utente, usuários, пользователи, пользователей, пользователь, користувачі, ユーザー, ユーザー数, 利用者, 利用者数, 사용자, 사용자 수, 이용자, उपयोगकर्ता, यूज़र, यूजर्स, gebruikers, użytkownicy, użytkowników, kullanıcı, kullanıcılar, pengguna, người dùng, ผู้ใช้, مستخدم, مستخدمين, مستخدمي, المستخدمين, användare, uživatelé',
    properties: ['users', 'monthly-active-users', 'cumulative-users'],
  },
  {
    words:
      'active users, monthly active, mau, monthly users, aktive nutzer, monatlich aktiv, 月活, 月活跃, 活跃用户, utilisateurs actifs, usuarios activos, utenti attivi, активные пользователи, アクティブユーザー, 활성 사용자, सक्रिय उपयोगकर्ता',
    properties: ['monthly-active-users'],
  },
  {
    words:
      'revenue, revenues, sales revenue, turnover, income, earnings, umsatz, umsätze, erlös, erlöse, einnahmen, 营收, 收入, 营业额, 营业收入, 销售额, revenus, chiffre d’affaires, ingresos, facturación, ricavi, fatturato, receita, faturamento, выручка, доход, доходы, оборот, виручка, 売上, 売上高, 収益, 매출, 매출액, 수익, राजस्व, आय, omzet, przychody, przychód, gelir, ciro, pendapatan, doanh thu, รายได้, إيرادات, ايرادات, الإيرادات, omsättning, tržby',
    properties: ['revenue'],
  },
  {
    words:
      'sold, sell, sells, sales, units sold, shipped, shipments, shipment, shipping, deliveries, delivered, phones sold, smartphones sold, verkauft, verkauf, verkäufe, verkaufszahlen, absatz, absatzzahlen, stückzahl, stückzahlen, ausgeliefert, auslieferungen, geliefert, 销量, 出货量, 出货, 售出, 卖了, 销售, 交付, 交付量, ventes, vendus, expéditions, ventas, vendidos, unidades vendidas, vendite, venduti, spedizioni, vendas, remessas, продажи, продано, поставки, отгрузки, продажі, 出荷, 出荷台数, 販売, 販売台数, 판매, 판매량, 출하량, 출하, बिक्री, शिपमेंट, बेचे, verkocht, verkoop, sprzedaż, sprzedano, satış, satışlar, sevkiyat, penjualan, terjual, doanh số, ยอดขาย, مبيعات, المبيعات, شحنات, försäljning, prodej',
    properties: [
      'units-shipped',
      'wearables-shipped',
      'units-shipped-growth',
      'wearables-growth',
      'sales-forecast',
      'target',
    ],
  },
  {
    words:
      'price, prices, cost, costs, how much, pricing, msrp, cheap, preis, preise, kosten, kostet, kostete, wie teuer, verkaufspreis, 价格, 价钱, 售价, 多少钱, 定价, prix, coûte, combien, precio, precios, cuesta, cuánto cuesta, prezzo, costo, quanto costa, preço, custa, quanto custa, цена, цены, стоимость, сколько стоит, ціна, 価格, 値段, いくら, 가격, 얼마, कीमत, दाम, मूल्य, prijs, cena, ceny, kosztuje, fiyat, fiyatı, harga, giá, ราคา, سعر, السعر, اسعار, pris, preco',
    properties: ['price'],
  },
  {
    words:
      'market share, share of the market, marktanteil, marktanteile, 市场份额, 市占率, 份额, 占有率, part de marché, parts de marché, cuota de mercado, quota di mercato, cota de mercado, participação de mercado, доля рынка, частка ринку, 市場シェア, シェア, 시장 점유율, 점유율, बाजार हिस्सेदारी, marktaandeel, udział w rynku, pazar payı, pangsa pasar, thị phần, ส่วนแบ่งตลาด, حصة السوق, الحصة السوقية, marknadsandel',
    properties: ['market-share', 'wristband-share'],
  },
  {
    words:
      'rank, ranking, ranked, market rank, market position, place, largest, biggest, top, number one, rang, rangliste, platz, platzierung, marktrang, größter, größte, 排名, 名次, 第几, 最大, classement, rango, clasificación, posición, classifica, posizione, рейтинг, место, ランキング, 順位, 순위, 시장 순위, रैंक, रैंकिंग, स्थान, miejsce, sıralama, peringkat, xếp hạng, อันดับ, ترتيب, المرتبة',
    properties: ['market-rank', 'top-three-streak'],
  },
  {
    words:
      'founder, founders, founded by, who founded, co-founder, cofounder, started by, created by, gründer, gründerin, mitgründer, mitbegründer, gegründet von, wer gründete, 创始人, 创办人, 创立者, 联合创始人, 创立, 创办, 创建, fondateur, fondateurs, cofondateur, fundador, fundadores, cofundador, fondatore, fondatori, cofondatore, основатель, основатели, кто основал, сооснователь, засновник, 創業者, 創設者, 설립자, 창업자, 창립자, संस्थापक, किसने बनाई, oprichter, założyciel, kurucu, kurucusu, pendiri, người sáng lập, ผู้ก่อตั้ง, مؤسس, المؤسس, grundare, zakladatel',
    properties: ['founder'],
  },
  {
    words:
      'founded, founding, foundation, established, inception, start, started, begin, beginning, born in, how old, gegründet, gründung, gründungsjahr, gründungsdatum, entstanden, beginn, 成立, 成立于, 创立, 创办, 创建, 建立, fondé, fondée, création, fundada, fundado, fundación, fondata, fondazione, fundação, основана, основан, основание, год основания, засновано, 設立, 創業, 설립, 창립, 창업, स्थापना, स्थापित, opgericht, założona, założenia, kuruldu, kuruluş, didirikan, thành lập, ก่อตั้ง, تأسست, تأسيس, grundat, založena',
    properties: ['founded', 'inception', 'founder', 'development-start'],
  },
  {
    words:
      'ceo, chief executive, chief executive officer, boss, chief, head, leader, led by, runs, president, chairman, chef, vorstand, vorstandschef, geschäftsführer, leiter, leitung, vorsitzender, 首席执行官, 总裁, 董事长, 老板, 掌门, 负责人, 总经理, pdg, patron, dirigeant, director ejecutivo, director general, presidente, jefe, amministratore delegato, capo, diretor, гендиректор, генеральный директор, глава, руководитель, президент, 最高経営責任者, 社長, 대표, 최고경영자, 회장, सीईओ, मुख्य कार्यकारी, अध्यक्ष, directeur, prezes, szef, genel müdür, giám đốc, ซีอีโอ, الرئيس التنفيذي, مدير, vd, ředitel',
    properties: ['led-by', 'position'],
  },
  {
    words:
      'headquarters, headquarter, hq, head office, based in, seat, where is, located, location, hauptsitz, firmensitz, sitz, zentrale, hauptquartier, standort, 总部, 总部在哪, 地址, siège, siège social, sede, sede central, штаб-квартира, где находится, штаб, 本社, 본사, मुख्यालय, hoofdkantoor, siedziba, merkez, genel merkez, kantor pusat, trụ sở, สำนักงานใหญ่, مقر, huvudkontor, sídlo',
    properties: ['headquarters'],
  },
  {
    words:
      'valuation, valued at, worth, company value, market value, market cap, bewertung, wert, firmenwert, unternehmenswert, 估值, 市值, valorisation, valeur, valoración, valor, valutazione, avaliação, оценка, стоимость компании, 評価額, 기업가치, 기업 가치, मूल्यांकन, waardering, wycena, değerleme, valuasi, định giá, มูลค่า, تقييم, قيمة',
    properties: ['valuation', 'ipo-proceeds'],
  },
  {
    words:
      'ipo, going public, listing, listed, stock market, stock exchange, went public, shares, stock, börsengang, börse, börsennotiert, aktie, aktien, 上市, 首次公开募股, 股票, 股市, 港交所, introduction en bourse, bourse, action, salida a bolsa, bolsa, acciones, quotazione, borsa, azioni, abertura de capital, ações, биржа, акции, размещение, 上場, 株式, 상장, 주식, आईपीओ, शेयर, beursgang, giełda, akcje, halka arz, hisse, saham, cổ phiếu, หุ้น, اكتتاب, أسهم, akcie',
    properties: ['ipo-proceeds'],
  },
  {
    words:
      'shareholding, stake, share of the company, owns, ownership, owner, holding, anteil, anteile, beteiligung, eigentümer, besitzer, gehört, 持股, 股份, 股权, 股东, participation, actionnaire, participación, accionista, quota, azionista, participação, доля, акционер, 持ち株, 지분, हिस्सेदारी, udział, hisse payı, kepemilikan saham',
    properties: ['shareholding', 'parent-company'],
  },
  {
    words:
      'employees, employee, staff, workforce, workers, headcount, people work, mitarbeiter, mitarbeiterzahl, beschäftigte, angestellte, belegschaft, personal, 员工, 员工数, 员工人数, 人数, employés, salariés, effectif, empleados, plantilla, dipendenti, funcionários, empregados, сотрудники, сотрудников, работники, персонал, 従業員, 従業員数, 社員, 직원, 직원 수, 임직원, कर्मचारी, medewerkers, werknemers, pracownicy, pracowników, çalışan, çalışanlar, karyawan, nhân viên, พนักงาน, موظفين, الموظفين, anställda, zaměstnanci',
    properties: ['employees', 'research-employees', 'team-size'],
  },
  {
    words:
      'research, r&d, development staff, engineers, researchers, forschung, entwicklung, entwickler, ingenieure, 研发, 研究, 研发人员, 工程师, recherche, ingénieurs, investigación, ingenieros, ricerca, ingegneri, pesquisa, исследования, разработка, инженеры, 研究開発, 연구개발, 연구, अनुसंधान',
    properties: ['research-employees'],
  },
  {
    words:
      'net worth, wealth, fortune, rich, richest, assets, how rich, vermögen, reichtum, reich, wie reich, 身价, 财富, 身家, 净资产, fortuna, patrimonio, patrimônio, fortune personnelle, состояние, богатство, 資産, 純資産, 재산, 순자산, संपत्ति, कुल संपत्ति, majątek, servet, kekayaan, tài sản, ทรัพย์สิน, ثروة',
    properties: ['net-worth'],
  },
  {
    words:
      'born, birth, birthday, date of birth, birthdate, birth date, how old, age, geboren, geburtstag, geburtsdatum, geburtsjahr, alter, wie alt, 出生, 生日, 出生日期, 年龄, 多大, 几岁, né, naissance, date de naissance, anniversaire, âge, nacido, nació, nacimiento, cumpleaños, edad, nato, nascita, compleanno, età, nascido, nasceu, nascimento, idade, родился, дата рождения, день рождения, возраст, народився, 生年月日, 誕生日, 年齢, 출생, 생일, 생년월일, 나이, जन्म, जन्मदिन, उम्र, geboortedatum, leeftijd, urodzony, urodziny, wiek, doğum, doğum tarihi, yaş, lahir, tanggal lahir, sinh, ngày sinh, เกิด, วันเกิด, مواليد, ميلاد, född, narozen',
    properties: ['date-of-birth', 'age'],
  },
  {
    words:
      'birthplace, place of birth, born where, where born, hometown, comes from, from where, geburtsort, herkunft, heimat, stammt, 出生地, 家乡, 籍贯, lieu de naissance, lugar de nacimiento, luogo di nascita, место рождения, 出身, 出身地, 출생지, 고향, जन्मस्थान',
    properties: ['place-of-birth', 'citizenship'],
  },
  {
    words:
      'nationality, citizenship, country, home country, staatsangehörigkeit, nationalität, land, 国籍, nationalité, nacionalidad, nazionalità, nacionalidade, национальность, гражданство, 국적, राष्ट्रीयता',
    properties: ['citizenship'],
  },
  {
    words:
      'education, university, studied, studies, college, degree, school, alma mater, ausbildung, universität, uni, studium, studiert, studierte, hochschule, 大学, 毕业, 毕业院校, 学历, 教育, études, université, formation, estudios, universidad, studi, università, estudou, universidade, образование, университет, учился, 学歴, 出身大学, 학력, 대학, 대학교, शिक्षा, विश्वविद्यालय, opleiding, studia, uniwersytet, üniversite, eğitim, pendidikan, universitas, học vấn, การศึกษา, تعليم, جامعة, utbildning, vzdělání',
    properties: ['education'],
  },
  {
    words:
      'employer, worked at, worked for, works at, works for, job, jobs, career, former company, previous job, arbeitgeber, arbeitet bei, arbeitete, karriere, laufbahn, früher bei, 任职, 工作, 就职, 履历, 职业, employeur, carrière, travail, empleador, carrera, trabajó, datore di lavoro, carriera, emprego, trabalhou, работодатель, работал, карьера, 勤務先, 経歴, 경력, 직장, नियोक्ता, करियर, praca, kariera, işveren, kariyer, karier, sự nghiệp, อาชีพ, وظيفة',
    properties: ['employer', 'position'],
  },
  {
    words:
      'position, role, title, post, office, vice president, vp, vice chairman, vizepräsident, funktion, rolle, posten, amt, stelle, 职务, 职位, 副总裁, 副董事长, 头衔, poste, fonction, vice-président, cargo, puesto, vicepresidente, ruolo, incarico, vice-presidente, должность, вице-президент, 役職, 副社長, 직책, 부사장, पद, उपाध्यक्ष, stanowisko, görev, jabatan, chức vụ, ตำแหน่ง, منصب',
    properties: ['position', 'position-start'],
  },
  {
    words:
      'leave, leaves, left, leaving, departure, quit, resign, resigned, resigns, resignation, step down, stepped down, weggang, verlassen, verließ, verlässt, gegangen, rücktritt, trat zurück, abschied, kündigung, 离职, 离开, 辞职, 退出, 卸任, départ, quitté, démission, salida, renuncia, dejó, dimissioni, lasciato, saída, deixou, уход, ушел, покинул, отставка, 退社, 退任, 辞任, 퇴사, 사임, 떠난, इस्तीफा, छोड़ा, odejście, ayrıldı, istifa, mengundurkan diri, từ chức, ลาออก, استقالة',
  },
  {
    words:
      'successor, successors, follow-up, followed by, replaced by, replacement, next, after, what came after, nachfolger, nachfolge, abgelöst, ersetzt, 后继, 继任, 继任者, 接替, 替代, 取代, 下一代, 后续, successeur, remplaçant, sucesor, reemplazo, successore, sucessor, преемник, наследник, замена, 後継, 後継者, 후속, 후속작, 후임, उत्तराधिकारी, opvolger, następca, halefi, halef, penerus, kế nhiệm, ตัวต่อ, خليفة, efterträdare, nástupce',
    properties: ['successor'],
  },
  {
    words:
      'predecessor, previous, before, earlier model, vorgänger, vorherige, davor, 前代, 前身, 上一代, 前任, prédécesseur, predecesor, predecessore, antecessor, предшественник, 前モデル, 先代, 전작, 이전 모델, पूर्ववर्ती, poprzednik, selefi, pendahulu, tiền nhiệm',
    properties: ['predecessor'],
  },
  {
    words:
      'version, versions, latest version, current version, newest version, last version, first version, release number, update, updates, aktuelle version, neueste version, letzte version, versionen, 版本, 最新版, 最新版本, 版本号, 更新, 第一版, version actuelle, dernière version, mise à jour, versión, última versión, actualización, versione, ultima versione, aggiornamento, versão, atualização, версия, последняя версия, обновление, версія, バージョン, 最新バージョン, アップデート, 버전, 최신 버전, 업데이트, संस्करण, वर्शन, अपडेट, versie, wersja, aktualizacja, sürüm, güncelleme, versi, pembaruan, phiên bản, เวอร์ชัน, إصدار, الإصدار, نسخة, verze',
    properties: ['version', 'first-version', 'last-version', 'update-cadence', 'last-release'],
  },
  {
    words:
      'release, released, release date, launch, launched, launch date, came out, come out, available since, on sale, introduced, introduction, announced, announcement, unveiled, presented, debut, when did, erschienen, erscheinungsdatum, veröffentlicht, veröffentlichung, verkaufsstart, marktstart, vorgestellt, vorstellung, angekündigt, ankündigung, eingeführt, 发布, 发布日期, 发布时间, 上市时间, 上市日期, 推出, 开售, 什么时候发布, 何时发布, 亮相, sortie, date de sortie, lancement, annoncé, présenté, lanzamiento, fecha de lanzamiento, anunciado, presentado, lancio, data di uscita, uscita, presentato, annunciato, lançamento, data de lançamento, дата выхода, выход, релиз, вышел, анонс, представлен, дата випуску, 発売, 発売日, リリース, 発表, 출시, 출시일, 발표, 공개, रिलीज, लॉन्च, लॉन्च तिथि, कब आया, releasedatum, uitgebracht, aangekondigd, premiera, data premiery, wydanie, çıkış tarihi, çıkış, tanıtıldı, duyuru, tanggal rilis, rilis, diluncurkan, ra mắt, ngày ra mắt, เปิดตัว, วันวางจำหน่าย, تاريخ الإصدار, إطلاق, släpptes, lanserades, uvedení, vydání',
    properties: ['release-date', 'announced-date', 'planned-sale', 'availability'],
  },
  {
    words:
      'shutdown, shut down, discontinued, discontinuation, end, ended, ending, closed, dead, cancelled, died, end of life, ende, eingestellt, einstellung, aus, beendet, abgeschaltet, 停止, 停止运营, 停服, 关闭, 终止, 停产, 结束, fin, arrêt, arrêté, fermeture, fin de, cierre, cancelado, descontinuado, fine, chiusura, chiuso, fim, encerramento, закрытие, закрыт, прекращение, конец, 終了, 廃止, 종료, 중단, 단종, बंद, समाप्त, einde, stopgezet, koniec, zakończenie, kapandı, sonu, dihentikan, ngừng, ยุติ, إغلاق, توقف',
    properties: ['discontinued', 'shutdown-announced', 'last-release'],
  },
  {
    words:
      'battery, battery capacity, capacity, mah, akku, akkukapazität, kapazität, batterie, batteriekapazität, 电池, 电池容量, 容量, capacité, batería, capacidad, batteria, capacità, bateria, capacidade, аккумулятор, батарея, емкость, акумулятор, バッテリー, 電池, バッテリー容量, 배터리, 배터리 용량, 용량, बैटरी, क्षमता, accu, batterij, pojemność, pil, batarya, kapasite, baterai, kapasitas, pin, dung lượng, แบตเตอรี่, ความจุ, بطارية, البطارية, سعة, batteri, baterie, kapacita',
    properties: ['battery-capacity', 'battery-life'],
  },
  {
    words:
      'battery life, runtime, how long does it last, lasts, days, akkulaufzeit, laufzeit, hält, wie lange hält, batterielaufzeit, 续航, 续航时间, 电池续航, 待机, autonomie, durée de vie, autonomía, duración de la batería, autonomia, durata batteria, duração da bateria, автономность, время работы, держит заряд, 電池持ち, バッテリー持ち, 배터리 수명, 사용 시간, बैटरी लाइफ, batterijduur, czas pracy, pil ömrü, daya tahan baterai, thời lượng pin, อายุแบตเตอรี่, عمر البطارية, batteritid',
    properties: ['battery-life'],
  },
  {
    words:
      'display, screen, screen size, display size, panel, inches, inch, resolution, amoled, bildschirm, bildschirmgröße, displaygröße, zoll, auflösung, 屏幕, 显示屏, 屏幕尺寸, 屏, 荧幕, 英寸, 分辨率, 尺寸, écran, taille de l’écran, pantalla, tamaño de pantalla, schermo, dimensioni schermo, tela, tamanho da tela, экран, дисплей, размер экрана, диагональ, екран, ディスプレイ, 画面, 画面サイズ, 디스플레이, 화면, 화면 크기, डिस्प्ले, स्क्रीन, स्क्रीन का आकार, scherm, beeldscherm, ekran, wyświetlacz, ekran boyutu, layar, ukuran layar, màn hình, หน้าจอ, ขนาดหน้าจอ, شاشة, حجم الشاشة, skärm, displej',
    properties: ['display', 'display-size', 'display-brightness'],
  },
  {
    words:
      'brightness, nits, nit, bright, helligkeit, hell, 亮度, 尼特, luminosité, brillo, luminosità, brilho, яркость, 明るさ, 輝度, 밝기, चमक',
    properties: ['display-brightness'],
  },
  {
    words:
      'processor, chip, chipset, soc, cpu, snapdragon, prozessor, 处理器, 芯片, 骁龙, processeur, puce, procesador, processore, processador, процессор, чип, процесор, プロセッサ, プロセッサー, チップ, 프로세서, 칩, 칩셋, प्रोसेसर, चिपसेट, चिप, procesor, işlemci, yonga, prosesor, vi xử lý, ชิป, معالج, المعالج',
    properties: ['soc'],
  },
  {
    words:
      'camera, cameras, megapixel, megapixels, mp, photo, photos, kamera, kameras, foto, fotos, 摄像头, 相机, 像素, 拍照, 镜头, caméra, appareil photo, mégapixels, cámara, megapíxeles, fotocamera, câmera, камера, мегапикселей, カメラ, 画素, 카메라, 화소, कैमरा, मेगापिक्सल, aparat, máy ảnh, กล้อง, كاميرا, الكاميرا, fotoaparát',
    properties: ['camera'],
  },
  {
    words:
      'memory, ram, storage, gigabyte, gb, speicher, arbeitsspeicher, 内存, 存储, 运行内存, mémoire, stockage, memoria, almacenamiento, memória, armazenamento, память, оперативная память, メモリ, ストレージ, 메모리, 저장 공간, मेमोरी, रैम, स्टोरेज, geheugen, pamięć, bellek, hafıza, memori, bộ nhớ, หน่วยความจำ, ذاكرة, minne, paměť',
    properties: ['memory'],
  },
  {
    words:
      'weight, weighs, heavy, mass, grams, gewicht, wiegt, schwer, gramm, wie schwer, 重量, 多重, 克, poids, pèse, peso, pesa, вес, весит, вага, 重さ, 무게, वजन, waga, ağırlık, berat, trọng lượng, น้ำหนัก, وزن, vikt, hmotnost',
    properties: ['weight'],
  },
  {
    words:
      'waterproof, water resistant, water resistance, water proof, swim, swimming, ip67, ip68, atm, wasserdicht, wasserfest, wasserschutz, schwimmen, 防水, 防水等级, 游泳, étanche, étanchéité, nager, resistente al agua, impermeable, sumergible, impermeabile, resistente all’acqua, à prova d’água, водонепроницаемый, водонепроницаемость, влагозащита, плавать, 防水性能, 방수, वाटरप्रूफ, जलरोधी, waterdicht, wodoodporny, wodoszczelność, su geçirmez, suya dayanıklı, tahan air, chống nước, กันน้ำ, مقاوم للماء, vattentät, vodotěsný',
    properties: ['water-resistance'],
  },
  {
    words:
      'heart rate, heartrate, pulse, heart rate sensor, pulsmesser, herzfrequenz, puls, herzfrequenzsensor, 心率, 心率监测, fréquence cardiaque, cardio, frecuencia cardíaca, ritmo cardíaco, frequenza cardiaca, frequência cardíaca, пульс, пульсометр, датчик пульса, 心拍, 心拍数, 심박수, 심박, हृदय गति',
  },
  {
    words:
      'blood oxygen, spo2, oxygen, oximeter, blutsauerstoff, sauerstoff, 血氧, oxygène sanguin, oxígeno en sangre, ossigeno nel sangue, кислород в крови, 血中酸素, 혈중 산소',
  },
  {
    words:
      'feature, features, function, functions, capabilities, what can, merkmal, merkmale, funktion, funktionen, was kann, 特点, 功能, 特色, fonction, fonctions, fonctionnalités, característica, características, funciones, caratteristiche, funzioni, recursos, funções, функции, особенности, возможности, 機能, 특징, 기능, विशेषता, फीचर, फीचर्स, funkcje, özellik, özellikler, fitur, tính năng, คุณสมบัติ, مميزات',
    properties: ['feature'],
  },
  {
    words:
      'meaning, mean, means, name meaning, what does, etymology, stand for, stands for, millet, bedeutung, bedeutet, heißt, was heißt, was bedeutet, wofür steht, namensbedeutung, hirse, 含义, 意思, 名字含义, 名称由来, 什么意思, signification, signifie, veut dire, significado, significa, qué significa, significato, cosa significa, значение, что значит, означает, 意味, 뜻, 의미, अर्थ, मतलब, betekenis, betekent, znaczenie, znaczy, anlamı, ne demek, arti, nghĩa, ความหมาย, معنى, betyder, význam',
    properties: ['name-meaning'],
  },
  {
    words:
      'nickname, also known as, aka, alias, other name, another name, called, known as, spitzname, beiname, auch bekannt als, anderer name, heißt auch, 别名, 外号, 绰号, 又名, 又称, surnom, aussi connu, apodo, soprannome, apelido, прозвище, также известен, 別名, 愛称, 별명, 다른 이름, उपनाम, pseudonim, takma ad, julukan, biệt danh, ชื่อเล่น, لقب',
    properties: ['nickname', 'alias', 'native-name', 'described-as', 'same-as'],
  },
  {
    words:
      'renamed, rename, rebranding, rebrand, name change, new name, renaming, umbenannt, umbenennung, neuer name, namensänderung, 更名, 改名, 改称, renommé, changement de nom, renombrado, cambio de nombre, rinominato, cambio nome, renomeado, переименован, переименование, 이름 변경, 개명',
    properties: ['renamed', 'naming-gap'],
  },
  {
    words:
      'competitor, competitors, rival, rivals, competition, alternative, alternatives, versus, vs, compared, konkurrent, konkurrenten, konkurrenz, rivale, wettbewerber, alternativen, vergleich, 竞争对手, 对手, 竞争, 替代品, 对比, concurrent, concurrents, concurrence, competidor, competidores, rivales, competencia, concorrente, concorrenti, concorrenza, concorrentes, конкурент, конкуренты, альтернатива, 競合, ライバル, 경쟁사, 경쟁자, 대안, प्रतिद्वंद्वी, प्रतियोगी, concurrenten, konkurencja, rakip, rakipler, pesaing, đối thủ, คู่แข่ง, منافس, konkurrenter',
    properties: ['competitor'],
  },
  {
    words:
      'award, awards, prize, design award, red dot, auszeichnung, auszeichnungen, designpreis, 奖, 奖项, 获奖, 设计奖, prix du design, récompense, premio, premios, premi, prêmio, награда, премия, 受賞, 賞, 수상, 상, पुरस्कार, nagroda, ödül, penghargaan, giải thưởng, รางวัล, جائزة',
    properties: ['award'],
  },
  {
    words:
      'manufacturer, maker, made by, produced by, producer, factory, factories, production, manufacturing, made in, built, hersteller, hergestellt, produziert, produktion, fertigung, gefertigt, fabrik, werk, 制造, 制造商, 生产, 生产商, 工厂, 代工, 厂商, fabricant, fabriqué, usine, fabricante, fabricado, fábrica, producción, produttore, prodotto, fabbrica, produzione, produção, производитель, производство, завод, сделано, виробник, メーカー, 製造, 生産, 工場, 제조사, 제조, 생산, 공장, निर्माता, उत्पादन, कारखाना, fabrikant, productie, producent, produkcja, üretici, üretim, fabrika, produsen, produksi, pabrik, sản xuất, ผู้ผลิต, การผลิต, مصنع, إنتاج, tillverkare, výrobce',
    properties: ['manufacturer', 'developer'],
  },
  {
    words:
      'developer, developed by, who makes, who made, entwickler, entwickelt von, 开发者, 开发商, 开发, développeur, développé par, desarrollador, sviluppatore, desenvolvedor, разработчик, 開発者, 開発元, 개발자, 개발사, डेवलपर',
    properties: ['developer', 'founder'],
  },
  {
    words:
      'parent company, belongs to, owner, owned by, subsidiary, part of, mutterunternehmen, muttergesellschaft, mutterkonzern, gehört zu, tochter, 母公司, 属于, 隶属, 旗下, société mère, appartient, empresa matriz, pertenece, società madre, appartiene, empresa-mãe, pertence, материнская компания, принадлежит, 親会社, 모회사, 소속, मूल कंपनी',
    properties: ['parent-company', 'developer', 'first-product-of'],
  },
  {
    words:
      'first product, first phone, first smartphone, first device, erstes produkt, erstes telefon, erstes smartphone, erstes handy, 首款产品, 第一款手机, 首款手机, 第一部手机, 第一个产品, premier produit, premier téléphone, primer producto, primer teléfono, primer móvil, primo prodotto, primo telefono, primeiro produto, primeiro telefone, первый продукт, первый телефон, первый смартфон, 最初の製品, 最初のスマートフォン, 첫 제품, 첫 스마트폰, पहला उत्पाद, पहला फोन',
    properties: ['first-product', 'first-device', 'first-product-of'],
  },
  {
    words:
      'supported devices, compatible, supports, supported, which phones, runs on, installed on, kompatibel, unterstützte geräte, unterstützt, welche geräte, läuft auf, installiert, 支持机型, 支持的设备, 适配, 兼容, 机型, 搭载, appareils compatibles, compatible avec, dispositivos compatibles, compatibles, dispositivi supportati, compatibili, поддерживаемые устройства, совместимость, совместимые, 対応機種, 対応, 지원 기기, 호환, समर्थित',
    properties: ['supported-devices', 'installed-on', 'first-device'],
  },
  {
    words:
      'funding, investment, investors, investor, round, raised, financing, venture capital, finanzierung, finanzierungsrunde, investoren, investition, kapital, 融资, 投资, 投资人, 投资者, financement, levée de fonds, investisseurs, financiación, inversión, inversores, finanziamento, investitori, financiamento, investimento, финансирование, инвестиции, инвесторы, 資金調達, 出資, 투자, 투자자, 자금, निवेश, finansowanie, yatırım, pendanaan, gọi vốn, การลงทุน, تمويل',
    properties: ['funding', 'valuation'],
  },
  {
    words:
      'target, goal, plan, plans, aim, forecast, expected, expectation, outlook, prediction, prognose, ziel, ziele, pläne, vorhaben, erwartung, erwartet, aussicht, geplant, 目标, 计划, 预期, 预测, 展望, objectif, objectifs, prévision, prévisions, objetivo, objetivos, previsión, obiettivo, obiettivi, previsione, meta, previsão, цель, план, планы, прогноз, 目標, 計画, 予想, 목표, 계획, 전망, लक्ष्य, योजना',
    properties: ['target', 'sales-forecast', 'plan', 'expectation', 'target-missed'],
  },
  {
    words:
      'strategy, expansion, international, abroad, global, strategie, ausland, weltweit, 战略, 策略, 国际化, 海外, 出海, 扩张, stratégie, étranger, estrategia, extranjero, expansión, strategia, estero, espansione, estratégia, expansão, стратегия, расширение, зарубеж, 戦略, 海外展開, 전략, 해외, 진출, रणनीति, विस्तार',
    properties: ['strategy', 'number-of-markets', 'plan'],
  },
  {
    words:
      'markets, countries, number of countries, where sold, how many countries, märkte, länder, wie viele länder, 市场数, 国家, 多少国家, 进入的市场, pays, marchés, países, mercados, paesi, mercati, страны, рынки, страны присутствия, 国数, 국가, 진출국, देश, बाजार, landen, kraje, ülke, negara, quốc gia, ประเทศ, دول',
    properties: ['number-of-markets', 'availability'],
  },
  {
    words:
      'resellers, reseller, importer, importers, third-party, grey market, unauthorised, händler, importhändler, wiederverkäufer, importeur, grauimport, drittanbieter, 经销商, 代购, 水货, 第三方, revendeurs, revendeur, importateurs, revendedores, distribuidores, importadores, rivenditori, importatori, реселлеры, перекупщики, продавцы, серый рынок, 転売, 代理店, 리셀러, 판매점, विक्रेता',
    properties: ['resellers', 'sales-channel'],
  },
  {
    words:
      'reason, reasons, why, because, cause, grund, gründe, warum, weshalb, wieso, weil, begründung, 原因, 为什么, 理由, 为何, raison, raisons, pourquoi, razón, razones, por qué, motivo, motivos, ragione, perché, motivi, razão, por que, причина, почему, なぜ, 이유, 왜, कारण, क्यों, reden, waarom, powód, dlaczego, neden, niçin, alasan, mengapa, lý do, tại sao, เหตุผล, ทำไม, سبب, لماذا',
    properties: ['reason'],
  },
  {
    words:
      'iot, iot devices, connected devices, smart home, internet of things, vernetzte geräte, smart-home-geräte, 物联网, 连接设备, 智能家居, objets connectés, dispositivos conectados, dispositivi connessi, устройства интернета вещей, умный дом, コネクテッド, スマートホーム, 사물인터넷, 연결 기기, 스마트홈',
    properties: ['connected-devices'],
  },
  {
    words:
      'car, cars, electric car, ev, su7, vehicle, vehicles, auto, autos, elektroauto, elektroautos, fahrzeug, 汽车, 电动车, 电动汽车, 车, voiture, voiture électrique, coche, coche eléctrico, auto elettrica, macchina, carro, carro elétrico, автомобиль, машина, электромобиль, 車, 電気自動車, 자동차, 전기차, कार, इलेक्ट्रिक कार, samochód, araba, otomobil, mobil, ô tô, รถยนต์, سيارة',
  },
  {
    words:
      'injunction, ban, banned, blacklist, lawsuit, court, sued, patent, patents, verbot, verboten, gericht, klage, einstweilige verfügung, patente, schwarze liste, 禁令, 禁售, 诉讼, 法院, 黑名单, 起诉, 专利, interdiction, interdit, tribunal, procès, brevet, prohibición, prohibido, demanda, juicio, divieto, causa, brevetto, proibição, processo, запрет, суд, иск, патент, черный список, 差し止め, 訴訟, 特許, 금지, 소송, 특허, प्रतिबंध, मुकदमा, पेटेंट',
  },
  {
    words:
      'domain, web address, website, url, internet address, webseite, internetadresse, adresse, 域名, 网址, 官网, 网站, domaine, site web, adresse web, dominio, sitio web, sito, domínio, домен, сайт, ドメイン, サイト, 도메인, 웹사이트, डोमेन, वेबसाइट',
    properties: ['domain-name', 'domain-price'],
  },
  {
    words:
      'models, members, generations, lineup, family, series, how many models, modelle, generationen, reihe, serie, familie, 型号, 系列, 几代, 成员, 家族, modèles, gamme, générations, modelos, generaciones, gama, modelli, generazioni, gerações, модели, поколения, серия, линейка, モデル, シリーズ, 世代, 모델, 시리즈, 세대, मॉडल, सीरीज',
    properties: ['members', 'naming-gap'],
  },
  {
    words:
      'difference, not to be confused, confused with, distinct, unterschied, verwechseln, verwechslung, 区别, 不同, 混淆, différence, confondre, diferencia, confundir, differenza, confondere, diferença, разница, отличие, 違い, 차이, अंतर',
    properties: ['distinct-from'],
  },
  {
    words:
      'android version, based on, kernel, aosp, basiert auf, basis, 基于, 底层, basé sur, basado en, basato su, baseado em, основан на, ベース, 기반, आधारित',
    properties: ['based-on', 'operating-system'],
  },
  {
    words:
      'reservations, preorders, preorder, pre-orders, registrations, vorbestellungen, vorbestellung, vormerkungen, 预约, 预约量, 预订, précommandes, reservas, prenotazioni, предзаказы, предзаказ, 予約, 예약, 사전 예약',
    properties: ['reservations'],
  },
  {
    words:
      'frozen funds, frozen, seized, blocked money, tax, taxes, eingefroren, eingefrorene gelder, beschlagnahmt, steuern, steuer, 冻结, 冻结资金, 税, fonds gelés, impôts, fondos congelados, impuestos, fondi congelati, tasse, замороженные средства, налоги, 凍結, 税金, 동결, 세금',
    properties: ['frozen-funds'],
  },
];

/** What entities are. */
const ENTITY_NOTIONS: readonly Notion[] = [
  {
    words:
      'fitness tracker, fitness trackers, activity tracker, fitness band, fitness bracelet, fitness wristband, fitness-band series, wristband, wristbands, smart bracelet, smartband, smart band, band, tracker, wearable, wearables, step counter, pedometer, fitnessarmband, fitnessarmbänder, fitnessband, fitness-tracker, fitnesstracker, aktivitätstracker, armband, schrittzähler, 手环, 智能手环, 运动手环, 可穿戴, 可穿戴设备, 穿戴设备, 计步器, bracelet, bracelet connecté, bracelet d’activité, pulsera, pulsera inteligente, pulsera de actividad, braccialetto, bracciale, bracciale fitness, pulseira, pulseira inteligente, браслет, фитнес-браслет, фитнес браслет, фитнес-трекер, трекер, фітнес-браслет, リストバンド, スマートバンド, 活動量計, バンド, フィットネストラッカー, 밴드, 스마트 밴드, 스마트밴드, 손목 밴드, 피트니스 밴드, 피트니스 트래커, 웨어러블, बैंड, फिटनेस बैंड, फिटनेस ट्रैकर, स्मार्ट बैंड, opaska, opaska fitness, inteligentna opaska, bileklik, akıllı bileklik, gelang, gelang pintar, vòng đeo tay, vòng tay thông minh, สายรัดข้อมือ, สายรัดข้อมืออัจฉริยะ, سوار, سوار ذكي, صميد, aktivitetsarmband, fitness náramek, náramek',
  },
  {
    words:
      'headphones, headphone, earphones, earphone, earbuds, earbud, in-ear, in-ears, in-ear headphones, headset, ear buds, kopfhörer, ohrhörer, ohrstöpsel, in-ear-kopfhörer, in-ear-kopfhörer-reihe, 耳机, 入耳式耳机, 耳塞, écouteurs, casque, oreillettes, auriculares, audífonos, cascos, auricolari, cuffie, cuffiette, fones, fones de ouvido, auscultadores, наушники, гарнитура, навушники, イヤホン, イヤフォン, ヘッドホン, ヘッドフォン, 이어폰, 헤드폰, इयरफोन, ईयरफोन, हेडफोन, oordopjes, oortjes, koptelefoon, słuchawki, kulaklık, kulaklıklar, tai nghe, หูฟัง, سماعات, سماعة, hörlurar, sluchátka',
  },
  {
    words:
      'power bank, powerbank, power banks, power pack, portable battery, portable batteries, portable charger, external battery, battery pack, mobile power, zusatzakku, zusatzakkus, externer akku, mobiler akku, akku, akkupack, ladegerät, 移动电源, 充电宝, 行动电源, 尿袋, batterie externe, chargeur portable, batería externa, batería portátil, cargador portátil, batteria esterna, caricabatterie portatile, bateria externa, carregador portátil, внешний аккумулятор, повербанк, пауэрбанк, портативное зарядное, портативный аккумулятор, павербанк, モバイルバッテリー, 充電器, 보조배터리, 보조 배터리, 파워뱅크, 파워 뱅크, पावर बैंक, पावरबैंक, externe batterij, bank energii, taşınabilir şarj, pin dự phòng, sạc dự phòng, เพาเวอร์แบงก์, พาวเวอร์แบงค์, แบตสำรอง, باور بنك, بنك طاقة, شاحن متنقل, powerbanka',
  },
  {
    words:
      'operating system, os, firmware, rom, custom rom, roms, android rom, mobile os, phone software, phone system, system software, android skin, skin, user interface, interface, ui, launcher, android distribution, android system, betriebssystem, betriebssysteme, oberfläche, benutzeroberfläche, bedienoberfläche, android-oberfläche, android-distribution, software, 系统, 操作系统, 手机系统, 安卓系统, 固件, 刷机包, 刷机, 第三方rom, 界面, 软件, système d’exploitation, système, surcouche, logiciel, sistema operativo, capa de personalización, capa, interfaz, interfaccia, interfaccia utente, sistema operacional, операционная система, ос, прошивка, оболочка, система, операційна система, オペレーティングシステム, ファームウェア, ソフトウェア, 基本ソフト, 운영체제, 운영 체제, 펌웨어, 커스텀 롬, 소프트웨어, ऑपरेटिंग सिस्टम, सॉफ्टवेयर, फर्मवेयर, besturingssysteem, system operacyjny, nakładka, oprogramowanie, işletim sistemi, arayüz, yazılım, sistem operasi, antarmuka, hệ điều hành, giao diện, ระบบปฏิบัติการ, نظام التشغيل, نظام تشغيل, واجهة, operativsystem, operační systém',
  },
  {
    words:
      'custom rom, custom android, custom firmware, alternative android, community rom, community android, aftermarket firmware, freies android, alternatives android, custom-rom, 第三方rom, 自定义rom, 第三方系统, rom personnalisée, rom alternative, rom personalizada, кастомная прошивка, кастом, カスタムrom, 커스텀 롬, कस्टम रोम',
  },
  {
    words:
      'phablet, phablets, large phone, big phone, big-screen phone, phablet series, phablet-reihe, großes telefon, großes smartphone, 大屏手机, 平板手机, 大屏, phablette, фаблет, ファブレット, 패블릿, फैबलेट',
  },
  {
    words:
      'phone, phones, smartphone, smartphones, mobile phone, mobile, handset, cell phone, cellphone, telefon, telefone, handy, handys, mobiltelefon, 手机, 智能手机, 电话, téléphone, téléphones, portable, teléfono, teléfonos, móvil, móviles, celular, telefono, telefoni, cellulare, celulares, телефон, телефоны, смартфон, смартфоны, мобильник, スマートフォン, スマホ, 携帯, 携帯電話, 스마트폰, 휴대폰, 폰, 핸드폰, स्मार्टफोन, फोन, मोबाइल, telefoon, telefony, smartfon, smartfony, akıllı telefon, ponsel, hp, điện thoại, โทรศัพท์, สมาร์ทโฟน, มือถือ, هاتف, هواتف, جوال, mobil',
  },
  {
    words:
      'flagship, flagship phone, top model, high-end, flaggschiff, spitzenmodell, oberklasse, 旗舰, 旗舰手机, 旗舰机, vaisseau amiral, haut de gamme, buque insignia, gama alta, top di gamma, флагман, フラッグシップ, 플래그십, फ्लैगशिप',
  },
  {
    words:
      'budget, budget phone, cheap phone, low-cost, low-priced, affordable, budget brand, günstig, günstige, günstiges handy, billig, einsteiger, 低价, 便宜, 千元机, 性价比, 入门, 平价, pas cher, abordable, entrée de gamme, barato, económico, económica, economico, economica, gama baja, бюджетный, дешевый, недорогой, 格安, 低価格, 저가, 보급형, 가성비, सस्ता, सस्ते, किफायती',
  },
  {
    words:
      'sub-brand, subbrand, brand, brands, phone brand, independent brand, marke, marken, untermarke, eigenständige marke, handymarke, 品牌, 子品牌, 独立品牌, 手机品牌, marque, sous-marque, marca, submarca, sottomarca, marchio, бренд, суббренд, марка, ブランド, サブブランド, 브랜드, 서브 브랜드, ब्रांड, merk, submerk, marka, alt marka, merek, sub-merek, thương hiệu, แบรนด์, علامة تجارية, märke, značka',
  },
  {
    words:
      'company, corporation, firm, group, business, enterprise, chinese company, electronics company, phone maker, maker, unternehmen, firma, konzern, gesellschaft, hersteller, elektronikhersteller, handyhersteller, 公司, 企业, 集团, 科技公司, 手机厂商, 厂商, 厂家, entreprise, société, constructeur, fabricant, groupe, empresa, compañía, fabricante, azienda, società, produttore, companhia, компания, корпорация, фирма, производитель, компанія, 会社, 企業, メーカー, 회사, 기업, 그룹, 제조사, कंपनी, bedrijf, onderneming, przedsiębiorstwo, şirket, üretici, perusahaan, công ty, บริษัท, شركة, الشركة, företag, společnost',
  },
  {
    words:
      'online shop, online store, shop, store, webshop, web shop, e-shop, official store, internet shop, onlineshop, online-shop, laden, geschäft, internetshop, 商城, 网店, 网上商城, 商店, 官方商城, 店铺, boutique, boutique en ligne, magasin, magasin en ligne, tienda, tienda online, tienda en línea, negozio, negozio online, loja, loja online, магазин, интернет-магазин, онлайн-магазин, オンラインショップ, ショップ, ストア, 온라인 스토어, 스토어, 쇼핑몰, 매장, स्टोर, दुकान, ऑनलाइन स्टोर, winkel, webwinkel, sklep, sklep internetowy, mağaza, online mağaza, toko, toko online, cửa hàng, ร้านค้า, ร้านค้าออนไลน์, متجر, butik, obchod',
  },
  {
    words:
      'us, usa, u.s., united states, america, american, vereinigte staaten, amerika, amerikanisch, us-shop, 美国, 美國, états-unis, américain, estados unidos, ee.uu., eeuu, stati uniti, сша, америка, アメリカ, 米国, 미국, अमेरिका, verenigde staten, stany zjednoczone, abd, amerika serikat, mỹ, สหรัฐ, امريكا, الولايات المتحدة',
  },
  {
    words:
      'india, indian, indien, indisch, indische, indischen, 印度, inde, indio, índia, indiano, индия, индийский, індія, インド, 인도, भारत, भारतीय, इंडिया, indie, indyjski, hindistan, ấn độ, อินเดีย, الهند',
  },
  {
    words:
      'china, chinese, chinesisch, chinesische, chinesischer, 中国, chine, chinois, chinoise, chino, cina, cinese, chinês, китай, китайский, китайская, チャイナ, 중국, चीन, चीनी, chiny, chiński, çin, tiongkok, trung quốc, จีน, الصين, kina',
  },
  {
    words:
      'accessories, accessory, cases, peripherals, zubehör, hüllen, 配件, 周边, accessoires, accesorios, accessori, acessórios, аксессуары, аксесуари, アクセサリー, 액세서리, सहायक उपकरण, akcesoria, aksesuar, aksesuarlar, aksesoris, phụ kiện, อุปกรณ์เสริม, إكسسوارات, tillbehör',
    properties: ['products-announced', 'products-at-launch', 'products-expected', 'status'],
  },
  {
    words:
      'person, people, entrepreneur, businessman, manager, executive, unternehmer, geschäftsmann, 企业家, 商人, 人物, 高管, homme d’affaires, empresario, imprenditore, empresário, предприниматель, бизнесмен, 実業家, 起業家, 기업가, 사업가, उद्यमी, व्यवसायी, ondernemer, przedsiębiorca, girişimci, pengusaha, doanh nhân, นักธุรกิจ, رجل أعمال',
  },
  {
    words:
      'spokesman, google vp, vp of android, vp, international head, vice president global, google android, android manager, vr, virtual reality, oculus, virtuelle realität, 虚拟现实, réalité virtuelle, realidad virtual, realtà virtuale, виртуальная реальность, 仮想現実, 가상현실',
  },
];

/** Numbers of generations in words. */
const NUMBER_NOTIONS: readonly Notion[] = [
  { words: '2, two, zwei' },
  { words: '3, three, drei' },
  { words: '4, four, vier' },
  { words: '5, five, fünf' },
  { words: '6, six, sechs' },
  { words: '7, seven, sieben' },
  { words: '8, eight, acht' },
  { words: '9, nine, neun' },
  { words: '10, ten, zehn' },
];

export const NOTIONS: readonly Notion[] = [...FACT_NOTIONS, ...ENTITY_NOTIONS, ...NUMBER_NOTIONS];
