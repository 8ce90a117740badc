import { NO_LIMIT, takeWalks } from "./walkOn";

test("after every step of a random walk everything on screen is true, first half", () => takeWalks(0), NO_LIMIT);
