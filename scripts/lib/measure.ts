import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

export interface Measured {
  /** Seconds of wall time. */
  seconds: number;
  /** Peak memory of the process and those it started, in bytes; null on systems without /proc. */
  bytes: number | null;
}

/** How often memory is looked at. The kernel keeps each process's peak, so only what dies in between is missed. */
const EVERY_MILLISECONDS = 50;

/**
 * Runs Node once and measures it.
 *
 * @param words script and its arguments
 * @throws Error with what it printed where it fails
 */
export async function measure(words: string[], env: Record<string, string> = {}, cwd = '.'): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, words, { cwd, env: { ...process.env, ...env } });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  let bytes: number | null = null;
  const timer = setInterval(() => {
    bytes = larger(bytes, peakOf(child.pid ?? -1));
  }, EVERY_MILLISECONDS);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${printed}`);
  return { seconds: (performance.now() - started) / 1000, bytes };
}

function larger(a: number | null, b: number | null): number | null {
  return a === null ? b : Math.max(a, b ?? 0);
}

/** Sum of the peaks of a process and of all below it that are alive, in bytes. */
function peakOf(root: number): number | null {
  const processes = readProcesses();
  if (processes.size === 0) return null;
  const below = (pid: number): number[] => [
    pid,
    ...[...processes].flatMap(([child, { parent }]) => (parent === pid ? below(child) : [])),
  ];
  return below(root).reduce((sum, pid) => sum + (processes.get(pid)?.peak ?? 0), 0);
}

function readProcesses(): Map<number, { parent: number; peak: number }> {
  const processes = new Map<number, { parent: number; peak: number }>();
  for (const pid of listProcesses()) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      processes.set(pid, { parent: field('PPid'), peak: field('VmHWM') * 1024 });
    } catch {
      // It has ended since the folder was listed.
    }
  }
  return processes;
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}
