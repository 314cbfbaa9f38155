import { fold } from "../fold.js";
import { createTable, type Table } from "../table.js";

/** A classifier or measure. */
export interface Unit {
  /** The same in both scripts: the first form of its row, in Traditional. */
  readonly id: string;
  /** What it counts or measures: people, occurrences, organisations, item, area … */
  readonly dimension: string;
  /** Folded characters that make another word of it: 人民 after 人. */
  readonly notBefore: string;
  /** ISO 4217; null for 元, which may be any dollar or yuan; undefined for what is no money. */
  readonly currency?: string | null;
}

/**
 * Rows of one dimension, divided by spaces: a unit, `=` and its other forms divided by `|`,
 * `!` and the characters that may not follow.
 */
const ROWS: Readonly<Record<string, string>> = {
  people:
    "人!民大才工道文權格情心事均物造次為类類体體選选手質质證 名!单字为称额 位!置於于数數 口!岸氣气味腔號号罩徑径 員!工会會 代表",
  // 人次 are visits: one person may make several.
  occurrences:
    "人次 家次=家(次)|间次 次!序要日元品貸贷 趟 回!應应家到到來来升報报復复顧顾歸归 遍 下!午跌降調调落列旬 輪!候胎流椅 班次 車次 航班 架次 場次 番 例次 台次 宗次 輛次 批次 戶次",
  organisations:
    "家!庭中人具居電电長长屬属禽園园門门族鄉乡 間!諜谍隔接距 所!有以得謂谓在屬属需 部門 機構 企業 公司 單位 院校 大學 學校 高校 醫院 大廠 社團",
  households: "家庭 戶!外口籍 户人家",
  item: "個!資资股別别性體体案月多半星小鐘钟 項!目鏈链圈 份!額额子量 條!例件約约款理文 件!数 篇!幅章 種!植子類类族 款!項项式待 套!現现餐 批!評评准發发次 張!家揚扬 部!分份門门署隊队長长委位落族 本!地港報报澳土身來来人科來 支!持援付出 塊!錢钱 片!區区段面 棵 株 枚 粒 顆 封!閉闭鎖锁控 幅!度員 座!談谈位標标 幢 棟 艘 隻 把 瓶 杯 盒 箱 袋 包!括含圍围裝装 盞 首!先都席次相爾尔批家要個个日期長长 首歌 扇 道!路歉德理具教 面!積积對对臨临向前板粉 根!據据本源 對!外於于手象方話话比抗策应應稱称待付 組!織织成合建長长 筆!者錄录試试名 單!位一元 類 環 節!目日約约省能假奏 課!程題题 堂 句!子話 字!幕母符句 頁 版!本塊块權权圖图面 冊 集!團团體体中合會会成資资裝装 卷 大!步學学家陸陆樓楼廈厦會会人道型眾众規规選选賽赛約约使 項目 間屋 伙 劑 床!位上 方!面案法便向式米針针位程 站!式點点在台長长 站點 路 線!路上下索 篇章 宗罪 步!驟骤伐入行 桌 碗 聲!音明 輪賽 床位 座位 崗位 職位 學位 席!位 席位 席次 版面 波!動动及羅罗兰蘭 劑次 校!長长園园内 方 隊!伍員员長长友 支隊 口井 個站 點!擊击名 針!對对 手 期!間间望待貨货限內内中末 屆!時时滿满 代!表替價价理 版次 宿舍 名額 環節 車站 院!長长士校子友 樽",
  cases: "宗!教旨師师 起!訴诉點点來来初草碼码床到步伏飛飞源因底 例!如外行證证會会子 個案 案!件例情 單案",
  vehicles:
    "輛!次 架!構构次設设 台!湾灣商胞州北南中风風上 班機 班!子主制級级底倒別别師师房會会組组學学 車!禍祸輛辆次辆站速上主資资",
  animals: "頭!部號版痛條目 匹!配 尾!聲声部",
  events: "場!地館馆面所景合外次中 局!長长面部限 回合 盤 場次賽事",
  floors: "層!面次級级 層樓 樓!宇層层市梯價价盤盘主房",
  // 度 is read by what stands around it: see degrees.ts.
  levels: "級!別别數数 度!假過过量身日数 等!級级",
  ages: "歲!月 周歲",
  nights: "晚!上會会間间報报宴飯饭餐期年 夜!間间晚市里裡",
  places:
    "地!區区方鐵铁产產點点震址位盘盤下面 國!際际內内務务产產有會会慶庆 國家 地方 城市 州 省!級级份 縣!級级长長 市!場场民值 鎮 鄉 村!民 區!域議议間间隔别別内內 處!理於于長长罰罚分境方以置",
  score:
    "分!之別别享析鐘钟鈡店行公局支配布子類类數数校區区工成為为擔担流拆開开段銷销隔手辨部 票!房據据價价選选 標準分",
  multiple: "倍!增感受加數数",
  "percentage-point": "個百分點 百分點=百分点",
  basis: "個基點 基點=点子",
  percent: "% 巴仙",
  length:
    "公里=千米|km|KM 米!飯饭粉其蘭兰酒 公尺 厘米=釐米|公分|cm 毫米=mm 微米 納米=nm|奈米 海里=海浬|浬 英里=哩 英尺=呎|英呎 英寸=吋|英吋 里!面程斯昂約约 尺!寸度 丈!夫 寸 m 碼!頭头",
  area: "平方米=平米|平方公尺|㎡ 平方公里=平方千米|km2|㎢ 平方呎=平方英尺|呎 平方英里 公頃 畝=亩|市畝 英畝 坪!洲石輋 平方尺 平方厘米",
  volume: "立方米=立方公尺|m3|立方 公升=升|L 毫升=ml|mL 加侖 桶!裝装 立方呎",
  mass: "噸=公吨|吨位 公斤=千克|kg|KG 克!服林里拉羅罗蘭兰隆 斤 磅!礴 盎司=安士 毫克=mg 微克 萬噸級 擔!任心保憂忧當当",
  speed: "公里/小時=公里每小時|km/h 米/秒=米每秒|m/s 馬赫",
  temperature: "攝氏度=℃|°C 華氏度",
  energy:
    "千瓦時=度電|kWh 兆瓦時=MWh 千瓦=kW 兆瓦=MW 吉瓦=GW 瓦!斯 千卡=大卡 卡路里 馬力 伏!特擊击 安培 焦耳",
  data: "TB GB MB KB 比特 字節 Gbps Mbps",
  frequency: "赫茲=Hz|HZ 兆赫=MHz 吉赫=GHz 毫巴 百帕=hPa 帕斯卡 分貝=dB",
};

/** Money: a currency and the words for it after a number. */
const MONEY: Readonly<Record<string, string>> = {
  HKD: "港元=元港币|元港元|港币|港纸 蚊!子帳帐香",
  CNY: "人民幣=元人民币|元(人民币)|圆人民币",
  USD: "美元=元美金|元美元|美金",
  EUR: "歐元",
  GBP: "英鎊",
  JPY: "日圓=日元|円",
  TWD: "新台幣=元新台币|元台币|台币",
  MOP: "澳門元=澳门币|葡币|澳门幣",
  AUD: "澳元",
  CAD: "加元=加币",
  NZD: "紐元=新西兰元",
  SGD: "新加坡元=坡元|坡纸|新元",
  KRW: "韓元=韩圜|韩圆|韩币",
  CHF: "瑞士法郎=瑞郎",
  RUB: "盧布",
  THB: "泰銖",
  MYR: "林吉特=令吉|马币",
  PHP: "披索=菲律宾比索",
  INR: "印度盧比=卢比",
  VND: "越南盾",
  // 元 alone is yuan, Hong Kong dollar or Taiwan dollar: the newspaper knows, the sentence may not.
  "": "元!旦首朝素老帥帅宇件月年朗化 塊錢 圓!滿满形桌 角!度色落逐 毫子",
};

function* parseRows(): Generator<readonly [string, Unit]> {
  for (const [dimension, rows] of Object.entries(ROWS)) {
    for (const row of rows.split(" ")) yield* parseRow(row, { dimension });
  }
  for (const [currency, rows] of Object.entries(MONEY)) {
    for (const row of rows.split(" ")) {
      yield* parseRow(row, { dimension: "money", currency: currency === "" ? null : currency });
    }
  }
}

function* parseRow(row: string, rest: Omit<Unit, "id" | "notBefore">): Generator<readonly [string, Unit]> {
  const [words = "", veto = ""] = row.split("!");
  const [id = "", aliases = ""] = words.split("=");
  const unit: Unit = { id, notBefore: fold(veto), ...rest };
  for (const word of [id, ...aliases.split("|")]) if (word !== "") yield [word, unit];
}

/** Classifiers, measures and currencies by their words. */
export const UNITS: Table<Unit> = createTable(parseRows());
