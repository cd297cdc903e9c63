/** The script of the dashboard. What does not come leaves the page the picture it is. */
import { startDashboard } from './startDashboard.ts';

startDashboard().catch((error: unknown) => console.warn(error));
