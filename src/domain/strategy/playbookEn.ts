// The playbook in English, for tables kept in English. Typed by the same shape as the Chinese one, so nothing is missing.

import type { Play, Playbook } from "./playbook";

const play = (headline: string, action: string, ...resources: readonly string[]): Play => ({
  headline,
  action,
  resources,
});

export const PLAYBOOK_EN: Playbook = {
  plays: {
    S: {
      价格敏感型: play(
        "Monthly executive visit + yearly tiered rebate",
        "Visit an executive every month and work out the tiered rebate on the yearly amount",
        "rebate budget",
        "total cost sheet",
        "priority delivery slot",
      ),
      技术驱动型: play(
        "Monthly executive visit + roadmap review",
        "Visit with the technical lead every month, review the roadmap and open new products for trial",
        "dedicated product manager",
        "solution architect",
        "early access",
      ),
      紧急采购型: play(
        "Monthly executive visit + reserved stock",
        "Check the next three months' demand every month, reserve stock and agree delivery times",
        "reserved stock",
        "priority delivery slot",
        "delivery specialist",
      ),
      长期合作意向: play(
        "Monthly executive visit + tailored service",
        "Visit an executive every month, update the tailored service list and renew the yearly framework",
        "dedicated product manager",
        "priority delivery slot",
        "early access",
      ),
      none: play(
        "Monthly executive visit + tailored service plan",
        "Visit an executive every month, deliver the tailored service plan and send industry news",
        "dedicated product manager",
        "priority delivery slot",
        "early access",
      ),
    },
    A: {
      价格敏感型: play(
        "Quarterly cost review + bundle quote",
        "Work out purchasing cost on site twice a quarter and hand in a bundle quote",
        "cost review sheet",
        "bundle quote",
        "client salon seat",
      ),
      技术驱动型: play(
        "Quarterly technical workshop",
        "Hold two workshops a quarter with the technical team and solve the pain points one by one",
        "presales engineer",
        "improvement plan",
        "client salon seat",
      ),
      紧急采购型: play(
        "Quarterly demand forecast + emergency supply agreement",
        "Check the demand forecast twice a quarter and sign emergency delivery times",
        "emergency stock",
        "forecast sheet",
        "delivery specialist",
      ),
      长期合作意向: play(
        "Quarterly order review + yearly framework",
        "Review the orders in person twice a quarter and settle the terms of a yearly framework",
        "framework template",
        "yearly price list",
        "client salon seat",
      ),
      none: play(
        "Quarterly in-depth meeting + improvement plan",
        "Meet the purchasing lead twice a quarter and hand in one improvement plan",
        "presales engineer",
        "improvement plan",
        "client salon seat",
      ),
    },
    B: {
      价格敏感型: play(
        "Promote the bundle offer",
        "Quote the bundle price by phone every month and lead to the next tier",
        "promotion price list",
        "bundle samples",
      ),
      技术驱动型: play(
        "Monthly product news + online trial class",
        "Send product news every month and invite the users to an online trial class",
        "product sheets",
        "class seats",
        "trial account",
      ),
      紧急采购型: play(
        "Monthly stock list + express ordering",
        "Phone the stock list every month and open same-day ordering and shipping",
        "stock list",
        "express freight voucher",
      ),
      长期合作意向: play(
        "Monthly demand call + half-year bulk bundle",
        "Confirm the next demand by phone every month and offer a half-year bulk bundle at a fixed price",
        "bulk price list",
        "demand sheet",
      ),
      none: play(
        "Monthly phone offer + best-value bundle",
        "Present one bundle by phone every month and lead to one more order a quarter",
        "bundle price list",
        "product news",
      ),
    },
    C: {
      价格敏感型: play(
        "Quarterly promotion + discount voucher",
        "Mail the promotion list and a voucher every quarter; hand customers who take it to sales",
        "vouchers",
        "promotion list",
      ),
      技术驱动型: play(
        "Quarterly technical report + webinar invitation",
        "Mail the technical report every quarter; hand customers who sign up to sales",
        "industry report",
        "webinar seats",
      ),
      紧急采购型: play(
        "Send a new-product trial invitation",
        "Send the trial invitation and note by phone who tries it and when goods are needed",
        "trial seats",
        "stock list",
      ),
      长期合作意向: play(
        "Quarterly industry report + purchasing plan survey",
        "Mail the report and survey every quarter; hand customers with a yearly plan to sales",
        "industry report",
        "purchasing survey",
      ),
      none: play(
        "Quarterly industry report + promotion invitation",
        "Mail the report and promotion every quarter; hand customers who reply to sales",
        "industry report",
        "promotion seats",
      ),
    },
  },
  situations: {
    noOrder: {
      byGrade: {
        S: play(
          "Weekly call for the first order",
          "The director calls once a week to settle item and date of the first order",
          "director's time",
        ),
        A: play(
          "Weekly call for the first order",
          "The manager calls once a week to settle item and date of the first order",
          "manager's time",
        ),
        B: play(
          "Weekly call for the first order",
          "The specialist calls once a week to settle item and date of the first order",
          "specialist's time",
        ),
        C: play(
          "Weekly call for the first order",
          "Customer service calls once a week and hands customers with a purchase date to sales",
          "service time",
        ),
      },
      byTag: {
        价格敏感型: play("first-order voucher", "send a first-order voucher with its end date", "first-order voucher"),
        技术驱动型: play(
          "product demo",
          "book a 30-minute demo and open a trial account",
          "trial account",
          "demo engineer",
        ),
        紧急采购型: play("in-stock quote", "send the stock list with arrival dates the same day", "stock list"),
        长期合作意向: play("yearly plan", "hand in a yearly plan and agree the size of a trial order", "yearly plan"),
        none: play("trial invitation", "send a new-product trial invitation and note who tries it", "trial seats"),
      },
    },
    high: {
      byGrade: {
        S: play(
          "Director visits within 3 days",
          "The director visits within 3 days, asks why orders stopped and agrees a date for the remedy",
          "director's time",
          "dedicated service contact",
        ),
        A: play(
          "Manager visits within 3 days",
          "The manager visits within 3 days, asks why orders stopped and agrees a date for the remedy",
          "manager's time",
          "dedicated service contact",
        ),
        B: play(
          "Specialist calls within 3 days",
          "The specialist calls within 3 days, asks why orders stopped and agrees a date for the remedy",
          "specialist's time",
        ),
        C: play(
          "Service calls within 3 days",
          "Customer service calls within 3 days, notes why orders stopped and hands willing customers to sales",
          "service time",
        ),
      },
      byTag: {
        价格敏感型: play("limited-time quote", "make a limited-time quote with its end date", "discount budget"),
        技术驱动型: play(
          "fix plan and free trial",
          "bring an engineer with a fix plan and open a one-month free trial",
          "service engineer",
          "trial account",
        ),
        紧急采购型: play(
          "locked stock and delivery date",
          "lock stock the same day and confirm the arrival date in writing",
          "reserved stock",
        ),
        长期合作意向: play(
          "renewal terms meeting",
          "meet the decision maker on renewal terms and note each open point",
          "draft renewal terms",
        ),
        none: play(
          "dedicated service contact",
          "name a dedicated service contact and call back after 7 days",
          "dedicated service contact",
        ),
      },
    },
    firstLarge: {
      byGrade: {
        S: play(
          "Director visits the first-order customer within 7 days",
          "The director visits within 7 days and checks how the first order is used",
          "director's time",
        ),
        A: play(
          "Manager visits the first-order customer within 7 days",
          "The manager visits within 7 days and checks how the first order is used",
          "manager's time",
        ),
        B: play(
          "Specialist visits the first-order customer within 7 days",
          "The specialist visits within 7 days and checks how the first order is used",
          "specialist's time",
        ),
        C: play(
          "Hand over to a sales specialist's visit",
          "Service hands over within 7 days; a sales specialist visits and checks how the first order is used",
          "specialist's time",
        ),
      },
      byTag: {
        价格敏感型: play(
          "tiered price for order two",
          "quote a tiered price for the second order with its minimum",
          "tiered price list",
        ),
        技术驱动型: play("user training", "hold one user training and collect requests", "training engineer"),
        紧急采购型: play("stock agreement", "check the next demand and agree stock and time", "stock plan"),
        长期合作意向: play("yearly plan", "hand in a yearly plan and agree the month of the next order", "yearly plan"),
        none: play(
          "bundle for order two",
          "offer one bundle and agree the date of the second order",
          "bundle price list",
        ),
      },
    },
    highValueSilent: {
      byGrade: {
        S: play(
          "Check orders, then the director calls",
          "Check the order data first; the director calls an executive within 3 days",
          "order lines",
          "director's time",
        ),
        A: play(
          "Check orders, then the manager calls",
          "Check the order data first; the manager calls the purchasing lead within 3 days",
          "order lines",
          "manager's time",
        ),
        B: play(
          "Check orders, then the specialist calls",
          "Check the order data first; the specialist calls the purchasing lead within 3 days",
          "order lines",
          "specialist's time",
        ),
        C: play(
          "Check orders, then service calls",
          "Check the order data first; service calls within 3 days and hands customers with a plan to sales",
          "order lines",
          "service time",
        ),
      },
      byTag: {
        价格敏感型: play("new quote", "send a new tiered quote with its end date", "tiered price list"),
        技术驱动型: play(
          "preview of the new solution",
          "book a 30-minute preview of the new solution",
          "presales engineer",
        ),
        紧急采购型: play("stock plan", "check the next demand and reserve stock", "reserved stock"),
        长期合作意向: play(
          "framework renewal date",
          "agree date and people for the framework renewal",
          "draft renewal terms",
        ),
        none: play(
          "ask for the purchasing plan",
          "note date and quantity of the next purchase",
          "purchasing plan sheet",
        ),
      },
    },
  },
  medium: {
    价格敏感型: {
      action: "call back on the price comparison within two weeks and quote the matching tier",
      resources: ["comparison sheet"],
    },
    技术驱动型: {
      action: "send one usage diagnosis within two weeks with what can be improved",
      resources: ["usage diagnosis"],
    },
    紧急采购型: {
      action: "confirm the next date goods are needed and reserve the stock",
      resources: ["reserved stock"],
    },
    长期合作意向: { action: "call within two weeks to confirm the month of the next order", resources: ["order plan"] },
    none: {
      action: "call within two weeks to confirm date and quantity of the next purchase",
      resources: ["purchasing plan sheet"],
    },
  },
  owners: {
    director: "Sales director",
    manager: "Senior sales manager",
    specialist: "Sales specialist",
    service: "Customer service",
  },
  ownersInPlays: { director: "director", manager: "manager", specialist: "specialist", service: "service" },
  join: { headline: " + ", action: "; ", resources: ", " },
};
