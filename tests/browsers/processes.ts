import fs from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { sleep, withTimeout } from './driver.ts';

/** Ends browsers by process id, so that nothing stays behind after a test, a signal or a throw. */

type Kill = () => void;
const open = new Set<Kill>();
let hooked = false;

function hookExit(): void {
  if (hooked) return;
  hooked = true;
  const all = () => {
    for (const kill of open) kill();
    open.clear();
  };
  process.on('exit', all);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      all();
      process.exit(130);
    });
  }
}

function statOf(pid: string | number): string[] | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Zombies count as gone: in a container nobody may reap them. */
function isAlive(pid: number): boolean {
  const state = statOf(pid)?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

function treeOf(root: number): number[] {
  if (!fs.existsSync('/proc')) return [root];
  const children = new Map<number, number[]>();
  for (const name of fs.readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? statOf(name)?.[1] : undefined;
    if (parent === undefined) continue;
    children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)]);
  }
  const tree: number[] = [];
  const walk = (pid: number) => {
    tree.push(pid);
    for (const child of children.get(pid) ?? []) walk(child);
  };
  walk(root);
  return tree;
}

function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    if (!isAlive(pid)) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
}

function removeFolders(folders: readonly string[]): void {
  for (const folder of folders)
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Registers a browser to be ended with this process; the result ends it now. */
export function keepTrack(browser: Browser, folders: readonly string[]): () => Promise<void> {
  hookExit();
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('the browser has no process');
  const kill = () => {
    killAll(treeOf(pid).reverse());
    removeFolders(folders);
  };
  open.add(kill);
  return async () => {
    const tree = treeOf(pid);
    await withTimeout(browser.close(), 'browser.close', 8000).catch(() => {});
    for (let i = 0; i < 40 && isAlive(pid); i += 1) await sleep(50);
    killAll(tree);
    open.delete(kill);
    removeFolders(folders);
  };
}
