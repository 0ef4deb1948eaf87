import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { printable, Unreadable } from './unreadable.js';

/** As much of a user's file as is ever read. */
export const mostBytes = 65_536;

/** A regular file as text. Throws Unreadable for what cannot be read as one. */
export function boundedText(path: string): string {
  const shown = printable(path);
  let file: number | undefined;
  try {
    // Before it is opened: to open a pipe would wait for its writer.
    if (!statSync(path).isFile()) throw new Unreadable(`'${shown}' is not a file`);
    file = openSync(path, 'r');
    return textOf(bytesOf(file), shown);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`cannot read '${shown}': ${reasonOf(error)}`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A stream as text, as far as the bound. Throws Unreadable. */
export async function boundedStream(stream: AsyncIterable<Uint8Array>, shown: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  return textOf(Buffer.concat(chunks), shown);
}

/** Bytes as text: UTF-8, of a bounded size, without a byte order mark. Throws Unreadable. */
export function textOf(bytes: Uint8Array, shown: string): string {
  if (bytes.length > mostBytes) throw new Unreadable(`'${shown}' has more than ${mostBytes} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`'${shown}' is not text in UTF-8`);
  }
}

function bytesOf(file: number): Uint8Array {
  const buffer = new Uint8Array(mostBytes + 1);
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
