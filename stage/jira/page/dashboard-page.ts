import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { DASHBOARD_TEXTS, type DashboardTexts } from './dashboard-texts';
import { fillIn, type PageLocale } from './issue-page-texts';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface ShownGadget {
  id: string;
  title: string;
  isConfigurable: boolean;
}

export interface OfferedGadget {
  moduleKey: string;
  title: string;
  description: string;
}

export interface DashboardToShow {
  name: string;
  gadgets: ShownGadget[];
  offered: OfferedGadget[];
}

export const gadgetPlace = (gadgetId: string): string => `gadget-${gadgetId}-content`;

const action = (text: string, what: string, { id, title }: ShownGadget): Html =>
  html`<button type="button" class="button small" data-gadget="${id}" data-action="${what}">
    ${text}<span class="hidden"> ${title}</span>
  </button>`;

const gadgetOf = (gadget: ShownGadget, texts: DashboardTexts): Html =>
  html`<section class="gadget" aria-labelledby="gadget-${gadget.id}">
    <header>
      <h2 id="gadget-${gadget.id}" tabindex="-1">${gadget.title}</h2>
      ${action(texts.refresh, 'refresh', gadget)}
      ${gadget.isConfigurable ? action(texts.configure, 'configure', gadget) : ''}
      ${action(texts.remove, 'remove', gadget)}
    </header>
    <div id="${gadgetPlace(gadget.id)}"></div>
  </section>`;

const offer = ({ moduleKey, title, description }: OfferedGadget, texts: DashboardTexts): Html =>
  html`<li>
    <button type="button" class="button" data-add="${moduleKey}">
      ${fillIn(texts.addNamed, { name: title })}
    </button>
    <span class="subtle">${description}</span>
  </li>`;

/** A dashboard with the gadgets of the app on it, and those that can be put there. */
export function dashboardPage({ name, gadgets, offered }: DashboardToShow, locale: PageLocale): Html {
  const texts = DASHBOARD_TEXTS[locale];
  return html`<div class="dashboard">
    <h1 id="dashboard" tabindex="-1">${fillIn(texts.heading, { name })}</h1>
    <details class="add-gadget">
      <summary class="button">${texts.add}</summary>
      <ul>
        ${offered.map((gadget) => offer(gadget, texts))}
      </ul>
    </details>
    ${
      gadgets.length === 0
        ? html`<p>${texts.empty}</p>`
        : html`<button type="button" class="button" data-action="refresh-all">${texts.refreshAll}</button>
            <div class="gadgets">${gadgets.map((gadget) => gadgetOf(gadget, texts))}</div>`
    }
  </div>`;
}
