import type { ReportPair } from "../pair.js";
import { told } from "../told.js";

/** Two matches of one tournament, two races, two launches. */
export const matches: readonly ReportPair[] = [
  {
    name: "two quarter-finals of one cup",
    left: told("a quarter-final won late", "left"),
    right: {
      newspaper: "維港時報",
      published: "2025-05-12",
      text: `足總盃｜傑志大勝標準流浪 四強遇大埔
【維港時報訊】足總盃八強昨日另一場，傑志在香港仔運動場以4：0大勝標準流浪，晉身四強。
蘇沙獨取兩球，艾力斯及鄭展龍各建一功。
傑志四強將遇大埔，比賽於6月1日舉行。`,
    },
  },
  {
    name: "two group matches of one tournament",
    left: told("a basketball win", "left"),
    right: {
      newspaper: "北原晨报",
      published: "2025-08-09",
      text: `男篮亚洲杯：伊朗队力克日本队
本报讯 男篮亚洲杯小组赛8日在沙特吉达继续进行，伊朗队以78比70战胜日本队，锁定小组第一。
老将哈达迪的接班人卡兹米得到22分，日本队三分球30投仅6中。
日本队将在附加赛争夺八强席位。`,
    },
  },
  {
    name: "two legs of one tie",
    left: {
      newspaper: "維港時報",
      published: "2025-04-10",
      text: `歐聯八強首回合 藍獅主場先輸一球
【維港時報訊】歐聯八強首回合，藍獅昨晨主場以0：1不敵紅星城，唯一入球由後備前鋒米路斯於78分鐘射入。
藍獅全場控球率達六成三，十七次射門無一命中。
領隊韋斯頓說，次回合作客仍有機會。`,
    },
    right: told("a night of history", "left"),
  },
  {
    name: "two marathons on one day",
    left: told("a marathon", "left"),
    right: {
      newspaper: "江城晚报",
      published: "2025-04-14",
      text: `江城马拉松三万人竞逐 樱花路段成亮点
本报讯 2025江城马拉松13日鸣枪，3万名跑者参赛，埃塞俄比亚选手塔德塞以2小时09分47秒夺得男子组冠军。
国内选手丁常青以2小时15分08秒获国内男子第一。
东湖樱花路段首次纳入赛道，收尾车沿线接回两百余人。`,
    },
  },
  {
    name: "two rocket launches",
    left: told("a rocket", "left"),
    right: {
      newspaper: "滨海日报",
      published: "2025-05-16",
      text: `快舟一号甲成功发射一箭四星
本报讯 5月15日12时20分，我国在酒泉卫星发射中心使用快舟一号甲运载火箭，成功将“海观一号”等四颗卫星发射升空，卫星顺利进入预定轨道。
四颗卫星主要用于海洋气象观测和渔业服务。
这次任务是快舟一号甲火箭的第29次飞行。`,
    },
  },
  {
    name: "one player, two rounds",
    left: told("a player through", "left"),
    right: {
      newspaper: "海港日報",
      published: "2025-01-17",
      text: `澳網｜羅穎琳負二號種子 次圈止步
【海港日報訊】澳洲網球公開賽女單次圈，香港球手羅穎琳昨日以3：6、2：6不敵二號種子索科洛娃，止步次圈。
她發球局五度被破，賽後坦言對手的回球太快。
她下月轉戰杜哈，爭取直接參加正選賽。`,
    },
  },
];
