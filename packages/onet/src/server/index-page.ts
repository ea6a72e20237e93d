import { html } from 'hono/html';
import type { OnetAbout } from '../answer.ts';
import { exampleUrl } from '../services/request.ts';
import type { AnyService } from '../services/service.ts';
import type { Family } from '../services/index.ts';

type Html = ReturnType<typeof html>;

interface PageContent {
  readonly families: readonly Family[];
  readonly about: OnetAbout;
  /** The address of this page, with its trailing slash. */
  readonly baseUrl: string;
}

/** The page for developers at `/`: a description, every service with an example, and the credit for the data. */
export function indexPage({ families, about: { release, releaseDate }, baseUrl }: PageContent): Html {
  const all = families.flatMap(({ services }) => services);
  const available = all.filter(({ local }) => !('missing' in local)).length;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>O*NET® data, served by Waymark</title>
        <style>
          :root {
            color-scheme: light dark;
          }
          body {
            max-width: 60rem;
            margin: 2rem auto;
            padding: 0 1rem;
            font:
              1rem/1.5 system-ui,
              sans-serif;
          }
          code {
            overflow-wrap: anywhere;
          }
          li {
            margin: 0.4rem 0;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>O*NET® data, served by Waymark</h1>
          <p>
            This server answers the requests of O*NET Web Services, version 2, from a database on this
            machine. Point any client of that service at <code>${baseUrl}</code>, with any API key or none.
          </p>
          <p>
            ${available} of ${all.length} services are available here. The others answer with status 422 and
            say what they need. <code>docs/onet.md</code> says how certain each path and answer is. For the
            official service and for a key, see
            <a href="https://services.onetcenter.org/">O*NET Web Services</a>.
          </p>
          ${families.map((family) => familySection(family, baseUrl))}
        </main>
        <footer>
          <h2>Credit</h2>
          <p>
            The data is from the
            <a href="https://www.onetcenter.org/database.html"
              >O*NET ${release} Database${releaseDate === undefined ? '' : ` (${releaseDate})`}</a
            >
            by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under
            <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. O*NET® is a trademark of
            USDOL/ETA. Waymark selects, joins and sorts this data; USDOL/ETA has not approved, endorsed or
            tested these modifications.
          </p>
        </footer>
      </body>
    </html>`;
}

function familySection({ title, services }: Family, baseUrl: string): Html {
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${services.map((service) => serviceItem(service, baseUrl))}
    </ul>
  </section>`;
}

function serviceItem(service: AnyService, baseUrl: string): Html {
  const example = exampleUrl(service, baseUrl);
  const missing = 'missing' in service.local ? html`<br />${service.local.missing}` : '';
  return html`<li><a href="${example}">${service.title}</a> <code>${service.path}</code>${missing}</li>`;
}
