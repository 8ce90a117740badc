// Header texts people give the columns of a segmentation table, per role, best first. They are compared after folding
// width, script, case, spaces and brackets (see headers.ts), so each stands here once, in simplified script.
// Sources: the standard table, Chinese RFM tutorials, and the account exports of common CRM systems.

import type { ColumnRole } from "../vocabulary/column";

const words = (list: string): readonly string[] => list.split(/\s*,\s*/);

/** Every text made of one part from each list, in order: 最近 × 一次 × 购买 × 距今天数. A blank part stands for none. */
const combined = (...parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (texts, list) => texts.flatMap((text) => list.split(",").map((part) => text + part)),
    [""],
  );

const DEALS = "下单,消费,购买,采购,交易,成交,付款,订货,进货,拿货,提货,回款,开票,到店";

/** Which of these names is general (金额, r) and comes after every other? */
const GENERAL = new Set(
  words(
    "最近一次消费,订购日期,订单日期,下单日期,下单时间,付款时间,r,r值,累计订单数,累计下单次数,f,f值,累计消费金额,累计消费,累计金额,累计成交金额,累计采购金额,累计销售额,totalspend,totalspent,销售额,销售金额,总金额,金额,amount,totalamount,sales,spend,m,m值",
  ),
);

/** Listed names, then those made of parts, then general ones; each once. */
const ranked = (listed: readonly string[], made: readonly string[]): readonly string[] => [
  ...new Set([
    ...listed.filter((name) => !GENERAL.has(name)),
    ...made.filter((name) => !GENERAL.has(name)),
    ...listed.filter((name) => GENERAL.has(name)),
  ]),
];

export const HEADER_NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  id: words(
    "客户编号,客户id,客户编码,客户代码,客户号,会员id,会员编号,会员号,客户no,customerid,customerno,customernumber,customercode,accountid,accountnumber,clientid,用户编号,用户id,用户编码,用户号,买家id,买家编号,单位编号,单位编码,往来单位编码,往来单位编号,客户序号,客户档案编号,公司编号,企业编号,店铺编号,门店编号,顾客id,顾客编号,顾客番号,memberid,userid,custid,custno,custcode,buyerid,partnerid,partycode,cardcode,bpcode,recordid,internalid,rowid,kundennummer,kundennr,numeroclient,customerkey,编码,编号,id",
  ),
  name: words(
    "客户名称,公司名称,单位名称,企业名称,客户姓名,客户简称,客户全称,账户名称,客户名,customername,accountname,companyname,clientname,用户名称,用户姓名,用户名,买家昵称,买家姓名,买家名称,顾客名称,顾客姓名,顾客名,往来单位,往来单位名称,购货单位,购货单位名称,店铺名称,门店名称,会员名称,会员姓名,企业,单位,用户,顾客,买家,custname,membername,username,buyername,bpname,cardname,company,partnername,kunde,kundenname,名称,公司,客户,会员,姓名,customer,client,name,account,行标签,rowlabels",
  ),
  contact: words(
    "联系人,联系人姓名,主要联系人,首要联系人,对接人,contact,contactname,contactperson,primarycontact,客户联系人",
  ),
  industry: words(
    "所属行业,行业,客户行业,行业类别,行业分类,industry,sector,vertical,1级行业,一级行业,所处行业,行业名称,客户所属行业,branche",
  ),
  companySize: words(
    "企业规模,公司规模,客户规模,人员规模,员工人数,companysize,employees,numberofemployees,总人数,员工数,员工数量,员工规模,noofemployees,employeecount,规模,size",
  ),
  grade: words(
    "客户等级,客户级别,客户分级,客户评级,客户分类等级,customergrade,customertier,accountgrade,等级,级别,评级,grade,tier,level,rating",
  ),
  rfm: words("rfm指标r/f/m,rfm指标,rfmr/f/m,rfm,rfm值,r/f/m,rfmmetrics,rfmvalues"),
  tag: words("核心需求标签,需求标签,核心标签,客户标签,需求类型,标签,coreneed,coreneedtag,demandtag,needtag,tags,tag"),
  strategy: words("当前跟进策略,跟进策略,当前策略,策略,currentstrategy,followupstrategy,currentplay,strategy"),
  owner: words(
    "负责人,销售负责人,客户负责人,客户经理,业务员,销售代表,归属人,跟进人,所有人,owner,accountowner,salesrep,accountmanager,companyowner,客户所有人,客户所有者,专管业务员,销售员,业务负责人,客户归属,归属销售,所属销售",
  ),
  updated: words(
    "最后更新时间,最后更新日期,更新时间,更新日期,最近更新时间,最后更新,最近更新,最后修改时间,最后跟进时间,最近跟进时间,lastupdated,lastupdate,updatedon,updatedat,updated,modifiedon,lastmodifieddate,lastmodified,modifiedtime,修改时间,修改日期,上次修改日期,上次修改时间,最近修改日,最近修改时间,最后修改日期,最近修改日期,lastmodifiedtime,modifiedat,lastmodifiedon,dateupdated",
  ),
  note: words("备注,备注信息,备注说明,说明,描述,notes,note,remarks,remark,comments,comment,description"),
  recency: ranked(
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
  frequency: ranked(
    words(
      "订单次数,消费次数,消费频次,消费频率,购买次数,购买频次,购买频率,下单次数,下单频次,订单数,订单数量,订单笔数,交易次数,交易笔数,成交次数,成交笔数,年下单次数,年订单数,下单数,frequency,orders,ordercount,numberoforders,purchases,purchasecount,购买笔数,消费笔数,消费单数,下单单数,下单笔数,订单单数,单数,采购次数,年采购次数,采购频次,交易频次,交易频率,成交单数,成交频次,消费频度,订货次数,拿货次数,到店次数,年购买次数,年消费次数,购买次数次,订单总数,总订单数,总次数,次数,频次,nooforders,ordercounts,orderscount,numorders,numberofpurchases,numpurchases,purchasefrequency,orderfrequency,frequencycount,transactions,transactioncount,numberoftransactions,invoicecount,购入回数,购买回数,anzahlbestellungen,ordersplaced,totalorders,累计订单数,累计下单次数,f,f值",
    ),
    combined(",年,总,近一年,年度", `${DEALS},订单,销售`, ",总", "次数,频次,频率,频度,笔数,单数"),
  ),
  monetary: ranked(
    words(
      "订单金额,订单总金额,订单总额,消费金额,消费总额,成交金额,成交总额,交易额,成交额,交易金额,购买金额,采购金额,采购额,年采购额,回款金额,合同金额,monetary,消费总金额,购买总额,购买总金额,采购总额,采购总金额,交易总额,成交总金额,下单金额,下单总额,支付金额,实付金额,付款金额,付款总额,实付总额,销售总额,年销售额,年消费金额,年消费额,年订单额,年成交额,年采购金额,消费额,订货金额,订货额,拿货金额,回款额,回款总额,价税合计,销售收入,开票金额,净销售额,净消费金额,totalsalesamount,salesamount,totalsales,netsales,orderamount,ordervalue,totalordervalue,totalvalue,totalpurchases,purchaseamount,purchasevalue,totalpurchaseamount,annualspend,annualsales,monetaryvalue,totalorderamount,orderstotal,amountspent,totalamountspent,netamount,salesvalue,购入金额,购买额,umsatz,totalspent,累计消费金额,累计消费,累计金额,累计成交金额,累计采购金额,累计销售额,totalspend,销售额,销售金额,总金额,金额,amount,totalamount,sales,spend,m,m值",
    ),
    combined(",年,总,近一年,年度", `${DEALS},订单,销售,支付,实付`, ",总", "金额,额,总额,净额"),
  ),
  satisfaction: words("满意度,客户满意度,满意度评分,csat,satisfaction,satisfactionscore"),
  complaint: words("未结投诉,投诉,投诉状态,未处理投诉,opencomplaint,opencomplaints,complaint,complaints"),
  suggestion: words("建议策略,suggestedplay"),
  risk: words("流失风险,churnrisk"),
  nextContact: words("下次跟进,nextcontact"),
  reason: words("评级依据,gradereason"),
};

/** Headers of a number that an order has: one of these, and a row is an order. */
export const ORDER_NUMBER_NAMES: ReadonlySet<string> = new Set(
  words(
    "订单编号,订单号,订单id,订单号码,单号,单据编号,单据号,销售订单编号,销售单号,出库单号,流水号,交易号,交易单号,发票号,发票号码,合同编号,子订单编号,orderid,orderno,ordernumber,order#,order,orderref,documentnumber,docnum,docno,invoiceno,invoicenumber,invoiceid,transactionid,lineitemname,lineitemquantity,lineitemprice",
  ),
);

/** Headers of the day an order was placed on, which says nothing about the last one. */
export const ORDER_DAY_NAMES: ReadonlySet<string> = new Set(
  words(
    "订购日期,订单日期,订单时间,下单日期,下单时间,付款时间,付款日期,成交日期,成交时间,交易日期,交易时间,购买日期,购买时间,消费日期,消费时间,发货日期,出库日期,开票日期,订单创建时间,创建时间,日期,时间,date,orderdate,orderedat,createdat,invoicedate,docdate,closedate,transactiondate,purchasedate,paidat",
  ),
);

/** Headers of a recency column that can only be a number of days. */
export const DAY_COUNT_HEADER = /天数|未购|未下单|days|\br\(天\)/;
/** Headers of a recency column that can only be a date. */
export const DATE_HEADER = /时间|日期|date/;
