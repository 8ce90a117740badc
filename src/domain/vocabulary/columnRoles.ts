// The roles of columns: one row for each, with everything that is said about a role in general. Whoever wants to know which
// roles are read, guarded, ours … asks this table; no list of roles stands anywhere else. How to add one is in src/README.md.
// Sources of the spellings: the standard table, Chinese RFM tutorials, and the account exports of common CRM systems.

import { combined, DEALS, ranked, words } from "./spellings";

/** What a cell of a column holds; table/cellKinds.ts says how each kind is read. */
export const CELL_KINDS = [
  /** words that are taken as they stand */
  "text",
  "id",
  "name",
  "grade",
  /** 45天/3次/80万 */
  "composite",
  /** days since the last order, or its date */
  "recency",
  "count",
  "amount",
  "day",
] as const;
export type CellKind = (typeof CELL_KINDS)[number];

export const ROLE_USES = [
  /** says whose row it is */
  "key",
  /** R, F or M in a column of its own */
  "figure",
  /** a regrade reads it; every other column stays unread */
  "read",
  /** what is written is computed from it: a row in which it changed meanwhile is not written. Only what is read is guarded. */
  "guard",
  /** proposed for a header that is near one of its names */
  "propose",
  /** named where a table is refused */
  "tell",
  /** filled beside one word in the first column, it says that the row is a customer's and no heading */
  "customer",
  /** formulas of ours refer to its cells (formula/formulaArguments.ts) */
  "formula",
  /** native formulas refer to its cells */
  "native",
  /** native formulas calculate it, in a column beside it */
  "nativeResult",
] as const;
export type RoleUse = (typeof ROLE_USES)[number];

interface EveryRole {
  readonly cell: CellKind;
  readonly uses: readonly RoleUse[];
  /** Header texts people give such a column, best first. */
  readonly names: readonly string[];
}

/**
 * standard: a column of the standard table, in this order. extra: known where a table has it. ours: added by this product at
 * the right edge. A header is what we write ourselves, in Chinese and in English.
 */
export type RoleRow = EveryRole &
  (
    | { readonly place: "standard" | "ours"; readonly header: readonly [zh: string, en: string] }
    | { readonly place: "extra" }
  );

export const ROLES = {
  id: {
    place: "standard",
    header: ["客户编号", "Customer ID"],
    cell: "id",
    uses: ["key", "read", "propose", "tell", "formula", "native"],
    names: words(
      "客户编号,客户id,客户编码,客户代码,客户号,会员id,会员编号,会员号,客户no,customerid,customerno,customernumber,customercode,accountid,accountnumber,clientid,用户编号,用户id,用户编码,用户号,买家id,买家编号,单位编号,单位编码,往来单位编码,往来单位编号,客户序号,客户档案编号,公司编号,企业编号,店铺编号,门店编号,顾客id,顾客编号,顾客番号,memberid,userid,custid,custno,custcode,buyerid,partnerid,partycode,cardcode,bpcode,recordid,internalid,rowid,kundennummer,kundennr,numeroclient,customerkey,编码,编号,id",
    ),
  },
  name: {
    place: "standard",
    header: ["客户名称", "Customer name"],
    cell: "name",
    uses: ["key", "read", "propose", "tell", "native"],
    names: words(
      "客户名称,公司名称,单位名称,企业名称,客户姓名,客户简称,客户全称,账户名称,客户名,customername,accountname,companyname,clientname,用户名称,用户姓名,用户名,买家昵称,买家姓名,买家名称,顾客名称,顾客姓名,顾客名,往来单位,往来单位名称,购货单位,购货单位名称,店铺名称,门店名称,会员名称,会员姓名,企业,单位,用户,顾客,买家,custname,membername,username,buyername,bpname,cardname,company,partnername,kunde,kundenname,名称,公司,客户,会员,姓名,customer,client,name,account,行标签,rowlabels",
    ),
  },
  contact: {
    place: "standard",
    header: ["联系人", "Contact"],
    cell: "text",
    uses: [],
    names: words(
      "联系人,联系人姓名,主要联系人,首要联系人,对接人,contact,contactname,contactperson,primarycontact,客户联系人",
    ),
  },
  industry: {
    place: "standard",
    header: ["所属行业", "Industry"],
    cell: "text",
    uses: ["read", "guard", "propose", "tell", "customer", "formula", "native"],
    names: words(
      "所属行业,行业,客户行业,行业类别,行业分类,industry,sector,vertical,1级行业,一级行业,所处行业,行业名称,客户所属行业,branche",
    ),
  },
  companySize: {
    place: "standard",
    header: ["企业规模", "Company size"],
    cell: "text",
    uses: ["read", "customer"],
    names: words(
      "企业规模,公司规模,客户规模,人员规模,员工人数,companysize,employees,numberofemployees,总人数,员工数,员工数量,员工规模,noofemployees,employeecount,规模,size",
    ),
  },
  grade: {
    place: "standard",
    header: ["客户等级", "Customer grade"],
    cell: "grade",
    uses: ["read", "propose", "formula", "nativeResult"],
    names: words(
      "客户等级,客户级别,客户分级,客户评级,客户分类等级,customergrade,customertier,accountgrade,等级,级别,评级,grade,tier,level,rating",
    ),
  },
  rfm: {
    place: "standard",
    header: ["RFM指标(R/F/M)", "RFM (R/F/M)"],
    cell: "composite",
    uses: ["read", "guard", "propose", "tell", "formula", "native"],
    names: words("rfm指标r/f/m,rfm指标,rfmr/f/m,rfm,rfm值,r/f/m,rfmmetrics,rfmvalues"),
  },
  recency: {
    place: "extra",
    cell: "recency",
    uses: ["figure", "read", "guard", "propose", "tell", "formula", "native"],
    names: ranked(
      words(
        "最近下单时间,最近下单日期,最近消费时间,最近一次消费时间,最近消费日期,最近一次消费日期,最后一次购买日期,最后一次购买时间,最后购买日期,最近购买日期,最近购买时间,最后订单日期,最近订单日期,上次下单时间,上次下单日期,最近一次下单,最近一次下单时间,最近一次下单日期,最近成交日期,最近成交时间,最后成交日期,最后下单时间,最后下单日期,距今天数,最近消费距今天数,最近下单距今天数,下单距今天数,未购天数,未下单天数,最近交易日期,最近交易时间,最近一次交易时间,最近一次购买时间,最近一次购买日期,最近购买距今天数,最近消费间隔,距上次购买天数,距上次消费天数,距上次下单天数,recency,recencydays,dayssincelastorder,dayssincelastpurchase,lastorderdate,lastpurchasedate,lastorder,lastpurchase,最后一次成交时间,最后一次成交日期,最近一次成交时间,最近一次成交日期,上次购买时间,上次购买日期,上次消费时间,上次消费日期,最后消费时间,最后消费日期,最后交易日期,最后交易时间,末次下单日期,末次下单时间,末次消费日期,末次购买日期,最近采购日期,最近采购时间,最后采购日期,最近一次采购日期,最近一次采购时间,最近付款时间,最近成交,最近下单,最近消费,最近购买,最近订单时间,最后一次下单时间,最后一次下单日期,最后一次消费时间,最后一次消费日期,最近到店日期,距今天数天,距今未下单天数,最近一次交易日期,最近一次消费距今天数,最近一次消费间隔,最近一次下单距今天数,距上次成交天数,多少天未下单,daysinactive,dayssincelast,dayssincelasttransaction,lastorderday,dateoflastorder,dateoflastpurchase,lasttransactiondate,lastinvoicedate,lastsaledate,mostrecentorder,mostrecentpurchase,latestorderdate,latestpurchasedate,lastbuydate,recencyindays,最终购买日,最终购入日,letztebestellung,dernierecommande,ultimacompra,最近一次消费,订购日期,订单日期,下单日期,下单时间,付款时间,r,r值",
      ),
      combined(
        "最近,最后,上次,末次,近期,距最近,距上次,距最后",
        ",一次",
        `${DEALS},订单`,
        ",时间,日期,日,距今天数,距今,天数,间隔,间隔天数,至今天数,距今时间",
      ),
    ),
  },
  frequency: {
    place: "extra",
    cell: "count",
    uses: ["figure", "read", "guard", "propose", "tell", "formula", "native"],
    names: ranked(
      words(
        "订单次数,消费次数,消费频次,消费频率,购买次数,购买频次,购买频率,下单次数,下单频次,订单数,订单数量,订单笔数,交易次数,交易笔数,成交次数,成交笔数,年下单次数,年订单数,下单数,frequency,orders,ordercount,numberoforders,purchases,purchasecount,购买笔数,消费笔数,消费单数,下单单数,下单笔数,订单单数,单数,采购次数,年采购次数,采购频次,交易频次,交易频率,成交单数,成交频次,消费频度,订货次数,拿货次数,到店次数,年购买次数,年消费次数,购买次数次,订单总数,总订单数,总次数,次数,频次,nooforders,ordercounts,orderscount,numorders,numberofpurchases,numpurchases,purchasefrequency,orderfrequency,frequencycount,transactions,transactioncount,numberoftransactions,invoicecount,购入回数,购买回数,anzahlbestellungen,ordersplaced,totalorders,累计订单数,累计下单次数,f,f值",
      ),
      combined(",年,总,近一年,年度", `${DEALS},订单,销售`, ",总", "次数,频次,频率,频度,笔数,单数"),
    ),
  },
  monetary: {
    place: "extra",
    cell: "amount",
    uses: ["figure", "read", "guard", "propose", "tell", "formula", "native"],
    names: ranked(
      words(
        "订单金额,订单总金额,订单总额,消费金额,消费总额,成交金额,成交总额,交易额,成交额,交易金额,购买金额,采购金额,采购额,年采购额,回款金额,合同金额,monetary,消费总金额,购买总额,购买总金额,采购总额,采购总金额,交易总额,成交总金额,下单金额,下单总额,支付金额,实付金额,付款金额,付款总额,实付总额,销售总额,年销售额,年消费金额,年消费额,年订单额,年成交额,年采购金额,消费额,订货金额,订货额,拿货金额,回款额,回款总额,价税合计,销售收入,开票金额,净销售额,净消费金额,totalsalesamount,salesamount,totalsales,netsales,orderamount,ordervalue,totalordervalue,totalvalue,totalpurchases,purchaseamount,purchasevalue,totalpurchaseamount,annualspend,annualsales,monetaryvalue,totalorderamount,orderstotal,amountspent,totalamountspent,netamount,salesvalue,购入金额,购买额,umsatz,totalspent,累计消费金额,累计消费,累计金额,累计成交金额,累计采购金额,累计销售额,totalspend,销售额,销售金额,总金额,金额,amount,totalamount,sales,spend,m,m值",
      ),
      combined(",年,总,近一年,年度", `${DEALS},订单,销售,支付,实付`, ",总", "金额,额,总额,净额"),
    ),
  },
  tag: {
    place: "standard",
    header: ["核心需求标签", "Core need"],
    cell: "text",
    uses: ["read", "guard", "customer", "formula"],
    names: words(
      "核心需求标签,需求标签,核心标签,客户标签,需求类型,标签,coreneed,coreneedtag,demandtag,needtag,tags,tag",
    ),
  },
  strategy: {
    place: "standard",
    header: ["当前跟进策略", "Current strategy"],
    cell: "text",
    uses: ["read", "customer"],
    names: words("当前跟进策略,跟进策略,当前策略,策略,currentstrategy,followupstrategy,currentplay,strategy"),
  },
  owner: {
    place: "standard",
    header: ["负责人", "Owner"],
    cell: "text",
    uses: ["read", "customer"],
    names: words(
      "负责人,销售负责人,客户负责人,客户经理,业务员,销售代表,归属人,跟进人,所有人,owner,accountowner,salesrep,accountmanager,companyowner,客户所有人,客户所有者,专管业务员,销售员,业务负责人,客户归属,归属销售,所属销售",
    ),
  },
  updated: {
    place: "standard",
    header: ["最后更新时间", "Last updated"],
    cell: "day",
    uses: ["read", "guard", "propose", "customer", "formula", "native"],
    names: words(
      "最后更新时间,最后更新日期,更新时间,更新日期,最近更新时间,最后更新,最近更新,最后修改时间,最后跟进时间,最近跟进时间,lastupdated,lastupdate,updatedon,updatedat,updated,modifiedon,lastmodifieddate,lastmodified,modifiedtime,修改时间,修改日期,上次修改日期,上次修改时间,最近修改日,最近修改时间,最后修改日期,最近修改日期,lastmodifiedtime,modifiedat,lastmodifiedon,dateupdated",
    ),
  },
  note: {
    place: "standard",
    header: ["备注", "Notes"],
    cell: "text",
    uses: ["read", "guard", "formula", "native"],
    names: words("备注,备注信息,备注说明,说明,描述,notes,note,remarks,remark,comments,comment,description"),
  },
  satisfaction: {
    place: "extra",
    cell: "text",
    uses: ["read", "guard", "native"],
    names: words("满意度,客户满意度,满意度评分,csat,satisfaction,satisfactionscore"),
  },
  complaint: {
    place: "extra",
    cell: "text",
    uses: ["read", "guard", "native"],
    names: words("未结投诉,投诉,投诉状态,未处理投诉,opencomplaint,opencomplaints,complaint,complaints"),
  },
  potential: {
    place: "extra",
    cell: "text",
    uses: ["formula"],
    names: words("潜力,潜力分,潜力评分,潜力得分,客户潜力,potential,potentialscore,customerpotential,growthpotential"),
  },
  suggestion: {
    place: "ours",
    header: ["建议策略", "Suggested play"],
    cell: "text",
    uses: [],
    names: words("建议策略,suggestedplay"),
  },
  risk: {
    place: "ours",
    header: ["流失风险", "Churn risk"],
    cell: "text",
    uses: ["formula", "nativeResult"],
    names: words("流失风险,churnrisk"),
  },
  nextContact: {
    place: "ours",
    header: ["下次跟进", "Next contact"],
    cell: "day",
    uses: [],
    names: words("下次跟进,nextcontact"),
  },
  reason: {
    place: "ours",
    header: ["评级依据", "Grade reason"],
    cell: "text",
    uses: [],
    names: words("评级依据,gradereason"),
  },
} as const satisfies Readonly<Record<string, RoleRow>>;

type RoleTable = typeof ROLES;
/** What a column of the segmentation table is for. */
export type ColumnRole = keyof RoleTable;
/** Roles that are used for one thing. */
export type RoleUsedFor<Use extends RoleUse> = {
  [Role in ColumnRole]: Use extends RoleTable[Role]["uses"][number] ? Role : never;
}[ColumnRole];
/** Roles that stand in one place. */
export type RoleAt<Place extends RoleRow["place"]> = {
  [Role in ColumnRole]: RoleTable[Role]["place"] extends Place ? Role : never;
}[ColumnRole];

/** What is said about a role. */
export function roleRow(role: ColumnRole): RoleRow {
  return ROLES[role];
}

/** Roles that are used for this, in the order of the table. `rolesUsedFor("key") //=> ["id", "name"]` */
export function rolesUsedFor<Use extends RoleUse>(use: Use): readonly RoleUsedFor<Use>[] {
  return everyRole().filter((role) => roleRow(role).uses.includes(use)) as RoleUsedFor<Use>[];
}

/** Roles of one place, in the order of the table. `rolesAt("ours") //=> ["suggestion", "risk", "nextContact", "reason"]` */
export function rolesAt<Place extends RoleRow["place"]>(place: Place): readonly RoleAt<Place>[] {
  return everyRole().filter((role) => roleRow(role).place === place) as RoleAt<Place>[];
}

function everyRole(): readonly ColumnRole[] {
  return Object.keys(ROLES) as ColumnRole[];
}
