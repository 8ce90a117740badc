// What is done about one customer, as one part that is fetched together.

export { applyFixes, undoFixes } from "./fixes";
export { allFollowUps, followUps, logFollowUp, openFollowUps, undoFollowUp } from "./followUps";
export { lockGrade, unlockGrade } from "./locks";
