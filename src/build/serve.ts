// Serves the built site until it is stopped: `PORT` may name the port, `BASE` the path that the site was built for.
import { startServer } from './server.ts';

const { PORT, BASE } = process.env;

const { url } = await startServer({ root: 'dist', base: BASE, port: PORT ? Number(PORT) : undefined });
console.log(`Rodaje is at ${url}`);
