/** Endings of the names of organisations, and what is no name though it ends like one; all folded. */

/** Endings that make a name with anything of its own before them. */
const plain =
  "有限公司 有限责任公司 股份公司 公司 集团 银行 分行 支行 交易所 控股 地产 置业 航空 电讯 证券 酒店 大学 医学院 学院 中学 小学 书院 学校 幼稚园 幼儿园 三中 一中 二中 医院 诊所 法院 裁判法院 检察院 研究院 研究所 研究中心 科学院 实验室 博物馆 博物院 图书馆 美术馆 科学馆 纪念馆 出版社 通讯社 电视台 电台 天文台 气象台 事务所 交易中心 基金会 协会 学会 商会 公会 总会 联会 联合会 联合总会 工会 工联会 理事会 促进会 协进会 研究会 校友会 同乡会 委员会 议会 立法会 区议会 常委会 联盟 同盟 总工会 海关 公安局 派出所 警署 指挥部 总队 支队 大队 医疗队 救护机构 参事室 办公室 研究室 调查科 调查队 领事馆 总领事馆 大使馆 俱乐部 球会 足球会 煤矿 政府 组委会 管委会 执委会 选委会 发改委 卫健委 国资委 纪委 监委 市委 省委 县委 区委 党委 考古院 测量师行 师行 防护中心 应变中心 测报中心 科学中心 交流中心 预防控制中心 疾控中心 服务中心 健康中心 研发中心 分中心 科技中心 文化中心 艺术中心 体育中心 会展中心 医学中心 癌症中心 雇佣中心 佣工中心 介绍所 中介所 旅行社 报社 杂志社 补习社 老人院 安老院 养老院 福利院 孤儿院 疗养院 动物园 水族馆 体育馆 剧团 乐团 交响乐团 管弦乐团 芭蕾舞团 话剧团 舞蹈团 合唱团 剧院 歌剧院 律师会 研究局 研究部 科学部 港务局 总局 总署 分局 管理局 监管局 监督局 安全局 规划局".split(
    " ",
  );

/** Endings of one character that stand on a subject: 屋宇署, 教育局, 省农业农村厅. */
const departments = new Set("局署厅处司部委".split(""));

/** Subjects of departments, folded: what stands right before 局 署 厅 处 司 部 委 in the name of one. */
const subjects = new Set(
  "金融管理 生产力促进 投资促进 贸易发展 政务 民青 医卫 财库 文体旅 商经 屋宇 运输 房屋 教育 卫生 医务 医务卫生 消防 警务 入境 入境事务 劳工 劳工及福利 社会福利 食物环境卫生 食物及卫生 环境及生态 渔农自然护理 水务 路政 渠务 机电工程 民政事务 民政及青年事务 地政 规划 土木工程拓展 发展 创新科技 创新科技及工业 商务及经济发展 文化体育及旅游 文化体育 旅游 财经事务及库务 库务 保安 律政 政制及内地事务 运输及物流 公务员事务 康乐及文化事务 惩教 审计 统计 知识产权 工业贸易 土地注册 公司注册 破产管理 税务 差饷物业估价 政府新闻 邮政 民航 海事 气象 中央气象 交通 交通运输 公安 司法 民政 财政 商务 农业 农业农村 林业 水利 环保 环境 生态环境 自然资源 住房和城乡建设 住建 城管 城市管理 应急管理 市场监管 市场监督管理 药监 食品药品监督管理 食品药物管理 药品监督管理 医保 医疗保障 人社 人力资源和社会保障 文物 文化 文化和旅游 文旅 文化广电和旅游 体育 广电 新闻出版 统战 宣传 组织 外交 国防 科技 科学技术 工信 工业和信息化 发展改革 发展和改革 卫生健康 卫健 卫生计生 国有资产监督管理 国资 粮食和物资储备 粮储 粮食 物资 矿山安全监察 安全监管 安全生产监督管理 地震 地震测报 外汇管理 铁路 海关 移民 移民管理 邮政管理 能源 烟草 证券监督管理 内政 经济 劳动 劳动力 卫福 数位发展 环境管理 警政 消防及救护 工务 公共工程 都市发展 建设 产业发展 观光 观光旅游 农产 教育及青年发展 旅游发展 市政 社会工作 金融监管 金融监督管理 国家安全 台湾事务 港澳事务 侨务 信访 档案 密码 交通事务 海事及水务 市民政 土地工务 文创产业发展 投资推广 廉政 申诉专员 警察 市警察 县警察 卫生福利 海洋 海巡 港务 南部科学园区管理 商业罪案调查".split(
    " ",
  ),
);

/** Subjects of offices that are called 辦 for short, folded: 國務院港澳辦, 大灣區辦. */
const offices = /(?:港澳|大湾区|网信|外事|侨务|扶贫|国新|国台|效率促进|政务服务|人才|招商|金融)办$/u;

/** Bodies that are names by themselves, folded. */
export const knownBodies: ReadonlySet<string> = new Set(
  "商业罪案调查科 毒品调查科 重案组 立法会 行政会议 律政司 廉政公署 廉署 医管局 医院管理局 卫生防护中心 消防处 警务处 教育局 运输署 房屋署 房屋局 房委会 食环署 渔护署 入境处 劳工处 社署 社会福利署 天文台 香港天文台 金管局 证监会 港交所 机管局 港铁 港铁公司 申诉专员公署 审计署 屋宇署 地政总署 规划署 水务署 路政署 民政事务总署 康文署 旅发局 旅游发展局 香港旅发局 贸发局 香港贸发局 科技园公司 数码港 市监总局 市场监管总局 国安委 应急管理部 卫健委 药监局 发改委 国家发改委 国务院 外交部 国防部 商务部 财政部 公安部 教育部 科技部 司法部 民政部 农业部 农业农村部 交通部 交通运输部 工信部 住建部 人社部 生态环境部 自然资源部 文旅部 内政部 经济部 劳动部 卫福部 法务部 国台办 港澳办 中联办 高等法院 终审法院 区域法院 裁判法院 最高法院 最高人民法院 最高人民检察院 上诉法庭 高院 联合国 世界卫生组织 世卫组织 世卫 世贸组织 欧盟 欧洲联盟 北约 东盟 国际货币基金组织 世界银行 新华社 中新社 中央社 法新社 路透社 美联社 台电 气象署 食药署 消防署 疾管署 警政署 环境署 移民署 海巡署 中央气象署 台铁 高铁公司 白宫 国会 参议院 众议院 最高检 最高法 央行 人民银行 中国银行 民航处 海关 海事处 惩教署 税务局 差估署 统计处 政府统计处 知识产权署 工业贸易署 文创产业发展处 创新科技署 投资推广署 旅游事务署 效率促进办 职训局 职业训练局 生产力局 香港电台 无线电视 消委会 消费者委员会 平机会 私隐专员公署 积金局 强积金局 保监局 会财局 竞委会 选管会 选举管理委员会 通讯局 通讯办 医委会 医务委员会 警监会 监警会 市建局 房协 香港房屋协会 马会 香港赛马会 东华三院 保良局 广华医院 教资会 考评局 香港红十字会 工联会 香港工联会 民建联 民主党 公民党 新民党 自由党 国民党 民进党 民众党 共和党 保守党 工党".split(
    " ",
  ),
);

/** Words that end like a body and name none, folded. */
const noBodies: ReadonlySet<string> = new Set(
  "管理局 监管局 监督局 总局 总署 分局 安全局 规划局 分行 支行 科学中心 交流中心 健康中心 粤港当局 布局 格局 结局 大局 全局 僵局 政局 战局 时局 开局 定局 残局 骗局 饭局 局 该局 此局 全部 内部 外部 南部 北部 东部 西部 中部 干部 总部 分部 腹部 头部 局部 胸部 背部 腿部 脚部 手部 面部 颈部 根部 底部 顶部 尾部 部 该部 各部 本部 中心 好处 坏处 到处 处 何处 四处 各处 该处 深处 此处 处处 住处 相处 益处 用处 出处 远处 近处 高处 公司 该公司 分公司 子公司 母公司 有限公司 集团 银行 医院 学校 大学 法院 政府 特区政府 港府 委员会 基金 政府部门 委 委员 上市公司 集团公司 跨国公司 科技公司 投资公司 保险公司 建筑公司 物业公司 物业管理公司 管理公司 旅游公司 运输公司 巴士公司 航空公司 制药公司 生物科技公司 电力公司 食品公司 广告公司 地产 航空 证券 酒店 控股 电讯 司 上司 公安机关 检察机关 中央政府 地方政府 当地政府 市政府 省政府 县政府 区政府 各国政府 人民政府 联盟 工会 协会 商会 学会 议会 国会 办公室 实验室 图书馆 博物馆 天文台 气象台 电视台 电台 幼稚园 幼儿园 中学 小学 诊所 服务中心 研究中心 交易所 派出所 警署 大队 总队 支队 医疗队 指挥部 俱乐部 球会 大使馆 领事馆 总领事馆 煤矿 出版社 海关 有关部门 相关部门 金融管理部门 国际机构 科学园 研发中心 分中心 科技中心 文化中心 艺术中心 体育中心 会展中心 医学中心 癌症中心 研究局 研究部 科学部 参事室 研究室 研究院 研究所 科学院 学院 医学院 联会 总会 分会".split(
    " ",
  ),
);

/**
 * A place or two by their short names before a common noun, and a branch by its place alone: 粵港兩地政府, 港資公司,
 * 深圳分公司.
 */
const belongsTo =
  /两地|双方|^特区政府$|^[京沪津渝港澳台粤深穗闽浙苏]{1,2}资?(?:政府|公司|企业|银行|大学|高校|研究院|医院)$|^\p{Script=Han}{2,3}(?:分公司|分行|分局|分院)$/u;

/** Words that say of what kind a body is and name none, folded: 香港高校研究院, 深圳上市公司. */
const kinds =
  /^(?:\p{Script=Han}{2,4}?)?(?:高校|高等院校|大专院校|科研|上市|民营|国有|私营|公营|公立|私立|私家|公办|民办|知名|著名|大型|中小型?|初创|跨国|外资|本地|本土|海外)(?:公司|集团|企业|银行|医院|学校|中学|小学|大学|学院|研究院|研究所|实验室|政府)$/u;

/** Letters that say what a thing is of, not whose: AI實驗室, IT公司. */
const techniques =
  /^(?:ai|ar|vr|xr|it|ict|iot|ct|mri|pcr|dna|rna|led|ev|esg|nft|web3|3d|5g|6g|pe|vc|p[234]|b2b|app)(?=\p{Script=Han})/u;

/** Whether a folded text ends like a body and names none. */
export const isNoBody = (folded: string): boolean =>
  noBodies.has(folded) ||
  belongsTo.test(folded) ||
  kinds.test(folded) ||
  (techniques.test(folded) && noBodies.has(folded.replace(techniques, "")));

/** Longest name in the list of bodies that are names by themselves. */
const longestKnown = Math.max(...[...knownBodies].map(({ length }) => length));

/** Length of the longest body known by name that a folded text ends with, 0 where it ends with none. */
export const knownAtEnd = (folded: string): number => {
  for (let length = Math.min(longestKnown, folded.length); length >= 2; length -= 1)
    if (knownBodies.has(folded.slice(-length))) return length;
  return 0;
};

/**
 * Length of the ending with which a folded text ends like the name of a body: 協會, 屋宇署 (with its subject); 0 where
 * it has none.
 *
 * @param folded - folded text
 */
export const bodyAtEnd = (folded: string): number => {
  let best = 0;
  for (const ending of plain) if (ending.length > best && folded.endsWith(ending)) best = ending.length;
  const last = folded.at(-1) ?? "";
  if (last === "办") return offices.exec(folded)?.[0].length ?? 0;
  if (!departments.has(last)) return best;
  const isTotal = folded.at(-2) === "总" || folded.at(-2) === "分";
  const stem = folded.slice(0, isTotal ? -2 : -1);
  for (let length = Math.min(12, stem.length); length >= 2; length -= 1)
    if (subjects.has(stem.slice(-length))) return Math.max(best, length + (isTotal ? 2 : 1));
  return best;
};

/** Whether a folded text is one of the subjects of departments with its ending, a name by itself: 屋宇署. */
export const isDepartment = (folded: string): boolean =>
  departments.has(folded.at(-1) ?? "") && bodyAtEnd(folded) === folded.length && folded.length >= 3;
