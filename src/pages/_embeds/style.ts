import frame from '~/styles/embeds/embed.css?raw';
import tokens from '~/styles/tokens.css?raw';

/** All that a page for a frame takes along, so that it asks for nothing. */
export const style = tokens + frame;
