// Runs a command of commands.ts, which Node 20 cannot read by itself: Vite's module runner does.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const loader = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { run } = await loader.ssrLoadModule('/src/build/commands.ts');
process.exitCode = await run(process.argv.slice(2));
await loader.close();
