/** The files of `docs/deploy/` that start the command themselves: what they say fits together, and their command lines work. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { DEFAULT_MAX_BUFFERED_BYTES, DEFAULT_TIMEOUT_MS, DEFAULT_UPLOAD_TIMEOUT_MS } from '../../src/gateway/options.js';
import { buildCommand, startCommandLine, type RunningCommand } from '../gateway/command.js';
import { COMPACTED, startUpstream, type Upstream } from '../gateway/upstream.js';
import { send } from '../gateway/http-client.js';
import { readDeployFile } from './command-line.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { name, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** The program, in a folder where the package is installed. */
const PROGRAM = join('node_modules', name, bin[name]);
const request = { headers: { 'content-type': 'application/json' }, body: Buffer.from('{"model":"m","input":"hi"}') };
/** The longest time from the start of a request to the end of its response. */
const MAX_CALL_MS = DEFAULT_UPLOAD_TIMEOUT_MS + DEFAULT_TIMEOUT_MS;

let upstream: Upstream;
/** A folder as `npm install responses-compact-contract prom-client` makes it. */
let folder: string;
const started: RunningCommand[] = [];

beforeAll(async () => {
  upstream = await startUpstream();
  folder = mkdtempSync(join(tmpdir(), 'contract-deploy-'));
  mkdirSync(dirname(join(folder, PROGRAM)), { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'node_modules', name, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules/prom-client'), join(folder, 'node_modules/prom-client'));
  const command = await buildCommand();
  copyFileSync(command.file, join(folder, PROGRAM));
  command.remove();
});
afterAll(async () => {
  await Promise.all(started.map((command) => command.end('SIGKILL')));
  await upstream?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Runs a command line of a file. `ports` are the ports in it that are replaced by free ones. */
async function start([program, ...args]: readonly string[], ports: readonly string[] = []): Promise<RunningCommand> {
  expect(program).toMatch(/^(\/usr\/bin\/)?node$/);
  const running = await startCommandLine(
    folder,
    args.map((arg) => (ports.includes(arg) ? '0' : arg)),
    { COMPACT_GATEWAY_UPSTREAM: upstream.url },
  );
  started.push(running);
  return running;
}

const statusOf = async (url: string, path: string): Promise<number> => (await fetch(new URL(path, url))).status;

async function expectToForward({ url }: RunningCommand): Promise<void> {
  const { status, body } = await send(url, request);
  expect([status, body.toString()]).toEqual([200, COMPACTED]);
}

/** The value after an option of a command line. */
const valueAfter = (args: readonly string[], option: string): string => {
  expect(args).toContain(option);
  return args[args.indexOf(option) + 1] as string;
};

interface Instruction {
  keyword: string;
  value: string;
}

/** The instructions of a Dockerfile, by stage. */
function readStages(text: string): Instruction[][] {
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter(Boolean);
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, keyword = '', value = ''] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
    if (keyword === 'FROM') stages.push([]);
    stages.at(-1)!.push({ keyword, value });
  }
  return stages;
}

describe('Dockerfile', () => {
  const stages = readStages(readDeployFile('Dockerfile'));
  const valuesOf = (stage: Instruction[] | undefined, keyword: string): string[] =>
    (stage ?? []).filter((instruction) => instruction.keyword === keyword).map(({ value }) => value);
  const [install, image] = stages;
  const commandLine = [...JSON.parse(valuesOf(image, 'ENTRYPOINT')[0]!), ...JSON.parse(valuesOf(image, 'CMD')[0]!)] as string[];
  const [user] = valuesOf(image, 'USER');

  test('installs from the lockfile, and copies only what was installed', () => {
    expect(stages.length).toBe(2);
    expect(valuesOf(install, 'FROM')).toEqual([`${valuesOf(image, 'FROM')[0]} AS install`]);
    expect(valuesOf(install, 'COPY')).toEqual(['package.json package-lock.json ./']);
    expect(valuesOf(install, 'RUN')).toEqual(['npm ci --omit=dev --ignore-scripts --no-audit --no-fund']);
    expect(valuesOf(image, 'COPY')).toEqual(['--from=install /app/node_modules ./node_modules']);
    expect(valuesOf(image, 'WORKDIR')).toEqual(['/app']);
  });

  test('runs as a numeric user id other than that of root', () => {
    expect(user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test('has a command line that starts the gateway on all addresses, and a health check that follows its state', async () => {
    const gateway = await start([...commandLine, '--port', '0']);
    const { hostname, port } = new URL(gateway.url);
    expect(hostname).toBe('0.0.0.0');
    expect(commandLine[1]).toBe(PROGRAM);
    expect(valuesOf(image, 'EXPOSE')).toEqual(['8080']);
    await expectToForward(gateway);

    const [, healthCheck = ''] = / CMD (\[.*\])$/.exec(valuesOf(image, 'HEALTHCHECK')[0]!) ?? [];
    const [program, ...args] = JSON.parse(healthCheck) as string[];
    expect(program).toBe('node');
    expect(args.join(' ')).toContain('127.0.0.1:8080');
    const check = (): Promise<number> =>
      new Promise((resolve) => {
        const checked = args.map((arg) => arg.replace(':8080', `:${port}`));
        const child = execFile(process.execPath, checked, { env: { ...process.env, NODE_OPTIONS: '' } }, () => resolve(child.exitCode!));
      });
    expect(await check()).toBe(0);
    expect(await gateway.end('SIGTERM')).toBe(0);
    expect(await check()).toBe(1);
  });

  test('runs as the same user, by the same command line, as in kubernetes.yaml', () => {
    const { securityContext, containers } = deployment.spec.template.spec;
    expect(user).toBe(`${securityContext.runAsUser}:${securityContext.runAsGroup}`);
    expect(containers[0].command).toEqual(JSON.parse(valuesOf(image, 'ENTRYPOINT')[0]!));
  });
});

const manifests: any[] = parseAllDocuments(readDeployFile('kubernetes.yaml')).map((document) => {
  expect(document.errors).toEqual([]);
  return document.toJS();
});
const [deployment, service, budget, scaler, monitor] = manifests;

describe('kubernetes.yaml', () => {
  const { spec: pod } = deployment.spec.template;
  const [container] = pod.containers;
  const commandLine: string[] = [...container.command, ...container.args];
  const drainDelayMs = Number(valueAfter(commandLine, '--drain-delay-ms'));
  const portsOf: Record<string, string> = Object.fromEntries(
    container.ports.map(({ name, containerPort }: { name: string; containerPort: number }) => [name, String(containerPort)]),
  );

  test('has objects that refer to each other', () => {
    expect(manifests.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)).toEqual([
      'apps/v1 Deployment',
      'v1 Service',
      'policy/v1 PodDisruptionBudget',
      'autoscaling/v2 HorizontalPodAutoscaler',
      'monitoring.coreos.com/v1 ServiceMonitor',
    ]);
    const { labels } = deployment.spec.template.metadata;
    expect(deployment.spec.selector.matchLabels).toEqual(labels);
    expect(service.spec.selector).toEqual(labels);
    expect(budget.spec.selector.matchLabels).toEqual(labels);
    expect(monitor.spec.selector.matchLabels).toEqual(service.metadata.labels);
    const { apiVersion, kind, metadata } = deployment;
    expect(scaler.spec.scaleTargetRef).toEqual({ apiVersion, kind, name: metadata.name });
    expect(portsOf).toEqual({ http: valueAfter(commandLine, '--port'), metrics: valueAfter(commandLine, '--metrics-port') });
    for (const { name, targetPort } of service.spec.ports) expect([name, portsOf[name]]).toEqual([targetPort, expect.any(String)]);
    const servicePorts = service.spec.ports.map(({ name }: { name: string }) => name);
    for (const { port } of monitor.spec.endpoints) expect(servicePorts).toContain(port);
    // Otherwise the budget would not let the only Pod be moved, or would let all be moved at once.
    expect(scaler.spec.minReplicas).toBeGreaterThan(budget.spec.maxUnavailable);
  });

  test('has no variables of services, which the gateway would read as options', () => {
    expect(pod.enableServiceLinks).toBe(false);
  });

  test('gives a Pod the time to be taken out of the endpoints and to end its calls', () => {
    const { periodSeconds, timeoutSeconds, failureThreshold } = container.readinessProbe;
    expect(drainDelayMs).toBeGreaterThan((periodSeconds * failureThreshold + timeoutSeconds) * 1000);
    expect(pod.terminationGracePeriodSeconds * 1000).toBeGreaterThan(drainDelayMs + MAX_CALL_MS);
    expect(deployment.spec.strategy.rollingUpdate).toEqual({ maxUnavailable: 0, maxSurge: 1 });
  });

  test('limits the memory to more than the gateway keeps of bodies', () => {
    const [, mebibytes] = /^(\d+)Mi$/.exec(container.resources.limits.memory) ?? [];
    expect(Number(mebibytes) * 2 ** 20).toBeGreaterThan(DEFAULT_MAX_BUFFERED_BYTES + 2 ** 28);
  });

  test('has a command line that starts the gateway, and probes that follow its state while it drains', async () => {
    expect(container.env.map(({ name }: { name: string }) => name)).toEqual(['COMPACT_GATEWAY_UPSTREAM']);
    const gateway = await start(commandLine, Object.values(portsOf));
    await expectToForward(gateway);
    const urlOf: Record<string, string> = { http: gateway.url, metrics: gateway.metricsUrl };
    const probe = ({ httpGet }: { httpGet: { port: string; path: string } }): Promise<number> =>
      statusOf(urlOf[httpGet.port]!, httpGet.path);
    expect([await probe(container.readinessProbe), await probe(container.livenessProbe)]).toEqual([200, 200]);
    for (const { port, path } of monitor.spec.endpoints) expect(await statusOf(urlOf[port]!, path)).toBe(200);

    process.kill(gateway.pid, 'SIGTERM');
    while ((await probe(container.readinessProbe)) === 200) await sleep(5);
    expect([await probe(container.readinessProbe), await probe(container.livenessProbe)]).toEqual([503, 200]);
    await expectToForward(gateway);
    // The second signal ends the drain delay.
    expect(await gateway.end('SIGTERM')).toBe(0);
  });
});

describe('compact-gateway.service', () => {
  const text = readDeployFile('compact-gateway.service');
  const settings = new Map([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value]));
  const [program, ...args] = settings.get('ExecStart')!.split(' ');

  test('has sections and settings only', () => {
    const others = text.split('\n').filter((line) => !/^(#.*|\[(Unit|Service|Install)\]|\w+=.*|)$/.test(line));
    expect(others).toEqual([]);
  });

  test('lets open calls end before systemd kills the process', () => {
    expect(settings.get('KillSignal')).toBeUndefined();
    expect(Number(settings.get('TimeoutStopSec')) * 1000).toBeGreaterThan(Number(valueAfter(args, '--drain-delay-ms')) + MAX_CALL_MS);
  });

  test('has a command line that starts the gateway on the port of its instance, and does not restart it for an invalid option', async () => {
    const gateway = await start([program!, ...args], ['%i']);
    expect(args[0]).toBe(PROGRAM);
    expect(valueAfter(args, '--port')).toBe('%i');
    await expectToForward(gateway);
    process.kill(gateway.pid, 'SIGTERM');
    while ((await statusOf(gateway.url, '/healthz')) === 200) await sleep(5);
    expect(await gateway.end('SIGTERM')).toBe(0);
    await expect(start([program!, ...args, '--timeout-ms', 'long'], ['%i'])).rejects.toThrow(
      `the command ended with ${settings.get('RestartPreventExitStatus')}:`,
    );
  });

  test('is for the folder and the environment file that its comments make', () => {
    expect(text).toContain(`mkdir ${settings.get('WorkingDirectory')} && cd ${settings.get('WorkingDirectory')} && npm install`);
    expect(text).toContain(`>${settings.get('EnvironmentFile')}\n`);
  });

  test('starts the processes that nginx.conf and haproxy.cfg use, with the drain delay of haproxy.cfg', () => {
    const [, instances = ''] = /systemctl enable --now (.*)$/m.exec(text) ?? [];
    const ports = instances.split(' ').map((instance) => instance.replace('compact-gateway@', ''));
    for (const file of ['nginx.conf', 'haproxy.cfg']) {
      const servers = [...readDeployFile(file).matchAll(/^ +server .*127\.0\.0\.1:(\d+)/gm)].map(([, port]) => port);
      expect([file, servers]).toEqual([file, ports]);
    }
    expect(readDeployFile('haproxy.cfg')).toContain(`fail: ${valueAfter(args, '--drain-delay-ms')} for those below`);
  });
});
