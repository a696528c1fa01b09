/** Names that are the same in several languages: who else figures may belong to, and who counts. */
import type { WordList } from '@/claims/words/word-list';

/** Other companies, their products and their systems. A figure that the sentence gives to one of them is no claim. */
export const RIVALS: WordList = `the latter|the former|letzterer?|letzteres|后者|前者|对手|samsung|samsungs?|apple|apples|huawei|huaweis|honor|oppo|oppos|vivo|vivos|oneplus|one plus|realme|iqoo|lenovo|lenovos|motorola|moto|lg|sony|sonys|htc|nokia|nokias
  |zte|meizu|meizus|coolpad|tcl|alcatel|gionee|letv|leeco|smartisan|nubia|hisense|doogee|ulefone|elephone|umi|tecno|infinix|itel|transsion|micromax|karbonn|lava|intex|spice|jio|reliance jio|carbon mobile
  |nothing phone|fairphone|blackberry|palm|asus|acer|hp|dell|toshiba|sharp|panasonic|philips|siemens|bosch|dyson|irobot|roborock|ecovacs|midea|gree|haier|skyworth|konka|changhong
  |google|googles|alphabet|microsoft|amazon|amazons|facebook|meta|twitter|netflix|snapchat|whatsapp|instagram|tiktok|bytedance|alibaba|alibabas|tencent|tencents|baidu|jd|jd.com|jingdong|netease|sina|weibo|wechat|qq|meituan|didi|didi kuaidi|pinduoduo|taobao|tmall|qihoo|qihoo 360|youku
  |flipkart|snapdeal|paytm|ola|uber|ubers|lyft|airbnb|dropbox|palantir|spacex|pinterest|square|stripe|slack|flipboard|tesla|teslas|byd|nio|xpeng|li auto|bmw|mercedes|volkswagen|toyota|porsche|geely|great wall
  |intel|qualcomm|mediatek|nvidia|amd|tsmc|foxconn|flextronics|inventec|arm|broadcom|spreadtrum|unisoc|huami|amazfit|zepp|ninebot|segway|yeelight|viomi|roidmi|zimi|smartmi|dreame|segway ninebot
  |fitbit|fitbits|garmin|garmins|jawbone|jawbones|misfit|withings|polar|suunto|fossil|pebble|pebbles|whoop|oura|imoo|bbk|xtc|lifesense|ryeex|boat|noise|fire-boltt|fire boltt|runtastic
  |ericsson|bosch|alcatel-lucent|telekom|vodafone|china mobile|china unicom|china telecom|verizon|at&t|t-mobile|telefonica|orange
  |iphone|iphones|ipad|ipads|apple watch|apple watches|airpods|ipod|galaxy [a-z]?\\d{1,2}|galaxy note|galaxy|galaxys|gear fit|gear s?|pixel|nexus|nexus \\d|moto [a-z]|xperia|lumia|surface|zenfone|p\\d+ (pro|lite)|ascend|mate \\d+|nova \\d|oneplus \\d\\w?|one m\\d|redmagic
  |android|androids?|ios|windows phone|windows|tizen|symbian|emui|coloros|flyme|funtouch|oxygenos|harmonyos|harmony os|hongmeng|touchwiz|one ui|sense ui|lineageos|lineage os|cyanogen os|cyanogen inc|paranoid android|firefox os|ubuntu touch|yun ?os|wear os|android wear|watchos
  |flex|charge hr|charge \\d|up3|up move|vivofit|mi fit|honor band( \\d+)?|band 3e|vivosmart|galaxy fit|gear fit2
  |poco|pocos|pocophone( f\\d)?|poco [a-z]\\d( pro| gt)?
  |三星|苹果|蘋果|华为|華為|荣耀|榮耀|真我|一加|联想|聯想|摩托罗拉|诺基亚|諾基亞|中兴|中興|魅族|酷派|金立|乐视|樂視|锤子|錘子|努比亚|海信|传音|傳音|谷歌|微软|亚马逊|脸书|阿里巴巴|阿里|腾讯|騰訊|百度|京东|京東|网易|新浪|微博|微信|美团|滴滴|拼多多|淘宝|天猫|奇虎|优酷|优步|特斯拉|比亚迪|蔚来|小鹏|理想汽车|格力|美的|海尔|创维|英特尔|高通|联发科|联發科|富士康|华米|华为手环|荣耀手环|佳明|索尼|宏达电|爱立信|中国移动|中国联通|中国电信|鸿蒙|安卓|步步高|小天才|紫米|九号|石头科技|追觅|云米|黑莓|夏普|松下|飞利浦|戴森|联通|蚂蚁金服|字节跳动|抖音|快手|索爱|黑鲨|特百惠|欧珀|维沃|摩拜|小黄车|联想集团`;

/** Xiaomi's products that have no id here. Their figures are nobody's claim. */
export const OWN_WITHOUT_ID: WordList = `mi [1-46-9][a-z]?( pro| lite| se| explorer| edition| ultra)?|mi 1[0-3][a-z]?( pro| lite| ultra| t)?|mi [1-9][0-9]?(i|c|s|t|x|lte| lite| se)|mi pad( \\d)?|mi tv( \\d\\w?)?|mi box|mi mix( \\d\\w?)?|mi max( \\d)?|mi a\\d( lite)?|mi play|mi notebook( air| pro)?|mi book|mi laptop|mi watch( lite)?|mi router( \\w+)?|mi air( purifier)?( \\w+)?|mi home|mi vr|mi drone|mi scooter|mi electric scooter|mi vacuum|mi robot|mi smart scale|mi scale|mi tv stick|mi cc9( pro)?|mi cc9e|yi camera|yi action camera|su7( ultra| max)?|yu7|cyberdog|cyberone|civi|mix (flip|fold)|pad \\d( pro)?|watch s\\d|buds( \\d)?( pro)?
  |电视|電視|平板|路由器|空气净化器|空氣淨化器|净化器|扫地机|盒子|笔记本|笔记本电脑|滑板车|平衡车|汽车|音箱|体重秤|摄像头|插座|电饭煲|空调|冰箱|洗衣机|投影仪|无人机|台灯|门锁|行李箱|背包|自行车|电动车`;

/** What a price may be of besides the entity: nouns of things, per language. */
export const THINGS: Readonly<Record<'en' | 'de' | 'zh', WordList>> = {
  en: `television|televisions|tv|tvs|tv set|set top box|air purifier|purifier|router|tablet|tablets|laptop|notebook|vacuum cleaner|robot vacuum|scooter|rice cooker|camera|action camera|speaker|scale|scales|car|cars|suv|ebike|lamp|light bulb|drone|blood pressure monitor|water purifier|fridge|air conditioner|projector|smart lock|umbrella|suitcase|backpack|pen|sticks?|selfie stick|cinema tickets?|tickets?|meal|coffee|beer|watch|headphones|earphones|earbuds|charger|power bank|phone|smartphone|tracker|strap|case`,
  de: `fernseher|fernsehers|tv gerät|luftreiniger|luftfilter|router|tablet|tablets|notebook|laptop|saugroboter|staubsauger|roller|e scooter|reiskocher|kamera|actioncam|lautsprecher|waage|auto|autos|elektroauto|elektroautos|lampe|drohne|blutdruckmesser|beamer|türschloss|koffer|rucksack|regenschirm|kinokarten?|karten|uhr|kopfhörer|ohrhörer|ladegerät|powerbank|armband|hülle|ersatzarmband|smartphone|telefon|handy`,
  zh: `电视|電視|平板|路由器|净化器|扫地机|盒子|笔记本|滑板车|平衡车|汽车|音箱|体重秤|摄像头|电饭煲|耳机|充电宝|腕带|表带|保护壳|保护套|贴膜`,
};

/** Who counts phones and markets; never who the counted belong to. The first name of a row is the canonical one. */
export const COUNTERS: readonly (readonly [canonical: string, names: WordList])[] = [
  ['IDC', 'idc|国际数据公司|international data corporation'],
  ['Gartner', 'gartner|高德纳'],
  ['Canalys', 'canalys|科纳仕'],
  ['TrendForce', 'trendforce|trend force|集邦咨询|集邦'],
  ['Counterpoint', 'counterpoint|counterpoint research'],
  ['Strategy Analytics', 'strategy analytics|strategyanalytics'],
  ['Omdia', 'omdia'],
  ['IHS', 'ihs|ihs isuppli|ihs markit|ihs technology|isuppli'],
  ['Kantar', 'kantar|kantar worldpanel|comtech'],
  ['CMR', 'cmr|cybermedia research'],
  ['GfK', 'gfk|赛诺'],
  ['IC Insights', 'ic insights'],
  ['ABI Research', 'abi research|abi'],
  ['Juniper', 'juniper|juniper research'],
  ['Wareable', 'wareable'],
  ['Statista', 'statista'],
  ['Digitimes', 'digitimes'],
  ['CINNO', 'cinno|cinno research'],
  ['QuestMobile', 'questmobile'],
  ['App Annie', 'app annie'],
  ['AVC', '奥维云网|avc'],
];

/** Regions by the slug of the packs, with the names that name a market. */
export const REGIONS: readonly (readonly [
  slug: string,
  names: Readonly<Record<'en' | 'de' | 'zh', WordList>>,
])[] = [
  [
    'mainland-china',
    {
      en: 'mainland china|the mainland|chinese mainland',
      de: 'festlandchina|dem chinesischen festland|festland',
      zh: '中国大陆|中國大陸|大陆|内地',
    },
  ],
  [
    'china',
    {
      en: `china|china's|chinese market|(?<=its |their |the )(home|domestic) market|chinese smartphone market|at home|home turf|home country|people's republic`,
      de: `china|chinas|chinesischen( [a-zäöüß]+)?markt(s|es)?|chinesische( [a-zäöüß]+)?markt|heimatmarkt|heimmarkt|heimischen markt|volksrepublik|reich der mitte|im inland`,
      zh: '中国|中國|国内|國內',
    },
  ],
  [
    'india',
    {
      en: `india|india's|indian market|indian smartphone market|the indian|subcontinent`,
      de: 'indien|indiens|indischen( [a-zäöüß]+)?markt(s|es)?|indischen marktes|subkontinent',
      zh: '印度(?!尼西亚)',
    },
  ],
  [
    'us',
    {
      en: `the united states|the us|u.s.|the usa|usa|america|american market`,
      de: 'usa|den vereinigten staaten|amerika|us markt|amerikanischen( [a-zäöüß]+)?markt',
      zh: '美国(?!元)|美國',
    },
  ],
  [
    'europe',
    {
      en: `europe|europe's|european market|western europe|eastern europe|central and eastern europe`,
      de: 'europa|europas|westeuropa|osteuropa|europäischen( [a-zäöüß]+)?markt',
      zh: '欧洲|歐洲|西欧',
    },
  ],
  [
    'asia',
    {
      en: 'asia|southeast asia|south east asia|asia pacific',
      de: 'asien|südostasien',
      zh: '亚洲|東南亞|东南亚|亚太',
    },
  ],
  [
    'outside-china',
    {
      en: 'outside( of)? (mainland )?china|overseas|abroad|international markets|foreign markets|outside its home market',
      de: 'außerhalb chinas|im ausland|auslandsmärkten|ausland|übersee',
      zh: '海外|境外|国外',
    },
  ],
  [
    'germany',
    {
      en: `germany|germany's`,
      de: 'deutschland|deutschlands|hierzulande|bei uns|deutschen markt',
      zh: '德国',
    },
  ],
  ['france', { en: 'france', de: 'frankreich', zh: '法国' }],
  ['spain', { en: `spain|spain's`, de: 'spanien|spaniens', zh: '西班牙' }],
  ['italy', { en: 'italy', de: 'italien', zh: '意大利' }],
  [
    'united-kingdom',
    {
      en: 'the uk|britain|united kingdom|great britain',
      de: 'großbritannien|vereinigten königreich',
      zh: '英国',
    },
  ],
  ['poland', { en: 'poland', de: 'polen', zh: '波兰' }],
  ['austria', { en: 'austria', de: 'österreich', zh: '奥地利' }],
  ['russia', { en: `russia|russia's`, de: 'russland|russlands', zh: '俄罗斯' }],
  ['ukraine', { en: 'ukraine', de: 'ukraine', zh: '乌克兰' }],
  ['indonesia', { en: `indonesia|indonesia's`, de: 'indonesien|indonesiens', zh: '印度尼西亚|印尼' }],
  ['malaysia', { en: 'malaysia', de: 'malaysia', zh: '马来西亚' }],
  ['singapore', { en: 'singapore', de: 'singapur', zh: '新加坡' }],
  ['philippines', { en: 'the philippines', de: 'den philippinen|philippinen', zh: '菲律宾' }],
  ['vietnam', { en: 'vietnam', de: 'vietnam', zh: '越南' }],
  ['thailand', { en: 'thailand', de: 'thailand', zh: '泰国' }],
  ['japan', { en: 'japan', de: 'japan', zh: '日本' }],
  ['korea', { en: 'korea|south korea', de: 'korea|südkorea', zh: '韩国' }],
  ['taiwan', { en: 'taiwan', de: 'taiwan', zh: '台湾|臺灣' }],
  ['hong-kong', { en: 'hong kong(?! dollar)', de: 'hongkong(?! dollar)', zh: '香港' }],
  ['brazil', { en: 'brazil', de: 'brasilien', zh: '巴西' }],
  ['mexico', { en: 'mexico', de: 'mexiko', zh: '墨西哥' }],
  ['latin-america', { en: 'latin america', de: 'lateinamerika', zh: '拉美|拉丁美洲' }],
  ['africa', { en: 'africa', de: 'afrika', zh: '非洲' }],
  ['middle-east', { en: 'the middle east', de: 'nahen osten', zh: '中东' }],
  ['pakistan', { en: 'pakistan', de: 'pakistan', zh: '巴基斯坦' }],
  ['bangladesh', { en: 'bangladesh', de: 'bangladesch', zh: '孟加拉国' }],
  ['nepal', { en: 'nepal', de: 'nepal', zh: '尼泊尔' }],
  ['turkey', { en: 'turkey', de: 'der türkei', zh: '土耳其' }],
];

/** Segments of a market that a rank, share or sale can be of, besides smartphones. */
export const SEGMENTS: readonly (readonly [
  slug: string,
  names: Readonly<Record<'en' | 'de' | 'zh', WordList>>,
])[] = [
  [
    'wrist-worn',
    {
      en: 'wrist worn|wrist wearables|wristbands?|basic bands|smart bands|fitness bands',
      de: 'fitnessbänder|fitnessarmbänder|armbänder|am handgelenk',
      zh: '腕带|腕戴|腕戴设备|智能手环市场|手环市场',
    },
  ],
  [
    'wearables',
    {
      en: 'wearables?|wearable devices?|wearables market|trackers?|fitness trackers?',
      de: 'wearables?|wearable*|fitness tracker|tracker|fitnesstracker',
      zh: '可穿戴|穿戴设备|智能穿戴',
    },
  ],
  [
    'smartwatches',
    { en: 'smartwatch|smartwatches|smart watches', de: 'smartwatch|smartwatches', zh: '智能手表|智能腕表' },
  ],
  ['tablets', { en: 'tablet market|tablets', de: 'tablet markt|tablets', zh: '平板市场|平板电脑' }],
  [
    'tvs',
    {
      en: 'tv market|television market|smart tvs?|tv makers?',
      de: 'fernsehmarkt|tv markt|fernseher',
      zh: '电视市场|智能电视|电视',
    },
  ],
  ['power-banks', { en: 'power banks', de: 'powerbanks', zh: '移动电源市场|充电宝市场' }],
  ['earphones', { en: 'tws|true wireless|earbuds|headphones', de: 'tws|ohrhörer|kopfhörer', zh: 'tws|耳机' }],
  ['5g', { en: '5g', de: '5g', zh: '5G' }],
  ['4g', { en: '4g|lte', de: '4g|lte', zh: '4G' }],
  [
    'online',
    {
      en: 'online( sales| channels?| market| segment| shipments)?',
      de: 'online( handel| markt| verkauf| kanal)?|onlinehandel',
      zh: '线上|在线',
    },
  ],
  [
    'premium',
    {
      en: 'premium( segment| phones| market)?|high end|flagships',
      de: 'oberklasse|premium( segment)?',
      zh: '高端',
    },
  ],
  [
    'entry-level',
    { en: 'entry level|budget segment|low end', de: 'einstiegsklasse|einsteigersegment', zh: '入门级|低端' },
  ],
  [
    'android',
    {
      en: 'android (phones|smartphones|makers|vendors|market)',
      de: 'android (geräte|smartphones|hersteller)',
      zh: '安卓阵营',
    },
  ],
];
