import type { ReportPair } from "../pair.js";
import { told } from "../told.js";

/** Two quakes, two typhoons, two floods. */
export const nature: readonly ReportPair[] = [
  {
    name: "two quakes in one week",
    left: {
      newspaper: "江城晚报",
      published: "2025-03-06",
      text: `川西发生5.1级地震 暂无人员伤亡报告
本报讯 中国地震台网正式测定，3月5日21时14分，四川甘孜州新龙县发生5.1级地震，震源深度10千米。
当地震感明显，暂未接到人员伤亡和房屋倒塌报告。
甘孜州消防救援支队派出38人赶赴震中排查。`,
    },
    right: told("a quake, the flash and the next day", "right"),
  },
  {
    name: "two quakes on one day",
    left: told("a quake, magnitudes and tolls differ", "left"),
    right: {
      newspaper: "海港日報",
      published: "2025-01-21",
      text: `阿富汗東北部5.2級地震 山村數十屋倒
【海港日報訊】阿富汗東北部巴達赫尚省昨晚發生5.2級地震，震源深度約180公里，鄰國塔吉克亦有震感。
當地官員指山區約四十間泥屋倒塌，道路被落石堵塞，傷亡人數未明。
紅新月會已派出兩隊人員運送帳篷。`,
    },
  },
  {
    name: "a quake and the one of last year",
    left: {
      newspaper: "維港時報",
      published: "2024-04-04",
      text: `花蓮7.2級強震 九死逾千傷
【維港時報訊】台灣花蓮昨日早上7時58分發生7.2級地震，至昨晚造成9人死亡、1,011人受傷。
太魯閣國家公園多處山崩，蘇花公路中斷，百多人受困。
天王星大樓傾斜45度，搜救人員徹夜搜尋一名女住戶。`,
    },
    right: {
      newspaper: "維港時報",
      published: "2025-06-12",
      text: `花蓮近海6.4級地震 台北有感
【維港時報訊】台灣花蓮近海昨日晚上7時發生6.4級地震，震源深度31公里，全台有感，暫無人命傷亡。
台北捷運一度減速行駛，高鐵部分班次延誤十分鐘。
氣象署指未來三日可能有5級以上餘震。`,
    },
  },
  {
    name: "two typhoons in ten days, signals raised",
    left: {
      newspaper: "海港日報",
      published: "2025-09-17",
      text: `「米娜」進入南海 天文台料今晚改發三號波
【海港日報訊】天文台昨晚懸掛一號戒備信號，熱帶風暴「米娜」今晨集結在本港東南偏南約420公里，時速18公里移向西北。
天文台預料今晚改發三號強風信號，「米娜」周四在陽江一帶登陸。
長洲渡輪服務或會調整，市民應遠離岸邊。`,
    },
    right: {
      newspaper: "維港時報",
      published: "2025-09-22",
      text: `「樺加」直趨呂宋 天文台料明早懸一號波
【維港時報訊】超強颱風「樺加」今晨集結在呂宋以東約560公里，時速22公里移向西北偏西，橫過呂宋海峽後進入南海。
天文台預料明早懸掛一號戒備信號，周三改發八號信號的機會較高。
航空公司指周三百多班航班可能取消。`,
    },
  },
  {
    name: "two storms in two oceans",
    left: told("a hurricane, two scripts", "left"),
    right: {
      newspaper: "滨海日报",
      published: "2024-10-11",
      text: `气旋“丹雅”袭孟加拉湾 奥里萨邦撤离百万人
本报讯 强气旋风暴“丹雅”10日凌晨在印度奥里萨邦沿岸登陆，当局提前撤离约100万人，已有1人死亡。
加尔各答机场停运15小时，数百列火车取消。
印度气象局预计，气旋将向内陆移动并减弱。`,
    },
  },
  {
    name: "two floods after one rain season",
    left: told("a county town under water", "left"),
    right: {
      newspaper: "江城晚报",
      published: "2025-06-22",
      text: `榕溪两江交汇处告急 古镇被淹
本报讯 受上游持续强降雨影响，榕溪县21日11时洪峰水位达253.5米，超保证水位2.2米，古镇一楼全部被淹。
全县转移群众8万人，村超球场变成一片汪洋。
水利部将洪水防御应急响应提升至三级。`,
    },
  },
  {
    name: "two landslides",
    left: told("a landslide, the toll grows", "left"),
    right: {
      newspaper: "南方早报",
      published: "2025-05-26",
      text: `岭东石寨公路边坡垮塌 两车被埋
本报讯 25日17时，岭东省石寨县一段县道边坡垮塌，两辆小车被埋，3人获救，1人死亡。
石寨县交通局说，该路段上月刚完成拓宽，施工单位正接受调查。
道路预计三日后恢复单向通行。`,
    },
  },
];
