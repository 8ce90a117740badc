// The grades of the segmentation table (客户等级), best first. One list feeds types, order on screen and catalogues.

export const GRADES = ["S", "A", "B", "C"] as const;

/** Customer grade (客户等级): S is best, C is last. */
export type Grade = (typeof GRADES)[number];

export type ByGrade<T> = Readonly<Record<Grade, T>>;

/** A grade in a typed array: 0 is "not graded" (未评), 1…4 are S…C, so a smaller code is a better grade. */
export type GradeCode = 0 | 1 | 2 | 3 | 4;

/** The same made for each grade. `byGrade((grade) => grade + grade) //=> { S: "SS", A: "AA", B: "BB", C: "CC" }` */
export function byGrade<T>(make: (grade: Grade) => T): ByGrade<T> {
  return Object.fromEntries(GRADES.map((grade) => [grade, make(grade)])) as Record<Grade, T>;
}

export const UNGRADED = 0;

/** What code does a grade have in a column of grades? `gradeCode("S") //=> 1` */
export function gradeCode(grade: Grade): GradeCode {
  return (GRADES.indexOf(grade) + 1) as GradeCode;
}

/** Which grade does a code stand for? `gradeOf(4) //=> "C"`, `gradeOf(0) //=> undefined` */
export function gradeOf(code: number): Grade | undefined {
  return GRADES[code - 1];
}
