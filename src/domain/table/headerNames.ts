// Header texts that name no role of the table and still say what a column is.

import { words } from "../vocabulary/spellings";

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
