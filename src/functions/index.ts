import { rfmText } from "./rfm";

CustomFunctions.associate("RFM.TEXT", rfmText as (...cells: unknown[]) => unknown);
