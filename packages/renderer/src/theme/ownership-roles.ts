import type { Ownership } from '@wayline/core';
import type { Role } from './roles.ts';

/** What a channel is painted with, and what stands on it. */
export interface OwnershipRoles {
  readonly box: Role;
  readonly text: Role;
  readonly icon: Role;
  readonly badge: Role;
}

/** Who controls a channel shows in fill and outline, never in hue alone. */
export const ownershipRoles: Readonly<Record<Ownership | 'plain', OwnershipRoles>> = {
  owned: { box: 'chip-owned', text: 'ink', icon: 'icon-ink', badge: 'icon-quiet' },
  paid: { box: 'chip-paid', text: 'on-paid', icon: 'icon-on-paid', badge: 'icon-on-paid' },
  third: { box: 'chip-third', text: 'ink', icon: 'icon-ink', badge: 'icon-quiet' },
  earned: { box: 'chip-earned', text: 'ink', icon: 'icon-ink', badge: 'icon-quiet' },
  plain: { box: 'chip-plain', text: 'ink', icon: 'icon-ink', badge: 'icon-quiet' },
};
