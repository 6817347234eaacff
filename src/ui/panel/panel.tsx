/** The side panel: the popup's parts with room, beside the page, following the reader from tab to tab. */
import './panel.css';
import { realDoor } from '../parts/door.ts';
import { startPage } from '../parts/page.tsx';
import { TabPage } from '../parts/tab-page.tsx';
import { openingTab } from '../parts/use-tab.ts';

const opening = openingTab(realDoor);
void startPage('name', async () => <TabPage follow offersPanel={false} known={await opening} />);
