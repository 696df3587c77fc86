import type { Switches } from '../site/switches';
import { emptyQueue } from './deliveries';
import type { SiteServer } from './site-server';

/**
 * Has what a question put into the queue consumed by itself, while people go on. What is to wait comes when its time has
 * passed here too: were the clock moved on instead, as it is for a day that is run, people would act before it.
 */
export function consumeByItself(site: SiteServer, switches: Switches): void {
  const { queue } = site.platform;
  const consume = () =>
    void emptyQueue(site, { switches, laterMs: 0 }).then(({ failed }) =>
      failed.forEach((text) => site.log(`preview: ${text}`)),
    );
  for (const event of queue.splice(0)) {
    if (event.delayInSeconds === 0) queue.push(event);
    else
      setTimeout(() => {
        queue.push({ ...event, delayInSeconds: 0 });
        consume();
      }, event.delayInSeconds * 1000).unref();
  }
  if (queue.length > 0) consume();
}
