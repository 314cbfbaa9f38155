/** Pages of our own as papers lay them out, and the articles that a reader sees on them. */

/** An article as a reader sees it. */
export interface ExpectedArticle {
  readonly headline: string;
  /** Sentences that stand in it, each in one block, as a reader would write them. */
  readonly sentences: readonly string[];
}

/** A page and its articles. */
export interface Layout {
  readonly name: string;
  readonly text: string;
  readonly articles: readonly ExpectedArticle[];
  /** What is wrong with the program where it does not find the headlines. */
  readonly knownDefect?: string;
}

const widthOf = (character: string): number => (character.charCodeAt(0) < 0x2000 ? 0.5 : 1);

/** A paragraph set in a column of `width` full-width characters; closing marks hang over the edge, numbers stay whole. */
export const wrap = (paragraph: string, width: number): string => {
  const lines: string[] = [""];
  let filled = 0;
  for (const [piece] of paragraph.matchAll(/[\d.,%A-Za-z]+|./gu)) {
    const cells = Array.from(piece).reduce((sum, character) => sum + widthOf(character), 0);
    if (filled + cells > width && !/^[，。、；：」』！？）》]/u.test(piece)) {
      lines.push("");
      filled = 0;
    }
    lines.push(lines.pop()! + piece);
    filled += cells;
  }
  return lines.join("\n");
};

/** A line spaced out to fill its column. */
const justify = (line: string): string => line.replaceAll(/(?<=[^\d])(?=.)|(?<=\d)(?=\D)/gu, " ");

const fire = {
  headline: "葵涌工廈火警八十人疏散",
  lead: "葵涌大連排道一幢工業大廈昨日凌晨起火，消防派出兩條喉及兩隊煙帽隊撲救，約兩小時後將火救熄。",
  officer: "消防處高級區長梁志明表示，火場位於三樓一個貨倉，存放大量紙皮及布料，初步相信起火原因並無可疑。",
  injured: "兩名工人吸入濃煙不適，由救護車送往瑪嘉烈醫院治理，大廈約80人自行疏散到街上。",
};
const court = {
  headline: "前倉務員偷手機罪成囚十月",
  lead: "前倉務員在職期間盜竊公司手提電話共36部，昨日在觀塘裁判法院被裁定罪名成立，判處監禁十個月。",
  judge: "裁判官許文華判刑時指出，被告違反僱主信任，案情嚴重，即時監禁是唯一選擇。",
  defence: "辯方求情稱，被告育有兩名年幼子女，犯案時欠下賭債，現已向公司賠償12萬元，望法庭輕判。",
};
const budget = {
  headline: "市政預算案料錄赤字48億",
  lead: "財政司昨日公布新年度市政預算案，預計全年開支680億元，收入632億元，赤字48億元。",
  spending: "教育開支佔總開支兩成三，較上年度增加5%，主要用於增聘教師及翻新校舍。",
  economist: "經濟學者陳啟良認為，赤字屬可控水平，但當局應及早檢討稅制，避免儲備持續下降。",
};
const storm = {
  headline: "颱風白鷺逼近多區停課",
  lead: "颱風白鷺今晨集結在本港東南約320公里，天文台懸掛八號東北烈風信號，全港學校停課一日。",
  flood: "大澳及鯉魚門水位上升逾兩米，民政事務署開放18間臨時庇護中心，收容約260名居民。",
  flights: "機場管理局指出，昨日有142班航班取消，另有逾90班延誤，料今日下午陸續恢復。",
};
const swim = {
  headline: "維港泳三千健兒破浪",
  lead: "一年一度維港渡海泳昨晨在尖沙咀起步，約3000名泳手參賽，男子組冠軍由林子健以11分42秒奪得。",
  women: "女子組冠軍由十七歲的何穎琳以12分30秒奪得，她賽後說，逆流之下全程都游得十分吃力。",
  safety: "主辦單位出動60艘救生艇沿途戒備，有五名泳手抽筋獲救起，全部毋須送院。",
};

/** What goes on under a subheading after another story, in the words of the storm. */
const resumed =
  "颱風白鷺逼近令機場航班大亂，天文台懸掛八號東北烈風信號期間，昨日有142班航班取消，大批旅客滯留，臨時庇護中心收容的居民亦未能返回大澳及鯉魚門，全港學校繼續停課。";

const harbour = (text: string): string => `【海港日報訊】${text}`;
const paragraphs = (...parts: readonly string[]): string => parts.join("\n\n");
const column = (width: number, ...parts: readonly string[]): string =>
  paragraphs(...parts.map((part) => wrap(part, width)));

export const layouts: readonly Layout[] = [
  {
    name: "three stories in a column of 20 characters, blank lines between paragraphs",
    text: paragraphs(
      fire.headline,
      column(20, harbour(fire.lead), fire.officer, fire.injured),
      court.headline,
      column(20, harbour(court.lead), court.judge, court.defence),
      swim.headline,
      column(20, harbour(swim.lead), swim.women),
    ),
    articles: [
      { headline: fire.headline, sentences: [fire.lead, fire.officer, fire.injured] },
      { headline: court.headline, sentences: [court.lead, court.judge, court.defence] },
      { headline: swim.headline, sentences: [swim.lead, swim.women] },
    ],
  },
  {
    name: "two stories in a narrow column of 8 characters",
    text: paragraphs(
      storm.headline,
      column(8, harbour(storm.lead), storm.flood),
      budget.headline,
      column(8, harbour(budget.lead), budget.spending),
    ),
    articles: [
      { headline: storm.headline, sentences: [storm.lead, storm.flood] },
      { headline: budget.headline, sentences: [budget.lead, budget.spending] },
    ],
  },
  {
    name: "four stories in a column of 30 characters, paragraphs indented and not parted by blank lines",
    text: [
      [fire.headline, fire.lead, fire.officer],
      [court.headline, court.lead, court.judge],
      [budget.headline, budget.lead, budget.spending],
      [storm.headline, storm.lead, storm.flood],
    ]
      .map(([headline, lead, second]) =>
        [headline, wrap(`　　${harbour(lead!)}`, 30), wrap(`　　${second!}`, 30)].join("\n"),
      )
      .join("\n\n"),
    articles: [
      { headline: fire.headline, sentences: [fire.lead, fire.officer] },
      { headline: court.headline, sentences: [court.lead, court.judge] },
      { headline: budget.headline, sentences: [budget.lead, budget.spending] },
      { headline: storm.headline, sentences: [storm.lead, storm.flood] },
    ],
  },
  {
    name: "lines broken by blank lines in the middle of a word and of a number's clause",
    text: paragraphs(
      storm.headline,
      wrap(harbour(storm.lead), 22),
      "大澳及鯉魚門水位上升逾兩米，民政事務署開放18間臨時庇",
      "護中心，收容約260名居民。",
      budget.headline,
      wrap(harbour(budget.lead), 22),
      "教育開支佔總開支兩成三，較上年度增",
      "加5%，主要用於增聘教師及翻新校舍。",
    ),
    articles: [
      { headline: storm.headline, sentences: [storm.lead, storm.flood] },
      { headline: budget.headline, sentences: [budget.lead, budget.spending] },
    ],
  },
  {
    name: "justified lines with a space between every two characters",
    text: paragraphs(
      court.headline,
      wrap(harbour(court.lead), 18),
      wrap(court.defence, 18)
        .split("\n")
        .map((line, index) => (index === 1 ? justify(line) : line))
        .join("\n"),
      fire.headline,
      wrap(harbour(fire.lead), 18)
        .split("\n")
        .map((line, index) => (index === 2 ? justify(line) : line))
        .join("\n"),
    ),
    articles: [
      { headline: court.headline, sentences: [court.lead, court.defence] },
      { headline: fire.headline, sentences: [fire.lead] },
    ],
  },
  {
    name: "a caption with its photographer in the middle of a sentence",
    text: paragraphs(
      swim.headline,
      column(20, harbour(swim.lead)),
      "女子組冠軍由十七歲的何穎琳以12分30秒奪得，她賽後說，",
      "▲泳手在尖沙咀起步，岸上親友打氣。",
      "海港日報記者周家豪攝",
      "逆流之下全程都游得十分吃力。",
      court.headline,
      column(20, harbour(court.lead)),
    ),
    articles: [
      {
        headline: swim.headline,
        sentences: [swim.lead, swim.women, "泳手在尖沙咀起步，岸上親友打氣。"],
      },
      { headline: court.headline, sentences: [court.lead] },
    ],
  },
  {
    name: "a headline printed after its text",
    text: paragraphs(
      column(24, harbour(storm.lead), storm.flood, storm.flights),
      "白鷺逼近懸掛八號信號 天文台：大澳水位升逾兩米",
      court.headline,
      column(24, harbour(court.lead), court.judge),
    ),
    articles: [
      {
        headline: "白鷺逼近懸掛八號信號 天文台：大澳水位升逾兩米",
        sentences: [storm.lead, storm.flood, storm.flights],
      },
      { headline: court.headline, sentences: [court.lead, court.judge] },
    ],
  },
  {
    name: "a headline printed after its text at the foot of the page",
    text: paragraphs(
      court.headline,
      column(24, harbour(court.lead), court.judge),
      column(24, harbour(storm.lead), storm.flood, storm.flights),
      "白鷺逼近懸掛八號信號 大澳水位升逾兩米",
    ),
    articles: [
      { headline: court.headline, sentences: [court.lead, court.judge] },
      {
        headline: "白鷺逼近懸掛八號信號 大澳水位升逾兩米",
        sentences: [storm.lead, storm.flood, storm.flights],
      },
    ],
  },
  {
    name: "a box with a list inside a story",
    text: paragraphs(
      budget.headline,
      column(26, harbour(budget.lead), budget.spending),
      "預算案四項重點",
      ["● 增聘教師350名", "● 翻新校舍24間", "● 社區醫療券加至2500元", "● 凍結公務員編制兩年"].join("\n"),
      storm.headline,
      column(26, harbour(storm.lead), storm.flights),
    ),
    articles: [
      {
        headline: budget.headline,
        sentences: [
          budget.lead,
          budget.spending,
          "預算案四項重點",
          "增聘教師350名",
          "翻新校舍24間",
          "社區醫療券加至2500元",
          "凍結公務員編制兩年",
        ],
      },
      { headline: storm.headline, sentences: [storm.lead, storm.flights] },
    ],
  },
  {
    name: "stories closed by their writers' credits, the second without a dateline",
    text: paragraphs(
      court.headline,
      harbour(court.lead),
      court.judge,
      "海港日報記者 周家豪",
      swim.headline,
      swim.lead,
      swim.women,
      "海港日報記者 何美儀",
    ),
    articles: [
      { headline: court.headline, sentences: [court.lead, court.judge, "海港日報記者 周家豪"] },
      { headline: swim.headline, sentences: [swim.lead, swim.women, "海港日報記者 何美儀"] },
    ],
  },
  {
    name: "credits of this paper's own reporters below the stories",
    text: paragraphs(
      court.headline,
      harbour(court.lead),
      court.judge,
      "本報記者 何美儀",
      swim.headline,
      swim.lead,
      swim.women,
    ),
    articles: [
      { headline: court.headline, sentences: [court.lead, court.judge, "本報記者 何美儀"] },
      { headline: swim.headline, sentences: [swim.lead, swim.women] },
    ],
  },
  {
    name: "two reports of a mainland agency in Simplified characters",
    text: paragraphs(
      "南岭煤矿透水事故9人获救",
      "新华社太原5月21日电（记者李建军、王芳）记者从山西省应急管理厅获悉，南岭煤矿20日发生透水事故，截至21日18时，已有9人获救升井。",
      "救援指挥部表示，井下仍有4人被困，累计排水3.2万立方米，水位下降1.5米。",
      "前四月粮食进口同比下降",
      "新华社北京5月21日电（记者赵文静）海关总署21日发布数据，前四个月我国进口粮食3820万吨，同比下降12.4%。",
      "专家认为，国内丰收和库存充裕是进口减少的主要原因。",
    ),
    articles: [
      {
        headline: "南岭煤矿透水事故9人获救",
        sentences: [
          "记者从山西省应急管理厅获悉，南岭煤矿20日发生透水事故，截至21日18时，已有9人获救升井。",
          "救援指挥部表示，井下仍有4人被困，累计排水3.2万立方米，水位下降1.5米。",
        ],
      },
      {
        headline: "前四月粮食进口同比下降",
        sentences: [
          "海关总署21日发布数据，前四个月我国进口粮食3820万吨，同比下降12.4%。",
          "专家认为，国内丰收和库存充裕是进口减少的主要原因。",
        ],
      },
    ],
  },
  {
    name: "two reports with the dateline of Taiwan's agency",
    text: paragraphs(
      "花蓮外海規模5.8地震 無災情傳出",
      "（中央社記者林佳慧花蓮21日電）花蓮外海今天清晨發生芮氏規模5.8地震，最大震度4級，消防局表示目前沒有災情傳出。",
      "中央氣象署說，震央在花蓮縣政府東方43公里，地震深度18公里。",
      "台中捷運藍線年底動工",
      "（中央社記者黃志強台中21日電）台中市政府今天宣布，捷運藍線預計年底動工，全長26.3公里，設20座車站。",
      "交通局長葉國樑表示，總經費約1615億元，工期約10年。",
    ),
    articles: [
      {
        headline: "花蓮外海規模5.8地震 無災情傳出",
        sentences: [
          "花蓮外海今天清晨發生芮氏規模5.8地震，最大震度4級，消防局表示目前沒有災情傳出。",
          "中央氣象署說，震央在花蓮縣政府東方43公里，地震深度18公里。",
        ],
      },
      {
        headline: "台中捷運藍線年底動工",
        sentences: [
          "台中市政府今天宣布，捷運藍線預計年底動工，全長26.3公里，設20座車站。",
          "交通局長葉國樑表示，總經費約1615億元，工期約10年。",
        ],
      },
    ],
  },
  {
    name: "a page of one story with a deck and subheadings",
    text: paragraphs(
      budget.headline,
      "教育開支佔兩成三 學者籲檢討稅制",
      column(16, harbour(budget.lead)),
      "增聘教師翻新校舍",
      column(16, budget.spending),
      "學者：赤字可控",
      column(16, budget.economist),
    ),
    articles: [
      {
        headline: budget.headline,
        sentences: [
          "教育開支佔兩成三 學者籲檢討稅制",
          budget.lead,
          "增聘教師翻新校舍",
          budget.spending,
          "學者：赤字可控",
          budget.economist,
        ],
      },
    ],
  },
  {
    name: "a story that another one interrupts",
    text: paragraphs(
      storm.headline,
      column(28, harbour(storm.lead), storm.flood),
      court.headline,
      column(28, harbour(court.lead), court.judge),
      "八號信號下航班大亂",
      column(28, resumed),
    ),
    articles: [
      {
        headline: storm.headline,
        sentences: [storm.lead, storm.flood, "八號信號下航班大亂", resumed],
      },
      { headline: court.headline, sentences: [court.lead, court.judge] },
    ],
  },
  {
    name: "a web page of a mainland agency with date and source above the text",
    text: paragraphs(
      "全国多地加强校园食品安全抽检",
      "2025-05-21 16:32:05 来源：新华网",
      "新华社郑州5月21日电（记者孙晓东）河南省市场监管局21日通报，今年以来共抽检校园食堂样品1.2万批次，合格率达98.7%。",
      "对不合格的156批次样品，当地已责令停用并立案调查。",
      "责任编辑：刘洋",
    ),
    articles: [
      {
        headline: "全国多地加强校园食品安全抽检",
        sentences: [
          "河南省市场监管局21日通报，今年以来共抽检校园食堂样品1.2万批次，合格率达98.7%。",
          "对不合格的156批次样品，当地已责令停用并立案调查。",
        ],
      },
    ],
  },
  {
    name: "stories that open with the paper's reporter and a place",
    text: paragraphs(
      swim.headline,
      `本報記者何美儀報道：${swim.lead}`,
      swim.safety,
      storm.headline,
      `香港海港報訊（記者 周家豪）${storm.lead}`,
      storm.flood,
    ),
    articles: [
      { headline: swim.headline, sentences: [swim.lead, swim.safety] },
      { headline: storm.headline, sentences: [storm.lead, storm.flood] },
    ],
  },
  {
    name: "a file with Windows line ends",
    text: paragraphs(
      fire.headline,
      column(20, harbour(fire.lead), fire.injured),
      court.headline,
      column(20, harbour(court.lead)),
    ).replaceAll("\n", "\r\n"),
    articles: [
      { headline: fire.headline, sentences: [fire.lead, fire.injured] },
      { headline: court.headline, sentences: [court.lead] },
    ],
  },
  {
    name: "two stories without dateline or credit",
    text: paragraphs(
      fire.headline,
      fire.lead,
      fire.officer,
      fire.injured,
      swim.headline,
      swim.lead,
      swim.women,
      swim.safety,
    ),
    articles: [
      { headline: fire.headline, sentences: [fire.lead, fire.officer, fire.injured] },
      { headline: swim.headline, sentences: [swim.lead, swim.women, swim.safety] },
    ],
  },
];
