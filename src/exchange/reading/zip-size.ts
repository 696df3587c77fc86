const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LENGTH_OF_END = 22;
const LENGTH_OF_ENTRY = 46;
const LONGEST_COMMENT = 65_535;

/**
 * How many bytes a zip file says that it holds, unpacked. Null where it has no list of its entries, or where an entry
 * does not say its size. The reader of workbooks unpacks no entry beyond the size that stands here.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + LENGTH_OF_ENTRY > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    // Deflate needs two bytes for nothing at all.
    if (unpacked === 0 && packed > 2) return null;
    size += unpacked;
    const names = view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    at += LENGTH_OF_ENTRY + names + view.getUint16(at + 32, true);
  }
  return size;
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - LENGTH_OF_END;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}
