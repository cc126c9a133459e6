/** Of the bar at the top, in pixels. */
export const BAR_HEIGHT = 52;
