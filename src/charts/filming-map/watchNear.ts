/** How far outside the window an element still counts as near. */
const FAR = '1200px';

/** Tells when an element comes near the window, and when it was and no longer is. Returns what ends the telling. */
export function watchNear(element: Element, onnear: () => unknown, onfar: () => unknown): () => void {
  // A frame of another site hears late where it stands: what the reader asked for is in sight, whatever is said first.
  let wasNear = false;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry!.isIntersecting) {
        wasNear = true;
        onnear();
      } else if (wasNear) onfar();
    },
    { rootMargin: FAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
