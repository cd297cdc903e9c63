/** Whether this browser gives a page a WebGL 2 context. */
export function hasWebGl(): boolean {
  try {
    const probe = document.createElement('canvas').getContext('webgl2');
    // A document holds one context at a time: this one makes room for the map's.
    probe?.getExtension('WEBGL_lose_context')?.loseContext();
    return probe !== null;
  } catch {
    return false;
  }
}
