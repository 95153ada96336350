import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { readBoxes } from './read-boxes.ts';

/**
 * An engine that is a command: `{}` in it becomes the path of a page as PNG, and what it prints are the boxes of that page
 * as hOCR, ALTO or the JSON of PaddleOCR. 例：tesseract {} - -l chi_sim hocr
 */
export function commandEngine(command: string): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-recognise-'));
  return {
    recognise: async (png) => {
      const file = join(folder, 'page.png');
      writeFileSync(file, png);
      return readBoxes(await run(command.replaceAll('{}', `'${file}'`)));
    },
    stop: () => {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
}

function run(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`识别命令以 ${code ?? '信号'} 结束：${command}`));
    });
  });
}
