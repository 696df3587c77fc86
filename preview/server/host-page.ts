import type { Boot } from './boot';

/** The HTML of a stand-in page; its script draws everything out of the boot data. */
export function hostPage(boot: Boot): string {
  const data = JSON.stringify(boot).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Preview</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/_preview/tokens.css" />
    <link rel="stylesheet" href="/_preview/host.css" />
  </head>
  <body>
    <script type="application/json" id="boot">${data}</script>
    <script src="/_preview/host.js"></script>
  </body>
</html>
`;
}
