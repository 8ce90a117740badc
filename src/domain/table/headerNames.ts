// Header texts people give the columns of a segmentation table, per role, best first. They are compared after folding
// width, script, case, spaces and brackets (see headers.ts), so each stands here once, in simplified script.
// Sources: the standard table, Chinese RFM tutorials, and the account exports of common CRM systems.

import type { ColumnRole } from "../vocabulary/column";

const words = (list: string): readonly string[] => list.split(/\s*,\s*/);

export const HEADER_NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: words(
    "客户编号,客户id,客户编码,客户代码,客户号,会员id,会员编号,会员号,客户no,编号,customerid,customerno,customernumber,customercode,accountid,accountnumber,clientid,id",
  ),
  name: words(
    "客户名称,公司名称,单位名称,企业名称,客户姓名,客户简称,客户全称,账户名称,客户名,公司,客户,会员,姓名,customername,accountname,companyname,clientname,customer,account,company,client,name",
  ),
  contact: words("联系人,联系人姓名,主要联系人,首要联系人,对接人,contact,contactname,contactperson,primarycontact"),
  industry: words("所属行业,行业,客户行业,行业类别,行业分类,industry,sector,vertical"),
  companySize: words("企业规模,公司规模,客户规模,规模,人员规模,员工人数,companysize,employees,numberofemployees,size"),
  grade: words(
    "客户等级,等级,客户级别,级别,客户分级,客户评级,评级,客户分类等级,customergrade,customertier,accountgrade,grade,tier,level,rating",
  ),
  rfm: words("rfm指标r/f/m,rfm指标,rfmr/f/m,rfm,rfm值,r/f/m,rfmmetrics,rfmvalues"),
  tag: words("核心需求标签,需求标签,核心标签,客户标签,需求类型,标签,coreneed,coreneedtag,demandtag,needtag,tags,tag"),
  strategy: words("当前跟进策略,跟进策略,当前策略,策略,currentstrategy,followupstrategy,currentplay,strategy"),
  owner: words(
    "负责人,销售负责人,客户负责人,客户经理,业务员,销售代表,归属人,跟进人,所有人,owner,accountowner,salesrep,accountmanager",
  ),
  updated: words(
    "最后更新时间,最后更新日期,更新时间,更新日期,最近更新时间,最后更新,最近更新,最后修改时间,最后跟进时间,最近跟进时间,lastupdated,lastupdate,updatedon,updatedat,updated,modifiedon,lastmodifieddate,lastmodified",
  ),
  note: words("备注,备注信息,备注说明,说明,描述,notes,note,remarks,remark,comments,comment,description"),
  recency: words(
    "最近一次消费,最近下单时间,最近下单日期,最近消费时间,最近一次消费时间,最近消费日期,最近一次消费日期,最后一次购买日期,最后一次购买时间,最后购买日期,最近购买日期,最近购买时间,最后订单日期,最近订单日期,上次下单时间,上次下单日期,最近一次下单,最近一次下单时间,最近一次下单日期,最近成交日期,最近成交时间,最后成交日期,最后下单时间,最后下单日期,距今天数,最近消费距今天数,最近下单距今天数,下单距今天数,未购天数,未下单天数,最近交易日期,最近交易时间,最近一次交易时间,最近一次购买时间,最近一次购买日期,最近购买距今天数,最近消费间隔,距上次购买天数,距上次消费天数,距上次下单天数,订购日期,订单日期,下单日期,下单时间,付款时间,r,r值,recency,recencydays,dayssincelastorder,dayssincelastpurchase,lastorderdate,lastpurchasedate,lastorder,lastpurchase",
  ),
  frequency: words(
    "订单次数,消费次数,消费频次,消费频率,购买次数,购买频次,购买频率,下单次数,下单频次,订单数,订单数量,订单笔数,交易次数,交易笔数,成交次数,成交笔数,年下单次数,年订单数,累计订单数,累计下单次数,下单数,f,f值,frequency,orders,ordercount,numberoforders,purchases,purchasecount",
  ),
  monetary: words(
    "订单金额,订单总金额,订单总额,消费金额,累计消费金额,消费总额,累计消费,累计金额,销售额,销售金额,成交金额,成交总额,累计成交金额,累计采购金额,累计销售额,交易额,成交额,交易金额,购买金额,采购金额,采购额,年采购额,回款金额,合同金额,总金额,金额,m,m值,monetary,amount,totalamount,revenue,annualrevenue,sales,totalspend,spend",
  ),
  satisfaction: words("满意度,客户满意度,满意度评分,csat,satisfaction,satisfactionscore"),
  complaint: words("未结投诉,投诉,投诉状态,未处理投诉,opencomplaint,opencomplaints,complaint,complaints"),
  suggestion: words("建议策略,suggestedplay"),
  risk: words("流失风险,churnrisk"),
  nextContact: words("下次跟进,nextcontact"),
  reason: words("评级依据,gradereason"),
};

/** Headers of a recency column that can only be a number of days. */
export const DAY_COUNT_HEADER = /天数|未购|未下单|days|\br\(天\)/;
/** Headers of a recency column that can only be a date. */
export const DATE_HEADER = /时间|日期|date/;
