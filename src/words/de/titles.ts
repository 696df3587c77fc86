import type { Words } from '../words';

export const title: Words['title'] = {
  byline: 'Mockups-Lizenz',
  bylineHint: 'Ob wegen der Mockups-Lizenzen jemand etwas tun muss. Hier können Sie auch Admins fragen.',
  gadgetAbout:
    'Ob wegen der Mockups-Lizenzen jemand etwas tun muss; für Admins auch, wie viele Lizenzen gedeckt sind.',
};
