import { once } from 'node:events';
import type { Server } from 'node:http';

const TRIES = 20;

/** Listens on localhost alone: on the wanted port, or on the next free one. Port 0 takes any free port. */
export async function listen(server: Server, wanted: number): Promise<void> {
  for (let port = wanted; ; port += 1) {
    try {
      server.listen(port, 'localhost');
      await once(server, 'listening');
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= wanted + TRIES) throw error;
    }
  }
}
