/** How many months after its end a campaign without an objective may still show. */
export const usualFollowUp = 3;
