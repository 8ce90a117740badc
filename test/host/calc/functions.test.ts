import { CellError } from "../model/types";
import { customerSums, shown } from "./calculated";

const sums = customerSums();

test.each<[string, string | number | boolean]>([
  // operators
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=50%*4", 2],
  ['=1&2="12"', true],
  ['="a"="A"', true],
  ['=1<"a"', true],
  ['="a"<TRUE', true],
  ["=0.1+0.2-0.3", 0],
  ["=1/0", "#DIV/0!"],
  ['="甲"+1', "#VALUE!"],
  ['="1,200"+"50%"', 1200.5],
  ["=Z99", 0],
  ['=Z99=""', true],
  // conditions take one branch
  ["=IF(TRUE,1,1/0)", 1],
  ["=IF(Z99,1)", false],
  ['=IFS(FALSE,1/0,TRUE,"乙")', "乙"],
  ["=IFS(FALSE,1)", "#N/A"],
  ['=SWITCH(2,1,"一",2,"二",1/0)', "二"],
  ['=CHOOSE(2,1/0,"b")', "b"],
  ["=SUM(CHOOSE({1,2,3},4,Z99,5))", 9],
  ['=COUNT(CHOOSE({1,2},Z99,"x"))', 1],
  ['=IFERROR(1/0,"x")', "x"],
  ['=IFERROR(NOPE(1),"x")', "x"],
  ['=IFNA(1/0,"x")', "#DIV/0!"],
  ['=IFNA(NA(),"x")', "x"],
  ["=LET(x,2,y,x*3,x+y)", 8],
  ['=AND(C2>5,B2="s")', true],
  ['=OR(FALSE,"x")', "#VALUE!"],
  ["=NOT(0)", true],
  // sums with criteria
  ["=SUM(C2:C4)", 60],
  ['=SUM(B2:C4,"5",TRUE)', 66],
  ["=AVERAGE(B2:B4)", "#DIV/0!"],
  ['=COUNTIF(B2:B4,"s")', 2],
  ['=COUNTIF(C2:C4,">=20")', 2],
  ['=COUNTIF(C2:C4,"<>20")', 2],
  ['=COUNTIF(A2:A4,"C?")', 3],
  ['=COUNTIF(A2:A4,"~*")', 0],
  ['=COUNTIF(B:B,"S")', 2],
  ['=COUNTIF(Z1:Z9,"")', 9],
  ['=SUMIF(B2:B4,"S",C2:C4)', 40],
  ['=SUMIFS(C2:C4,B2:B4,"S",C2:C4,">10")', 30],
  ['=AVERAGEIFS(C2:C4,B2:B4,"S")', 20],
  ['=AVERAGEIFS(C2:C4,B2:B4,"X")', "#DIV/0!"],
  ['=COUNTIFS(B2:B4,"S",C2:C3,">0")', "#VALUE!"],
  ['=MAXIFS(C2:C4,B2:B4,"A")', 20],
  ['=SUMPRODUCT((B2:B4="S")*C2:C4)', 40],
  ["=MEDIAN(C2:C4)", 20],
  ["=PERCENTILE(C2:C4,0.25)", 15],
  ["=LARGE(C2:C4,2)", 20],
  ["=RANK(30,C2:C4)", 1],
  ["=SUBTOTAL(109,客户表[金额])", 60],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUNDDOWN(-2.7,0)", -2],
  ["=MOD(-3,5)", 2],
  ["=INT(-1.5)", -2],
  // finding
  ['=VLOOKUP("c2",A2:C4,3,FALSE)', 20],
  ['=VLOOKUP("C9",A2:C4,3,FALSE)', "#N/A"],
  ['=VLOOKUP("C1",A2:C4,9,FALSE)', "#REF!"],
  ["=LOOKUP(25,C2:C4,A2:A4)", "C2"],
  ['=MATCH("C*",A2:A4,0)', 1],
  ['=INDEX(C2:C4,MATCH("C3",A2:A4,0))', 30],
  ["=SUM(INDEX(A2:C4,0,3))", 60],
  ["=SUM(C2:INDEX(C2:C4,2))", 30],
  ['=XLOOKUP("C2",A2:A4,C2:C4)', 20],
  ['=XLOOKUP("C9",A2:A4,C2:C4,"无")', "无"],
  ['=XLOOKUP(25,C2:C4,A2:A4,"",-1)', "C2"],
  ['=XLOOKUP(25,C2:C4,A2:A4,"",1)', "C3"],
  ["=SUM(OFFSET(C1,1,0,2,1))", 30],
  ['=INDIRECT("C"&3)', 20],
  ["=ROW()", 51],
  ["=ROWS(A2:A4)", 3],
  // text
  ['=LEFT("45天/3次",2)', "45"],
  ['=MID("45天/3次/80万",5,2)', "3次"],
  ['=LEN("客户")', 2],
  ['=SUBSTITUTE("a/b/c","/","-")', "a-b-c"],
  ['=SUBSTITUTE("a/b/c","/","-",2)', "a/b-c"],
  ['=FIND("/","45天/3次")', 4],
  ['=SEARCH("?次","45天/3次")', 5],
  ['=TRIM(" 甲  乙 ")', "甲 乙"],
  ['=TEXTJOIN("、",TRUE,A2:A4,"")', "C1、C2、C3"],
  ['=VALUE("80万")', "#VALUE!"],
  ['=TEXT(0.125,"0.0%")', "12.5%"],
  ['=TEXT(45432,"yyyy-mm-dd")', "2024-05-20"],
  ['=TEXT(800000,"0!.0,""万""")', "80.0万"],
  ['=N("3")', 0],
  ["=N(TRUE)", 1],
  ["=T(3)", ""],
  // days
  ["=TODAY()", 45_432],
  ["=NOW()", 45_432.5],
  ["=DATE(2024,14,1)", 45_689],
  ['=DATEVALUE("2024年5月20日")', 45_432],
  ['=DATEVALUE("2024-5-20")', 45_432],
  ['=DATEVALUE("2024.5.20")', "#VALUE!"],
  ['=DATEVALUE("5/6/2024")', "#VALUE!"],
  ['="2024/5/20"+1', 45_433],
  ["=YEAR(45432)*100+MONTH(45432)", 202_405],
  ["=WEEKDAY(45432,2)", 1],
  ["=EDATE(DATE(2024,1,31),1)", 45_351],
  ['=DATEDIF(DATE(2023,5,21),TODAY(),"Y")', 0],
  ["=DATE(1900,1,1)", 1],
  // questions
  ["=ISBLANK(Z99)", true],
  ["=ISNUMBER(C2)", true],
  ["=ISERROR(1/0)", true],
  ['=ISTEXT("")', true],
  // from fast-formula-parser
  ["=NETWORKDAYS(45432,45440)", 7],
  ["=ROMAN(4)", "IV"],
  ["=STDEV.S(C2:C4)", 10],
  // not there
  ["=NOPE(1)", "#NAME?"],
  ["=没有的名字", "#NAME?"],
  ["=没有!A1", "#REF!"],
])("%s shows %p", (formula, expected) => {
  expect(shown(formula, sums)).toBe(expected);
});

test.each(["=(1", "=SUM(1,2", '="甲', "=[客户表", "={1,2", "='表!A1"])(
  "assumed: %s, with quotes or brackets left open, is refused as an invalid argument",
  (formula) => {
    expect(() => shown(formula, sums)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  },
);

test.each(["=1+", "=A1 B1"])(
  "%s, which this calculator cannot read, is refused as a gap of the stand-in",
  (formula) => {
    expect(() => shown(formula, sums)).toThrow(expect.objectContaining({ code: "HostNotImplemented" }));
  },
);

test("a formula from a file that cannot be read stays and shows #NAME?", () => {
  const { model, value } = customerSums();
  model.sheets[0]!.setCell(50, 20, { value: null, formula: "=A1 B1" });
  model.structureChanged();
  expect(value(50, 20)).toEqual(new CellError("#NAME?"));
});
