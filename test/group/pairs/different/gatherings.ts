import type { ReportPair } from "../pair.js";
import { told } from "../told.js";

/** Instalments of a conference, a fair, a festival. */
export const gatherings: readonly ReportPair[] = [
  {
    name: "a forum, this year and last",
    left: {
      newspaper: "海港日報",
      published: "2024-05-22",
      text: `第二十三屆海灣基建論壇開幕
【海港日報訊】第二十三屆海灣基建論壇昨日在會展中心開幕，主題為「韌性城市」，吸引三十二個國家和地區約1,800名代表出席。
發展局局長致辭時表示，北部都會區今年內將推出六幅產業用地，歡迎海外企業參與。
論壇為期兩日，設有十二場專題討論，另有85家企業參展。`,
    },
    right: told("a forum opens", "left"),
  },
  {
    name: "the closing of one forum and the plans of the next",
    left: told("a port congress closes", "left"),
    right: {
      newspaper: "南方早报",
      published: "2025-05-22",
      text: `内河航运大会下月在芜江举行
本报讯 记者昨日从芜江市政府获悉，第七届内河航运大会将于6月18日至20日在芜江举行，预计签约项目不少于15个。
本届大会将聚焦电动船舶和船闸智能调度，目前已有十九个省份的两百多家企业报名。
芜江市交通局副局长罗守仁说，会场和接待酒店已全部落实。`,
    },
  },
  {
    name: "two stops of one job fair",
    left: told("a job fair", "left"),
    right: {
      newspaper: "晨星晚報",
      published: "2025-03-14",
      text: `屯門招聘會開鑼 建造業搶人
【晨星晚報訊】勞工處昨日起在屯門大會堂舉行大型招聘會，28間機構提供約960個職位，首日約700人入場。
建造業佔職位約四成，一間承建商以月薪42,000元聘請塔式起重機操作員，仍乏人問津。
元朗居民馮先生表示，附近的工種以體力勞動為主，較難找到文職。`,
    },
  },
  {
    name: "two fairs in one week",
    left: {
      newspaper: "海港日報",
      published: "2025-07-18",
      text: `漫畫節首日人龍繞場 限量模型一小時售罄
【海港日報訊】第十八屆動畫漫畫節昨日在會展中心開幕，首日約38,000人入場，有市民通宵輪候。
一款售價1,280元的限量機甲模型開售一小時即告售罄，有人即場以雙倍價錢放售。
主辦單位指今屆設有420個攤位，門票維持45元。`,
    },
    right: told("a book fair", "left"),
  },
  {
    name: "two sittings of one council",
    left: {
      newspaper: "滨海日报",
      published: "2025-06-11",
      text: `市人大常委会第三十一次会议审议养老服务条例
本报讯 滨海市人大常委会第三十一次会议10日召开，审议《滨海市居家养老服务条例（草案）》。
草案提出，新建住宅小区每百户应配建不少于30平方米的养老服务用房。
会议还听取了市民政局关于社区食堂建设情况的报告。`,
    },
    right: told("a law passed", "left"),
  },
  {
    name: "one festival in two cities",
    left: told("lanterns in the old street", "left"),
    right: {
      newspaper: "江城晚报",
      published: "2025-02-13",
      text: `江城元宵灯会昨晚亮灯 无人机编队助兴
本报讯 江城元宵灯会12日晚在滨江公园亮灯，当晚接待游客约35万人次。
灯会共设灯组112组，千架无人机在江面上空组成巨龙图案。
地铁二号线延长运营至次日零时三十分。`,
    },
  },
];
