export const pages = { profile: '/profile' };
