import { startServer } from './server.ts';

/**
 * Serves the built site until the process is stopped, and prints its address. The environment may set `PORT`,
 * and `BASE` for a site that was built to live under a path.
 *
 * @param environment the process's environment variables
 * @throws when the port asked for is taken
 */
export async function serve(environment = process.env): Promise<void> {
  const port = environment.PORT ? Number(environment.PORT) : undefined;
  const { url } = await startServer({ root: 'dist', port, base: environment.BASE });
  console.log(`Rodaje is at ${url}`);
}

await serve();
