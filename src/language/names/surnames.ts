/** Surnames of one character, folded: those of about 98 % of the Han population (folded); rare ones that are common nouns are left out. */
export const singleSurnames: ReadonlySet<string> = new Set(
  "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阴闫佘冼麦骆简岑缪容邝蒲连卓利区蓝肖习艾古敖冷巩晏瞿匡寇闻仇苟池乐苑郎胥宗臧栾丘巫褚敬楼狄明屠娄邬佟宫占茅荣窦濮燕冀尚".split(
    "",
  ),
);
/** Surnames of two characters, folded. */
export const doubleSurnames: ReadonlySet<string> = new Set([
  "欧阳",
  "司徒",
  "上官",
  "诸葛",
  "司马",
  "东方",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "夏侯",
  "令狐",
  "端木",
  "独孤",
  "宇文",
  "钟离",
  "南宫",
  "呼延",
  "万俟",
  "闻人",
  "公羊",
  "赫连",
  "澹台",
  "宗政",
  "濮阳",
  "公冶",
  "申屠",
  "仲孙",
  "长孙",
  "鲜于",
  "司空",
  "司寇",
  "巫马",
  "乐正",
  "拓跋",
  "轩辕",
  "东郭",
  "羊舌",
  "梁丘",
  "左丘",
  "太史",
  "漆雕",
  // Surnames of Taiwan that two families joined.
  "范姜",
  "张简",
  "张廖",
]);

/** Surnames that are common words besides, folded: one only where a role stands before it. */
export const rareSurnames: ReadonlySet<string> = new Set(
  "戚滕应米桑卞喻厉符郁裘宣全农羊巴仲伊幸贝招布衣源义凤洗冼尉刁隆束海扎索尼次达旦格拉".split(""),
);
