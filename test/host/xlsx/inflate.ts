// Unpacks a part of a file piece by piece and stops at a limit: 600 MB of blanks fit into a file of 0.6 MB, and no program
// can hold a text that long. What the file says of its own size is asked first, and not believed.

import type { JSZipObject } from "jszip";

/** Bytes of all parts of a workbook together that are unpacked, inclusive. More than Excel's last row in ten columns. */
export const MOST_UNPACKED_BYTES = 400_000_000;

/** What jszip has and its types do not tell. */
interface Streamed {
  readonly _data?: { readonly uncompressedSize?: number };
  internalStream(type: "uint8array"): {
    on(event: "data", handler: (chunk: Uint8Array) => void): unknown;
    on(event: "error", handler: (error: Error) => void): unknown;
    on(event: "end", handler: () => void): unknown;
    pause(): unknown;
    resume(): unknown;
  };
}

/** The text of a part and its bytes; undefined where there are more than `most`. */
export function inflate(file: JSZipObject, most: number): Promise<{ text: string; bytes: number } | undefined> {
  const streamed = file as unknown as Streamed;
  if ((streamed._data?.uncompressedSize ?? 0) > most) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder();
    const pieces: string[] = [];
    let bytes = 0;
    const stream = streamed.internalStream("uint8array");
    stream.on("data", (chunk) => {
      bytes += chunk.length;
      if (bytes > most) {
        stream.pause();
        resolve(undefined);
      } else {
        pieces.push(decoder.decode(chunk, { stream: true }));
      }
    });
    stream.on("error", reject);
    stream.on("end", () => resolve({ text: pieces.join("") + decoder.decode(), bytes }));
    stream.resume();
  });
}
