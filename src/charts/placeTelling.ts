import details from 'virtual:slice/placeDetails';
import MapTip from './MapTip.svelte';
import PlacesPanel from './PlacesPanel.svelte';

/** What tells of states and places by name, in one file that is fetched when a reader first asks. */
export const placeTelling = { details, MapTip, PlacesPanel };
