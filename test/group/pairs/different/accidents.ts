import type { ReportPair } from "../pair.js";
import { told } from "../told.js";

/** Accidents, fires and rescues of one kind, at another place or on another day. */
export const accidents: readonly ReportPair[] = [
  {
    name: "two road accidents on one day",
    left: told("a bus and a lorry, other words", "left"),
    right: {
      newspaper: "維港時報",
      published: "2025-03-19",
      text: `吐露港公路貨車撼的士 四傷
【維港時報訊】吐露港公路昨晚發生交通意外，一輛輕型貨車在科學園段切線時失控，撞向一輛的士，四人受傷。
的士司機頭部受創，一度被困，由消防員救出，與三名乘客送往威爾斯親王醫院治理。
警方封閉一條行車線調查，貨車司機姓鄧，涉嫌危險駕駛被捕。`,
    },
  },
  {
    name: "two pedestrians on one day",
    left: {
      newspaper: "晨星晚報",
      published: "2025-06-03",
      text: `婦人深水埗過馬路遭小巴撞斃
【晨星晚報訊】72歲婦人昨日清晨在深水埗長沙灣道橫過馬路時，遭一輛專線小巴撞倒，送院後不治。
小巴司機56歲，涉嫌危險駕駛引致他人死亡被捕，警方呼籲目擊者聯絡西九龍總區特別調查隊。`,
    },
    right: {
      newspaper: "海港日報",
      published: "2025-06-03",
      text: `老翁筲箕灣過馬路遭電車撞傷
【海港日報訊】81歲老翁昨日下午在筲箕灣道橫過電車路時，遭一輛電車撞倒，頭部受傷，送院時昏迷。
電車司機39歲，通過酒精測試，警方呼籲目擊者聯絡港島總區特別調查隊。`,
    },
  },
  {
    name: "two coach crashes in one week",
    left: {
      newspaper: "南方早报",
      published: "2025-08-06",
      text: `岭东一大巴侧翻致5死18伤
本报讯 8月5日7时许，一辆大客车在桂海高速岭东段K128处侧翻，造成5人死亡、18人受伤。
事发时车上共有34人，为某旅行社组织的夏令营师生。
桂岭市成立事故调查组，涉事驾驶员冉某已被控制。`,
    },
    right: {
      newspaper: "北原晨报",
      published: "2025-08-10",
      text: `松城一大巴坠桥致9死12伤
本报讯 8月9日16时许，一辆大客车在松城市清水河大桥撞断护栏坠落，造成9人死亡、12人受伤。
事发时车上共有21人，多为外出务工返乡人员。
北原省政府成立事故调查组，涉事客运公司负责人已被控制。`,
    },
  },
  {
    name: "two flats on fire in one night",
    left: told("a flat on fire, figures differ", "left"),
    right: {
      newspaper: "海港日報",
      published: "2025-01-08",
      text: `將軍澳景林邨單位起火 母女送院
【海港日報訊】將軍澳景林邨景楠樓一個單位昨晚起火，消防開動一條喉及派出一隊煙帽隊，約半小時將火救熄。
41歲母親及9歲女兒吸入濃煙不適，送往將軍澳醫院治理，情況穩定。
約一百二十名居民自行疏散，消防懷疑由電動滑板車充電引起。`,
    },
  },
  {
    name: "two factory fires",
    left: {
      newspaper: "江城晚报",
      published: "2025-04-22",
      text: `江城一家具厂起火 无人员伤亡
本报讯 21日凌晨2时15分，江城市东湖区一家具厂发生火灾，过火面积约600平方米。
消防救援部门出动12辆消防车、58名消防员，凌晨5时将明火扑灭，无人员伤亡。
起火原因正在调查，东湖区已组织家具企业开展安全检查。`,
    },
    right: told("a factory fire, Simplified and Traditional", "left"),
  },
  {
    name: "two mine accidents",
    left: told("a flooded mine, day one and day three", "left"),
    right: {
      newspaper: "江城晚报",
      published: "2024-11-16",
      text: `黔水红石沟煤矿瓦斯事故 4人遇难
本报讯 15日3时10分，黔水省红石沟煤矿发生瓦斯突出事故，当班下井52人，48人安全升井，4人遇难。
遇难者遗体已于昨日下午全部找到，善后工作正在进行。
黔水省能源局责令全省同类矿井停产检查。`,
    },
  },
  {
    name: "two falls at work",
    left: told("a worker's fall, order turned round", "left"),
    right: {
      newspaper: "維港時報",
      published: "2025-05-08",
      text: `元朗貨倉維修冷氣 技工墮樓不治
【維港時報訊】元朗東成里一個貨倉昨日發生致命工業意外，一名35歲冷氣技工在天台維修時踏穿膠瓦，墮下五米，送院後不治。
勞工處已派員到場調查，並向負責人發出暫時停工通知書。
工業傷亡權益會促請當局加強巡查小型維修工程。`,
    },
  },
  {
    name: "two hikers lost on one weekend",
    left: {
      newspaper: "海港日報",
      published: "2025-10-20",
      text: `男子獨登馬鞍山失聯 救援隊徹夜搜索
【海港日報訊】一名45歲男子上周六獨自登上馬鞍山後失去聯絡，家人報警求助。
消防、民安隊及政府飛行服務隊派出逾八十人搜索，至昨晚仍未有發現。
失蹤者姓袁，身高1.72米，失蹤時穿藍色外套。`,
    },
    right: told("hikers flown out, long and short", "left"),
  },
  {
    name: "two bus depots, two strikes",
    left: {
      newspaper: "晨星晚報",
      published: "2025-09-02",
      text: `小巴司機罷駛 觀塘線停兩日
【晨星晚報訊】觀塘至油塘專線小巴約三十名司機不滿減薪，昨日起罷駛兩日。
營辦商指油價及維修成本上升，底薪須下調6%，願意與司機再談。
數百名乘客改乘地鐵，藍田站一度大排長龍。`,
    },
    right: {
      newspaper: "海港日報",
      published: "2025-09-03",
      text: `城巴車長按章工作 抗議更表
【海港日報訊】逾百名柴灣車廠的巴士車長不滿新更表令用膳時間縮短，昨日按章工作，部分路線班次延誤。
公司表示新更表符合運輸署指引，已邀請工會周五開會。
工會主席周志成說，若無結果，下周行動升級。`,
    },
  },
  {
    name: "a bus fire in one city and in another",
    left: {
      newspaper: "江城晚报",
      published: "2025-07-09",
      text: `江城一公交车自燃 司机疏散全部乘客
本报讯 8日上午9时许，江城解放大道一辆519路公交车尾部冒烟起火，司机熊师傅立即停车，二十多名乘客全部疏散。
消防员十五分钟将火扑灭，车辆烧毁，无人受伤。
公交集团称，该车为2016年投入运营的天然气车，起火原因正在调查。`,
    },
    right: told("a bus on fire", "left"),
  },
];
