import './main.css';
import type { HostMessage } from '../protocol/preview';
import { connectHost } from './host';
import { makePage } from './page';
import { NOTHING_SAVED, readSavedPage, type SavedPage } from './saved-page';

const host = connectHost();
const earlier = readSavedPage(host.load());
let saved: SavedPage = earlier;

const page = makePage(
  {
    choose: (choice) => {
      remember({ choice: { ...saved.choice, ...choice } });
      host.post({ type: 'choose', ...choice });
    },
    reveal: (place) => host.post({ type: 'reveal', ...place }),
    copy: () => host.post({ type: 'copy' }),
    copyActions: (as) => host.post({ type: 'copyActions', as }),
    view: (view) => {
      remember({ view });
      host.post({ type: 'view', view });
    },
    fill: (fill) => host.post({ type: 'fill', fill }),
    written: (ok) => host.post({ type: 'written', ok }),
    legend: (legend) => remember({ legend }),
  },
  earlier,
);

function remember(change: Partial<SavedPage>): void {
  saved = { ...saved, ...change };
  host.save(saved);
}

function show(message: HostMessage): void {
  page.show(message);
  if (message.type === 'empty') remember({ state: undefined, scroll: 0 });
  if (message.type !== 'state') return;
  // What an agent filled in belongs to a customer and is kept nowhere.
  if (message.state.fill) return;
  const sameFile = saved.state === undefined || saved.state.uri === message.state.uri;
  if (!sameFile) window.scrollTo(0, 0);
  remember({ state: message.state, scroll: sameFile ? saved.scroll : NOTHING_SAVED.scroll });
}

document.body.append(page.element);
host.listen(show);
// First of all: nothing that an earlier page left behind may keep the host waiting.
host.post({ type: 'ready' });
if (Object.keys(earlier.choice).length > 0) host.post({ type: 'choose', ...earlier.choice });
if (earlier.view !== 'reply') host.post({ type: 'view', view: earlier.view });
if (earlier.state) {
  page.show({ type: 'state', state: earlier.state });
  window.scrollTo(0, earlier.scroll);
}
window.addEventListener('scrollend', () => remember({ scroll: window.scrollY }));
