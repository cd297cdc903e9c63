import { cpus, loadavg, totalmem, type } from 'node:os';

/** When and on what something was measured, and how busy that machine was with other things as well. */
export function describeMachine(...tools: readonly string[]): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    new Date().toISOString().slice(0, 10),
    `${processors.length} × ${processors[0]?.model.trim() ?? 'processor unknown'}, ${memory} GB`,
    type(),
    `Node ${process.version}`,
    ...tools,
    `load average at the end ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  ].join(' · ');
}
