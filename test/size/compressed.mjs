// The three sizes of a text as it travels: minified as it is, gzip, and brotli at its best.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export function compressed(text) {
  const bytes = Buffer.from(text);
  return {
    min: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length,
  };
}
