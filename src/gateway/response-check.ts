/** The check of a response that is forwarded while it arrives. */
import { createChunkBuffer, type Bytes, type ChunkBuffer } from '../internal/http/body.js';
import { decodeBody } from '../internal/http/content-encoding.js';
import type { SkeletonChecker, SkeletonStream } from '../internal/json/skeleton.js';
import { usageOf } from './correlation.js';
import { gatewayFault } from './error.js';
import { actionOf } from './findings.js';
import type { GatewayResponseSettings } from './options.js';
import { checkResponseBody, loadSkeletonChecker, NO_SPACE, reportUnchecked, reportUndecoded, type ResponseContext } from './response.js';

/** Receives the bytes of one response. Either `end` or `cancel` is called once, and releases everything. */
export interface ResponseCheck {
  add(chunk: Bytes): void;
  /** The body is complete. Resolves when the findings are recorded. */
  end(): Promise<void>;
  /** The body will not be complete. */
  cancel(): void;
}

export async function startResponseCheck(
  encodings: readonly string[],
  settings: GatewayResponseSettings,
  context: ResponseContext,
): Promise<ResponseCheck> {
  const checker = await loadSkeletonChecker(settings);
  return encodings.length === 0 ? checkPlain(settings, checker, context) : checkEncoded(encodings, settings, checker, context);
}

/** Keeps a copy of the body as long as it is small, and checks it at the end. When it grows too large, scans it instead. */
function checkPlain(settings: GatewayResponseSettings, checker: SkeletonChecker<undefined>, context: ResponseContext): ResponseCheck {
  const { limits, maxReportBytes, check } = settings;
  const { findings, record, share } = context;
  let copy: ChunkBuffer | undefined = createChunkBuffer();
  let scan: SkeletonStream<undefined> | undefined;
  let received = 0;

  const release = (): void => {
    copy = undefined;
    scan?.end();
    scan = undefined;
    share.release();
  };
  const stopCopying = (kept: ChunkBuffer): void => {
    copy = undefined;
    scan = checker.start(limits);
    for (const chunk of scan ? kept.chunks() : []) scan?.add(chunk);
    share.release();
    if (!scan) reportUnchecked(context, `it is larger than ${maxReportBytes} bytes, and this runtime cannot check it while it arrives`);
  };
  return {
    add(chunk) {
      received += chunk.length;
      if (received > limits.maxBytes) {
        if (copy || scan) reportUnchecked(context, `it is larger than ${limits.maxBytes} bytes`);
        return release();
      }
      if (copy && received <= maxReportBytes && share.add(chunk.length)) return copy.add(chunk);
      if (copy) stopCopying(copy);
      scan?.add(chunk);
    },
    async end() {
      if (copy) {
        await checkResponseBody(copy.chunks(), settings, checker, context);
      } else if (scan) {
        findings.setChecked();
        const result = scan.end();
        scan = undefined;
        if (result) record(usageOf(result.skeleton));
        else findings.enforce(notExplained(received), actionOf(check));
      }
      release();
    },
    cancel: release,
  };
}

const notExplained = (received: number): ReturnType<typeof gatewayFault> =>
  gatewayFault('not_explained', `the response was not found to be valid, and with ${received} bytes it is too large to list its issues`);

/** Keeps a copy of the encoded body, and decodes it at the end: only the complete body shows whether a decoder has used all of it. */
function checkEncoded(
  encodings: readonly string[],
  settings: GatewayResponseSettings,
  checker: SkeletonChecker<undefined>,
  context: ResponseContext,
): ResponseCheck {
  const { limits, decoders, maxReportBytes } = settings;
  const { share } = context;
  const maxBytes = Math.min(limits.maxBytes, maxReportBytes);
  let copy: ChunkBuffer | undefined = createChunkBuffer();
  let received = 0;
  const release = (): void => {
    copy = undefined;
    share.release();
  };
  return {
    add(chunk) {
      received += chunk.length;
      if (!copy) return;
      const fits = received <= maxBytes;
      if (fits && share.add(chunk.length)) return copy.add(chunk);
      reportUnchecked(context, fits ? NO_SPACE : `encoded, it is larger than ${maxBytes} bytes`);
      release();
    },
    async end() {
      if (!copy) return;
      const unreleased = { ...share, release: () => {} };
      const plain = checkPlain({ ...settings, limits: { ...limits, maxBytes: Infinity } }, checker, { ...context, share: unreleased });
      const decoded = await decodeBody(copy.chunks(), encodings, decoders, limits.maxDecodedBytes, plain.add);
      if (decoded.ok) await plain.end();
      else {
        plain.cancel();
        reportUndecoded(context, decoded.fault, limits);
      }
      release();
    },
    cancel: release,
  };
}
