/** Pinyin without tones, each with its characters. Written by `scripts/search/write-han-readings.ts`. */
export const HAN_READINGS =
  'ai:爱 an:安 ba:巴 ban:办板版 bao:包宝 bei:北备 ben:本 bi:比毕闭 bian:辨边 biao:标表 bie:别 bin:斌 bu:不布步部 cai:裁财 cao:操 ' +
  'ce:测策 ceng:层 cha:差 chan:产 chang:厂场 che:车 cheng:城成称程 chi:尺持池 chong:充 chu:储出初处 chuan:穿 chuang:创 chun:纯 ' +
  'chuo:绰 ci:次辞 cong:従 cun:存寸 da:大搭达 dai:代带待戴袋 dan:单誕 de:的 deng:等 di:低地底第 dian:店点电 ding:定订顶 dong:东冻动董 ' +
  'du:度独 duan:段 dui:对 duo:多 e:额 er:耳 fa:发法 fan:仮販 fang:方防 fei:废 fen:份分 fu:付副富服负 gai:改 gan:感 gang:港 ' +
  'gao:高 ge:个哥格 geng:更 gong:公功工 gou:购 gu:估固股 guan:关官管贯 guang:光 guo:国果 hai:海 han:含 hang:航 hao:号 he:何合荷 ' +
  'hei:黑 hong:红 hou:候后 hu:户虎 hua:划化画话 huan:环 hui:会輝 hun:混 huo:活获货 ji:几基技机籍级继计际集 jia:价家 jian:件兼建监舰间 ' +
  'jiang:奖 jiao:交教 jie:接界结 jin:禁进金 jing:京净竞经镜 jiu:就究 ju:居 jun:军 kai:开 ke:克可科 kuan:款 kuo:扩 la:拉 lai:来 ' +
  'lao:老 le:了 lei:雷 li:利历理离立隶 lian:联连 liang:亮量 lie:列 lin:林 ling:令齢龄 long:龙 lv:履率 lve:略 mai:卖 me:么 mei:美 ' +
  'men:门 mi:米 mian:面 ming:名明 mu:募幕母目 na:哪 nei:内 neng:能 ni:尼拟 nian:年 niao:尿 pai:拍排湃牌 pei:配 peng:澎 ' +
  'pian:便片 piao:票 pin:品 ping:屏平评 pu:铺 qi:企器旗期气汽起 qian:前千钱 qin:亲勤 qu:区取 quan:权 ren:人任 ri:日 rong:容融 ru:入 ' +
  'ruan:软 sai:塞 san:三 se:色 shang:上商赏 shao:少 she:摄社设 shen:什身 sheng:生 shi:世事使始实市师式时示适 shou:収受售手收首 shu:属数束 ' +
  'shua:刷 shui:水税 shun:顺 si:司思 song:訟讼 su:素诉 suan:酸 sui:岁 suo:所 tai:台 te:特 ti:替 tiao:调 ting:停 tong:同统 ' +
  'tou:头投 tuan:团 tui:推退 wai:外 wang:望网 wei:为位味违 wu:务物 xi:席系 xia:下 xian:先显现衔 xiang:乡像想相项 xiao:小校淆销骁 ' +
  'xie:卸携 xin:心新芯 xing:型性行 xu:续虚许 xue:学血 yan:研 yang:氧 ye:业 yi:一义宜役意益移 yin:印因 ying:应英荧营 yong:泳用 ' +
  'you:又有柚游由 yu:予于域育雨预 yuan:元原员源院 yue:月约跃 yun:运 zai:在载 zao:造 ze:责 zhan:占展战站 zhang:张掌长 zhao:照 zhe:者 ' +
  'zheng:争 zhi:値值制址执支智止职 zhong:中种终重 zhou:周 zhu:株 zhuan:专转 zhun:准 zhuo:卓 zi:子字自资 zong:总 zu:族 zui:最 zuo:作';
