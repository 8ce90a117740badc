// Words of the settings pages about the playbook and the tags.

import type { PlayPart } from "../../domain/strategy/ownPlaybook";
import type { TagNameProblem } from "../../domain/strategy/ownTags";
import type { DemandTag } from "../../domain/vocabulary/demandTag";
import { countText } from "../../i18n/format";

const parts: Readonly<Record<PlayPart, string>> = { headline: "建议策略", action: "核心动作", resources: "资源投入" };
const tagNames: Readonly<Record<DemandTag, string>> = {
  价格敏感型: "价格敏感型",
  技术驱动型: "技术驱动型",
  紧急采购型: "紧急采购型",
  长期合作意向: "长期合作意向",
};
/** Why a name can be no tag; `meant` is the built-in tag it already means. */
const nameProblems: Readonly<Record<TagNameProblem, (meant: string) => string>> = {
  blank: () => "先写标签的名字",
  tooLong: () => "标签最多 50 个字",
  separator: () => "一次加一个标签，名字里不能有顿号、逗号、斜线或加号",
  builtIn: (meant) => `不用加：它已经读作 ${meant}`,
  known: () => "已经有这个标签",
};

export const zhPlaybookScreens = {
  title: "策略库",
  note: (count: number) => (count === 0 ? "全部用内置的话" : `改了 ${countText(count)} 处`),
  lead: "建议列、客户卡片和今日都用这里的话，没改的用内置的。",
  grade: "看哪一级",
  frequency: "跟进频率",
  owner: "负责角色",
  ownerHint: "也用来核对表里的负责人",
  parts,
  resourcesHint: "几样之间用顿号隔开",
  plays: "按标签",
  general: "没有标签的客户",
  /** Accessible name of a text. */
  field: (grade: string, tag: string, part: string) => [grade, tag, part].filter((word) => word !== "").join("，"),
  builtIn: "内置",
  own: "自定",
  restore: "恢复内置",
  restoreAll: "全部恢复内置",
  vague: (phrase: string, instead: string) => `“${phrase}”没说做什么。可以写成：${instead}`,
  tooLong: (longest: number, length: number) => `最多 ${countText(longest)} 字，现在 ${countText(length)} 字`,
  notSavable: (where: string) => `还不能保存：看 ${where}`,
  situations: "流失风险高、首单大额、久未下单和没有成交的客户另有内置的打法，其中的负责角色用这里的叫法。",
  formulas: "单元格公式 TIER.STRATEGY 不读设置，始终给内置的话。",
  afterSaving: "保存后",
  willChange: (count: number) => `${countText(count)} 户的建议会变`,
  willNotChange: "没有客户的建议会变",
  alsoChange: (count: number) => `其余 ${countText(count)} 户也会变`,
  needPreview: "先读一次表，就能看到谁的建议会变。",

  tags: "标签",
  tagsNote: (count: number) => (count === 0 ? "四个内置标签" : `四个内置，${countText(count)} 个自己的`),
  tagsLead: "加上自己的标签，体检就认得它。视同一个内置标签的，用那个标签的打法，也一样紧急。",
  tagNames,
  builtInTags: "内置标签",
  ownTags: "自己的标签",
  noOwnTags: "还没有自己的标签。",
  tagField: "标签名",
  tagHint: "例如：预算敏感型",
  like: "视同",
  likeOf: (tag: string) => `${tag} 视同`,
  likeNone: "都不像",
  addTag: "加上",
  addFound: (tag: string) => `加上 ${tag}`,
  removeTag: (tag: string) => `去掉 ${tag}`,
  tagPlays: (count: number) => `${countText(count)} 条自己的策略，去掉标签时一起去掉`,
  nameProblems,
  vagueTag: "这个标签没说客户要什么，写成“需求+特征”更好用，例如 预算敏感型",
  found: "表里还有这些标签",
  foundMore: (count: number) => `还有 ${countText(count)} 种`,
};

export type PlaybookScreensWords = typeof zhPlaybookScreens;
