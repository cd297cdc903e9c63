import { connect, type Socket } from 'node:net';

/** A connection to Firefox's own remote control, the one that its WebDriver translates to. */
export interface Marionette {
  /** Sends a command by its name in Firefox's source and returns the whole answer. */
  call(name: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>>;
  end(): void;
}

type Reply = [type: 1, id: number, error: { message: string } | null, result: Record<string, unknown>];

/**
 * Connects to a Firefox that was started with `--marionette`.
 *
 * Protocol: messages are JSON arrays, each preceded by its length in bytes and a colon; Firefox greets first,
 * then answers `[0, id, name, parameters]` with `[1, id, error, result]`
 * (firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 *
 * @param port where it listens on this machine
 * @returns the connection, once Firefox has greeted
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let count = 0;
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((greeted, fail) => {
    socket.once('error', fail);
    readMessages(socket, (message) => {
      if (Array.isArray(message)) waiting.get(message[1])?.(message as Reply);
      else greeted();
    });
  });
  return {
    call: (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, ([, , error, result]) => {
          waiting.delete(id);
          if (error) reject(new Error(`${name}: ${error.message}`));
          else resolve(result);
        });
        const text = JSON.stringify([0, id, name, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    end: () => socket.destroy(),
  };
}

function readMessages(socket: Socket, receive: (message: unknown) => void): void {
  let unread = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    for (let colon = unread.indexOf(':'); colon > 0; colon = unread.indexOf(':')) {
      const end = colon + 1 + Number(unread.subarray(0, colon));
      if (unread.length < end) return;
      receive(JSON.parse(unread.subarray(colon + 1, end).toString()));
      unread = unread.subarray(end);
    }
  });
}
