/** Debian's Chromium, with all that asks other hosts turned off. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

export const PROGRAM = '/usr/bin/chromium';
export const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The network, cut: no name resolves, and no address but this machine's is reached. */
const CUT = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

export const missingChromium = (): string | undefined =>
  existsSync(PROGRAM) ? undefined : `${PROGRAM} is missing. Install it: apt-get install chromium`;

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: PROGRAM, args: [...ARGS, ...CUT] });
