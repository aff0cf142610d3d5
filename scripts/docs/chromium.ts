/** Debian's Chromium, with every feature turned off that sends requests to other hosts. */
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

/** Cuts the network off: no name resolves, and only this machine's address can be reached. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

export const missingChromium = (): string | undefined =>
  existsSync(PROGRAM) ? undefined : `${PROGRAM} is missing. Install it: apt-get install chromium`;

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: PROGRAM, args: [...ARGS, ...OFFLINE] });
