/** What tells of states and places by name, in one file that is fetched when a reader first asks. */
export { default as details } from 'virtual:slice/placeDetails';
export { default as MapTip } from './MapTip.svelte';
export { default as PlacesPanel } from './PlacesPanel.svelte';
