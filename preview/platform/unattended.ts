/** How long the platform lets an action run, or by itself a function that the manifest gives no time; in seconds. */
export const USUAL_SECONDS = 55;

/** A module that the platform runs by itself at every interval. */
export interface Schedule {
  key: string;
  function: string;
  /** as in `hour`, `day`, `week` */
  interval: string;
}

/** Who takes the events of a queue. */
export interface Consumer {
  key: string;
  queue: string;
  function: string;
}

/** What is to run at the events that it names, as in `avi:forge:installed:app`. */
export interface Trigger {
  key: string;
  function: string;
  events: string[];
}

/** What the platform runs with nobody there. */
export interface Unattended {
  schedules: Schedule[];
  consumers: Consumer[];
  triggers: Trigger[];
}

export type RawUnattended = {
  scheduledTrigger?: Partial<Schedule>[];
  consumer?: Partial<Consumer>[];
  trigger?: Partial<Trigger>[];
};

export function unattendedOf(modules: RawUnattended): Unattended {
  return {
    schedules: (modules.scheduledTrigger ?? []).map(({ key = '', function: runs = '', interval = '' }) => ({
      key,
      function: runs,
      interval,
    })),
    consumers: (modules.consumer ?? []).map(({ key = '', function: runs = '', queue = '' }) => ({
      key,
      function: runs,
      queue,
    })),
    triggers: (modules.trigger ?? []).map(({ key = '', function: runs = '', events = [] }) => ({
      key,
      function: runs,
      events,
    })),
  };
}
