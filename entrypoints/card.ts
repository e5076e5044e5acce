import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../components/card/mount.tsx';
import { offerCard } from './content/card-code.ts';

/** The card's code, put beside the content script on the first hover. */
export default defineUnlistedScript(() => offerCard(mountCard));
