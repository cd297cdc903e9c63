/**
 * Marks a page as live. The line that comes by itself where no script runs is stopped in a way that no copy of the page
 * holds: in one that a reader has saved nothing runs any more, and the line comes.
 */
export function markLive({ documentElement: root }: Document): void {
  root.dataset.live = '';
  for (const animation of root.querySelector('.page-still, .still')?.getAnimations() ?? [])
    animation.cancel();
}
