/** The side panel: the popup's parts with room, beside the page, following the reader from tab to tab. */
import './panel.css';
import { startPage } from '../parts/page.tsx';
import { TabPage } from '../parts/tab-page.tsx';

void startPage('name', () => <TabPage follow offersPanel={false} />);
