import details from 'virtual:slice/placeDetails';
import InSight from './InSight.svelte';
import MapFurniture from './MapFurniture.svelte';
import MapTip from './MapTip.svelte';
import NearMe from './NearMe.svelte';
import PlacesPanel from './PlacesPanel.svelte';
import SightSaid from './SightSaid.svelte';

/** What tells of states and places by name, in one file that is fetched when a reader first asks. */
export const placeTelling = { details, InSight, MapFurniture, MapTip, NearMe, PlacesPanel, SightSaid };
