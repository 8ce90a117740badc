/** English words of the cell functions' metadata, by function id. */
export const functionWords: Readonly<
  Record<string, { description: string; parameters: Readonly<Record<string, string>> }>
> = {
  "RFM.TEXT": {
    description: "Writes recency, frequency and amount as one composite text.",
    parameters: { recency: "Days.", frequency: "Orders.", amount: "Yuan." },
  },
};
