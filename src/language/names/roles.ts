/**
 * Words that say what a person is and stand right before or after the name, folded: offices, professions, parts in a
 * case, a match or a firm. 署理副署長 and 前總監 end with one of them and need no row of their own.
 */
const rows: readonly string[] = [
  // State, parliament, party.
  "行政长官 特首 总统 总理 首相 国王 女王 总督 总书记 书记 委书记 国务卿 外长 防长 财长 参事 主席 元首 议长 议员 立委 立法委员 国会议员 区议员 立法会议员 委员 常委 代表 候选人 参选人 当选人 大使 公使 特使 总领事 领事 召集人 次长 政次 常次 主委 副主委 参赞 武官 国策顾问 资政 党魁 党鞭 幕僚长 国会领袖 特派员",
  "省长 市长 县长 区长 镇长 乡长 村长 州长 部长 局长 署长 处长 厅长 司长 科长 股长 总长 院长 专员 总监 监督 关长 秘书长 政委 巡视员 党委书记 村支书 发言人 负责人 新闻官",
  // Disciplined services and courts.
  "消防总长 救护主任 辅警 民警 警官 交警 刑警 探员 特警 督察 警司 警长 警员 队目 区队长 消防员 救护员 司令 司令员 将军 上将 中将 少将 大校 上校 法官 大法官 裁判官 审判长 庭长 检察长 检察官 检控官 检控主任 律师 大律师 被告 原告 被告人 上诉人 证人 事主 死者 伤者 苦主 疑犯 嫌犯 嫌疑人 犯罪嫌疑人 法定代表人 法人代表 实际控制人 受害人 遇难者 掌门",
  // Business.
  "董事 执行董事 董事长 理事 理事长 监事 会长 行长 总裁 行政总裁 执行官 首席执行官 财务官 首席财务官 运营官 营运官 技术官 ceo cfo coo 经理 总经理 主管 厂长 店长 店主 老板 老板娘 创始人 创办人 合伙人 主理人 顾问 分析师 策略师 统计师 会计师 经济师 测量师 规划师 秘书 会计 干事 总干事 业主 户主",
  // Learning, medicine, culture, press.
  "校长 教授 副教授 讲师 导师 老师 教师 教员 博士 院士 研究员 研究馆员 馆员 馆长 所长 园长 台长 社长 学者 专家 作者 学家 博士后 科学家 首席科学家 经济学家 经济学者 历史学家 气象学家 预报员 首席预报员 工程师 总工程师 建筑师 设计师 研究生 博士生 毕业生 学生 同学 医生 医师 主治医师 主任医师 护士 护士长 药剂师 营养师 治疗师 兽医 牙医 中医师 助产士 核数师 精算师 审计师 作曲家 指挥家 钢琴家 小提琴家 大提琴家 音乐家 舞蹈家 雕塑家 书法家 摄影师 摄影家 策展人 监制 制片人 制作人 作曲人 填词人 剧作家 评论家 收藏家 飞行员 航天员 宇航员 太空人 作家 画家 诗人 编剧 导演 演员 歌手 艺人 艺术家 记者 编辑 主编 总编辑 主播 主持 主持人 评述员 评论员",
  // Sport.
  "教练 主教练 主帅 助教 领队 队长 队员 球员 前锋 后卫 中场 中锋 门将 守门员 外援 小外援 国脚 选手 运动员 冠军 亚军 季军 得分王 港将 裁判 裁判员 裁判长 球证 旗手 骑师 练马师 跑手 车手 泳手 球手 名将 小将 老将",
  // Everybody.
  "主任 组长 站长 班长 团长 船长 机长 车长 司机 乘客 工人 师傅 农民 农户 渔民 大户 种粮大户 商人 女商人 居民 住客 村民 市民 街坊 家长 母亲 父亲 妻子 丈夫 儿子 女儿 义工 志愿者 社工 保安员 管理员 救生员 男子 女子 男童 女童 妇人 老翁 老妇 男生 女生 男星 女星 摊主 创业者 青年",
];

const words = new Set(rows.flatMap((row) => row.split(" ")));

/** The longest row, in characters. */
const longest = Math.max(...[...words].map((word) => word.length));

/** Words that end like a role and are none: 全市民, 增長, 人員. Each is looked at from its end. */
const notRoles = /(?:特长|成长|增长|助长|家长会|代表团|代表性|一名记者|由代表)$/u;

/**
 * Length of the word for a role that a text ends with, 0 where it ends with none.
 *
 * @param folded - folded text
 */
export const roleAtEnd = (folded: string): number => {
  if (notRoles.test(folded)) return 0;
  for (let length = Math.min(longest, folded.length); length >= 2; length -= 1)
    if (words.has(folded.slice(-length))) return length;
  return 0;
};

/**
 * Length of the word for a role that a text begins with, 副 and the like before it included, 0 where it begins with
 * none: 副院長 after 蘇培元, 法官 after 梁頌賢.
 *
 * @param folded - folded text
 */
export const roleAtStart = (folded: string): number => {
  const lead = /^(?:副|署理|前|原|助理)/u.exec(folded)?.[0].length ?? 0;
  for (let length = Math.min(longest, folded.length - lead); length >= 2; length -= 1)
    if (words.has(folded.slice(lead, lead + length))) return lead + length;
  return 0;
};

/** Forms of address after a surname or a name, folded. */
export const address = /^(?:先生|女士|小姐|太太|婆婆|伯伯|伯|婶|嫂|叔|姨)/u;
