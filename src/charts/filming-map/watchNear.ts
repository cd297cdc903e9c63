/** How far outside the window an element still counts as near. */
const FAR = '1200px';

interface Told {
  /** It is near the window. */
  readonly onnear: () => unknown;
  /** It was near and is no longer. */
  readonly onfar: () => unknown;
}

/** Tells when an element comes near the window and when it goes far from it. Returns what ends the telling. */
export function watchNear(element: Element, { onnear, onfar }: Told): () => void {
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
