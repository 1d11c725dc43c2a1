import type { Bilingual } from "#lib/form/indicator.ts";

/** A kind of department, so that the same function can be compared across regions. */
export interface DepartmentType {
  readonly id: string;
  readonly label: Bilingual;
  /** Found in the name of the body inside its region; the first kind that is found is the kind. */
  readonly pattern: RegExp;
}

/** The kinds of departments in the order in which they are tried (DOMAIN.md part 6.3). */
export const departmentTypes: readonly DepartmentType[] = [
  { id: "vertical_fire", label: { zh: "消防救援", en: "Fire and rescue" }, pattern: /消防救援/u },
  {
    id: "traffic_police",
    label: { zh: "公安交管", en: "Traffic police" },
    pattern: /交通警察|交警|公安交通管理|交管局/u,
  },
  { id: "tax", label: { zh: "税务", en: "Taxation" }, pattern: /税务局/u },
  {
    id: "customs_immigration",
    label: { zh: "海关/移民边检", en: "Customs and immigration" },
    pattern: /海关|边检|移民管理/u,
  },
  {
    id: "maritime_aviation_rail_post",
    label: { zh: "海事/民航/铁路/邮政", en: "Maritime, civil aviation, rail, post" },
    pattern: /海事局|民航|民用航空|铁路监督|邮政管理/u,
  },
  {
    id: "finance_regulator",
    label: { zh: "金融监管/人民银行/外汇", en: "Central financial regulators" },
    pattern: /金融监督管理|金融监管局|银保监|保监局|银监|证监|人民银行|外汇管理/u,
  },
  { id: "meteorology", label: { zh: "气象", en: "Meteorology" }, pattern: /气象/u },
  {
    id: "earthquake",
    label: { zh: "地震", en: "Earthquake administration" },
    pattern: /地震|防震减灾/u,
  },
  {
    id: "tobacco_salt",
    label: { zh: "烟草/盐业", en: "Tobacco and salt" },
    pattern: /烟草专卖|盐务/u,
  },
  { id: "statistics", label: { zh: "统计", en: "Statistics" }, pattern: /统计局|调查队/u },
  {
    id: "gov_office",
    label: { zh: "政府办公厅（室）", en: "General office of government" },
    pattern: /(人民政府|政府|管委会|行署)办公(厅|室)|府办公室|政府办$/u,
  },
  {
    id: "gov_reception_office",
    label: { zh: "驻外办事处/接待/参事", en: "Liaison and counsellor offices" },
    pattern: /驻.{1,8}办事处|接待办|参事室/u,
  },
  {
    id: "development_reform",
    label: { zh: "发展改革", en: "Development and reform" },
    pattern: /发展和改革|发展改革|发改/u,
  },
  { id: "education", label: { zh: "教育", en: "Education" }, pattern: /教育/u },
  {
    id: "science_tech",
    label: { zh: "科技", en: "Science and technology" },
    pattern: /科学技术|科技/u,
  },
  {
    id: "ethnic_religious",
    label: { zh: "民族宗教", en: "Ethnic and religious affairs" },
    pattern: /民族(?!乡|自治)|宗教|民宗/u,
  },
  { id: "public_security", label: { zh: "公安", en: "Public security" }, pattern: /公安/u },
  {
    id: "civil_affairs",
    label: { zh: "民政", en: "Civil affairs" },
    pattern: /(?<!人)民政(?!府)/u,
  },
  { id: "justice", label: { zh: "司法", en: "Justice" }, pattern: /司法/u },
  {
    id: "medical_security",
    label: { zh: "医疗保障", en: "Healthcare security" },
    pattern: /医疗保障|医保/u,
  },
  {
    id: "hr_social_security",
    label: { zh: "人力资源社会保障", en: "Human resources and social security" },
    pattern: /人力资源|人力社保|人社|人事劳动|社会保险/u,
  },
  { id: "finance", label: { zh: "财政", en: "Finance" }, pattern: /财政/u },
  {
    id: "market_regulation",
    label: { zh: "市场监管", en: "Market regulation" },
    pattern: /市场监督|市场监管|工商行政|质量技术监督|食品药品监督|药品监督|知识产权/u,
  },
  {
    id: "natural_resources",
    label: { zh: "自然资源", en: "Natural resources and planning" },
    pattern: /自然资源|国土|规划(和|与|管理|局)|测绘|海洋(局|和|与)/u,
  },
  {
    id: "ecology_environment",
    label: { zh: "生态环境", en: "Ecology and environment" },
    pattern: /生态环境|环境保护|环保/u,
  },
  {
    id: "urban_management",
    label: { zh: "城市管理与综合执法", en: "Urban management and enforcement" },
    pattern: /城市管理|城管|综合行政执法|城市综合|行政执法局|市容|园林/u,
  },
  {
    id: "housing_construction",
    label: { zh: "住房城乡建设", en: "Housing and urban-rural development" },
    pattern: /住房|住建|建设局|建设委|房产|房屋|人民防空|人防|公积金/u,
  },
  {
    id: "transport",
    label: { zh: "交通运输", en: "Transport" },
    pattern: /交通运输|交通局|交通委|公路|港航|港口|道路运输/u,
  },
  {
    id: "water",
    label: { zh: "水利（务）", en: "Water resources" },
    pattern: /水利|水务|河务|南水北调/u,
  },
  {
    id: "agriculture_rural",
    label: { zh: "农业农村", en: "Agriculture and rural affairs" },
    pattern: /农业|农牧|畜牧|农村|乡村振兴|扶贫|农机|渔业/u,
  },
  {
    id: "forestry",
    label: { zh: "林草", en: "Forestry and grassland" },
    pattern: /林业|林草|林和|绿化/u,
  },
  {
    id: "commerce",
    label: { zh: "商务", en: "Commerce and investment" },
    pattern: /商务|投资促进|招商|口岸|自贸|经济合作|商业/u,
  },
  {
    id: "culture_tourism",
    label: { zh: "文化旅游（广电、文物）", en: "Culture, tourism, broadcasting" },
    pattern: /文化|文旅|旅游|文体|文广|广播电视|新闻出版|文物/u,
  },
  { id: "sports", label: { zh: "体育", en: "Sports" }, pattern: /体育/u },
  {
    id: "health",
    label: { zh: "卫生健康", en: "Health" },
    pattern: /卫生|卫健|计生|疾病预防|疾控|中医/u,
  },
  { id: "veterans", label: { zh: "退役军人", en: "Veterans affairs" }, pattern: /退役军人/u },
  {
    id: "emergency",
    label: { zh: "应急管理", en: "Emergency management" },
    pattern: /应急|安全生产监督|安监|煤矿安全|矿山安全/u,
  },
  { id: "audit", label: { zh: "审计", en: "Audit" }, pattern: /审计/u },
  { id: "sasac", label: { zh: "国资", en: "State-owned assets" }, pattern: /国有资产|国资/u },
  {
    id: "industry_it",
    label: { zh: "工业和信息化", en: "Industry and IT" },
    pattern: /工业和信息|工信|经济和信息|经信|经济贸易|经贸|民营经济|中小企业|能源|煤炭/u,
  },
  {
    id: "gov_services_data",
    label: { zh: "政务服务/数据/审批", en: "Government services, data, approvals" },
    pattern: /政务服务|行政审批|数据|营商环境|公共资源交易|便民服务|行政服务中心/u,
  },
  {
    id: "local_finance",
    label: { zh: "地方金融", en: "Local financial administration" },
    pattern: /地方金融|金融工作|金融发展/u,
  },
  { id: "petition", label: { zh: "信访", en: "Petitions (letters and visits)" }, pattern: /信访/u },
  {
    id: "grain_reserves",
    label: { zh: "粮食储备", en: "Grain and reserves" },
    pattern: /粮食|物资储备/u,
  },
  {
    id: "foreign_affairs",
    label: { zh: "外事（港澳台）", en: "Foreign affairs" },
    pattern: /外事|港澳|台湾事务|侨务/u,
  },
  {
    id: "offices_affairs",
    label: { zh: "机关事务", en: "Government offices administration" },
    pattern: /机关事务|事务管理局|管理服务中心/u,
  },
  {
    id: "archives_research",
    label: { zh: "档案/史志/研究/地方志", en: "Archives, history, research" },
    pattern: /档案|地方志|史志|方志|研究(室|中心)|参事/u,
  },
  {
    id: "supply_coop",
    label: { zh: "供销/农垦等", en: "Supply co-ops and others" },
    pattern: /供销|农垦/u,
  },
  {
    id: "dev_zone",
    label: { zh: "开发区/新区管委会", en: "Development zone committees" },
    pattern:
      /(开发区|高新区|新区|示范区|园区|保税区|度假区|风景名胜区|风景区|功能区).{0,12}(管委会|管理委员会)|管理委员会$|管委会$/u,
  },
  { id: "subdistrict", label: { zh: "街道", en: "Subdistrict office" }, pattern: /街道/u },
  {
    id: "township",
    label: { zh: "乡镇", en: "Township / town government" },
    pattern: /[乡镇](人民)?政府|[乡镇]$|苏木/u,
  },
  {
    id: "government",
    label: { zh: "人民政府（汇总）", en: "People's government (aggregate)" },
    pattern: /人民政府$|^.{1,12}(省|市|县|区|州|盟|旗)$/u,
  },
];
