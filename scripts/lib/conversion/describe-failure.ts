import type { Failure } from '../guarded-thread.ts';
import type { Refusal } from './refusal.ts';

/** The line of a gazette that the pipeline failed at. */
export function describeFailure({ why }: Failure, file: string, line = 1): Refusal {
  const refusal = (rule: Refusal['rule'], message: string): Refusal => ({ file, line, rule, message });
  switch (why.kind) {
    case 'threw':
      return refusal('convert/failed', `整理时出错（${why.message}），这一期没有发布；请连同文件报告这一错误`);
    case 'time':
      return refusal('convert/time', `整理超过 ${why.seconds} 秒，这一期没有发布；请看有无极长的行，或连同文件报告`);
    case 'memory':
      return refusal('convert/memory', `整理所需内存超过 ${why.megabytes} MB，这一期没有发布；请按期分成几个文件`);
  }
}
