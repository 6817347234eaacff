/** The popup: what the page has, at a glance. */
import './popup.css';
import { realDoor } from '../parts/door.ts';
import { startPage } from '../parts/page.tsx';
import { TabPage } from '../parts/tab-page.tsx';
import { openingTab } from '../parts/use-tab.ts';

const opening = openingTab(realDoor);
void startPage('name', async () => <TabPage follow={false} offersPanel known={await opening} />);
