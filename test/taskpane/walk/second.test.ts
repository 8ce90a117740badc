import { NO_LIMIT, takeWalks } from "./walkOn";

test("after every step of a random walk everything on screen is true, second half", () => takeWalks(1), NO_LIMIT);
