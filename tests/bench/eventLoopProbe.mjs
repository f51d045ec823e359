// Loaded into the server by `--import`: on SIGUSR2 it writes how long the event loop was held up since the last time.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const file = process.env.ROLPOOL_BENCH_LOOP;
if (isMainThread && file) {
  const RESOLUTION_MS = 1;
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  process.on('SIGUSR2', () => {
    const millis = (nanos) => Math.max(0, nanos / 1e6 - RESOLUTION_MS);
    writeFileSync(file, JSON.stringify({ p99: millis(delay.percentile(99)), max: millis(delay.max) }));
    delay.reset();
  });
}
