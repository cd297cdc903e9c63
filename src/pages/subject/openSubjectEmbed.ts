/** The script of the embed of a state or a title: what it shows is there already, so it only tells its height. */
import { startFrame } from '../embed/startFrame.ts';

startFrame(window, document.querySelector<HTMLElement>('[data-subject]')!.dataset.subject!);
