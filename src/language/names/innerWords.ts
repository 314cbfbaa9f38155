/** Verbs and nouns of fields of work that stand inside the names of roles and of bodies alike, folded: 調查科, 調查主任. */
export const innerWords: readonly string[] =
  "研究 统计 管理 监督 监管 合作 设计 发展 规划 运营 营运 运输 预报 投资 控股 教育 保护 调查 应急 防治 工作 指挥 测报 服务 交流 信息 预防 控制 生产 制造 采购 检验 检测 监测 通讯 通信 开发 建设 分行 策划 创新 转化 协同 贸易 办 监察 仲裁 审计 救援 选举 回收 广播 认证 培训 印刷 康复 护理 展览 交易 结算 物流 促进 联络 驻 气象 医疗 联合 拓展 申诉".split(
    " ",
  );
